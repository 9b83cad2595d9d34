/**
 * From the press of Send to what is kept: the draft becomes its submissions, together with the private note, in one
 * write; only then the draft goes. Nothing is sent here, and nothing is lost if the window closes in between.
 */
import type { Issue } from '../../../shared/protocol/issue.ts';
import type { CheckInDraft } from '../draft/draft.ts';
import { toSubmissions } from '../draft/to-submissions.ts';
import { withRoom } from '../outbox/make-room.ts';
import { addSubmissions } from '../outbox/outbox.ts';
import { StorageFullError } from '../platform/ports.ts';
import { families, keyIn, keys } from '../store/keys.ts';
import { entry } from '../store/store.ts';
import { UNDO_MS, type CheckInPorts } from './ports.ts';

export type SendResult =
  | { kind: 'kept'; submissionIds: string[]; isFromOtherWindow: boolean }
  | { kind: 'issues'; issues: Issue[] }
  | { kind: 'not-connected' }
  | { kind: 'no-room' };

/** Keeps the check-ins of a draft, to be sent once the time for undo is over. */
export async function sendDraft(
  ports: Pick<CheckInPorts, 'store' | 'locks' | 'clock'>,
  draft: CheckInDraft,
): Promise<SendResult> {
  const snapshot = await ports.store.snapshot();
  const connection = snapshot.read(keys.connection);
  const briefing = snapshot.read(keys.briefing);
  if (!connection || !briefing || connection.status === 'revoked') return { kind: 'not-connected' };
  const made = toSubmissions(draft, {
    briefing,
    destination: {
      webAppUrl: connection.webAppUrl,
      personId: connection.personId,
      programName: connection.programName,
    },
    nowMs: ports.clock.nowMs() + (snapshot.read(keys.clockSkewMs) ?? 0),
  });
  if (!made.ok) return { kind: 'issues', issues: made.issues };
  try {
    const { added, alreadySent } = await withRoom(ports.store, () =>
      addSubmissions(ports, made.submissions, {
        holdMs: UNDO_MS,
        along: made.privateNotes.map((note) => entry(keyIn(families.privateNotes, note.submissionId), note)),
      }),
    );
    const stale = made.submissions
      .filter(({ id, data }) => added.includes(id) && !data.fields.notePrivate)
      .map(({ id }) => keyIn(families.privateNotes, id));
    await ports.store.remove(keyIn(families.drafts, draft.key), ...stale);
    return {
      kind: 'kept',
      submissionIds: made.submissions.map(({ id }) => id),
      isFromOtherWindow: added.length === 0 && alreadySent.length > 0,
    };
  } catch (error) {
    if (error instanceof StorageFullError) return { kind: 'no-room' };
    throw error;
  }
}
