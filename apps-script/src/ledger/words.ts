/**
 * The words of tabs, headers and choices, in the ledger's language for writing and in every language for reading, so
 * that a change of language loses nothing.
 */
import { catalogs } from '../words.ts';
import type { CellContext } from '../../../shared/schema/index.ts';
import { LANGUAGES, type Language } from '../../../shared/tables/program.ts';
import type { TableName } from '../../../shared/tables/registry.ts';

interface TableWords {
  title: string;
  columns: Record<string, { header: string; help: string }>;
  choices: Record<string, Record<string, string>>;
}

/** Words of a table in one language. */
export const tableWords = (language: Language, table: TableName): TableWords =>
  catalogs[language].tables[table];

/** A tab's title in every language. */
export const titleWordsOf = (table: TableName): string[] =>
  LANGUAGES.map((language) => tableWords(language, table).title);

/** A column's header in every language, and its bare name. */
export const headerWordsOf = (table: TableName, column: string): string[] => [
  ...LANGUAGES.flatMap((language) => tableWords(language, table).columns[column]?.header ?? []),
  column,
];

/** The header of a column as this language words it. */
export const headerOf = (language: Language, table: TableName, column: string): string =>
  tableWords(language, table).columns[column]?.header ?? column;

/** What cells of a column need to know of their workbook. */
export function toCellContext(
  language: Language,
  timeZone: string,
  table: TableName,
  column: string,
): CellContext {
  const choiceWords = tableWords(language, table).choices[column];
  if (!choiceWords) return { timeZone };
  const allChoiceWords = LANGUAGES.map((other) => tableWords(other, table).choices[column] ?? {});
  return { timeZone, choiceWords, allChoiceWords };
}
