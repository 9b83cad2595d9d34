/**
 * A check-in: checked against the pairing it names, then one row and one audit line. A repeat of a known id is
 * answered "known" before anything else, since the pairing may have ended in between.
 */
import * as v from 'valibot';
import { checkInMessage, type CheckInSubmission } from '../../../shared/protocol/messages/check-in.ts';
import type { Issue, IssueCode } from '../../../shared/protocol/issue.ts';
import { checkCheckIn, type Period } from '../../../shared/rules/check-in.ts';
import { findNewest, toCurrentRows } from '../../../shared/rules/current-rows.ts';
import { toTerms } from '../../../shared/rules/terms.ts';
import { isId } from '../../../shared/schema/index.ts';
import { toDateInZone, toEpochMs, toInstant, toKnownZone } from '../../../shared/time/instants.ts';
import { SUBMITTED_COLUMNS, type CheckIn, type CheckInFields } from '../../../shared/tables/check-ins.ts';
import type { Pairing } from '../../../shared/tables/pairings.ts';
import type { Person } from '../../../shared/tables/people.ts';
import type { Program } from '../../../shared/tables/program.ts';
import type { AuditEntry } from '../ledger/write-ledger.ts';
import { refused, tryLater, type Handled, type Handler, type HandlerContext } from './handler.ts';

/** Audit lines that are looked through for a submission's id; what lies beyond is found by the nightly reconcile. */
export const AUDIT_WINDOW = 500;

const CORRECTION_COLUMNS = ['id', 'pairingId', 'metOn', 'outcome', 'supersedesId'] as const;

const readsOthers = (data: unknown): boolean => {
  const { fields, asksSameDay } =
    (data as { fields?: { supersedesId?: unknown }; asksSameDay?: unknown } | null) ?? {};
  return typeof fields?.supersedesId === 'string' || asksSameDay === true;
};

export const checkInHandler: Handler = {
  type: 'check-in',
  isWriting: true,
  wants: (data) => [
    { table: 'program', rows: 'all' },
    { table: 'people', rows: 'all' },
    { table: 'pairings', rows: 'all' },
    { table: 'audit', rows: AUDIT_WINDOW, columns: ['rowId'] },
    // Only a correction needs the ids of all rows, and who asks about the day: the one meant may be old.
    readsOthers(data)
      ? { table: 'checkIns', rows: 'all', columns: CORRECTION_COLUMNS }
      : { table: 'checkIns', rows: 'none' },
  ],
  handle({ id, data }, context) {
    if (!isId(id)) return refused(id, [{ code: 'not-an-id', field: 'id' }]);
    if (context.knownIds.has(id)) return { result: { id, status: 'known', data: { checkInId: id } } };
    const parsed = v.safeParse(checkInMessage.dataSchema, data);
    if (!parsed.success) return refused(id, toFieldIssues(parsed.issues));
    return record(id, parsed.output, context);
  },
};

function record(
  id: string,
  { fields, capturedAt, asksSameDay }: CheckInSubmission,
  context: HandlerContext,
): Handled {
  const { ledger, caller, nowMs, knownIds } = context;
  const { program } = ledger;
  if (!program) return tryLater(id, [{ code: 'not-set-up' }]);
  const pairings = ledger.rows('pairings');
  const pairing = pairings.byId.get(fields.pairingId) ?? null;
  // The row is there but cannot be read just now: the owner will put it right, so the mentor keeps the check-in.
  if (!pairing && (pairings.unusableIds.has(fields.pairingId) || isTableUnreadable(context))) {
    return tryLater(id, toPublicIssues(context));
  }
  const zone = toKnownZone(program, ledger.settings.timeZone);
  const mentor = pairing && ledger.rows('people').byId.get(pairing.mentorId);
  // The day of a meeting is the day in the mentor's own zone.
  const ownZone = toKnownZone({ timeZone: mentor?.timeZone ?? '' }, zone);
  const metOn = toDateInZone(toEpochMs(fields.startsAt), ownZone);
  const issues = checkCheckIn(fields, {
    pairing: pairing && toPeriod(pairing, program, ledger.rows('people').byId),
    isOwnPairing: pairing?.mentorId === caller.personId,
    nowMs,
    metOn,
    todayOn: toDateInZone(nowMs, ownZone),
  });
  if (fields.supersedesId !== null) issues.push(...checkCorrection(fields.supersedesId, context));
  else if (asksSameDay === true) issues.push(...findSameDay(fields.pairingId, metOn, context));
  if (issues.length > 0 || !pairing) return refused(id, issues);

  const submitted = Object.fromEntries(SUBMITTED_COLUMNS.map((name) => [name, fields[name]]));
  const checkIn: CheckIn = {
    ...(submitted as Pick<CheckIn, (typeof SUBMITTED_COLUMNS)[number]>),
    // Whatever the device sends: a private note is in the browser and nowhere else.
    ...(fields.notePrivate ? { worked: null, didNotWork: null, nextStep: null } : {}),
    id,
    metOn,
    pairingLabel: toPairingLabel(pairing, ledger.rows('people').byId),
    source: caller.source,
    capturedAt,
    recordedAt: toInstant(nowMs, zone),
    byPersonId: caller.personId,
  };
  knownIds.add(id);
  context.added.push(checkIn);
  const action = toAction(fields);
  return {
    result: { id, status: 'recorded', data: { checkInId: id } },
    effects: {
      checkIns: [checkIn],
      audit: [{ action, byPersonId: caller.personId, table: 'checkIns', rowId: id }],
    },
  };
}

