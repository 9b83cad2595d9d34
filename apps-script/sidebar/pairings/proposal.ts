/**
 * The proposal as the dialog shows it: the rules' assignment, and the owner's own choice over it. The assignment is
 * worked out once, the lines with every key that is pressed.
 */
import type { PairingsView } from '../../src/pairings/pairings-api.ts';
import type { FitReason, PairableMentee, PairFit } from '../../../shared/rules/pairings/pair-fit.ts';
import { toPairFit } from '../../../shared/rules/pairings/pair-fit.ts';
import {
  findSecondBest,
  proposePairings,
  toMentorFits,
  toOccupied,
  type PairingProposal,
  type SecondBest,
} from '../../../shared/rules/pairings/propose-pairings.ts';
import { toPairingPeople, type PairingPeople } from './pairing-people.ts';
import type { PairingsWords } from './words.ts';

/** Mentor by mentee where the owner chose; null: nobody for now. */
export type MentorChoices = Readonly<Record<string, string | null>>;

/** What the owner did with the proposal. */
export interface Choices {
  mentorOf: MentorChoices;
  whyOf: Readonly<Record<string, string>>;
}

/** The assignment and whom it is about. */
export interface ProposalBasis extends PairingPeople {
  proposal: PairingProposal;
}

/** Works out the assignment of all mentees that are not settled; settled pairs take their places first. */
export function toBasis(view: PairingsView, settled: MentorChoices, atMs: number): ProposalBasis {
  const people = toPairingPeople(view, atMs);
  const taken = countBy(Object.values(settled));
  const mentors = people.mentors.map((mentor) => {
    const more = taken.get(mentor.personId) ?? 0;
    return { ...mentor, mentees: mentor.mentees + more, free: Math.max(0, mentor.free - more) };
  });
  const open = people.mentees.filter(({ personId }) => settled[personId] === undefined);
  return { ...people, proposal: proposePairings(mentors, open, people.context) };
}

export interface ProposalLine {
  menteeId: string;
  mentorId: string | null;
  isChanged: boolean;
  fit: PairFit | null;
  /** The mentor is not among the accepted ones. */
  isUnaccepted: boolean;
  why: string;
  secondBest: SecondBest | null;
  unpaired: PairingProposal['unpaired'][number] | null;
}

export interface Proposal {
  lines: ProposalLine[];
  /** Mentors with more mentees than they agreed to. */
  over: { mentorId: string; mentees: number; capacity: number }[];
}

/** The lines of all mentees without a mentor. */
export function toProposal(basis: ProposalBasis, choices: Choices, words: PairingsWords): Proposal {
  const { mentors, mentees, proposal } = basis;
  const accepted = new Map(mentors.map((mentor) => [mentor.personId, mentor]));
  const proposedOf = new Map(proposal.pairings.map((pair) => [pair.menteeId, pair]));
  const unpairedOf = new Map(proposal.unpaired.map((one) => [one.menteeId, one]));
  const mentorOf = (menteeId: string): string | null => {
    const chosen = choices.mentorOf[menteeId];
    return chosen === undefined ? (proposedOf.get(menteeId)?.mentorId ?? null) : chosen;
  };
  const taken = countBy(mentees.map(({ personId }) => mentorOf(personId)));
  const lines = mentees.map((mentee): ProposalLine => {
    const { personId: menteeId } = mentee;
    const proposed = proposedOf.get(menteeId);
    const mentorId = mentorOf(menteeId);
    const isChanged = mentorId !== (proposed?.mentorId ?? null);
    const fit = toFit(basis, mentee, mentorId);
    const secondBest = isChanged
      ? toAlternative(basis, mentee, mentorId, taken)
      : (proposed?.secondBest ?? null);
    return {
      ...{ menteeId, mentorId, isChanged, fit, secondBest },
      isUnaccepted: mentorId !== null && !accepted.has(mentorId),
      why:
        choices.whyOf[menteeId] ??
        toReasonTexts((fit?.reasons ?? []).filter(isForThePair), words, basis.nameOf).join(' '),
      unpaired: unpairedOf.get(menteeId) ?? null,
    };
  });
  const over = mentors.flatMap(({ personId: mentorId, mentees: before, free }) => {
    const more = taken.get(mentorId) ?? 0;
    return more > free ? [{ mentorId, mentees: before + more, capacity: basis.capacityOf(mentorId) }] : [];
  });
  return { lines, over };
}

function toFit(basis: ProposalBasis, mentee: PairableMentee, mentorId: string | null): PairFit | null {
  const mentor = mentorId === null ? null : basis.toMentor(mentorId);
  return mentor && toPairFit(mentor, mentee, basis.context);
}

/** The best accepted mentor besides the owner's choice. */
function toAlternative(
  { mentors, context }: ProposalBasis,
  mentee: PairableMentee,
  mentorId: string | null,
  taken: ReadonlyMap<string, number>,
): SecondBest | null {
  if (mentorId === null) return null;
  const fits = toMentorFits(mentors, mentee, context);
  return findSecondBest(fits, mentorId, (mentor) => toOccupied(mentor, taken)) ?? null;
}

function countBy(ids: readonly (string | null)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** What is worth writing down as the reason of a pair; what is merely not stated is not. */
export const isForThePair = ({ code }: FitReason): boolean =>
  code !== 'need-not-met' && code !== 'no-needs-stated';

/** Reasons as sentences. */
export const toReasonTexts = (
  reasons: readonly FitReason[],
  { rules, page }: PairingsWords,
  nameOf: (personId: string) => string,
): string[] =>
  reasons.map((reason) => {
    const languages: Readonly<Record<string, string>> = page.languages;
    switch (reason.code) {
      case 'same-preferred-language':
      case 'common-language':
        return rules.reason[reason.code]({ language: languages[reason.language] ?? reason.language });
      case 'need-met':
        return rules.reason[reason.code](reason);
      case 'need-not-met':
        return rules.reason[reason.code](reason);
      case 'common-hours':
        return rules.reason[reason.code](reason);
      case 'same-line':
        return rules.reason[reason.code]({ name: nameOf(reason.managerId) });
      case 'no-needs-stated':
        return rules.reason[reason.code]();
    }
  });
