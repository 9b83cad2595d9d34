/**
 * What the reviewers of a store need to build the very same package: the sources of the extension and of what it
 * shares, the lock file, and how. It would break if the build came to need a file that is not listed here.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readFolder } from './archive.ts';

const FILES = ['package.json', 'package-lock.json', 'tsconfig.base.json', 'LICENSE'];
const FOLDERS = ['extension', 'shared'];

const HOW = `# Building this extension from its sources

Node 20 from 20.19 on, Node 22 from 22.13 on, or any from Node 24 on; on any system.

    npm ci --ignore-scripts
    node --import tsx extension/build.ts

The folders dist/extension/chrome and dist/extension/firefox then hold what the packages hold, file for file.
The sources are TypeScript and TSX in extension/src and shared; Vite bundles and minifies them. Libraries come from
package-lock.json; of one, Preact, a single line is changed (extension/packaging/no-raw-html.ts).
`;

/** The files of the source archive. */
export function readSources(root: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>([['BUILD.md', new TextEncoder().encode(HOW)]]);
  for (const file of FILES) files.set(file, readFileSync(path.join(root, file)));
  for (const folder of FOLDERS) {
    const inside = readFolder(
      path.join(root, folder),
      (file) => file.startsWith('store/') || file.endsWith('~'),
    );
    for (const [file, bytes] of inside) files.set(`${folder}/${file}`, bytes);
  }
  return files;
}
