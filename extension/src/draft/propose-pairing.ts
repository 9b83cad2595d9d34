/**
 * Which pairing a meeting belongs to, from the guests' addresses against the briefing. One match is proposed; several
 * are left to the person, since an invitation does not say who came.
 */
import type { Guest } from '../../../shared/capture/page-facts.ts';
import type { Briefing } from '../../../shared/protocol/messages/briefing.ts';
import type { DraftField } from './draft.ts';

export type BriefedPairing = Briefing['pairings'][number];

const hasEnded = ({ status }: BriefedPairing): boolean => status === 'completed' || status === 'ended-early';

/**
 * Pairings of the day: neither over nor yet to begin. One that is past its end and not ended is open: nobody has decided
 * yet. Without a day, those that are not over.
 */
export const isOpenOn = (pairing: BriefedPairing, metOn: string): boolean =>
  metOn === ''
    ? !hasEnded(pairing)
    : pairing.startsOn <= metOn && (pairing.endsOn === null || metOn <= pairing.endsOn || !hasEnded(pairing));

/** Pairings whose other participant is among the guests; those open on the day before the others. */
export function findInvited(briefing: Briefing, guests: readonly Guest[], metOn: string): BriefedPairing[] {
  const addresses = new Set(
    guests.filter((guest) => !guest.isViewer).map((guest) => guest.email.toLowerCase()),
  );
  const invited = briefing.pairings.filter(
    (pairing) => pairing.partnerEmail !== null && addresses.has(pairing.partnerEmail.toLowerCase()),
  );
  const open = invited.filter((pairing) => isOpenOn(pairing, metOn));
  return open.length > 0 ? open : invited;
}

/** The proposal for an event; blank when nobody or more than one person of the program was invited. */
export function proposePairing(
  briefing: Briefing | null,
  guests: readonly Guest[],
  metOn: string,
): DraftField<string[]> {
  const none: DraftField<string[]> = { value: [], origin: 'nobody' };
  if (!briefing) return none;
  const [only, ...others] = findInvited(briefing, guests, metOn);
  if (!only || others.length > 0) return none;
  return { value: [only.id], origin: isOpenOn(only, metOn) ? 'page' : 'please-check' };
}

/** The proposal where there is no event: the only open pairing, if there is but one. */
export function proposeOnlyPairing(briefing: Briefing | null, metOn: string): DraftField<string[]> {
  const open = briefing?.pairings.filter((pairing) => isOpenOn(pairing, metOn)) ?? [];
  return open.length === 1 && open[0]
    ? { value: [open[0].id], origin: 'briefing' }
    : { value: [], origin: 'nobody' };
}
