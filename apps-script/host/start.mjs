/**
 * `npm start`: the options are read, then set-up, then the demonstration (`npm start -- --help` lists the options).
 * Ctrl-C ends everything, at any moment. Plain JavaScript without packages, since it runs before any is installed.
 */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDemoOptions, usage } from './demo/options.mjs';
import { endGroup } from './set-up/process-group.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** What was told to end has this long to do so, in milliseconds; then it is ended by force. */
const patienceMs = Number(process.env.MENTOR_LEDGER_PATIENCE_MS ?? 15_000);
let running = null;
let ended = null;

// One signal for each that comes: the part that runs is in a group of its own, so the terminal does not send a second.
for (const signal of signals)
  process.on(signal, () => {
    ended = signal;
    if (!running) return;
    pass(signal);
    forced ??= setTimeout(kill, patienceMs);
  });
let pass = () => undefined;
let forced;

/** A part that a signal does not end, with all that it has started. */
function kill() {
  try {
    process.kill(-running.pid, 'SIGKILL');
  } catch {
    // It has gone in this moment.
  }
}

/** Runs a part; its status. A part that a signal ended gives the status that shells give. */
function run(args, toSignal) {
  pass = toSignal;
  return new Promise((resolve) => {
    running = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      detached: true,
    });
    running.on('error', (error) => {
      console.error(`Node could not be started again: ${error.message}`);
      resolve(1);
    });
    running.on('exit', async (code, signal) => {
      // An installer may go on when the part that called it has ended.
      if (ended !== null) await endGroup(running.pid, patienceMs);
      resolve(code ?? 128 + (constants.signals[signal] ?? 1));
    });
  });
}

function stop(text, code) {
  console.error(text);
  process.exit(code);
}

const words = process.argv.slice(2);
const options = parseDemoOptions(words);
if (typeof options === 'string') stop(options, 2);
if (options.isHelp) {
  console.log(usage);
  process.exit(0);
}
// npm keeps options for itself when the two dashes are missing.
const kept = ['fresh', 'sample', 'tour', 'language', 'state'].find(
  (name) => process.env[`npm_config_${name}`],
);
if (kept && words.length === 0) stop(`npm kept --${kept} for itself. Write: npm start -- --${kept}…`, 2);

// Installers pass no signal on to what they started: all of them get it.
const toGroup = (signal) => process.kill(-running.pid, signal);
const toPart = (signal) => running.kill(signal);
let status = await run([join(here, 'set-up.mjs'), 'chromium'], toGroup);
if (ended !== null) status ||= 128 + constants.signals[ended];
if (status === 0) status = await run(['--import', 'tsx', join(here, 'demo.ts'), ...words], toPart);
process.exit(status);
