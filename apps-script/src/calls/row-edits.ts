/**
 * Edits of a page as changes of a table: a row that is there is changed, another is made. Only columns that the page
 * may write pass; the rest of a row is the script's.
 */
import { blankOf } from '../../../shared/schema/index.ts';
import { tableOf, type TableName } from '../../../shared/tables/registry.ts';
import type { Ledger, RecordIn } from '../ledger/open-ledger.ts';
import type { AnyChange, TableChange } from './rows/changes.ts';
import type { RowEdit } from './dialog-view.ts';

/** The changes of one table; `toMore` gives what follows from a row as it will be. */
export function toTableChange<N extends TableName>(
  ledger: Ledger,
  table: N,
  edits: readonly RowEdit<Partial<RecordIn<N>>>[],
  columns: readonly (keyof RecordIn<N> & string)[],
  toMore: (row: RecordIn<N>) => Partial<RecordIn<N>> = () => ({}),
): Required<TableChange<N>> {
  const { byId } = ledger.rows(table);
  const change = {
    table,
    append: [] as RecordIn<N>[],
    update: [] as { id: string; fields: Partial<RecordIn<N>> }[],
    remove: [],
  };
  for (const { id, fields } of edits) {
    const given = fields as Partial<Record<string, unknown>>;
    const own = Object.fromEntries(
      columns.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])),
    ) as Partial<RecordIn<N>>;
    const known = byId.get(id);
    const row = { ...toBlankRow(table), ...known, ...own, id } as RecordIn<N>;
    if (known) change.update.push({ id, fields: { ...own, ...toMore(row) } });
    else change.append.push({ ...row, ...toMore(row) });
  }
  return change;
}

/** A blank row as it will be read again: a blank yes-no is a no. */
const toBlankRow = (table: TableName): Record<string, unknown> => ({
  ...blankOf(tableOf(table)),
  ...Object.fromEntries(
    Object.entries(tableOf(table).columns).flatMap(([name, { kind }]) =>
      kind === 'yes-no' ? [[name, false]] : [],
    ),
  ),
});

/** For lists of changes of several tables, which the compiler cannot tell from their union. */
export const toAnyChange = <N extends TableName>(change: TableChange<N>): AnyChange =>
  change as unknown as AnyChange;
