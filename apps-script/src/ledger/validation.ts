/**
 * The list, checkbox or limits that Sheets offers in a column. Lists reject other words; limits and dates too, since
 * a cell that cannot be read would only come back as an issue. People may be typed by name or id, so that list warns.
 */
import { catalogs } from '../words.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { tableOf, type TableName } from '../../../shared/tables/registry.ts';
import { toLetters } from './letters.ts';
import { tableWords } from './words.ts';
import type { ValidationRule } from '../platform/sheets-types.ts';

/** Where the People tab is, for lists of people. */
export interface PeopleRange {
  title: string;
  /** Zero-based position of the name column. */
  nameColumn: number;
  headerRow: number;
}

/** The rule of a column; null where any text may stand. */
export function toValidation(
  table: TableName,
  name: string,
  language: Language,
  people: PeopleRange | null,
): ValidationRule | null {
  const column = tableOf(table).columns[name]!;
  const words = catalogs[language].script.sheet;
  if (column.kind === 'yes-no') return { condition: { type: 'BOOLEAN' }, strict: true };
  if (column.choices) {
    const choiceWords = tableWords(language, table).choices[name];
    const values = column.choices.map((code) => ({ userEnteredValue: choiceWords?.[code] ?? code }));
    return {
      condition: { type: 'ONE_OF_LIST', values },
      strict: true,
      showCustomUi: true,
      inputMessage: words.chooseOne,
    };
  }
  if (column.kind === 'date') {
    return { condition: { type: 'DATE_IS_VALID' }, strict: true, inputMessage: words.validDate };
  }
  if (column.min !== null && column.max !== null && column.kind !== 'instant') {
    const values = [column.min, column.max].map((limit) => ({ userEnteredValue: String(limit) }));
    const inputMessage = words.numberBetween(column.min, column.max);
    return { condition: { type: 'NUMBER_BETWEEN', values }, strict: true, inputMessage };
  }
  if (column.refersTo === 'people' && people && tableOf(table).keptBy === 'owner') {
    const letters = toLetters(people.nameColumn);
    const range = `=${quoteTitle(people.title)}!$${letters}$${people.headerRow + 2}:$${letters}`;
    const condition = { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: range }] } as const;
    return { condition: { ...condition, values: [...condition.values] }, strict: false, showCustomUi: true };
  }
  return null;
}

/** A tab's title as it stands in a range: in quotes, a quote doubled. */
export const quoteTitle = (title: string): string => `'${title.replace(/'/g, "''")}'`;
