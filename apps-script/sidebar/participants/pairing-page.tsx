/** A pairing's page: its state, its terms, what both sides told, what can be done. */
import { useCallback, useState } from 'preact/hooks';
import type { PairingPage as Page } from '../../src/participants/participants-api.ts';
import { Status } from '../../../shared/components/index.ts';
import { toAgoText, toDayText, toHoursText } from '../format.ts';
import { callScript } from '../platform/script.ts';
import { toLineTexts } from '../today/line-words.ts';
import { AskWhichMeeting } from '../today/ask-which-meeting.tsx';
import { ActsPart } from './acts-part.tsx';
import { Acts } from './acts.tsx';
import { BothSides } from './both-sides.tsx';
import { Facts } from './facts.tsx';
import { PageFrame } from '../inside/page-frame.tsx';
import { toStateText, toTone } from './pairing-lines.tsx';
import type { Place } from './place.ts';
import { TalkPart } from './talk-part.tsx';
import { TimelineList } from './timeline-list.tsx';
import { useAnswer } from '../inside/use-answer.ts';
import type { ParticipantsWords } from './words.ts';

export interface PageProps {
  id: string;
  words: ParticipantsWords;
  onBack: () => void;
  onOpen: (place: Place) => void;
}

export function PairingPage({ id, words, onBack, onOpen }: PageProps) {
  const [isAsking, setAsking] = useState(false);
  const ask = useCallback(() => callScript(words.pages, 'getPairingPage', id), [id, words]);
  const state = useAnswer<Page>(ask, isAsking);
  return (
    <PageFrame
      {...{ state, words, onBack }}
      {...{ backTo: words.participants.back, loading: words.participants.loading }}
      titleOf={({ row }) => row.title}
    >
      {(page) => (
        <>
          <p class="row-detail">
            <Status tone={toTone(page.row)}>{toStateText(page.row, words)}</Status>
            {page.row.lastMetOn !== null && (
              <span class="quiet">
                {words.participants.lastMet(toAgoText(page.row.lastMetOn, page.todayOn, page.language))}
              </span>
            )}
          </p>
          {page.lines.map((line) => (
            <p key={line.key}>{toLineTexts(line, page.todayOn, page.language, words).reason}</p>
          ))}
          <TalkPart
            about={{ personIds: page.people.map(({ personId }) => personId), pairingId: id }}
            words={words}
          />
          <ActsPart
            {...{ id, label: page.row.title, status: page.status, language: page.language }}
            onAsking={setAsking}
            onDone={state.refresh}
          />
          <Terms {...{ page, words }} />
          <Acts
            title={words.participants.acts}
            words={words.pages}
            acts={[
              {
                label: words.participants.changeTerms,
                run: () => callScript(words.pages, 'showDialog', 'pairings'),
              },
              {
                label: words.participants.openRow,
                run: () => callScript(words.pages, 'openPairing', id),
              },
              ...page.people.map(({ personId, name }) => ({
                label: name,
                run: () => {
                  onOpen({ kind: 'person', id: personId });
                  return Promise.resolve({ ok: true as const, value: null });
                },
              })),
            ]}
          />
          <AskWhichMeeting
            reports={page.askWhichMeeting}
            {...{ words, todayOn: page.todayOn, language: page.language }}
            onDone={state.refresh}
          />
          <BothSides
            sides={page.bothSides}
            names={{ mentor: page.people[0]?.name ?? '', mentee: page.people[1]?.name ?? '' }}
            {...{ words, todayOn: page.todayOn, language: page.language }}
          />
          <section class="group" aria-label={words.participants.timeline}>
            <h2 class="section-title">{words.participants.timeline}</h2>
            <TimelineList
              entries={page.timeline}
              {...{ todayOn: page.todayOn, language: page.language, words }}
            />
          </section>
        </>
      )}
    </PageFrame>
  );
}

function Terms({ page, words }: { page: Page; words: ParticipantsWords }) {
  const { facts } = words.participants;
  const { language, todayOn, row, hours } = page;
  const dayOf = (on: string) => toDayText(on, todayOn, language);
  return (
    <Facts
      rows={[
        [facts.period, facts.periodText(dayOf(row.startsOn), dayOf(row.endsOn))],
        [facts.cadence, words.page.cadence(page.cadenceDays)],
        [
          facts.hours,
          hours &&
            facts.hoursText(
              toHoursText(hours.doneMinutes, language),
              toHoursText(hours.owedMinutes, language),
              toHoursText(hours.minimumMinutes, language),
            ),
        ],
        [facts.meetings, String(page.heldCount)],
        [facts.why, page.why],
        [facts.reason, page.status === 'active' ? null : page.statusReason],
      ]}
    />
  );
}
