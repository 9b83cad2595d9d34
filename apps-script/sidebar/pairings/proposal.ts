/**
 * The proposal as the dialog shows it: who may mentor, who needs a mentor, the rules' assignment, and the owner's own
 * choice over it. Facts and the moment in, lines out.
 */
import type { NewPairing, PairingsView } from '../../src/mentors/mentors-api.ts';
import { toAcceptedMentors } from '../../../shared/rules/mentors/candidate-row.ts';
import { toMentorLoads } from '../../../shared/rules/mentors/load.ts';
import {
  toPairFit,
  type FitReason,
  type PairableMentee,
  type PairableMentor,
  type PairFit,
} from '../../../shared/rules/mentors/pair-fit.ts';
import { proposePairings, type PairingProposal } from '../../../shared/rules/mentors/propose-pairings.ts';
import { toSpokenLanguages, toStatedLevels } from '../../../shared/rules/mentors/stated-topics.ts';
import type { Person } from '../../../shared/tables/people.ts';
import type { PairingsWords } from './words.ts';

const RUNNING: readonly string[] = ['planned', 'active', 'paused'];

export interface PairingPeople {
  /** Accepted, with places left after running pairings. */
  mentors: PairableMentor[];
  /** Everybody with a mentee's role and no running pairing as one. */
  mentees: PairableMentee[];
  nameOf: (personId: string) => string;
}

const toPairable = (person: Person) => ({
  personId: person.id,
  ...(person.managerId === null ? {} : { managerId: person.managerId }),
  ...(person.timeZone === null || !isZone(person.timeZone) ? {} : { timeZone: person.timeZone }),
  languages: toSpokenLanguages(person.language, person.spokenLanguages),
});

export const toMentor = (person: Person, free: number): PairableMentor => ({
  ...toPairable(person),
  strengths: toStatedLevels(person.strengths),
  free,
});

export const toMentee = (person: Person): PairableMentee => ({
  ...toPairable(person),
  needs: toStatedLevels(person.needs),
});

/** A zone that a person mistyped is not held against a pair; the tab tells of it elsewhere. */
function isZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }) !== null;
  } catch {
    return false;
  }
}

export function toPairingPeople({ people, candidates, pairings }: PairingsView): PairingPeople {
  const byId = new Map(people.map((person) => [person.id, person]));
  const loads = toMentorLoads(toAcceptedMentors(candidates), pairings);
  const paired = new Set(
    pairings.filter(({ status }) => RUNNING.includes(status)).map(({ menteeId }) => menteeId),
  );
  return {
    mentors: loads.flatMap(({ personId, free }) => {
      const person = byId.get(personId);
      return person ? [toMentor(person, free)] : [];
    }),
    mentees: people
      .filter(({ role, id }) => (role === 'mentee' || role === 'both') && !paired.has(id))
      .map(toMentee),
    nameOf: (personId) => byId.get(personId)?.name ?? personId,
  };
}

/** What the owner did with the proposal. */
export interface Choices {
  /** Mentor by mentee where the owner chose; null: nobody for now. */
  mentorOf: Readonly<Record<string, string | null>>;
  whyOf: Readonly<Record<string, string>>;
}

export interface ProposalLine {
  menteeId: string;
  mentorId: string | null;
  isChanged: boolean;
  fit: PairFit | null;
  /** The mentor is not among the accepted ones. */
  isUnaccepted: boolean;
  why: string;
  secondBest: { mentorId: string; points: number; isFull: boolean } | null;
  isNotFirstChoice: boolean;
  unpaired: PairingProposal['unpaired'][number] | null;
}

