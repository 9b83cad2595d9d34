/** The set-up dialog: reads what is there, asks the few terms, makes the tabs, and leads on. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Failure } from '../../src/calls/answers-api.ts';
import type { SetUpAnswers, SetUpDone as Done, SetUpView } from '../../src/set-up/set-up-api.ts';
import { toLanguage } from '../../../shared/messages/to-language.ts';
import { ComponentWordsContext, Progress } from '../../../shared/components/index.ts';
import { DialogShell } from '../dialog/dialog-shell.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { browserLanguages, nameDocument } from '../platform/browser.ts';
import { callScript } from '../platform/script.ts';
import { SetUpDone } from './set-up-done.tsx';
import { SetUpForm } from './set-up-form.tsx';
import { setUpWords } from './words.ts';
import { useKept } from '../frame/kept.ts';

export function SetUpPage() {
  const [view, setView] = useState<SetUpView | null>(null);
  const [answers, setAnswers] = useKept<SetUpAnswers | null>('answers', null);
  const [done, setDone] = useState<Done | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const language = done?.language ?? answers?.language ?? toLanguage(browserLanguages());
  const words = setUpWords[language];
  const title = view?.isSetUp ? words.page.repairTitle : words.page.title;

  const read = useCallback(async () => {
    setFailure(null);
    const answer = await callScript(setUpWords[toLanguage(browserLanguages())].pages, 'getSetUp');
    if (!answer.ok) {
      setFailure(answer);
      return;
    }
    setView(answer.value);
    setAnswers((typed) => typed ?? answer.value.answers);
  }, []);
  useEffect(() => void read(), [read]);
  useEffect(() => {
    nameDocument(title, language);
  }, [title, language]);

  return (
    <ComponentWordsContext value={words.components}>
      {done ? (
        <SetUpDone done={done} wasSetUp={view?.isSetUp ?? false} words={words} />
      ) : view && answers ? (
        <SetUpForm
          view={view}
          title={title}
          answers={answers}
          words={words}
          onInput={setAnswers}
          onDone={setDone}
        />
      ) : (
        <DialogShell title={title} words={words}>
          {failure ? (
            <FailureNotice failure={failure} words={words.pages} onRetry={() => void read()} />
          ) : (
            <Progress label={words.page.loading} />
          )}
        </DialogShell>
      )}
    </ComponentWordsContext>
  );
}
