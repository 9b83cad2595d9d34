/**
 * How each sample pairing has gone, so that every state of the owner's list is there to see: on time, due, overdue, at
 * risk, stalled, first meeting late, two no-shows, a wish for a talk, hours behind, paused, ended, not yet begun.
 */
import type { Pairing } from '../tables/pairings.ts';

export interface PairingPlan {
  id: string;
  mentorId: string;
  menteeId: string;
  status: Pairing['status'];
  /** Days before today; negative is in the future. */
  startedDaysAgo: number;
  endedDaysAgo?: number;
  /** Days since the last held meeting; null when there was none. */
  lastHeldDaysAgo: number | null;
  cadenceDays?: number;
  /** Share of weeks in which the meeting was held. */
  reliability: number;
  minutes: number;
  /** Days before today of no-shows after the last held meeting. */
  noShowDaysAgo?: readonly number[];
  isTalkWanted?: boolean;
  why: { en: string; it: string };
}

const retention = {
  en: 'Keeps customers twice as long; she loses them in the second month.',
  it: 'Tiene i clienti il doppio; lei li perde al secondo mese.',
};
const listening = {
  en: 'Listens well; he wants to learn to handle complaints.',
  it: 'Sa ascoltare; lui vuole imparare a gestire i reclami.',
};
const region = {
  en: 'Knows the region; new there since spring.',
  it: 'Conosce la zona; lì è nuovo dalla primavera.',
};

/** The first plan is the pairing of the sample meeting: overdue until its check-in is sent. */
export const pairingPlans: readonly PairingPlan[] = [
  {
    id: 'R-01',
    mentorId: 'P-02',
    menteeId: 'P-07',
    status: 'active',
    startedDaysAgo: 138,
    lastHeldDaysAgo: 12,
    reliability: 0.9,
    minutes: 45,
    why: retention,
  },
  {
    id: 'R-02',
    mentorId: 'P-02',
    menteeId: 'P-08',
    status: 'active',
    startedDaysAgo: 138,
    lastHeldDaysAgo: 4,
    reliability: 0.95,
    minutes: 50,
    why: region,
  },
  {
    id: 'R-03',
    mentorId: 'P-02',
    menteeId: 'P-09',
    status: 'active',
    startedDaysAgo: 124,
    lastHeldDaysAgo: 6,
    reliability: 0.9,
    minutes: 45,
    why: retention,
  },
  {
    id: 'R-04',
    mentorId: 'P-03',
    menteeId: 'P-10',
    status: 'active',
    startedDaysAgo: 138,
    lastHeldDaysAgo: 17,
    reliability: 0.8,
    minutes: 45,
    why: region,
  },
  {
    id: 'R-05',
    mentorId: 'P-03',
    menteeId: 'P-11',
    status: 'active',
    startedDaysAgo: 131,
    lastHeldDaysAgo: 3,
    reliability: 0.95,
    minutes: 60,
    isTalkWanted: true,
    why: listening,
  },
  {
    id: 'R-06',
    mentorId: 'P-04',
    menteeId: 'P-12',
    status: 'active',
    startedDaysAgo: 138,
    lastHeldDaysAgo: 31,
    reliability: 0.7,
    minutes: 40,
    why: listening,
  },
  {
    id: 'R-07',
    mentorId: 'P-04',
    menteeId: 'P-13',
    status: 'active',
    startedDaysAgo: 117,
    lastHeldDaysAgo: 5,
    reliability: 0.9,
    minutes: 45,
    why: listening,
  },
  {
    id: 'R-08',
    mentorId: 'P-05',
    menteeId: 'P-14',
    status: 'active',
    startedDaysAgo: 13,
    lastHeldDaysAgo: null,
    reliability: 0,
    minutes: 45,
    why: listening,
  },
  {
    id: 'R-09',
    mentorId: 'P-05',
    menteeId: 'P-15',
    status: 'active',
    startedDaysAgo: 96,
    lastHeldDaysAgo: 9,
    reliability: 0.85,
    minutes: 45,
    noShowDaysAgo: [5, 2],
    why: region,
  },
  {
    id: 'R-10',
    mentorId: 'P-06',
    menteeId: 'P-16',
    status: 'paused',
    startedDaysAgo: 110,
    lastHeldDaysAgo: 24,
    reliability: 0.9,
    minutes: 45,
    why: listening,
  },
  {
    id: 'R-11',
    mentorId: 'P-06',
    menteeId: 'P-17',
    status: 'active',
    startedDaysAgo: 103,
    lastHeldDaysAgo: 8,
    cadenceDays: 14,
    reliability: 0.75,
    minutes: 30,
    why: region,
  },
  {
    id: 'R-12',
    mentorId: 'P-05',
    menteeId: 'P-18',
    status: 'planned',
    startedDaysAgo: -6,
    lastHeldDaysAgo: null,
    reliability: 0,
    minutes: 45,
    why: retention,
  },
  {
    id: 'R-13',
    mentorId: 'P-06',
    menteeId: 'P-20',
    status: 'ended-early',
    startedDaysAgo: 138,
    endedDaysAgo: 60,
    lastHeldDaysAgo: 66,
    reliability: 0.8,
    minutes: 45,
    why: region,
  },
];
