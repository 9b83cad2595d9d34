/**
 * The owner's sidebar: Today, People and Program under one switch. Which is shown first stands in the page's model; the
 * words of a talk are kept while another one is shown.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import { sidebarNames, type SidebarName } from '../../src/pages.ts';
import { toLanguage } from '../../../shared/messages/registry.ts';
import { pageModel } from '../frame/page-model.ts';
import { ParticipantsView } from '../participants/participants-view.tsx';
import { browserLanguages } from '../platform/browser.ts';
import { DesignPage } from '../program/design-page.tsx';
import { TodayPage } from '../today/today-page.tsx';
import { shellWords } from './words.ts';
import './shell.css';

const VIEWS: Record<SidebarName, () => preact.JSX.Element> = {
  today: () => <TodayPage />,
  people: () => <ParticipantsView />,
  design: () => <DesignPage />,
};

function toFirst(): SidebarName {
  const opens = pageModel()?.opens;
  return opens && 'sidebar' in opens ? opens.sidebar : 'today';
}

const KEYS: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** The views name the document in the ledger's language, as soon as they know it. */
function useDocumentLanguage(): string {
  const root = document.documentElement;
  const [language, setLanguage] = useState(root.lang);
  useEffect(() => {
    const observer = new MutationObserver(() => {
      setLanguage(root.lang);
    });
    observer.observe(root, { attributes: true, attributeFilter: ['lang'] });
    // The first view has named it before this page could listen.
    setLanguage(root.lang);
    return () => {
      observer.disconnect();
    };
  }, [root]);
  return language;
}

export function SidebarApp() {
  const [view, setView] = useState<SidebarName>(toFirst);
  const language = useDocumentLanguage();
  const tabs = useRef<HTMLDivElement>(null);
  const words = shellWords[toLanguage([language, ...browserLanguages()])].sidebar;
  return (
    <>
      <header class="switch-bar">
        <div
          class="switch"
          role="tablist"
          aria-label={words.views}
          ref={tabs}
          onKeyDown={(event) => {
            const move = KEYS[event.key];
            if (!move) return;
            event.preventDefault();
            const next = sidebarNames[move(sidebarNames.indexOf(view), sidebarNames.length)]!;
            setView(next);
            tabs.current?.querySelector<HTMLElement>(`#view-${next}`)?.focus();
          }}
        >
          {sidebarNames.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`view-${name}`}
              class="switch-tab"
              aria-selected={name === view}
              aria-controls="view"
              tabIndex={name === view ? 0 : -1}
              onClick={() => {
                setView(name);
              }}
            >
              {words.view[name]}
            </button>
          ))}
        </div>
      </header>
      <div id="view" role="tabpanel" key={view}>
        {VIEWS[view]()}
      </div>
    </>
  );
}
