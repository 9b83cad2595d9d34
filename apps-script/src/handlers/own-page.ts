/**
 * What a participant's page on the phone shows. It is read outside of the lock, and reads all check-ins as the briefing
 * does, with their words: asked for when the page opens and after something was sent.
 * It would break trust if anything of the partner's words, ratings or outcomes were in it: a mentee learns of the
 * mentor's check-ins only their days.
 */
import { SUBMITTED_COLUMNS, type CheckIn } from '../../../shared/tables/check-ins.ts';
import { FEEDBACK_FIELDS } from '../../../shared/protocol/messages/feedback.ts';
import type { MenteePairing, OwnCheckIn, OwnPage } from '../../../shared/protocol/messages/own-page.ts';
import { toCurrentRows } from '../../../shared/rules/current-rows.ts';
import { toMeetings, withoutMovedAway } from '../../../shared/rules/meetings.ts';
import { matchReports, toReports } from '../../../shared/rules/reports.ts';
import { toTerms } from '../../../shared/rules/terms.ts';
import type { Pairing } from '../../../shared/tables/pairings.ts';
import type { Program } from '../../../shared/tables/program.ts';
import { toDateInZone, toEpochMs, toKnownZone } from '../../../shared/time/instants.ts';
import type { Ledger } from '../ledger/open-ledger.ts';
import { BRIEFING_WANTS, toBriefing } from './briefing.ts';
import { toPeriod, toPublicIssues } from './check-in.ts';
import { toExpectations } from './expectations.ts';
import { tryLater, type Handler } from './handler.ts';

/** More would be read by nobody on a phone. */
const MOST_SENT = 60;
const MOST_UNANSWERED = 12;
/** A meeting that is longer ago is not asked about any more. */
const ASKED_FOR_DAYS = 60;

export const ownPageHandler: Handler = {
  type: 'own-page',
  isWriting: false,
  wants: () => [
    ...BRIEFING_WANTS.filter(({ table }) => table !== 'checkIns'),
    { table: 'checkIns', rows: 'all' },
    { table: 'feedback', rows: 'all' },
    { table: 'cadences', rows: 'all' },
    { table: 'breaks', rows: 'all' },
    { table: 'problems', rows: 'all' },
  ],
  handle({ id }, context) {
    const { ledger, caller, nowMs } = context;
    const page = toOwnPage(ledger, caller.personId, nowMs);
    if (!page) return tryLater(id, toPublicIssues(context));
    return { result: { id, status: 'recorded', data: page } };
  },
};

/** The page of a person; null while the program or the person cannot be read. */
export function toOwnPage(ledger: Ledger, personId: string, nowMs: number): OwnPage | null {
  const checkIns = withoutMovedAway(ledger.rows('checkIns').records);
  const briefing = toBriefing(ledger, personId, nowMs, checkIns);
  const { program } = ledger;
  if (!briefing || !program) return null;
  const person = ledger.rows('people').byId.get(personId)!;
  // Who has left learns nothing more of the others.
  const isGone = person.status === 'left' && briefing.pairings.length === 0;
  const asMentee = isGone
    ? []
    : ledger.rows('pairings').records.filter(({ menteeId }) => menteeId === personId);
  const own = toCurrentRows(checkIns).filter(
    ({ byPersonId, pairingId }) =>
      byPersonId === personId && briefing.pairings.some((pairing) => pairing.id === pairingId),
  );
  return {
    briefing,
    mentee: asMentee.map((pairing) => toMenteePairing(ledger, program, pairing, checkIns, nowMs)),
    mentor: { checkIns: latest(own).map(toOwnCheckIn) },
  };
}

function toMenteePairing(
  ledger: Ledger,
  program: Program,
  pairing: Pairing,
  checkIns: readonly CheckIn[],
  nowMs: number,
): MenteePairing {
  const people = ledger.rows('people').byId;
  const mentor = people.get(pairing.mentorId);
  const mentorZone = toKnownZone({ timeZone: mentor?.timeZone ?? '' }, program.timeZone);
  const dayOf = (startsAt: string) => toDateInZone(toEpochMs(startsAt), mentorZone);
  const answers = ledger
    .rows('feedback')
    .records.filter((row) => row.pairingId === pairing.id && row.byPersonId === pairing.menteeId);
  const meetings = toMeetings(
    checkIns.filter(({ pairingId }) => pairingId === pairing.id),
    ({ metOn }) => metOn,
  );
  const terms = toTerms(pairing, program);
  const told = new Set(
    matchReports(toReports(answers, dayOf), meetings, terms.cadenceDays).map(({ meeting }) => meeting),
  );
  const [fromOn, todayOn] = [nowMs - ASKED_FOR_DAYS * 86_400_000, nowMs].map((ms) =>
    toDateInZone(ms, mentorZone),
  ) as [string, string];
  const unanswered = meetings
    .filter((meeting) => !told.has(meeting) && meeting.metOn >= fromOn && meeting.metOn <= todayOn)
    .map(({ metOn, row: { id, startsAt, eventId } }) => ({ metOn, startsAt, eventId, checkInId: id }))
    .reverse();
  return {
    pairingId: pairing.id,
    mentorName: mentor?.name ?? pairing.mentorId,
    ...toPeriod(pairing, program, people),
    unanswered: unanswered.slice(0, MOST_UNANSWERED),
    sent: latest(toCurrentRows(answers)).map((row) => ({
      ...{ id: row.id, capturedAt: row.capturedAt },
      fields: { ...pick(row, FEEDBACK_FIELDS), metOn: row.metOn ?? row.givenOn },
    })),
    expectations: toExpectations(ledger, program, pairing, 'mentee', nowMs),
  };
}

const toOwnCheckIn = (row: CheckIn): OwnCheckIn => ({
  ...{ id: row.id, capturedAt: row.capturedAt, metOn: row.metOn, source: row.source },
  fields: pick(row, SUBMITTED_COLUMNS),
});

const pick = <R, const K extends keyof R>(row: R, names: readonly K[]): Pick<R, K> =>
  Object.fromEntries(names.map((name) => [name, row[name]])) as Pick<R, K>;

/** By day of the meeting, the latest first. */
const latest = <R extends { metOn: string | null; capturedAt: string }>(rows: readonly R[]): R[] =>
  [...rows]
    .sort((a, b) => {
      const [one, other] = [a.metOn ?? a.capturedAt, b.metOn ?? b.capturedAt];
      return one < other ? 1 : one > other ? -1 : toEpochMs(b.capturedAt) - toEpochMs(a.capturedAt);
    })
    .slice(0, MOST_SENT);
