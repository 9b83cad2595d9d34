/** One sheet of expectations: the terms of a pairing and what one of the two does, with lines to sign. */
import type { PairingsView } from '../../src/pairings/pairings-api.ts';
import { toTerms } from '../../../shared/rules/terms.ts';
import type { Pairing } from '../../../shared/tables/pairings.ts';
import { toFullDayText } from '../format.ts';
import type { PairingsWords } from './words.ts';

export const nameIn = ({ people }: PairingsView, personId: string): string =>
  people.find(({ id }) => id === personId)?.name ?? personId;

export interface ExpectationPaperProps {
  view: PairingsView;
  words: PairingsWords;
  pairing: Pairing;
  role: 'mentor' | 'mentee';
  /** On the screen the page has a title already. */
  isPreview?: boolean;
}

export function ExpectationPaper({ view, words, pairing, role, isPreview = false }: ExpectationPaperProps) {
  const { page } = words;
  const { paper } = page;
  const { program, language, todayOn } = view;
  const day = (dateOn: string) => toFullDayText(dateOn, language);
  const { cadences, breaks: allBreaks } = view;
  // A pairing that has not begun is told with the cadence of its first day.
  const onDay = pairing.startsOn > todayOn ? pairing.startsOn : todayOn;
  const terms = toTerms(pairing, program, { onDay, cadences, breaks: allBreaks });
  const later = cadences
    .filter(({ pairingId, fromOn }) => pairingId === pairing.id && fromOn > onDay && fromOn <= terms.endsOn)
    .sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1));
  const [own, other] =
    role === 'mentor' ? [pairing.mentorId, pairing.menteeId] : [pairing.menteeId, pairing.mentorId];
  const breaks = terms.breaks.filter(({ fromOn, toOn }) => toOn >= onDay && fromOn <= terms.endsOn);
  const does = Object.values(role === 'mentor' ? paper.mentorDoes : paper.menteeDoes);
  const { talks, ...both } = paper.common;
  const Title = isPreview ? 'h3' : 'h1';
  const Part = isPreview ? 'h4' : 'h2';
  return (
    <article class="paper">
      <Title>{paper.title(program.name)}</Title>
      <p>{paper.forPerson(nameIn(view, own), paper[role])}</p>
      <Part>{paper.terms}</Part>
      <table>
        <tbody>
          <tr>
            <th scope="row">{paper.with}</th>
            <td>
              {nameIn(view, other)}, {paper[role === 'mentor' ? 'mentee' : 'mentor']}
            </td>
          </tr>
          {view.measure !== null && (
            <tr>
              <th scope="row">{paper.goal}</th>
              <td>{view.measure}</td>
            </tr>
          )}
          <tr>
            <th scope="row">{paper.period}</th>
            <td>{paper.periodText({ from: day(terms.startsOn), to: day(terms.endsOn) })}</td>
          </tr>
          <tr>
            <th scope="row">{paper.meetings}</th>
            <td>
              {[
                paper.meetingsText({ days: terms.cadenceDays, minutes: program.meetingMinutes }),
                ...later.map(({ fromOn, cadenceDays }) =>
                  paper.meetingsLater({ on: day(fromOn), days: cadenceDays }),
                ),
              ].join('; ')}
            </td>
          </tr>
          <tr>
            <th scope="row">{paper.hours}</th>
            <td>{paper.hoursText(Math.round((terms.minimumMinutes / 60) * 10) / 10)}</td>
          </tr>
          <tr>
            <th scope="row">{paper.breaks}</th>
            <td>
              {breaks.length === 0
                ? paper.noBreaks
                : breaks
                    .map(({ fromOn, toOn }) => page.breakRow({ from: day(fromOn), to: day(toOn), why: '' }))
                    .join('; ')}
            </td>
          </tr>
        </tbody>
      </table>
      <Part>{paper.yours[role]}</Part>
      <ul>
        {does.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Part>{paper.together}</Part>
      <ul>
        {[talks(program.talkEveryDays), ...Object.values(both)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {view.expectation?.[language] && (
        <>
          <Part>{paper.rewards}</Part>
          <p>{view.expectation[language]}</p>
        </>
      )}
      <div class="sign">
        <span>{paper.signs.date}</span>
        <span>{paper.signs.participant}</span>
        <span>{paper.signs.owner}</span>
      </div>
    </article>
  );
}
