/**
 * When a new briefing is asked for: there is none, it is twelve hours old, or an answer names another version. It
 * costs the ledger more than a check-in does, so it is asked for no more often; what this browser itself has recorded
 * is added to it here.
 */
import type { Briefing } from '../../../shared/protocol/messages/briefing.ts';
import type { StoredSubmission } from './submission.ts';

export const BRIEFING_LASTS_MS = 12 * 60 * 60_000;

/** Whether a briefing has to be asked for; `ledgerMs` is now by the ledger's clock. */
export function isBriefingOld(briefing: Briefing | null, ledgerMs: number): boolean {
  if (briefing === null) return true;
  const ageMs = ledgerMs - Date.parse(briefing.madeAt);
  return !(Math.abs(ageMs) < BRIEFING_LASTS_MS);
}

/** Whether an answer tells that the briefing has changed; a ledger of before tells nothing. */
export const isOtherVersion = (briefing: Briefing | null, version: string | null): boolean =>
  version !== null && briefing !== null && briefing.version !== version;

/** The briefing with meetings that were recorded since; the same object where none counts. */
export function withMeetings(briefing: Briefing, recorded: readonly StoredSubmission[]): Briefing {
  const held = recorded.filter(
    ({ data: { fields } }) => fields.outcome === 'held' && fields.supersedesId === null,
  );
  if (held.length === 0) return briefing;
  return {
    ...briefing,
    pairings: briefing.pairings.map((pairing) => {
      const own = held.filter(({ data }) => data.fields.pairingId === pairing.id).map(({ metOn }) => metOn);
      const days = pairing.lastMetOn === null ? own : [...own, pairing.lastMetOn];
      const lastMetOn = [...days].sort().at(-1) ?? null;
      return { ...pairing, heldCount: pairing.heldCount + own.length, lastMetOn };
    }),
  };
}
