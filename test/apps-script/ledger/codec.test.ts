import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRow, toStorableText } from '../../../apps-script/src/ledger/codec.ts';
import { decode, type RawTable } from '../../../apps-script/src/ledger/decode.ts';
import type { TableLayout } from '../../../apps-script/src/ledger/layout.ts';
import type { CellData } from '../../../apps-script/src/platform/sheets-types.ts';
import type { RawCell } from '../../../shared/schema/index.ts';
import { checkIns, type CheckIn } from '../../../shared/tables/check-ins.ts';

const NAMES = Object.keys(checkIns.columns);
const setting = { language: 'it', timeZone: 'Europe/Rome' } as const;

/** Our columns anywhere in the sheet, in any order, with columns of the owner in between. */
const layouts = fc
  .uniqueArray(fc.integer({ min: 0, max: 60 }), { minLength: NAMES.length, maxLength: NAMES.length })
  .map((places): TableLayout => ({
    ...{
      sheetId: 5,
      title: 'Resoconti',
      headerRow: 0,
      headers: [],
      doubts: [],
      alsoElsewhere: [],
      fingerprint: '',
      isCertain: true,
    },
    columns: Object.fromEntries(NAMES.map((name, index) => [name, places[index]!])),
  }));

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,30}$/);
const note = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 60 })
  .filter((text) => toStorableText(text).trim() !== '');
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const instant = fc.constantFrom(
  '2026-11-23T14:00:00+01:00',
  '2026-03-29T01:30:00Z',
  '2026-10-25T02:30:00+02:00',
);

const records: fc.Arbitrary<CheckIn> = fc.record({
  id,
  metOn: day,
  pairingLabel: maybe(note),
  outcome: fc.constantFrom('held', 'moved', 'no-show'),
  minutes: maybe(fc.integer({ min: 0, max: 480 })),
  worked: maybe(note),
  didNotWork: maybe(note),
  nextStep: maybe(note),
  nextOn: maybe(day),
  rating: maybe(fc.integer({ min: 1, max: 4 })),
  talkWanted: fc.boolean(),
  notePrivate: fc.boolean(),
  fit: maybe(fc.constantFrom('good', 'undecided', 'not-good')),
  title: maybe(note),
  pairingId: id,
  startsAt: instant,
  meetingUrl: maybe(note),
  eventId: maybe(note),
  calendarId: maybe(note),
  source: fc.constantFrom('extension', 'sheet', 'web-page'),
  capturedAt: instant,
  recordedAt: instant,
  byPersonId: id,
  supersedesId: maybe(id),
});

/** The cell as the Sheets API would read it back. */
const toRaw = (cell: CellData | undefined): RawCell => {
  const value = cell?.userEnteredValue ?? {};
  return Object.values(value)[0] as RawCell;
};

describe('rows of the ledger', () => {
  it('come back as they were written, wherever the owner has moved the columns', () => {
    fc.assert(
      fc.property(layouts, records, (layout, record) => {
        const { values } = toRow('checkIns', layout, record, setting);
        const columns = Object.fromEntries(
          NAMES.map((name) => [name, [toRaw(values[layout.columns[name]!])]]),
        );
        const raw: RawTable = { layout, firstRow: 1, rowsAbove: [], columns };
        const { records: read, issues } = decode('checkIns', raw, setting);
        expect(issues).toEqual([]);
        const expected = Object.fromEntries(
          Object.entries(record).map(([name, value]) => [
            name,
            typeof value === 'string' ? toStorableText(value) : value,
          ]),
        );
        expect(read).toEqual([expected]);
      }),
      { numRuns: 200 },
    );
  });

  it('never hold a formula, and leave the owner’s own columns blank', () => {
    fc.assert(
      fc.property(layouts, records, (layout, record) => {
        const { values } = toRow('checkIns', layout, record, setting);
        const ours = new Set(Object.values(layout.columns));
        values.forEach((cell, index) => {
          if (!ours.has(index)) expect(cell).toEqual({});
          expect(Object.keys(cell.userEnteredValue ?? {})).not.toContain('formulaValue');
        });
      }),
    );
  });

  it('read choices in every language, and say which row and column cannot be read', () => {
    const layout: TableLayout = {
      ...{
        sheetId: 5,
        title: 'Check-ins',
        headerRow: 2,
        headers: [],
        doubts: [],
        alsoElsewhere: [],
        fingerprint: '',
        isCertain: true,
      },
      columns: { id: 0, outcome: 1, minutes: 2 },
    };
    const columns = {
      id: ['A', 'B', '', 'D', ''],
      outcome: ['Held', 'Forse', '', 'no-show', 'Spostato'],
      minutes: [45, 'x', '', '', 30],
    };
    const raw: RawTable = { layout, firstRow: 3, rowsAbove: [], columns };
    const result = decode('checkIns', raw, { language: 'en', timeZone: 'Etc/UTC' }, [
      'id',
      'outcome',
      'minutes',
    ]);
    expect(result.records.map((record) => record['id'])).toEqual(['A', 'D']);
    expect(result.rowIndexes).toEqual([3, 6]);
    expect(result.issues).toMatchObject([
      { rowIndex: 4, column: 'outcome', code: 'not-a-choice' },
      { rowIndex: 4, column: 'minutes', code: 'not-a-number' },
    ]);
    expect([...result.unreadableIds]).toEqual(['B']);
    expect(result.rowsWithoutId).toEqual([7]);
  });
});
