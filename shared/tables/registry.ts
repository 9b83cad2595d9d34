/**
 * The tabs of a ledger, in the order they are created. A new table is one file and one line here.
 */
import type { Table } from '../schema/index.ts';
import { audit } from './audit.ts';
import { checkIns } from './check-ins.ts';
import { feedback } from './feedback.ts';
import { followUps } from './follow-ups.ts';
import { pairings } from './pairings.ts';
import { people } from './people.ts';
import { program } from './program.ts';
import { talks } from './talks.ts';

export const tables = { program, people, pairings, checkIns, feedback, talks, followUps, audit } as const;

export type TableName = keyof typeof tables;

export const tableNames = Object.keys(tables) as TableName[];

/** A table by name, without its columns' types. */
export const tableOf = (name: TableName): Table => tables[name];

/** Whether a text names a table that this version knows. */
export const isTableName = (name: string): name is TableName =>
  Object.prototype.hasOwnProperty.call(tables, name);
