/** The sidebar's Design page: four steps of the method, what is done, what is next and why, one press to each. */
import { useEffect } from 'preact/hooks';
import { toLanguage } from '../../../shared/messages/registry.ts';
import {
  Button,
  ComponentWordsContext,
  EmptyState,
  Notice,
  Progress,
} from '../../../shared/components/index.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { browserLanguages, nameDocument } from '../platform/browser.ts';
import { IssueList } from '../issue-list.tsx';
import { useFocusOn } from '../use-focus.ts';
import { HiddenTabs } from './hidden-tabs.tsx';
import { LastStep } from './last-step.tsx';
import { StepLine } from './step-line.tsx';
import { useDesign } from './use-design.ts';
import { designWords } from './words.ts';

const GROUPS = [1, 2, 3, 4] as const;

export function DesignPage() {
  const state = useDesign();
  const { view } = state;
  const language = view?.language ?? toLanguage(browserLanguages());
  const words = designWords[language];
  const { page } = words;
  const doneRef = useFocusOn<HTMLDivElement>(state.done);
  useEffect(() => {
    nameDocument(page.title, language);
  }, [page, language]);
  const doneCount = view?.steps.filter((step) => step.state === 'done').length ?? 0;
  return (
    <ComponentWordsContext value={words.components}>
      <main class="design">
        <header class="head">
          <div>
            <h1 class="ml-title">{page.title}</h1>
            {view && <p class="quiet">{page.progress(doneCount, view.steps.length)}</p>}
          </div>
          <Button look="link" busy={state.isLoading && view !== null} onClick={state.refresh}>
            {page.refresh}
          </Button>
        </header>
        <div ref={doneRef} tabIndex={-1} class="done">
          {state.done !== null && <Notice kind="success">{state.done}</Notice>}
        </div>
        {state.failure && (
          <FailureNotice failure={state.failure} words={words.pages} onRetry={state.refresh} />
        )}
        {!view && !state.failure && <Progress label={page.loading} />}
        {view && (
          <>
            {doneCount === view.steps.length && (
              <EmptyState title={page.allDone}>{page.allDoneHelp}</EmptyState>
            )}
            <ol class="groups">
              {GROUPS.map((group) => (
                <li key={group} class="group">
                  <h2 class="group-title">
                    <span class="group-number" aria-hidden="true">
                      {group}
                    </span>
                    {page.groups[group]}
                  </h2>
                  <ul class="steps">
                    {view.steps
                      .filter((step) => step.group === group)
                      .map((step) => (
                        <StepLine key={step.id} step={step} view={view} words={words} open={state.open} />
                      ))}
                  </ul>
                </li>
              ))}
            </ol>
            <LastStep state={state} words={words} />
            <HiddenTabs state={state} words={words} />
            <IssueList
              issues={view.issues}
              title={page.issues(view.issues.length)}
              help={page.issuesHelp}
              showWord={page.show}
              words={words.pages}
              onMended={state.refresh}
            />
          </>
        )}
      </main>
    </ComponentWordsContext>
  );
}
