/**
 * The first page: what the extension is for, what leaves the browser and what does not, and the question. Nothing has
 * left the browser before it is answered, and nothing does when it is declined.
 */
import { useEffect, useState } from 'preact/hooks';
import { Button, ComponentWordsContext, Notice } from '../../../shared/components/index.ts';
import { keys } from '../store/keys.ts';
import { entry, type Store } from '../store/store.ts';
import { toMomentText } from '../words/dates.ts';
import type { Clock } from '../platform/ports.ts';
import type { WelcomeWords } from './words.ts';

export interface WelcomePorts {
  store: Store;
  clock: Clock;
  words: WelcomeWords;
  locale: string;
  openOptions(): Promise<void>;
}

export function WelcomeApp({ ports }: { ports: WelcomePorts }) {
  const { welcome: text, components } = ports.words;
  return (
    <ComponentWordsContext value={components}>
      <main class="op-page">
        <header class="we-head">
          <img src="../icons/icon-48.png" width="40" height="40" alt="" />
          <h1 class="ml-title">{text.title}</h1>
        </header>
        <p>{text.lead}</p>
        <List title={text.leavesTitle} items={text.leaves} after={text.whereTo} />
        <List title={text.staysTitle} items={text.stays} />
        <section class="op-section">
          <h2>{text.permissionTitle}</h2>
          <p>{text.permission}</p>
        </section>
        <Question ports={ports} />
        <p class="ml-help">{text.pin}</p>
      </main>
    </ComponentWordsContext>
  );
}

function List({ title, items, after }: { title: string; items: readonly string[]; after?: string }) {
  return (
    <section class="op-section">
      <h2>{title}</h2>
      <ul class="we-list">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {after && <p>{after}</p>}
    </section>
  );
}

function Question({ ports }: { ports: WelcomePorts }) {
  const { welcome: text } = ports.words;
  const [agreedAt, setAgreedAt] = useState<string | null>(null);
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    const load = () =>
      void ports.store.read(keys.settings).then((settings) => setAgreedAt(settings?.agreedAt ?? null));
    load();
    return ports.store.onChange(load);
  }, [ports]);
  const agree = async (): Promise<void> => {
    const settings = await ports.store.read(keys.settings);
    const agreed = new Date(ports.clock.nowMs()).toISOString();
    await ports.store.write(entry(keys.settings, { ...settings, agreedAt: agreed }));
    setAgreedAt(agreed);
    setLater(false);
    await ports.openOptions();
  };
  return (
    <section class="op-section we-question">
      <h2>{text.question}</h2>
      {agreedAt && (
        <Notice kind="success">{text.agreedText(toMomentText(Date.parse(agreedAt), ports.locale))}</Notice>
      )}
      {isLater && <Notice kind="info">{text.laterText}</Notice>}
      <div class="ml-actions">
        <Button look="primary" onClick={() => void (agreedAt ? ports.openOptions() : agree())}>
          {agreedAt ? text.connect : text.agree}
        </Button>
        {!agreedAt && <Button onClick={() => setLater(true)}>{text.later}</Button>}
      </div>
    </section>
  );
}
