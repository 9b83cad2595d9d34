/** Drafts put onto rows that were read anew: nobody's work is undone, whoever did what in which order. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rebase } from '../../../apps-script/sidebar/frame/rebase.ts';

const row = fc.record({
  id: fc.constantFrom('A', 'B', 'C', 'D'),
  title: fc.constantFrom('', 'one', 'two'),
  count: fc.constantFrom(null, 1, 2),
});
const rows = fc.uniqueArray(row, { selector: ({ id }) => id });

it('is what was read where nothing was typed, and what was typed where nothing else was read', () => {
  fc.assert(
    fc.property(rows, rows, (base, other) => {
      expect(rebase({ rows: base }, { rows: base }, { rows: other })).toEqual({ rows: other });
      const onto = rebase({ rows: base }, { rows: other }, { rows: base });
      const byId = (list: typeof base) => [...list].sort((a, b) => a.id.localeCompare(b.id));
      expect(byId(onto.rows)).toEqual(byId(other));
    }),
  );
});

it('keeps every cell that was typed, and takes every other cell as it was read', () => {
  fc.assert(
    fc.property(rows, rows, rows, (base, mine, theirs) => {
      const merged = rebase(base, mine, theirs);
      const find = (list: typeof base, id: string) => list.find((one) => one.id === id);
      for (const id of ['A', 'B', 'C', 'D']) {
        const [was, is, read, now] = [base, mine, theirs, merged].map((list) => find(list, id));
        if (was && is && read) {
          for (const name of ['title', 'count'] as const)
            expect(now?.[name]).toBe(is[name] === was[name] ? read[name] : is[name]);
        } else if (was && !is) expect(now).toBeUndefined();
        else if (!was && !is) expect(now).toEqual(read);
        else if (!was && is && !read) expect(now).toEqual(is);
      }
    }),
  );
});

it('does not take a number that is not one yet for a blank', () => {
  expect(rebase({ count: null as number | null }, { count: Number.NaN }, { count: null })).toEqual({
    count: Number.NaN,
  });
});
