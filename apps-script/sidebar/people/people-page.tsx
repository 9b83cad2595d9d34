/** The dialog that brings people in: a list read and reviewed, one person by hand, or who has left. */
import { useEffect, useState } from 'preact/hooks';
import { toLanguage } from '../../../shared/messages/to-language.ts';
import { Button, ComponentWordsContext, Notice, Progress } from '../../../shared/components/index.ts';
import { DialogShell } from '../dialog/dialog-shell.tsx';
import { DoneLine } from '../dialog/done-line.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { browserLanguages, nameDocument } from '../platform/browser.ts';
import { LeaveStep } from './leave-step.tsx';
import { PersonForm } from './person-form.tsx';
import { ReviewStep } from './review-step.tsx';
import { StillConnected } from '../still-connected/still-connected.tsx';
import { StartStep } from './start-step.tsx';
import type { Step } from './step.ts';
import { usePeople, type PeopleState } from './use-people.ts';
import { peopleWords, type PeopleWords } from './words.ts';
import { useKeep, useKeptOnce } from '../frame/kept.ts';

export function PeoplePage() {
  const state = usePeople();
  const kept = useKeptOnce<Step>('step');
  const [step, setStep] = useState<Step>(() => kept ?? { kind: 'start' });
  // The bytes of a file are not typed: it is chosen again.
  useKeep('step', step.kind !== 'review' || step.source.content.kind === 'text' ? step : null);
  const { view } = state;
  const language = view?.language ?? toLanguage(browserLanguages());
  const words = peopleWords[language];
  const { page } = words;
  useEffect(() => {
    nameDocument(words.names.people, language);
  }, [words, language]);
  const toStart = () => {
    state.goOn();
    setStep({ kind: 'start' });
  };
  const failure = state.failure ? (
    <FailureNotice failure={state.failure.failure} words={words.pages} onRetry={state.failure.retry} />
  ) : (
    state.isBusy && <Progress label={words.common.loading} />
  );
  const common = { view: view!, words, isBusy: state.isBusy, failure, onBack: toStart, onSave: state.save };
  return (
    <ComponentWordsContext value={words.components}>
      {state.done ? (
        <DoneStep state={state} done={state.done} words={words} onMore={toStart} />
      ) : !view ? (
        <DialogShell title={words.names.people} at="people" words={words}>
          {state.failure ? failure : <Progress label={page.loading} />}
        </DialogShell>
      ) : step.kind === 'start' ? (
        <StartStep {...{ view, words, failure }} onStep={setStep} />
      ) : step.kind === 'hand' ? (
        <PersonForm {...common} />
      ) : step.kind === 'leave' ? (
        <LeaveStep {...common} />
      ) : (
        <ReviewStep {...common} source={step.source} />
      )}
    </ComponentWordsContext>
  );
}

interface DoneProps {
  state: PeopleState;
  done: NonNullable<PeopleState['done']>;
  words: PeopleWords;
  onMore: () => void;
}

function DoneStep({ state, done, words, onMore }: DoneProps) {
  const { page } = words;
  const [disconnected, setDisconnected] = useState<string | null>(null);
  const { takeBackId } = done;
  return (
    <DialogShell
      title={words.names.people}
      at="people"
      words={words}
      primary={{ label: page.more, onPress: onMore }}
    >
      <DoneLine
        done={done.sentence}
        undo={
          takeBackId === null
            ? null
            : {
                what: done.what,
                onUndo: () => {
                  state.takeBack(takeBackId);
                },
              }
        }
        isBusy={state.isBusy}
        words={words}
      />
      {state.failure && (
        <FailureNotice failure={state.failure.failure} words={words.pages} onRetry={state.failure.retry} />
      )}
      {state.view && (
        <StillConnected
          people={state.view.stillConnected}
          language={state.view.language}
          words={words}
          onDone={setDisconnected}
        />
      )}
      {disconnected !== null && <Notice kind="success">{disconnected}</Notice>}
      <div class="ml-actions">
        <Button onClick={state.openTab}>{page.openTab}</Button>
      </div>
    </DialogShell>
  );
}
