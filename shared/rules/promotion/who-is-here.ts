/** Who is there on a day: neither left nor on leave. */
import type { Person } from '../../tables/people.ts';
import type { BreakFact } from '../terms.ts';

/** Tells it of each person; a pause of one pairing is no leave. */
export function isHereOn(
  people: readonly Pick<Person, 'id' | 'status'>[],
  breaks: readonly BreakFact[],
  dayOn: string,
): (personId: string) => boolean {
  const active = new Set(people.filter(({ status }) => status === 'active').map(({ id }) => id));
  const away = new Set(
    breaks.flatMap(({ personId, fromOn, toOn }) =>
      personId && fromOn <= dayOn && (toOn === null || toOn >= dayOn) ? [personId] : [],
    ),
  );
  return (personId) => active.has(personId) && !away.has(personId);
}
