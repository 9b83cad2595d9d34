/**
 * Order numbers such as `4.00012E+11`: a spreadsheet kept their first digits only, so that two orders may bear one. A
 * person says whether they still tell orders apart.
 */
import type { ImportAnswers, ImportQuestion } from './import-question.ts';

const MANGLED_NUMBERS = 'mangled-numbers';
const IGNORE = 'ignore';

/** Whether a number was cut short. */
export const isMangled = (text: string): boolean => /^\d(?:[.,]\d+)?E\+?\d{1,2}$/i.test(text);

/** Whether such numbers are to be passed over. */
export const ignoresMangled = (answers: ImportAnswers): boolean => answers[MANGLED_NUMBERS] === IGNORE;

/** Asks where there are some. */
export function askMangled(
  rows: readonly { readonly line: number; readonly orderId: string }[],
  answers: ImportAnswers,
): ImportQuestion[] {
  if (answers[MANGLED_NUMBERS] !== undefined) return [];
  const mangled = rows.filter(({ orderId }) => isMangled(orderId));
  const [first] = mangled;
  if (!first) return [];
  const params = { raw: first.orderId, line: first.line, rows: mangled.length };
  return [
    {
      id: MANGLED_NUMBERS,
      code: 'mangled-numbers',
      isRequired: true,
      params,
      answers: [
        { value: IGNORE, effect: 'ignores-numbers', params, samples: [] },
        { value: 'keep', effect: 'keeps-numbers', params, samples: [] },
      ],
    },
  ];
}