/** The lines of all mentees without a mentor, and mentors with more mentees than they agreed to. */
export function toProposal(
  view: PairingsView,
  choices: Choices,
  atMs: number,
  words: PairingsWords,
): { lines: ProposalLine[]; over: { mentorId: string; mentees: number; capacity: number }[] } {
  const { mentors, mentees } = toPairingPeople(view);
  const context = { earlier: view.pairings, atMs };
  const proposal = proposePairings(mentors, mentees, context);
  const people = new Map(view.people.map((person) => [person.id, person]));
  const accepted = new Set(mentors.map(({ personId }) => personId));
  const lines = mentees.map((mentee): ProposalLine => {
    const { personId: menteeId } = mentee;
    const proposed = proposal.pairings.find((pair) => pair.menteeId === menteeId);
    const chosen = choices.mentorOf[menteeId];
    const mentorId = chosen === undefined ? (proposed?.mentorId ?? null) : chosen;
    const person = mentorId === null ? undefined : people.get(mentorId);
    const fit = person ? toPairFit(toMentor(person, 1), mentee, context) : null;
    const isChanged = mentorId !== (proposed?.mentorId ?? null);
    return {
      menteeId,
      mentorId,
      isChanged,
      fit,
      isUnaccepted: mentorId !== null && !accepted.has(mentorId),
      why:
        choices.whyOf[menteeId] ?? toReasonTexts((fit?.reasons ?? []).filter(isForThePair), words).join(' '),
      secondBest: isChanged ? null : (proposed?.secondBest ?? null),
      isNotFirstChoice: !isChanged && proposed?.isNotFirstChoice === true,
      unpaired: proposal.unpaired.find((one) => one.menteeId === menteeId) ?? null,
    };
  });
  const loads = toMentorLoads(toAcceptedMentors(view.candidates), [
    ...view.pairings,
    ...lines.flatMap(({ mentorId }) => (mentorId === null ? [] : [{ mentorId, status: 'active' }])),
  ]);
  return {
    lines,
    over: loads
      .filter(
        ({ isOverCapacity, personId }) =>
          isOverCapacity && lines.some(({ mentorId }) => mentorId === personId),
      )
      .map(({ personId, mentees: count, capacity }) => ({ mentorId: personId, mentees: count, capacity })),
  };
}

/** What is worth writing down as the reason of a pair; what is merely not stated is not. */
const isForThePair = ({ code }: FitReason): boolean => code !== 'need-not-met' && code !== 'no-needs-stated';

/** Reasons as sentences. */
export const toReasonTexts = (reasons: readonly FitReason[], { rules, page }: PairingsWords): string[] =>
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
      case 'no-needs-stated':
        return rules.reason[reason.code]();
    }
  });

/** Terms of all pairings of this round; blank means the program's. */
export interface RoundTerms {
  startsOn: string;
  endsOn: string;
  cadenceDays: number | null;
  minimumHours: number | null;
}

/** What has to be put right before confirming. */
export function findTermIssues(terms: RoundTerms): Partial<Record<keyof RoundTerms, true>> {
  const { startsOn, endsOn, cadenceDays, minimumHours } = terms;
  const isWithin = (value: number | null, from: number, to: number) =>
    value === null || (value >= from && value <= to);
  return {
    ...(startsOn === '' ? { startsOn: true } : {}),
    ...(endsOn !== '' && endsOn < startsOn ? { endsOn: true } : {}),
    ...(isWithin(cadenceDays, 1, 92) ? {} : { cadenceDays: true }),
    ...(isWithin(minimumHours, 0, 2000) ? {} : { minimumHours: true }),
  };
}

/** The pairings to be written. */
export const toNewPairings = (
  lines: readonly ProposalLine[],
  terms: RoundTerms,
  idOf: (menteeId: string) => string,
): NewPairing[] =>
  lines.flatMap(({ menteeId, mentorId, why }) =>
    mentorId === null
      ? []
      : [
          {
            ...{ id: idOf(`${mentorId} ${menteeId}`), mentorId, menteeId, startsOn: terms.startsOn },
            ...{ endsOn: terms.endsOn === '' ? null : terms.endsOn },
            ...{ cadenceDays: terms.cadenceDays, minimumHours: terms.minimumHours },
            why: why.trim() === '' ? null : why.trim(),
          },
        ],
  );
