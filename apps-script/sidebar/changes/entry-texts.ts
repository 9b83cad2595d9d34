/** What a change says in the list: its name, its values, what it is about. */
import type { ChangeEntry } from '../../../shared/rules/procedure-changes.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { toAmountText, toDayText } from '../format.ts';
import type { ChangesWords } from './words.ts';

/** "Meetings every 7 days → every 14 days". */
export function toEntryText(
  { term, before, after, what }: ChangeEntry,
  todayOn: string,
  language: Language,
  { page }: ChangesWords,
): string {
  const toText = (value: string | number | null): string => {
    if (value === null) return '–';
    if (typeof value === 'string') return toDayText(value, todayOn, language);
    return term === 'cadence' ? page.everyDays(value) : toAmountText(value, language);
  };
  if (term === 'procedure') return what ?? '';
  if (term === 'break')
    return after === null ? page.entries.break : `${page.entries.break} ${page.toDay(toText(after))}`;
  if (before === null && after === null) return page.entries[term];
  return `${page.entries[term]}: ${page.values(toText(before), toText(after))}`;
}
