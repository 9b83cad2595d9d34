/**
 * Whether what was built is still what the sources give: a hash of all that goes in, and the files that came out. It
 * would show old things if an input were left out, so every file of the parts counts, whatever it is.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const inputs = [
  'apps-script',
  'extension',
  'shared',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
];

interface Stamp {
  inputs: string;
  /** Size in bytes by path below the folder. */
  outputs: Record<string, number>;
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Hash of all inputs below the sources' folder, and of the Node that builds. */
export function hashInputs(root: string): string {
  const hash = createHash('sha256').update(process.version);
  for (const input of inputs) {
    const path = join(root, input);
    for (const file of statSync(path).isDirectory() ? filesBelow(path) : [path])
      hash.update(`\n${file.slice(root.length)}\n`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

const listOutputs = (folders: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    folders
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => filesBelow(folder).map((file) => [file, statSync(file).size] as const)),
  );

/** True when the folders hold what these inputs gave. */
export function isBuilt(stampFile: string, folders: readonly string[], hash: string): boolean {
  try {
    const stamp = JSON.parse(readFileSync(stampFile, 'utf8')) as Stamp;
    return stamp.inputs === hash && JSON.stringify(stamp.outputs) === JSON.stringify(listOutputs(folders));
  } catch {
    return false;
  }
}

/** Notes what the folders hold now. */
export function noteBuilt(stampFile: string, folders: readonly string[], hash: string): void {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, JSON.stringify({ inputs: hash, outputs: listOutputs(folders) } satisfies Stamp));
}

/** To be called before building: a build that is broken off must not count. */
export const forgetBuilt = (stampFile: string): void => rmSync(stampFile, { force: true });
