/** Looks for a person in lists, titles, rules and names of ranges, and counts their single names there. */
import type { Ledger } from '../../ledger/open-ledger.ts';
import type { GridRange, SheetFacts, SheetObjects } from '../../platform/sheets-types.ts';
import type { ErasePlan } from './erase-plan.ts';
import { toObjectEdits } from './object-edits.ts';

/** Single names that stand in lists, titles and the like count too. */
export function countWords(
  plan: ErasePlan,
  found: SheetObjects,
  person: { name: string },
): ErasePlan['words'] {
  return plan.loneWords.flatMap(([word, mentions]) => {
    const known = plan.words.find((one) => one.word === word);
    const { counts } = toObjectEdits(found, person, '', (text) => mentions.replace(text));
    const cells = (known?.cells ?? 0) + counts.reduce((sum, { count }) => sum + count, 0);
    return cells > 0 ? [{ word, cells, isShared: plan.sharedWords.has(word) }] : [];
  });
}

/** Rows of our own columns in which rules are looked for: a rule stands from the top, and ours hold no names. */
const RULE_ROWS = 4;
/** Rows of other columns. */
const MOST_RULE_ROWS = 5000;

/** Where rules of cells are read. */
export function toRuleRanges(facts: readonly SheetFacts[], { layout }: Ledger): GridRange[] {
  const own = new Map(Object.values(layout).map((known) => [known.sheetId, known]));
  return facts.flatMap(({ sheetId, rowCount, columnCount }): GridRange[] => {
    const known = own.get(sheetId);
    const rows = { sheetId, startRowIndex: 0, endRowIndex: Math.min(rowCount, MOST_RULE_ROWS) };
    if (!known) return [rows];
    const ours = new Set(Object.values(known.columns));
    const others = Array.from({ length: columnCount }, (_, at) => at).filter((at) => !ours.has(at));
    return [
      { ...rows, endRowIndex: Math.min(rowCount, known.headerRow + RULE_ROWS) },
      ...others.map((at) => ({
        ...{ ...rows, startRowIndex: Math.min(rowCount - 1, known.headerRow + RULE_ROWS) },
        ...{ startColumnIndex: at, endColumnIndex: at + 1 },
      })),
    ];
  });
}
