/** What was changed so far, the latest first; planned changes say so. */
import { useState } from 'preact/hooks';
import type { ChangesView } from '../../src/changes/changes-api.ts';
import { Button } from '../../../shared/components/index.ts';
import { toDayText } from '../format.ts';
import { toEntryText } from './entry-texts.ts';
import type { ChangesWords } from './words.ts';

const FIRST = 6;

export function ChangeList({ view, words }: { view: ChangesView; words: ChangesWords }) {
  const { page } = words;
  const { todayOn, language } = view;
  const [shown, setShown] = useState(FIRST);
  const dayOf = (on: string) => toDayText(on, todayOn, language);
  const talkOf = (id: string | null) => view.talks.find((talk) => talk.id === id);
  return (
    <section class="stack" aria-label={page.soFar}>
      <h2 class="section-title">{page.soFar}</h2>
      {view.changes.length === 0 && <p class="quiet">{page.noChanges}</p>}
      <ol class="changes">
        {view.changes.slice(0, shown).map((entry) => {
          const talk = talkOf(entry.talkId);
          const more = [
            entry.pairingLabel,
            entry.why,
            talk && page.talk(talk.personName, dayOf(talk.talkedOn)),
          ].filter(Boolean);
          return (
            <li key={entry.key}>
              <time dateTime={entry.on} class="quiet">
                {dayOf(entry.on)}
              </time>
              <div>
                <p>
                  <strong>{toEntryText(entry, todayOn, language, words)}</strong>
                  {entry.isPlanned && <span class="planned">{page.planned}</span>}
                </p>
                {more.length > 0 && <p class="quiet">{more.join('. ')}</p>}
              </div>
            </li>
          );
        })}
      </ol>
      {view.changes.length > shown && (
        <Button
          look="link"
          onClick={() => {
            setShown(shown + 20);
          }}
        >
          {page.showMore(Math.min(20, view.changes.length - shown))}
        </Button>
      )}
    </section>
  );
}
