/** After Send: exactly what has happened to each check-in, and how to take it back, correct it or go on. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, Notice } from '../../../../shared/components/index.ts';
import { toStanding, type Standing } from '../../outbox/standing.ts';
import type { StoredSubmission } from '../../outbox/submission.ts';
import { toDateText } from '../../words/dates.ts';
import { isWithdrawal } from '../../outbox/corrections.ts';
import { useNowMs, usePage } from '../context.ts';
import { toReason } from '../sentences.ts';
import type { SessionState } from '../session-state.ts';
import { useIsOn, useUndoTime } from '../use-undo-time.ts';
import { WayOn } from './submission-line.tsx';

interface SentViewProps {
  submissionIds: readonly string[];
  state: SessionState;
  isFromOtherWindow?: boolean;
}

const KINDS: Record<Standing['kind'], 'success' | 'info' | 'warn' | 'error'> = {
  recorded: 'success',
  held: 'info',
  sending: 'info',
  waiting: 'info',
  blocked: 'warn',
  refused: 'error',
};

export function SentView({ submissionIds, state, isFromOtherWindow }: SentViewProps) {
  const { words, session } = usePage();
  const text = words.checkInForm.sent;
  const top = useRef<HTMLDivElement>(null);
  const isFirst = useRef(true);
  const submissions = state.submissions.filter(({ id }) => submissionIds.includes(id));
  const isOpen = submissions.some(({ state: at }) => at === 'waiting');
  const nowMs = useNowMs(isOpen);
  const standings = submissions.map((submission) => toStanding(submission, { ...state, nowMs }));
  const isHeld = standings.length > 0 && standings.every(({ kind }) => kind === 'held');
  const shortestMs = Math.min(...standings.map((one) => (one.kind === 'held' ? one.leftMs : 0)));
  const time = useUndoTime(submissions, isHeld ? shortestMs : 0, useIsOn(top));
  useLayoutEffect(() => {
    // Here at first, and again when the buttons go with the time: what became of it is what is next.
    const { activeElement, body } = document;
    if (isFirst.current || activeElement === null || activeElement === body) top.current?.focus();
    isFirst.current = false;
  }, [isHeld]);
  return (
    <section class="ci-sent" tabIndex={-1} ref={top} aria-label={words.checkInForm.title}>
      {isFromOtherWindow && <Notice kind="warn">{text.alreadySent}</Notice>}
      {submissions.map((submission, index) => (
        <SentNotice key={submission.id} submission={submission} standing={standings[index]!} />
      ))}
      {isHeld && (
        <div class="ml-actions">
          <Button look="primary" onClick={() => void session.sendNow()}>
            {text.sendNow}
          </Button>
          <Button onClick={() => void session.undo()}>{text.undo}</Button>
          <span class="ml-help" role="timer">
            {text.leftText(Math.ceil(time.leftMs / 1000))}
            {time.isStill && ` · ${text.holdsText}`}
          </span>
        </div>
      )}
      {!isHeld && (
        <div class="ml-actions">
          <Button onClick={() => void session.writeByHand()}>{text.another}</Button>
        </div>
      )}
    </section>
  );
}

interface SentNoticeProps {
  submission: StoredSubmission;
  standing: Standing;
}

function SentNotice({ submission, standing }: SentNoticeProps) {
  const { words, session, locale, ports } = usePage();
  const text = words.checkInForm.sent;
  // Said once: how long it is at first. What is left of it is shown beside the buttons.
  const [seconds] = useState(standing.kind === 'held' ? Math.ceil(standing.leftMs / 1000) : 0);
  const titles: Record<Standing['kind'], string> = {
    recorded: text.recorded,
    held: text.held,
    sending: words.delivery.standings.sending,
    waiting: text.waiting,
    blocked: text.waiting,
    refused: text.refused,
  };
  const thisYear = String(new Date(ports.clock.nowMs()).getFullYear());
  const about = words.checkInForm.pending.with(
    submission.pairingLabel,
    toDateText(submission.metOn, locale, thisYear),
  );
  const sentence =
    standing.kind === 'recorded'
      ? text.recordedText(submission.destination.programName)
      : standing.kind === 'held'
        ? text.heldText(seconds)
        : toReason(submission, standing, words);
  return (
    <Notice
      kind={KINDS[standing.kind]}
      title={titles[standing.kind]}
      actions={
        standing.kind === 'recorded' ? (
          !isWithdrawal(submission) && (
            <Button look="link" onClick={() => void session.edit(submission.id)}>
              {words.checkInForm.already.correct}
            </Button>
          )
        ) : (
          <WayOn submission={submission} standing={standing} />
        )
      }
    >
      {about}. {sentence}
    </Notice>
  );
}
