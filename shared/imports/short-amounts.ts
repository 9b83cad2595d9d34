/** Amounts such as `5K` and `$1.2M`: an M is a thousand in one book and a million in the next, so a person says so. */
import { splitShortAmount } from './amounts.ts';
import type { LineValue } from './amounts.ts';
import type { ImportAnswers, ImportQuestion } from './import-question.ts';

const SHORT_AMOUNTS = 'short-amounts';

/** Whether short amounts are read in full; asks where there are some. */
export function decideShortAmounts(
  values: readonly LineValue[],
  answers: ImportAnswers,
  questions: ImportQuestion[],
): boolean {
  const answer = answers[SHORT_AMOUNTS];
  if (answer === 'in-full' || answer === 'left-out') return answer === 'in-full';
  const short = values.filter(({ raw }) => splitShortAmount(raw) !== undefined);
  const [first] = short;
  if (!first) return false;
  const params = { raw: first.raw, line: first.line, rows: short.length };
  questions.push({
    id: SHORT_AMOUNTS,
    code: 'short-amounts',
    isRequired: true,
    params,
    answers: [
      { value: 'in-full', effect: 'short-in-full', params, samples: [] },
      { value: 'left-out', effect: 'short-left-out', params, samples: [] },
    ],
  });
  return false;
}
