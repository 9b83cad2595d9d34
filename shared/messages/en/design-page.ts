import { plural } from './wording.ts';

/** The sidebar's Program view: the way to a running program, step by step, and where it stands. */
export const designPage = {
  title: 'Program',
  design: 'Design',
  loading: 'Reading the ledger',
  tabsHelp:
    'Mentor Ledger keeps these up to date by its dialogs. A tab you show stays in sight until you hide it.',
  progress: (done: number, all: number) => `${done} of ${all} done`,
  states: { done: 'Done', next: 'Next', begun: 'Begun', open: 'Not yet' },
  next: 'Next',
  stepOf: (number: number, all: number) => `Step ${number} of ${all}`,
  start: 'Start',
  goOn: 'Continue',
  openHome: 'Open',
  starts: (day: string) => `Starts ${day}`,
  weekOf: (number: number, all: number) => `week ${number} of ${all}`,
  over: 'ended',
  endedOn: (day: string) => `ended ${day}`,
  fromFirstPairing: 'from the first pairing',
  groups: {
    1: 'Choose',
    2: 'Learn what already works',
    3: 'Prepare',
    4: 'Begin',
  },
  steps: {
    category: {
      title: 'Focus',
      why: 'The effort costs time and money: say plainly why this category comes first.',
    },
    sales: {
      title: 'Records',
      why: 'Records tell who is different; impressions do not.',
    },
    exemplar: {
      title: 'Who stands out',
      why: 'Somebody may do far better than chance explains. Or nobody does: that is worth knowing before it costs anything.',
    },
    practices: {
      title: 'Practices',
      why: 'Talk in person: what looks like a trick may be the tip of an iceberg.',
    },
    problem: {
      title: 'Problem and baseline',
      why: 'Only a figure fixed before the start shows whether anything changed.',
    },
    people: {
      title: 'People',
      why: 'Who does what, mentors, mentees and their managers are picked from here.',
    },
    candidates: {
      title: 'Mentors',
      why: 'Someone who performs well, and even wants to, is not yet an acceptable mentor.',
    },
    pairings: {
      title: 'Pairings',
      why: 'Need meets strength, nobody mentors a direct report, and both know what is expected.',
    },
    invites: {
      title: 'Invites',
      why: 'With the extension a check-in takes about half a minute, so it gets written.',
    },
  },
  facts: {
    decided: (category: string, day: string) => `${category}, decided ${day}`,
    scored: (given: number, wanted: number) => `${given} of ${plural(wanted, 'score', 'scores')} given`,
    orders: (count: string) => `Orders: ${count}`,
    ordersBetween: (count: string, first: string, last: string) => `Orders: ${count}, ${first} to ${last}`,
    outcomes: (count: number) => `${plural(count, 'row', 'rows')} of a measure of your own`,
    exemplar: (name: string) => name,
    reported: 'Report made',
    nobodyStandsOut: 'You looked: nobody stands out',
    practices: (count: number) => plural(count, 'practice', 'practices'),
    problem: (measure: string) => measure,
    problemFreezes: (measure: string, day: string) => `${measure}, will be frozen ${day}`,
    frozen: (measure: string, day: string) => `${measure}, frozen ${day}`,
    frozenEdited: (measure: string, day: string) => `${measure}, frozen ${day} and changed since`,
    problemLacks: (count: number) => `${plural(count, 'part is', 'parts are')} missing`,
    people: (count: number) => plural(count, 'person', 'people'),
    accepted: (count: number) => `${plural(count, 'mentor', 'mentors')} accepted`,
    judged: (count: number) => `${plural(count, 'candidate', 'candidates')} assessed, nobody accepted yet`,
    pairings: (count: number) => plural(count, 'pairing', 'pairings'),
    connected: (connected: number, mentors: number) =>
      `${connected} of ${plural(mentors, 'mentor', 'mentors')} connected`,
  },
  nothingDone: 'Nothing to undo',
  nothingDoneHelp: 'What a dialog saves stands here until the next one saves.',
  lastStep: 'Last step',
  takeBack: 'Undo',
  takeBackSure: 'What it wrote will be as it was before.',
  takeBackYes: 'Yes, undo it',
  takeBackNo: 'Keep it',
  takenBack: (what: string) => `Undone: “${what}”.`,
  issues: (count: number) => `${plural(count, 'row', 'rows')} to correct`,
  issuesHelp: 'Everything else keeps working.',
  show: 'Show',
};
