/** What stands about one pairing at the end of a day, before any decision of the owner: the law, one rule after the other. */
import type { LineState, TalkFact, TodayFacts } from '../../../../../shared/rules/today/model.ts';
import type { Pairing } from '../../../../../shared/tables/pairings.ts';
import {
  cadenceOn,
  counted,
  countsFrom,
  dayIn,
  daysAfter,
  endOf,
  grace,
  lastDayOf,
  plus,
  rests,
  steps,
} from './days.ts';
import { menteeWords, mentorWords, together, type Word } from './told.ts';

/** One reason for a line; two are the same episode where their keys are the same. */
export interface Reason {
  key: string;
  sinceOn: string;
}

export interface Stands {
  state: LineState;
  reasons: Reason[];
}

const LATE: readonly LineState[] = ['first-meeting-late', 'overdue', 'at-risk', 'stalled'];
export const isLate = ({ state }: Stands): boolean => LATE.includes(state);

export const hasLeft = (personId: string, facts: TodayFacts, dayOn: string): boolean => {
  const person = facts.people.find(({ id }) => id === personId);
  return person?.status === 'left' && (person.leftOn === null || person.leftOn <= dayOn);
};

/** When the owner last talked with somebody, in milliseconds. */
export function lastTalkMs(personId: string, facts: TodayFacts, dayOn: string): number {
  const zone = facts.program.timeZone;
  const toMs = ({ talkedOn, recordedAt }: TalkFact) => {
    const ms = recordedAt ? Date.parse(recordedAt) : NaN;
    return !Number.isNaN(ms) && dayIn(zone, ms) === talkedOn ? ms : endOf(talkedOn, zone);
  };
  const talks = facts.talks.filter((talk) => talk.personId === personId && talk.talkedOn <= dayOn);
  return Math.max(-Infinity, ...talks.map(toMs));
}

/** Talks whose agreement is to be looked at: its day has come, and nobody talked with that person from that day on. */
export const agreedBy = (facts: TodayFacts, dayOn: string): TalkFact[] =>
  facts.talks.filter(
    (talk) =>
      talk.talkedOn <= dayOn &&
      talk.followOn &&
      talk.followOn > talk.talkedOn &&
      talk.followOn <= dayOn &&
      facts.talks.every(
        (later) =>
          later.personId !== talk.personId || later.talkedOn < talk.followOn! || later.talkedOn > dayOn,
      ),
  );

/** Everything that stands about a pairing that has begun. */
export function standing(pairing: Pairing, facts: TodayFacts, dayOn: string): Stands[] {
  const runs = pairing.status === 'active' || pairing.status === 'paused';
  const zone = facts.program.timeZone;
  const stands: Stands[] = [];
  const add = (state: LineState, reasons: Reason[]) => {
    if (reasons.length > 0) stands.push({ state, reasons });
  };
  const gone = [pairing.mentorId, pairing.menteeId].filter((id) => hasLeft(id, facts, dayOn));
  if (gone.length > 0) {
    if (runs)
      add(
        'person-left',
        gone.map((id) => ({ key: id, sinceOn: dayOn })),
      );
    return stands;
  }
  const notes = mentorWords(pairing, facts);
  const reports = menteeWords(pairing, facts);
  const unanswered = (personId: string, ms: number) => ms >= lastTalkMs(personId, facts, dayOn);

  const wishesOf = (words: Word[], personId: string) =>
    words
      .flatMap(({ wishes }) => wishes)
      .filter(({ madeMs }) => unanswered(personId, madeMs))
      .map(({ root, madeMs }) => ({ key: `${personId} ${root} ${madeMs}`, sinceOn: dayIn(zone, madeMs) }));
  add('talk-wanted', [...wishesOf(notes, pairing.mentorId), ...wishesOf(reports, pairing.menteeId)]);
  add(
    'follow-up',
    agreedBy(facts, dayOn)
      .filter(
        ({ pairingId, personId }) =>
          pairingId === pairing.id && [pairing.mentorId, pairing.menteeId].includes(personId),
      )
      .map(({ id, followOn }) => ({ key: id, sinceOn: followOn! })),
  );
  if (!runs) return stands;

  const [fit] = notes.flatMap(({ fits }) => fits).sort((a, b) => b.madeMs - a.madeMs);
  if (fit?.fit === 'not-good' && unanswered(pairing.mentorId, fit.madeMs)) {
    add('not-a-good-fit', [{ key: String(fit.madeMs), sinceOn: dayIn(zone, fit.madeMs) }]);
  }

  const both = together(notes, reports, cadenceOn(pairing, facts, dayOn));
  const untold = both
    .filter(({ report, note, isAsked }) => note === null && !isAsked && report.outcome === 'mentor-no-show')
    .map(({ report }) => report);
  const row = [...notes, ...untold].sort((a, b) => a.startMs - b.startMs).slice(-2);
  if (row.length === 2 && row.every(({ outcome }) => outcome === 'no-show' || outcome === 'mentor-no-show')) {
    const last = row[1]!;
    const who = last.outcome === 'no-show' ? pairing.menteeId : pairing.mentorId;
    if (unanswered(who, last.saidMs)) add('two-no-shows', [{ key: last.root, sinceOn: last.metOn }]);
  }

  const contradict = ({ report, note }: (typeof both)[number]) =>
    note !== null &&
    ((note.outcome === 'held') !== (report.outcome === 'held') ||
      (note.outcome === 'held' &&
        note.rating !== null &&
        report.rating !== null &&
        Math.abs(note.rating - report.rating) >= 3));
  add(
    'two-versions',
    both
      .filter(contradict)
      .map(({ report, note }) => ({ key: `${report.root} ${note!.root}`, sinceOn: note!.metOn })),
  );

  const endsOn = lastDayOf(pairing, facts);
  const end: [LineState, number][] = [
    ['period-over', 0],
    ['ends-this-week', 7],
    ['ends-soon', 30],
  ];
  const step = end.find(([, days]) => dayOn >= plus(endsOn, -days));
  if (step) add(step[0], [{ key: endsOn, sinceOn: endsOn }]);

  if (pairing.status !== 'active' || rests(pairing, facts, dayOn)) return stands;

  const late = meetingState(pairing, facts, notes, dayOn);
  const beforeOn = plus(endsOn, -7);
  const lateBefore = meetingState(pairing, facts, upTo(notes, beforeOn), beforeOn);
  const isLastWeek = dayOn > beforeOn;
  const sinceOn = since(pairing, notes);
  const isOpen = sinceOn < beforeOn && meetingState(pairing, facts, notes, beforeOn) !== null;
  const stoodLate = late !== null && (!isLastWeek || isOpen);
  if (stoodLate) add(late, [{ key: sinceOn, sinceOn }]);

  const missing = both.filter(
    ({ report, note, isAsked }) =>
      note === null &&
      !isAsked &&
      report.outcome === 'held' &&
      steps(pairing, facts, report.metOn, dayOn) >= 3,
  );
  add(
    'note-missing',
    missing.map(({ report }) => ({ key: report.root, sinceOn: report.metOn })),
  );

  const behind = isBehind(pairing, facts, notes, dayOn);
  const stoodBehind =
    !isLastWeek || (lateBefore === null && isBehind(pairing, facts, upTo(notes, beforeOn), beforeOn));
  if (behind && !stoodLate && stoodBehind) {
    add('hours-behind', [{ key: 'hours', sinceOn: countsFrom(pairing) }]);
  }
  return stands;
}

