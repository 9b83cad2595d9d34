/**
 * Who has left, or mentors nobody any more, and has a browser that is still connected: the owner is reminded until it
 * is disconnected. Late notes of earlier meetings are taken for a while, so nothing is disconnected by itself.
 */
import { toLateUntil } from '../../../shared/rules/check-in.ts';
import type { Pairing } from '../../../shared/tables/pairings.ts';
import type { Person } from '../../../shared/tables/people.ts';
import { listDevices } from './devices.ts';
import type { StillConnected } from './invites-api.ts';

export interface ConnectionFacts {
  people: ReadonlyMap<string, Person>;
  pairings: readonly Pairing[];
  /** Script properties, which know the devices. */
  properties: Readonly<Record<string, string>>;
  /** `YYYY-MM-DD` in the program's zone. */
  todayOn: string;
}

const OVER: readonly Pairing['status'][] = ['completed', 'ended-early'];

/** By name. Somebody who was never paired waits for a pairing and is not among them. */
export function findStillConnected({
  people,
  pairings,
  properties,
  todayOn,
}: ConnectionFacts): StillConnected[] {
  const browsers = new Map<string, string[]>();
  for (const [, { p, n, x }] of listDevices(properties)) {
    if (x === undefined) browsers.set(p, [...(browsers.get(p) ?? []), n]);
  }
  const leftOnOf = (personId: string): string | null | undefined => {
    const person = people.get(personId);
    return person?.status === 'left' ? person.leftOn : undefined;
  };
  const isOver = ({ status, menteeId }: Pairing): boolean =>
    OVER.includes(status) || leftOnOf(menteeId) !== undefined;
  const endOf = ({ endsOn, menteeId }: Pairing): string | null => leftOnOf(menteeId) ?? endsOn;
  return [...browsers]
    .flatMap(([personId, names]): StillConnected[] => {
      const person = people.get(personId);
      const own = pairings.filter(({ mentorId }) => mentorId === personId);
      const leftOn = leftOnOf(personId);
      const isEnded = own.length > 0 && own.every(isOver);
      if (person && leftOn === undefined && !isEnded) return [];
      const ends = leftOn !== undefined ? [leftOn] : own.map(endOf);
      const [endedOn] = ends.filter((day) => day !== null).sort((a, b) => (a < b ? 1 : -1));
      const lateUntilOn = person && endedOn !== undefined ? toLateUntil(endedOn) : null;
      return [
        {
          ...{ personId, name: person?.name ?? personId, browsers: names },
          why: !person ? 'gone' : leftOn === undefined ? 'ended' : 'left',
          lateUntilOn: lateUntilOn !== null && lateUntilOn >= todayOn ? lateUntilOn : null,
        },
      ];
    })
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
