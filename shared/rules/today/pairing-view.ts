/**
 * A pairing as the list sees it on a day: its terms, what has happened in it, its people by name. It can be seen as it
 * was known at an earlier instant too: a decision covers what stood on the list then.
 */
import type { Pairing } from '../../tables/pairings.ts';
import type { Person } from '../../tables/people.ts';
import { isTimeZone, toDatesInZone, toEpochMs } from '../../time/instants.ts';
import { addDays } from '../../time/serial-dates.ts';
import { toActivity, type Activity } from '../activity.ts';
import { toKnownMs } from '../correction-chains.ts';
import { groupBy } from '../group-by.ts';
import { toHoursPace, type CarriedOver, type HoursPace } from '../hours.ts';
import { toMeetings, toMovedAway, type CheckInFact, type Meeting } from '../meetings.ts';
import { matchReports, toReports, type Report, type Told } from '../reports.ts';
import { toTerms, type BreakDays, type Terms } from '../terms.ts';
import type { FeedbackFact, TodayFacts, TodayLine } from './model.ts';

export interface PairingView {
  pairing: Pairing;
  title: string;
  mentor: TodayLine['talkWith'][number];
  mentee: TodayLine['talkWith'][number];
  /** Those of the two who have left the firm. */
  left: TodayLine['talkWith'];
  terms: Terms;
  meetings: Meeting[];
  activity: Activity;
  reports: Report[];
  told: Told[];
  hours: HoursPace;
  /** Hours of pairings that this one goes on with; null for most. */
  carried: CarriedOver | null;
}

export interface PairingViews {
  /** All pairings that have begun, in the order of their rows; also paused and ended ones. */
  begun: PairingView[];
  /** A pairing as it stood on a day, from the rows that were known by an instant in milliseconds; null for all rows. */
  asOf: (pairing: Pairing, dayOn: string, knownByMs: number | null) => PairingView;
}

/** The views of a day (`YYYY-MM-DD`). */
export function toPairingViews(facts: TodayFacts, todayOn: string): PairingViews {
  const toView = toViewer(facts);
  return {
    begun: facts.pairings
      .filter(({ status, startsOn }) => status !== 'planned' && startsOn <= todayOn)
      .map((pairing) => toView(pairing, todayOn, null)),
    asOf: toView,
  };
}

