/** The options page: the connection first, then what waits, then what leaves this browser. */
import { useEffect, useState } from 'preact/hooks';
import { Button, ComponentWordsContext, Notice, Progress } from '../../../shared/components/index.ts';
import { ConnectSection } from './connect-section.tsx';
import { useOptionsState } from './options-state.ts';
import type { OptionsPorts } from './ports.ts';
import { ProgramSection } from './program-section.tsx';
import { RemindersSection } from '../reminders/reminders-section.tsx';
import { WaitingSection } from './waiting-section.tsx';

export function OptionsApp({ ports }: { ports: OptionsPorts }) {
  const { words } = ports;
  const [state, reload] = useOptionsState(ports);
  const [farewell, setFarewell] = useState<string | null>(null);
  const [shortcut, setShortcut] = useState('');
  useEffect(() => {
    void ports.shortcut().then(setShortcut);
  }, []);
  const allow = async (): Promise<void> => {
    await ports.permission.request();
    await reload();
  };
  return (
    <ComponentWordsContext value={words.components}>
      <main class="op-page">
        <h1 class="ml-title">{words.options.title}</h1>
        {!state && <Progress label={words.common.loading} />}
        {farewell && <Notice kind="info">{farewell}</Notice>}
        {state && (
          <>
            {state.connection && (
              <ProgramSection
                ports={ports}
                state={state}
                connection={state.connection}
                onDisconnected={(isTold) => {
                  const { disconnected, disconnectedOffline } = words.options.connection;
                  setFarewell(isTold ? disconnected : disconnectedOffline);
                  void reload();
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
            {state.connection?.status !== 'active' && <ConnectSection ports={ports} state={state} />}
            {(state.connection ?? state.submissions.length > 0) && (
              <WaitingSection ports={ports} state={state} />
            )}
          </>
        )}
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
