import { plural, inWords, longDate, percent, ofTotal, inList, type CountWords } from './wording.ts';

/** The dialog and the report tab of the exemplar. The sentences on people are those of `exemplar`. */
export const exemplarPage = {
  title: 'Who stands out',
  lead: 'Who keeps customers in a way that luck alone does not explain?',
  ownLead: 'Who has figures that luck alone does not explain?',
  loading: 'Reading the sales records',
  waiting: 'Google allows no more for the moment. It goes on automatically when Google allows.',
  working: 'Comparing',
  none: 'No sales records yet',
  noneHelp: 'Import them first, or compare people by a measure of your own.',
  importSales: 'Import sales records',
  unfinished: 'An import is not finished, so its orders do not count here. Open the import to end it.',
  unreadable: (rows: number) =>
    `${plural(rows, 'row', 'rows')} of the tab “Sales records” cannot be read and ${rows === 1 ? 'is' : 'are'} not in this.`,
  measure: 'Compare by',
  measures: { retention: 'Customers who come back', own: 'A measure of your own' },
  answer: 'The answer',
  windowsTitle: 'Which periods are compared',
  baseWindow: (window: string) => `Customers with an order from ${window}.`,
  nextWindow: (window: string) => `Came back: an order from ${window}.`,
  secondWindow: (window: string) => `Second, separate comparison: base from ${window}.`,
  chosenFromData: 'Length and dates follow from how often your customers order.',
  chosenByOwner: 'You chose these dates.',
  otherWindows: 'Choose other dates',
  otherWindowsHelp:
    'If you keep trying dates until somebody stands out, you find luck. Choose for a reason, and say it when you show the result.',
  baseStarts: 'Base starts on',
  lengthMonths: 'Length of each period',
  months: (count: number) => plural(count, 'month', 'months'),
  applyWindows: 'Compare these dates',
  fromData: 'Let the data choose',
  badStart: 'Choose a date.',
  endsInFuture: 'These periods would end after today. Choose an earlier date or a shorter length.',
  longerWouldDo: (months: number) =>
    `With periods of ${plural(months, 'month', 'months')} some would have enough customers to tell.`,
  compareLonger: (months: number) => `Compare periods of ${plural(months, 'month', 'months')}`,
  handedOn: (day: string) => `Did customers change hands after ${day}?`,
  handedOnHelp:
    'The records say who looks after a customer today. They tell of that time only if nobody has taken over a customer since.',
  handedOnChoices: { unknown: 'Yes, or I don’t know', no: 'No, none' },
  tableTitle: 'Everybody compared',
  columns: {
    rank: 'Rank',
    person: 'Person',
    customers: 'Customers',
    cameBack: 'Came back',
    share: 'Share',
    from: 'Likely from',
    to: 'to',
    leveled: 'Adjusted share',
    sameRep: 'Same person',
    standing: 'What can be said',
  },
  ownColumns: {
    total: 'Cases',
    successes: 'Successes',
    values: 'Values',
    mean: 'Average',
    restMean: 'Others',
  },
  leveledHelp:
    'The adjusted share pulls small numbers toward everybody’s share; the order follows it. A rank is given only above everybody’s share, never where there are too few to tell.',
  noRank: '–',
  tooFew: 'too few to tell',
  tooFewTogether: (p: { names: readonly string[]; leastTotal: number }) =>
    `Too few to tell: ${inList(p.names)}. Below ${p.leastTotal} even a perfect record could be luck.`,
  sizeTitle: 'How large the difference is',
  sizeOf: (name: string, size: string) => `${name}: ${size}`,
  notesTitle: 'What to keep in mind',
  acquisitionTitle: 'New customers',
  acquisitionHelp: (window: string) =>
    `First order in the file, from ${window}. Counts only: how many people each one approached is not known.`,
  acquisitionByToday:
    'Who won a customer is not in the records: some are counted for who looks after them today.',
  acquisitionNone: 'Nobody ordered for the first time in this period.',
  methodTitle: 'How this was computed',
  method:
    'Wilson interval (Newcombe 1998, method 3); shares adjusted by a beta-binomial model; each person against all others by a one-sided exact test (Fisher), corrected for the number of people (Holm), and the bands of the picture are those of this test; named only when a second, separate period says the same.',
  methodAmount:
    'Each person’s average against all others by relabeling the values at random (permutation test), corrected for the number of people (Holm); named only when the earlier half of the periods says the same.',
  writeReport: 'Write it to a tab',
  writeAgain: (tab: string) => `Write the tab “${tab}” again`,
  written: (tab: string) =>
    `The tab “${tab}” shows this comparison with its charts. You can rebuild it any time.`,
  madeOfTab: (p: { day: string; tab: string }) =>
    `Made on ${p.day} from the tab “${p.tab}”. You can rebuild it any time; the data stays in the other tabs.`,
  madeOn: (day: string) =>
    `Made on ${day} from the sales records of this spreadsheet. You can rebuild it any time; the data stays in the other tabs.`,
  chartData: 'Data of the charts',
  chart: {
    person: 'Person',
    lower: 'Lower end',
    range: 'Range',
    share: 'Share',
    customers: 'Customers',
    innerLow: 'Lower limit, one person',
    innerHigh: 'Upper limit, one person',
    outerLow: 'Lower limit, among all',
    outerHigh: 'Upper limit, among all',
    overall: 'Everybody together',
    name: 'Name',
  },
  intervalAlt: (lines: string) => `Share of customers who came back, for each person. ${lines}`,
  funnelAlt: (p: { overall: string; people: number }) =>
    `Share against number of customers for ${plural(p.people, 'person', 'people')}, with the limits of chance around ${p.overall}. The figures are in the table.`,
  ownPicture: {
    title: (measure: string) => `Compared by: ${measure}`,
    dots: 'Share reached, with the range of what it may really be',
    funnel: 'Share reached against the number of cases',
    amounts: 'Every value, and each person’s average',
    lines: 'A dot for each value, a line for each person, in the order of the table.',
    thinned: 'With so many values, one dot stands for several.',
    intervalAlt: (lines: string) => `Share reached, for each person. ${lines}`,
    funnelAlt: (p: { overall: string; people: number }) =>
      `Share reached against number of cases for ${plural(p.people, 'person', 'people')}, with the limits of chance around ${p.overall}. The figures are in the table.`,
    amountsAlt: (lines: string) => `Values and average of each person. ${lines}`,
    amount: 'Amount',
    value: 'Value',
    mean: 'Average of the person',
    overall: 'Average of everybody',
  },
  settle: {
    title: 'Your answer',
    who: 'Who stands out?',
    nobody: 'I looked: nobody does',
    reason: 'Why?',
    reasonHelp: 'What you know of this person besides the figures. It is kept with the name.',
    notNamed: (name: string) => `The figures don’t name ${name}. Write why you take ${name} all the same.`,
    reasonNeeded: 'Write why you take this person.',
    keep: 'Keep this result',
    keptNobody: 'Kept: nobody stands out. This step is done.',
    kept: (name: string) => `Kept: ${name}, with your reason. Practices begins with this name.`,
    instead:
      'Then try another measure, longer periods, or ask the customers what they value. Practices can also come from several people.',
    toPractices: 'Open Practices',
    before: (p: { day: string; name: string | null }) =>
      p.name === null ? `Kept on ${p.day}: nobody stands out.` : `Kept on ${p.day}: ${p.name}.`,
  },
  talk: 'Before you conclude anything, talk with the person. The figure says that something is different, not what.',
  own: {
    source: 'Where is the measure?',
    outcomes: (rows: number) => `Tab “Outcomes” (${plural(rows, 'row', 'rows')})`,
    kind: 'What is it?',
    kinds: { share: 'A share (so many of so many)', amount: 'An amount' },
    columns: {
      person: 'Person',
      period: 'Period from',
      successes: 'Successes',
      total: 'Of',
      amount: 'Amount',
    },
    compare: 'Compare',
    reading: 'Reading the tab',
    noneTitle: 'No outcomes yet',
    noneHelp: 'Fill in the tab “Outcomes”, or choose another tab with a person and a figure in each row.',
    chooseColumns: 'Choose the columns.',
    dateOrder: (raw: string) => `Which date is ${raw}?`,
    decimalMark: (raw: string) => `Which amount is ${raw}?`,
    skipped: (p: { rows: number; lines: string }) =>
      `${plural(p.rows, 'row', 'rows')} without a person, a date or a figure that can be read ${p.rows === 1 ? 'is' : 'are'} left out (${/\D/.test(p.lines) ? 'lines' : 'line'} ${p.lines}).`,
    mixed: 'The dates or amounts of this tab contradict each other. Use one format in the column.',
    nothing: 'No row of this tab has a person and a figure.',
    lookedAt: (day: string) => `Looked at: periods from ${day} on. The earlier ones confirm.`,
    onePeriod: 'There is one period only, so nothing can be confirmed and nobody is named.',
    tooFewEverywhere: (p: { leastTotal: number }) =>
      `Too few cases per person to tell. Below ${p.leastTotal} even a perfect record could be luck.`,
    inPeriods: {
      headline: {
        named: ({ names }: { names: readonly string[] }) =>
          `${inList(names)} ${names.length === 1 ? 'stands' : 'stand'} out in both halves of the periods. Luck alone is an unlikely explanation.`,
        'proven-once': ({ names, on }: { names: readonly string[]; on: string }) =>
          `Confirmed once: ${inList(names)}. No earlier periods confirm it yet. Check again on ${longDate(on)}.`,
      },
      verdict: {
        'proven-once': (facts: {
          name: string;
          count: CountWords;
          rest: CountWords;
          people: number;
          on: string;
        }) =>
          `Confirmed once: ${facts.name}, ${ofTotal(facts.count)}, others ${ofTotal(facts.rest)}. More than chance alone would produce among ${inWords(facts.people)} people, in the only periods there are. Check again on ${longDate(facts.on)}.`,
        'not-confirmed': (facts: {
          name: string;
          count: CountWords;
          rest: CountWords;
          second: CountWords;
          secondRest: CountWords;
          on: string;
        }) =>
          `${facts.name} stands out in the later periods (${ofTotal(facts.count)}; others ${ofTotal(facts.rest)}), not in the earlier ones (${ofTotal(facts.second)}; others ${ofTotal(facts.secondRest)}). That can still be luck. Look again after ${longDate(facts.on)}.`,
        proven: (facts: { name: string; count: CountWords; rest: CountWords; ratio?: number }) =>
          `${facts.name}: ${ofTotal(facts.count)}, others ${ofTotal(facts.rest)}${facts.ratio === undefined ? '' : `: ${facts.ratio.toFixed(1)} times as often`}. In both halves of the periods. Luck alone is an unlikely explanation.`,
      },
    },
    tooFewValues: 'Too few values per person to tell.',
    onlyOne: 'There is only one person: nobody to compare with.',
    nothingToCompare: {
      nobody: 'Nobody has a case in the periods looked at.',
      'one-person': 'There is only one person: nobody to compare with.',
      'all-succeed': 'Every case was reached: there is no difference to explain.',
      'none-succeed': 'No case was reached: there is no difference to explain.',
    },
    outcomesTab: 'Outcomes',
    measureName: 'Which measure?',
    unnamed: 'Without a name',
    unreadable: 'These rows of the tab “Outcomes” cannot be read and are not in this:',
    impossible: (rows: number) =>
      `${plural(rows, 'row', 'rows')} of the tab “Outcomes” ${rows === 1 ? 'is' : 'are'} left out: successes and tries must be whole numbers, the first not above the second.`,
    size: (facts: {
      ratio?: number;
      interval: { lower: number; upper: number };
      restInterval: { lower: number; upper: number };
      lost: number;
      restLost: number;
    }) =>
      `${facts.ratio === undefined ? '' : `${facts.ratio.toFixed(1)} times as often as the others. `}Between ${percent(facts.interval.lower)} and ${percent(facts.interval.upper)}, others between ${percent(facts.restInterval.lower)} and ${percent(facts.restInterval.upper)}. Not reached: ${percent(facts.lost)}, others ${percent(facts.restLost)}.`,
    amountVerdict: {
      'too-few': 'Too few values to tell.',
      'as-expected': 'What chance alone would produce.',
      'not-ahead': 'No better than the others.',
      promising: 'Stands out, and with so many compared that can still be luck.',
      'proven-once': 'Stands out in the only periods there are.',
      'not-confirmed': 'Stands out in the later periods, not in the earlier ones. That can still be luck.',
      proven: 'Stands out in both halves. Luck alone is an unlikely explanation.',
    },
  },
};
