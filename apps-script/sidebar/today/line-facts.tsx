/** The facts of an open line: last check-in, hours, whom to talk to and what to ask. */
import type { TodayLine } from '../../../shared/rules/today/model.ts';
import type { LineTexts } from './line-words.ts';
import type { TodayWords } from './words.ts';

export interface LineFactsProps {
  line: TodayLine;
  texts: LineTexts;
  words: TodayWords;
}

/** The reason stands above; these are its grounds. */
export function LineFacts({ line, texts, words }: LineFactsProps) {
  const { page } = words;
  const isOfPairing = line.hours !== null;
  return (
    <>
      <dl class="facts">
        {isOfPairing && (
          <div>
            <dt>{page.lastCheckIn}</dt>
            <dd>{texts.lastCheckIn}</dd>
          </div>
        )}
        {texts.hours && (
          <div>
            <dt>{page.hours}</dt>
            <dd>
              <span>{texts.hours.text}</span>
              <span class="hours">
                <meter min={0} max={1} value={texts.hours.doneShare} aria-label={texts.hours.bar} />
                <span class="hours-owed" style={`inset-inline-start: ${texts.hours.owedShare * 100}%`} />
              </span>
            </dd>
          </div>
        )}
        <div>
          <dt>{page.talkTo}</dt>
          <dd>
            {line.talkWith.map((person) => (
              <span key={person.personId} class="person">
                {person.name}
                {page.roles[person.role] !== '' && <span class="quiet"> {page.roles[person.role]}</span>}
              </span>
            ))}
            <a
              class="calendar-link"
              href={texts.calendarLink}
              target="_blank"
              rel="noopener noreferrer"
              aria-label={`${page.calendar.open}: ${line.title}`}
            >
              {page.calendar.open}
            </a>
          </dd>
        </div>
      </dl>
      <p class="advice">{texts.action}</p>
      <details class="questions">
        <summary>{page.ask}</summary>
        <ul>
          {texts.questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
