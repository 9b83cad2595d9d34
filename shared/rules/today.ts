/**
 * The owner's list for a day: which pairing or person needs them, why, since when, and whom to talk to. A pure function
 * of facts and the day. One line for each pairing and clock; the worst first.
 */
import type { Feedback } from '../tables/feedback.ts';
import type { FollowUp } from '../tables/follow-ups.ts';
import type { Pairing } from '../tables/pairings.ts';
import type { Person } from '../tables/people.ts';
import type { Program } from '../tables/program.ts';
import type { Talk } from '../tables/talks.ts';
import { daysBetween } from '../time/serial-dates.ts';
import { noActivity, toActivities, type Activity, type CheckInFact } from './activity.ts';
import { foldTalkDue } from './fold-talk-due.ts';
import { isHidden, SEVERITY } from './follow-up.ts';
import { toHoursPace, type HoursPace } from './hours.ts';
import { readMeetingClock, toOverdueFromOn } from './meeting-clock.ts';
import { toTerms, type BreakFact, type CadenceFact, type TermChanges, type Terms } from './terms.ts';

/** A note counts as missing this many days after a meeting that the mentee has reported. */
export const NOTE_MISSING_DAYS = 3;

export type LineState =
  | 'stalled'
  | 'at-risk'
  | 'overdue'
  | 'first-meeting-late'
  | 'talk-wanted'
  | 'not-a-good-fit'
  | 'two-no-shows'
  | 'note-missing'
  | 'hours-behind'
  | 'talk-due';

export interface TodayLine {
  /** Stable within a day: clock, pairing, person. */
  key: string;
  clock: FollowUp['clock'];
  state: LineState;
  pairingId: string | null;
  personId: string | null;
  /** Pairing label, or the person's name for a talk that is due. */
  title: string;
  /** Days the state counts: since the last meeting, since the wish, since the last talk. */
  sinceDays: number;
  sinceOn: string;
  /** Days past what was agreed; 0 where lateness has no meaning. */
  overdueDays: number;
  cadenceDays: number | null;
  lastHeldOn: string | null;
  lastContactOn: string | null;
  lastOutcome: Activity['lastOutcome'];
  hours: HoursPace | null;
  /** Whom the owner should talk to, in person; the first named first. */
  talkWith: { personId: string; name: string; role: 'mentor' | 'mentee' | 'participant' }[];
  /** Talks due with its participants, said here so that nobody stands on the list twice; the latest talk first. */
  alsoDue: TalkDue[];
}

/** A talk that is due beside another reason. */
export interface TalkDue {
  personId: string;
  name: string;
  sinceOn: string;
  sinceDays: number;
  overdueDays: number;
}

export interface TodayModel {
  todayOn: string;
  lines: TodayLine[];
  /** Meetings that are due but not overdue, the nearest limit first. */
  due: { pairingId: string; title: string; overdueFromOn: string }[];
  activeCount: number;
  /** Active pairings without any line. */
  onTrackCount: number;
  /** Lines that a decision of the owner hides. */
  hiddenCount: number;
}

export interface TodayFacts {
  program: Program;
  people: readonly Person[];
  pairings: readonly Pairing[];
  checkIns: readonly CheckInFact[];
  talks: readonly Talk[];
  feedback: readonly Pick<Feedback, 'pairingId' | 'givenOn' | 'talkWanted' | 'byPersonId'>[];
  followUps: readonly FollowUp[];
  /** Left out where a ledger has no such tabs yet. */
  cadences?: readonly CadenceFact[];
  breaks?: readonly BreakFact[];
}

interface PairingView {
  pairing: Pairing;
  title: string;
  terms: Terms;
  activity: Activity;
  mentor: TodayLine['talkWith'][number];
  mentee: TodayLine['talkWith'][number];
}

