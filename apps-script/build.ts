/**
 * Builds what is pushed to Apps Script: Code.js, appsscript.json and the pages. Triggers, menus and google.script.run
 * see only functions declared at the top level, so each export of the entry gets one. It would break if an old file
 * were left in the folder: Apps Script evaluates every file in it.
 */
import { copyFile, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Rollup } from 'vite';
import { toNotices } from '../extension/packaging/licenses.ts';
import { buildSidebarPages } from './sidebar/vite.config.ts';
import { scriptConfig } from './vite.config.ts';

/** Fills `outDir`; returns its absolute path. */
export async function buildAppsScript({ outDir }: { outDir: string }): Promise<string> {
  const folder = resolve(outDir);
  const { code, modules } = await buildScript();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'Code.js'), code);
  await copyFile(new URL('appsscript.json', import.meta.url), join(folder, 'appsscript.json'));
  const ofPages = await buildSidebarPages({ outDir: folder });
  // Apps Script keeps pages and code only, so the notices are a page, which nobody opens.
  const notices = toNotices([...modules, ...ofPages])
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;');
  await writeFile(join(folder, 'Licenses.html'), `<!doctype html>\n<pre>\n${notices}</pre>\n`);
  return folder;
}

/** The script as one text, with a real function for each of the entry's exports. A test may build it otherwise. */
export const buildCode = async (plugins: InlineConfig['plugins'] = []): Promise<string> =>
  (await buildScript(plugins)).code;

async function buildScript(
  plugins: InlineConfig['plugins'] = [],
): Promise<{ code: string; modules: string[] }> {
  const result = await build({ ...scriptConfig(), plugins });
  const outputs = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
  const chunks = outputs.flatMap((output) => output.output).filter((file) => file.type === 'chunk');
  const [chunk] = chunks;
  if (chunks.length !== 1 || !chunk) throw new Error('The script must build to a single file.');
  const code = `${chunk.code}\n${chunk.exports.sort().map(toStub).join('\n')}\n`;
  return { code, modules: chunk.moduleIds };
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
