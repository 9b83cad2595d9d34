/** One check-in of the history with what was written, and what can be done with it: correct, edit, erase its private note. */
import { useState } from 'preact/hooks';
import { Button, ListLine, type Tone } from '../../../shared/components/index.ts';
import type { PrivateNote } from '../notes/private-note.ts';
import { isWithdrawal } from '../outbox/corrections.ts';
import type { StoredSubmission } from '../outbox/submission.ts';
import { NotSavedError } from '../platform/ports.ts';
import { families, keyIn } from '../store/keys.ts';
import { toDateText } from '../words/dates.ts';
import type { HistoryLine } from './history-lines.ts';
import type { HistoryPorts } from './ports.ts';

const TONES: Record<StoredSubmission['state'], Tone> = {
  recorded: 'success',
  refused: 'error',
  waiting: 'info',
};

export function HistoryEntry({ ports, line }: { ports: HistoryPorts; line: HistoryLine }) {
  const { words, locale } = ports;
  const { submission, note } = line;
  const { fields } = submission.data;
  const about = [
    toDateText(submission.metOn, locale, ''),
    isWithdrawal(submission) ? words.history.withdrawing : words.outcomes[fields.outcome],
    fields.minutes !== null && words.common.minutes(fields.minutes),
    fields.supersedesId !== null && !isWithdrawal(submission) && words.history.correction,
    line.isWithdrawn ? words.history.withdrawn : line.isCorrected && words.history.corrected,
  ].filter(Boolean);
  return (
    <ListLine
      title={submission.pairingLabel}
      detail={about.join(' · ')}
      status={{ tone: TONES[submission.state], text: words.delivery.standings[submission.state] }}
      actions={<Ways ports={ports} line={line} />}
    >
      <Texts ports={ports} texts={fields} />
      {note && <NoteTexts ports={ports} note={note} />}
    </ListLine>
  );
}

/** A private note whose check-in has left the history. */
export function LooseNote({ ports, note }: { ports: HistoryPorts; note: PrivateNote }) {
  return (
    <ListLine title={note.pairingLabel} detail={toDateText(note.metOn, ports.locale, '')}>
      <NoteTexts ports={ports} note={note} />
    </ListLine>
  );
}

/** Only the newest of a chain can be corrected or withdrawn. */
function Ways({ ports, line }: { ports: HistoryPorts; line: HistoryLine }) {
  const { history: text, common } = ports.words;
  const { submission } = line;
  const [isAsking, setAsking] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  if (submission.state === 'waiting' || line.isCorrected || isWithdrawal(submission)) return null;
  if (isAsking && submission.state === 'recorded') {
    const withdraw = async (): Promise<void> => {
      try {
        await ports.withdraw(submission);
        setAsking(false);
      } catch (error) {
        setFailed(true);
        if (!(error instanceof NotSavedError)) throw error;
      }
    };
    return (
      <div class="ml-actions">
        <span role={hasFailed ? 'alert' : undefined}>{hasFailed ? text.notKept : text.withdrawQuestion}</span>
        <Button look="danger" onClick={() => void withdraw()}>
          {text.withdraw}
        </Button>
        <Button onClick={() => setAsking(false)}>{common.cancel}</Button>
      </div>
    );
  }
  return (
    <>
      <Button look="link" onClick={() => void ports.openForm({ edit: submission.id })}>
        {submission.state === 'recorded' ? text.correct : text.edit}
      </Button>
      {submission.state === 'recorded' && (
        <Button look="link" onClick={() => setAsking(true)}>
          {text.withdraw}
        </Button>
      )}
    </>
  );
}

type TextColumn = 'worked' | 'didNotWork' | 'nextStep';
const COLUMNS: readonly TextColumn[] = ['worked', 'didNotWork', 'nextStep'];

function Texts({ ports, texts }: { ports: HistoryPorts; texts: Partial<Record<TextColumn, string | null>> }) {
  const filled = COLUMNS.filter((column) => texts[column]);
  if (filled.length === 0) return null;
  return (
    <dl class="hi-texts">
      {filled.map((column) => (
        <div key={column}>
          <dt>{ports.words.columns[column].header}</dt>
          <dd>{texts[column]}</dd>
        </div>
      ))}
    </dl>
  );
}

function NoteTexts({ ports, note }: { ports: HistoryPorts; note: PrivateNote }) {
  const { history: text, common } = ports.words;
  const [isAsking, setAsking] = useState(false);
  const erase = () => ports.store.remove(keyIn(families.privateNotes, note.submissionId));
  return (
    <div class="hi-private">
      <p class="hi-private-mark">{text.privateMark}</p>
      <Texts ports={ports} texts={note} />
      {isAsking ? (
        <div class="ml-actions">
          <span>{text.eraseQuestion}</span>
          <Button look="danger" onClick={() => void erase()}>
            {text.erase}
          </Button>
          <Button onClick={() => setAsking(false)}>{common.cancel}</Button>
        </div>
      ) : (
        <Button look="link" onClick={() => setAsking(true)}>
          {text.eraseNote}
        </Button>
      )}
    </div>
  );
}
