/** References of a pairing that lead to nobody. The pairing stays in the list; the owner is told where to look. */
import { toRowIssue } from './issues.ts';
import type { Ledger } from './open-ledger.ts';
import type { LedgerIssue } from './ledger-issue.ts';

/** One issue for each mentor or mentee of a pairing who is not in the People tab. */
export function toReferenceIssues(ledger: Ledger): LedgerIssue[] {
  const people = ledger.rows('people');
  const pairings = ledger.rows('pairings');
  const layout = ledger.layout.pairings;
  if (!layout) return [];
  const isKnown = (personId: string) => people.byId.has(personId) || people.unusableIds.has(personId);
  return pairings.records.flatMap((pairing, index) =>
    (['mentorId', 'menteeId'] as const).flatMap((column) => {
      if (isKnown(pairing[column])) return [];
      const row = { rowIndex: pairings.rowIndexes[index]!, column, code: 'reference-broken' as const };
      return [toRowIssue('pairings', layout, row, ledger.setting.language)];
    }),
  );
}
