/** A person's page: their part in the program, their pairings, every talk, what can be done. */
import { useCallback } from 'preact/hooks';
import type { PersonPage as Page } from '../../src/participants/participants-api.ts';
import { toDayText } from '../format.ts';
import { callScript } from '../platform/script.ts';
import { askToPraise } from '../promotion/asked.ts';
import { Acts } from './acts.tsx';
import { Facts } from './facts.tsx';
import { useGo } from '../inside/go.ts';
import { PageFrame } from '../inside/page-frame.tsx';
import { PairingLines } from './pairing-lines.tsx';
import { toPartText } from './person-lines.tsx';
import type { PageProps } from './pairing-page.tsx';
import { TalkPart } from './talk-part.tsx';
import { TimelineList } from './timeline-list.tsx';
import { useAnswer } from '../inside/use-answer.ts';

export function PersonPage({ id, words, onBack, onOpen }: PageProps) {
  const go = useGo();
  const ask = useCallback(() => callScript(words.pages, 'getPersonPage', id), [id, words]);
  const state = useAnswer<Page>(ask);
  const { participants: own } = words;
  return (
    <PageFrame
      {...{ state, words, onBack }}
      {...{ backTo: own.back, loading: own.loading }}
      titleOf={({ row }) => row.name}
    >
      {(page) => {
        const { language, todayOn, row } = page;
        const isMentor = row.role === 'mentor' || row.role === 'both';
        const dialog = (label: string, name: 'people' | 'invites' | 'candidates') => ({
          label,
          run: () => callScript(words.pages, 'showDialog', name),
        });
        return (
          <>
            <p class="quiet">{toPartText(row, words)}</p>
            <TalkPart about={{ personIds: [id], pairingId: null }} words={words} />
            <Facts
              rows={[
                [own.facts.job, page.jobTitle],
                [own.facts.leftOn, page.leftOn && toDayText(page.leftOn, todayOn, language)],
                [own.facts.browsers, isMentor ? own.facts.browsersText(page.devices) : null],
                [own.facts.strengths, page.strengths],
                [own.facts.needs, page.needs],
              ]}
            />
            {page.pairings.length > 0 && (
              <section class="group" aria-label={own.lists.pairings}>
                <h2 class="section-title">{own.lists.pairings}</h2>
                <PairingLines
                  rows={page.pairings}
                  {...{ todayOn, language, words }}
                  onOpen={(pairingId) => {
                    onOpen({ kind: 'pairing', id: pairingId });
                  }}
                />
              </section>
            )}
            <Acts
              title={own.acts}
              words={words.pages}
              acts={[
                ...(row.status === 'active'
                  ? [
                      {
                        label: own.logReward,
                        run: () =>
                          callScript(
                            words.pages,
                            'openAgain',
                            { dialog: 'reward' },
                            { person: JSON.stringify(id) },
                          ),
                      },
                      {
                        label: own.praise,
                        run: () => {
                          askToPraise(id);
                          go({ sidebar: 'design', page: 'spread' });
                          return Promise.resolve({ ok: true as const, value: null });
                        },
                      },
                    ]
                  : []),
                dialog(own.changePerson, 'people'),
                ...(isMentor ? [dialog(own.invite, 'invites'), dialog(own.score, 'candidates')] : []),
                { label: own.openRow, run: () => callScript(words.pages, 'openPerson', id) },
              ]}
            />
            <section class="group" aria-label={own.talks}>
              <h2 class="section-title">{own.talks}</h2>
              <TimelineList
                entries={page.talks.map(({ talkedOn, channel, signal, heard, agreed }) => ({
                  ...{ kind: 'talk', on: talkedOn, personName: row.name, channel, signal, heard, agreed },
                }))}
                {...{ todayOn, language, words }}
              />
            </section>
          </>
        );
      }}
    </PageFrame>
  );
}
