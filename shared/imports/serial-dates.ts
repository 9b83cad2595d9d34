/**
 * Day numbers in a date column, such as 46027: a spreadsheet writes them where its date format was lost. They look
 * like order numbers too, so a person says what they are.
 */
import type { LineValue } from './amounts.ts';
import { parseSerialDate } from './dates.ts';
import type { ImportAnswers, ImportQuestion } from './import-question.ts';

const SERIAL_DATES = 'serial-dates';

/** Whether five-digit numbers of a date column are dates; asks where there are some. */
export function decideSerialDates(
  values: readonly LineValue[],
  answers: ImportAnswers,
  questions: ImportQuestion[],
): boolean {
  const answer = answers[SERIAL_DATES];
  if (answer === 'dates' || answer === 'no-dates') return answer === 'dates';
  const serials = values.flatMap(({ line, raw }) => {
    const dateOn = parseSerialDate(raw);
    return dateOn === undefined ? [] : [{ line, raw, dateOn }];
  });
  const [first, second] = [serials[0], serials.find(({ raw }) => raw !== serials[0]?.raw)];
  if (!first) return false;
  const days = serials.map(({ dateOn }) => dateOn).sort();
  const samples = [first.raw, ...(second ? [second.raw] : [])];
  questions.push({
    id: SERIAL_DATES,
    code: 'serial-dates',
    isRequired: true,
    params: { raw: first.raw, line: first.line, rows: serials.length },
    answers: [
      {
        value: 'dates',
        effect: 'reads-dates',
        params: {
          date1: first.dateOn,
          ...(second && { date2: second.dateOn }),
          fromOn: days[0]!,
          toOn: days[days.length - 1]!,
        },
        samples,
      },
      { value: 'no-dates', effect: 'no-dates', params: { rows: serials.length }, samples },
    ],
  });
  return false;
}
