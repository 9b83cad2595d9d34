/**
 * How often the exemplar analysis gives a name where everybody is equal, for every way in which records can name a
 * person, and how often it finds a true exemplar beside it: `npm run bench -- names`. Arguments: firms for each line (100), seed (1), and a part
 * of a way's name.
 */
import { toSeededRandom } from '../../shared/statistics/random-source.ts';
import { toRates, WAYS } from '../shared/rules/exemplar/simulated-firms.ts';

/** Prints the table; takes some minutes. */
export function printFalseNames(args: readonly string[]): void {
  const [firmsText = '100', seedText = '1', part = ''] = args;
  const firms = Number(firmsText);
  const random = toSeededRandom(Number(seedText));
  const share = (count: number) => String(Math.round((count / firms) * 100)).padStart(4);

  console.log(`Six equal people, ${firms} firms a line; of 100 firms:`);
  console.log(
    'each | named | named, one pair of windows | promising | true 2×: found | somebody else too | records',
  );
  const ways = WAYS.filter(({ name }) => name.includes(part));
  let worst = 0;
  for (const active of [25, 60, 150]) {
    for (const [way, rates] of toRates(ways, { active, firms, random })) {
      worst = Math.max(worst, rates.falseNames, rates.falseOnce, rates.besideFound);
      console.log(
        `${String(active).padStart(4)} | ${share(rates.falseNames)}  | ${share(rates.falseOnce)}                     | ${share(rates.promising)}      | ${share(rates.found)}           | ${share(rates.besideFound)}              | ${way.name}${way.isBlind ? ' (names nobody)' : ''}`,
      );
    }
  }
  console.log(
    `Highest share of a false name: ${Math.round((worst / firms) * 100)} of 100 (at most 5 wanted).`,
  );
}
