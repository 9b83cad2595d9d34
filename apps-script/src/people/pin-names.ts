/**
 * References to people that are written as names, before names change: a new name or a namesake would leave them
 * without anybody. Each then says the id, which holds when the new name is taken back as well.
 */
import { tableNames, tableOf, type TableName } from '../../../shared/tables/registry.ts';
import { toIdText } from '../ledger/codec.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import { toPeopleResolver } from '../ledger/people-resolver.ts';
import type { Want } from '../ledger/read-ledger.ts';
import type { Written } from '../ledger/settle.ts';

const referring = (table: TableName): string[] =>
  Object.entries(tableOf(table).columns).flatMap(([name, { refersTo }]) =>
    refersTo === 'people' ? [name] : [],
  );

/** Where a person may have been chosen by name, beside tabs that are read anyway. */
export const toNameWants = (read: readonly TableName[]): Want[] =>
  tableNames
    .filter((table) => !read.includes(table) && tableOf(table).keptBy === 'owner')
    .flatMap((table): Want[] => {
      const columns = referring(table);
      return columns.length > 0 ? [{ table, rows: 'all', columns: ['id', ...columns] }] : [];
    });

const fold = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/** Cells to be written along, given who is there afterwards. */
export function toPins(
  { raw }: Pick<Ledger, 'raw'>,
  after: readonly { id: string; name: string; email: string | null }[],
): (Written & Required<Pick<Written, 'cells'>>)[] {
  const { people } = raw;
  if (!people) return [];
  const resolve = toPeopleResolver(people);
  const ids = new Set((people.columns['id'] ?? []).map(toIdText));
  const fitting = new Map<string, Set<string>>();
  for (const { id, name, email } of after)
    for (const text of [name, email ?? ''].map(fold).filter(Boolean))
      fitting.set(text, (fitting.get(text) ?? new Set()).add(id));
  const fits = (text: string, id: string): boolean => {
    const found = fitting.get(fold(text));
    return found?.size === 1 && found.has(id);
  };
  return tableNames.flatMap((table) => {
    const rows = raw[table];
    if (!rows) return [];
    const cells = referring(table).flatMap((column) =>
      (rows.columns[column] ?? []).flatMap((cell, row) => {
        const text = toIdText(cell);
        const rowId = toIdText(rows.columns['id']?.[row]);
        const person = toIdText(resolve(cell));
        if (text === '' || ids.has(text) || rowId === '' || !ids.has(person) || fits(text, person)) return [];
        return [{ id: rowId, rowIndex: rows.firstRow + row, column, value: person }];
      }),
    );
    return cells.length > 0 ? [{ table, cells }] : [];
  });
}
