/**
 * A built bundle as a folder of files. It is checked as Google checks a push, and read anew on `reload`, so that
 * what runs is always what was built.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkScript } from './bundle-rules.ts';
import { parseManifest, type ScriptManifest } from './manifest.ts';

export interface Bundle {
  manifest: ScriptManifest;
  /** In the order in which they are evaluated: one shared global scope, as at Google. */
  scripts: { name: string; code: string }[];
  /** Names without the ending → text. */
  htmlFiles: Record<string, string>;
  /** Declared at the top level of a file; those that end in `_` are private. */
  functionNames: string[];
  /** Changes with any script's text. */
  version: string;
}

/**
 * Reads the folder.
 * @throws Error with one sentence when a file is missing or Google would not take it.
 */
export function readBundle(bundleDir: string): Bundle {
  const names = readdirSync(bundleDir).sort();
  const read = (name: string) => readFileSync(join(bundleDir, name), 'utf8');
  if (!names.includes('appsscript.json'))
    throw new Error(`${bundleDir} has no appsscript.json: build the bundle first.`);
  const scripts = names
    .filter((name) => name.endsWith('.js') || name.endsWith('.gs'))
    .map((name) => ({ name, code: read(name) }));
  const functionNames = scripts.flatMap(({ name, code }) => checkScript(name, code));
  const htmlFiles = Object.fromEntries(
    names.filter((name) => name.endsWith('.html')).map((name) => [name.replace(/\.html$/, ''), read(name)]),
  );
  return {
    manifest: parseManifest(read('appsscript.json')),
    scripts,
    htmlFiles,
    functionNames: [...new Set(functionNames)],
    version: createHash('sha256').update(JSON.stringify(scripts)).digest('hex'),
  };
}
