/** Dated changes of how the program is run: what the picture of a measure marks, so that they can be told apart. */
import type { Ledger } from '../ledger/open-ledger.ts';
import type { ProgramMark } from './measures-api.ts';

/** The changes for everybody, the earliest first. */
export const toProgramMarks = (ledger: Ledger): ProgramMark[] =>
  ledger
    .rows('procedureChanges')
    .records.filter(({ pairingId }) => pairingId === null)
    .map(({ fromOn, what }) => ({ on: fromOn, text: what }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
