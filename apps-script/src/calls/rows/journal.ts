/**
 * The record of one action from which it can be taken back: rows added (with a fingerprint, to see whether a person
 * has changed them since), cells before and after, rows removed. By row id and column name, so that it survives the
 * owner's sorting, renaming and moving.
 */
import { TAKE_BACK_PART_LENGTH, type TakeBackPart } from '../../../../shared/tables/take-backs.ts';
import { isTableName, tableOf, type TableName } from '../../../../shared/tables/registry.ts';
import { parseOwn } from '../../ledger/state.ts';
import type { TakeBackView } from '../answers-api.ts';
import type { PlainRow } from './changes.ts';

/** All rows whose column holds a value, for actions of many rows (an import). */
export interface MarkedRows {
  table: TableName;
  column: string;
  value: string;
}

export interface TableJournal {
  table: TableName;
  appended: { id: string; fingerprint: number }[];
  updated: { id: string; before: PlainRow; after: PlainRow }[];
  removed: PlainRow[];
}

export interface Journal {
  id: string;
  /** What was done, in the ledger's language of that moment. */
  what: string;
  tables: TableJournal[];
  marked: MarkedRows[];
}

/** The script property with the name of the last action; what the menu and the pages show. */
export const TAKE_BACK_KEY = 'takeBack';

/** As it is kept. Until a write has answered, `before` is what could be taken back before it. */
export interface KeptHint extends TakeBackView {
  before?: TakeBackView | null;
}

/** The last action that can be taken back; null when there is none. */
export function toTakeBackHint(properties: Readonly<Record<string, string>>): TakeBackView | null {
  const kept = parseOwn<KeptHint>(properties[TAKE_BACK_KEY]);
  if (!kept) return null;
  const { id, what, doneAt } = kept;
  return { id, what, doneAt };
}

/** Beyond so many characters an action is not kept: writing it would cost more than the action. */
const LONGEST_JOURNAL = 40 * TAKE_BACK_PART_LENGTH;

/** A number for what a row says, whatever the order of its properties (FNV-1a, 32 bits). */
export function toFingerprint(table: TableName, row: PlainRow): number {
  const text = JSON.stringify(Object.keys(tableOf(table).columns).map((name) => row[name] ?? null));
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** Rows that keep the journal; null when it is too long to be kept. Plain ASCII, so that no cut hurts a character. */
export function toParts(journal: Journal): TakeBackPart[] | null {
  const text = JSON.stringify(journal).replace(
    /[\u007f-\uffff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  if (text.length > LONGEST_JOURNAL) return null;
  const parts: TakeBackPart[] = [];
  for (let at = 0; at < text.length; at += TAKE_BACK_PART_LENGTH) {
    const content = text.slice(at, at + TAKE_BACK_PART_LENGTH);
    parts.push({ id: `${journal.id}.${parts.length + 1}`, what: journal.what.slice(0, 300), content });
  }
  return parts;
}

/** The journal that these rows keep, in whatever order they stand; null when any is missing or not ours. */
export function parseParts(parts: readonly TakeBackPart[]): Journal | null {
  const numberOf = ({ id }: TakeBackPart): number => Number(id.slice(id.lastIndexOf('.') + 1));
  const text = [...parts]
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map(({ content }) => content)
    .join('');
  const journal = parseOwn<Journal>(text);
  const isOurs =
    journal !== null &&
    Array.isArray(journal.tables) &&
    [...journal.tables, ...journal.marked].every(({ table }) => isTableName(table));
  return isOurs ? journal : null;
}
