/**
 * `npm run package`: the archives for the stores in `dist/packages`, the same byte for byte from the same sources, the
 * source archive that Firefox's reviewers ask for, and the stores' texts in `extension/store`.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildExtension } from './build.ts';
import { readFolder, toArchive } from './packaging/archive.ts';
import { readSources } from './packaging/sources.ts';
import { toStoreTexts } from './packaging/store-texts.ts';

export interface Packages {
  /** Absolute paths of the archives. */
  chrome: string;
  firefox: string;
  sources: string;
}

const root = path.resolve(import.meta.dirname, '..');

/** Builds both browsers' packages into a folder, which is emptied first. */
export async function makePackages(outDir: string): Promise<Packages> {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  const write = (name: string, bytes: Uint8Array): string => {
    const file = path.resolve(outDir, name);
    writeFileSync(file, bytes);
    return file;
  };
  const build = async (target: 'chrome' | 'firefox'): Promise<string> => {
    const folder = await buildExtension({ outDir: path.join(outDir, target), target });
    return write(`mentor-ledger-${target}-${version}.zip`, toArchive(readFolder(folder)));
  };
  return {
    chrome: await build('chrome'),
    firefox: await build('firefox'),
    sources: write(`mentor-ledger-sources-${version}.zip`, toArchive(readSources(root))),
  };
}

async function main(): Promise<void> {
  for (const { file, text } of toStoreTexts()) writeFileSync(path.join(root, 'extension/store', file), text);
  const packages = await makePackages(path.join(root, 'dist/packages'));
  for (const file of Object.values(packages) as string[])
    console.log(`${path.relative(root, file)}  ${(readFileSync(file).length / 1000).toFixed(0)} kB`);
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
