/** What the person should know before they send, and may send all the same: a second entry, a meeting still to come. */
import { Button, Notice } from '../../../../shared/components/index.ts';
import { FUTURE_SLACK_MS } from '../../../../shared/rules/check-in.ts';
import { toEpochMs } from '../../../../shared/time/instants.ts';
import type { CheckInDraft } from '../../draft/draft.ts';
import { toStart } from '../../draft/to-submissions.ts';
import { usePage } from '../context.ts';
import { findSameDay } from '../same-day.ts';
import type { SessionState } from '../session-state.ts';

export function FormWarnings({ draft, state }: { draft: CheckInDraft; state: SessionState }) {
  const { words, session, ports } = usePage();
  const text = words.checkInForm;
  const sameDay = draft.supersedesId === null ? findSameDay(draft, state.submissions, state.briefing) : null;
  const correctId = sameDay?.correctId ?? null;
  return (
    <>
      {sameDay && (
        <Notice
          kind="warn"
          actions={
            correctId !== null && (
              <Button look="link" onClick={() => void session.edit(correctId)}>
                {text.already.correct}
              </Button>
            )
          }
        >
          {text.sameDay(sameDay.partnerNames.join(', '))}
        </Notice>
      )}
      {isYetToBegin(draft, ports.clock.nowMs()) && <Notice kind="warn">{text.notYet}</Notice>}
    </>
  );
}

/** Told at once, not only at Send. That a meeting was moved can be noted before it begins. */
function isYetToBegin(draft: CheckInDraft, nowMs: number): boolean {
  const startsAt = draft.fields.outcome.value === 'moved' ? null : toStart(draft);
  return startsAt !== null && toEpochMs(startsAt) > nowMs + FUTURE_SLACK_MS;
}