/** The list for a day (`YYYY-MM-DD` in the program's zone). */
export function toToday(facts: TodayFacts, todayOn: string): TodayModel {
  const activities = toActivities(facts.checkIns);
  const names = new Map(facts.people.map((person) => [person.id, person.name]));
  const lastTalkOn = toLastTalks(facts.talks);
  const changesOf = groupChanges(facts, todayOn);
  const views = facts.pairings
    .filter((pairing) => pairing.status === 'active' && pairing.startsOn <= todayOn)
    .map((pairing) => toView(pairing, facts.program, changesOf(pairing.id), activities, names));

  const due: TodayModel['due'] = [];
  const all: TodayLine[] = [];
  const feedbackOf = groupFeedback(facts.feedback);
  for (const view of views) {
    const clock = readMeetingClock(view.pairing, view.terms, view.activity.lastHeldOn, todayOn);
    const isLate = clock.state !== 'silent' && clock.state !== 'on-time' && clock.state !== 'due';
    if (clock.state === 'due') {
      const overdueFromOn = toOverdueFromOn(view.terms, view.activity.lastHeldOn);
      due.push({ pairingId: view.pairing.id, title: view.title, overdueFromOn });
    }
    if (isLate) all.push(toLine(view, 'meeting', clock.state as LineState, clock, todayOn));
    all.push(...toTalkLines(view, lastTalkOn, feedbackOf.get(view.pairing.id) ?? [], todayOn));
    all.push(...toNoteLines(view, feedbackOf.get(view.pairing.id) ?? [], todayOn));
    const pace = toHoursPace(view.terms, view.activity.heldMinutes, todayOn);
    if (!isLate && clock.state !== 'silent' && pace.isBehind) {
      const since = {
        sinceOn: view.terms.startsOn,
        sinceDays: daysBetween(view.terms.startsOn, todayOn),
        overdueDays: 0,
      };
      all.push(toLine(view, 'hours', 'hours-behind', since, todayOn));
    }
  }
  all.push(...toTalkDueLines(views, facts.program.talkEveryDays, lastTalkOn, todayOn));

  const shown = all.filter((line) => !isHidden(line, facts.followUps, todayOn)).sort(compareLines);
  const lines = foldTalkDue(shown, facts.pairings);
  const withLine = new Set(lines.map((line) => line.pairingId));
  return {
    todayOn,
    lines,
    due: due.sort((a, b) => (a.overdueFromOn < b.overdueFromOn ? -1 : 1)),
    activeCount: views.length,
    onTrackCount: views.filter((view) => !withLine.has(view.pairing.id)).length,
    hiddenCount: all.length - shown.length,
  };
}

/** Changes by pairing, grouped once: a few thousand pairings must not each look through all rows. */
function groupChanges(
  { cadences = [], breaks = [] }: TodayFacts,
  onDay: string,
): (id: string) => TermChanges {
  const cadencesOf = new Map<string, CadenceFact[]>();
  for (const row of cadences) cadencesOf.set(row.pairingId, [...(cadencesOf.get(row.pairingId) ?? []), row]);
  const common = breaks.filter((row) => row.pairingId === null);
  const breaksOf = new Map<string, BreakFact[]>();
  for (const row of breaks) {
    if (row.pairingId !== null) breaksOf.set(row.pairingId, [...(breaksOf.get(row.pairingId) ?? []), row]);
  }
  return (id) => ({
    onDay,
    cadences: cadencesOf.get(id) ?? [],
    breaks: [...common, ...(breaksOf.get(id) ?? [])],
  });
}

function toView(
  pairing: Pairing,
  program: Program,
  changes: TermChanges,
  activities: ReadonlyMap<string, Activity>,
  names: ReadonlyMap<string, string>,
): PairingView {
  const mentorName = names.get(pairing.mentorId) ?? pairing.mentorId;
  const menteeName = names.get(pairing.menteeId) ?? pairing.menteeId;
  return {
    pairing,
    title: pairing.label ?? `${mentorName} → ${menteeName}`,
    terms: toTerms(pairing, program, changes),
    activity: activities.get(pairing.id) ?? noActivity(),
    mentor: { personId: pairing.mentorId, name: mentorName, role: 'mentor' },
    mentee: { personId: pairing.menteeId, name: menteeName, role: 'mentee' },
  };
}

function toLastTalks(talks: readonly Talk[]): Map<string, string> {
  const last = new Map<string, string>();
  for (const talk of talks) {
    if (talk.talkedOn > (last.get(talk.personId) ?? '')) last.set(talk.personId, talk.talkedOn);
  }
  return last;
}

function groupFeedback(feedback: TodayFacts['feedback']): Map<string, TodayFacts['feedback'][number][]> {
  const groups = new Map<string, TodayFacts['feedback'][number][]>();
  for (const row of feedback) groups.set(row.pairingId, [...(groups.get(row.pairingId) ?? []), row]);
  return groups;
}

function toLine(
  view: PairingView,
  clock: TodayLine['clock'],
  state: LineState,
  since: { sinceOn: string; sinceDays: number; overdueDays: number },
  todayOn: string,
  talkWith: TodayLine['talkWith'] = [view.mentor, view.mentee],
): TodayLine {
  return {
    key: `${clock}:${state}:${view.pairing.id}`,
    clock,
    state,
    pairingId: view.pairing.id,
    personId: null,
    title: view.title,
    sinceDays: since.sinceDays,
    sinceOn: since.sinceOn,
    overdueDays: since.overdueDays,
    cadenceDays: view.terms.cadenceDays,
    lastHeldOn: view.activity.lastHeldOn,
    lastContactOn: view.activity.lastContactOn,
    lastOutcome: view.activity.lastOutcome,
    hours: toHoursPace(view.terms, view.activity.heldMinutes, todayOn),
    talkWith,
    alsoDue: [],
  };
}

