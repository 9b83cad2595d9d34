/** Reads what vitest found: counts, the names of skipped tests, files that did not run. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

const isSkipped = (test) => ['skipped', 'pending', 'todo', 'disabled'].includes(test.status);

/**
 * @param {object} summary what the reporter `json` wrote
 * @param {string} root folder of the sources, for short names
 * @returns {{ passed: number, failed: number, skipped: string[], troubles: string[] }}
 */
export function readResults(summary, root) {
  const found = { passed: 0, failed: 0, skipped: [], troubles: [] };
  for (const file of summary.testResults) {
    const name = relative(root, file.name);
    const tests = file.assertionResults;
    for (const test of tests) {
      if (test.status === 'passed') found.passed += 1;
      else if (isSkipped(test)) found.skipped.push(`${name}: ${test.fullName.trim()}`);
      else found.failed += 1;
    }
    if (file.status !== 'failed' || tests.some((test) => test.status === 'failed')) continue;
    found.failed += 1;
    found.troubles.push(`This test file did not run: ${name}\n${file.message}`);
  }
  return found;
}

/** The names of all tests of a project that can't run here, without running them. */
export function listTests(project, root) {
  const file = join(root, 'test/output/listed.json');
  rmSync(file, { force: true });
  const args = ['node_modules/vitest/vitest.mjs', 'list', '--project', project, `--json=${file}`];
  spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  return JSON.parse(readFileSync(file, 'utf8')).map((test) => `${relative(root, test.file)}: ${test.name}`);
}
