import { describe, expect, it } from 'vitest';
import { compareLife } from './compare.ts';

/** A few lives each time; `run.ts` compares a thousand. */
const SEEDS = Array.from({ length: 10 }, (_, index) => 300 + index);

describe('the list of the day and a second reading of its law', () => {
  it('agree on every line, what is put off, what is due and the counts', () => {
    const compared = SEEDS.map((seed) => compareLife(seed, 8));
    expect(compared.flatMap(({ disagreements }) => disagreements)).toEqual([]);
    const states = new Set(compared.flatMap((one) => [...one.states]));
    expect(states.size, [...states].join(' ')).toBeGreaterThanOrEqual(14);
  });
});
