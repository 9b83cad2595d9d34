/** What needs nothing, in as few lines as it takes: due soon, on track, put off, and what is still to be told. */
import type { Answer } from '../../src/calls/answers-api.ts';
import type { TodayView } from '../../src/today/today-api.ts';
import type { DueMeeting, TodayModel } from '../../../shared/rules/today/model.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { ListLine } from '../../../shared/components/index.ts';
import { toWeekdayText } from '../format.ts';
import { AskLastMet } from './ask-last-met.tsx';
import { AskWhichMeeting } from './ask-which-meeting.tsx';
import { PutOffList } from './put-off-list.tsx';
import type { TodayWords } from './words.ts';

export interface QuietSummaryProps {
  today: TodayModel;
  language: Language;
  words: TodayWords;
  onEditing: (key: string, isEditing: boolean) => void;
  onDone: (answer: Answer<TodayView>, message: string) => void;
}

export function QuietSummary({ today, language, words, onEditing, onDone }: QuietSummaryProps) {
  const { page } = words;
  return (
    <section class="summary" aria-label={page.dueSoon}>
      {today.due.length > 0 && (
        <details class="due">
          <summary>
            {page.dueSoon} ({today.due.length})
          </summary>
          <ul class="ml-list">
            {today.due.map((due) => (
              <ListLine key={due.pairingId} title={due.title} detail={toDueText(due, language, words)} />
            ))}
          </ul>
        </details>
      )}
      {today.activeCount > 0 && (
        <p class="quiet">{page.onTrack(today.onTrackCount, today.activeCount, today.putOffCount)}</p>
      )}
      <PutOffList putOff={today.putOff} {...{ language, words, onDone }} />
      <AskWhichMeeting
        reports={today.askWhichMeeting}
        todayOn={today.todayOn}
        {...{ language, words, onDone }}
      />
      <AskLastMet
        pairings={today.askLastMet}
        todayOn={today.todayOn}
        {...{ language, words, onEditing, onDone }}
      />
    </section>
  );
}

/** Where it was moved to, and from when it is late. */
function toDueText(
  { movedToOn, overdueFromOn }: DueMeeting,
  language: Language,
  { page }: TodayWords,
): string {
  const day = (dateOn: string) => toWeekdayText(dateOn, language);
  return [
    ...(movedToOn === null ? [] : [page.movedTo(day(movedToOn))]),
    overdueFromOn === null ? page.notBeforeEnd : page.overdueFrom(day(overdueFromOn)),
  ].join(' · ');
}
