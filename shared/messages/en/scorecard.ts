import { plural, inList } from './wording.ts';

/** Judging candidates for mentor. */
export const scorecard = {
  bucket: { aptitude: 'Aptitude', knowledge: 'Knowledge', skills: 'Skills' },
  item: {
    generosity: 'Wish to help',
    'works-with-others': 'Works well with others',
    judgment: 'Good judgment',
    'result-in-category': 'Result in the focus',
    'knows-the-firm': 'Knows the company',
    experience: 'Experience',
    'listens-and-explains': 'Listens and explains',
    'gives-feedback': 'Gives good and bad news',
    'shows-step-by-step': 'Shows it step by step',
  },
  gate: { time: 'Has the time', wish: 'Wants to' },
  result: {
    accept: 'Accept',
    'train-first': 'Train first',
    'not-now': 'Not now',
    incomplete: 'Not complete',
  },
  reason: {
    'no-time': () => 'No time for it. A no decides, whatever the score.',
    'does-not-want-to': () => 'Does not want to. A no decides, whatever the score.',
    'gate-not-asked': () => 'Ask whether they have the time and want to.',
    'all-buckets-reached': () => 'Aptitude, knowledge and skills all reach what is needed.',
    'not-scored': ({ items }: { items: readonly string[] }) =>
      `${plural(items.length, 'line is', 'lines are')} not scored yet.`,
    'score-out-of-range': ({ items }: { items: readonly string[] }) =>
      `A score goes from 0 to 3; see ${inList(items)}.`,
    'nothing-shown': ({ item }: { item: string }) => `No sign yet of: ${item}.`,
  },
  twoThirds: 'Two thirds of the points are needed in each part.',
  withoutEvidence: ({ items }: { items: readonly string[] }) =>
    `${plural(items.length, 'score', 'scores')} without what you saw.`,
  outsideProcedures: 'Teaches outside the company’s procedures. Agree first on what to teach.',
  trainFirst: 'Training comes first, paid if you plan it; they may withdraw after it without blame.',
  reasonNeeded: 'Your decision differs from the result. Write why.',
  load: (p: { name: string; mentees: number; capacity: number }) =>
    `${p.name}: ${p.mentees} of ${plural(p.capacity, 'spot', 'spots')} taken.`,
  overCapacity: (p: { name: string; mentees: number; capacity: number }) =>
    `${p.name} has ${plural(p.mentees, 'mentee', 'mentees')} and agreed to ${p.capacity}.`,
};
