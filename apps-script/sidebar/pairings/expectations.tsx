/** The expectation sheet of a pairing, one for each of the two: on the screen as it will be on paper. */
import type { PairingsView } from '../../src/mentors/mentors-api.ts';
import { toTerms } from '../../../shared/rules/terms.ts';
import type { Pairing } from '../../../shared/tables/pairings.ts';
import { Button, EmptyState, Select } from '../../../shared/components/index.ts';
import { toFullDayText } from '../format.ts';
import { Section } from '../mentors/parts.tsx';
import { printPage } from '../platform/printer.ts';
import type { PairingsWords } from './words.ts';

interface SheetProps {
  view: PairingsView;
  pairingId: string | null;
  words: PairingsWords;
}

export interface SheetSectionProps extends SheetProps {
  token: unknown;
  onChoose: (pairingId: string | null) => void;
}

export function SheetSection(props: SheetSectionProps) {
  const { view, pairingId, words, token, onChoose } = props;
  const { page } = words;
  const running = view.pairings.filter(({ status }) => status === 'active' || status === 'planned');
  const pairing = running.find(({ id }) => id === pairingId);
  return (
    <Section title={page.sheetTitle} lead={page.sheetLead} token={token}>
      {running.length === 0 ? (
        <EmptyState title={page.noPairings}>{page.noPairingsHelp}</EmptyState>
      ) : (
        <Select
          label={page.pairing}
          value={pairingId}
          items={running.map((row) => ({
            value: row.id,
            label: row.label ?? `${nameIn(view, row.mentorId)} → ${nameIn(view, row.menteeId)}`,
          }))}
          onInput={onChoose}
        />
      )}
      {pairing && (
        <>
          <Button look="primary" onClick={printPage}>
            {page.printSheet}
          </Button>
          <div class="preview">
            <Sheet {...{ view, words, pairing }} role="mentor" isPreview />
          </div>
        </>
      )}
    </Section>
  );
}

/** Both sheets, for paper. */
export function ExpectationPapers({ view, pairingId, words }: SheetProps) {
  const pairing = view.pairings.find(({ id }) => id === pairingId);
  if (!pairing) return null;
  return (
    <>
      <Sheet {...{ view, words, pairing }} role="mentor" />
      <Sheet {...{ view, words, pairing }} role="mentee" />
    </>
  );
}

const nameIn = ({ people }: PairingsView, personId: string): string =>
  people.find(({ id }) => id === personId)?.name ?? personId;

interface OneSheetProps extends Omit<SheetProps, 'pairingId'> {
  pairing: Pairing;
  role: 'mentor' | 'mentee';
  /** On the screen the page has a title already. */
  isPreview?: boolean;
}

function Sheet({ view, words, pairing, role, isPreview = false }: OneSheetProps) {
  const { page } = words;
  const { paper } = page;
  const { program, language, todayOn } = view;
  const day = (dateOn: string) => toFullDayText(dateOn, language);
  const terms = toTerms(pairing, program, { onDay: todayOn, cadences: view.cadences, breaks: view.breaks });
  const [own, other] =
    role === 'mentor' ? [pairing.mentorId, pairing.menteeId] : [pairing.menteeId, pairing.mentorId];
  const breaks = terms.breaks.filter(({ toOn }) => toOn >= terms.startsOn && toOn >= todayOn);
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
            <td>{paper.meetingsText({ days: terms.cadenceDays, minutes: program.meetingMinutes })}</td>
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
      <div class="sign">
        <span>{paper.signs.date}</span>
        <span>{paper.signs.participant}</span>
        <span>{paper.signs.owner}</span>
      </div>
    </article>
  );
}
