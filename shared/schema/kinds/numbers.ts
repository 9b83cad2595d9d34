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

function numeric<R extends boolean>(
  kind: ColumnKind,
  input: FormInput,
  numberFormat: NumberFormat,
  options: RangeOptions & { required?: R },
): Column<number, R> {
  const min = options.min ?? -1e15;
  const max = options.max ?? 1e15;
  return makeColumn<number, R>(
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

/** A number without unit. */
export const number = <R extends boolean = false>(
  options: RangeOptions & { required?: R } = {},
): Column<number, R> => numeric('number', 'number', { type: 'NUMBER', pattern: '#,##0.##' }, options);

/** An amount in the program's currency. */
export const money = <R extends boolean = false>(
  options: RangeOptions & { required?: R } = {},
): Column<number, R> => numeric('money', 'money', { type: 'NUMBER', pattern: '#,##0.00' }, options);

/** A share; 0.25 is shown as 25 %. */
export const percent = <R extends boolean = false>(
  options: RangeOptions & { required?: R } = {},
): Column<number, R> => numeric('percent', 'percent', { type: 'PERCENT', pattern: '0.#%' }, options);
