/** The next talk put into a calendar: day and time, then the calendar's own page or a file. */
import { useState } from 'preact/hooks';
import type { TalkView } from '../../src/talks/talks-api.ts';
import { addDays } from '../../../shared/time/serial-dates.ts';
import { Button, DateInput, TimeInput } from '../../../shared/components/index.ts';
import { toListText } from '../format.ts';
import { nowMs, saveTextFile } from '../platform/browser.ts';
import { toNextTalkFile, toNextTalkLink } from './next-talk.ts';
import type { TalkWords } from './words.ts';

const MINUTES = 15;

interface NextTalkProps {
  view: TalkView;
  personIds: readonly string[];
  /** The day that was agreed; null leaves it to how often the owner talks. */
  followOn: string | null;
  /** Of the talk that was logged: the entry's own id follows from it. */
  requestId: string;
  words: TalkWords;
}

export function NextTalkPart({ view, personIds, followOn, requestId, words }: NextTalkProps) {
  const { next } = words.page;
  const { todayOn, program, language } = view;
  const [on, setOn] = useState(followOn ?? addDays(todayOn, program.talkEveryDays));
  const [at, setAt] = useState('10:00');
  const people = view.people.filter(({ id }) => personIds.includes(id));
  const talk = {
    ...{ uid: `${requestId}@mentor-ledger`, details: next.details, on, at, minutes: MINUTES },
    title: next.entry(
      toListText(
        people.map(({ name }) => name),
        language,
      ),
    ),
    timeZone: program.timeZone,
    guests: people.flatMap(({ email }) => email ?? []),
  };
  const unknown = people.filter(({ email }) => email === null).map(({ name }) => name);
  const isReady = on !== '' && at !== '';
  return (
    <section class="stack" aria-label={next.title}>
      <h2 class="section-title">{next.title}</h2>
      <div class="pair">
        <DateInput label={next.day} value={on} onInput={setOn} />
        <TimeInput label={next.time} value={at} onInput={setAt} />
      </div>
      {isReady && (
        <p class="links">
          <a href={toNextTalkLink(talk)} target="_blank" rel="noopener noreferrer">
            {next.open}
          </a>
          <Button
            look="link"
            onClick={() => {
              saveTextFile('talk.ics', 'text/calendar', toNextTalkFile(talk, nowMs()));
            }}
          >
            {next.file}
          </Button>
        </p>
      )}
      <p class="quiet">
        {next.help}
        {unknown.length > 0 && ` ${next.noEmail(toListText(unknown, language))}`}
      </p>
    </section>
  );
}
