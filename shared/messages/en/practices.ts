import { plural, inWords, longDate, percent, ofTotal, inList, type CountWords } from './wording.ts';

/** Practices of the exemplar: an interview guide with counts, never a finding about one person. */
export const practices = {
  guide: {
    'walk-through': () => 'Walk me through the last customer who came back: what did you do, step by step?',
    'does-differently': (p: { practice: string; doing: number; asked: number }) =>
      `You do this: ${p.practice}. Others doing it: ${p.doing} of ${p.asked}. How did you come up with it?`,
    'does-not': (p: { practice: string; doing: number; asked: number }) =>
      `You don’t do this: ${p.practice}. Others doing it: ${p.doing} of ${p.asked}. Why not?`,
    'ask-others-first': (p: { practice: string }) =>
      `${p.practice}: ask the others too before it means anything.`,
    'how-you-knew': () => 'How did you know that it would work?',
    'numbers-or-feeling': () => 'Do you go by numbers or by feeling? Give an example of each.',
    'rules-broken': () => 'Which of our rules do you work around to do it?',
    iceberg: () => 'If you had more time or money for it, what could it grow into?',
    'never-tried': () => 'What have you thought of but never tried?',
    'could-others': () => 'What would someone else need to do the same?',
    'willing-to-show': () => 'Would you show it to someone, week by week?',
  },
  kind: { analytical: 'Analytical', intuitive: 'Intuitive', 'rule-breaking': 'Against a rule' },
  described: (p: { analytical: number; intuitive: number; ruleBreaking: number }) =>
    `Of the logged practices ${p.analytical} analytical, ${p.intuitive} intuitive, ${p.ruleBreaking} against a rule. A description, not a score.`,
  refused: {
    'exemplar-not-logged': 'Nothing is logged for the person who stands out yet. Log what they do first.',
    'only-one-person-logged':
      'Practices are logged for one person alone. Ask at least one other person before comparing.',
  },
  cannotProve: ({ people }: { people: number }) =>
    `One person among ${inWords(people)} cannot be told from luck: even what nobody else does would fall to this person by chance in 1 of ${plural(people, 'case', 'cases')} (${percent(1 / people)}). Take these as questions.`,
  conclusion: {
    'goes-with-success': (p: { practice: string; withIt: CountWords; without: CountWords }) =>
      `${p.practice}: with it ${ofTotal(p.withIt)}, without it ${ofTotal(p.without)}. More than luck alone would produce, person by person.`,
    'no-difference-shown': (p: { practice: string; withIt: CountWords; without: CountWords }) =>
      `${p.practice}: with it ${ofTotal(p.withIt)}, without it ${ofTotal(p.without)}. Luck alone would produce as much.`,
    'cannot-tell': (p: { practice: string; withIt: CountWords; without: CountWords }) =>
      `${p.practice}: with it ${ofTotal(p.withIt)}, without it ${ofTotal(p.without)}. Nobody has customers of both kinds to compare.`,
  },
  gap: {
    problem: 'Write the problem in a sentence.',
    measure: 'Name the measure.',
    baseline: 'Enter the figure before the start.',
    window: 'Enter from when to when the figure was counted.',
  },
  frozen: ({ on }: { on: string }) => `Frozen on ${longDate(on)}.`,
  edited: ({ fields }: { fields: readonly string[] }) => `Changed since it was frozen: ${inList(fields)}.`,
};
