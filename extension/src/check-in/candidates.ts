/**
 * The meetings of a page on which no event is open, likeliest first: guests of a pairing, then a partner's name in
 * the title, then the order of the page's facts (ended today, the latest first). None is chosen for the person.
 */
import type { EventFacts } from '../../../shared/capture/page-facts.ts';
import type { Briefing } from '../../../shared/protocol/messages/briefing.ts';
import { isFirstNameIn, isNamedIn } from '../../../shared/rules/names-alike.ts';
import { findInvited } from '../draft/propose-pairing.ts';
import { toEventKeys } from '../draft/meeting-key.ts';
import { toCounting } from '../outbox/corrections.ts';
import type { StoredSubmission } from '../outbox/submission.ts';

export interface Candidate {
  key: string;
  event: EventFacts;
  /** Names of the participants it is about; `isCertain` when their addresses are among the guests. */
  partnerNames: string[];
  isCertain: boolean;
  /** A check-in has been sent for it. */
  isDone: boolean;
}

/** Most lines that are worth reading in a popup. */
const MOST_CANDIDATES = 12;

/** The candidates in the order to show. */
export function toCandidates(
  events: readonly EventFacts[],
  briefing: Briefing | null,
  submissions: readonly StoredSubmission[],
): Candidate[] {
  const done = new Set(toCounting(submissions).map(({ eventKey }) => eventKey));
  const candidates = events.map((event): Candidate => {
    const keys = toEventKeys(event);
    const metOn = event.startsAt?.value.slice(0, 10) ?? event.startsOn?.value ?? '';
    const invited = briefing ? findInvited(briefing, event.guests, metOn) : [];
    const named = invited.length > 0 || !briefing ? [] : findNamed(briefing, event.title?.value ?? '');
    return {
      key: keys[0]!,
      event,
      partnerNames: (invited.length > 0 ? invited : named).map(({ partnerName }) => partnerName),
      isCertain: invited.length > 0,
      isDone: keys.some((key) => done.has(key)),
    };
  });
  const weight = (candidate: Candidate): number =>
    (candidate.isDone ? -4 : 0) + (candidate.isCertain ? 2 : candidate.partnerNames.length > 0 ? 1 : 0);
  return candidates.sort((a, b) => weight(b) - weight(a)).slice(0, MOST_CANDIDATES);
}

/** Pairings whose partner is named in a title, by the whole name or the first one. */
const findNamed = ({ pairings }: Briefing, title: string): Briefing['pairings'] =>
  pairings.filter(({ partnerName }) => isNamedIn(title, partnerName) || isFirstNameIn(title, partnerName));
