/** The Priorities dialog: five sections, the ranking beside them, one save for all; nothing is written before it. */
import { useEffect } from 'preact/hooks';
import { toLanguage } from '../../../shared/messages/to-language.ts';
import { ComponentWordsContext, Progress } from '../../../shared/components/index.ts';
import { DialogShell } from '../dialog/dialog-shell.tsx';
import { FailureNotice } from '../failure-notice.tsx';
import { browserLanguages, nameDocument } from '../platform/browser.ts';
import { PrioritiesForm } from './priorities-form.tsx';
import { usePriorities } from './use-priorities.ts';
import { prioritiesWords } from './words.ts';

export function PrioritiesPage() {
  const state = usePriorities();
  const language = state.view?.language ?? toLanguage(browserLanguages());
  const words = prioritiesWords[language];
  useEffect(() => {
    nameDocument(words.names.priorities, language);
  }, [words, language]);
  return (
    <ComponentWordsContext value={words.components}>
      {state.view && state.draft ? (
        <PrioritiesForm state={state} view={state.view} draft={state.draft} words={words} />
      ) : (
        <DialogShell title={words.names.priorities} at="priorities" words={words}>
          {state.failure ? (
            <FailureNotice
              failure={state.failure.failure}
              words={words.pages}
              onRetry={state.failure.retry}
            />
          ) : (
            <Progress label={words.page.loading} />
          )}
        </DialogShell>
      )}
    </ComponentWordsContext>
  );
}
