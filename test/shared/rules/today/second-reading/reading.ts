/**
 * The list of a day by the law alone: what stands, less what the owner decided about what stood at that instant. What
 * stood then is read anew from the ledger of that instant.
 */
import type { LineState, TodayFacts, TodayModel } from '../../../../../shared/rules/today/model.ts';
import type { FollowUp } from '../../../../../shared/tables/follow-ups.ts';
import type { Pairing } from '../../../../../shared/tables/pairings.ts';
import { cadenceOn, countsFrom, dayIn, daysAfter, endOf, lastDayOf, plus, rests } from './days.ts';
import {
  agreedBy,
  hasLeft,
  isLate,
  isShort,
  lateness,
  meetingState,
  movedTo,
  since,
  standing,
  type Reason,
  type Stands,
} from './standing.ts';
import { mentorWords } from './told.ts';

/** The ledger as it was at an instant. */
export type LedgerAt = (ms: number) => TodayFacts;

const MATTER_OF: Readonly<Record<LineState, [matter: string, severity: number]>> = {
  stalled: ['meeting', 6],
  'at-risk': ['meeting', 5],
  overdue: ['meeting', 4],
  'first-meeting-late': ['meeting', 4],
  'talk-wanted': ['talk-wanted', 1],
  'not-a-good-fit': ['not-a-good-fit', 1],
  'person-left': ['person-left', 1],
  'period-over': ['end', 3],
  'ends-this-week': ['end', 2],
  'ends-soon': ['end', 1],
  'two-no-shows': ['two-no-shows', 1],
  'follow-up': ['follow-up', 1],
  'two-versions': ['two-versions', 1],
  'note-missing': ['note-missing', 1],
  'hours-behind': ['hours-behind', 1],
  'talk-due': ['talk-due', 1],
};

export interface Line {
  state: LineState;
  subject: string;
  sinceOn: string;
}

export interface Reading {
  lines: Line[];
  putOff: Line[];
  due: Pick<TodayModel['due'][number], 'pairingId' | 'overdueFromOn' | 'movedToOn'>[];
  counts: { active: number; needsYou: number; putOff: number; onTrack: number };
}

/** The list at the end of a day. */
export function readDay(ledgerAt: LedgerAt, dayOn: string, zone: string): Reading {
  return readAt(ledgerAt, endOf(dayOn, zone) - 1, zone);
}

/** The list as it stood at an instant. */
export function readAt(ledgerAt: LedgerAt, ms: number, zone: string): Reading {
  const facts = ledgerAt(ms);
  const dayOn = dayIn(zone, ms);
  const begun = facts.pairings.filter(({ status, startsOn }) => status !== 'planned' && startsOn <= dayOn);
  const reading: Reading = {
    lines: [],
    putOff: [],
    due: [],
    counts: { active: 0, needsYou: 0, putOff: 0, onTrack: 0 },
  };
  const place = (subject: string, { state, reasons }: Stands): boolean => {
    const open = reasons.filter((reason) => !isCovered(ledgerAt, facts, dayOn, subject, state, reason, zone));
    const shown = open.length > 0 ? open : reasons;
    const line = { state, subject, sinceOn: shown.map(({ sinceOn }) => sinceOn).sort()[0]! };
    (open.length > 0 ? reading.lines : reading.putOff).push(line);
    return open.length > 0;
  };
  for (const pairing of begun) {
    const stands = standing(pairing, facts, dayOn);
    const shown = stands.filter((one) => place(pairing.id, one)).length;
    if (pairing.status === 'active') {
      reading.counts.active += 1;
      if (shown > 0) reading.counts.needsYou += 1;
      else if (stands.length > 0) reading.counts.putOff += 1;
      else reading.counts.onTrack += 1;
    }
    const isWhole = !hasLeft(pairing.mentorId, facts, dayOn) && !hasLeft(pairing.menteeId, facts, dayOn);
    if (isWhole && !stands.some(isLate)) {
      const due = dueOf(pairing, facts, dayOn);
      if (due) reading.due.push(due);
    }
  }
  for (const id of new Set(begun.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId]))) {
    const reason = talkDue(id, facts, dayOn);
    if (reason) place(id, { state: 'talk-due', reasons: [reason] });
  }
  for (const { id } of facts.people) {
    const reasons = agreedAlone(id, facts, dayOn);
    if (reasons.length > 0) place(id, { state: 'follow-up', reasons });
  }
  return reading;
}

/** What was agreed with somebody about no pairing that says it itself. */
function agreedAlone(personId: string, facts: TodayFacts, dayOn: string): Reason[] {
  if (hasLeft(personId, facts, dayOn)) return [];
  const saysIt = ({ id, mentorId, menteeId, status, startsOn }: Pairing) =>
    status !== 'planned' &&
    startsOn <= dayOn &&
    (mentorId === personId || menteeId === personId) &&
    !hasLeft(mentorId, facts, dayOn) &&
    !hasLeft(menteeId, facts, dayOn) &&
    id;
  const own = facts.pairings.map(saysIt);
  return agreedBy(facts, dayOn)
    .filter((talk) => talk.personId === personId && !own.includes(talk.pairingId ?? ''))
    .map(({ id, followOn }) => ({ key: id, sinceOn: followOn! }));
}

