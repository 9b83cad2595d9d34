/**
 * The long run: `npx tsx test/apps-script/hands/long-run.ts <runs> <steps> <first seed>`. Prints how many runs failed, by kind, with the shortest that
 * was seen of each; with one run it prints the steps too.
 */
import fc from 'fast-check';
import { play, toWords } from './play.ts';
import { toRuns } from './steps.ts';
import { openWorlds } from './world.ts';

const [runs = 100, length = 20, firstSeed = 1] = process.argv.slice(2).map(Number);
const { reset, close } = await openWorlds();
const kinds = new Map<string, { seeds: number[]; detail: string }>();
let failed = 0;
for (let seed = firstSeed; seed < firstSeed + runs; seed++) {
  const [steps] = fc.sample(toRuns(length), { seed, numRuns: 1 });
  const world = reset();
  if (runs === 1) console.log(steps!.map((step, index) => `${index + 1}. ${toWords(step)}`).join('\n'));
  await play(world, steps!);
  if (world.failures.length === 0) continue;
  failed += 1;
  for (const { kind, detail } of world.failures.slice(0, 1)) {
    const known = kinds.get(kind) ?? { seeds: [], detail };
    known.seeds.push(seed);
    kinds.set(kind, known);
    console.log(`seed ${seed}: ${kind}: ${detail}`);
  }
}
await close();
for (const [kind, { seeds, detail }] of [...kinds].sort((x, y) => y[1].seeds.length - x[1].seeds.length)) {
  console.log(
    `${String(seeds.length).padStart(5)}  ${kind}: ${detail}\n       seeds ${seeds.slice(0, 12).join(' ')}`,
  );
}
console.log(
  `${failed} of ${runs} runs of ${length} steps failed, seeds ${firstSeed} to ${firstSeed + runs - 1}`,
);
