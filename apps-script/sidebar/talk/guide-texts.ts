/** What the guide of a talk says in a language. */
import type { TalkGuide, TalkQuestion } from '../../../shared/rules/talk-guide.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { toDayText, toHoursText } from '../format.ts';
import type { TalkWords } from './words.ts';

/** A question in words. `todayOn` is the day of the list. */
export function toQuestionText(
  question: TalkQuestion,
  todayOn: string,
  language: Language,
  { page: { questions } }: TalkWords,
): string {
  const dayOf = (on: string) => toDayText(on, todayOn, language);
  switch (question.ask) {
    case 'agreed':
      return questions.agreed(dayOf(question.on));
    case 'versions':
      return questions.versions(dayOf(question.on));
    case 'not-met':
      return questions.notMet(question.with, question.days);
    case 'hard':
      return questions.hard(dayOf(question.on), question.words);
    case 'low':
      return questions.low(dayOf(question.on), String(question.rating));
    default:
      return questions[question.ask];
  }
}

/** How a pairing went since the last talk: meetings, hours, the ratings of each. */
export function toSinceText(
  { heldCount, heldMinutes, mentor, mentee }: TalkGuide['since'][number],
  language: Language,
  { page }: TalkWords,
): string {
  const met = page.met(heldCount, toHoursText(heldMinutes, language));
  const toRatings = ({ name, ratings }: typeof mentor) =>
    ratings.some((rating) => rating !== null)
      ? [`${name.split(' ')[0]!} ${ratings.map((rating) => rating ?? '–').join(', ')}`]
      : [];
  const ratings = [...toRatings(mentor), ...toRatings(mentee)];
  return ratings.length === 0 ? met : `${met} ${ratings.join('; ')}.`;
}
