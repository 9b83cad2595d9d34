/**
 * Installs what is missing before `npm start` and `npm test`: the Node version is checked, npm packages come from the
 * lock file, browsers from the system's package manager where that is possible. Plain JavaScript without packages, since
 * it runs before any is installed. Run as `node apps-script/host/set-up.mjs [chromium] [firefox] [screen]`.
 */
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browsers } from './set-up/browsers.mjs';
import { describeRange, isNodeSupported } from './set-up/node-version.mjs';
import { installPackages } from './set-up/packages.mjs';
import { stop } from './set-up/say.mjs';
import { provideBrowser, provideScreen } from './set-up/system-packages.mjs';
import { whyNotWritable } from './set-up/writable.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

function checkMachine() {
  if (process.platform === 'win32')
    stop(
      'On Windows, Mentor Ledger runs in WSL: type wsl --install in a terminal once, open Ubuntu, install Node there, and run the same command in it.',
    );
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { node } = process.versions;
  if (!isNodeSupported(node, engines.node))
    stop(
      `Node ${node} can’t run this. It takes ${describeRange(engines.node)}. Install one from nodejs.org and try again.`,
    );
  // What runs the sources, and each browser, puts files aside there.
  const trouble = whyNotWritable(tmpdir());
  if (trouble)
    stop(`The folder for temporary files, ${trouble}. Name another one in TMPDIR, then try again.`);
}

async function setUp(wanted) {
  checkMachine();
  await installPackages(root);
  for (const what of wanted) {
    if (Object.hasOwn(browsers, what)) await provideBrowser(what);
    if (what === 'screen') await provideScreen();
  }
}

const fail = (error) => stop(`This did not work: ${error.message} (${error.code ?? 'no code'})`);
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);
// Installers get the signal too; what they left half done is done anew at the next start.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
])
  process.on(signal, () => process.exit(code));
// The program that started this one is gone, killed perhaps.
process.on('disconnect', () => {
  try {
    process.kill(-process.pid, 'SIGTERM');
  } catch {
    process.exit(1);
  }
});
process.channel?.unref();
await setUp(process.argv.slice(2));
process.exit(0);
