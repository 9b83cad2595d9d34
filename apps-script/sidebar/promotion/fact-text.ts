/** A fact worth praising in a line, and the draft of a sentence on it in the program's language. */
import { toDateText } from '../../../shared/rules/rewards/warning-text.ts';
import type { PraiseFact } from '../../../shared/rules/promotion/praise-facts.ts';
import type { Language } from '../../../shared/tables/program.ts';
import type { SpreadWords } from './words.ts';

/** The fact, in a line. */
export function toFactText(fact: PraiseFact, { page }: SpreadWords, language: Language): string {
  const words = page.fact;
  const { name } = fact;
  switch (fact.kind) {
    case 'hours-reached':
      return words['hours-reached'](name, fact.hours, fact.mentees);
    case 'months-kept':
      return words['months-kept'](name, fact.other, fact.months, fact.meetings);
    case 'practice-spread':
      return words['practice-spread'](name, fact.people);
    case 'goal-met':
      return words['goal-met'](name, fact.other, fact.hours);
    case 'course-completed':
      return words['course-completed'](name, toDateText(fact.closedOn, language));
    case 'not-praised':
      return fact.days === null
        ? words['never-praised'](name, fact.hours)
        : words['not-praised'](name, fact.days);
  }
}

/** A sentence to begin with. */
export function toDraftText(fact: PraiseFact, { page }: SpreadWords): string {
  const words = page.draft;
  const { name } = fact;
  switch (fact.kind) {
    case 'hours-reached':
      return words['hours-reached'](name, fact.hours, fact.mentees);
    case 'months-kept':
      return words['months-kept'](name, fact.other, fact.months);
    case 'practice-spread':
      return words['practice-spread'](name, fact.people);
    case 'goal-met':
      return words['goal-met'](name, fact.other, fact.hours);
    case 'course-completed':
      return words['course-completed'](name);
    case 'not-praised':
      return words['not-praised'](name, fact.hours);
  }
}
