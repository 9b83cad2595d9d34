/** Who mentors no longer and has a browser that is still connected, each with one press to disconnect it. */
import { useState } from 'preact/hooks';
import type { Failure } from '../../src/calls/answers-api.ts';
import type { StillConnected as Person } from '../../src/invites/invites-api.ts';
import type { Messages } from '../../../shared/messages/registry.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { Button, ListLine } from '../../../shared/components/index.ts';
import { FailureNotice } from '../failure-notice.tsx';
import { toFullDayText, toListText } from '../format.ts';
import { callScript, type FailureWords } from '../platform/script.ts';

export interface StillConnectedProps {
  people: readonly Person[];
  language: Language;
  words: { stillConnected: Messages['stillConnected']; pages: FailureWords };
  /** Once the script has disconnected one, with the sentence that says so. */
  onDone: (sentence: string) => void;
}

export function StillConnected({ people, language, words, onDone }: StillConnectedProps) {
  const { stillConnected: page } = words;
  const [busyId, setBusyId] = useState<string | null>(null);
  const [gone, setGone] = useState<readonly string[]>([]);
  const [failed, setFailed] = useState<{ failure: Failure; person: Person } | null>(null);
  const shown = people.filter((person) => !gone.includes(toKey(person)));
  const disconnect = async (person: Person) => {
    if (busyId !== null) return;
    setBusyId(person.personId);
    setFailed(null);
    const answer = await callScript(words.pages, 'disconnectPerson', person.personId);
    setBusyId(null);
    if (!answer.ok) {
      setFailed({ failure: answer, person });
      return;
    }
    setGone((keys) => [...keys, toKey(person)]);
    onDone(page.done(person.name));
  };
  if (shown.length === 0) return null;
  return (
    <section class="still-connected" aria-label={page.title}>
      <h2 class="section-title">{page.title}</h2>
      <ul class="ml-list">
        {shown.map((person) => (
          <ListLine
            key={person.personId}
            title={page[person.why](person.name)}
            detail={[
              page.browsers(person.browsers.length, toListText(person.browsers, language)),
              ...(person.lateUntilOn === null
                ? []
                : [page.lateUntil(toFullDayText(person.lateUntilOn, language))]),
            ].join(' ')}
            actions={
              <Button
                busy={busyId === person.personId}
                label={`${page.disconnect}: ${person.name}`}
                onClick={() => void disconnect(person)}
              >
                {page.disconnect}
              </Button>
            }
          />
        ))}
      </ul>
      {failed && (
        <FailureNotice
          failure={failed.failure}
          words={words.pages}
          onRetry={() => void disconnect(failed.person)}
        />
      )}
    </section>
  );
}

/** A browser that is connected later is told of anew. */
const toKey = ({ personId, browsers }: Person): string => JSON.stringify([personId, browsers]);
