import { plural, everyDays } from './wording.ts';

/** The owner's list in the sidebar. */
export const today = {
  title: 'Today',
  loading: 'Reading the ledger',
  troubles: {
    forbidden: (since: string) =>
      `Since ${since} Google has not let the web app write here. Choose Set up, and allow what Google asks.`,
    missing: (since: string) =>
      `Since ${since} a tab is missing, so check-ins are not taken. Choose Set up to repair it.`,
    full: (since: string) =>
      `Since ${since} the spreadsheet is full, so check-ins are not taken. Delete rows or tabs that nobody needs.`,
    'store-full': (since: string) =>
      `Since ${since} the script’s own store is full. Revoke open invites and disconnect browsers that nobody uses.`,
    'day-quota': (since: string) =>
      `On ${since} Google’s calls of the day were used up. It works again automatically tomorrow.`,
    'nights-missed': (since: string) =>
      `The nightly check last ran on ${since}: its trigger is gone, or Google asks for your permission again. Choose Set up.`,
  },
  troublesWait: 'What mentors send waits in their browsers; nothing is lost.',
  notFresh: 'This list may be out of date.',
  next: 'Next',
  waiting: 'Then, the most urgent first',
  showMore: (count: number) => `Show ${count} more`,
  dueSoon: 'Due soon',
  overdueFrom: (day: string) => `Meet by ${day}`,
  movedTo: (day: string) => `Moved to ${day}`,
  notBeforeEnd: 'In its last week',
  onTrack: (count: number, all: number, putOff: number) =>
    count === all
      ? all === 1
        ? 'Your one active pairing is on track.'
        : `All ${all} active pairings on track.`
      : `${count} of ${plural(all, 'active pairing', 'active pairings')} on track${putOff > 0 ? `, ${putOff} put off` : ''}.`,
  putOff: {
    title: (count: number) => `${plural(count, 'line', 'lines')} put off or settled`,
    until: (day: string) => `Put off until ${day}`,
    settled: (reason: string) => (reason === '' ? 'Settled' : `Settled: ${reason}`),
    back: 'Put back on the list',
    done: (title: string) => `Back on the list: ${title}.`,
  },
  askWhich: {
    title: 'Which meeting was it?',
    question: (title: string, day: string, told: string) =>
      `${title}: the mentee told of a meeting on ${day} (${told}). It may be either of these.`,
    choice: (day: string, time: string, told: string) => `${day}, ${time} (${told})`,
    done: (title: string) => `Both sides belong together now: ${title}.`,
  },
  askLastMet: {
    title: 'When did they last meet?',
    help: 'These pairings began before the ledger. Meetings count from the day you enter, else from the day on which the ledger first knew of them.',
    began: (day: string) => `Began ${day}`,
    day: 'Last meeting',
    save: 'Save',
    saved: (title: string) => `Last meeting saved: ${title}.`,
    wrong: 'Choose a day between the start of the pairing and today.',
  },
  nothing: 'Nothing needs your attention today.',
  nothingHelp: 'No active pairing is late that you have not put off, and nobody waits for a talk.',
  noActive: 'No pairing is active today.',
  noActiveHelp: 'Planned pairings appear here once they have begun.',
  left: (title: string) => `No longer on the list: ${title}.`,
  states: {
    stalled: 'Stalled',
    'at-risk': 'At risk',
    overdue: 'Overdue',
    'first-meeting-late': 'First meeting late',
    'ends-soon': 'Ends soon',
    'ends-this-week': 'Ends this week',
    'period-over': 'Period over',
    'person-left': 'Has left the company',
    'two-versions': 'Two versions',
    'talk-wanted': 'Wants a talk',
    'follow-up': 'To follow up',
    'not-a-good-fit': 'Not a good fit',
    'two-no-shows': 'Two no-shows',
    'note-missing': 'Check-in missing',
    'hours-behind': 'Hours behind',
    'talk-due': 'Talk due',
  },
  cadence: (days: number) => everyDays(days),
  /** `ago` is a time like "3 days ago", `names` are those of the people to talk to. */
  reasons: {
    stalled: (f: ReasonFacts) => `No meeting for ${daysText(f.sinceDays)}; they agreed to meet ${f.cadence}.`,
    'at-risk': (f: ReasonFacts) =>
      `No meeting for ${daysText(f.sinceDays)}; they agreed to meet ${f.cadence}.`,
    overdue: (f: ReasonFacts) =>
      `No meeting for ${daysText(f.sinceDays)}. They agreed to meet ${f.cadence}; ${daysText(f.overdueDays)} late.`,
    'first-meeting-late': (f: ReasonFacts) =>
      `Began ${f.ago} and has not met yet. The first meeting is ${daysText(f.overdueDays)} late.`,
    'ends-soon': (f: ReasonFacts) => `The period ends ${f.ends}.`,
    'ends-this-week': (f: ReasonFacts) => `The period ends ${f.ends}.`,
    'period-over': (f: ReasonFacts) => `The period ended ${f.ends}, and the pairing is still active.`,
    'person-left': (f: ReasonFacts) => `${f.left} has left the company, and the pairing is not ended.`,
    'two-versions': (f: ReasonFacts) => f.versions.join(' '),
    'talk-wanted': (f: ReasonFacts) => `${f.names[0] ?? ''} asked for a talk ${f.ago}.`,
    'follow-up': (f: ReasonFacts) => f.agreements.join(' '),
    'not-a-good-fit': (f: ReasonFacts) => `${f.names[0] ?? ''} said ${f.ago} that it is not a good fit.`,
    'two-no-shows': (f: ReasonFacts) => `The last two meetings were no-shows, the latest ${f.ago}.`,
    'note-missing': (f: ReasonFacts) =>
      `The mentee told of a meeting ${f.ago}; the mentor’s check-in is not in yet.`,
    'hours-behind': (f: ReasonFacts) => `${f.done} h of the ${f.owed} h expected by now.`,
    'talk-due': (f: ReasonFacts) =>
      `No talk with you for ${daysText(f.sinceDays)}, ${f.overdueDays} more than planned.`,
  },
  alsoDue: (f: { name: string; sinceDays: number }) =>
    `A talk with ${f.name} is due too: none for ${daysText(f.sinceDays)}.`,
  calendar: {
    open: 'Put it in your calendar',
    title: (names: string) => `Talk with ${names}`,
    details: 'In person. Afterwards, log the talk in the Mentor Ledger sidebar.',
  },
  actions: {
    'ends-soon': 'Decide with both: extend it, complete it, or end it.',
    'ends-this-week': 'Decide with both: extend it, complete it, or end it.',
    'period-over': 'Extend it, complete it, or end it.',
    'person-left': 'End the pairing, and find the other a new partner if they wish.',
    'two-versions': 'Hear both in person. The check-in can be corrected; else settle the line with a word.',
    stalled: 'Talk with both, then continue, pause or end the pairing.',
    'at-risk': 'Talk with both this week and say why it matters.',
    overdue: 'Ask when they meet next and what gets in the way.',
    'first-meeting-late': 'Help them agree on a first day and time.',
    'talk-wanted': 'Talk in person before anything else.',
    'follow-up': 'Look at it together, in person. A talk settles the line.',
    'not-a-good-fit': 'This is normal and nobody’s fault. Hear both, adjust, or pair them with someone else.',
    'two-no-shows': 'Ask what gets in the way, and lighten the load if you can.',
    'note-missing': 'Ask for the check-in; it takes about half a minute.',
    'hours-behind': 'Agree on longer or more frequent meetings.',
    'talk-due': 'Take a quarter of an hour, in person.',
  },
  /** What was agreed in a talk and comes back today. */
  agreement: (f: { day: string; names: string; agreed: string }) =>
    f.agreed === ''
      ? `You wanted to look again at your talk with ${f.names} (${f.day}).`
      : `Agreed with ${f.names} (${f.day}): “${f.agreed}”`,
  /** One meeting as each of the two tells it. */
  version: (f: { day: string; mentor: string; mentee: string }) =>
    `Meeting of ${f.day}. Mentor: ${f.mentor}. Mentee: ${f.mentee}.`,
  told: {
    held: (rating: string) => (rating === '' ? 'met' : `met, rated ${rating} of 4`),
    moved: 'moved',
    'no-show': 'the mentee did not come',
    'mentor-no-show': 'the mentor did not come',
  },
  lastCheckIn: 'Last check-in',
  lastOutcome: { held: 'met', moved: 'moved', 'no-show': 'no-show' },
  noCheckIn: 'None yet',
  hours: 'Hours',
  hoursText: (done: string, owed: string, minimum: string) =>
    `${done} h; ${owed} h expected by now, ${minimum} h in all`,
  hoursBar: (done: string, minimum: string) => `${done} of ${minimum} ${minimum === '1' ? 'hour' : 'hours'}`,
  talkTo: 'Talk to',
  roles: { mentor: 'mentor', mentee: 'mentee', participant: '' },
  ask: 'What to ask',
  questions: {
    meeting: [
      'What has kept you from meeting?',
      'Do day, time and place still suit both of you?',
      'Do you get along, or is it simply too much at the moment?',
    ],
    fit: [
      'What would make the meetings worth your time?',
      'What have you tried together, and what came of it?',
      'Would another partner suit you better?',
    ],
    note: ['How did the last meeting go?', 'Is anything about the check-in in your way?'],
    follow: ['What has come of what we agreed?', 'What got in the way?', 'What should we change?'],
    hours: [
      'Are the meetings long enough to get somewhere?',
      'Which week could take an extra hour?',
      'What could I take off your plate meanwhile?',
    ],
    general: [
      'What has worked since we last spoke?',
      'What should we change?',
      'What do we do best here, and where have you seen it done better?',
      'Is there anything that might make you leave?',
    ],
  },
  recordTalk: 'Log a talk',
  openRow: 'Open row',
  snooze: 'Snooze 3 days',
  dismiss: 'Mark settled',
  snoozed: (title: string) => `Put off for three days: ${title}.`,
  dismissed: (title: string) => `Marked settled: ${title}. It comes back if it gets worse.`,
  dismissal: {
    reason: 'Why is this settled?',
    help: 'Kept with the date. The line comes back if it gets worse.',
    missing: 'Write a word or two, so that you know later.',
    save: 'Mark settled',
  },
  unreadable: (count: number) => `${plural(count, 'place', 'places')} in the ledger to correct`,
  unreadableHelp: 'Everything else is counted. These are not until they are corrected.',
  show: 'Show',
  firstSteps: {
    title: 'Start the program',
    people: 'Add your people',
    peopleHelp: 'One row each in the People tab, with name, email and role.',
    openPeople: 'Open People',
    pairings: 'Make the first pairing',
    pairingsHelp: 'One row in the Pairings tab: mentor, mentee, and why this pair.',
    openPairings: 'Open Pairings',
    invites: 'Invite your mentors',
    invitesHelp: 'Each gets a link for their own browser.',
    openInvites: 'Open Invites',
    design: 'Design the program step by step',
    done: 'Done',
  },
  unusedInvites: (count: number) => `${plural(count, 'invite', 'invites')} not used yet`,
  inviteWaiting: (name: string, day: string) => `${name}, invited on ${day}`,
  inviteExpired: (name: string, day: string) => `${name}, invited on ${day}: the link has expired`,
};

interface ReasonFacts {
  sinceDays: number;
  overdueDays: number;
  cadence: string;
  ago: string;
  /** The end, like "in 7 days" or "2 days ago". */
  ends: string;
  /** Who has left. */
  left: string;
  versions: readonly string[];
  /** What was agreed, one sentence each. */
  agreements: readonly string[];
  names: readonly string[];
  done: string;
  owed: string;
}

const daysText = (count: number): string => plural(count, 'day', 'days');
