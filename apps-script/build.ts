/**
 * Builds what is pushed to Apps Script: Code.js, appsscript.json and the pages. Triggers, menus and google.script.run
 * see only functions declared at the top level, so each export of the entry gets one. It would break if an old file
 * were left in the folder: Apps Script evaluates every file in it.
 */
import { copyFile, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Rollup } from 'vite';
import { buildSidebarPages } from './sidebar/vite.config.ts';
import { scriptConfig } from './vite.config.ts';

/** Fills `outDir`; returns its absolute path. */
export async function buildAppsScript({ outDir }: { outDir: string }): Promise<string> {
  const folder = resolve(outDir);
  const code = await buildCode();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'Code.js'), code);
  await copyFile(new URL('appsscript.json', import.meta.url), join(folder, 'appsscript.json'));
  await buildSidebarPages({ outDir: folder });
  return folder;
}

/** The script as one text, with a real function for each of the entry's exports. A test may build it otherwise. */
export async function buildCode(plugins: InlineConfig['plugins'] = []): Promise<string> {
  const result = await build({ ...scriptConfig(), plugins });
  const outputs = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
  const chunks = outputs.flatMap((output) => output.output).filter((file) => file.type === 'chunk');
  const [chunk] = chunks;
  if (chunks.length !== 1 || !chunk) throw new Error('The script must build to a single file.');
  return `${chunk.code}\n${chunk.exports.sort().map(toStub).join('\n')}\n`;
}

const toStub = (name: string): string =>
  `function ${name}() {\n  return App.${name}.apply(App, arguments);\n}`;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = await buildAppsScript({
    outDir: fileURLToPath(new URL('../dist/apps-script', import.meta.url)),
  });
  const { size } = await stat(join(folder, 'Code.js'));
  console.log(`Built ${folder} (Code.js ${Math.round(size / 1000)} kB)`);
}
