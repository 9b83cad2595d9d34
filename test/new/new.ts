/**
 * `npm run new:extractor <name> [host]` and `npm run new -- fixture <diagnostics.json> [state]`: the
 * two changes that come again and again, begun in the right places.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { makeExtractor } from './make-extractor.ts';
import { makeFixture } from './make-fixture.ts';

const USAGE = `npm run new:extractor <name> [host]             a reader for another calendar, with its pages
npm run new -- fixture <diagnostics.json> [state]  a saved page out of a diagnostics file`;

const root = path.resolve(import.meta.dirname, '../..');
const [what, name, more] = process.argv.slice(2);

try {
  if (what === 'extractor' && name) {
    const { lines, sources } = makeExtractor(root, name, more);
    spawnSync(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--write', ...sources], {
      cwd: root,
    });
    console.log(lines.join('\n'));
  } else if (what === 'fixture' && name)
    console.log((await makeFixture(root, path.resolve(name), more)).join('\n'));
  else {
    console.log(USAGE);
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
