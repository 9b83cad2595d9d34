/** Spread the word: facts worth praising, drafts, the log, yes to being named, fairness at a glance. */
import { plural } from './wording.ts';

export const spreadPage = {
  title: 'Spread the word',
  loading: 'Reading what was said',
  cadence: {
    public: 'In public',
    private: 'In private',
    never: 'Not yet',
    last: (day: string) => `last ${day}`,
    due: 'due',
    next: (day: string) => `next by ${day}`,
    change: 'How often',
    publicDays: 'In public every',
    privateDays: 'In private every',
    save: 'Save',
    saved: 'Saved.',
  },
  factsTitle: 'Worth praising',
  factsLead: 'From counts and dates alone. Notes stay where they are.',
  noFacts: 'Nothing new to praise today.',
  more: (count: number) => `${count} more`,
  fact: {
    'hours-reached': (name: string, hours: number, mentees: number) =>
      `${name}: ${plural(hours, 'hour', 'hours')} with ${plural(mentees, 'mentee', 'mentees')}`,
    'months-kept': (name: string, other: string, months: number, count: number) =>
      `${name} and ${other}: ${plural(months, 'month', 'months')} in a row, ${plural(count, 'meeting', 'meetings')}`,
    'practice-spread': (name: string, count: number) =>
      `A practice of ${name}: now done by ${plural(count, 'other', 'others')}`,
    'goal-met': (name: string, other: string, hours: number) =>
      `${name} and ${other}: hours agreed reached, ${hours} in all`,
    'course-completed': (name: string, day: string) => `${name}: course completed, ${day}`,
    'not-praised': (name: string, days: number) => `${name}: not praised for ${plural(days, 'day', 'days')}`,
    'never-praised': (name: string, hours: number) =>
      `${name}: never praised, with ${plural(hours, 'hour', 'hours')} of work`,
  },
  draft: {
    'hours-reached': (name: string, hours: number, mentees: number) =>
      `${name} has given ${plural(hours, 'hour', 'hours')} to ${plural(mentees, 'mentee', 'mentees')}. Thank you.`,
    'months-kept': (name: string, other: string, months: number) =>
      `${name} and ${other} have met for ${plural(months, 'month', 'months')} without a gap. Thank you both.`,
    'practice-spread': (name: string, count: number) =>
      `What ${name} does is now done by ${plural(count, 'other', 'others')}. Thank you for sharing it.`,
    'goal-met': (name: string, other: string, hours: number) =>
      `${name} and ${other} have reached the hours that they agreed on: ${hours}. Well done.`,
    'course-completed': (name: string) => `${name} has completed a course. Congratulations.`,
    'not-praised': (name: string, hours: number) =>
      `${name} has given ${plural(hours, 'hour', 'hours')} to our program. Thank you.`,
  },
  praise: 'Praise',
  form: {
    title: 'Log what was said',
    open: 'Log something else',
    place: 'Where',
    person: 'Of whom',
    nobody: 'Nobody by name',
    about: 'About',
    words: 'What was said',
    wordsHelp: 'A draft: change it to your own words.',
    day: 'On',
    copy: 'Copy',
    copied: 'Copied.',
    needsYes: (name: string) => `${name} has not said yes to being named in public.`,
    saidYes: (name: string) => `${name} said yes`,
    log: 'Log it',
    logged: 'Logged.',
    close: 'Close',
    undo: 'Undo',
  },
  logTitle: 'What was said',
  noLog: 'Nothing has been logged yet.',
  public: 'public',
  private: 'private',
  namesTitle: 'Yes to being named',
  yesSince: (name: string, day: string) => `${name}, since ${day}`,
  noSince: (name: string, day: string) => `${name}: no, since ${day}`,
  withdraw: 'Withdraw',
  withdrawOf: (name: string) => `Withdraw the yes of ${name}`,
  noYes: 'Nobody has been asked yet.',
  fairness: {
    title: 'Fairness at a glance',
    lead: 'Beside hours of work. Who is left out stands first.',
    person: 'Person',
    hours: 'Hours',
    talks: 'Talks',
    praise: 'Praise',
    rewards: 'Rewards',
    load: 'Load',
    none: 'Nobody works in a pairing yet.',
  },
  due: {
    title: 'Also due',
    public: (days: number) => `Nothing said in public for ${plural(days, 'day', 'days')}`,
    private: (days: number) => `Nobody praised in private for ${plural(days, 'day', 'days')}`,
    'reward-due': (name: string, hours: string) => `${name}: reward promised and due, ${hours}`,
    'criteria-met': (name: string, hours: string) => `${name}: criteria met, ${hours}`,
    'hand-over': (name: string, day: string) => `${name}: reward to hand over since ${day}`,
    'plan-lapses': (days: number, day: string) =>
      days === 0
        ? `The rewards plan lapses today, ${day}`
        : `The rewards plan lapses in ${plural(days, 'day', 'days')}, ${day}`,
    log: 'Log a reward',
    open: 'Open Rewards',
    say: 'Open Spread the word',
  },
};
