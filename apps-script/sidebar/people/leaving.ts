/**
 * Who is said to have left, and what becomes of their pairings. Ending is proposed with its reason in sight; the owner
 * may pause or leave each instead.
 */
import type { OpenPairing, PairingChange, PeopleForm } from '../../src/people/people-api.ts';

export type PairingChoice = PairingChange['status'] | 'keep';

export interface Leaving {
  /** Last day by person id. */
  leftOn: Readonly<Record<string, string>>;
  /** By pairing id; what is not in it stands at its proposal. */
  choices: Readonly<Record<string, PairingChoice>>;
  reasons: Readonly<Record<string, string>>;
}

export const nobodyLeaves: Leaving = { leftOn: {}, choices: {}, reasons: {} };

/** Whose pairings are asked about: each once, with the first of its people who leaves. */
export function toAffected(
  pairings: readonly OpenPairing[],
  { leftOn }: Leaving,
): { pairing: OpenPairing; personId: string }[] {
  return pairings.flatMap((pairing) => {
    const personId = [pairing.mentorId, pairing.menteeId].find((id) => id in leftOn);
    return personId === undefined ? [] : [{ pairing, personId }];
  });
}

export const choiceOf = ({ choices }: Leaving, { pairingId }: OpenPairing): PairingChoice =>
  choices[pairingId] ?? 'ended-early';

/** The reason as it stands; `proposed` until the owner has written their own. */
export const reasonOf = ({ reasons }: Leaving, { pairingId }: OpenPairing, proposed: string): string =>
  reasons[pairingId] ?? proposed;

/** Whether a last day is one that has come. */
export const isPastDay = (dateOn: string, todayOn: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(dateOn) && dateOn <= todayOn;

/** What is sent; null while a day or a reason is missing. */
export function toLeavingForm(
  leaving: Leaving,
  pairings: readonly OpenPairing[],
  todayOn: string,
  toReason: (personId: string) => string,
): Pick<PeopleForm, 'left' | 'pairings'> | null {
  const left = Object.entries(leaving.leftOn).map(([personId, leftOn]) => ({ personId, leftOn }));
  const changes = toAffected(pairings, leaving).flatMap(({ pairing, personId }): PairingChange[] => {
    const status = choiceOf(leaving, pairing);
    const reason = reasonOf(leaving, pairing, toReason(personId));
    return status === 'keep' ? [] : [{ pairingId: pairing.pairingId, status, reason }];
  });
  const isComplete =
    left.every(({ leftOn }) => isPastDay(leftOn, todayOn)) &&
    changes.every(({ reason }) => reason.trim() !== '');
  return isComplete ? { left, pairings: changes } : null;
}
