/** Runs drawn at random, reproducible by their seed. */
import fc from 'fast-check';
import type { Step } from './play.ts';

const number = fc.integer({ min: 0, max: 999 });

/** A step; about a third of the acts meet a hand, a tenth are killed. */
const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('hand' as const, 'act' as const),
  which: number,
  a: number,
  b: number,
  c: number,
  accident: fc.oneof(
    { weight: 6, arbitrary: fc.constant('none' as const) },
    { weight: 3, arbitrary: fc.constant('hand' as const) },
    { weight: 1, arbitrary: fc.constant('kill' as const) },
  ),
});

/** Runs of so many steps. */
export const toRuns = (length: number): fc.Arbitrary<Step[]> =>
  fc.array(step, { minLength: length, maxLength: length, size: 'max' });
