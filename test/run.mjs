/**
 * `npm test`: set-up, compiler and linter, unit tests, the built bundles, journeys in real browsers; one line at the
 * end, `N passed, N failed, N skipped`, after the names of what was skipped. Arguments are handed to vitest, and then
 * only the tests run.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../apps-script/host/set-up/browsers.mjs';
import { whyNotWritable } from '../apps-script/host/set-up/writable.mjs';
import { listTests, readResults } from './results.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const results = join(root, 'test', 'output', 'results.json');
const vitest = 'node_modules/vitest/vitest.mjs';
const only = process.argv.slice(2);

const total = { passed: 0, failed: 0, skipped: [] };

/** Runs a part with this Node; whether it ended well. */
function run(name, args, options = {}) {
  const startedMs = Date.now();
  const { status, signal } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TZ: 'UTC' },
    ...options,
  });
  if (signal === 'SIGINT' || status === 130) process.exit(130);
  const seconds = ((Date.now() - startedMs) / 1000).toFixed(1);
  console.log(`${name}: ${status === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  return status === 0;
}

/** Adds what a run of vitest found; a file that did not run at all is a failure too. */
function runTests(name, args) {
  mkdirSync(dirname(results), { recursive: true });
  rmSync(results, { force: true });
  const isOk = run(name, [
    vitest,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...args,
  ]);
  try {
    const found = readResults(JSON.parse(readFileSync(results, 'utf8')), root);
    for (const trouble of found.troubles) console.error(trouble);
    total.passed += found.passed;
    total.failed += found.failed;
    total.skipped.push(...found.skipped);
    // What fails outside of any test, as an error at the end of the run does.
    if (!isOk && found.failed === 0) total.failed += 1;
  } catch (error) {
    console.error(`${name} left no results: ${error.message}`);
    total.failed += 1;
  }
}

function runJourneys() {
  if (findBrowser('chromium') !== null)
    // One browser at a time: two would measure each other's load.
    return runTests('journeys', ['--project', 'journeys', '--no-file-parallelism']);
  const names = listTests('journeys', root);
  console.log('journeys: skipped, since no Chrome, Chromium or Edge was found');
  total.skipped.push(...names.map((name) => `${name} (no Chrome, Chromium or Edge)`));
}

const trouble = whyNotWritable(dirname(results));
if (trouble) {
  console.error(
    `The folder for the results of the tests, ${trouble}. Use a copy of the sources in a folder of your own, or mend that, then try again.`,
  );
  console.log('0 passed, 1 failed, 0 skipped');
  process.exit(1);
}
if (!run('set-up', ['apps-script/host/set-up.mjs', 'chromium', 'firefox', 'screen'])) {
  console.log('0 passed, 1 failed, 0 skipped');
  process.exit(1);
}
if (only.length > 0) runTests('tests', only);
else {
  if (run('check', ['test/check.mjs'])) total.passed += 1;
  else total.failed += 1;
  runTests('unit tests', ['--project', 'unit']);
  runJourneys();
}
if (total.skipped.length > 0) console.log('Skipped, since something is absent here:');
for (const name of total.skipped) console.log(`  ${name}`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped.length} skipped`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
