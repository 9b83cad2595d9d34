import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toClaims, toColumnValue, toTabValue } from '../../../apps-script/src/ledger/identity.ts';
import { findSheet, isSameHeader, learnTable } from '../../../apps-script/src/ledger/layout.ts';
import type { MatchedMetadata, SheetFacts } from '../../../apps-script/src/platform/sheets-types.ts';
import { catalogs } from '../../../shared/messages/registry.ts';
import { people } from '../../../shared/tables/people.ts';

const NAMES = Object.keys(people.columns) as (keyof typeof people.columns)[];
const headerOf = (name: keyof typeof people.columns) => catalogs.it.tables.people.columns[name].header;

const sheet = (sheetId: number, title: string): SheetFacts => ({
  ...{ sheetId, title, index: 0, rowCount: 10, columnCount: 20, frozenRowCount: 1, hidden: false },
  ...{ protections: [], chartIds: [] },
});

const columnMetadata = (name: string, index: number): MatchedMetadata => ({
  value: toColumnValue('people', name),
  kind: 'column',
  sheetId: 5,
  index,
});

describe('where a table is', () => {
  it('follows metadata whatever the headers say, and headers in any language where metadata is lost', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(NAMES, { minLength: NAMES.length }),
        fc.subarray(NAMES),
        (order, renamed) => {
          // A renamed header needs its metadata; the others may have lost it.
          const claims = toClaims(
            order.flatMap((name, index) => (renamed.includes(name) ? [columnMetadata(name, index)] : [])),
          ).people;
          const headers = order.map((name, index) =>
            renamed.includes(name) ? `Mine ${index}` : headerOf(name),
          );
          const layout = learnTable('people', { sheetId: 5, title: 'Gente' }, claims, 0, headers);
          expect(layout.columns).toEqual(Object.fromEntries(order.map((name, index) => [name, index])));
          expect(layout.doubled).toEqual([]);
          expect(isSameHeader(layout, headers)).toBe(true);
          expect(isSameHeader(layout, [...headers, 'New'])).toBe(false);
        },
      ),
    );
  });

  it('is not guessed when a header stands twice or metadata names two columns', () => {
    const none = toClaims([]).people;
    const twice = learnTable('people', { sheetId: 5, title: 'People' }, none, 0, ['Id', 'Name', 'Name']);
    expect(twice.doubled).toEqual(['name']);
    expect(twice.columns['name']).toBeUndefined();
    const both = toClaims([columnMetadata('name', 1), columnMetadata('name', 2)]).people;
    expect(learnTable('people', { sheetId: 5, title: 'People' }, both, 0, ['Id', 'A', 'B']).doubled).toEqual([
      'name',
    ]);
  });

  it('is not believed from headers alone when two of ours read alike', () => {
    const claims = toClaims([columnMetadata('name', 1), columnMetadata('jobTitle', 2)]).people;
    const layout = learnTable('people', { sheetId: 5, title: 'People' }, claims, 0, ['Id', 'Text', 'Text']);
    expect(layout.columns).toMatchObject({ name: 1, jobTitle: 2 });
    expect(isSameHeader(layout, ['Id', 'Text', 'Text'])).toBe(false);
  });

  it('tells the original of a tab from its duplicate, and two tabs of one name from none', () => {
    const tab = (sheetId: number): MatchedMetadata => ({
      value: toTabValue('people', 5),
      kind: 'sheet',
      sheetId,
      index: 0,
    });
    const claims = toClaims([tab(5), tab(9)]).people;
    const sheets = [sheet(9, 'Copy of People'), sheet(5, 'Crew')];
    expect(findSheet('people', claims, sheets, new Set([5]))?.sheet.sheetId).toBe(5);
    const none = toClaims([]).people;
    expect(findSheet('people', none, [sheet(1, 'Persone')], new Set())?.isByTitle).toBe(true);
    expect(findSheet('people', none, [sheet(1, 'Persone'), sheet(2, 'People')], new Set())).toBeNull();
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
