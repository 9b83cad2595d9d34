/**
 * From a draft to what is sent, or to what a person has to say first, by field. A private note is left out of what is
 * sent: `toCheckInFields` is the only place that fills it.
 */
import type { Issue } from '../../../shared/protocol/issue.ts';
import type { FeedbackFields } from '../../../shared/protocol/messages/feedback.ts';
import type { OwnPage } from '../../../shared/protocol/messages/own-page.ts';
import { toDigest } from '../../../shared/protocol/signing.ts';
import { checkCheckIn } from '../../../shared/rules/check-in.ts';
import { checkFeedback } from '../../../shared/rules/feedback.ts';
import { LONGEST_TEXT } from '../../../shared/schema/longest-text.ts';
import type { CheckInFields } from '../../../shared/tables/check-ins.ts';
import { fromWallTime, toInstant, toWallTime } from '../../../shared/time/instants.ts';
import { isDateOn } from '../../../shared/time/serial-dates.ts';
import type { MenteeDraft, MentorDraft, Now } from './drafts.ts';
import type { OutItem } from './outbox.ts';

export type ToItems = { ok: true; items: OutItem[] } | { ok: false; issues: Issue[] };

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

const fresh = { state: 'waiting', attempts: 0, nextMs: 0, trouble: null, issues: [] } as const;

/** What would not fit into a cell; the ledger judges everything else of a single field. */
const findTooLong = (fields: object): Issue[] =>
  Object.entries(fields).flatMap(([field, value]: [string, unknown]): Issue[] =>
    typeof value === 'string' && value.length > LONGEST_TEXT
      ? [{ code: 'too-long', field, params: { max: LONGEST_TEXT } }]
      : [],
  );

export function toFeedbackItem(draft: MenteeDraft, page: OwnPage, now: Now): ToItems {
  const pairing = page.mentee.find(({ pairingId }) => pairingId === draft.pairingId) ?? null;
  const isHeld = draft.outcome === 'held';
  // A day chosen by hand is no longer that of the meeting.
  const meeting = draft.meeting?.metOn === draft.metOn ? draft.meeting : null;
  const fields: FeedbackFields = {
    ...{ pairingId: draft.pairingId, outcome: draft.outcome, metOn: orNull(draft.metOn) },
    ...{ startsAt: meeting?.startsAt ?? null, eventId: meeting?.eventId ?? null },
    checkInId: meeting?.checkInId ?? null,
    ...{ rating: isHeld ? draft.rating : null, talkWanted: draft.talkWanted },
    ...{ worked: orNull(draft.worked), didNotWork: orNull(draft.didNotWork) },
  };
  const todayOn = toWallTime(now.nowMs, now.timeZone).slice(0, 10);
  const issues = [
    ...findTooLong(fields),
    ...checkFeedback(fields, { pairing, isOwnPairing: true, nowMs: now.nowMs, todayOn }),
  ];
  if (issues.length > 0) return { ok: false, issues };
  const item: OutItem = {
    ...{ ...fresh, issues: [], id: draft.id, type: 'feedback', createdMs: now.nowMs, draft },
    ...{ label: pairing?.mentorName ?? '', metOn: draft.metOn },
    data: { fields, capturedAt: toInstant(now.nowMs, now.timeZone) },
  };
  return { ok: true, items: [item] };
}

/** One check-in for each pairing: all with the same start, and one key of the meeting where they are several. */
export function toCheckInItems(draft: MentorDraft, page: OwnPage, now: Now): ToItems {
  const startsAt = toStart(draft, now.timeZone);
  const issues: Issue[] = [];
  if (draft.outcome === null) issues.push({ code: 'required', field: 'outcome' });
  if (draft.pairingIds.length === 0) issues.push({ code: 'required', field: 'pairingId' });
  if (startsAt === null) issues.push({ code: 'not-an-instant', field: 'startsAt' });
  if (draft.outcome === null || startsAt === null) return { ok: false, issues };
  const { pairings } = page.briefing;
  const todayOn = toWallTime(now.nowMs, now.timeZone).slice(0, 10);
  const all = draft.pairingIds.map((pairingId) => toCheckInFields(draft, page, pairingId, startsAt));
  for (const fields of all) {
    const pairing = pairings.find(({ id }) => id === fields.pairingId) ?? null;
    issues.push(
      ...findTooLong(fields),
      ...(Number.isNaN(fields.minutes) ? [{ code: 'not-a-number', field: 'minutes' } as const] : []),
      ...checkCheckIn(fields, {
        ...{ pairing, isOwnPairing: true, nowMs: now.nowMs, metOn: draft.metOn, todayOn },
      }),
    );
  }
  if (issues.length > 0) return { ok: false, issues };
  const items = all.map((fields): OutItem => ({
    ...{ ...fresh, issues: [], id: toSubmissionId(draft.id, fields.pairingId), type: 'check-in' },
    ...{ createdMs: now.nowMs, metOn: draft.metOn, draft: { ...draft, pairingIds: [fields.pairingId] } },
    label: pairings.find(({ id }) => id === fields.pairingId)?.partnerName ?? '',
    data: {
      ...{ fields, capturedAt: toInstant(now.nowMs, now.timeZone) },
      // The same meeting may have come from the extension: the ledger says so, and the person decides.
      ...(fields.supersedesId === null && !draft.isSecond && { asksSameDay: true }),
    },
  }));
  return { ok: true, items };
}

/** It follows from the draft and the pairing, so that a repeat makes the same. */
const toSubmissionId = (draftId: string, pairingId: string): string =>
  `${draftId}:${toDigest(pairingId).slice(0, 16)}`;

function toStart({ metOn, metTime }: MentorDraft, zone: string): string | null {
  if (!isDateOn(metOn) || !/^\d{2}:\d{2}$/.test(metTime)) return null;
  const [moment] = fromWallTime(`${metOn}T${metTime}`, zone);
  return moment === undefined ? null : toInstant(moment, zone);
}

function toCheckInFields(
  draft: MentorDraft,
  page: OwnPage,
  pairingId: string,
  startsAt: string,
): CheckInFields {
  const isHeld = draft.outcome === 'held';
  const shared = (text: string) => (draft.notePrivate ? null : orNull(text));
  const event = draft.event ?? {
    ...{ eventId: draft.pairingIds.length > 1 ? `by-hand:${draft.id}` : null },
    ...{ calendarId: null, meetingUrl: null },
  };
  return {
    ...{ pairingId, outcome: draft.outcome ?? 'held', startsAt, minutes: isHeld ? draft.minutes : null },
    ...{ worked: shared(draft.worked), didNotWork: shared(draft.didNotWork) },
    ...{ nextStep: shared(draft.nextStep), nextOn: orNull(draft.nextOn) },
    ...{ rating: isHeld ? draft.rating : null, talkWanted: draft.talkWanted },
    ...{ notePrivate: draft.notePrivate, title: orNull(draft.title), ...event },
    fit: isHeld && asksFit(draft, page, pairingId) ? draft.fit : null,
    supersedesId: draft.supersedes[pairingId] ?? null,
  };
}

/** Whether the two fit is asked after the first meeting, and where that very check-in is corrected. */
export const asksFit = (draft: MentorDraft, { briefing }: OwnPage, pairingId: string): boolean =>
  (draft.supersedes[pairingId] !== undefined && draft.fit !== null) ||
  briefing.pairings.some(({ id, heldCount }) => id === pairingId && heldCount === 0);
