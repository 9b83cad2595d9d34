/**
 * Where the records themselves can make somebody stand out, whoever served the customers. Each doubt is a way in which
 * accounts that live gather with one person; none of them says anything about the person.
 */
import { toHolmAdjusted } from '../../statistics/multiple-comparisons.ts';
import { LEVEL, toShareComparison, type ShareComparison, type Standing } from './assess-shares.ts';
import type { Retention } from './retention.ts';

/**
 * `owner-today`: only today's owners are known. `part-of-window`: had customers only early or only late in the base
 * window. `handed-over`: stands out only with customers that somebody else had earlier in the base window.
 */
export type Doubt = 'owner-today' | 'part-of-window' | 'handed-over';

/** The doubt about a person with such a standing; undefined where there is none. */
export type Doubts = (personId: string, standing: Standing) => Doubt | undefined;

/** What speaks against a name in one pair of windows. */
export function toDoubts({ attribution, byFirstPerson }: Retention): Doubts {
  if (attribution.basis === 'owner-today') return () => 'owner-today';
  const byFirst = toShareComparison(byFirstPerson);
  const firstPs = byFirst.kind === 'compared' ? toFirstPs(byFirst) : new Map<string, FirstPs>();
  return (personId, standing) => {
    if (!attribution.presentThroughout.has(personId)) return 'part-of-window';
    const first = firstPs.get(personId);
    const p = standing === 'stands-out' ? first?.holmP : first?.p;
    return (p ?? 1) <= LEVEL ? undefined : 'handed-over';
  };
}

interface FirstPs {
  readonly p: number;
  readonly holmP: number;
}

function toFirstPs({ people }: ShareComparison): Map<string, FirstPs> {
  const holmPs = toHolmAdjusted(people.map(({ strictP }) => strictP));
  return new Map(
    people.map(({ personId, strictP }, index) => [personId, { p: strictP, holmP: holmPs[index]! }]),
  );
}
