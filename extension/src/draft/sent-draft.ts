/**
 * A draft and what was sent from it. It would break if a draft with newer words than those that were sent were taken for
 * sent: nobody would see those words again.
 */
import type { PrivateNote } from '../notes/private-note.ts';
import type { StoredSubmission } from '../outbox/submission.ts';
import type { CheckInDraft } from './draft.ts';
import { draftIdOf } from './to-submissions.ts';

/** The check-ins that were sent from a draft, whatever version of it; not those that have to be sent anew. */
export const toSentOf = (
  draft: Pick<CheckInDraft, 'id'>,
  submissions: readonly StoredSubmission[],
): StoredSubmission[] =>
  submissions.filter(
    ({ id, from, state }) => (from?.draftId ?? draftIdOf(id)) === draft.id && state !== 'refused',
  );

/** Whether a draft has gone out as it stands. Private words did not go out: of those only the version tells. */
export const isSent = (draft: CheckInDraft, submissions: readonly StoredSubmission[]): boolean =>
  toSentOf(draft, submissions).some((sent) =>
    sent.data.fields.notePrivate
      ? sent.from === undefined || draft.changedMs <= sent.from.version
      : hasWordsOf(sent, null, draft),
  );

/** Whether what was sent holds the words of the draft, in the check-in or in the note that stayed here. */
export const hasWordsOf = (
  { data }: StoredSubmission,
  note: PrivateNote | null,
  { fields }: CheckInDraft,
): boolean =>
  (['worked', 'didNotWork', 'nextStep'] as const).every((name) => {
    const text = fields[name].value.trim();
    return text === (data.fields[name] ?? '') || text === note?.[name];
  });
