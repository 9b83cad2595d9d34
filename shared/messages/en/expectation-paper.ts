import { plural, everyDays } from './wording.ts';

/** A break, as a line. */
export const breakRow = (p: { from: string; to: string; why: string }) =>
  `${p.from} to ${p.to}${p.why === '' ? '' : ` (${p.why})`}`;

/** The sheet of expectations that both sign: terms, what each does, what holds for both. */
export const expectationPaper = {
  breakRow,
  title: (program: string) => `What we expect of each other: ${program}`,
  forPerson: (name: string, role: string) => `For ${name}, ${role}`,
  mentor: 'mentor',
  mentee: 'mentee',
  terms: 'The terms',
  with: 'With',
  period: 'Period',
  periodText: (p: { from: string; to: string }) => `${p.from} to ${p.to}`,
  meetings: 'Meetings',
  meetingsText: (p: { days: number; minutes: number }) =>
    `${everyDays(p.days)}, ${plural(p.minutes, 'minute', 'minutes')}, the two of you alone`,
  meetingsLater: (p: { on: string; days: number }) => `from ${p.on} ${everyDays(p.days)}`,
  hours: 'Hours',
  hoursText: (hours: number) => `at least ${plural(hours, 'hour', 'hours')} over the period`,
  breaks: 'Breaks',
  noBreaks: 'none agreed',
  goal: 'Goal',
  yours: { mentor: 'What you do as a mentor', mentee: 'What you do as a mentee' },
  mentorDoes: {
    shows: 'Show what you do step by step, and say why.',
    says: 'Say what went well and what did not, both of them.',
    sends: 'After each meeting send the check-in right away: it takes about half a minute.',
    keepsFree: 'Keep the hours free. If you are too busy, say so early.',
  },
  menteeDoes: {
    brings: 'Bring one case of yours to each meeting.',
    tries: 'Try what you saw before the next meeting, and say what came of it.',
    tells: 'Give your own side each week, even when it did not work.',
    keepsFree: 'Keep the hours free. If you are too busy, say so early.',
  },
  rewards: 'Rewards',
  together: 'What holds for both',
  common: {
    talks: (talkDays: number) =>
      `The program owner talks with each of you in person ${talkDays === 1 ? 'every day' : `about every ${talkDays} days`}. Email and texts do not count.`,
    reads:
      'Anyone who can open the program’s spreadsheet can read what you write in a check-in: the program owner, and those they give access. A private note stays in the mentor’s browser, and is lost if the extension is removed.',
    noBlame:
      'Not getting along, or too busy: that is normal and nobody’s fault. Say so, and we change what needs changing.',
    cadence: 'The cadence may change over time. What was agreed before stays on record.',
    rewards: 'Rewards, where there are any, follow the plan shown beforehand, and promise nothing for later.',
  },
  signs: { participant: 'Signature', owner: 'Program owner', date: 'Date' },
};
