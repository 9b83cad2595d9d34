import { plural } from './wording.ts';

export const candidatesPage = {
  title: 'Choose mentors',
  lead: 'Doing something well is not yet teaching it well. Score what you have seen, ask for time and wish, then decide.',
  none: 'Nobody to choose from yet',
  noneHelp: 'First bring in the people of your firm.',
  openPeople: 'Bring people in',
  load: (mentees: number, capacity: number) => `${mentees} of ${plural(capacity, 'place', 'places')} taken`,
  over: (mentees: number, capacity: number) =>
    `${plural(mentees, 'mentee', 'mentees')}, agreed to ${capacity}`,
  noCapacity: 'Number of mentees not stated',
  notScored: 'Not scored',
  scored: 'Scored, not decided',
  decided: { accept: 'Accepted', 'train-first': 'To be trained first', 'not-now': 'Not now' },
  open: 'Score',
  change: 'Score again',
  back: 'All people',
  of: (name: string) => `Scorecard of ${name}`,
  scoreLead:
    '0 nothing seen, 1 a little, 2 good enough, 3 clearly. One line of evidence each: what you saw, when.',
  experienceHelp: 'Leave blank where appraisals are not seen as fair.',
  evidence: 'Evidence',
  gates: 'Two conditions',
  gatesLead: 'No points outweigh a no.',
  hours: 'Hours a week agreed',
  capacity: 'Mentees at a time',
  capacityHelp: 'How many they agree to take.',
  outside: 'Teaches outside the firm’s procedures',
  bossOf: (names: string) => `Direct manager of ${names}: cannot be their mentor.`,
  resultTitle: 'Result',
  decision: 'Your decision',
  decisionReason: 'Reason',
  reasonHelp: 'Needed where you decide against the result.',
  undecided: 'Undecided is fine: scores are kept.',
  roleNote: (name: string) => `${name} then counts as a mentor in People.`,
  stillPaired: (name: string, count: number) =>
    count === 1
      ? `${name} still has a pairing. Talk in person; it goes on until you end it.`
      : `${name} still has ${count} pairings. Talk in person; they go on until you end them.`,
  trainNote: 'The paid training is a reward to plan for.',
  save: 'Save scores',
  saveDecision: 'Save the decision',
  saved: (name: string) => `The scorecard of ${name} is saved.`,
  earlier: 'Earlier decisions',
  earlierRow: (p: { on: string; decision: string; reason: string }) =>
    `${p.on}: ${p.decision}${p.reason === '' ? '' : `. ${p.reason}`}`,
  accepted: (count: number) => `${plural(count, 'mentor', 'mentors')} accepted`,
  openPairings: 'On to pairings',
  capacityMissing: 'Enter how many mentees they take, at least 1.',
  hoursWrong: 'Enter hours from 0 to 40.',
};
