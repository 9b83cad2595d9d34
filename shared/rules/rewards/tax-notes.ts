/**
 * Dated facts on cash and what can be spent like it, by country, each with its source. They flag, they compute nothing:
 * the answer is the accountant's.
 */
import type { RewardPlan } from '../../tables/reward-plans.ts';

export type Country = NonNullable<RewardPlan['country']>;

export interface TaxNote {
  code: 'us-cash' | 'us-meals' | 'uk-trivial' | 'italy-fringe' | 'italy-money' | 'other-ask';
  /** Whose fact it is; null where we have none. */
  source: string | null;
  /** The year that the source speaks of. */
  asOf: string;
}

export const taxNotes: Readonly<Record<Country, readonly TaxNote[]>> = {
  us: [
    { code: 'us-cash', source: 'IRS Pub. 15-B', asOf: '2025' },
    { code: 'us-meals', source: 'nysscpa.org', asOf: '2025' },
  ],
  uk: [{ code: 'uk-trivial', source: 'savageaccountancy.co.uk', asOf: '2025' }],
  italy: [
    { code: 'italy-fringe', source: 'ntpluslavoro.ilsole24ore.com', asOf: '2025' },
    { code: 'italy-money', source: 'ntpluslavoro.ilsole24ore.com', asOf: '2025' },
  ],
  other: [{ code: 'other-ask', source: null, asOf: '2025' }],
};
