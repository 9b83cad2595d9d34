/**
 * Records a talk in place. With whom, when, what the signal was, what was heard and agreed. What was typed stays when
 * the sending fails; a repeat of the same talk is recorded once.
 */
import { useEffect, useState } from 'preact/hooks';
import type { Answer, Failure } from '../../src/calls/answers-api.ts';
import type { TalkForm as TalkRecord } from '../../src/talks/talks-api.ts';
import type { TodayView } from '../../src/today/today-api.ts';
import type { TodayLine } from '../../../shared/rules/today/model.ts';
import { checkFields } from '../../../shared/schema/index.ts';
import { talks } from '../../../shared/tables/talks.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { Button, Checkbox, FieldFor } from '../../../shared/components/index.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { toListText } from '../format.ts';
import { useRequestId } from '../dialog/request-id.ts';
import { useKept } from '../frame/kept.ts';
import { callScript } from '../platform/script.ts';
import type { TodayWords } from './words.ts';
import { useFocusInside } from '../use-focus.ts';

/** What a talk is about and with whom it may have been; a key that tells the form from others. */
export type TalkAbout = Pick<TodayLine, 'key' | 'pairingId' | 'talkWith'>;

export interface TalkFormProps {
  line: TalkAbout;
  todayOn: string;
  language: Language;
  words: TodayWords;
  onCancel: () => void;
  onDone: (answer: Answer<TodayView>, message: string) => void;
}

const FIELDS = ['talkedOn', 'channel', 'signal', 'heard', 'agreed'] as const;

type TalkFields = Pick<TalkRecord, (typeof FIELDS)[number]>;

/** Words of talks whose form has gone out of sight with them, until they are saved or given up. */
const unfinished = new Map<string, { personIds: string[]; fields: TalkFields }>();

/** Whether words of a talk wait to be gone on with. */
export const hasUnfinishedTalk = (key: string): boolean => unfinished.has(key);

export function TalkForm({ line, todayOn, language, words, onCancel, onDone }: TalkFormProps) {
  const form = useFocusInside<HTMLFormElement>();
  const requestIdFor = useRequestId();
  const earlier = unfinished.get(line.key);
  const [personIds, setPersonIds] = useKept(
    `with:${line.key}`,
    () => earlier?.personIds ?? line.talkWith.slice(0, 1).map((person) => person.personId),
  );
  const [fields, setFields] = useKept<TalkFields>(
    `talk:${line.key}`,
    earlier?.fields ?? {
      talkedOn: todayOn,
      channel: 'in-person',
      signal: 'none',
      heard: '',
      agreed: '',
    },
  );
  useEffect(() => {
    if (fields.heard !== '' || fields.agreed !== '') unfinished.set(line.key, { personIds, fields });
    else unfinished.delete(line.key);
  }, [line.key, personIds, fields]);
  const [isChecked, setChecked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const issues = checkFields(talks, fields);
  const isFuture = fields.talkedOn > todayOn;
  const isComplete = issues.length === 0 && !isFuture && personIds.length > 0;
  const save = async () => {
    setChecked(true);
    if (!isComplete) return;
    setBusy(true);
    setFailure(null);
    const { pairingId } = line;
    const content = { personIds, pairingId, ...fields };
    const answer = await callScript(words.pages, 'recordTalk', {
      requestId: requestIdFor(content),
      ...content,
    });
    setBusy(false);
    if (!answer.ok) {
      setFailure(answer);
      return;
    }
    unfinished.delete(line.key);
    const names = line.talkWith
      .filter(({ personId }) => personIds.includes(personId))
      .map(({ name }) => name);
    onDone(answer, words.page.talkRecorded(toListText(names, language)));
  };

  return (
    <form
      ref={form}
      class="form"
      noValidate
      aria-label={words.page.talk.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) void save();
      }}
    >
      <div>
        <p class="form-title">{words.page.talk.title}</p>
        <p class="quiet">{words.page.talk.lead}</p>
      </div>
      <fieldset class="with">
        <legend class="ml-label">{words.page.talk.with}</legend>
        {line.talkWith.map(({ personId, name }, index) => (
          <Checkbox
            key={personId}
            label={name}
            checked={personIds.includes(personId)}
            issue={isChecked && personIds.length === 0 && index === 0 ? words.page.talk.nobody : null}
            onInput={(checked) => {
              setPersonIds((ids) => (checked ? [...ids, personId] : ids.filter((id) => id !== personId)));
            }}
          />
        ))}
      </fieldset>
      {FIELDS.map((name) => (
        <FieldFor
          key={name}
          column={talks.columns[name]}
          words={
            name === 'talkedOn'
              ? { ...words.tables.talks.columns[name], help: '' }
              : words.tables.talks.columns[name]
          }
          choiceWords={name === 'signal' || name === 'channel' ? words.tables.talks.choices[name] : undefined}
          issueWords={
            name === 'talkedOn' && isFuture
              ? { ...words.issues, 'not-a-date': () => words.page.talk.future }
              : words.issues
          }
          issue={
            !isChecked
              ? null
              : name === 'talkedOn' && isFuture
                ? { code: 'not-a-date' }
                : issues.find((issue) => issue.column === name)
          }
          value={fields[name]}
          onInput={(value) => {
            setFields({ ...fields, [name]: value ?? '' });
          }}
        />
      ))}
      {failure && <FailureNotice failure={failure} words={words.pages} onRetry={() => void save()} />}
      <div class="ml-actions">
        <Button type="submit" look="primary" busy={isBusy}>
          {words.page.talk.save}
        </Button>
        <Button
          onClick={() => {
            unfinished.delete(line.key);
            onCancel();
          }}
          disabled={isBusy}
        >
          {words.common.cancel}
        </Button>
      </div>
    </form>
  );
}
