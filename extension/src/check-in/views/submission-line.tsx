/** One sent check-in that is not in the ledger yet: what it is, how it stands, why, and the way on. */
import { useState } from 'preact/hooks';
import { Button, ListLine, type Tone } from '../../../../shared/components/index.ts';
import { canGiveUp, toStanding, type BlockReason, type Standing } from '../../outbox/standing.ts';
import type { StoredSubmission } from '../../outbox/submission.ts';
import { toDateText } from '../../words/dates.ts';
import { usePage } from '../context.ts';
import { toReason } from '../sentences.ts';
import type { SessionState } from '../session-state.ts';
import { CopyButton } from './copy-words.tsx';

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
      <WordsOf submission={submission} />
      <div class="ml-actions">
        <WayOn submission={submission} standing={standing} />
      </div>
    </ListLine>
  );
}

/** The button that fits how it stands. */
export function WayOn({ submission, standing }: { submission: StoredSubmission; standing: Standing }) {
  const { words, session } = usePage();
  const { delivery } = words;
  if (standing.kind === 'refused') return <GiveUp submission={submission} canEdit />;
  if (standing.kind === 'waiting')
    return (
      <>
        <Button look="link" onClick={() => void session.tryNow()}>
          {delivery.tryNow}
        </Button>
        {canGiveUp(standing) && <GiveUp submission={submission} />}
      </>
    );
  if (standing.kind !== 'blocked') return null;
  return (
    <>
      <Unblock reason={standing.reason} />
      <GiveUp submission={submission} />
    </>
  );
}

/** What a person can do about the reason. */
function Unblock({ reason }: { reason: BlockReason }) {
  const { words, session, ports } = usePage();
  const { delivery } = words;
  switch (reason) {
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

/** The words of a check-in that waits, folded. */
function WordsOf({ submission }: { submission: StoredSubmission }) {
  const { words } = usePage();
  const { fields } = submission.data;
  const lines = (['title', 'worked', 'didNotWork', 'nextStep'] as const)
    .filter((name) => fields[name])
    .map((name) => `${words.columns[name].header}: ${fields[name]}`);
  if (lines.length === 0) return null;
  const text = [`${submission.pairingLabel}, ${submission.metOn}`, ...lines].join('\n');
  return (
    <details class="ci-words">
      <summary>{words.checkInForm.pending.words}</summary>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <CopyButton text={text} label={words.delivery.copy} done={words.delivery.copied} />
    </details>
  );
}

function GiveUp({ submission, canEdit = false }: { submission: StoredSubmission; canEdit?: boolean }) {
  const { words, session } = usePage();
  const { delivery, common } = words;
  const [isAsking, setAsking] = useState(false);
  if (isAsking) {
    return (
      <>
        <span>{isMaybeThere(submission) ? delivery.discardMaybe : delivery.discardQuestion}</span>
        <Button look="danger" onClick={() => void session.discard(submission.id)}>
          {delivery.discardSure}
        </Button>
        <Button onClick={() => setAsking(false)}>{common.cancel}</Button>
      </>
    );
  }
  return (
    <>
      {canEdit && <Button onClick={() => void session.edit(submission.id)}>{delivery.edit}</Button>}
      <Button look="link" onClick={() => setAsking(true)}>
        {delivery.discard}
      </Button>
    </>
  );
}

/** It has left this browser at least once. */
const isMaybeThere = (submission: StoredSubmission): boolean =>
  submission.state === 'waiting' && submission.attempts > 0;
