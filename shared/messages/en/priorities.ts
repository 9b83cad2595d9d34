import { plural, inList } from './wording.ts';
/** A share beside another: with as many decimals as it takes to tell them apart, at most two. */
const percentBeside = (rate: number, other: number): string => {
  const at = (share: number, digits: number) => (share * 100).toFixed(digits);
  const digits =
    [0, 1].find((count) => at(rate, count) !== at(other, count) && Number(at(rate, count)) > 0) ?? 2;
  return `${(rate * 100).toFixed(digits)}%`;
};

/** Choosing the category: names, questions, criteria, and what a score can and cannot decide. */
export const priorities = {
  category: {
    customers: 'Customer acquisition and retention',
    capacity: 'Building capacity',
    risks: 'Managing risks',
    'social-media': 'Social media',
    globalizing: 'Globalizing operations',
    safety: 'Safety',
    turnover: 'High turnover',
    'high-performers': 'Empowering high performers',
  },
  questions: {
    customers: {
      who: 'Who are our customers?',
      products: 'Which product serves which group?',
      problem: 'Does any group have a problem?',
    },
    capacity: {
      skill: 'Which skill is scarce?',
      who: 'Who has it?',
      waits: 'What waits for it?',
    },
    risks: { wrong: 'What went wrong in the last year?', often: 'How often?' },
    'social-media': {
      audience: 'Which audience?',
      answers: 'Who gets answers?',
      follows: 'What follows from a post?',
    },
    globalizing: { where: 'Which country, which language?', sells: 'Who already sells there?' },
    everyCategory: {
      inside: 'Does a solution already exist inside?',
      culture: 'Would it suit our culture?',
    },
  },
  measure: {
    customers: 'Share of customers who come back; new customers',
    capacity: 'Share certified; share right the first time',
    risks: 'Share on time; share complaint-free',
    'social-media': 'Share of posts above the team’s median; inquiries',
    globalizing: 'Share of orders from abroad',
  },
  criterion: {
    importance: 'Importance',
    'cost-of-inaction': 'Cost of doing nothing',
    evidence: 'How sure we are',
    reach: 'Reach',
    feasibility: 'Feasibility',
  },
  score: (p: { score: number }) => `${p.score.toFixed(2).replace(/0$/, '')} of 5`,
  tied: ({ names }: { names: readonly string[] }) => `${inList(names)} share the first place.`,
  nobodyRanked: 'No category has all its scores yet.',
  incomplete: ({ name, criteria }: { name: string; criteria: readonly string[] }) =>
    `${name} has no rank yet. Score ${inList(criteria)}.`,
  sensitivity: {
    steady: ({ name }: { name: string }) => `${name} stays first whatever a single criterion weighs.`,
    less: (p: { name: string; criterion: string; share: number; now: number; challenger: string }) =>
      `${p.name} stays first unless “${p.criterion}” weighs less than ${percentBeside(p.share, p.now)} (now ${percentBeside(p.now, p.share)}); then ${p.challenger} leads.`,
    more: (p: { name: string; criterion: string; share: number; now: number; challenger: string }) =>
      `${p.name} stays first unless “${p.criterion}” weighs more than ${percentBeside(p.share, p.now)} (now ${percentBeside(p.now, p.share)}); then ${p.challenger} leads.`,
  },
  warning: {
    'reason-missing': () => 'Write the reason for this decision. It stays with the decision.',
    'not-the-winner': ({ names }: { names: readonly string[] }) =>
      `By your own scores ${inList(names)} ${names.length === 1 ? 'comes' : 'come'} first. Write why this category is chosen all the same.`,
    tied: ({ names }: { names: readonly string[] }) =>
      `${inList(names)} ${names.length === 1 ? 'has' : 'have'} the same score.`,
    'scores-missing': ({ names }: { names: readonly string[] }) =>
      `${inList(names)} ${names.length === 1 ? 'has' : 'have'} no complete score and could not be compared.`,
    'without-evidence': ({ count }: { count: number }) =>
      `${plural(count, 'score of this category has', 'scores of this category have')} no line that shows it.`,
    'questions-open': ({ count }: { count: number }) =>
      `${plural(count, 'narrowing question is', 'narrowing questions are')} not answered yet. The category may still be too broad.`,
    'only-candidate': () => 'Nothing was compared with this category. Score at least one alternative.',
  },
  issue: {
    'no-weights': 'All criteria weigh nothing. Give at least one a weight.',
    'weight-negative': 'A weight must be 0 or more.',
    'score-out-of-range': 'A score goes from 0 to 5.',
  },
};
