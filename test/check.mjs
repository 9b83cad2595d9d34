/** `npm run check`: the compiler on each part with its own libraries, the linter, the formatter. `--fix` mends what it can. */
import { spawn } from 'node:child_process';
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

const compile = parts.map((part) => [
  `compile ${part}`,
  ['node_modules/typescript/bin/tsc', '-p', `${part}/tsconfig.json`],
]);
const write = [
  ['lint', ['node_modules/eslint/bin/eslint.js', '.', ...(isFixing ? ['--fix'] : [])]],
  [
    'format',
    ['node_modules/prettier/bin/prettier.cjs', isFixing ? '--write' : '--check', '--log-level=warn', '.'],
  ],
];

/** Runs steps one after the other; whether each found nothing. What one says stays together. */
async function runAll(steps) {
  let isOk = true;
  for (const [name, args] of steps) {
    const said = [];
    const status = await new Promise((resolve) => {
      const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
      child.on('close', resolve);
    });
    process.stdout.write(Buffer.concat(said));
    if (status !== 0) {
      console.error(`check: ${name} found something to mend`);
      isOk = false;
    }
  }
  return isOk;
}

// The compiler beside the linter: each takes one core.
const found = await Promise.all([runAll(compile), runAll(write)]);
process.exit(found.every(Boolean) ? 0 : 1);
