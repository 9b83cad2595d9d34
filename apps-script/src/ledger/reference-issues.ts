/**
 * References that lead to no row, and the like that only shows with several tabs at hand: a name that fits several
 * people, a mentor who is their own mentee. The rows stay where they are; the owner is told where to look. Works on
 * cells as they were read, so that a row that is left out for another reason is named as well.
 */
import type { RawCell } from '../../../shared/schema/index.ts';
import type { Issue } from '../../../shared/protocol/issue.ts';
import { tableNames, tableOf, type TableName } from '../../../shared/tables/registry.ts';
import { toIdText } from './codec.ts';
import { toRowIssue } from './issues.ts';
import type { LedgerIssue } from './ledger-issue.ts';
import type { Ledger } from './open-ledger.ts';
import { isAmbiguous, toPeopleResolver } from './people-resolver.ts';

/** Different ids of one column beyond which a list helps nobody. */
const MOST_IDS = 10;

/** One issue for each id or name that leads nowhere, at the first row that has it. */
export function toReferenceIssues(ledger: Pick<Ledger, 'raw' | 'setting'>): LedgerIssue[] {
  const { language } = ledger.setting;
  return tableNames.flatMap((table) => {
    const raw = ledger.raw[table];
    if (!raw) return [];
    const broken = Object.entries(tableOf(table).columns).flatMap(([column, { refersTo }]) => {
      const cells = raw.columns[column];
      if (!cells || refersTo === null) return [];
      const check = toCheck(ledger, refersTo as TableName);
      return check === null ? [] : findBroken(cells, check).map((found) => ({ ...found, column }));
    });
    return [...broken, ...findSamePerson(ledger, table)].map(({ row, column, code }) =>
      toRowIssue(table, raw.layout, { rowIndex: raw.firstRow + row, column, code }, language),
    );
  });
}

type Check = (cell: RawCell) => Issue['code'] | null;

/** Null when the ids of the tab that is meant were not read. */
function toCheck({ raw }: Pick<Ledger, 'raw'>, target: TableName): Check | null {
  const ids = raw[target]?.columns['id'];
  if (!ids) return null;
  const known = new Set(ids.map(toIdText));
  if (target !== 'people') return (cell) => (known.has(toIdText(cell)) ? null : 'reference-broken');
  const resolve = toPeopleResolver(raw.people!);
  return (cell) => {
    if (known.has(toIdText(resolve(cell)))) return null;
    return isAmbiguous(raw.people!, cell) ? 'name-ambiguous' : 'reference-broken';
  };
}

function findBroken(cells: readonly RawCell[], check: Check): { row: number; code: Issue['code'] }[] {
  const seen = new Set<string>();
  const found: { row: number; code: Issue['code'] }[] = [];
  for (let row = 0; row < cells.length && found.length < MOST_IDS; row++) {
    const text = toIdText(cells[row]);
    if (text === '' || seen.has(text)) continue;
    seen.add(text);
    const code = check(cells[row]);
    if (code !== null) found.push({ row, code });
  }
  return found;
}

/** Pairings of a person with themselves. */
function findSamePerson({ raw }: Pick<Ledger, 'raw'>, table: TableName) {
  if (table !== 'pairings' || !raw.people) return [];
  const { mentorId = [], menteeId = [] } = raw.pairings?.columns ?? {};
  const resolve = toPeopleResolver(raw.people);
  const code: Issue['code'] = 'person-twice';
  return mentorId.flatMap((cell, row) => {
    const mentor = toIdText(resolve(cell));
    return mentor !== '' && mentor === toIdText(resolve(menteeId[row]))
      ? [{ row, column: 'menteeId', code }]
      : [];
  });
}
