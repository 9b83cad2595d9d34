/**
 * A name is given only where chance would rarely give one, whatever records were brought. `npm run bench -- names`
 * prints it at length for every way, with 25, 60 and 150 customers each; here are few firms, with a seed, and the ways
 * that named somebody before what they tell was doubted.
 */
import { describe, expect, it } from 'vitest';
import { toSeededRandom } from '../../../../shared/statistics/random-source.ts';
import { toRates, WAYS } from './simulated-firms.ts';

const NAMES = [
  'order’s rep: handed to a newcomer in its middle',
  'order’s rep: handed to a colleague in its middle',
  'owner at the time: handed to a newcomer at the end of the base',
  'owner at the time: handed to a newcomer in its middle',
  'today’s owner alone: handed to a colleague at the end of the base',
  'today’s owner, and order’s rep: handed to a newcomer at the end of the base',
  'house accounts, staying longer',
  'house accounts, seldom coming back',
];
const ways = WAYS.filter(({ name }) => NAMES.includes(name));

describe('firms with equal people', () => {
  it('give hardly a name, however their records name people', { timeout: 180_000 }, () => {
    expect(ways).toHaveLength(NAMES.length);
    const firms = 6;
    const rates = toRates(ways, { active: 60, firms, random: toSeededRandom(12), isWithExemplar: false });
    for (const [{ name }, { falseNames, falseOnce }] of rates) {
      // One in six may be the rare luck that the rule allows.
      expect(falseNames, name).toBeLessThanOrEqual(1);
      expect(falseOnce, name).toBeLessThanOrEqual(1);
    }
    const all = [...rates.values()].reduce(
      (sum, { falseNames, falseOnce }) => sum + falseNames + falseOnce,
      0,
    );
    expect(all / (firms * ways.length * 2)).toBeLessThanOrEqual(0.05);
  });

  it('and one who keeps twice as many: that one is found, nobody beside', { timeout: 180_000 }, () => {
    const firms = 2;
    const rates = toRates(ways, { active: 110, firms, random: toSeededRandom(21) });
    for (const [{ name, isBlind }, { found, besideFound }] of rates) {
      expect(besideFound, name).toBe(0);
      expect(found, name).toBe(isBlind ? 0 : firms);
    }
  });
});
