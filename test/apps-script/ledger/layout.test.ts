import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideColumns } from '../../../apps-script/src/ledger/columns.ts';
import { toClaims, toColumnValue, toTabValue } from '../../../apps-script/src/ledger/identity.ts';
import {
  findSheet,
  isSameHeader,
  learnTable,
  toKeptLayout,
  toKnownHeadings,
} from '../../../apps-script/src/ledger/layout.ts';
import type { MatchedMetadata, SheetFacts } from '../../../apps-script/src/platform/sheets-types.ts';
import { catalogs } from '../../../shared/messages/registry.ts';
import { people } from '../../../shared/tables/people.ts';

type Name = keyof typeof people.columns;
const NAMES = Object.keys(people.columns) as Name[];
const headerOf = (name: Name) => catalogs.it.tables.people.columns[name].header;

const sheet = (sheetId: number, title: string): SheetFacts => ({
  ...{ sheetId, title, index: 0, rowCount: 10, columnCount: 20, frozenRowCount: 1, hidden: false },
  ...{ protections: [], chartIds: [] },
});

const mark = (name: string, index: number): MatchedMetadata => ({
  value: toColumnValue('people', name),
  kind: 'column',
  sheetId: 5,
  index,
});

const marksOf = (order: readonly Name[]) => toClaims(order.map((name, index) => mark(name, index))).people;
const decide = (order: readonly Name[], headers: readonly string[], known = {}) =>
  decideColumns('people', 5, marksOf(order), headers, known);

describe('which column is which', () => {
  it('follows marks, whatever the owner words and in whatever order the columns stand', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(NAMES, { minLength: NAMES.length }),
        fc.subarray(NAMES),
        (order, renamed) => {
          const headers = order.map((name, index) =>
            renamed.includes(name) ? `Mine ${index}` : headerOf(name),
          );
          const layout = learnTable('people', sheet(5, 'Gente'), marksOf(order), 0, headers);
          expect(layout.columns).toEqual(Object.fromEntries(order.map((name, index) => [name, index])));
          expect(layout.doubts).toEqual([]);
          expect(isSameHeader(layout, headers)).toBe(true);
          expect(isSameHeader(layout, [...headers, 'New'])).toBe(false);
        },
      ),
    );
  });

  it('is in doubt where two headings were exchanged under their marks, reworded ones too, and nowhere else', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(NAMES, { minLength: 2, maxLength: 2 }),
        fc.boolean(),
        (pair, isReworded) => {
          const known = isReworded
            ? Object.fromEntries(pair.map((name, index) => [name, `Own ${index}`]))
            : {};
          const textOf = (name: Name): string => known[name] ?? headerOf(name);
          const [a, b] = pair as [Name, Name];
          const headers = NAMES.map((name) => textOf(name === a ? b : name === b ? a : name));
          const { columns, doubts } = decide(NAMES, headers, known);
          expect(Object.keys(columns).sort()).toEqual(NAMES.filter((name) => !pair.includes(name)).sort());
          expect(doubts.map(({ column, code }) => [column, code]).sort()).toEqual(
            pair.map((name) => [name, 'column-moved']).sort(),
          );
          expect(doubts.find(({ column }) => column === a)?.read).toBe(NAMES.indexOf(b));
        },
      ),
    );
  });

  it('is in doubt where a heading is blank, stands elsewhere, or stands over a column without its mark', () => {
    const headers = NAMES.map(headerOf);
    const at = NAMES.indexOf('email');
    const without = headers.map((text, index) => (index === at ? '' : text));
    expect(decide(NAMES, without).doubts).toEqual([
      { column: 'email', code: 'column-unnamed', marked: at, read: null },
    ]);
    expect(decide(NAMES, [...without, headerOf('email')]).doubts).toEqual([
      { column: 'email', code: 'column-moved', marked: at, read: NAMES.length },
    ]);
    const unmarked = toClaims(
      NAMES.flatMap((name, index) => (name === 'email' ? [] : [mark(name, index)])),
    ).people;
    expect(decideColumns('people', 5, unmarked, headers).doubts).toEqual([
      { column: 'email', code: 'column-unmarked', marked: null, read: at },
    ]);
  });

  it('stays with its mark beside a column of the owner’s with the same heading, which is never believed from headings alone', () => {
    const headers = [headerOf('email'), ...NAMES.map(headerOf)];
    const claims = toClaims(NAMES.map((name, index) => mark(name, index + 1))).people;
    const layout = learnTable('people', sheet(5, 'People'), claims, 0, headers);
    expect(layout.columns['email']).toBe(NAMES.indexOf('email') + 1);
    expect(layout.alsoElsewhere).toEqual(['email']);
    expect(isSameHeader(layout, headers)).toBe(false);
  });

  it('is not guessed when a heading stands twice without a mark, or marks name two columns', () => {
    const none = toClaims([]).people;
    expect(decideColumns('people', 5, none, ['Id', 'Name', 'Name']).doubts).toContainEqual({
      ...{ column: 'name', code: 'column-doubled', marked: null, read: null },
    });
    const both = toClaims([mark('name', 1), mark('name', 2)]).people;
    expect(decideColumns('people', 5, both, ['Id', 'A', 'B']).columns['name']).toBeUndefined();
  });

  it('is kept small whatever the header row holds, and a heading that was cut is no witness', () => {
    const long = 'x'.repeat(20_000);
    const headers = NAMES.map((name) => (name === 'needs' ? long : headerOf(name)));
    const layout = learnTable('people', sheet(5, 'People'), marksOf(NAMES), 0, [...headers, `${long}y`]);
    const kept = toKeptLayout(layout);
    expect(JSON.stringify(kept).length).toBeLessThan(4000);
    expect(isSameHeader(kept, [...headers, `${long}y`])).toBe(true);
    expect(toKnownHeadings(kept)).not.toHaveProperty('needs');
    expect(toKnownHeadings(kept)['name']).toBe(headerOf('name'));
  });
});

describe('which tab is which', () => {
  it('tells the original from its duplicate, and takes none by its title alone', () => {
    const tab = (sheetId: number): MatchedMetadata => ({
      value: toTabValue('people', 5),
      kind: 'sheet',
      sheetId,
      index: 0,
    });
    const claims = toClaims([tab(5), tab(9)]).people;
    expect(findSheet(claims, [sheet(9, 'Copy of People'), sheet(5, 'Crew')])?.sheetId).toBe(5);
    expect(findSheet(toClaims([]).people, [sheet(1, 'Persone')])).toBeNull();
  });

  it('leaves metadata of other versions and other programs alone', () => {
    const claims = toClaims([
      { value: 'column:people.shoeSize', kind: 'column', sheetId: 5, index: 3 },
      { value: 'tab:rewards:5', kind: 'sheet', sheetId: 5, index: 0 },
      { value: '', kind: 'sheet', sheetId: 5, index: 0 },
      { value: 'tab:__proto__:5', kind: 'sheet', sheetId: 5, index: 0 },
    ]);
    expect(claims.people).toEqual({ sheetIds: [], headerRows: [], columns: {} });
  });
});
