/** Who may mentor and who needs a mentor, as the rules take them: from the tabs, and the roles that they name. */
import type { PairingsView } from '../../src/pairings/pairings-api.ts';
import { toAcceptedMentors } from '../../../shared/rules/mentors/candidate-row.ts';
import { toMentorLoads } from '../../../shared/rules/pairings/load.ts';
import type { FitContext, PairableMentee, PairableMentor } from '../../../shared/rules/pairings/pair-fit.ts';
import { toSpokenLanguages, toStatedLevels } from '../../../shared/rules/pairings/stated-topics.ts';
import type { Person } from '../../../shared/tables/people.ts';
import { isTimeZone, offsetMinutesAt } from '../../../shared/time/instants.ts';

const RUNNING: readonly string[] = ['planned', 'active', 'paused'];

export const isMentee = ({ role }: Pick<Person, 'role'>): boolean => role === 'mentee' || role === 'both';
export const isMentor = ({ role }: Pick<Person, 'role'>): boolean => role === 'mentor' || role === 'both';

export interface PairingPeople {
  /** Accepted, with places left after running pairings. */
  mentors: PairableMentor[];
  /** Everybody with a mentee's role and no running pairing as one. */
  mentees: PairableMentee[];
  /** Who may be chosen by hand: accepted, or a mentor by role. */
  choosable: { personId: string; name: string; isAccepted: boolean }[];
  /** Anybody of the firm as a mentor; null for who is not there. */
  toMentor: (personId: string) => PairableMentor | null;
  /** Mentees that a mentor agreed to. */
  capacityOf: (personId: string) => number;
  nameOf: (personId: string) => string;
  context: FitContext;
}

/** The people of a view; zones count as they are at that moment, in milliseconds, a blank one is the program's. */
export function toPairingPeople(
  { people, candidates, pairings, program }: PairingsView,
  atMs: number,
): PairingPeople {
  const byId = new Map(people.map((person) => [person.id, person]));
  const accepted = toAcceptedMentors(candidates).filter(({ personId }) => byId.has(personId));
  const loads = toMentorLoads(accepted, pairings);
  const loadOf = new Map(loads.map((load) => [load.personId, load]));
  const paired = new Set(
    pairings.filter(({ status }) => RUNNING.includes(status)).map(({ menteeId }) => menteeId),
  );
  const offsetIn = toOffsets(atMs);
  const toPairable = (person: Person) => {
    const offsetMinutes = offsetIn(person.timeZone ?? program.timeZone);
    return {
      personId: person.id,
      ...(offsetMinutes === null ? {} : { offsetMinutes }),
      languages: toSpokenLanguages(person.language, person.spokenLanguages),
    };
  };
  const toMentor = (person: Person): PairableMentor => {
    const { mentees = 0, free = 1 } = loadOf.get(person.id) ?? {};
    return { ...toPairable(person), strengths: toStatedLevels(person.strengths), mentees, free };
  };
  return {
    mentors: loads.map(({ personId }) => toMentor(byId.get(personId)!)),
    mentees: people
      .filter((person) => isMentee(person) && !paired.has(person.id))
      .map((person) => ({ ...toPairable(person), needs: toStatedLevels(person.needs) })),
    choosable: people
      .filter((person) => loadOf.has(person.id) || isMentor(person))
      .map((person) => ({ personId: person.id, name: person.name, isAccepted: loadOf.has(person.id) })),
    toMentor: (personId) => {
      const person = byId.get(personId);
      return person ? toMentor(person) : null;
    },
    capacityOf: (personId) => loadOf.get(personId)?.capacity ?? 0,
    nameOf: (personId) => byId.get(personId)?.name ?? personId,
    context: {
      earlier: pairings,
      managerOf: new Map(
        people.flatMap(({ id, managerId }) => (managerId === null ? [] : [[id, managerId]])),
      ),
    },
  };
}

/** Offsets by zone, each worked out once. A zone that a person mistyped is not held against a pair. */
function toOffsets(atMs: number): (timeZone: string) => number | null {
  const offsets = new Map<string, number | null>();
  return (timeZone) => {
    let known = offsets.get(timeZone);
    if (known === undefined) {
      known = isTimeZone(timeZone) ? offsetMinutesAt(atMs, timeZone) : null;
      offsets.set(timeZone, known);
    }
    return known;
  };
}
