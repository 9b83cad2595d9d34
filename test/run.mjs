/**
 * `npm test`: set-up, compiler and linter, unit tests, the built bundles, journeys in real browsers; one line at the
 * end, `N passed, N failed, N skipped`, after the names of what was skipped. Arguments are handed to vitest, and then
 * only the tests run.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../apps-script/host/set-up/browsers.mjs';
import { whyNotWritable } from '../apps-script/host/set-up/writable.mjs';
import { listTests, readResults } from './results.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const output = join(root, 'test', 'output');
const vitest = 'node_modules/vitest/vitest.mjs';
const only = process.argv.slice(2);

const total = { passed: 0, failed: 0, skipped: [] };

/** Runs a part with this Node; whether it ended well. One that runs beside another says all of it at its end. */
async function run(name, args, { isBeside = false } = {}) {
  const startedMs = Date.now();
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: isBeside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: { ...process.env, TZ: 'UTC' },
  });
  const said = [];
  if (isBeside)
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  const { status, signal } = await new Promise((resolve) => {
    child.on('close', (status, signal) => {
      resolve({ status, signal });
    });
  });
  process.stdout.write(Buffer.concat(said));
  if (signal === 'SIGINT' || status === 130) process.exit(130);
  const seconds = ((Date.now() - startedMs) / 1000).toFixed(1);
  console.log(`${name}: ${status === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  return status === 0;
}

/** Adds what a run of vitest found; a file that did not run at all is a failure too. */
async function runTests(name, args, options) {
  const results = join(output, `${name.replaceAll(' ', '-')}.json`);
  mkdirSync(output, { recursive: true });
  rmSync(results, { force: true });
  const isOk = await run(
    name,
    [vitest, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`, ...args],
    options,
  );
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

/** Journeys that stay on the owner's pages: they measure no time, and share the machine with the others. */
const OWNERS =
  /^(design-|dialog-frames|door|host-web-front|people-view|rewards|sales-path|sidebar-pages|talks|web-app-address)/;

async function runJourneys() {
  if (findBrowser('chromium') === null) {
    const names = listTests('journeys', root);
    console.log('journeys: skipped, since no Chrome, Chromium or Edge was found');
    total.skipped.push(...names.map((name) => `${name} (no Chrome, Chromium or Edge)`));
    return;
  }
  const files = readdirSync(join(root, 'test', 'journeys')).filter((name) => name.endsWith('.test.ts'));
  const toArgs = (names) => ['--project', 'journeys', ...names.map((name) => `test/journeys/${name}`)];
  const isOwners = (name) => OWNERS.test(name);
  // Both need the bundles; whoever comes first builds them.
  await Promise.all([
    runTests('journeys', toArgs(files.filter((name) => !isOwners(name)))),
    runTests('journeys of the owner', toArgs(files.filter(isOwners)), { isBeside: true }),
  ]);
}

const trouble = whyNotWritable(output);
if (trouble) {
  console.error(
    `The folder for the results of the tests, ${trouble}. Use a copy of the sources in a folder of your own, or mend that, then try again.`,
  );
  console.log('0 passed, 1 failed, 0 skipped');
  process.exit(1);
}
if (!(await run('set-up', ['apps-script/host/set-up.mjs', 'chromium', 'firefox', 'screen']))) {
  console.log('0 passed, 1 failed, 0 skipped');
  process.exit(1);
}
if (only.length > 0) await runTests('tests', only);
else {
  if (await run('check', ['test/check.mjs'])) total.passed += 1;
  else total.failed += 1;
  await runTests('unit tests', ['--project', 'unit']);
  await runJourneys();
}
if (total.skipped.length > 0) console.log('Skipped, since something is absent here:');
for (const name of total.skipped) console.log(`  ${name}`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped.length} skipped`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
