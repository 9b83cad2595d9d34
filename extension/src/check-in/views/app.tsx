/** The whole page in any frame: a quiet head, what is not in the ledger yet, and the view that is next. */
import { Button, ComponentWordsContext, Notice, Progress } from '../../../../shared/components/index.ts';
import { RepairSection } from './repair-section.tsx';
import { ReminderList } from './reminder-list.tsx';
import { PageContextOf, usePage, useSessionState, type PageContext } from '../context.ts';
import type { SessionState, View } from '../session-state.ts';
import { ChooseView } from './choose-view.tsx';
import { FormFoot } from './form-foot.tsx';
import { FormView } from './form-view.tsx';
import { PendingList } from './pending-list.tsx';
import { SentView } from './sent-view.tsx';

export function App(context: PageContext) {
  const state = useSessionState(context.session);
  return (
    <ComponentWordsContext value={context.words.components}>
      <PageContextOf value={context}>
        <div class={`ci-page ci-${context.ports.host}`}>
          <div class="ci-scroll">
            <Head state={state} />
            <main class="ci-main">
              <ConnectionNotice state={state} />
              {!isAfterSending(state) && <PendingList state={state} exceptIds={[]} />}
              {state.message && <Notice kind="info">{state.message}</Notice>}
              {context.ports.host === 'panel' && state.isPageOutOfReach && (
                <p class="ml-help">{context.words.checkInForm.readAgainHelp}</p>
              )}
              {!isAfterSending(state) && <ReminderList state={state} />}
              <CurrentView state={state} />
              {isAfterSending(state) && <ReminderList state={state} />}
              <RepairSection state={state} />
              {isAfterSending(state) && <PendingList state={state} exceptIds={state.view.submissionIds} />}
            </main>
          </div>
          {state.view.kind === 'form' && (
            <FormFoot key={state.view.draft.id} view={state.view} state={state} />
          )}
        </div>
      </PageContextOf>
    </ComponentWordsContext>
  );
}

type AfterSending = SessionState & { view: Extract<View, { kind: 'sent' | 'already' }> };

/** What was just sent stands first; before that, what still needs the person does. */
const isAfterSending = (state: SessionState): state is AfterSending =>
  state.view.kind === 'sent' || state.view.kind === 'already';

function Head({ state }: { state: SessionState }) {
  const { words, ports, session } = usePage();
  const { frames } = words.checkInForm;
  const { openPanel } = ports;
  const query: Record<string, string> = state.view.kind === 'form' ? { draft: state.view.draft.key } : {};
  return (
    <header class="ci-head">
      <h1 class="ml-unseen">{words.checkInForm.title}</h1>
      <p class="ci-program">{state.briefing?.program.name ?? words.common.appName}</p>
      <nav class="ci-frames" aria-label={words.common.appName}>
        {ports.host === 'popup' && openPanel && (
          <Button
            look="link"
            onClick={() => {
              // What is typed is on its way to the storage before the panel reads it.
              void session.flush();
              void openPanel();
            }}
          >
            {frames.panel}
          </Button>
        )}
        {ports.host === 'popup' && !openPanel && (
          <Button look="link" onClick={() => void ports.openTab(query)}>
            {frames.tab}
          </Button>
        )}
        {ports.host === 'panel' && (
          <Button look="link" onClick={() => void session.readAgain()}>
            {words.checkInForm.readAgain}
          </Button>
        )}
        <Button look="link" onClick={() => void ports.openHistory()}>
          {frames.history}
        </Button>
        <Button look="link" onClick={() => void ports.openOptions()}>
          {frames.options}
        </Button>
      </nav>
    </header>
  );
}

function ConnectionNotice({ state }: { state: SessionState }) {
  const { words, ports } = usePage();
  const { notConnected, revoked } = words.checkInForm;
  if (state.view.kind === 'loading' || state.connection?.status === 'active') return null;
  const text = state.connection ? revoked : notConnected;
  return (
    <Notice
      kind={state.connection ? 'warn' : 'info'}
      title={text.title}
      actions={<Button onClick={() => void ports.openOptions()}>{text.action}</Button>}
    >
      {text.text}
    </Notice>
  );
}

function CurrentView({ state }: { state: SessionState }) {
  const { words, session } = usePage();
  const { view } = state;
  switch (view.kind) {
    case 'loading':
      return <Progress label={words.checkInForm.readingPage} />;
    case 'no-storage':
      return (
        <Notice kind="error">{view.isFull ? words.delivery.storageFull : words.checkInForm.noStorage}</Notice>
      );
    case 'choose':
      return <ChooseView view={view} state={state} />;
    case 'form':
      return (
        <>
          {state.isPageUnreadable && <Notice kind="warn">{words.checkInForm.unreadablePage}</Notice>}
          <FormView key={view.draft.id} view={view} state={state} />
        </>
      );
    case 'already':
      return (
        <>
          <h2 class="ml-title">{words.checkInForm.already.title}</h2>
          <SentView submissionIds={view.submissionIds} state={state} />
          <Button look="link" onClick={() => session.showFresh(view.fresh)}>
            {words.checkInForm.already.another}
          </Button>
        </>
      );
    case 'sent':
      return (
        <SentView
          submissionIds={view.submissionIds}
          state={state}
          isFromOtherWindow={view.isFromOtherWindow}
        />
      );
  }
}
