/** One sent check-in that is not in the ledger yet: what it is, how it stands, why, and the way on. */
import { useState } from 'preact/hooks';
import { Button, ListLine, type Tone } from '../../../../shared/components/index.ts';
import { toStanding, type Standing } from '../../outbox/standing.ts';
import type { StoredSubmission } from '../../outbox/submission.ts';
import { toDateText } from '../../words/dates.ts';
import { usePage } from '../context.ts';
import { toReason } from '../sentences.ts';
import type { SessionState } from '../session-state.ts';

export const TONES: Record<Standing['kind'], Tone> = {
  recorded: 'success',
  refused: 'error',
  held: 'info',
  sending: 'info',
  waiting: 'info',
  blocked: 'warn',
};

interface SubmissionLineProps {
  submission: StoredSubmission;
  state: SessionState;
  nowMs: number;
}

export function SubmissionLine({ submission, state, nowMs }: SubmissionLineProps) {
  const { words, locale } = usePage();
  const standing = toStanding(submission, { ...state, nowMs });
  const thisYear = String(new Date(nowMs).getFullYear());
  return (
    <ListLine
      title={submission.pairingLabel}
      detail={toDateText(submission.metOn, locale, thisYear)}
      status={{ tone: TONES[standing.kind], text: words.delivery.standings[standing.kind] }}
    >
      <p class="ml-help">{toReason(submission, standing, words)}</p>
      <div class="ml-actions">
        <WayOn submission={submission} standing={standing} />
      </div>
    </ListLine>
  );
}

/** The button that fits how it stands. */
export function WayOn({ submission, standing }: { submission: StoredSubmission; standing: Standing }) {
  const { words, session, ports } = usePage();
  const { delivery } = words;
  if (standing.kind === 'refused') return <RefusedActions submission={submission} />;
  if (standing.kind === 'waiting')
    return (
      <Button look="link" onClick={() => void session.tryNow()}>
        {delivery.tryNow}
      </Button>
    );
  if (standing.kind !== 'blocked') return null;
  switch (standing.reason) {
    case 'permission-missing':
      return (
        <Button look="link" onClick={() => void session.requestPermission()}>
          {delivery.allow}
        </Button>
      );
    case 'sign-in-needed':
    case 'wrong-account':
    case 'extension-outdated':
    case 'ledger-outdated':
      return (
        <Button look="link" onClick={() => void session.tryNow()}>
          {delivery.tryNow}
        </Button>
      );
    case 'not-connected':
    case 'revoked':
    case 'other-program':
      return (
        <Button look="link" onClick={() => void ports.openOptions()}>
          {delivery.connect}
        </Button>
      );
  }
}

function RefusedActions({ submission }: { submission: StoredSubmission }) {
  const { words, session } = usePage();
  const { delivery, common } = words;
  const [isAsking, setAsking] = useState(false);
  if (isAsking) {
    return (
      <>
        <span>{delivery.discardQuestion}</span>
        <Button look="danger" onClick={() => void session.discard(submission.id)}>
          {delivery.discardSure}
        </Button>
        <Button onClick={() => setAsking(false)}>{common.cancel}</Button>
      </>
    );
  }
  return (
    <>
      <Button onClick={() => void session.edit(submission.id)}>{delivery.edit}</Button>
      <Button look="link" onClick={() => setAsking(true)}>
        {delivery.discard}
      </Button>
    </>
  );
}
