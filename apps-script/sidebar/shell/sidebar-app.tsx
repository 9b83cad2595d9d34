/**
 * The owner's sidebar: Today, People and Program under one switch, Settings behind the gear. Which is shown first stands
 * in the page's model. A view that was opened stays, out of sight, with what is typed in it and scrolled as it was.
 */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { sidebarNames, type SidebarName, type SidebarPlace } from '../../src/pages.ts';
import { toLanguage } from '../../../shared/messages/to-language.ts';
import { Icon } from '../../../shared/components/index.ts';
import { GoContext } from '../inside/go.ts';
import { pageModel } from '../frame/page-model.ts';
import { ShownContext } from '../inside/shown.ts';
import { ParticipantsView } from '../participants/participants-view.tsx';
import { browserLanguages } from '../platform/browser.ts';
import { ProgramView, SettingsView } from '../program/program-view.tsx';
import { TodayPage } from '../today/today-page.tsx';
import { shellWords } from './words.ts';
import './shell.css';

const TABS = ['today', 'people', 'design'] as const satisfies readonly SidebarName[];
type Asked = Partial<Record<SidebarName, SidebarPlace>>;

interface ViewProps {
  name: SidebarName;
  asked: SidebarPlace | undefined;
  onCount: (needYou: number) => void;
}

function View({ name, asked, onCount }: ViewProps) {
  const page = asked?.page ? (asked as { page: NonNullable<typeof asked.page> }) : null;
  switch (name) {
    case 'today':
      return <TodayPage onCount={onCount} />;
    case 'people':
      return <ParticipantsView asked={asked?.about ?? null} />;
    case 'design':
      return <ProgramView asked={page} />;
    case 'settings':
      return <SettingsView asked={page} />;
  }
}

function toFirst(): SidebarPlace {
  const opens = pageModel()?.opens;
  return opens && 'sidebar' in opens ? opens : { sidebar: 'today' };
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
  const [first] = useState(toFirst);
  const [view, setView] = useState<SidebarName>(first.sidebar);
  // Today is read from the beginning: its count stands in the head, whatever is shown.
  const [asked, setAsked] = useState<Asked>({ today: { sidebar: 'today' }, [first.sidebar]: first });
  const [needYou, setNeedYou] = useState(0);
  const language = useDocumentLanguage();
  const tabs = useRef<HTMLDivElement>(null);
  const scrolls = useRef<Partial<Record<SidebarName, number>>>({});
  const words = shellWords[toLanguage([language, ...browserLanguages()])].sidebar;

  const show = (name: SidebarName) => {
    scrolls.current[view] = document.scrollingElement?.scrollTop ?? 0;
    setView(name);
    if (!asked[name]) setAsked((before) => ({ ...before, [name]: { sidebar: name } }));
  };
  const latest = useRef(show);
  latest.current = show;
  const go = useCallback((place: SidebarPlace) => {
    latest.current(place.sidebar);
    setAsked((before) => ({ ...before, [place.sidebar]: place }));
  }, []);
  useLayoutEffect(() => {
    document.scrollingElement?.scrollTo(0, scrolls.current[view] ?? 0);
  }, [view]);

  return (
    <GoContext value={go}>
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
            const at = (TABS as readonly SidebarName[]).indexOf(view);
            const next = TABS[move(Math.max(0, at), TABS.length)]!;
            show(next);
            tabs.current?.querySelector<HTMLElement>(`#view-${next}`)?.focus();
          }}
        >
          {TABS.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`view-${name}`}
              class="switch-tab"
              data-count={name === 'today' && needYou > 0 ? needYou : undefined}
              aria-labelledby={`name-${name}`}
              aria-describedby={name === 'today' && needYou > 0 ? 'need-you' : undefined}
              aria-selected={name === view}
              aria-controls={asked[name] ? `panel-${name}` : undefined}
              tabIndex={name === view || (view === 'settings' && name === 'today') ? 0 : -1}
              onClick={() => {
                show(name);
              }}
            >
              <span id={`name-${name}`}>{words.view[name]}</span>
            </button>
          ))}
        </div>
        <span id="need-you" hidden>
          {words.needYou(needYou)}
        </span>
        <button
          type="button"
          class="gear"
          aria-label={words.view.settings}
          title={words.view.settings}
          aria-pressed={view === 'settings'}
          onClick={() => {
            show('settings');
          }}
        >
          <Icon name="gear" />
        </button>
      </header>
      {sidebarNames.map(
        (name) =>
          asked[name] && (
            <div
              key={name}
              id={`panel-${name}`}
              hidden={name !== view}
              role={name === 'settings' ? undefined : 'tabpanel'}
            >
              <ShownContext value={name === view}>
                <View name={name} asked={asked[name]} onCount={setNeedYou} />
              </ShownContext>
            </div>
          ),
      )}
    </GoContext>
  );
}
