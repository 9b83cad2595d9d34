/**
 * `npm start`: set-up, then the demonstration. Options: `--fresh` begins with an empty workbook, `--tour` plays the
 * sample path by itself, `--language=it` shows everything in Italian. Ctrl-C ends everything.
 */
import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');

const setUp = spawnSync(process.execPath, [join(here, 'set-up.mjs'), 'chromium'], {
  cwd: root,
  stdio: 'inherit',
});
if (setUp.status !== 0) process.exit(setUp.status ?? 1);

const demo = spawn(process.execPath, ['--import', 'tsx', join(here, 'demo.ts'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
// The terminal sends Ctrl-C to the demonstration as well; it ends the host and the browser, then this ends with it.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => demo.kill('SIGTERM'));
demo.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
