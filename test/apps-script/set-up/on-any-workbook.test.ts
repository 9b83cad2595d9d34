/** Set-up on a workbook that hands have been at: a second run changes nothing, no row is doubled, nobody renamed. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { answers } from '../ledger-host.ts';
import type { SetUpDone } from '../../../apps-script/src/set-up/set-up-api.ts';
import { hands } from '../hands/hands.ts';
import { doubledIds, openWorlds, toCells, toChanges } from '../hands/world.ts';

let worlds: Awaited<ReturnType<typeof openWorlds>>;
beforeAll(async () => {
  worlds = await openWorlds();
});
afterAll(() => worlds.close());

/** The tab by the number that picks it. */
const AT = { people: 0, pairings: 2, program: 13 };

it.each<[keyof typeof hands, keyof typeof AT]>([
  ['exchanges two headings by typing', 'people'],
  ['moves the headings right', 'people'],
  ['blanks an id', 'program'],
  ['deletes the header row', 'pairings'],
  ['cuts the id column to the far right', 'people'],
  ['duplicates the tab and deletes the original', 'people'],
  ['deletes a column', 'program'],
  ['exchanges two columns by cutting', 'pairings'],
])('after a hand %s (%s)', async (name, table) => {
  const world = worlds.reset();
  const rowsOf = () =>
    (['people', 'program', 'pairings'] as const).map((one) => world.naive(one)?.rows.length ?? null);
  expect(world.hand(name, { a: 1, b: 2, c: AT[table] })).toBe(true);
  const [doubled, rows] = [doubledIds(world), rowsOf()];
  expect(await world.host.call<SetUpDone>('setUp', answers)).toMatchObject({ ok: true });
  const after = toCells(world);
  expect([...doubledIds(world)].filter((id) => !doubled.has(id))).toEqual([]);
  rowsOf().forEach((count, index) => {
    if (rows[index] !== null) expect(count).toBe(rows[index]);
  });
  const again = await world.host.call<SetUpDone>('setUp', answers);
  expect(again).toMatchObject({ ok: true, value: { created: [], repaired: [] } });
  expect(toChanges(after, toCells(world), true)).toEqual([]);
});
