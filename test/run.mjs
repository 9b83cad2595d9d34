/**
 * `npm test`: set-up, compiler and linter, unit tests, the built bundles, journeys in real browsers; one summary line
 * at the end, `N passed, N failed`. Arguments are handed to vitest and then only the tests run.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const results = join(root, 'test', 'output', 'results.json');
const run = (name, args) => {
  const startedMs = Date.now();
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, TZ: 'UTC' },
  });
  console.log(
    `${name}: ${status === 0 ? 'ok' : 'FAILED'} (${((Date.now() - startedMs) / 1000).toFixed(1)} s)`,
  );
  return status === 0;
};

let passed = 0;
let failed = 0;
const count = (isOk) => (isOk ? (passed += 1) : (failed += 1));

if (!run('set-up', ['apps-script/host/set-up.mjs', 'chromium', 'firefox'])) process.exit(1);
const only = process.argv.slice(2);
if (only.length === 0) count(run('check', ['test/check.mjs']));

/** Adds what a run of vitest found; a file that did not run at all is a failure too. */
function runTests(name, args) {
  mkdirSync(dirname(results), { recursive: true });
  rmSync(results, { force: true });
  run(name, [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...args,
  ]);
  try {
    const summary = JSON.parse(readFileSync(results, 'utf8'));
    passed += summary.numPassedTests;
    failed += summary.numFailedTests;
    const broken = summary.testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
    );
    for (const file of broken) console.error(`This test file did not run: ${file.name}\n${file.message}`);
    failed += broken.length;
    if (!summary.success && summary.numFailedTests === 0 && broken.length === 0) failed += 1;
  } catch (error) {
    console.error(`${name} left no results: ${error.message}`);
    failed += 1;
  }
}

if (only.length > 0) runTests('tests', only);
else {
  runTests('unit tests', ['--project', 'unit']);
  // One browser at a time: two would measure each other's load.
  runTests('journeys', ['--project', 'journeys', '--no-file-parallelism']);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
