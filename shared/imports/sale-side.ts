/** Which side of an account is a sale, where a file marks its amounts as debits and credits. */
import type { ImportAnswers, ImportQuestion } from './import-question.ts';
import type { SalesRow } from './read-sales-rows.ts';

const SALE_MARK = 'sale-mark';
const NO_MARK = 'none';

/** The side that is a sale; asks where there are marks. A person may say that they mean something else. */
export function decideSaleSide(
  rows: readonly SalesRow[],
  answers: ImportAnswers,
  questions: ImportQuestion[],
): { saleSide?: string } {
  const rowsBySide = new Map<string, number>();
  for (const { side } of rows) if (side !== '') rowsBySide.set(side, (rowsBySide.get(side) ?? 0) + 1);
  const sides = [...rowsBySide].sort((a, b) => b[1] - a[1]);
  const answer = answers[SALE_MARK];
  if (answer === NO_MARK || sides.length === 0) return {};
  if (answer !== undefined && sides.some(([side]) => side === answer)) return { saleSide: answer.toUpperCase() };
  const all = sides.reduce((sum, [, count]) => sum + count, 0);
  questions.push({
    id: SALE_MARK,
    code: 'sale-mark',
    isRequired: true,
    params: { marks: sides.map(([side]) => side).join(', ') },
    answers: [
      ...sides.map(([side, count]) => ({
        value: side,
        effect: 'sales-are' as const,
        params: { mark: side, rows: count, others: all - count },
        samples: [],
      })),
      { value: NO_MARK, effect: 'no-mark' as const, params: {}, samples: [] },
    ],
  });
  return {};
} // prettier-ignore
