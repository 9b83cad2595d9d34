/**
 * Which pairings a meeting is surely about: those whose partner is a guest, or whose whole name stands in the title.
 * It would break if a first name were enough: a reminder about the wrong Sam is worse than none.
 */
import type { EventFacts } from '../../../shared/capture/page-facts.ts';
import type { Briefing } from '../../../shared/protocol/messages/briefing.ts';
import { findNamedIn } from '../../../shared/rules/names-alike.ts';
import { findInvited, isOpenOn, type BriefedPairing } from '../draft/propose-pairing.ts';

/** The pairings that are open on the day of the meeting; none for meetings without a clock time. */
export function matchPairings(event: EventFacts, briefing: Briefing): BriefedPairing[] {
  const metOn = event.startsAt?.value.slice(0, 10);
  if (!metOn) return [];
  const invited = findInvited(briefing, event.guests, metOn);
  const matched =
    invited.length > 0
      ? invited
      : findNamedIn(event.title?.value ?? '', briefing.pairings, ({ partnerName }) => partnerName);
  return matched.filter((pairing) => isOpenOn(pairing, metOn));
}
