/** The model of hands: a few runs drawn by seed, and the shortest ways to failures that it has found. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { acts } from './acts.ts';
import { hands } from './hands.ts';
import { ACTS, HANDS, play, toWords, type Step } from './play.ts';
import { toRuns } from './steps.ts';
import { openWorlds } from './world.ts';

let worlds: Awaited<ReturnType<typeof openWorlds>>;
beforeAll(async () => {
  worlds = await openWorlds();
});
afterAll(() => worlds.close());

const run = async (steps: readonly Step[]) => {
  const world = worlds.reset();
  await play(world, steps);
  expect(world.failures, steps.map(toWords).join('\n')).toEqual([]);
};

it.each([1, 2, 3])('nothing is lost, misread or doubled without a word: run %i', async (seed) => {
  await run(fc.sample(toRuns(12), { seed, numRuns: 1 })[0]!);
});

/** Tables of a hand by the number that picks them. */
const AT = { people: 0, pairings: 2, checkIns: 5, talks: 8, audit: 10, followUps: 11, program: 13 };
const hand = (name: keyof typeof hands, c: number, a = 0, b = 0): Step => ({
  ...{ kind: 'hand', which: HANDS.indexOf(name), a, b, c, accident: 'none' },
});
/** An act; `meanwhile` is a hand between its reading and its writing, at the table that `a + b` picks. */
const act = (name: keyof typeof acts, a = 0, b = 0, meanwhile?: keyof typeof hands): Step => ({
  ...{ kind: 'act', which: ACTS.indexOf(name), a, b },
  c: meanwhile === undefined ? 0 : HANDS.indexOf(meanwhile),
  accident: meanwhile === undefined ? 'none' : 'hand',
});

it.each<[string, Step[]]>([
  [
    'a talk is recorded while its headings go',
    [act('records a talk', 1, AT.talks - 1, 'deletes the header row')],
  ],
  [
    'a talk is recorded while headings move left',
    [act('records a talk', 443, 615, 'deletes a heading and moves the others left')],
  ],
  [
    'a zone that is none',
    [hand('writes nonsense into the program', AT.program, 0, 1), act('dismisses a line')],
  ],
  [
    'a person is saved while the program’s headings are exchanged',
    [act('gives a person another title', 3, AT.program - 3, 'exchanges two headings by typing')],
  ],
  [
    'an id with a space',
    [hand('adds a space to an id', AT.people), hand('adds a space to an id', AT.pairings)],
  ],
  ['an id that is a number', [hand('makes an id a number', AT.pairings), act('sends a check-in')]],
  ['a formula that fails for a name', [hand('writes a formula into a cell', AT.people, 1, 1)]],
  [
    'the header row among the rows',
    [hand('moves the header row down', AT.pairings), act('mends what is offered')],
  ],
])('%s', async (_, steps) => {
  await run(steps);
});
