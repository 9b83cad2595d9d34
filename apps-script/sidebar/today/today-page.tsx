/**
 * The owner's sidebar: what is next first, then what else waits, then rows to correct, and in one line what needs
 * nothing. It speaks the browser's language until the ledger has named its own.
 */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { toLanguage } from '../../../shared/messages/to-language.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { ComponentWordsContext, EmptyState, Notice, Progress } from '../../../shared/components/index.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { toLongDayText } from '../format.ts';
import { Foot } from '../inside/foot.tsx';
import { useDocumentName } from '../inside/shown.ts';
import { browserLanguages } from '../platform/browser.ts';
import { AwaitingList } from './awaiting-list.tsx';
import { FirstSteps, needsFirstSteps } from './first-steps.tsx';
import { IssueList } from '../issue-list.tsx';
import { LineList } from './line-list.tsx';
import { QuietSummary } from './quiet-summary.tsx';
import { OwnerTroubles } from './owner-troubles.tsx';
import { UnusedInvites } from './unused-invites.tsx';
import { StillConnected } from '../still-connected/still-connected.tsx';
import { useFocusOn } from '../use-focus.ts';
import { useToday } from './use-today.ts';
import { todayWords } from './words.ts';

const failureWordsOf = (language: Language | null) =>
  todayWords[language ?? toLanguage(browserLanguages())].pages;

/** `onCount` hears how many pairings need the owner. */
export function TodayPage({ onCount }: { onCount?: (needYou: number) => void }) {
  const state = useToday(failureWordsOf);
  const { view } = state;
  const needYou = view?.today.needsYouCount ?? 0;
  useEffect(() => {
    onCount?.(needYou);
  }, [onCount, needYou]);
  const language = view?.language ?? toLanguage(browserLanguages());
  const words = todayWords[language];
  const { page } = words;
  const [done, setDone] = useState<string | null>(null);
  const doneRef = useFocusOn<HTMLDivElement>(done);
  useDocumentName(page.title, language);
  const { accept, setEditing } = state;
  const onDone = useCallback(
    (answer: Parameters<typeof accept>[0], message: string) => {
      accept(answer);
      setDone(message);
    },
    [accept],
  );

  return (
    <ComponentWordsContext value={words.components}>
      <main class="today">
        <header class="head">
          <div>
            <h1 class="ml-title">{page.title}</h1>
            {view && <p class="quiet">{toLongDayText(view.today.todayOn, language)}</p>}
            {view?.programName && <p class="quiet">{view.programName}</p>}
          </div>
        </header>
        <div ref={doneRef} tabIndex={-1} class="done">
          {done !== null && <Notice kind="success">{done}</Notice>}
          {done === null && state.left.length > 0 && (
            <Notice kind="success">
              {state.left.map((title) => (
                <p key={title}>{page.left(title)}</p>
              ))}
            </Notice>
          )}
        </div>
        {state.failure && (
          <FailureNotice failure={state.failure} words={words.pages} onRetry={state.refresh} />
        )}
        {state.failure && view && <p class="quiet">{page.notFresh}</p>}
        {!view && !state.failure && <Progress label={page.loading} />}

        {view && (
          <>
            <OwnerTroubles troubles={view.troubles} {...{ language, words }} />
            {needsFirstSteps(view.counts) && <FirstSteps counts={view.counts} words={words} />}
            <LineList view={view} words={words} onEditing={setEditing} onDone={onDone} />
            {view.today.lines.length === 0 &&
              !needsFirstSteps(view.counts) &&
              (view.today.activeCount === 0 ? (
                <EmptyState title={page.noActive}>{page.noActiveHelp}</EmptyState>
              ) : (
                <EmptyState title={page.nothing}>{page.nothingHelp}</EmptyState>
              ))}
            <AwaitingList lines={view.awaiting} {...{ language, words }} />
            <IssueList
              issues={view.issues}
              title={page.unreadable(view.issues.length)}
              help={page.unreadableHelp}
              showWord={page.show}
              words={words.pages}
              onMended={state.refresh}
            />
            <StillConnected
              people={view.stillConnected}
              {...{ language, words }}
              onDone={(sentence) => {
                setDone(sentence);
                state.refresh();
              }}
            />
            <UnusedInvites invites={view.unusedInvites} {...{ language, words }} />
            <QuietSummary today={view.today} {...{ language, words, onDone }} onEditing={setEditing} />
            <Foot
              {...{ ...state, language }}
              onRefresh={() => {
                setDone(null);
                state.refresh();
              }}
            />
          </>
        )}
      </main>
    </ComponentWordsContext>
  );
}
