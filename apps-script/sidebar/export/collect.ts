/** Reads everything of the ledger in as few calls as its size allows: small tables together, orders page by page. */
import { archiveTables, type ArchiveTable } from '../../../shared/rules/archive/archive.ts';
import type { TableName } from '../../../shared/tables/registry.ts';
import type { Answer } from '../../src/calls/answers-api.ts';
import type { ExportPage } from '../../src/archive/archive-api.ts';
import { patiently, type Patience } from '../records/patience.ts';

/** Tables that grow with the years: each is read by itself. */
const LARGE: readonly TableName[] = ['orders', 'checkIns', 'feedback', 'audit'];

export interface Collected {
  tables: ArchiveTable[];
  unreadable: string[];
}

/** All tables, or the first failure. */
export async function collectTables(
  read: (names: TableName[], fromRow: number) => Promise<Answer<ExportPage>>,
  patience: Patience,
): Promise<Answer<Collected>> {
  const small = archiveTables.filter((name) => !LARGE.includes(name));
  const groups: TableName[][] = [small, ...LARGE.map((name) => [name])];
  const byName = new Map<TableName, ArchiveTable>();
  const unreadable = new Set<string>();
  for (const names of groups) {
    for (let fromRow: number | null = 0, page = 0; fromRow !== null; page += 1) {
      const from: number = fromRow;
      const answer: Answer<ExportPage> = await patiently(() => read(names, from), patience);
      if (!answer.ok) return answer;
      for (const table of answer.value.tables) {
        const known = byName.get(table.name);
        if (page === 0) byName.set(table.name, table);
        else if (known && table.name === names[names.length - 1])
          byName.set(table.name, { ...known, rows: [...known.rows, ...table.rows] });
      }
      answer.value.unreadable.forEach((sentence) => unreadable.add(sentence));
      fromRow = names.length === 1 ? answer.value.nextRow : null;
    }
  }
  return { ok: true, value: { tables: [...byName.values()], unreadable: [...unreadable] } };
}
