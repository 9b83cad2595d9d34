/**
 * A draft made from a check-in that was sent: to send a refused one again under its own id, to go on with one that was
 * taken back, or to correct a recorded one by a new check-in that supersedes it.
 */
import { toEpochMs, toWallTime } from '../../../shared/time/instants.ts';
import type { PrivateNote } from '../notes/private-note.ts';
import type { Clock, NewId } from '../platform/ports.ts';
import type { StoredSubmission, WaitingSubmission } from '../outbox/submission.ts';
import { draftIdOf } from './to-submissions.ts';
import { toBlankFields, type CheckInDraft, type DraftFieldName, type DraftFields } from './draft.ts';

export interface FromSubmissionContext {
  clock: Clock;
  newId: NewId;
  /** The words that stayed in this browser, if any. */
  privateNote: PrivateNote | null;
}

/** A draft with what was sent; every value counts as entered by the person. */
export function fromSubmission(submission: StoredSubmission, context: FromSubmissionContext): CheckInDraft {
  const { fields: sent } = submission.data;
  const timeZone = context.clock.timeZone();
  const wallTime = toWallTime(toEpochMs(sent.startsAt), timeZone);
  const { privateNote: note } = context;
  const fields = toBlankFields();
  const set = <K extends DraftFieldName>(name: K, value: DraftFields[K]['value']) => {
    fields[name] = { value, origin: 'person' } as DraftFields[K];
  };
  set('pairingIds', [sent.pairingId]);
  set('outcome', sent.outcome);
  set('metOn', wallTime.slice(0, 10));
  set('metTime', wallTime.slice(11, 16));
  set('minutes', sent.minutes);
  set('worked', sent.worked ?? note?.worked ?? '');
  set('didNotWork', sent.didNotWork ?? note?.didNotWork ?? '');
  set('nextStep', sent.nextStep ?? note?.nextStep ?? '');
  set('nextOn', sent.nextOn ?? '');
  set('rating', sent.rating);
  set('fit', sent.fit);
  set('talkWanted', sent.talkWanted);
  set('notePrivate', sent.notePrivate);
  set('title', sent.title ?? '');
  const isCorrection = submission.state === 'recorded';
  return {
    id: context.newId(),
    ...(submission.state === 'refused' && {
      resends: { submissionId: submission.id, pairingId: sent.pairingId },
    }),
    key: `${isCorrection ? 'correct' : 'resend'}:${submission.id}`,
    eventKey: submission.eventKey,
    changedMs: context.clock.nowMs(),
    timeZone: { value: timeZone, origin: 'person' },
    fields,
    event: {
      eventId: sent.eventId,
      calendarId: sent.calendarId,
      meetingUrl: sent.meetingUrl,
      startsAt: sent.startsAt,
      guests: [],
    },
    notes: [],
    supersedesId: isCorrection ? submission.checkInId : (findNewest(submission) ?? sent.supersedesId),
  };
}

/** The row to correct instead, where the ledger has said that another one corrects the row already. */
function findNewest(submission: StoredSubmission): string | null {
  const issues = submission.state === 'refused' ? submission.issues : [];
  const newestId = issues.find(({ code }) => code === 'corrected-already')?.params?.['newestId'];
  return typeof newestId === 'string' ? newestId : null;
}

/**
 * The draft that became these check-ins of one sending, the first of them with the draft's own id. It takes the place
 * of its event's draft again.
 */
export function fromTakenBack(
  sent: readonly WaitingSubmission[],
  context: FromSubmissionContext,
): CheckInDraft {
  const draft = fromSubmission(sent[0]!, context);
  const pairingIds = sent.map(({ data }) => data.fields.pairingId);
  return {
    ...draft,
    id: draftIdOf(sent[0]!.id),
    key: draft.supersedesId === null && draft.eventKey !== null ? draft.eventKey : draft.key,
    fields: { ...draft.fields, pairingIds: { value: pairingIds, origin: 'person' } },
  };
}
