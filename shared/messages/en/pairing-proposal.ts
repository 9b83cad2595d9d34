import { plural } from './wording.ts';

interface Better {
  name: string;
  points: number;
  mentees: number;
  reasons: readonly string[];
}

/** Proposed pairings: why this pair, who would be second best, why somebody stays without. */
export const pairingProposal = {
  fit: ({ points }: { points: number }) => `Fit ${Math.round(points)} of 100`,
  reason: {
    'need-met': (p: { topic: string; strength: number }) =>
      p.strength >= 3 ? `Strong in ${p.topic}.` : `Knows ${p.topic}.`,
    'need-not-met': (p: { topic: string }) => `Nothing stated on ${p.topic}.`,
    'no-needs-stated': () => 'No needs are stated: any mentor fits as well.',
    'common-hours': (p: { hours: number }) =>
      `${p.hours === 1 ? '1 working hour' : `${p.hours.toFixed(p.hours % 1 === 0 ? 0 : 1)} working hours`} in common.`,
    'same-preferred-language': (p: { language: string }) => `Both prefer ${p.language}.`,
    'common-language': (p: { language: string }) => `Both speak ${p.language}.`,
    'same-line': (p: { name: string }) => `${p.name} stands above the other, further up the line.`,
  },
  obstacle: {
    'same-person': 'Mentor and mentee are the same person.',
    'direct-line': 'One is the direct manager of the other.',
    'already-paired': 'They are paired already.',
    'failed-before': 'An earlier pairing of the two ended early.',
    'no-common-language': 'No language in common.',
    'no-common-hours': 'Less than one working hour in common.',
  },
  secondBest: (p: { name: string; points: number; isFull: boolean; reasons: readonly string[] }) =>
    [
      `Second best: ${p.name}, fit ${Math.round(p.points)}${p.isFull ? ', no spot left' : ''}.`,
      ...p.reasons,
    ].join(' '),
  /** Somebody fits better than the one who is proposed or chosen. */
  better: {
    elsewhere: (p: Better) =>
      [
        `${p.name} fits better (${Math.round(p.points)}) but is needed elsewhere in this proposal.`,
        ...p.reasons,
      ].join(' '),
    'no-place': (p: Better) =>
      [`${p.name} fits better (${Math.round(p.points)}) but has no place left.`, ...p.reasons].join(' '),
    spread: (p: Better) =>
      [
        `${p.name} fits better (${Math.round(p.points)}) but has ${plural(p.mentees, 'mentee', 'mentees')} already: the work is spread.`,
        ...p.reasons,
      ].join(' '),
    chosen: (p: Better) =>
      [`${p.name} would fit better (${Math.round(p.points)}) and has a place left.`, ...p.reasons].join(' '),
  },
  noSecond: 'Nobody else is possible.',
  unpaired: {
    'no-places-left': (p: { name: string }) =>
      `${p.name} has no mentor: all spots are taken. Add a mentor or a spot.`,
    'nobody-possible': (p: { name: string }) => `${p.name} has no mentor: each possible one is ruled out.`,
    'no-mentors': (p: { name: string }) => `${p.name} has no mentor: none is accepted yet.`,
  },
};
