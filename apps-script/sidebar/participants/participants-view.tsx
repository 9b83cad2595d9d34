/** The People view of the sidebar: the lists, and the page of whoever was opened in them. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { toLanguage } from '../../../shared/messages/registry.ts';
import type { ParticipantsView as View } from '../../src/participants/participants-api.ts';
import { Button, ComponentWordsContext, Progress } from '../../../shared/components/index.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { browserLanguages, nameDocument } from '../platform/browser.ts';
import { callScript } from '../platform/script.ts';
import { PairingPage } from './pairing-page.tsx';
import { ParticipantList, type ListChoices } from './participant-list.tsx';
import { PersonPage } from './person-page.tsx';
import type { Place } from './place.ts';
import { useAnswer } from './use-answer.ts';
import { toParticipantsWords } from './words.ts';
import './participants.css';

const LISTS: Place = { kind: 'lists' };

export function ParticipantsView() {
  const [way, setWay] = useState<readonly Place[]>([]);
  const place = way[way.length - 1] ?? LISTS;
  const [choices, setChoices] = useState<ListChoices>({
    ...{ search: '', pairingOrder: 'lastMet', personOrder: 'lastTalk' },
  });
  const asked = toParticipantsWords(toLanguage(browserLanguages()));
  const ask = useCallback(() => callScript(asked.pages, 'getParticipants'), [asked.pages]);
  const state = useAnswer<View>(ask, place.kind !== 'lists');
  const language = state.value?.language ?? toLanguage(browserLanguages());
  const words = toParticipantsWords(language);
  const { participants: own } = words;
  useEffect(() => {
    nameDocument(own.title, language);
  }, [own, language]);

  const main = useRef<HTMLElement>(null);
  const scrolled = useRef(0);
  const open = (next: Place) => {
    if (place.kind === 'lists') scrolled.current = document.scrollingElement?.scrollTop ?? 0;
    setWay([...way, next]);
  };
  const back = () => {
    const from = place;
    setWay(way.slice(0, -1));
    if (way.length !== 1) return;
    state.refresh();
    // Once the lists are drawn again: where one was, on the line that was opened.
    setTimeout(() => {
      document.scrollingElement?.scrollTo(0, scrolled.current);
      if (from.kind !== 'lists')
        main.current
          ?.querySelector<HTMLElement>(`[data-row="${CSS.escape(from.id)}"]`)
          ?.focus({ preventScroll: true });
    });
  };

  return (
    <ComponentWordsContext value={words.components}>
      <main class="participants" ref={main}>
        {place.kind === 'pairing' && (
          <PairingPage key={place.id} id={place.id} words={words} onBack={back} onOpen={open} />
        )}
        {place.kind === 'person' && (
          <PersonPage key={place.id} id={place.id} words={words} onBack={back} onOpen={open} />
        )}
        {place.kind === 'lists' && (
          <>
            <header class="head">
              <h1 class="ml-title">{own.title}</h1>
              {state.value && (
                <Button look="link" busy={state.isLoading} onClick={state.refresh}>
                  {own.refresh}
                </Button>
              )}
            </header>
            {state.failure && (
              <FailureNotice failure={state.failure} words={words.pages} onRetry={state.refresh} />
            )}
            {!state.value && !state.failure && <Progress label={own.loading} />}
            {state.value && (
              <ParticipantList
                view={state.value}
                words={words}
                choices={choices}
                onChoose={setChoices}
                onOpen={open}
              />
            )}
          </>
        )}
      </main>
    </ComponentWordsContext>
  );
}
