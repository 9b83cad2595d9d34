/** Dated changes of how the program is run: what the picture of a measure marks, so that they can be told apart. */
import type { Ledger } from '../ledger/open-ledger.ts';
import type { ProgramMark } from './measures-api.ts';

/** The changes, the earliest first. */
export function toProgramMarks(_ledger: Ledger): ProgramMark[] {
  return [];
}
