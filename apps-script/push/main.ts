/**
 * `npm run push [-- <script id>]`: builds the script, pushes it into an Apps Script project that exists and reads it
 * back. The id is remembered beside the sources, outside of git. clasp itself (299 packages, 277 MB) is fetched by npm at
 * a pinned version when it is first needed, since no test asks for it.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAppsScript } from '../build.ts';
import { push, PushRefused, type Clasp, type ClaspOutput } from './push.ts';

const CLASP = '@google/clasp@3.4.1';
const root = fileURLToPath(new URL('../..', import.meta.url));
const remembered = join(root, '.state', 'script-id');
const bundleDir = join(root, 'dist', 'apps-script');

/** clasp as npm gives it. npm names itself to its scripts, so that no shell is needed on any system. */
const clasp: Clasp = (args) =>
  new Promise<ClaspOutput>((resolve, reject) => {
    const npm = process.env['npm_execpath'];
    const own = ['exec', '--yes', `--package=${CLASP}`, '--', 'clasp', ...args];
    const child = npm
      ? spawn(process.execPath, [npm, ...own], { cwd: root })
      : spawn('npm', own, { cwd: root });
    const output: ClaspOutput = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
    child.on('error', reject).on('close', () => {
      resolve(output);
    });
  });

const known = existsSync(remembered) ? readFileSync(remembered, 'utf8').trim() : '';
const scriptId = process.argv[2] ?? known;
try {
  if (scriptId === '') {
    throw new PushRefused(
      'Which project? Open the spreadsheet, choose Extensions › Apps Script › Project Settings, copy the script’s id, and run: npm run push -- <script id>',
    );
  }
  await buildAppsScript({ outDir: bundleDir });
  const { files, changed } = await push({ clasp, bundleDir, scriptId });
  mkdirSync(dirname(remembered), { recursive: true });
  writeFileSync(remembered, `${scriptId}\n`);
  console.log(
    changed.length === 0
      ? `The project holds this build already (${files.length} files).`
      : `Pushed and read back: ${files.join(', ')}.\nThe web app goes on with the old version until you choose Deploy › Manage deployments › Edit › New version.`,
  );
} catch (error) {
  if (!(error instanceof PushRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
