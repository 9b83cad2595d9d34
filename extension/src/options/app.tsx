/** The options page: the connection first, then what waits, then what leaves this browser. */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { Button, ComponentWordsContext, Notice, Progress } from '../../../shared/components/index.ts';
import { CONNECT_ID, ConnectSection } from './connect-section.tsx';
import { useOptionsState } from './options-state.ts';
import type { OptionsPorts } from './ports.ts';
import { PROGRAM_ID, ProgramSection } from './program-section.tsx';
import { UndoSection } from './undo-section.tsx';
import { RemindersSection } from '../reminders/reminders-section.tsx';
import { WaitingSection } from './waiting-section.tsx';

/** What was done, and the heading at which the keyboard goes on. */
interface News {
  kind: 'info' | 'success';
  text: string;
  goOnAt: string;
}

export function OptionsApp({ ports }: { ports: OptionsPorts }) {
  const { words } = ports;
  const [state, reload] = useOptionsState(ports);
  const [news, setNews] = useState<News | null>(null);
  const [shortcut, setShortcut] = useState('');
  useEffect(() => {
    void ports.shortcut().then(setShortcut);
  }, []);
  useLayoutEffect(() => {
    if (news) document.getElementById(news.goOnAt)?.focus();
  }, [news]);
  const tell = async (next: News): Promise<void> => {
    await reload();
    setNews(next);
  };
  const allow = async (): Promise<void> => {
    await ports.permission.request();
    await reload();
  };
  return (
    <ComponentWordsContext value={words.components}>
      <main class="op-page">
        <h1 class="ml-title">{words.options.title}</h1>
        {!state && <Progress label={words.common.loading} />}
        {news && (
          <Notice key={news.text} kind={news.kind}>
            {news.text}
          </Notice>
        )}
        {state && (
          <>
            {state.connection && (
              <ProgramSection
                ports={ports}
                state={state}
                connection={state.connection}
                onDisconnected={(isTold) => {
                  const { disconnected, disconnectedOffline } = words.options.connection;
                  const text = isTold ? disconnected : disconnectedOffline;
                  void tell({ kind: 'info', text, goOnAt: CONNECT_ID });
                }}
              />
            )}
            {state.connection && !state.hasPermission && (
              <Notice
                kind="warn"
                title={words.options.permission.title}
                actions={<Button onClick={() => void allow()}>{words.options.permission.allow}</Button>}
              >
                {words.options.permission.text}
              </Notice>
            )}
            {state.connection?.status !== 'active' && (
              <ConnectSection
                ports={ports}
                state={state}
                onConnected={(programName) => {
                  const text = words.options.connection.connected(programName);
                  void tell({ kind: 'success', text, goOnAt: PROGRAM_ID });
                }}
              />
            )}
            {(state.connection ?? state.submissions.length > 0) && (
              <WaitingSection ports={ports} state={state} />
            )}
          </>
        )}
        {state?.connection && <UndoSection ports={ports} state={state} />}
        {state?.connection && <RemindersSection ports={ports.reminders} />}
        <section class="op-section">
          <h2>{words.options.privacy.title}</h2>
          <p>{words.options.privacy.text}</p>
          <p>
            <a href="../welcome/welcome.html">{words.options.privacy.more}</a>
          </p>
        </section>
        {shortcut !== '' && (
          <section class="op-section">
            <h2>{words.options.shortcut.title}</h2>
            <p>{words.options.shortcut.text(shortcut)}</p>
          </section>
        )}
      </main>
    </ComponentWordsContext>
  );
}
