/**
 * What the page shows first, from what is stored and what was read: the form of the open event, the check-in that was
 * already sent for it, the meetings to choose from, or the form by hand.
 */
import type { EventFacts, PageFacts } from '../../../shared/capture/page-facts.ts';
import { begun, BY_HAND, hasInput, type CheckInDraft } from '../draft/draft.ts';
import { toEventKeys } from '../draft/meeting-key.ts';
import { restoreDraft } from '../draft/restore-draft.ts';
import { isSent } from '../draft/sent-draft.ts';
import { startByHand, startFromEvent, type DraftContext } from '../draft/start-draft.ts';
import { draftIdOf } from '../draft/to-submissions.ts';
import { toCounting } from '../outbox/corrections.ts';
import { canTakeBack } from '../outbox/outbox.ts';
import type { StoredSubmission } from '../outbox/submission.ts';
import { toCandidates } from './candidates.ts';
import type { View } from './session-state.ts';

export interface FirstViewContext extends DraftContext {
  facts: PageFacts | null;
  drafts: readonly CheckInDraft[];
  submissions: readonly StoredSubmission[];
  /** A draft the page was opened for, when it was moved from another frame. */
  draftKey: string | null;
}

/** Drafts that are worth going on with: not sent meanwhile, and with something in them; the latest first. */
export function toOpenDrafts(
  drafts: readonly CheckInDraft[],
  submissions: readonly StoredSubmission[],
): CheckInDraft[] {
  return drafts
    .filter((draft) => hasInput(draft) && !isSent(draft, submissions))
    .sort((a, b) => b.changedMs - a.changedMs);
}

/** The first view. */
export function toFirstView(context: FirstViewContext): View {
  const { facts, submissions } = context;
  const drafts = toOpenDrafts(context.drafts, submissions);
  const wanted = drafts.find(({ key }) => key === context.draftKey);
  if (wanted) return toFormView(wanted);
  const [open] = facts?.isEventOpen && !facts.notes.includes('two-events-open') ? facts.events : [];
  if (open) return toEventView(open, context);
  const choose = toChooseView(context);
  const isChoice = choose.candidates.length > 0 || drafts.some(({ key }) => key !== BY_HAND);
  return isChoice ? choose : toByHandView(context);
}

/** The form of one event of the page, or the check-in that was already sent for it. */
export function toEventView(event: EventFacts, context: FirstViewContext): View {
  const { submissions } = context;
  const fresh = startFromEvent(event, context.facts?.notes ?? [], context);
  const keys = toEventKeys(event);
  const stored = toOpenDrafts(context.drafts, submissions).find(({ key }) => keys.includes(key));
  const done = toLatest(
    toCounting(submissions).filter(
      ({ eventKey, state }) => eventKey !== null && keys.includes(eventKey) && state !== 'refused',
    ),
  );
  if (done.length > 0 && !stored) return { kind: 'already', submissionIds: done.map(({ id }) => id), fresh };
  return toFormView(stored ? restoreDraft(stored, fresh) : fresh);
}

/**
 * Of the check-ins of an event that count, those that can still be taken back, else all. What is being taken back is one
 * sending: ids of one draft.
 */
function toLatest(done: readonly StoredSubmission[]): readonly StoredSubmission[] {
  const last = done.at(-1);
  if (last && canTakeBack(last)) return done.filter(({ id }) => draftIdOf(id) === draftIdOf(last.id));
  return done;
}

/** The meetings of the page and the drafts. */
export function toChooseView(context: FirstViewContext): Extract<View, { kind: 'choose' }> {
  return {
    kind: 'choose',
    candidates: toCandidates(context.facts?.events ?? [], context.briefing, context.submissions),
  };
}

/** The form by hand, going on with its draft if there is one. */
export function toByHandView(context: FirstViewContext): View {
  const drafts = toOpenDrafts(context.drafts, context.submissions);
  const fresh = startByHand(context.facts?.notes ?? [], context);
  const stored = drafts.find(({ key }) => key === BY_HAND);
  return toFormView(stored ? restoreDraft(stored, fresh) : fresh);
}

/** The form with a draft, as this window begins with it. */
export const toFormView = (draft: CheckInDraft): View => ({
  kind: 'form',
  draft: begun(draft),
  issues: [],
  isSending: false,
});
