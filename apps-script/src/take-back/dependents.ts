/**
 * What refers by now to rows that a take-back would remove: a check-in of a pairing, a browser of a person. Such a row
 * stays; whoever asked is told what depends on it and what to do instead.
 */
import { tableNames, tableOf, type TableName } from '../../../shared/tables/registry.ts';
import { Refusal, type OwnerContext } from '../calls/answer.ts';
import type { PlainChange } from '../calls/rows/changes.ts';
import { listDevices } from '../invites/devices.ts';
import { toIdText } from '../ledger/codec.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import { toPeopleResolver } from '../ledger/people-resolver.ts';
import type { Want } from '../ledger/read-ledger.ts';
import { catalogs } from '../words.ts';

/** Tables of the record: they tell of rows, and nothing breaks when those go. */
const RECORDS: readonly TableName[] = ['audit', 'takeBacks'];

const referring = (table: TableName): { from: TableName; columns: string[] }[] =>
  tableNames
    .filter((from) => !RECORDS.includes(from))
    .map((from) => ({
      from,
      columns: Object.entries(tableOf(from).columns).flatMap(([name, { refersTo }]) =>
        refersTo === table ? [name] : [],
      ),
    }))
    .filter(({ columns }) => columns.length > 0);

/** What is to be read to know who refers to rows of these tables. */
export function toDependentWants(tables: readonly TableName[], read: readonly TableName[]): Want[] {
  const wanted = new Map<TableName, Set<string>>();
  for (const { from, columns } of tables.flatMap(referring)) {
    if (read.includes(from)) continue;
    wanted.set(from, new Set(['id', ...(wanted.get(from) ?? []), ...columns]));
  }
  return [...wanted].map(([table, columns]) => ({ table, rows: 'all', columns: [...columns] }));
}

/** The refusal for the first row that others depend on; null when all may go. */
export function findDependents(
  { state, language }: Pick<OwnerContext, 'state' | 'language'>,
  ledger: Ledger,
  changes: readonly PlainChange[],
): Refusal | null {
  const words = catalogs[language].script.takeBack;
  const going = new Map(changes.map(({ table, remove }) => [table, new Set(remove)]));
  const changed = new Map(changes.map(({ table, update }) => [table, update]));
  for (const { table, remove } of changes) {
    for (const id of remove) {
      const places = referring(table).flatMap(({ from, columns }) => {
        const rows = countReferring(ledger, table, id, from, columns, {
          going: going.get(from) ?? new Set(),
          restored: changed.get(from) ?? [],
        });
        return rows > 0 ? [words.dependentRows(rows, ledger.layout[from]?.title ?? from)] : [];
      });
      const browsers =
        table === 'people'
          ? listDevices(state.raw).filter(([, { p, x }]) => p === id && x === undefined).length
          : 0;
      if (browsers > 0) places.push(words.dependentBrowsers(browsers));
      if (places.length === 0) continue;
      const row = (ledger.raw[table]?.columns['id'] ?? []).findIndex((cell) => toIdText(cell) === id);
      const at = row + (ledger.raw[table]?.firstRow ?? 0) + 1;
      const instead =
        table === 'people' ? words.insteadLeft : table === 'pairings' ? words.insteadEnd : words.insteadFirst;
      return new Refusal(words.depends(ledger.layout[table]?.title ?? table, at, places.join(', '), instead));
    }
  }
  return null;
}

function countReferring(
  { raw }: Ledger,
  table: TableName,
  id: string,
  from: TableName,
  columns: readonly string[],
  { going, restored }: { going: ReadonlySet<string>; restored: PlainChange['update'] },
): number {
  const rows = raw[from];
  if (!rows) return 0;
  const resolve = table === 'people' && raw.people ? toPeopleResolver(raw.people) : null;
  const found = new Set<number>();
  for (const column of columns) {
    rows.columns[column]?.forEach((cell, row) => {
      const own = toIdText(rows.columns['id']?.[row]);
      const isRestored = restored.some((one) => one.id === own && column in one.fields);
      if (toIdText(resolve ? resolve(cell) : cell) === id && !going.has(own) && !isRestored) found.add(row);
    });
  }
  return found.size;
}