function toViewer(
  facts: TodayFacts,
): (pairing: Pairing, dayOn: string, knownByMs: number | null) => PairingView {
  const { program, cadences = [], breaks = [] } = facts;
  const goneMs = toMovedAway(facts.checkIns, toKnownMs);
  const checkInsOf = groupBy(
    facts.checkIns.filter(({ outcome }) => outcome !== 'withdrawn'),
    (row) => row.pairingId,
  );
  const feedbackOf = groupBy(facts.feedback, (row) => row.pairingId);
  const cadencesOf = groupBy(cadences, (row) => row.pairingId);
  const breaksOf = groupBy(breaks, (row) => row.pairingId);
  const common = breaksOf.get(null) ?? [];
  const people = new Map(facts.people.map((person) => [person.id, person]));
  const pairings = new Map(facts.pairings.map((pairing) => [pairing.id, pairing]));
  const mentorDays = toMentorDays(program.timeZone);

  const toPart = (personId: string, role: 'mentor' | 'mentee') => ({
    personId,
    name: people.get(personId)?.name ?? personId,
    role,
  });
  const termsOf = (pairing: Pairing, onDay: string): Terms =>
    toTerms(pairing, program, {
      onDay,
      cadences: cadencesOf.get(pairing.id) ?? [],
      breaks: [...common, ...(breaksOf.get(pairing.id) ?? [])],
    });
  const meetingsOf = (pairing: Pairing, knownByMs: number | null): Meeting[] =>
    toMeetings(
      knownBy(checkInsOf.get(pairing.id) ?? [], knownByMs).filter(
        ({ id }) => !((goneMs.get(id) ?? Infinity) <= (knownByMs ?? Number.MAX_VALUE)),
      ),
      mentorDays(people.get(pairing.mentorId)),
    );

  /** The hours of the pairings that this one goes on with. */
  const toCarried = (pairing: Pairing, dayOn: string, knownByMs: number | null): CarriedOver | null => {
    const rests: BreakDays[] = [];
    const seen = new Set([pairing.id]);
    let minutes = 0;
    let firstOn: string | null = null;
    let { startsOn: nextOn } = pairing;
    let earlier = pairings.get(pairing.continuesId ?? '');
    while (earlier && !seen.has(earlier.id)) {
      seen.add(earlier.id);
      const terms = termsOf(earlier, dayOn);
      const untilOn = addDays(nextOn, -1);
      rests.push(...toBreaksUntil(terms.breaks, untilOn), {
        fromOn: addDays(terms.endsOn, 1),
        toOn: untilOn,
      });
      minutes += toActivity(meetingsOf(earlier, knownByMs)).heldMinutes;
      firstOn = terms.countsFromOn;
      nextOn = earlier.startsOn;
      earlier = pairings.get(earlier.continuesId ?? '');
    }
    return firstOn === null ? null : { startsOn: firstOn, rests, minutes };
  };

  return (pairing, dayOn, knownByMs) => {
    const mentor = toPart(pairing.mentorId, 'mentor');
    const mentee = toPart(pairing.menteeId, 'mentee');
    const terms = termsOf(pairing, dayOn);
    const meetings = meetingsOf(pairing, knownByMs);
    const activity = toActivity(meetings);
    const feedback: readonly FeedbackFact[] = feedbackOf.get(pairing.id) ?? [];
    const dayInZone = mentorDays(people.get(pairing.mentorId));
    const reports =
      feedback.length === 0
        ? []
        : toReports(
            knownBy(
              feedback.map((row) => ({ ...row, recordedAt: row.recordedAt ?? null })),
              knownByMs,
            ),
            (startsAt) => dayInZone({ metOn: null, startsAt }),
          );
    const carried = pairing.continuesId ? toCarried(pairing, dayOn, knownByMs) : null;
    return {
      pairing,
      title: pairing.label ?? `${mentor.name} → ${mentee.name}`,
      mentor,
      mentee,
      left: [mentor, mentee].filter(({ personId }) => hasLeft(people.get(personId), dayOn)),
      terms,
      meetings,
      activity,
      reports,
      told: reports.length === 0 ? [] : matchReports(reports, meetings, terms.cadenceDays),
      hours: toHoursPace(terms, activity.heldMinutes, dayOn, carried),
      carried,
    };
  };
}

/** What of some breaks lies before the next pairing begins. */
const toBreaksUntil = (breaks: readonly BreakDays[], untilOn: string): BreakDays[] =>
  breaks
    .filter(({ fromOn }) => fromOn <= untilOn)
    .map(({ fromOn, toOn }) => ({ fromOn, toOn: toOn < untilOn ? toOn : untilOn }));

const knownBy = <R extends Pick<CheckInFact, 'capturedAt'> & { recordedAt: string | null }>(
  rows: readonly R[],
  knownByMs: number | null,
): readonly R[] => (knownByMs === null ? rows : rows.filter((row) => toKnownMs(row) <= knownByMs));

/** Whether somebody has left the firm by a day. */
export const hasLeft = (person: Pick<Person, 'status' | 'leftOn'> | undefined, dayOn: string): boolean =>
  person?.status === 'left' && (person.leftOn === null || person.leftOn <= dayOn);

/**
 * The day of a meeting in its mentor's own zone. The ledger writes it so; rows that an earlier version wrote by the
 * program's zone are seen by the mentor's.
 */
function toMentorDays(
  programZone: string,
): (mentor: Person | undefined) => (row: { metOn: string | null; startsAt: string }) => string {
  const byZone = new Map<string, (epochMs: number) => string>();
  const datesIn = (zone: string) => {
    const known = byZone.get(zone) ?? toDatesInZone(zone);
    byZone.set(zone, known);
    return known;
  };
  const isKnown = isTimeZone(programZone);
  return (mentor) => {
    const zone = mentor?.timeZone ?? programZone;
    const isOther = isKnown && zone !== programZone && isTimeZone(zone);
    return ({ metOn, startsAt }) => {
      if (metOn !== null && !isOther) return metOn;
      const startMs = toEpochMs(startsAt);
      if (!isKnown || Number.isNaN(startMs)) return metOn ?? startsAt.slice(0, 10);
      const isByProgram = metOn === null || datesIn(programZone)(startMs) === metOn;
      return isByProgram ? datesIn(isOther ? zone : programZone)(startMs) : metOn;
    };
  };
}
