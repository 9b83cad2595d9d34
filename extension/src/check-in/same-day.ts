/**
 * Check-ins of the same people on the same day that are there already: two meetings in a day are rare, the same one
 * written twice is not. It only warns: the person knows.
 */
import type { Briefing } from '../../../shared/protocol/messages/briefing.ts';
import type { CheckInDraft } from '../draft/draft.ts';
import { draftIdOf } from '../draft/to-submissions.ts';
import { toCounting } from '../outbox/corrections.ts';
import type { StoredSubmission } from '../outbox/submission.ts';

export interface SameDay {
  /** Participants who have one, as the briefing names them. */
  partnerNames: string[];
  /** The latest that this browser sent and the ledger has, to be corrected instead; null when there is none. */
  correctId: string | null;
}

/** What the draft would be a second entry of; null when nothing is known. Meant for a draft that corrects nothing. */
export function findSameDay(
  { id, fields }: CheckInDraft,
  kept: readonly StoredSubmission[],
  briefing: Briefing | null,
): SameDay | null {
  const metOn = fields.metOn.value;
  const submissions = toCounting(kept);
  const isAbout = (submission: StoredSubmission, pairingId: string) =>
    submission.data.fields.pairingId === pairingId &&
    submission.metOn === metOn &&
    submission.state !== 'refused' &&
    draftIdOf(submission.id) !== id;
  const pairings = (briefing?.pairings ?? []).filter(
    (pairing) =>
      fields.pairingIds.value.includes(pairing.id) &&
      (pairing.lastMetOn === metOn || submissions.some((submission) => isAbout(submission, pairing.id))),
  );
  if (metOn === '' || pairings.length === 0) return null;
  const recorded = submissions.filter(
    (submission) => submission.state === 'recorded' && pairings.some(({ id: of }) => isAbout(submission, of)),
  );
  return {
    partnerNames: pairings.map(({ partnerName }) => partnerName),
    correctId: recorded.at(-1)?.id ?? null,
  };
}
