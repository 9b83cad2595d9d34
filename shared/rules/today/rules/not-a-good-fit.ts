/** The latest answer to "is it a good fit" says that it is not, and no talk with the mentor was made since. */
import { toSaidSinceMs } from '../../correction-chains.ts';
import type { Item } from '../item.ts';
import { isUnanswered, type PairingDay, type Rule, type States } from './rule.ts';

export const states = {
  'not-a-good-fit': { matter: 'not-a-good-fit', clock: 'talk', severity: 5, tone: 'warn', questions: 'fit' },
} as const satisfies States;

export const rule: Rule<keyof typeof states> = {
  asked: 'while-it-runs',
  find: (day) => ({ state: 'not-a-good-fit', items: toItems(day).filter(isUnanswered(day)) }),
};

function toItems({ view: { meetings, mentor }, dayOf }: PairingDay): Item[] {
  let latest: { fit: string; madeMs: number } | null = null;
  for (const { chains } of meetings) {
    for (const chain of chains) {
      const { fit } = chain[0];
      if (fit === null) continue;
      const madeMs = toSaidSinceMs(chain, (row) => row.fit === fit);
      if (latest === null || madeMs >= latest.madeMs) latest = { fit, madeMs };
    }
  }
  if (latest?.fit !== 'not-good') return [];
  return [{ key: `${latest.madeMs}`, sinceOn: dayOf(latest.madeMs), madeMs: latest.madeMs, by: mentor }];
}
