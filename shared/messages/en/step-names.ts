/** The one name of each step: the title of its dialog, and what every link to it says. */
export const stepNames = {
  'set-up': 'Set up',
  priorities: 'Focus',
  'import-sales': 'Records',
  exemplar: 'Who stands out',
  people: 'People',
  practices: 'Practices',
  problem: 'Problem and baseline',
  candidates: 'Mentors',
  'rewards-plan': 'Rewards plan',
  reward: 'Log a reward',
  course: 'Course',
  pairings: 'Pairings',
  invites: 'Invites',
  measures: 'Measures',
  report: 'Report',
  erase: 'Delete a person’s data',
};
