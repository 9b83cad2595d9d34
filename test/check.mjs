/** `npm run check`: the compiler on each part with its own libraries, the linter, the formatter. `--fix` mends what it can. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const isFixing = process.argv.includes('--fix');

/** Folders with a tsconfig.json of their own. */
const parts = [
  'shared',
  'shared/components',
  'apps-script/src',
  'apps-script/sidebar',
  'apps-script/host',
  'apps-script/host/page',
  'extension',
  'test',
];

const steps = [
  ...parts.map((part) => [
    `compile ${part}`,
    ['node_modules/typescript/bin/tsc', '-p', `${part}/tsconfig.json`],
  ]),
  ['lint', ['node_modules/eslint/bin/eslint.js', '.', ...(isFixing ? ['--fix'] : [])]],
  [
    'format',
    ['node_modules/prettier/bin/prettier.cjs', isFixing ? '--write' : '--check', '--log-level=warn', '.'],
  ],
];

let isOk = true;
for (const [name, args] of steps) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`check: ${name} found something to mend`);
    isOk = false;
  }
}
process.exit(isOk ? 0 : 1);