const upTo = (notes: Word[], dayOn: string): Word[] => notes.filter(({ metOn }) => metOn <= dayOn);

/** The last held meeting, else what was told of the time before the ledger, else the start. */
export function since(pairing: Pairing, notes: Word[]): string {
  const isMidway = countsFrom(pairing) > pairing.startsOn;
  const told = isMidway ? (pairing.lastMetBeforeOn ?? countsFrom(pairing)) : pairing.startsOn;
  const held = notes.filter(({ outcome }) => outcome === 'held').map(({ metOn }) => metOn);
  return [pairing.startsOn, told, ...held].sort().pop()!;
}

/** How late the next meeting is; null where it is not, or where a move excuses it. */
export function meetingState(
  pairing: Pairing,
  facts: TodayFacts,
  notes: Word[],
  dayOn: string,
): LineState | null {
  const moved = movedTo(notes);
  if (moved !== null && dayOn <= moved) return null;
  return lateness(pairing, facts, notes, dayOn);
}

/** The same without the excuse. */
export function lateness(
  pairing: Pairing,
  facts: TodayFacts,
  notes: Word[],
  dayOn: string,
): LineState | null {
  const c = cadenceOn(pairing, facts, dayOn);
  const days = counted(pairing, facts, since(pairing, notes), dayOn);
  const isFirst =
    countsFrom(pairing) === pairing.startsOn && !notes.some(({ outcome }) => outcome === 'held');
  if (days <= (isFirst ? 10 : c + grace(c))) return null;
  if (days > 4 * c) return 'stalled';
  if (days > 2 * c) return 'at-risk';
  return isFirst ? 'first-meeting-late' : 'overdue';
}

/** The day to which the first move since the last held meeting put it. */
export function movedTo(notes: Word[]): string | null {
  let since: Word[] = [];
  for (const note of notes) since = note.outcome === 'held' ? [] : [...since, note];
  return since.find(({ outcome }) => outcome === 'moved')?.nextOn ?? null;
}

/** Whether fewer hours are done than 80 % of those owed by the day. */
export function isBehind(pairing: Pairing, facts: TodayFacts, notes: Word[], dayOn: string): boolean {
  const fromOn = countsFrom(pairing);
  if (counted(pairing, facts, fromOn, dayOn) < 2 * cadenceOn(pairing, facts, dayOn)) return false;
  return isShort(pairing, facts, notes, dayOn);
}

/** The same, also in the first two cadences. */
export function isShort(pairing: Pairing, facts: TodayFacts, notes: Word[], dayOn: string): boolean {
  let done = sumHeld(notes);
  let firstOn = pairing.startsOn;
  let fromOn = countsFrom(pairing);
  const ran = [pairing];
  for (let one: Pairing | undefined = pairing; one;) {
    one = facts.pairings.find(({ id }) => id === one!.continuesId);
    if (!one) break;
    ran.push(one);
    done += sumHeld(mentorWords(one, facts));
    firstOn = fromOn = countsFrom(one);
  }
  // A day counts that does not rest in the pairing to which it belongs.
  const counts = (onDay: string): boolean => {
    const own = ran
      .filter(({ startsOn }) => startsOn <= onDay)
      .sort((a, b) => (a.startsOn < b.startsOn ? 1 : -1));
    return own.length > 0 && !rests(own[0]!, facts, onDay);
  };
  const minimum = (pairing.minimumHours ?? facts.program.minimumHours) * 60;
  const period = daysAfter(plus(firstOn, -1), lastDayOf(pairing, facts)).filter(counts).length;
  if (period === 0) return false;
  const gone = daysAfter(plus(fromOn, -1), plus(dayOn, -1)).filter(counts).length;
  return done + 1e-9 < (0.8 * minimum * Math.min(gone, period)) / period;
}

const sumHeld = (notes: Word[]): number =>
  notes.filter(({ outcome }) => outcome === 'held').reduce((sum, { minutes }) => sum + minutes, 0);
