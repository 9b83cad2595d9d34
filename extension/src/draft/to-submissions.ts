/**
 * From a draft to what is sent, one check-in for each pairing, or to the issues that a person has to settle first.
 * A private note is left out of what is sent and handed back apart.
 * It would break if a private text could reach the wire: `toFields` is the only place that fills it.
 */
import type { Issue } from '../../../shared/protocol/issue.ts';
import type { Briefing } from '../../../shared/protocol/messages/briefing.ts';
import { toDigest } from '../../../shared/protocol/signing.ts';
import { checkCheckIn } from '../../../shared/rules/check-in.ts';
import { checkFields } from '../../../shared/schema/index.ts';
import { checkIns, type CheckInFields } from '../../../shared/tables/check-ins.ts';
import {
  fromWallTime,
  isTimeZone,
  toDateInZone,
  toEpochMs,
  toInstant,
} from '../../../shared/time/instants.ts';
import { isDateOn } from '../../../shared/time/serial-dates.ts';
import type { PrivateNote } from '../notes/private-note.ts';
import type { Destination } from '../outbox/submission.ts';
import type { NewSubmission } from '../outbox/outbox.ts';
import { asksFit, type CheckInDraft, type DraftInputs } from './draft.ts';

export interface SendContext {
  briefing: Briefing;
  destination: Destination;
  /** By the ledger's clock, as far as known. */
  nowMs: number;
  /** Rows that a draft corrects which has gone out before in other words, by pairing. */
  recorded?: ReadonlyMap<string, string>;
}

export type ToSubmissions =
  { ok: true; submissions: NewSubmission[]; privateNotes: PrivateNote[] } | { ok: false; issues: Issue[] };

/** The submissions of a draft; all its issues at once when there are any. */
export function toSubmissions(draft: CheckInDraft, context: SendContext): ToSubmissions {
  const values = toValues(draft);
  const startsAt = toStart(draft);
  const issues: Issue[] = [];
  if (values.outcome === null) issues.push({ code: 'required', field: 'outcome' });
  if (values.pairingIds.length === 0) issues.push({ code: 'required', field: 'pairingId' });
  if (startsAt === null) issues.push({ code: 'not-an-instant', field: 'startsAt' });
  if (values.outcome === null || startsAt === null) return { ok: false, issues };
  const all = values.pairingIds.map((pairingId, index) => ({
    ...toFields(draft, values, pairingId, startsAt),
    // One row is corrected once; whoever else is ticked gets a check-in of their own.
    supersedesId: context.recorded?.get(pairingId) ?? (index === 0 ? draft.supersedesId : null),
    ...(!asksFit(draft, pairingId, context.briefing) && { fit: null }),
  }));
  for (const fields of all) issues.push(...findIssues(fields, draft.timeZone.value, context));
  if (issues.length > 0) return { ok: false, issues: withoutRepeats(issues) };
  const capturedAt = toInstant(context.nowMs, draft.timeZone.value);
  const submissions = all.map((fields): NewSubmission => ({
    id: toSubmissionId(draft, fields.pairingId),
    data: { fields, capturedAt },
    eventKey: draft.eventKey,
    pairingLabel: toLabel(context.briefing, fields.pairingId),
    metOn: values.metOn,
    destination: context.destination,
    from: { draftId: draft.id, version: draft.changedMs },
  }));
  const isPrivate = values.notePrivate && [values.worked, values.didNotWork, values.nextStep].some(Boolean);
  return {
    ok: true,
    submissions,
    privateNotes: isPrivate ? submissions.map(toPrivateNote(values, context)) : [],
  };
}

/**
 * It follows from the draft and the pairing, so that a repeat makes the same and no id ever goes from one person to
 * another. A refused one keeps its own, while it is about the same pairing.
 */
function toSubmissionId({ id, resends }: CheckInDraft, pairingId: string): string {
  if (resends?.pairingId === pairingId) return resends.submissionId;
  return `${resends ? draftIdOf(resends.submissionId) : id}:${toDigest(pairingId).slice(0, 16)}`;
}

/** The draft that a submission came from. */
export const draftIdOf = (submissionId: string): string => submissionId.split(':')[0]!;

function toValues({ fields }: CheckInDraft): DraftInputs {
  return Object.fromEntries(
    Object.entries(fields).map(([name, field]) => {
      const { value } = field;
      return [name, typeof value === 'string' ? value.trim() : value];
    }),
  ) as unknown as DraftInputs;
}

/** The moment the meeting began; null when no clock shows that time. */
export function toStart(draft: CheckInDraft): string | null {
  const { metOn, metTime } = draft.fields;
  const { value: zone } = draft.timeZone;
  if (!isDateOn(metOn.value) || !/^\d{2}:\d{2}$/.test(metTime.value) || !isTimeZone(zone)) return null;
  const moments = fromWallTime(`${metOn.value}T${metTime.value}`, zone);
  const read = draft.event?.startsAt ? toEpochMs(draft.event.startsAt) : null;
  const meant = moments.find((moment) => moment === read) ?? moments[0];
  return meant === undefined ? null : toInstant(meant, zone);
}

const orNull = (text: string | null): string | null => (text === null || text === '' ? null : text);

function toFields(
  draft: CheckInDraft,
  values: DraftInputs,
  pairingId: string,
  startsAt: string,
): CheckInFields {
  const shared = (text: string) => (values.notePrivate ? null : orNull(text));
  const isHeld = values.outcome === 'held';
  return {
    pairingId,
    outcome: values.outcome ?? 'held',
    startsAt,
    minutes: isHeld ? values.minutes : null,
    worked: shared(values.worked),
    didNotWork: shared(values.didNotWork),
    nextStep: shared(values.nextStep),
    nextOn: orNull(values.nextOn),
    rating: isHeld ? values.rating : null,
    talkWanted: values.talkWanted,
    notePrivate: values.notePrivate,
    fit: isHeld ? values.fit : null,
    title: orNull(values.title),
    meetingUrl: draft.event?.meetingUrl ?? null,
    eventId: draft.event?.eventId ?? null,
    calendarId: draft.event?.calendarId ?? null,
    supersedesId: draft.supersedesId,
  };
}

function findIssues(fields: CheckInFields, timeZone: string, { briefing, nowMs }: SendContext): Issue[] {
  const pairing = briefing.pairings.find(({ id }) => id === fields.pairingId) ?? null;
  // The day as the person confirmed it, in their own zone.
  const metOn = fields.startsAt.slice(0, 10);
  const todayOn = toDateInZone(nowMs, timeZone);
  return [
    ...checkFields(checkIns, fields).map(({ column, ...issue }): Issue => ({ ...issue, field: column })),
    ...checkCheckIn(fields, { pairing, isOwnPairing: true, nowMs, metOn, todayOn }),
  ];
}

const withoutRepeats = (issues: readonly Issue[]): Issue[] =>
  issues.filter((issue, index) => issues.findIndex(({ field }) => field === issue.field) === index);

const toLabel = (briefing: Briefing, pairingId: string): string =>
  briefing.pairings.find(({ id }) => id === pairingId)?.label ?? pairingId;

const toPrivateNote =
  (values: DraftInputs, { nowMs }: SendContext) =>
  ({ id, metOn, pairingLabel }: NewSubmission): PrivateNote => ({
    submissionId: id,
    metOn,
    pairingLabel,
    worked: values.worked,
    didNotWork: values.didNotWork,
    nextStep: values.nextStep,
    writtenMs: nowMs,
  });
