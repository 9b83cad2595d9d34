/** Which cells an erasure changes, notes included, on a small ledger written down cell by cell. */
import { describe, expect, it } from 'vitest';
import { toErasePlan, type EraseInput } from '../../../apps-script/src/people/erase/erase-plan.ts';
import { erasedRows } from '../../../apps-script/src/people/erase/emptied-columns.ts';
import type { Layout, TableLayout } from '../../../apps-script/src/ledger/layout.ts';
import type { EnteredCell } from '../../../apps-script/src/platform/sheets-types.ts';
import { tableNames, tableOf, type TableName } from '../../../shared/tables/registry.ts';

const HEADER_ROW = 1;
const namesOf = (table: TableName): string[] => Object.keys(tableOf(table).columns);
const layoutOf = (table: TableName): TableLayout => ({
  ...{ sheetId: tableNames.indexOf(table), title: table, headerRow: HEADER_ROW, headers: [] },
  ...{ fingerprint: '', doubts: [], alsoElsewhere: [], isCertain: true },
  columns: Object.fromEntries(namesOf(table).map((name, index) => [name, index])),
});
const layout: Layout = Object.fromEntries(tableNames.map((table) => [table, layoutOf(table)]));

interface Written {
  text: string;
  note?: string;
}
const cellsOf = (table: TableName, row: number, fields: Record<string, string | Written>): EnteredCell[] =>
  Object.entries(fields).map(([name, value]) => ({
    ...{
      sheetId: tableNames.indexOf(table),
      row,
      column: namesOf(table).indexOf(name),
      isFormula: false,
      isNumber: false,
    },
    ...{ note: '', ...(typeof value === 'string' ? { text: value } : value) },
  }));

const harry = { id: 'P-1', name: 'Harry Mentor', email: 'harry@firm.example' };
const plan = (cells: EnteredCell[], more: Partial<EraseInput> = {}) =>
  toErasePlan({ ledger: { layout }, cells, person: harry, others: [], replacement: 'X', words: [], ...more });
/** What becomes of a table's cells, by column: text and note. */
const after = (
  table: TableName,
  cells: EnteredCell[],
  row = 2,
): Record<string, [string | null, string | null]> =>
  Object.fromEntries(
    plan(cells)
      .edits.filter((edit) => edit.sheetId === tableNames.indexOf(table) && edit.row === row)
      .map(({ column, text, note }) => [namesOf(table)[column]!, [text, note]]),
  );

const people = cellsOf('people', 2, { id: 'P-1', name: 'Harry Mentor' });
const pairing = cellsOf('pairings', 2, {
  id: 'R-1',
  mentorId: 'P-1',
  menteeId: 'P-2',
  label: 'Harry and Tom',
});

describe('an erasure', () => {
  it('takes the note of a cell that it empties, and lets one without a note be', () => {
    const cells = cellsOf('checkIns', 2, {
      ...{ id: 'C-1', pairingId: 'R-1', worked: { text: 'private', note: 'about his wife' } },
      nextStep: 'also private',
    });
    expect(after('checkIns', [...people, ...pairing, ...cells])).toEqual({
      worked: ['', ''],
      nextStep: ['', null],
    });
  });

  it('empties every text of every rule, its note too, in each row that is theirs', () => {
    for (const { table, empty, byPerson, byPairing, byRow } of erasedRows) {
      const link = byPairing ?? byPerson?.[0] ?? byRow!;
      const fields = {
        ...{ id: `${table}-1`, [link]: byPairing ? 'R-1' : 'P-1' },
        ...Object.fromEntries(empty.map((name) => [name, { text: `${table} ${name}`, note: 'more' }])),
      };
      const edits = after(table, [...people, ...pairing, ...cellsOf(table, 5, fields)], 5);
      for (const name of empty) expect(edits[name], `${table}.${name}`).toEqual(['', '']);
    }
  });

  it('lets rows of others, and all above the data, be', () => {
    const others = cellsOf('talks', 3, { id: 'T-2', personId: 'P-2', heard: 'theirs', agreed: 'theirs' });
    const header = cellsOf('talks', HEADER_ROW, { personId: 'Harry Mentor', heard: 'Heard' });
    const edits = plan([...people, ...others, ...header]).edits.filter(
      ({ row, sheetId }) => sheetId === tableNames.indexOf('talks') && row === HEADER_ROW,
    );
    expect(after('talks', [...people, ...others], 3)).toEqual({});
    expect(edits.map(({ text }) => text)).toEqual(['X']);
  });

  it('writes the id where a name or address stood in the place of one', () => {
    for (const text of ['Harry Mentor', ' harry  mentor ', 'HARRY@firm.example']) {
      const cells = cellsOf('pairings', 4, { id: 'R-9', mentorId: text, menteeId: 'P-2' });
      expect(after('pairings', [...people, ...cells], 4)['mentorId'], text).toEqual(['P-1', null]);
    }
  });

  it('follows a row to the lines that name it, and a pairing to all that is about it', () => {
    const audit = cellsOf('audit', 2, { id: 'A-1', rowId: 'C-1', detail: 'what he said', byPersonId: 'P-2' });
    const note = cellsOf('checkIns', 2, {
      id: 'C-1',
      pairingId: 'R-1',
      byPersonId: 'P-2',
      worked: 'private',
    });
    const all = [...people, ...pairing, ...note, ...audit];
    expect(after('checkIns', all)['worked']).toEqual(['', null]);
    expect(after('audit', all)).toEqual({ detail: ['', null] });
    expect(after('pairings', all)['label']).toEqual(['X → P-2', null]);
  });

  it('leaves nothing of their own row but id, role, status and dates', () => {
    const own = cellsOf(
      'people',
      2,
      Object.fromEntries(
        namesOf('people').map((name) => [name, { text: name === 'id' ? 'P-1' : `${name}!`, note: 'n' }]),
      ),
    );
    const edits = after('people', own);
    const emptied = Object.keys(edits).filter((name) => edits[name]![0] === '');
    expect(namesOf('people').filter((name) => !emptied.includes(name))).toEqual([
      'id',
      'name',
      'role',
      'status',
      'leftOn',
    ]);
    expect(edits['name']![0]).toBe('X');
    expect(emptied.map((name) => edits[name]![1])).toEqual(emptied.map(() => ''));
  });
});
