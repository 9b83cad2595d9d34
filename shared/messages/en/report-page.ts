/** The report, on paper and in its tab, and the dialog that makes it. */
import {
  amountText,
  grouped,
  longDate,
  monthName,
  ofTotal,
  percent,
  plural,
  type CountWords,
} from './wording.ts';

const hoursText = (minutes: number): string => `${String(Math.round(minutes / 6) / 10)} h`;

export const reportPage = {
  dialogLead: 'Made from the ledger as it is now. Private notes are never in it.',
  forOutside: 'Without names, for outside',
  nextLabel: 'What comes next',
  nextHelp: 'In a sentence or two; it closes the report.',
  print: 'Print or save as PDF',
  makeTab: 'Make the tab',
  tabMade: 'The tab is made.',
  preview: 'Preview',
  eyebrow: (p: { program: string; from: string; to: string }) =>
    `Report of the mentoring program “${p.program}”. ${longDate(p.from)} to ${longDate(p.to)}`,
  title: (p: { program: string }) => `${p.program}: what was done so far`,
  lead: (p: { held: number; minutes: number }) =>
    `${plural(p.held, 'meeting', 'meetings')}, ${hoursText(p.minutes)}. No measure is fixed, so nothing can be said about its effect.`,
  leadMeasure: (p: { title: string }) => `Measured: ${p.title}.`,
  foot: (p: { on: string; owner: string }) =>
    `Made from the ledger on ${longDate(p.on)}. No private note is in it.${p.owner ? ` ${p.owner}` : ''}`,
  hours: hoursText,
  of: (p: { done: number; of: number }) => `${grouped(p.done)} of ${grouped(p.of)}`,
  money: (p: { amount: number; currency: string }) =>
    `${p.currency} ${amountText(Math.round(p.amount * 100) / 100)}`,
  share: (count: CountWords) => `${ofTotal(count)} (${percent(count.successes / Math.max(1, count.total))})`,
  amount: (value: number) => amountText(Math.round(value * 100) / 100),
  day: (on: string) => `${monthName(on).slice(0, 3)} ${Number(on.slice(8))}`,
  month: (on: string) => `${monthName(on).slice(0, 3)} ${on.slice(2, 4)}`,
  sections: {
    purpose: 'What it is for',
    run: 'How the program ran',
    sides: 'What both sides say',
    changes: 'What was changed on the way',
    money: 'What it cost',
    cannotTell: 'What this report cannot tell',
    next: 'What comes next',
  },
  numbers: {
    pairings: (p: { completed: number; endedEarly: number }) =>
      `pairings; ${p.completed} reached the end, ${p.endedEarly} ended early`,
    hours: 'of meetings',
    meetings: (p: { moved: number; noShows: number }) =>
      `meetings held; ${p.moved} moved, ${plural(p.noShows, 'no-show', 'no-shows')}`,
    rewards: 'in rewards and courses',
    rewardsOf: (p: { total: string }) => `in rewards and courses, of ${p.total}`,
  },
  focus: (p: { category: string }) => `Focus: ${p.category}.`,
  groupHead: ['group', 'before', 'after'],
  mentees: (count: number) => plural(count, 'mentee', 'mentees'),
  others: (count: number) => plural(count, 'other', 'others'),
  health: {
    'on-track': 'Pairings on track today',
    'met-lately': 'Met in the last 30 days',
    'on-time': 'Meetings in time',
    held: 'Meetings held, as mentors note them',
    'told-held': 'Meetings held, as mentees tell them',
    hours: 'Pairings up to their hours so far',
    'mentors-satisfied': 'Mentors’ ratings of 3 or 4',
    'mentees-satisfied': 'Mentees’ ratings of 3 or 4',
    'views-close': 'Both sides at most one step apart',
    talks: 'People without an overdue talk',
    completed: 'Ended pairings that reached their end',
  },
  talks: 'Talks of the owner',
  hoursHead: ['Pairing', 'Hours'],
  more: (p: { count: number }) => `And ${p.count} more.`,
  rewardsGiven: (p: { count: number }) => `Rewards given: ${p.count}`,
  coursesPaid: (p: { count: number }) => `Courses paid for: ${p.count}`,
  ownHours: (p: { hours: string; each: string }) => `Hours of mentors and mentees, ${p.hours} × ${p.each}`,
  coach: (p: { hours: string; each: string }) =>
    `What these hours would cost from a coach, ${p.hours} × ${p.each}`,
  coachNote: 'A mentor is not a trained coach; a coach does not know the company.',
  onlyNoted: 'Only meetings that were noted are counted.',
  monthsTitle: 'Meetings by month',
  monthsOf: (p: { held: number; missed: number }) => `Held: ${p.held}. Not held: ${p.missed}.`,
  heldWord: 'Held',
  missedWord: 'Not held',
  monthWord: 'Month',
};
