/** What the ledger says of a step, in a few words; null when there is nothing to say yet. */
import type { DesignView } from '../../src/program/program-api.ts';
import type { DesignStepId } from '../../../shared/rules/program/design-steps.ts';
import { toCountText, toDayText } from '../format.ts';
import type { ProgramWords } from './words.ts';

export function toStepFact(
  id: DesignStepId,
  { facts, language, todayOn }: DesignView,
  { page: { facts: words } }: ProgramWords,
): string | null {
  const count = toCountText(facts.orders, language);
  const day = (dateOn: string) => toDayText(dateOn, todayOn, language);
  switch (id) {
    case 'category':
      if (facts.decision) return words.decided(facts.decision.title, day(facts.decision.decidedOn));
      return facts.scoresGiven > 0 ? words.scored(facts.scoresGiven, facts.scoresWanted) : null;
    case 'sales':
      if (facts.orders === 0) return facts.outcomes > 0 ? words.outcomes(facts.outcomes) : null;
      return facts.ordersFromOn !== null && facts.ordersToOn !== null
        ? words.ordersBetween(count, day(facts.ordersFromOn), day(facts.ordersToOn))
        : words.orders(count);
    case 'exemplar':
      if (facts.exemplarName !== null) return words.exemplar(facts.exemplarName);
      if (facts.isNobodyExemplar) return words.nobodyStandsOut;
      return facts.isExemplarReported ? words.reported : null;
    case 'practices':
      return facts.practices > 0 ? words.practices(facts.practices) : null;
    case 'problem': {
      const { problem } = facts;
      if (!problem) return null;
      if (problem.missing > 0) return words.problemLacks(problem.missing);
      const measure = problem.measure ?? '';
      if (problem.frozenOn !== null) {
        return (problem.isEdited ? words.frozenEdited : words.frozen)(measure, day(problem.frozenOn));
      }
      return facts.startsOn === null || facts.startsOn <= todayOn
        ? words.problem(measure)
        : words.problemFreezes(measure, day(facts.startsOn));
    }
    case 'people':
      return facts.people > 0 ? words.people(facts.people) : null;
    case 'candidates':
      if (facts.acceptedMentors > 0) return words.accepted(facts.acceptedMentors);
      return facts.judged > 0 ? words.judged(facts.judged) : null;
    case 'pairings':
      return facts.pairings > 0 ? words.pairings(facts.pairings) : null;
    case 'invites':
      return facts.mentors > 0 ? words.connected(facts.connectedMentors, facts.mentors) : null;
  }
}
