/**
 * Numbers: plain, money (in the program's currency; the column holds the amount only) and percent (0.25 is 25 %).
 * A number kept as text in the sheet is an issue, not a guess about its decimal mark.
 */
import * as v from 'valibot';
import {
  fail,
  makeColumn,
  ok,
  type Column,
  type ColumnKind,
  type FormInput,
  type NumberFormat,
} from '../column.ts';
import type { RangeOptions } from './times.ts';

function numeric(
  kind: ColumnKind,
  input: FormInput,
  numberFormat: NumberFormat | null,
  options: RangeOptions & { required?: boolean },
): Column<number> {
  const min = options.min ?? -1e15;
  const max = options.max ?? 1e15;
  return makeColumn<number, boolean>(
    {
      kind,
      input,
      width: 100,
      min: options.min ?? null,
      max: options.max ?? null,
      numberFormat,
      schema: v.pipe(
        v.number('not-a-number'),
        v.finite('not-a-number'),
        v.minValue(min, 'too-small'),
        v.maxValue(max, 'too-large'),
      ),
      toCell: (value) => ({ numberValue: value }),
      parseCell: (raw) => {
        if (typeof raw !== 'number' || !Number.isFinite(raw)) return fail('not-a-number');
        if (raw < min) return fail('too-small', { min });
        if (raw > max) return fail('too-large', { max });
        return ok(raw);
      },
    },
    options,
  );
}

/** A number without unit, shown as Sheets shows numbers by itself: a pattern with optional decimals would leave "10.". */
export function number(options: RangeOptions & { required: true }): Column<number, true>;
export function number(options?: RangeOptions & { required?: false }): Column<number, false>;
export function number(options: RangeOptions & { required?: boolean } = {}): Column<number> {
  return numeric('number', 'number', null, options);
}

/** An amount in the program's currency. */
export function money(options: RangeOptions & { required: true }): Column<number, true>;
export function money(options?: RangeOptions & { required?: false }): Column<number, false>;
export function money(options: RangeOptions & { required?: boolean } = {}): Column<number> {
  return numeric('money', 'money', { type: 'NUMBER', pattern: '#,##0.00' }, options);
}

/** A share; 0.25 is shown as 25 %. */
export function percent(options: RangeOptions & { required: true }): Column<number, true>;
export function percent(options?: RangeOptions & { required?: false }): Column<number, false>;
export function percent(options: RangeOptions & { required?: boolean } = {}): Column<number> {
  return numeric('percent', 'percent', { type: 'PERCENT', pattern: '0.0%' }, options);
}
