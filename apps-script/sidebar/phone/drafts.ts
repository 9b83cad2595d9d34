/**
 * What is being written on a participant's page, kept with every key. The submission's id is made here, once: whatever
 * happens to the network between sending and answer, the ledger knows a repeat by it.
 */
import type {
  MenteePairing,
  OwnCheckIn,
  OwnFeedback,
  OwnPage,
} from '../../../shared/protocol/messages/own-page.ts';
import type { CheckIn } from '../../../shared/tables/check-ins.ts';
import type { Feedback } from '../../../shared/tables/feedback.ts';
import { toEpochMs, toWallTime } from '../../../shared/time/instants.ts';
import { newRequestId } from '../platform/browser.ts';
import type { Kept } from '../platform/kept-storage.ts';

interface DraftBase {
  id: string;
  /** Milliseconds since 1970, by the ledger's clock as far as known. */
  begunMs: number;
  changedMs: number;
  /** Whether the person has put anything in. */
  isTouched: boolean;
  outcome: string | null;
  /** `YYYY-MM-DD` where the phone is. */
  metOn: string;
  worked: string;
  didNotWork: string;
  rating: number | null;
  talkWanted: boolean;
}

export interface MenteeDraft extends DraftBase {
  kind: 'mentee';
  pairingId: string;
  outcome: NonNullable<Feedback['outcome']> | null;
  /** The mentor's check-in that it is about; null for a day chosen by hand. */
  meeting: MenteePairing['unanswered'][number] | null;
}

export interface MentorDraft extends DraftBase {
  kind: 'mentor';
  pairingIds: string[];
  outcome: Exclude<CheckIn['outcome'], 'withdrawn'> | null;
  /** `HH:MM` where the phone is. */
  metTime: string;
  /** NaN when what was typed is no number. */
  minutes: number | null;
  nextStep: string;
  nextOn: string;
  fit: CheckIn['fit'];
  title: string;
  notePrivate: boolean;
  /** The rows that it corrects, by pairing. */
  supersedes: Record<string, string>;
  /** The person has said that it is a second meeting of its day. */
  isSecond: boolean;
  /** What the corrected row knows of its calendar event. */
  event: Pick<CheckIn, 'eventId' | 'calendarId' | 'meetingUrl'> | null;
}

export type Draft = MenteeDraft | MentorDraft;

export interface Now {
  nowMs: number;
  timeZone: string;
}

const todayOf = ({ nowMs, timeZone }: Now): string => toWallTime(nowMs, timeZone).slice(0, 10);

const blank = ({ nowMs }: Now) => ({
  ...{ id: newRequestId(), begunMs: nowMs, changedMs: nowMs, isTouched: false, outcome: null },
  ...{ worked: '', didNotWork: '', rating: null, talkWanted: false },
});

/** About the latest meeting that the mentor has noted and the mentee has not told of; else about today. */
export function newMenteeDraft(page: OwnPage, now: Now): MenteeDraft {
  const running = page.mentee.filter(({ status }) => status === 'active');
  const all = running.length > 0 ? running : page.mentee;
  const pairing = all.find(({ unanswered }) => unanswered.length > 0) ?? all[0]!;
  const meeting = pairing.unanswered[0] ?? null;
  return {
    ...{ ...blank(now), kind: 'mentee', pairingId: pairing.pairingId },
    ...{ meeting, metOn: meeting?.metOn ?? todayOf(now) },
  };
}

/** An answer that was sent, to be corrected. */
export const fromAnswer = ({ fields }: OwnFeedback, now: Now): MenteeDraft => ({
  ...{ ...blank(now), kind: 'mentee', isTouched: true, pairingId: fields.pairingId },
  ...{ outcome: fields.outcome ?? 'held', metOn: fields.metOn ?? '', rating: fields.rating },
  ...{ worked: fields.worked ?? '', didNotWork: fields.didNotWork ?? '', talkWanted: fields.talkWanted },
  meeting: {
    ...{ metOn: fields.metOn ?? '', startsAt: fields.startsAt },
    ...{ eventId: fields.eventId, checkInId: fields.checkInId },
  },
});

const QUARTER_MS = 900_000;

/** With the usual length, begun so long ago; with the only mentee, where there is one. */
export function newMentorDraft(page: OwnPage, now: Now): MentorDraft {
  const { pairings, program } = page.briefing;
  const active = pairings.filter(({ status }) => status === 'active');
  const minutes = program.meetingMinutes;
  const begunMs = Math.floor((now.nowMs - minutes * 60_000) / QUARTER_MS) * QUARTER_MS;
  const wall = toWallTime(begunMs, now.timeZone);
  return {
    ...{ ...blank(now), kind: 'mentor', metOn: wall.slice(0, 10), metTime: wall.slice(11, 16), minutes },
    ...{ pairingIds: active.length === 1 ? [active[0]!.id] : [], nextStep: '', nextOn: '', fit: null },
    ...{ title: '', notePrivate: false, supersedes: {}, isSecond: false, event: null },
  };
}

/** A check-in that was sent, to be corrected; `note` are its words where they stayed here. */
export function fromCheckIn(
  { id, fields }: OwnCheckIn,
  now: Now,
  note: { worked: string; didNotWork: string; nextStep: string } | null,
): MentorDraft {
  const wall = toWallTime(toEpochMs(fields.startsAt), now.timeZone);
  const { eventId, calendarId, meetingUrl } = fields;
  return {
    ...{ ...blank(now), kind: 'mentor', isTouched: true, pairingIds: [fields.pairingId] },
    outcome: fields.outcome === 'withdrawn' ? null : fields.outcome,
    ...{ metOn: wall.slice(0, 10), metTime: wall.slice(11, 16), minutes: fields.minutes },
    ...{
      worked: fields.worked ?? note?.worked ?? '',
      didNotWork: fields.didNotWork ?? note?.didNotWork ?? '',
    },
    ...{ nextStep: fields.nextStep ?? note?.nextStep ?? '', nextOn: fields.nextOn ?? '', fit: fields.fit },
    ...{ rating: fields.rating, talkWanted: fields.talkWanted, notePrivate: fields.notePrivate },
    ...{ title: fields.title ?? '', supersedes: { [fields.pairingId]: id }, isSecond: false },
    event: { eventId, calendarId, meetingUrl },
  };
}

const toKey = (personId: string, id = ''): string => `ml.draft.${personId}.${id}`;

export const keepDraft = (kept: Kept, personId: string, draft: Draft): boolean =>
  kept.write(toKey(personId, draft.id), draft);

export const dropDraft = (kept: Kept, personId: string, id: string): void => {
  kept.remove(toKey(personId, id));
};

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && 'kind' in value && 'isTouched' in value;

/** Everything unfinished of a person, the latest first. */
export const listDrafts = (kept: Kept, personId: string): Draft[] =>
  kept
    .keys(toKey(personId))
    .map((key) => kept.read(key))
    .filter(isDraft)
    .filter(({ isTouched }) => isTouched)
    .sort((a, b) => b.changedMs - a.changedMs);
