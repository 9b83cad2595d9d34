/** Which doubtful places can be put right without a person's decision, and how the issue and its mend name each other. */
import type { TableName } from '../../../shared/tables/registry.ts';
import type { ColumnDoubt } from './columns.ts';
import type { TableTrouble } from './learn-ledger.ts';

export const toColumnKey = (table: TableName, column: string): string => `column:${table}.${column}`;
export const toTableKey = (table: TableName): string => `table:${table}`;
export const toRowsKey = (table: TableName): string => `rows:${table}`;

/** Whether a doubt about a column can be mended. */
export const isMendable = ({ code, read }: ColumnDoubt): boolean =>
  code === 'column-unnamed' || ((code === 'column-moved' || code === 'column-unmarked') && read !== null);

/** Whether a table without a place can be given one back. */
export const isTroubleMendable = (trouble: TableTrouble | undefined): boolean =>
  trouble?.code === 'header-missing' || (trouble?.code === 'tab-missing' && trouble.lookAlike !== null);
