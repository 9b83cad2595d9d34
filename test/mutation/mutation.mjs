/**
 * `npm run mutation [folder…]`: breaks the sources in every way that Stryker knows and counts what the tests notice.
 * Prints the score of each folder beside its goal, and what survived. Not part of `npm test`: it takes minutes for
 * each folder. A part of a folder is named by its path, such as `shared/rules/exemplar`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folders } from './folders.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const output = join(root, 'test', 'output', 'mutation');
mkdirSync(output, { recursive: true });

const asked = process.argv.slice(2);
const chosen =
  asked.length === 0
    ? folders
    : asked.map((name) => {
        const folder = folders.find((each) => name === each.name || name.startsWith(`${each.name}/`));
        if (!folder)
          throw new Error(`No such folder: ${name}. There are ${folders.map((f) => f.name).join(', ')}.`);
        return { ...folder, name, tests: toTests(name, folder) };
      });

/** A part of a folder has tests of its own, or those of the whole. */
function toTests(name, folder) {
  const own = folder.tests + name.slice(folder.name.length);
  return existsSync(join(root, own)) ? own : folder.tests;
}

const lines = [];
let holds = true;
for (const { name, tests, not, goal } of chosen) {
  const report = join(output, `${name.replaceAll('/', '-')}.json`);
  const startedMs = Date.now();
  spawnSync(
    process.execPath,
    ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'test/mutation/stryker.config.mjs'],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        MUTATION_MUTATE: name.endsWith('.ts') ? name : `${name}/**/*.ts`,
        MUTATION_TESTS: `${tests}/**/*.test.ts ${tests}/**/*.test.tsx`,
        MUTATION_NOT: not.join(' '),
        MUTATION_REPORT: report,
      },
    },
  );
  const minutes = ((Date.now() - startedMs) / 60_000).toFixed(1);
  if (!existsSync(report)) {
    lines.push(`${name}: no score`);
    holds = false;
    continue;
  }
  const { score, caught, counted, survivors } = readReport(report);
  holds &&= score >= goal;
  for (const survivor of survivors) console.log(survivor);
  lines.push(`${name}: ${score.toFixed(1)} % (${caught} of ${counted}), goal ${goal} %, ${minutes} min`);
}
console.log(`\n${lines.join('\n')}`);
process.exit(holds ? 0 : 1);

/** Caught, or timed out, of all that could have been noticed; what was left is given with its place. */
function readReport(path) {
  const { files } = JSON.parse(readFileSync(path, 'utf8'));
  let caught = 0;
  const survivors = [];
  for (const [file, { source, mutants }] of Object.entries(files)) {
    const rows = source.split('\n');
    for (const { status, location, mutatorName, replacement = '' } of mutants) {
      if (status === 'Killed' || status === 'Timeout') caught += 1;
      if (status !== 'Survived' && status !== 'NoCoverage') continue;
      const { line } = location.start;
      const now = replacement.replace(/\s+/g, ' ').slice(0, 60);
      survivors.push(`${file}:${line} ${mutatorName}: ${rows[line - 1].trim().slice(0, 90)} => ${now}`);
    }
  }
  const counted = caught + survivors.length;
  return { score: counted === 0 ? 100 : (100 * caught) / counted, caught, counted, survivors };
}
