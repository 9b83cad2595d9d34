/**
 * A pairing as the list sees it: its terms on the day, what has happened in it, its people by name, and a line about it.
 * Everything is grouped once: a few thousand pairings must not each look through all rows.
 */
import type { Pairing } from '../../tables/pairings.ts';
import { noActivity, toActivities, type Activity } from '../activity.ts';
import { groupBy } from '../group-by.ts';
import { toHoursPace, type HoursPace } from '../hours.ts';
import { toTerms, type BreakFact, type TermChanges, type Terms } from '../terms.ts';
import type { FeedbackFact, LineState, TodayFacts, TodayLine } from './model.ts';

export interface PairingView {
  pairing: Pairing;
  title: string;
  terms: Terms;
  activity: Activity;
  hours: HoursPace;
  feedback: readonly FeedbackFact[];
  mentor: TodayLine['talkWith'][number];
  mentee: TodayLine['talkWith'][number];
}

/** The pairings that run on a day (`YYYY-MM-DD`), in the order of their rows. */
export function toPairingViews(facts: TodayFacts, todayOn: string): PairingView[] {
  const activities = toActivities(facts.checkIns);
  const names = new Map(facts.people.map((person) => [person.id, person.name]));
  const feedbackOf = groupBy(facts.feedback, (row) => row.pairingId);
  const changesOf = toChangesOf(facts, todayOn);
  return facts.pairings
    .filter((pairing) => pairing.status === 'active' && pairing.startsOn <= todayOn)
    .map((pairing) => {
      const { id, mentorId, menteeId } = pairing;
      const mentor = { personId: mentorId, name: names.get(mentorId) ?? mentorId, role: 'mentor' as const };
      const mentee = { personId: menteeId, name: names.get(menteeId) ?? menteeId, role: 'mentee' as const };
      const title = pairing.label ?? `${mentor.name} → ${mentee.name}`;
      const terms = toTerms(pairing, facts.program, changesOf(id));
      const activity = activities.get(id) ?? noActivity();
      const hours = toHoursPace(terms, activity.heldMinutes, todayOn);
      return { pairing, title, terms, activity, hours, feedback: feedbackOf.get(id) ?? [], mentor, mentee };
    });
}

function toChangesOf(
  { cadences = [], breaks = [] }: TodayFacts,
  onDay: string,
): (pairingId: string) => TermChanges {
  const cadencesOf = groupBy(cadences, (row) => row.pairingId);
  const breaksOf = groupBy(breaks, (row) => row.pairingId);
  const common: readonly BreakFact[] = breaksOf.get(null) ?? [];
  return (id) => ({
    onDay,
    cadences: cadencesOf.get(id) ?? [],
    breaks: [...common, ...(breaksOf.get(id) ?? [])],
  });
}

/** Since when a line says what it says, and how late that is. Days. */
export type Since = Pick<TodayLine, 'sinceOn' | 'sinceDays' | 'overdueDays'>;

/** A line about a pairing. */
export const toLine = (
  view: PairingView,
  clock: TodayLine['clock'],
  state: LineState,
  { sinceOn, sinceDays, overdueDays }: Since,
  talkWith: TodayLine['talkWith'] = [view.mentor, view.mentee],
): TodayLine => ({
  key: `${clock}:${state}:${view.pairing.id}`,
  clock,
  state,
  pairingId: view.pairing.id,
  personId: null,
  title: view.title,
  sinceDays,
  sinceOn,
  overdueDays,
  cadenceDays: view.terms.cadenceDays,
  lastHeldOn: view.activity.lastHeldOn,
  lastContactOn: view.activity.lastContactOn,
  lastOutcome: view.activity.lastOutcome,
  hours: view.hours,
  talkWith,
  alsoDue: [],
});
