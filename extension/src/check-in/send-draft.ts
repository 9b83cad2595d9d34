/**
 * From the press of Send to what is kept: the draft becomes its submissions, together with the private note, in one
 * write in which the draft goes. Nothing is sent here, and nothing is lost if the window closes at any moment.
 */
import type { Issue } from '../../../shared/protocol/issue.ts';
import type { CheckInDraft } from '../draft/draft.ts';
import { hasWordsOf, toSentOf } from '../draft/sent-draft.ts';
import { toSubmissions } from '../draft/to-submissions.ts';
import { withRoom } from '../outbox/make-room.ts';
import { addSubmissions } from '../outbox/outbox.ts';
import type { StoredSubmission } from '../outbox/submission.ts';
import { NotSavedError } from '../platform/ports.ts';
import { families, keyIn, keys } from '../store/keys.ts';
import { entry, gone, type Entry } from '../store/store.ts';
import { toUndoMs } from '../store/settings.ts';
import type { CheckInPorts } from './ports.ts';

export type SendResult =
  | { kind: 'kept'; submissionIds: string[]; isFromOtherWindow: boolean }
  | { kind: 'issues'; issues: Issue[] }
  | { kind: 'not-connected' }
  /** Another window has sent an earlier version, and the ledger does not have that one yet. */
  | { kind: 'under-way' }
  | { kind: 'not-saved'; error: NotSavedError };

/** Keeps the check-ins of a draft, to be sent once the time for undo is over. */
export async function sendDraft(
  ports: Pick<CheckInPorts, 'store' | 'locks' | 'clock' | 'newId'>,
  shown: CheckInDraft,
): Promise<SendResult> {
  const snapshot = await ports.store.snapshot();
  const connection = snapshot.read(keys.connection);
  const briefing = snapshot.read(keys.briefing);
  if (!connection || !briefing || connection.status === 'revoked') return { kind: 'not-connected' };
  const holdMs = toUndoMs(snapshot.read(keys.settings));
  const before = toSentOf(shown, snapshot.list(families.submissions));
  const noteOf = ({ id }: StoredSubmission) => snapshot.read(keyIn(families.privateNotes, id));
  const isOther = before.length > 0 && !before.some((sent) => hasWordsOf(sent, noteOf(sent), shown));
  if (isOther && before.some(({ state }) => state === 'waiting')) return { kind: 'under-way' };
  const draft = isOther ? { ...shown, id: ports.newId() } : shown;
  const made = toSubmissions(draft, {
    recorded: toRecordedRows(isOther ? before : []),
    briefing,
    destination: {
      webAppUrl: connection.webAppUrl,
      personId: connection.personId,
      programName: connection.programName,
    },
    nowMs: ports.clock.nowMs() + (snapshot.read(keys.clockSkewMs) ?? 0),
  });
  if (!made.ok) return { kind: 'issues', issues: made.issues };
  const submissionIds = made.submissions.map(({ id }) => id);
  /** The notes of what is added, and the draft and the refused check-in that go in its place. */
  const toAlong = (added: readonly string[]): Entry[] => {
    if (added.length === 0) return [];
    const notes = new Map(made.privateNotes.map((note) => [note.submissionId, note]));
    const resent = draft.resends?.submissionId;
    const isReplaced = resent !== undefined && !submissionIds.includes(resent);
    return [
      ...added.map((id) => {
        const key = keyIn(families.privateNotes, id);
        const note = notes.get(id);
        return note ? entry(key, note) : gone(key);
      }),
      ...(isReplaced ? [gone(keyIn(families.submissions, resent))] : []),
      gone(keyIn(families.drafts, draft.key)),
    ];
  };
  try {
    const { added, alreadySent } = await withRoom(ports.store, () =>
      addSubmissions(ports, made.submissions, { holdMs, toAlong }),
    );
    return {
      kind: 'kept',
      submissionIds,
      isFromOtherWindow: added.length === 0 && alreadySent.length > 0,
    };
  } catch (error) {
    if (error instanceof NotSavedError) return { kind: 'not-saved', error };
    throw error;
  }
}

/** Ids of rows by their pairing. */
const toRecordedRows = (sent: readonly StoredSubmission[]): ReadonlyMap<string, string> =>
  new Map(
    sent.flatMap((one): [string, string][] =>
      one.state === 'recorded' ? [[one.data.fields.pairingId, one.checkInId]] : [],
    ),
  );
