/** Program and Settings: the homes that each of them has, and the page inside of it that was opened. */
import type { ComponentChildren } from 'preact';
import type { SidebarPage } from '../../src/pages.ts';
import type { DesignView } from '../../src/program/program-api.ts';
import { ComponentWordsContext, Progress } from '../../../shared/components/index.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { Foot } from '../inside/foot.tsx';
import { ShownContext, useDocumentName, useShown } from '../inside/shown.ts';
import { useWay } from '../inside/use-way.ts';
import { IssueList } from '../issue-list.tsx';
import { callScript } from '../platform/script.ts';
import { HomeLines, hasHomes } from './home-lines.tsx';
import type { HomePlace } from './homes.ts';
import { NextCard } from './next-card.tsx';
import { PAGES } from './pages.ts';
import { PeriodBar } from './period-bar.tsx';
import { PhaseParts } from './phase-parts.tsx';
import { useOpenCall } from '../inside/use-open-call.ts';
import { ProgramContext, useProgramAnswer, type ProgramState } from './use-program.ts';
import type { ProgramWords } from './words.ts';

export interface AskedPage {
  page: SidebarPage;
}

interface BodyProps {
  view: DesignView;
  words: ProgramWords;
  onOpen: (place: HomePlace) => void;
}

export function ProgramView({ asked = null }: { asked?: AskedPage | null }) {
  return (
    <Homes name="design" asked={asked}>
      {(props) => (
        <>
          <PeriodBar {...props} />
          <NextCard {...props} />
          <PhaseParts {...props} />
        </>
      )}
    </Homes>
  );
}

const SETTINGS = ['settings', 'connection', 'ledger', 'privacy'] as const;

export function SettingsView({ asked = null }: { asked?: AskedPage | null }) {
  return (
    <Homes name="settings" asked={asked}>
      {(props) =>
        SETTINGS.filter(hasHomes).map((group) => (
          <section key={group} aria-labelledby={`group-${group}`}>
            <h2 class="section-title" id={`group-${group}`}>
              {props.words.homes.groups[group]}
            </h2>
            <HomeLines group={group} {...props} />
          </section>
        ))
      }
    </Homes>
  );
}

interface HomesProps {
  name: 'design' | 'settings';
  asked: AskedPage | null;
  children: (props: BodyProps) => ComponentChildren;
}

function Homes({ name, asked, children }: HomesProps) {
  const program = useProgramAnswer(false);
  const { state, words } = program;
  const way = useWay<AskedPage>(asked, state.refresh);
  const { open, failure } = useOpenCall();
  const isShown = useShown();
  useDocumentName(words.sidebar.view[name], state.value?.language ?? document.documentElement.lang);
  const onOpen = (place: HomePlace) => {
    if ('page' in place) way.open(place);
    else
      open(() =>
        'dialog' in place
          ? callScript(words.pages, 'showDialog', place.dialog)
          : callScript(words.pages, 'openTab', place.table),
      );
  };
  const Page = way.place && PAGES[way.place.page];
  return (
    <ComponentWordsContext value={words.components}>
      <ProgramContext value={program}>
        <main class="program">
          {Page && <Page key={way.place!.page} onBack={way.back} backTo={words.sidebar.view[name]} />}
          <div class="program-base" hidden={Page !== null}>
            <ShownContext value={isShown && Page === null}>
              <Base {...{ program, name, failure }}>
                {state.value && children({ view: state.value, words, onOpen })}
              </Base>
            </ShownContext>
          </div>
        </main>
      </ProgramContext>
    </ComponentWordsContext>
  );
}

interface BaseProps {
  program: ProgramState;
  name: 'design' | 'settings';
  failure: ReturnType<typeof useOpenCall>['failure'];
  children: ComponentChildren;
}

function Base({ program: { state, words }, name, failure, children }: BaseProps) {
  const { page } = words;
  const view = state.value;
  return (
    <>
      <header class="head">
        <div>
          <h1 class="ml-title">{words.sidebar.view[name]}</h1>
          {view && name === 'design' && <p class="program-name">{view.programName}</p>}
        </div>
      </header>
      {(failure ?? state.failure) && (
        <FailureNotice
          failure={(failure ?? state.failure)!}
          words={words.pages}
          {...(failure ? {} : { onRetry: state.refresh })}
        />
      )}
      {!view && !state.failure && <Progress label={page.loading} />}
      {children}
      {view && (
        <IssueList
          issues={view.issues}
          title={page.issues(view.issues.length)}
          help={page.issuesHelp}
          showWord={page.show}
          words={words.pages}
          onMended={state.refresh}
        />
      )}
      <Foot {...state} language={view?.language ?? 'en'} onRefresh={state.refresh} />
    </>
  );
}
