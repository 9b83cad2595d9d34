/**
 * Builds each page of the spreadsheet and of the web app to one html file with everything inside. Apps Script serves
 * files by name only, so a page that asked for another file would stay blank.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { pageNames, type PageName } from '../src/pages.ts';
import { toInlinePage } from './inline-page.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

const ENTRIES: Record<PageName, string> = {
  sidebar: 'shell/main.tsx',
  priorities: 'focus/main.tsx',
  'set-up': 'set-up/main.tsx',
  invites: 'invites/main.tsx',
  invite: 'invite/main.tsx',
  phone: 'phone/main.tsx',
  'import-sales': 'records/main.tsx',
  exemplar: 'exemplar/main.tsx',
  practices: 'practices/main.tsx',
  problem: 'practices/problem-main.tsx',
  candidates: 'mentors/main.tsx',
  'rewards-plan': 'rewards/plan-main.tsx',
  reward: 'rewards/reward-main.tsx',
  course: 'rewards/course-main.tsx',
  pairings: 'pairings/main.tsx',
  people: 'people/main.tsx',
  'log-talk': 'talk/main.tsx',
  changes: 'changes/main.tsx',
  erase: 'erase/main.tsx',
  measures: 'measures/main.tsx',
  report: 'report/main.tsx',
  export: 'export/main.tsx',
};

interface BuiltPage {
  html: string;
  /** Paths of what was taken in, of ours and of libraries. */
  modules: string[];
}

async function buildPage(name: PageName): Promise<BuiltPage> {
  const result = await build({
    configFile: false,
    root: here,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      target: 'es2022',
      cssTarget: 'chrome111',
      cssCodeSplit: false,
      modulePreload: false,
      rollupOptions: {
        input: join(here, ENTRIES[name]),
        output: { format: 'iife', entryFileNames: '[name].js' },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
  const files = outputs.flatMap((output) => output.output);
  const code = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n');
  const style = files
    .flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : []))
    .join('\n');
  const modules = files.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  return { html: toInlinePage({ code, style }), modules };
}

/** Writes `<name>.html` for every page into `outDir`; returns the paths of the modules in them. */
export async function buildSidebarPages({ outDir }: { outDir: string }): Promise<string[]> {
  await mkdir(outDir, { recursive: true });
  const all = new Set<string>();
  for (const name of pageNames) {
    const { html, modules } = await buildPage(name);
    await writeFile(join(outDir, `${name}.html`), html);
    for (const module of modules) all.add(module);
  }
  return [...all];
}
