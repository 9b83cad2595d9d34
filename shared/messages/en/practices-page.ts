import { plural } from './wording.ts';

export const practicesPage = {
  title: 'Practices and problem',
  lead: 'What the person who stands out does differently, who else does it, and the problem your program has to solve.',
  sections: { guide: 'The talk', practices: 'What they do', compare: 'What it shows' },
  exemplar: 'Who stands out',
  settled: (p: { name: string; day: string; reason: string }) =>
    `${p.name} stands out, as you settled on ${p.day}: ${p.reason}`,
  settledUnknown: (name: string) =>
    `You decided that ${name} stands out, and no active person of this name is in People. Add them there, or choose someone.`,
  exemplarHelp: 'The person whose figures stand out. Not yet a mentor.',
  noPeople:
    'Who does what is noted by person. Add the people first: whoever stands out and at least one colleague.',
  addPeople: 'Add people',
  guideLead: 'Talk in person, not by email. Ask, listen, and write down what they do as practices.',
  guideFor: (name: string) => `Talk with ${name}`,
  guideNobody: 'Talk with the person who stands out',
  printGuide: 'Print the questions',
  practicesTitle: 'What they do',
  practicesLead:
    'One practice each. Note whether colleagues do it too: without them there is nothing to compare.',
  none: 'No practices yet',
  noneHelp: 'Talk with the person who stands out first, then write down what they do.',
  add: 'Add a practice',
  newPractice: 'New practice',
  practice: 'Practice',
  kind: 'How it came about',
  iceberg: 'Tip of an iceberg: it could grow into more',
  note: 'Note',
  remove: (title: string) => `Remove the practice: ${title}`,
  whoElse: 'Who does it',
  whoElseHelp: 'As you asked or saw. “Partly” counts as doing it.',
  does: (name: string) => `${name} does it`,
  counts: 'Customers with and without it',
  countsHelp: 'Per person: how many customers they used it with, and how many of those came back.',
  withIt: (name: string) => `${name}: customers with it`,
  backWith: (name: string) => `${name}: of these came back`,
  without: (name: string) => `${name}: customers without it`,
  backWithout: (name: string) => `${name}: of these came back without it`,
  countHeads: { with: 'With it', backWith: 'Came back', without: 'Without it', backWithout: 'Came back' },
  person: 'Person',
  ideas: 'Ideas that grow from it',
  idea: 'Idea',
  ideaStatus: 'Status',
  addIdea: 'Add an idea',
  removeIdea: (title: string) => `Remove the idea: ${title}`,
  removePractice: 'Remove the practice',
  otherIdeas: 'Ideas without a practice',
  asked: (doing: number, asked: number) =>
    asked === 0 ? 'Not asked yet' : `${doing} of ${asked === 1 ? '1 other does' : `${asked} others do`} it`,
  save: 'Save practices',
  saved: 'Practices are saved.',
  titleMissing: 'Write the practice in a few words.',
  ideaMissing: 'Write the idea in a few words.',
  compareTitle: 'What sets this person apart',
  compareLead: 'The largest differences first. They are questions for the talk, not findings.',
  compareHeads: { practice: 'Practice', exemplar: 'Who stands out', others: 'Others' },
  doing: (doing: number, asked: number) => `${doing} of ${asked}`,
  notAsked: 'No one else asked yet:',
  testTitle: 'Does it go with success?',
  testLead: 'Customers with and without a practice, compared within each person.',
  noCounts: 'Enter customers with and without a practice to see whether it goes with success.',
  notCause:
    'Two things may go together without one causing the other: people who use a practice may differ in other ways.',
  problemTitle: 'The problem, with the figure before the start',
  problemLead: 'Fixed before the first meeting. Whoever moves the baseline afterwards can show any growth.',
  statement: 'Problem',
  statementHelp: 'What is wrong, for whom, since when.',
  measure: 'Measure',
  measureHelp: 'The one figure that should move, such as the share of customers who come back.',
  category: 'Category',
  baselineKind: 'The figure is',
  share: 'a count out of a total',
  amount: 'one amount',
  successes: 'Of these',
  trials: 'Out of',
  value: 'Amount',
  fromOn: 'Counted from',
  beforeOn: 'Counted until the day before',
  baselineText: 'Where the figure comes from',
  saveProblem: 'Save the problem',
  problemSaved: 'The problem is saved.',
  freeze: 'Freeze the baseline',
  freezeAsk: 'Freeze it with today’s date? Later changes stay possible and are shown beside it.',
  freezeYes: 'Freeze with today’s date',
  frozenDone: 'The baseline is frozen.',
  startedUnfrozen:
    'The program has started and the baseline is not frozen. Freeze it now; otherwise it is frozen tonight, if nothing is missing.',
  freezesOn: (day: string) =>
    `It is frozen automatically the night before ${day}, when the program starts, or now if you wish.`,
  frozenRow: (p: { share: string; from: string; to: string }) =>
    `Frozen figure: ${p.share}, ${p.from} to ${p.to}.`,
  records: 'From your own records',
  recordsHelp:
    'Worked out from the imported sales records and from your own measure. Nothing is written yet.',
  readRecords: 'Work the figure out',
  readingRecords: 'Reading sales records',
  waiting: 'Google asks for a moment of patience. It goes on automatically.',
  noRecords:
    'The ledger holds no sales records and no measure of your own. Import records first, or type the figure.',
  tooShort: 'The sales records do not cover two periods before the start. Type the figure, or import more.',
  importUnfinished: 'An import was begun and not finished. Its orders do not count.',
  unreadable: (rows: number) =>
    `${plural(rows, 'order row', 'order rows')} could not be read and did not count.`,
  offer: {
    retention: (p: {
      successes: string;
      total: string;
      from: string;
      to: string;
      nextFrom: string;
      nextTo: string;
    }) =>
      `${p.successes} of ${p.total} ${p.total === '1' ? 'customer' : 'customers'} who ordered from ${p.from} to ${p.to} ordered again from ${p.nextFrom} to ${p.nextTo}.`,
    'new-customers': (p: { value: string; from: string; to: string }) =>
      `Customers who ordered for the first time from ${p.from} to ${p.to}: ${p.value}.`,
    'own-share': (p: { measure: string; successes: string; total: string; from: string; to: string }) =>
      `${p.measure}: ${p.successes} of ${p.total}, all people, from ${p.from} to ${p.to}.`,
    'own-amount': (p: { measure: string; value: string; rows: string; from: string; to: string }) =>
      `${p.measure}: ${p.value} on average of ${p.rows} ${p.rows === '1' ? 'figure' : 'figures'}, one per person and period, from ${p.from} to ${p.to}.`,
  },
  offerMeasure: {
    retention: 'Share of customers who order again in the following period',
    'new-customers': 'New customers in a period',
  },
  ownMeasure: 'Your own measure',
  useFigure: 'Use this figure',
  figureUsed: 'The figure is in the fields below. Check it, then save.',
  earlier: 'Earlier statements',
  earlierRow: (p: { on: string; statement: string }) => `${p.on}: ${p.statement}`,
  fields: {
    categoryId: 'category',
    problem: 'problem',
    measure: 'measure',
    baseline: 'figure',
    baselineFromOn: 'first day',
    baselineBeforeOn: 'last day',
  },
  moreThanTotal: 'It cannot be more than the total.',
  notANumber: 'Enter a number.',
  notWhole: 'Enter a whole number, 0 or more.',
  showEverybody: (count: number) => `Show everybody (${count})`,
};