/** A meeting past its cadence that is not late, or excused by a move. */
function dueOf(pairing: Pairing, facts: TodayFacts, dayOn: string): Reading['due'][number] | null {
  const lastOn = plus(lastDayOf(pairing, facts), -7);
  if (pairing.status !== 'active' || rests(pairing, facts, dayOn) || dayOn > lastOn) return null;
  const notes = mentorWords(pairing, facts);
  const days = countedSince(pairing, facts, notes, dayOn);
  if (days <= cadenceOn(pairing, facts, dayOn) && lateness(pairing, facts, notes, dayOn) === null)
    return null;
  const moved = movedTo(notes);
  const lateOn = daysAfter(dayOn, lastOn).find(
    (one) => !rests(pairing, facts, one) && meetingState(pairing, facts, notes, one) !== null,
  );
  return {
    pairingId: pairing.id,
    overdueFromOn: lateOn ?? null,
    movedToOn: moved !== null && moved >= dayOn ? moved : null,
  };
}

function countedSince(
  pairing: Pairing,
  facts: TodayFacts,
  notes: ReturnType<typeof mentorWords>,
  dayOn: string,
): number {
  const c = cadenceOn(pairing, facts, dayOn);
  const shares = daysAfter(since(pairing, notes), dayOn)
    .filter((one) => !rests(pairing, facts, one))
    .reduce((sum, one) => sum + 1 / cadenceOn(pairing, facts, plus(one, -1)), 0);
  return Math.floor(shares * c + 1e-7);
}

/** Whether the owner must talk with somebody, and since when. */
export function talkDue(
  personId: string,
  facts: TodayFacts,
  dayOn: string,
  neverTalkedSince?: string,
): Reason | null {
  if (hasLeft(personId, facts, dayOn)) return null;
  const own = facts.pairings.filter(
    (pairing) =>
      (pairing.mentorId === personId || pairing.menteeId === personId) &&
      pairing.status !== 'planned' &&
      pairing.startsOn <= dayOn,
  );
  const running = own.filter((pairing) => pairing.status === 'active' && dayOn <= lastDayOf(pairing, facts));
  if (running.every((pairing) => rests(pairing, facts, dayOn))) return null;
  const talks = facts.talks.filter((talk) => talk.personId === personId && talk.talkedOn <= dayOn);
  const lastOn = talks
    .map(({ talkedOn }) => talkedOn)
    .sort()
    .pop();
  const sinceOn = lastOn ?? neverTalkedSince ?? running.map(countsFrom).sort()[0]!;
  const days = daysAfter(sinceOn, dayOn).filter((one) =>
    own.some((pairing) => countsFrom(pairing) <= one && !rests(pairing, facts, one)),
  ).length;
  return days > facts.program.talkEveryDays ? { key: lastOn ?? 'never', sinceOn } : null;
}

function isCovered(
  ledgerAt: LedgerAt,
  facts: TodayFacts,
  dayOn: string,
  subject: string,
  state: LineState,
  reason: Reason,
  zone: string,
): boolean {
  const takenBack = facts.followUps.map(({ takesBackId }) => takesBackId);
  const [matter, severity] = MATTER_OF[state];
  return facts.followUps.some((decision: FollowUp) => {
    if (takenBack.includes(decision.id) || (decision.pairingId ?? decision.personId) !== subject)
      return false;
    const [decidedMatter, decidedSeverity] = MATTER_OF[decision.state as LineState];
    if (decidedMatter !== matter || decidedSeverity < severity) return false;
    const lasts =
      decision.decision === 'dismissed' || (decision.decision === 'snoozed' && dayOn < decision.untilOn!);
    if (!lasts) return false;
    const ms = Date.parse(decision.recordedAt);
    const then = ledgerAt(ms);
    const stood = stoodAt(then, subject, dayIn(zone, ms)).some(
      (one) => MATTER_OF[one.state][0] === matter && one.reasons.some(({ key }) => key === reason.key),
    );
    if (!stood) return false;
    // Counted from what is counted from now, the talk must have been due then.
    if (state === 'talk-due') return talkDue(subject, then, dayIn(zone, ms), reason.sinceOn) !== null;
    return state !== 'hours-behind' || !wereCaughtUp(ledgerAt, subject, dayIn(zone, ms), dayOn, zone);
  });
}

function stoodAt(facts: TodayFacts, subject: string, dayOn: string): Stands[] {
  const pairing = facts.pairings.find(({ id }) => id === subject);
  if (pairing) return standing(pairing, facts, dayOn);
  const reason = talkDue(subject, facts, dayOn);
  return [
    { state: 'talk-due', reasons: reason ? [reason] : [] },
    // Whoever it concerned then: what was agreed with a person stood, if only in another line.
    {
      state: 'follow-up',
      reasons: agreedBy(facts, dayOn)
        .filter(({ personId }) => personId === subject)
        .map(({ id, followOn }) => ({ key: id, sinceOn: followOn! })),
    },
  ];
}

/** Whether the hours were no longer short at the end of some day since. */
function wereCaughtUp(ledgerAt: LedgerAt, id: string, fromOn: string, upToOn: string, zone: string): boolean {
  return [fromOn, ...daysAfter(fromOn, upToOn)].some((dayOn) => {
    const facts = ledgerAt(endOf(dayOn, zone) - 1);
    const pairing = facts.pairings.find((one) => one.id === id)!;
    return !isShort(pairing, facts, mentorWords(pairing, facts), dayOn);
  });
}
