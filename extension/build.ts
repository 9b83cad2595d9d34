/**
 * Builds the extension for one browser into one folder: scripts, pages, icons, locales, manifest.
 * It would break if the folder kept files of an earlier build, so it is emptied first.
 */
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { toLocales } from './locales.ts';
import { ICON_SIZES, toManifest, type BrowserTarget } from './manifest.ts';
import { modulesOf, toNotices } from './packaging/licenses.ts';
import { toPagesConfig, toScriptConfig, type ScriptBundle } from './vite.config.ts';

export interface BuildExtensionOptions {
  /** Folder to fill; relative ones from the working directory. */
  outDir: string;
  target: BrowserTarget;
  /** Development only: also accept a web app on this computer. */
  dev?: { allowLoopback: boolean };
}

export const SCRIPTS: readonly ScriptBundle[] = [
  { entry: 'background.ts', fileName: 'background.js' },
  { entry: 'inject/read-page.ts', fileName: 'read-page.js', result: 'readPage' },
  { entry: 'inject/excerpt-page.ts', fileName: 'excerpt-page.js', result: 'diagnosePage' },
];

export const PAGES: readonly string[] = [
  'check-in/check-in.html',
  'options/options.html',
  'history/history.html',
  'diagnostics/page/diagnostics.html',
  'welcome/welcome.html',
];

/** Builds the extension and returns its absolute folder, ready to be loaded unpacked. */
export async function buildExtension(options: BuildExtensionOptions): Promise<string> {
  const outDir = resolve(options.outDir);
  const allowLoopback = options.dev?.allowLoopback ?? false;
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const modules: string[] = [];
  for (const script of SCRIPTS)
    modules.push(...modulesOf(await build(toScriptConfig(script, { outDir, allowLoopback }))));
  // One by one: a chunk that pages share would make the popup wait for the words of the others.
  for (const page of PAGES)
    modules.push(...modulesOf(await build(toPagesConfig([page], { outDir, allowLoopback }))));
  await writeFile(resolve(outDir, 'LICENSES.txt'), toNotices(modules));
  for (const size of ICON_SIZES) {
    const name = `icons/icon-${size}.png`;
    await cp(resolve(import.meta.dirname, name), resolve(outDir, name));
  }
  for (const [language, words] of Object.entries(toLocales()))
    await writeJson(resolve(outDir, '_locales', language), 'messages.json', words);
  const version = await readVersion();
  await writeJson(outDir, 'manifest.json', toManifest({ target: options.target, version, allowLoopback }));
  return outDir;
}

async function readVersion(): Promise<string> {
  const text = await readFile(resolve(import.meta.dirname, '../package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

async function writeJson(folder: string, name: string, value: unknown): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(resolve(folder, name), `${JSON.stringify(value, null, 2)}\n`);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  for (const target of ['chrome', 'firefox'] as const)
    console.log(await buildExtension({ outDir: `dist/extension/${target}`, target }));
}