/** What a row calls its pairing: the owner's own name for it, else both participants'. */
export function toPairingLabel(pairing: Pairing, people: ReadonlyMap<string, Pick<Person, 'name'>>): string {
  const nameOf = (personId: string) => people.get(personId)?.name ?? personId;
  return (pairing.label ?? `${nameOf(pairing.mentorId)} → ${nameOf(pairing.menteeId)}`).slice(0, 260);
}

/**
 * The period as the form knows it from the briefing: a blank end is the program's, unless the pairing is over already;
 * nobody is in it after the day they left.
 */
export function toPeriod(
  pairing: Pairing,
  program: Program,
  people: ReadonlyMap<string, Pick<Person, 'status' | 'leftOn'>>,
): Period {
  const left = [pairing.mentorId, pairing.menteeId]
    .map((personId) => people.get(personId))
    .filter((person) => person?.status === 'left')
    .map((person) => person!.leftOn);
  const [leftOn = null] = left.filter((day) => day !== null).sort();
  const isOver = OVER.includes(pairing.status);
  const isEndUnknown = left.includes(null) || (isOver && pairing.endsOn === null && leftOn === null);
  return {
    status: pairing.status,
    startsOn: pairing.startsOn,
    endsOn: toTerms(pairing, program).endsOn,
    ...(leftOn !== null && { leftOn }),
    ...(isEndUnknown && { isEndUnknown }),
  };
}

const OVER: readonly Pairing['status'][] = ['completed', 'ended-early'];

function toAction({ outcome, supersedesId }: CheckInFields): AuditEntry['action'] {
  if (supersedesId === null) return 'check-in-recorded';
  return outcome === 'withdrawn' ? 'check-in-withdrawn' : 'check-in-corrected';
}

/**
 * What keeps a row from being corrected: it is not there, it is of a pairing of somebody else, or it has been corrected
 * already. A mentor may move a check-in of their own to another pairing of their own.
 */
function checkCorrection(checkInId: string, { ledger, caller, knownIds, added }: HandlerContext): Issue[] {
  const field = 'supersedesId';
  const rows = [...ledger.rows('checkIns', CORRECTION_COLUMNS).records, ...added];
  const row = rows.find(({ id }) => id === checkInId);
  // A row whose id was lost in the sheet is told by its audit line alone.
  if (!row) return knownIds.has(checkInId) ? [] : [{ code: 'supersedes-unknown', field }];
  if (ledger.rows('pairings').byId.get(row.pairingId)?.mentorId !== caller.personId)
    return [{ code: 'supersedes-unknown', field }];
  const newest = findNewest(rows, checkInId);
  return newest
    ? [{ code: 'corrected-already', field, params: { newestId: newest.id, newestOn: newest.metOn } }]
    : [];
}

/** A check-in of the pairing on that day, from whatever browser: the person says whether it is the same meeting. */
function findSameDay(pairingId: string, metOn: string, { ledger, added }: HandlerContext): Issue[] {
  const rows = [...ledger.rows('checkIns', CORRECTION_COLUMNS).records, ...added];
  const [row] = toCurrentRows(rows).filter(
    (one) => one.pairingId === pairingId && one.metOn === metOn && one.outcome !== 'withdrawn',
  );
  return row ? [{ code: 'same-day', field: 'startsAt', params: { checkInId: row.id, metOn } }] : [];
}

export const isTableUnreadable = ({ ledger }: HandlerContext): boolean =>
  ledger.issues.some((issue) => issue.table === 'pairings' && issue.place?.row === undefined);

/** What is wrong in the tabs that the check-in depends on, told without the owner's page around it. */
export const toPublicIssues = ({ ledger }: Pick<HandlerContext, 'ledger'>): Issue[] =>
  ledger.issues.slice(0, 5).map(({ code, place, params }) => ({
    code,
    ...(place ? { place } : {}),
    ...(params ? { params } : {}),
  }));

export function toFieldIssues(found: readonly v.BaseIssue<unknown>[]): Issue[] {
  return found.map((one): Issue => {
    const path = (one.path ?? []).map((step) => String(step.key));
    const isField = path[0] === 'fields' && path.length === 2;
    // A message of our own schemas is a code; anything else means the shape is not ours.
    const isOwnCode = /^[a-z]+(-[a-z]+)*$/.test(one.message);
    if (!isOwnCode || (!isField && path[0] !== 'capturedAt')) return { code: 'not-understood' };
    return { code: one.message as IssueCode, field: path[path.length - 1]! };
  });
}
