/** Everything sent that is not in the ledger yet, with its reason. One line when it only waits; open when it needs the person. */
import { toStanding } from '../../outbox/standing.ts';
import { isPending } from '../../outbox/submission.ts';
import { usePage } from '../context.ts';
import type { SessionState } from '../session-state.ts';
import { SubmissionLine } from './submission-line.tsx';

interface PendingListProps {
  state: SessionState;
  /** Shown elsewhere on the page already. */
  exceptIds: readonly string[];
}

export function PendingList({ state, exceptIds }: PendingListProps) {
  const { words, ports } = usePage();
  const nowMs = ports.clock.nowMs();
  const pending = state.submissions.filter(isPending).filter(({ id }) => !exceptIds.includes(id));
  if (pending.length === 0) return null;
  const needsPerson = pending.some((submission) =>
    ['refused', 'blocked'].includes(toStanding(submission, { ...state, nowMs }).kind),
  );
  return (
    <details class="ci-pending" open={needsPerson}>
      <summary>{words.checkInForm.pending.title(pending.length)}</summary>
      <ul class="ml-list">
        {pending.map((submission) => (
          <SubmissionLine key={submission.id} submission={submission} state={state} nowMs={nowMs} />
        ))}
      </ul>
    </details>
  );
}
