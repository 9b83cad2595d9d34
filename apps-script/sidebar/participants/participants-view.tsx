/** The People view of the sidebar: the lists, and the page of whoever was opened in them. */
import { useCallback, useState } from 'preact/hooks';
import { toLanguage } from '../../../shared/messages/to-language.ts';
import type { ParticipantsView as View } from '../../src/participants/participants-api.ts';
import { ComponentWordsContext, Progress } from '../../../shared/components/index.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { Foot } from '../inside/foot.tsx';
import { useDocumentName, useShown } from '../inside/shown.ts';
import { useAnswer } from '../inside/use-answer.ts';
import { useWay } from '../inside/use-way.ts';
import { browserLanguages } from '../platform/browser.ts';
import { callScript } from '../platform/script.ts';
import { PairingPage } from './pairing-page.tsx';
import { ParticipantList, type ListChoices } from './participant-list.tsx';
import { PersonPage } from './person-page.tsx';
import type { Place } from './place.ts';
import { useSlash } from './use-slash.ts';
import { toParticipantsWords } from './words.ts';
import './participants.css';

/** `asked` opens on top whenever it is another object. */
export function ParticipantsView({ asked = null }: { asked?: Place | null }) {
  const [choices, setChoices] = useState<ListChoices>({
    ...{ search: '', pairingOrder: 'lastMet', personOrder: 'lastTalk' },
  });
  const first = toParticipantsWords(toLanguage(browserLanguages()));
  const ask = useCallback(() => callScript(first.pages, 'getParticipants'), [first.pages]);
  const [isAway, setAway] = useState(false);
  const state = useAnswer<View>(ask, isAway);
  const { place, open, back } = useWay<Place>(asked, state.refresh);
  if (isAway !== (place !== null)) setAway(place !== null);
  const language = state.value?.language ?? toLanguage(browserLanguages());
  const words = toParticipantsWords(language);
  const { participants: own } = words;
  useDocumentName(own.title, language);
  const isShown = useShown();
  useSlash(isShown && !place);

  return (
    <ComponentWordsContext value={words.components}>
      <main
        class="participants"
        onKeyDown={({ key, target }) => {
          if (key === 'Escape' && !place && target instanceof HTMLInputElement)
            setChoices({ ...choices, search: '' });
        }}
      >
        {place?.kind === 'pairing' && (
          <PairingPage key={place.id} id={place.id} words={words} onBack={back} onOpen={open} />
        )}
        {place?.kind === 'person' && (
          <PersonPage key={place.id} id={place.id} words={words} onBack={back} onOpen={open} />
        )}
        {!place && (
          <>
            <header class="head">
              <h1 class="ml-title">{own.title}</h1>
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
            <Foot {...{ ...state, language }} onRefresh={state.refresh} />
          </>
        )}
      </main>
    </ComponentWordsContext>
  );
}
