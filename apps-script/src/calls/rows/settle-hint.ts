/**
 * Which step was really written last, after an answer was lost: a write first says what it is about to do, and whoever
 * reads that before the write has answered looks into the tabs. Nothing is written here, since the write may go on.
 */
import type { TakeBackView } from '../answers-api.ts';
import { openLedger } from '../../ledger/open-ledger.ts';
import { parseOwn, toState, type ScriptState } from '../../ledger/state.ts';
import type { Platform } from '../../platform/ports.ts';
import { parseParts, TAKE_BACK_KEY, toTakeBackHint, type KeptHint } from './journal.ts';

/** To be written before a batch that makes `next` the last step (null: nothing can be taken back after it). */
export function toPendingHint(
  properties: Readonly<Record<string, string>>,
  next: TakeBackView | null,
): Record<string, string> {
  const before = toTakeBackHint(properties);
  const kept: KeptHint = { ...(next ?? { id: '', what: '', doneAt: '' }), before };
  return { [TAKE_BACK_KEY]: JSON.stringify(kept) };
}

/** The state with the step that was really written; one more read only while a write has not answered. */
export function withSettledHint(platform: Platform, state: ScriptState): ScriptState {
  const kept = parseOwn<KeptHint>(state.raw[TAKE_BACK_KEY]);
  if (kept?.before === undefined || !state.settings) return state;
  const { id, what, doneAt, before } = kept;
  const next = id === '' ? null : { id, what, doneAt };
  const hint = isWritten(platform, state, id) ? next : before;
  return { ...state, raw: { ...state.raw, [TAKE_BACK_KEY]: JSON.stringify(hint) } };
}

/** The same for properties that were read anew. */
export const readSettledHint = (platform: Platform): TakeBackView | null =>
  toTakeBackHint(withSettledHint(platform, toState(platform.properties.readAll())).raw);

function isWritten(platform: Platform, state: ScriptState, id: string): boolean {
  const ledger = openLedger(platform, state, [
    { table: 'takeBacks', rows: 'all' },
    { table: 'salesImports', rows: 'all', columns: ['id', 'state', 'importedAt'] },
  ])!;
  const imported = ledger.rows('salesImports', ['id', 'state', 'importedAt']).byId.get(id);
  if (imported) return imported.state === 'done';
  const journal = parseParts(ledger.rows('takeBacks').records);
  return (journal?.id ?? '') === id;
}