/** Wishes and signals stay until the owner has talked with that person since; the same day counts as since. */
function toTalkLines(
  view: PairingView,
  lastTalkOn: ReadonlyMap<string, string>,
  feedback: readonly TodayFacts['feedback'][number][],
  todayOn: string,
): TodayLine[] {
  const lines: TodayLine[] = [];
  const { activity, mentor, mentee } = view;
  const add = (state: LineState, sinceOn: string, talkWith: TodayLine['talkWith']) => {
    const sinceDays = Math.max(0, daysBetween(sinceOn, todayOn));
    lines.push(toLine(view, 'talk', state, { sinceOn, sinceDays, overdueDays: 0 }, todayOn, talkWith));
  };
  const isOpen = (wantedOn: string, personId: string) => (lastTalkOn.get(personId) ?? '') < wantedOn;

  const wishes: { on: string; by: TodayLine['talkWith'][number] }[] = [];
  if (activity.talkWantedOn !== null) wishes.push({ on: activity.talkWantedOn, by: mentor });
  const menteeWishOn = feedback
    .filter((row) => row.talkWanted)
    .map((row) => row.givenOn)
    .sort()
    .pop();
  if (menteeWishOn !== undefined) wishes.push({ on: menteeWishOn, by: mentee });
  const open = wishes.filter((wish) => isOpen(wish.on, wish.by.personId));
  if (open.length > 0) {
    const people = open.map((wish) => wish.by);
    add('talk-wanted', open.map((wish) => wish.on).sort()[0]!, [
      ...people,
      ...[mentor, mentee].filter((person) => !people.includes(person)),
    ]);
  }
  if (activity.fit === 'not-good' && activity.fitOn !== null && isOpen(activity.fitOn, mentor.personId)) {
    add('not-a-good-fit', activity.fitOn, [mentor, mentee]);
  }
  const { lastContactOn } = activity;
  if (activity.noShowsInARow >= 2 && lastContactOn !== null && isOpen(lastContactOn, mentee.personId)) {
    add('two-no-shows', lastContactOn, [mentee, mentor]);
  }
  return lines;
}

/** The mentee told of a meeting, the mentor's note is missing. */
function toNoteLines(
  view: PairingView,
  feedback: readonly TodayFacts['feedback'][number][],
  todayOn: string,
): TodayLine[] {
  const toldOn = feedback
    .map((row) => row.givenOn)
    .sort()
    .pop();
  if (toldOn === undefined || toldOn <= (view.activity.lastContactOn ?? '')) return [];
  const sinceDays = daysBetween(toldOn, todayOn);
  if (sinceDays < NOTE_MISSING_DAYS) return [];
  const since = { sinceOn: toldOn, sinceDays, overdueDays: sinceDays - NOTE_MISSING_DAYS };
  return [toLine(view, 'note', 'note-missing', since, todayOn, [view.mentor])];
}

function toTalkDueLines(
  views: readonly PairingView[],
  talkEveryDays: number,
  lastTalkOn: ReadonlyMap<string, string>,
  todayOn: string,
): TodayLine[] {
  const first = new Map<string, { view: PairingView; name: string }>();
  for (const view of views) {
    for (const person of [view.mentor, view.mentee]) {
      const earlier = first.get(person.personId);
      if (!earlier || view.terms.startsOn < earlier.view.terms.startsOn) {
        first.set(person.personId, { view, name: person.name });
      }
    }
  }
  const lines: TodayLine[] = [];
  for (const [personId, { view, name }] of first) {
    const sinceOn = lastTalkOn.get(personId) ?? view.terms.startsOn;
    const sinceDays = daysBetween(sinceOn, todayOn);
    if (sinceDays <= talkEveryDays) continue;
    lines.push({
      ...toLine(
        view,
        'talk',
        'talk-due',
        { sinceOn, sinceDays, overdueDays: sinceDays - talkEveryDays },
        todayOn,
        [{ personId, name, role: 'participant' }],
      ),
      key: `talk:talk-due:${personId}`,
      pairingId: null,
      personId,
      title: name,
      hours: null,
      cadenceDays: null,
    });
  }
  return lines;
}

const compareLines = (a: TodayLine, b: TodayLine): number =>
  SEVERITY[b.state]! - SEVERITY[a.state]! ||
  b.overdueDays - a.overdueDays ||
  b.sinceDays - a.sinceDays ||
  (a.title < b.title ? -1 : a.title > b.title ? 1 : 0);
