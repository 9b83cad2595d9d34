/** Everything the check-in page shows, as one value: the views only draw it. */
import type { PageFacts } from '../../../shared/capture/page-facts.ts';
import type { Issue } from '../../../shared/protocol/issue.ts';
import type { Briefing } from '../../../shared/protocol/messages/briefing.ts';
import type { CheckInDraft } from '../draft/draft.ts';
import type { StoredSubmission } from '../outbox/submission.ts';
import type { Connection } from '../transport/connection.ts';
import type { Candidate } from './candidates.ts';

export type View =
  | { kind: 'loading' }
  /** What is stored could not be read, or not be brought up to date. */
  | { kind: 'no-storage'; isFull: boolean }
  /** No event is open: the meetings of the page, and what was begun before. */
  | { kind: 'choose'; candidates: Candidate[] }
  | {
      kind: 'form';
      draft: CheckInDraft;
      issues: Issue[];
      isSending: boolean;
      /** Another window has sent this draft with other words. */
      sentElsewhere?: boolean;
    }
  /** A check-in for the open event has been sent before. */
  | { kind: 'already'; submissionIds: string[]; fresh: CheckInDraft }
  | { kind: 'sent'; submissionIds: string[]; draft: CheckInDraft; isFromOtherWindow: boolean };

/** `no-room` and `not-saved`: what is typed is in this window only, and is tried again. */
export type SaveState = 'nothing-to-save' | 'saving' | 'saved' | 'no-room' | 'not-saved';

export interface SessionState {
  view: View;
  connection: Connection | null;
  briefing: Briefing | null;
  /** All that this browser keeps, oldest first. */
  submissions: StoredSubmission[];
  /** Begun and not sent, the latest first. */
  drafts: CheckInDraft[];
  hasPermission: boolean;
  /** Null while the page is being read, or when it could not be. */
  facts: PageFacts | null;
  isPageUnreadable: boolean;
  /** The browser does not let the page be read before a click on the toolbar button. */
  isPageOutOfReach: boolean;
  saveState: SaveState;
  /** A sentence that passes: what could not be done and why. */
  message: string | null;
}

export const initialState: SessionState = {
  view: { kind: 'loading' },
  connection: null,
  briefing: null,
  submissions: [],
  drafts: [],
  hasPermission: true,
  facts: null,
  isPageUnreadable: false,
  isPageOutOfReach: false,
  saveState: 'nothing-to-save',
  message: null,
};
