/**
 * Times: `instant` (a moment; ISO 8601 with offset, kept as text for machines), `date` (a day on the calendar, kept as
 * a serial number for people), `duration` (whole minutes).
 */
import * as v from 'valibot';
import { fail, makeColumn, ok, type Column, type ColumnOptions } from '../column.ts';
import { fromSerialDate, fromSerialTime, isDateOn, toSerialDate } from '../../time/serial-dates.ts';
import { fromWallTime, isInstant, toInstant } from '../../time/instants.ts';

/** A moment, e.g. `2026-11-23T14:00:00+01:00`. A date-time cell typed by a person is read in the spreadsheet's zone. */
export function instant(options: ColumnOptions & { required: true }): Column<string, true>;
export function instant(options?: ColumnOptions & { required?: false }): Column<string, false>;
export function instant(options: ColumnOptions & { required?: boolean } = {}): Column<string> {
  return makeColumn<string, boolean>(
    {
      kind: 'instant',
      input: 'date-time',
      width: 190,
      maxLength: 35,
      numberFormat: { type: 'TEXT', pattern: '@' },
      schema: v.pipe(v.string('not-an-instant'), v.check(isInstant, 'not-an-instant')),
      toCell: (value) => ({ stringValue: value }),
      parseCell: (raw, context) => {
        if (typeof raw === 'string' && isInstant(raw.trim())) return ok(raw.trim());
        if (typeof raw !== 'number' || raw < 1 || raw > 2_958_465) return fail('not-an-instant');
        const moments = fromWallTime(fromSerialTime(raw), context.timeZone);
        return moments.length > 0 ? ok(toInstant(moments[0]!, context.timeZone)) : fail('not-an-instant');
      },
    },
    options,
  );
}

/** A calendar date `YYYY-MM-DD`, shown as the spreadsheet's locale writes dates. */
export function date(options: ColumnOptions & { required: true }): Column<string, true>;
export function date(options?: ColumnOptions & { required?: false }): Column<string, false>;
export function date(options: ColumnOptions & { required?: boolean } = {}): Column<string> {
  return makeColumn<string, boolean>(
    {
      kind: 'date',
      input: 'date',
      width: 110,
      numberFormat: { type: 'DATE' },
      schema: v.pipe(v.string('not-a-date'), v.check(isDateOn, 'not-a-date')),
      toCell: (value) => ({ numberValue: toSerialDate(value) }),
      parseCell: (raw) => {
        if (typeof raw === 'number')
          return raw >= 1 && raw <= 2_958_465 ? ok(fromSerialDate(raw)) : fail('not-a-date');
        if (typeof raw !== 'string') return fail('not-a-date');
        const text = raw.trim().slice(0, 10);
        return isDateOn(text) ? ok(text) : fail('not-a-date');
      },
    },
    options,
  );
}

export interface RangeOptions extends ColumnOptions {
  min?: number;
  max?: number;
}

/** Whole minutes. */
export function duration(options: RangeOptions & { required: true }): Column<number, true>;
export function duration(options?: RangeOptions & { required?: false }): Column<number, false>;
export function duration(options: RangeOptions & { required?: boolean } = {}): Column<number> {
  const min = options.min ?? 0;
  const max = options.max ?? 1_000_000;
  return makeColumn<number, boolean>(
    {
      kind: 'duration',
      input: 'minutes',
      width: 90,
      min,
      max,
      numberFormat: { type: 'NUMBER', pattern: '#,##0' },
      schema: v.pipe(
        v.number('not-a-number'),
        v.integer('not-a-whole-number'),
        v.minValue(min, 'too-small'),
        v.maxValue(max, 'too-large'),
      ),
      toCell: (value) => ({ numberValue: value }),
      parseCell: (raw) => {
        if (typeof raw !== 'number' || !Number.isFinite(raw)) return fail('not-a-number');
        if (!Number.isInteger(raw)) return fail('not-a-whole-number');
        if (raw < min) return fail('too-small', { min });
        if (raw > max) return fail('too-large', { max });
        return ok(raw);
      },
    },
    options,
  );
}
