/**
 * One line of the list: closed, its title and state; open, the reason, the facts, whom to talk to, what to ask, and
 * what can be done. One line is open at a time, the first by itself.
 */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Answer, Failure } from '../../src/calls/answers-api.ts';
import type { TodayView } from '../../src/today/today-api.ts';
import type { TodayLine } from '../../../shared/rules/today/model.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { Button, Icon, Status } from '../../../shared/components/index.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { callScript } from '../platform/script.ts';
import { DismissForm } from './dismiss-form.tsx';
import { LineFacts } from './line-facts.tsx';
import { toLineTexts } from './line-words.ts';
import type { TodayWords } from './words.ts';
import { useKept } from '../frame/kept.ts';

export interface LineCardProps {
  line: TodayLine;
  todayOn: string;
  language: Language;
  words: TodayWords;
  isOpen: boolean;
  onToggle: () => void;
  /** A form came into sight or left it. */
  onEditing: (lineKey: string, isEditing: boolean) => void;
  /** An action went through; `message` says what happened. */
  onDone: (answer: Answer<TodayView>, message: string) => void;
}

type Form = 'dismiss' | null;

export function LineCard(props: LineCardProps) {
  const { line, words, language } = props;
  const { page } = words;
  const bodyId = useId();
  const [form, setForm] = useKept<Form>(`form:${line.key}`, null);
  const [busy, setBusy] = useState<'snooze' | 'open' | 'talk' | null>(null);
  const [failed, setFailed] = useState<{ failure: Failure; retry: () => void } | null>(null);
  const texts = toLineTexts(line, props.todayOn, language, words);

  const { onEditing, isOpen } = props;
  const isEditing = isOpen && form !== null;
  useEffect(() => {
    onEditing(line.key, isEditing);
    return () => {
      onEditing(line.key, false);
    };
  }, [onEditing, line.key, isEditing]);

  const actions = useRef<HTMLDivElement>(null);
  const close = () => {
    show(null);
    // After the buttons are back: the keyboard goes on where it was.
    setTimeout(() => actions.current?.querySelector('button')?.focus());
  };
  const show = (next: Form) => {
    setForm(next);
    setFailed(null);
  };
  const onDone: LineCardProps['onDone'] = (answer, message) => {
    setForm(null);
    props.onDone(answer, message);
  };
  const snooze = async () => {
    setBusy('snooze');
    setFailed(null);
    const answer = await callScript(words.pages, 'snooze', { key: line.key });
    setBusy(null);
    if (answer.ok) props.onDone(answer, page.snoozed(line.title));
    else setFailed({ failure: answer, retry: () => void snooze() });
  };
  /** The form is a window of its own; the list is looked at again when it is closed. */
  const talk = async () => {
    setBusy('talk');
    setFailed(null);
    const answer = await callScript(words.pages, 'showTalkForm', {
      personIds: line.talkWith.map(({ personId }) => personId),
      pairingId: line.pairingId,
    });
    setBusy(null);
    if (!answer.ok) setFailed({ failure: answer, retry: () => void talk() });
  };
  const open = async () => {
    setBusy('open');
    setFailed(null);
    const answer = line.pairingId
      ? await callScript(words.pages, 'openPairing', line.pairingId)
      : await callScript(words.pages, 'openPerson', line.personId ?? line.talkWith[0]?.personId ?? '');
    setBusy(null);
    if (!answer.ok) setFailed({ failure: answer, retry: () => void open() });
  };

  return (
    <li class={`card${props.isOpen ? ' card-open' : ''}`}>
      <h3 class="card-heading">
        <button
          type="button"
          class="card-head"
          aria-expanded={props.isOpen}
          aria-controls={bodyId}
          onClick={props.onToggle}
        >
          <span class="card-title">{line.title}</span>
          <span class="card-state">
            <Status tone={texts.tone}>{texts.state}</Status>
            {!isOpen && texts.since !== '' && <span class="card-since">{texts.since}</span>}
          </span>
          <Icon name="next" />
        </button>
      </h3>
      <div id={bodyId} class="card-body" hidden={!props.isOpen}>
        <p>{texts.reason}</p>
        {texts.alsoDue.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <LineFacts line={line} texts={texts} words={words} />
        {form === 'dismiss' && <DismissForm {...props} onCancel={close} onDone={onDone} />}
        {form === null && (
          <div class="card-actions" ref={actions}>
            <Button
              look="primary"
              wide
              label={`${page.recordTalk}: ${line.title}`}
              busy={busy === 'talk'}
              onClick={() => void talk()}
            >
              {page.recordTalk}
            </Button>
            <div class="card-quiet-actions">
              <Button look="link" busy={busy === 'open'} onClick={() => void open()}>
                {page.openRow}
              </Button>
              <Button look="link" busy={busy === 'snooze'} onClick={() => void snooze()}>
                {page.snooze}
              </Button>
              <Button
                look="link"
                onClick={() => {
                  show('dismiss');
                }}
              >
                {page.dismiss}
              </Button>
            </div>
          </div>
        )}
        {failed && <FailureNotice failure={failed.failure} words={words.pages} onRetry={failed.retry} />}
      </div>
    </li>
  );
}
