import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkValue,
  defineTable,
  parseRow,
  toCell,
  type CellContext,
  type CellValue,
  type RawCell,
} from '../../../shared/schema/index.ts';
import * as kinds from '../../../shared/schema/index.ts';
import { addDays } from '../../../shared/time/serial-dates.ts';

const context: CellContext = {
  timeZone: 'Europe/Rome',
  choiceWords: { held: 'Fatto', moved: 'Spostato' },
  allChoiceWords: [{ held: 'Held', moved: 'Moved' }],
};

/** What the Sheets API gives back, unformatted, for a typed value that was written. */
const readBack = (cell: CellValue): RawCell => Object.values(cell)[0] as RawCell;

const dateOn = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1970-01-01', days));
const someText = fc
  .string({ minLength: 1, maxLength: 60, unit: 'grapheme' })
  .filter((text) => text.trim() !== '');
const nasty = fc.constantFrom(
  '=1+1',
  '+39 02',
  '-5',
  '@me',
  "'quoted",
  '\tTab',
  '001',
  '1/2',
  '<b>bold</b>',
  '🎈',
);

describe('the kinds of column', () => {
  it('give back through a cell what was written into it', () => {
    const cases: [kinds.Column, fc.Arbitrary<unknown>][] = [
      [kinds.text({ required: true }), fc.oneof(someText, nasty)],
      [kinds.longText({ required: true }), fc.oneof(someText, nasty)],
      [kinds.date({ required: true }), dateOn],
      [kinds.duration({ required: true }), fc.nat(100_000)],
      [kinds.number({ required: true }), fc.double({ min: -1e9, max: 1e9, noNaN: true })],
      [kinds.money({ required: true }), fc.integer({ min: -1e7, max: 1e7 }).map((cents) => cents / 100)],
      [kinds.percent({ required: true }), fc.double({ min: 0, max: 1, noNaN: true })],
      [kinds.choice(['held', 'moved'], { required: true }), fc.constantFrom('held', 'moved')],
      [kinds.yesNo(), fc.boolean()],
      [
        kinds.instant({ required: true }),
        fc.constantFrom('2026-11-23T14:00:00+01:00', '2026-03-29T00:30:00Z'),
      ],
    ];
    for (const [column, values] of cases) {
      fc.assert(
        fc.property(values, (value) => {
          expect(checkValue(column, value)).toBeNull();
          const raw = readBack(toCell(column, value, context));
          expect(column.parseCell(raw as string, context)).toEqual({ ok: true, value });
        }),
      );
    }
  });

  it('writes any text as text, never as a formula or a number', () => {
    fc.assert(
      fc.property(fc.oneof(someText, nasty), (value) => {
        expect(toCell(kinds.longText(), value, context)).toEqual({ stringValue: value });
      }),
    );
  });

  it('reads a choice in every language and by its code, whatever the case', () => {
    const column = kinds.choice(['held', 'moved']);
    for (const raw of ['Fatto', 'held', ' HELD ', 'Held'])
      expect(column.parseCell(raw, context)).toEqual({ ok: true, value: 'held' });
    expect(column.parseCell('vielleicht', context)).toEqual({
      ok: false,
      issue: { code: 'not-a-choice', params: { allowed: 'Fatto, Spostato' } },
    });
  });

  it('reads a date-time that a person typed in the spreadsheet’s zone, also at the change of summer time', () => {
    const column = kinds.instant();
    expect(column.parseCell(46349.604166666664, context)).toEqual({
      ok: true,
      value: '2026-11-23T14:30:00+01:00',
    });
    expect(column.parseCell(46110.104166666664, context)).toMatchObject({ ok: false });
  });

  it.each([
    [kinds.email(), 'nobody', 'not-an-email'],
    [kinds.date(), '2026-02-30', 'not-a-date'],
    [kinds.duration({ max: 480 }), 481, 'too-large'],
    [kinds.duration(), 12.5, 'not-a-whole-number'],
    [kinds.text({ maxLength: 3 }), 'four', 'too-long'],
    [kinds.text({ required: true }), '  ', 'required'],
    [kinds.id(), 'has space', 'not-an-id'],
    [kinds.instant(), '2026-11-23T14:00', 'not-an-instant'],
    [kinds.number({ min: 1, max: 4 }), Number.NaN, 'not-a-number'],
  ] as const)('says what is wrong with a value (%#)', (column, value, code) => {
    expect(checkValue(column as kinds.Column, value)?.code).toBe(code);
  });
});

describe('a row', () => {
  const table = defineTable({
    name: 'test',
    keptBy: 'owner',
    columns: { id: kinds.id(), on: kinds.date({ required: true }), done: kinds.yesNo(), n: kinds.number() },
  });
  it('tells all its issues at once, by column', () => {
    const row = parseRow(table, { id: 'a', on: 'soon', n: 'x' }, () => context);
    expect(row).toEqual({
      ok: false,
      issues: [
        { code: 'not-a-date', column: 'on' },
        { code: 'not-a-number', column: 'n' },
      ],
    });
  });
  it('reads blanks as null, and a blank box as no', () => {
    expect(parseRow(table, { id: 'a', on: 46349 }, () => context)).toEqual({
      ok: true,
      record: { id: 'a', on: '2026-11-23', done: false, n: null },
    });
  });
});
