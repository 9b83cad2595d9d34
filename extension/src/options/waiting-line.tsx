/**
 * One check-in that is not in the ledger yet, whatever it waits for: why, in words; what it says, to read and to copy; and
 * how to be rid of it, while nothing of it is under way.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button, ListLine } from '../../../shared/components/index.ts';
import { toReason } from '../check-in/sentences.ts';
import { CopyButton } from '../check-in/views/copy-words.tsx';
import { discardPending } from '../outbox/outbox.ts';
import { toStanding, type Standing } from '../outbox/standing.ts';
import type { StoredSubmission, WaitingSubmission } from '../outbox/submission.ts';
import { toDateText } from '../words/dates.ts';
import type { OptionsState } from './options-state.ts';
import type { OptionsPorts } from './ports.ts';

interface WaitingLineProps {
  ports: OptionsPorts;
  state: OptionsState;
  submission: StoredSubmission;
}

export function WaitingLine({ ports, state, submission }: WaitingLineProps) {
  const { words, locale, clock } = ports;
  const nowMs = clock.nowMs();
  const standing = toStanding(submission, { ...state, nowMs });
  const lines = toLines(submission, ports);
  const about = `${submission.pairingLabel}, ${toDateText(submission.metOn, locale, '')}`;
  return (
    <ListLine
      title={submission.pairingLabel}
      detail={toDateText(submission.metOn, locale, String(new Date(nowMs).getFullYear()))}
      status={{
        tone: standing.kind === 'refused' ? 'error' : standing.kind === 'blocked' ? 'warn' : 'info',
        text: words.delivery.standings[standing.kind],
      }}
    >
      <p class="ml-help">{toReason(submission, standing, words)}</p>
      <details class="op-words">
        <summary>{words.options.waiting.words}</summary>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </details>
      <div class="ml-actions">
        <CopyButton
          text={[about, ...lines].join('\n')}
          label={words.delivery.copy}
          done={words.delivery.copied}
          about={about}
        />
        {submission.state === 'refused' && (
          <Button
            look="link"
            label={`${words.delivery.edit}: ${about}`}
            onClick={() => void ports.openForm({ edit: submission.id })}
          >
            {words.delivery.edit}
          </Button>
        )}
        {canRemove(standing) && <Remove ports={ports} state={state} submission={submission} about={about} />}
      </div>
    </ListLine>
  );
}

/** What is under way may be in the ledger the next moment. */
const canRemove = ({ kind }: Standing): boolean => kind !== 'sending' && kind !== 'recorded';

function Remove({ ports, state, submission, about }: WaitingLineProps & { about: string }) {
  const { delivery, common } = ports.words;
  const [isAsking, setAsking] = useState<boolean | null>(null);
  const next = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (isAsking !== null) next.current?.focus();
  }, [isAsking]);
  const remove = (): Promise<boolean> =>
    discardPending(ports, submission.id, (waiting: WaitingSubmission) =>
      canRemove(toStanding(waiting, { ...state, nowMs: ports.clock.nowMs() })),
    );
  if (!isAsking)
    return (
      <Button
        look="link"
        buttonRef={next}
        label={`${delivery.discard}: ${about}`}
        onClick={() => setAsking(true)}
      >
        {delivery.discard}
      </Button>
    );
  const isMaybeThere = submission.state === 'waiting' && submission.attempts > 0;
  return (
    <>
      <span>{isMaybeThere ? delivery.discardMaybe : delivery.discardQuestion}</span>
      <Button look="danger" onClick={() => void remove()}>
        {delivery.discardSure}
      </Button>
      <Button buttonRef={next} onClick={() => setAsking(false)}>
        {common.cancel}
      </Button>
    </>
  );
}

/** What it says, a line for each field that was filled in. */
function toLines({ data }: StoredSubmission, { words, locale }: OptionsPorts): string[] {
  const { fields } = data;
  const { columns, choices } = words.checkInTable;
  const shown: Partial<Record<keyof typeof columns, string | null>> = {
    title: fields.title,
    outcome: choices.outcome[fields.outcome],
    minutes: fields.minutes === null ? null : String(fields.minutes),
    worked: fields.worked,
    didNotWork: fields.didNotWork,
    rating: fields.rating === null ? null : String(fields.rating),
    nextStep: fields.nextStep,
    nextOn: fields.nextOn === null ? null : toDateText(fields.nextOn, locale, ''),
  };
  return Object.entries(shown)
    .filter(([, value]) => value)
    .map(([name, value]) => {
      const { header } = columns[name as keyof typeof columns];
      return header.endsWith('?') ? `${header} ${value}` : `${header}: ${value}`;
    });
}
