/**
 * The day has a check-in of this pairing already, perhaps from the extension: the person says whether it is the same
 * meeting. It is never guessed, and until it is said the ledger does not take the second.
 */
import type { OwnPage } from '../../../shared/protocol/messages/own-page.ts';
import { Button, Notice } from '../../../shared/components/index.ts';
import type { MentorDraft } from './drafts.ts';
import type { PhoneWords } from './words.ts';

export interface SameDayProps {
  words: PhoneWords;
  draft: MentorDraft;
  page: OwnPage;
  input: (changes: Partial<MentorDraft>) => void;
}

/** The rows of that day which the draft neither corrects nor has been told apart from. */
export function findSameDay(draft: MentorDraft, page: OwnPage) {
  if (draft.isSecond) return [];
  return draft.pairingIds.flatMap((pairingId) => {
    if (draft.supersedes[pairingId] !== undefined) return [];
    const row = page.mentor.checkIns.find(
      ({ metOn, fields }) => fields.pairingId === pairingId && metOn === draft.metOn,
    );
    const name = page.briefing.pairings.find(({ id }) => id === pairingId)?.partnerName ?? '';
    return row ? [{ pairingId, row, name }] : [];
  });
}

export function SameDayQuestion({ words, draft, page, input }: SameDayProps) {
  const found = findSameDay(draft, page);
  if (found.length === 0) return null;
  const text = words.page.mentor;
  return (
    <Notice
      kind="warn"
      actions={
        <>
          <Button
            onClick={() => {
              const corrected = found.map(({ pairingId, row }) => [pairingId, row.id]);
              const { eventId, calendarId, meetingUrl } = found[0]!.row.fields;
              input({
                supersedes: { ...draft.supersedes, ...(Object.fromEntries(corrected) as object) },
                event: found.length === 1 ? { eventId, calendarId, meetingUrl } : draft.event,
              });
            }}
          >
            {text.same}
          </Button>
          <Button
            onClick={() => {
              input({ isSecond: true });
            }}
          >
            {text.second}
          </Button>
        </>
      }
    >
      {text.sameDay(found.map(({ name }) => name).join(', '))}
    </Notice>
  );
}
