/** What happened in a pairing, the latest first; both sides of a meeting stand together. */
import { useState } from 'preact/hooks';
import type { Said, TimelineEntry } from '../../../shared/rules/timeline.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { Button } from '../../../shared/components/index.ts';
import { toAmountText, toDayText } from '../format.ts';
import type { ParticipantsWords } from './words.ts';

interface TimelineProps {
  entries: readonly TimelineEntry[];
  todayOn: string;
  language: Language;
  words: ParticipantsWords;
}

const FIRST = 10;

export function TimelineList({ entries, todayOn, language, words }: TimelineProps) {
  const { participants: own } = words;
  const [shown, setShown] = useState(FIRST);
  const dayOf = (on: string) => toDayText(on, todayOn, language);
  if (entries.length === 0) return <p class="quiet">{own.noTimeline}</p>;
  return (
    <>
      <ol class="timeline">
        {entries.slice(0, shown).map((entry, index) => (
          <li key={`${entry.kind}${entry.on}${index}`}>
            <time dateTime={entry.on} class="quiet">
              {dayOf(entry.on)}
            </time>
            <Entry {...{ entry, language, words, dayOf }} />
          </li>
        ))}
      </ol>
      {entries.length > shown && (
        <Button
          look="link"
          onClick={() => {
            setShown(shown + 20);
          }}
        >
          {own.showMore(Math.min(20, entries.length - shown))}
        </Button>
      )}
    </>
  );
}

interface EntryProps {
  entry: TimelineEntry;
  language: Language;
  words: ParticipantsWords;
  dayOf: (on: string) => string;
}

function Entry({ entry, language, words, dayOf }: EntryProps) {
  const { participants: own, page } = words;
  const orBlank = (value: number | null) => (value === null ? '–' : toAmountText(value, language));
  switch (entry.kind) {
    case 'meeting': {
      const outcome = (entry.mentor ?? entry.mentee)!.outcome;
      return (
        <div class="entry">
          <p class="entry-title">
            {own.meeting[outcome]}
            {entry.minutes !== null && `, ${own.minutes(entry.minutes)}`}
          </p>
          <Side name={own.sides.mentor} said={entry.mentor} none={own.noNote} words={words} />
          {entry.isPrivate && <p class="quiet">{own.privateNote}</p>}
          {entry.nextStep !== null && <p>{`${own.nextStep}: ${entry.nextStep}`}</p>}
          <Side name={own.sides.mentee} said={entry.mentee} none={own.noFeedback} words={words} />
        </div>
      );
    }
    case 'talk':
      return (
        <div class="entry">
          <p class="entry-title">{own.talkWith(entry.personName ?? '')}</p>
          {entry.channel !== null && <p class="quiet">{words.tables.talks.choices.channel[entry.channel]}</p>}
          {entry.signal !== 'none' && <p>{own.signals[entry.signal]}</p>}
          {entry.heard !== null && <p>{`${own.heard}: ${entry.heard}`}</p>}
          {entry.agreed !== null && <p>{`${own.agreed}: ${entry.agreed}`}</p>}
        </div>
      );
    case 'change':
      return (
        <div class="entry">
          <p class="entry-title">{own.changes[entry.change]}</p>
          {entry.endsOnBefore !== null && entry.endsOnAfter !== null && (
            <p>{own.endsMoved(dayOf(entry.endsOnBefore), dayOf(entry.endsOnAfter))}</p>
          )}
          {(entry.minimumHoursBefore !== null || entry.minimumHoursAfter !== null) && (
            <p>{own.hoursChanged(orBlank(entry.minimumHoursBefore), orBlank(entry.minimumHoursAfter))}</p>
          )}
          {entry.reason !== null && <p class="quiet">{entry.reason}</p>}
        </div>
      );
    case 'cadence':
      return (
        <div class="entry">
          <p class="entry-title">{own.cadenceSet(page.cadence(entry.cadenceDays))}</p>
          {entry.why !== null && <p class="quiet">{entry.why}</p>}
        </div>
      );
    case 'break':
      return (
        <div class="entry">
          <p class="entry-title">{entry.toOn === null ? own.breakOpen : own.breakText(dayOf(entry.toOn))}</p>
          {entry.reason !== null && <p class="quiet">{entry.reason}</p>}
        </div>
      );
  }
}

interface SideProps {
  name: string;
  said: Said | null;
  none: string;
  words: ParticipantsWords;
}

function Side({ name, said, none, words: { participants: own } }: SideProps) {
  if (said === null) return <p class="quiet">{none}</p>;
  const head = [own.meeting[said.outcome], said.rating === null ? '' : own.rating(said.rating)];
  return (
    <div class="side">
      <p class="quiet">{`${name}: ${head.filter((text) => text !== '').join(', ')}`}</p>
      {said.worked !== null && <p>{`${own.worked}: ${said.worked}`}</p>}
      {said.didNotWork !== null && <p>{`${own.didNotWork}: ${said.didNotWork}`}</p>}
      {said.talkWanted && <p>{own.talkWanted}</p>}
    </div>
  );
}
