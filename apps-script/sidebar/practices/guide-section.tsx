/** The questions for the talk with the exemplar, on the screen and on paper with room to write. */
import type { PracticesView } from '../../src/practices/practices-api.ts';
import { toInterviewGuide } from '../../../shared/rules/practices/interview-guide.ts';
import { Button } from '../../../shared/components/index.ts';
import { toFullDayText } from '../format.ts';
import { Section } from '../dialog/parts.tsx';
import { printPage } from '../platform/printer.ts';
import { toComparisons, type PracticesDraft } from './draft.ts';
import type { PracticesWords } from './words.ts';

interface GuideProps {
  view: PracticesView;
  draft: PracticesDraft;
  words: PracticesWords;
}

/** The questions as sentences, in order. */
export function toQuestions(draft: PracticesDraft, { rules }: PracticesWords): string[] {
  const titles = new Map(draft.practices.map(({ id, title }) => [id, title]));
  return toInterviewGuide(toComparisons(draft)).map((question) => {
    switch (question.code) {
      case 'does-differently':
      case 'does-not': {
        const { doing, asked } = question.comparison.others;
        return rules.guide[question.code]({ practice: titles.get(question.practiceId) ?? '', doing, asked });
      }
      case 'ask-others-first':
        return rules.guide[question.code]({ practice: titles.get(question.practiceId) ?? '' });
      default:
        return rules.guide[question.code]();
    }
  });
}

export function GuideSection({ view, draft, words, token }: GuideProps & { token: unknown }) {
  const { page } = words;
  return (
    <Section title={toTitle({ view, draft, words })} lead={page.guideLead} token={token}>
      <ol class="numbered">
        {toQuestions(draft, words).map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <Button onClick={printPage}>{page.printGuide}</Button>
    </Section>
  );
}

/** The same on paper. */
export function GuidePaper(props: GuideProps) {
  const { view, draft, words } = props;
  return (
    <article class="paper">
      <h1>{toTitle(props)}</h1>
      <p>
        {view.program.name}, {toFullDayText(view.todayOn, view.language)}
      </p>
      <p>{words.page.guideLead}</p>
      <ol>
        {toQuestions(draft, words).map((question) => (
          <li key={question}>
            {question}
            <div class="to-write" />
          </li>
        ))}
      </ol>
    </article>
  );
}

function toTitle({ view, draft, words: { page } }: GuideProps): string {
  const exemplar = view.people.find(({ id }) => id === draft.exemplarId);
  return exemplar ? page.guideFor(exemplar.name) : page.guideNobody;
}
