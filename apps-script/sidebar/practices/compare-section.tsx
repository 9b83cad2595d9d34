/** What the practices tell: differences with their counts, and whether a practice goes with success. */
import { describePractices } from '../../../shared/rules/practices/interview-guide.ts';
import { Notice } from '../../../shared/components/index.ts';
import { Section } from '../dialog/parts.tsx';
import { toComparisons, toTests, type PracticesDraft } from './draft.ts';
import type { PracticesWords } from './words.ts';

export interface CompareSectionProps {
  draft: PracticesDraft;
  words: PracticesWords;
  token: unknown;
}

export function CompareSection({ draft, words, token }: CompareSectionProps) {
  const { page, rules } = words;
  const comparisons = toComparisons(draft);
  const tests = toTests(draft);
  const titles = new Map(draft.practices.map(({ id, title }) => [id, title]));
  const kinds = describePractices(draft.practices.flatMap(({ kind }) => kind ?? []));
  const isDescribed = kinds.analytical + kinds.intuitive + kinds['rule-breaking'] > 0;
  return (
    <Section title={page.compareTitle} lead={page.compareLead} token={token}>
      {comparisons.kind === 'refused' ? (
        <Notice kind="info">{rules.refused[comparisons.reason]}</Notice>
      ) : (
        <>
          <div class="wide-table">
            <table class="facts">
              <thead>
                <tr>
                  <th scope="col">{page.compareHeads.practice}</th>
                  <th scope="col">{page.compareHeads.exemplar}</th>
                  <th scope="col">{page.compareHeads.others}</th>
                </tr>
              </thead>
              <tbody>
                {comparisons.practices.map(({ practiceId, exemplarDoes, others }) => (
                  <tr key={practiceId}>
                    <th scope="row">{titles.get(practiceId)}</th>
                    <td>{exemplarDoes ? words.dialog.yes : words.dialog.no}</td>
                    <td class="number">{page.doing(others.doing, others.asked)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {comparisons.notAskedOfOthers.length > 0 && (
            <p class="quiet">
              {page.notAsked} {comparisons.notAskedOfOthers.map((id) => titles.get(id)).join(', ')}
            </p>
          )}
          <Notice kind="info">{rules.cannotProve({ people: comparisons.people })}</Notice>
        </>
      )}
      {isDescribed && (
        <p>
          {rules.described({
            analytical: kinds.analytical,
            intuitive: kinds.intuitive,
            ruleBreaking: kinds['rule-breaking'],
          })}
        </p>
      )}
      <h3 class="group-title">{page.testTitle}</h3>
      <p class="quiet">{page.testLead}</p>
      {tests.length === 0 ? (
        <p>{page.noCounts}</p>
      ) : (
        <>
          <ul class="sentences">
            {tests.map(({ practiceId, conclusion, withIt, without }) => (
              <li key={practiceId}>
                {rules.conclusion[conclusion]({ practice: titles.get(practiceId) ?? '', withIt, without })}
              </li>
            ))}
          </ul>
          <p class="quiet">{page.notCause}</p>
        </>
      )}
    </Section>
  );
}
