/**
 * Every sentence a person reads, in English. One export per area, so that each page ships only what it shows.
 * Long, because a language is one file. Values are texts or functions of their parameters. Sentence case, verbs on
 * buttons, no exclamation marks, no jargon; an error says what, where and what to do.
 */
import type { Issue } from '../protocol/issue.ts';

const plural = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;
/** As `plural`, for files of many thousands of rows. */
const pluralLarge = (count: number, one: string, other: string): string =>
  `${grouped(count)} ${count === 1 ? one : other}`;
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');

/** Apart from the other tables, since the extension ships these alone. */
export const checkInTable = {
  title: 'Check-ins',
  columns: {
    id: { header: 'Id', help: 'Made by Mentor Ledger. Leave as it is.' },
    metOn: { header: 'Date', help: 'Day of the meeting.' },
    pairingLabel: { header: 'Pairing', help: '' },
    outcome: { header: 'Did you meet?', help: 'Held, moved to another day, or somebody did not come.' },
    minutes: { header: 'Minutes', help: 'How long you met, confirmed by the mentor.' },
    worked: { header: 'What worked', help: 'One line is enough.' },
    didNotWork: { header: 'What did not', help: 'One line is enough.' },
    nextStep: { header: 'Next step', help: '' },
    nextOn: { header: 'Next meeting', help: '' },
    rating: { header: 'Rating', help: '1 is poor, 4 is very good.' },
    talkWanted: { header: 'Talk wanted', help: 'The mentor would like the owner to talk with them.' },
    notePrivate: { header: 'Note private', help: 'The note stayed in the mentor’s browser.' },
    fit: { header: 'Fit', help: 'Asked after the first meeting.' },
    title: { header: 'Event', help: 'Title on the calendar.' },
    pairingId: { header: 'Pairing id', help: '' },
    startsAt: { header: 'Start', help: 'Start with its time zone.' },
    meetingUrl: { header: 'Meeting link', help: '' },
    eventId: { header: 'Event id', help: '' },
    calendarId: { header: 'Calendar id', help: '' },
    source: { header: 'Source', help: '' },
    capturedAt: { header: 'Sent at', help: '' },
    recordedAt: { header: 'Recorded at', help: '' },
    byPersonId: { header: 'By', help: 'Id of the person who sent it.' },
    supersedesId: { header: 'Corrects', help: 'Id of the row that this one replaces.' },
  },
  choices: {
    outcome: { held: 'Held', moved: 'Moved', 'no-show': 'No-show' },
    fit: { good: 'Good fit', undecided: 'Still deciding', 'not-good': 'Not a good fit' },
    source: { extension: 'Extension', sheet: 'Sheet', 'web-page': 'Web page' },
  },
};

/** Likewise. */
export const pairingStatuses = {
  planned: 'Planned',
  active: 'Active',
  paused: 'Paused',
  completed: 'Completed',
  'ended-early': 'Ended early',
};

/** Titles, headers, notes and choices of the ledger's tabs. `help` is the note of the column and the form's help. */
export const tables = {
  program: {
    title: 'Program',
    columns: {
      id: { header: 'Id', help: 'Made by Mentor Ledger. Leave as it is.' },
      name: { header: 'Program', help: 'The name participants see.' },
      status: { header: 'Status', help: 'The first active program is the one that runs.' },
      language: { header: 'Language', help: 'Language of the tabs and the sidebar.' },
      timeZone: { header: 'Time zone', help: 'For example Europe/Rome or America/New_York.' },
      startsOn: { header: 'Starts on', help: 'First day of the program.' },
      periodMonths: { header: 'Period in months', help: 'How long a pairing lasts, usually 6 to 12 months.' },
      minimumHours: {
        header: 'Minimum hours',
        help: 'Hours each pairing meets over the whole period, at least.',
      },
      cadenceDays: { header: 'Days between meetings', help: '7 means weekly.' },
      meetingMinutes: { header: 'Meeting minutes', help: 'Usual length of a meeting.' },
      talkEveryDays: {
        header: 'Days between talks',
        help: 'How often you talk with each participant in person, at least every 90 days.',
      },
      ownerEmail: { header: 'Owner’s e-mail', help: 'Who runs the program.' },
      switchedOffPages: {
        header: 'Pages switched off',
        help: 'One page reader per line and why, for example: google-calendar: reads wrong days since Monday. Mentors then write the facts by hand and see the reason.',
      },
    },
    choices: {
      status: { active: 'Active', ended: 'Ended' },
      language: { en: 'English', it: 'Italian' },
    },
  },
  people: {
    title: 'People',
    columns: {
      id: { header: 'Id', help: 'Made by Mentor Ledger. Leave as it is.' },
      name: { header: 'Name', help: 'As colleagues know them.' },
      email: { header: 'E-mail', help: 'The address they use for calendar invitations.' },
      role: { header: 'Role', help: 'Mentor, mentee, both, owner or none.' },
      status: { header: 'Status', help: 'Somebody who leaves is marked as left, not deleted.' },
      jobTitle: { header: 'Job title', help: '' },
      managerId: {
        header: 'Manager',
        help: 'Id of the direct manager. A manager does not mentor a direct report.',
      },
      language: { header: 'Language', help: 'Blank: the program’s language.' },
      timeZone: { header: 'Time zone', help: 'Blank: the program’s time zone.' },
      leftOn: { header: 'Left on', help: '' },
      department: { header: 'Department', help: '' },
      employeeId: { header: 'Employee id', help: '' },
      strengths: {
        header: 'Strengths',
        help: 'Short topics with a comma between them, 1 to 3 after each: follow-up calls 3, pricing 2.',
      },
      needs: {
        header: 'Needs',
        help: 'What they want to learn. Short topics with a comma between them, 1 to 3 after each.',
      },
      spokenLanguages: { header: 'Spoken languages', help: 'The preferred one first, for example: en, it.' },
    },
    choices: {
      role: { mentor: 'Mentor', mentee: 'Mentee', both: 'Mentor and mentee', owner: 'Owner', none: 'None' },
      status: { active: 'Active', left: 'Left' },
      language: { en: 'English', it: 'Italian' },
    },
  },
  pairings: {
    title: 'Pairings',
    columns: {
      id: { header: 'Id', help: 'Made by Mentor Ledger. Leave as it is.' },
      label: { header: 'Pairing', help: 'Mentor and mentee, as shown everywhere.' },
      mentorId: { header: 'Mentor', help: 'Id from the People tab.' },
      menteeId: { header: 'Mentee', help: 'Id from the People tab.' },
      status: { header: 'Status', help: 'Planned, active, paused, completed or ended early.' },
      startsOn: { header: 'Starts on', help: '' },
      endsOn: { header: 'Ends on', help: 'Blank: the program’s period after the start.' },
      cadenceDays: { header: 'Days between meetings', help: 'Blank: the program’s cadence.' },
      minimumHours: { header: 'Minimum hours', help: 'Blank: the program’s minimum.' },
      why: { header: 'Why this pair', help: 'One or two sentences.' },
      statusReason: { header: 'Why paused or ended', help: '' },
    },
    choices: {
      status: pairingStatuses,
    },
  },
  checkIns: checkInTable,

  feedback: {
    title: 'Feedback',
    columns: {
      id: { header: 'Id', help: 'Made by Mentor Ledger. Leave as it is.' },
      givenOn: { header: 'Date', help: '' },
      pairingLabel: { header: 'Pairing', help: '' },
      rating: { header: 'Rating', help: '1 is poor, 4 is very good.' },
      worked: { header: 'What worked', help: '' },
      didNotWork: { header: 'What did not', help: '' },
      talkWanted: { header: 'Talk wanted', help: '' },
      pairingId: { header: 'Pairing id', help: '' },
      capturedAt: { header: 'Sent at', help: '' },
      byPersonId: { header: 'By', help: '' },
    },
    choices: {},
  },
  talks: {
    title: 'Talks',
    columns: {
      id: { header: 'Id', help: 'Made by Mentor Ledger. Leave as it is.' },
      talkedOn: { header: 'Date', help: 'In person. Mail and text do not count.' },
      personId: { header: 'Person id', help: 'Id from the People tab.' },
      personName: { header: 'Person', help: '' },
      pairingId: { header: 'Pairing id', help: '' },
      signal: {
        header: 'Signal',
        help: 'Not getting along and too busy are normal: talk, adjust, pair again.',
      },
      heard: { header: 'What you heard', help: 'Only you read this.' },
      agreed: { header: 'What was agreed', help: '' },
    },
    choices: {
      signal: {
        none: 'None',
        'not-getting-along': 'Not getting along',
        'too-busy': 'Too busy',
        other: 'Other',
      },
    },
  },
  categories: {
    title: 'Priorities',
    columns: {
      id: { header: 'Id', help: 'Made by Mentor Ledger. Leave as it is.' },
      title: { header: 'Category', help: 'What the program could start with.' },
      kind: { header: 'Kind', help: 'A usual request, a rival of equal weight, or your own.' },
      isCandidate: { header: 'Candidate', help: 'Tick what is to be weighed.' },
      summary: {
        header: 'Narrowed down to',
        help: 'The part that you would start with, in a sentence or two.',
      },
    },
    choices: {
      kind: { suggested: 'Usual request', rival: 'Rival', own: 'Own' },
    },
  },
  narrowing: {
    title: 'Narrowing questions',
    columns: {
      id: { header: 'Id', help: 'Made by Mentor Ledger. Leave as it is.' },
      categoryId: { header: 'Category id', help: 'Id from the Priorities tab.' },
      question: { header: 'Question', help: '' },
      answer: { header: 'Answer', help: '' },
    },
    choices: {},
  },
  criteria: {
    title: 'Criteria',
    columns: {
      id: { header: 'Id', help: 'Made by Mentor Ledger. Leave as it is.' },
      title: { header: 'Criterion', help: '' },
      weight: { header: 'Weight', help: 'Only the proportions count: 4 weighs twice as much as 2.' },
      help: { header: 'What it means', help: '' },
    },
    choices: {},
  },
  scores: {
    title: 'Scores',
    columns: {
      id: { header: 'Id', help: 'Made by Mentor Ledger. Leave as it is.' },
      categoryId: { header: 'Category id', help: 'Id from the Priorities tab.' },
      criterionId: { header: 'Criterion id', help: 'Id from the Criteria tab.' },
      score: { header: 'Score', help: '0 to 5. Blank: nobody has looked at it yet.' },
      evidence: { header: 'Evidence', help: 'One line that another person could check.' },
    },
    choices: {},
  },
  decisions: {
    title: 'Category decisions',
    columns: {
      id: { header: 'Id', help: 'Made by Mentor Ledger. Leave as it is.' },
      decidedOn: { header: 'Decided on', help: 'A later decision supersedes; earlier ones stay.' },
      categoryTitle: { header: 'Category', help: '' },
      reason: { header: 'Reason', help: '' },
      winnerTitle: { header: 'First by score', help: '' },
      scoreText: { header: 'Scores then', help: '' },
      categoryId: { header: 'Category id', help: '' },
      supersedesId: { header: 'Supersedes', help: 'Id of the decision that this one replaces.' },
    },
    choices: {},
  },
  orders: {
    title: 'Sales records',
    columns: {
      id: { header: 'Id', help: 'Made by Mentor Ledger. Leave as it is.' },
      orderedOn: { header: 'Date', help: '' },
      orderId: { header: 'Order', help: '' },
      customerName: { header: 'Customer', help: '' },
      repName: { header: 'Seller', help: 'Who took the order.' },
      ownerRep: { header: 'Looks after the customer', help: '' },
      amount: { header: 'Amount', help: '' },
      customerId: { header: 'Customer id', help: '' },
      repId: { header: 'Seller id', help: '' },
      importId: { header: 'Import id', help: '' },
      replacedById: {
        header: 'Replaced by',
        help: 'Id of the import that brought a newer row of this order. A replaced row no longer counts.',
      },
    },
    choices: {},
  },
  salesImports: {
    title: 'Sales imports',
    columns: {
      id: { header: 'Id', help: 'Made by Mentor Ledger. Leave as it is.' },
      importedAt: { header: 'Imported at', help: '' },
      fileName: { header: 'File', help: '' },
      rowsRead: { header: 'Rows read', help: '' },
      ordersRead: { header: 'Orders read', help: '' },
      ordersKept: {
        header: 'Orders added',
        help: 'New or changed ones; what was known already is not doubled.',
      },
      ordersReplaced: { header: 'Orders replaced', help: 'Earlier ones that no longer count.' },
      customers: { header: 'Customers', help: '' },
      people: { header: 'Sellers', help: '' },
      firstOn: { header: 'First order', help: '' },
      lastOn: { header: 'Last order', help: '' },
      leftOut: { header: 'Left out', help: 'What was not imported, and why.' },
      headerSignature: { header: 'Columns of the file', help: '' },
      mapping: { header: 'How columns were read', help: '' },
      state: { header: 'State', help: 'Only the orders of a finished import count.' },
    },
    choices: {
      state: { 'in-progress': 'In progress', done: 'Done', 'taken-back': 'Taken back' },
    },
  },
  outcomes: {
    title: 'Outcomes',
    columns: {
      id: { header: 'Id', help: 'Made by Mentor Ledger. Leave as it is.' },
      personId: { header: 'Person', help: 'Name or id from the People tab.' },
      periodOn: { header: 'Period starts on', help: 'First day of the period.' },
      successes: { header: 'Successes', help: 'For a share: how often it went well.' },
      trials: { header: 'Out of', help: 'For a share: how often it was tried.' },
      amount: { header: 'Amount', help: 'For an amount instead of a share.' },
      measure: { header: 'Measure', help: 'What is counted.' },
    },
    choices: {},
  },
  practices: {
    title: 'Practices',
    columns: {
      id: { header: 'Id', help: 'Made by Mentor Ledger. Leave as it is.' },
      title: { header: 'Practice', help: 'What they do, in a few words.' },
      kind: { header: 'How it came about', help: 'By looking at figures, by feeling, or against a rule.' },
      isIceberg: { header: 'Tip of an iceberg', help: 'It could grow into more than it is now.' },
      exemplarId: { header: 'Exemplar', help: 'Name or id from the People tab.' },
      exemplarName: { header: 'Exemplar’s name', help: '' },
      note: { header: 'Note', help: 'Only you read this.' },
    },
    choices: {
      kind: { analytical: 'Analytical', intuitive: 'Intuitive', 'rule-breaking': 'Breaks a rule' },
    },
  },
  practiceHolders: {
    title: 'Who does what',
    columns: {
      id: { header: 'Id', help: 'Made by Mentor Ledger. Leave as it is.' },
      practiceId: { header: 'Practice id', help: 'Id from the Practices tab.' },
      personId: { header: 'Person id', help: 'Name or id from the People tab.' },
      personName: { header: 'Person', help: '' },
      does: { header: 'Does it', help: 'As somebody asked or saw.' },
      customersWith: { header: 'Customers with it', help: '' },
      customersBackWith: { header: 'Came back with it', help: '' },
      customersWithout: { header: 'Customers without it', help: '' },
      customersBackWithout: { header: 'Came back without it', help: '' },
      note: { header: 'Note', help: '' },
    },
    choices: {
      does: { yes: 'Yes', partly: 'Partly', no: 'No', unknown: 'Not asked' },
    },
  },
  ideas: {
    title: 'Ideas',
    columns: {
      id: { header: 'Id', help: 'Made by Mentor Ledger. Leave as it is.' },
      title: { header: 'Idea', help: 'What could grow from a practice.' },
      practiceId: { header: 'Practice id', help: 'Id from the Practices tab.' },
      status: { header: 'Status', help: '' },
      note: { header: 'Note', help: '' },
    },
    choices: {
      status: { idea: 'Idea', trying: 'Being tried', kept: 'Kept', dropped: 'Dropped' },
    },
  },
  problems: {
    title: 'Problem',
    columns: {
      id: { header: 'Id', help: 'Made by Mentor Ledger. Leave as it is.' },
      statedOn: { header: 'Stated on', help: '' },
      statement: { header: 'Problem', help: 'What is wrong, for whom, since when.' },
      measure: { header: 'Measure', help: 'The figure that is to move.' },
      baselineText: { header: 'Baseline', help: 'The figure before the start, in words.' },
      baselineSuccesses: { header: 'Baseline successes', help: '' },
      baselineTrials: { header: 'Baseline out of', help: '' },
      baselineValue: { header: 'Baseline value', help: 'For an amount instead of a share.' },
      baselineFromOn: { header: 'Baseline starts on', help: 'First day that counts.' },
      baselineBeforeOn: { header: 'Baseline ends before', help: 'First day that no longer counts.' },
      frozenOn: { header: 'Frozen on', help: 'From this day the baseline is not moved any more.' },
      frozenContent: { header: 'As frozen', help: 'Made by Mentor Ledger. Tells later edits.' },
      categoryId: { header: 'Category id', help: 'Id from the Priorities tab.' },
      supersedesId: { header: 'Supersedes', help: 'Id of the row that this one replaces.' },
    },
    choices: {},
  },
  candidates: {
    title: 'Candidates',
    columns: {
      id: { header: 'Id', help: 'Made by Mentor Ledger. Leave as it is.' },
      personId: { header: 'Person id', help: 'Name or id from the People tab.' },
      personName: { header: 'Person', help: '' },
      result: { header: 'Result', help: 'What the scores and the two gates say.' },
      decision: { header: 'Decision', help: 'Yours. Against the result it needs a reason.' },
      decidedOn: { header: 'Decided on', help: '' },
      decidedBy: { header: 'Decided by', help: 'Address of who was at the keyboard.' },
      decisionReason: { header: 'Reason', help: '' },
      hasTime: { header: 'Has the time', help: 'Blank: not asked yet.' },
      hoursPerWeek: { header: 'Hours a week', help: 'As agreed.' },
      wantsTo: { header: 'Wants to', help: 'Blank: not asked yet.' },
      capacity: { header: 'Capacity', help: 'Mentees at the same time.' },
      generosity: { header: 'Generosity', help: '0 to 3. Wants to help and gives freely.' },
      generosityEvidence: { header: 'Generosity: evidence', help: '' },
      worksWithOthers: { header: 'Works with others', help: '0 to 3. Has worked well with others before.' },
      worksWithOthersEvidence: { header: 'Works with others: evidence', help: '' },
      judgment: { header: 'Judgment', help: '0 to 3. Good judgment; sees how others see it.' },
      judgmentEvidence: { header: 'Judgment: evidence', help: '' },
      resultInCategory: {
        header: 'Result in the category',
        help: '0 to 3. A result in the chosen category that can be shown.',
      },
      resultInCategoryEvidence: { header: 'Result in the category: evidence', help: '' },
      knowsTheFirm: { header: 'Knows the firm', help: '0 to 3. Knows the firm and its procedures.' },
      knowsTheFirmEvidence: { header: 'Knows the firm: evidence', help: '' },
      experience: {
        header: 'Experience',
        help: '0 to 3. Years in a similar job, appraisals where they are seen as fair.',
      },
      experienceEvidence: { header: 'Experience: evidence', help: '' },
      listensAndExplains: { header: 'Listens and explains', help: '0 to 3.' },
      listensAndExplainsEvidence: { header: 'Listens and explains: evidence', help: '' },
      givesFeedback: { header: 'Gives feedback', help: '0 to 3. Good and bad news alike.' },
      givesFeedbackEvidence: { header: 'Gives feedback: evidence', help: '' },
      showsStepByStep: {
        header: 'Shows step by step',
        help: '0 to 3. Can show the practice so that others can do it.',
      },
      showsStepByStepEvidence: { header: 'Shows step by step: evidence', help: '' },
      isOutsideProcedures: { header: 'Outside procedures', help: 'Teaches outside the firm’s procedures.' },
      supersedesId: { header: 'Supersedes', help: 'Id of the row that this one replaces.' },
    },
    choices: {
      result: {
        accept: 'Accept',
        'train-first': 'Train first',
        'not-now': 'Not now',
        incomplete: 'Incomplete',
      },
      decision: { accept: 'Accept', 'train-first': 'Train first', 'not-now': 'Not now' },
      hasTime: { yes: 'Yes', no: 'No' },
      wantsTo: { yes: 'Yes', no: 'No' },
    },
  },
  cadences: {
    title: 'Cadences',
    columns: {
      id: { header: 'Id', help: 'Made by Mentor Ledger. Leave as it is.' },
      pairingId: { header: 'Pairing id', help: '' },
      pairingLabel: { header: 'Pairing', help: '' },
      fromOn: { header: 'From', help: 'The cadence holds from this day on.' },
      cadenceDays: { header: 'Days between meetings', help: '7 means weekly.' },
      why: { header: 'Why', help: '' },
    },
    choices: {},
  },
  breaks: {
    title: 'Breaks',
    columns: {
      id: { header: 'Id', help: 'Made by Mentor Ledger. Leave as it is.' },
      fromOn: { header: 'From', help: 'First day without meetings.' },
      toOn: { header: 'To', help: 'Last day without meetings.' },
      reason: { header: 'Reason', help: '' },
      pairingId: { header: 'Pairing id', help: 'Blank: everybody, for instance firm holidays.' },
      pairingLabel: { header: 'Pairing', help: '' },
    },
    choices: {},
  },
  followUps: {
    title: 'Follow-ups',
    columns: {
      id: { header: 'Id', help: 'Made by Mentor Ledger. Leave as it is.' },
      decidedOn: { header: 'Date', help: '' },
      pairingLabel: { header: 'Pairing', help: '' },
      clock: { header: 'About', help: '' },
      state: { header: 'State then', help: '' },
      decision: { header: 'Decision', help: '' },
      untilOn: { header: 'Until', help: '' },
      reason: { header: 'Reason', help: '' },
      pairingId: { header: 'Pairing id', help: '' },
      personId: { header: 'Person id', help: '' },
      recordedAt: { header: 'Recorded at', help: '' },
    },
    choices: {
      clock: { meeting: 'Meeting', note: 'Note', talk: 'Talk', hours: 'Hours' },
      decision: { snoozed: 'Put off', dismissed: 'Dismissed' },
    },
  },
  takeBacks: {
    title: 'Take back',
    columns: {
      id: { header: 'Id', help: 'Made by Mentor Ledger. Leave as it is.' },
      what: { header: 'What was done', help: 'The last action of a dialog.' },
      content: { header: 'Needed to take it back', help: '' },
    },
    choices: {},
  },
  audit: {
    title: 'Audit',
    columns: {
      id: { header: 'Id', help: 'Made by Mentor Ledger. Leave as it is.' },
      recordedAt: { header: 'Recorded at', help: 'The newest line is on top.' },
      action: { header: 'Action', help: '' },
      byPersonId: { header: 'By', help: '' },
      table: { header: 'Tab', help: '' },
      rowId: { header: 'Row id', help: '' },
      detail: { header: 'Detail', help: '' },
    },
    choices: {
      action: {
        'set-up': 'Set up',
        repaired: 'Repaired',
        invited: 'Invited',
        'invite-revoked': 'Invitation revoked',
        enrolled: 'Connected',
        'device-revoked': 'Device disconnected',
        'check-in-recorded': 'Check-in recorded',
        'check-in-corrected': 'Check-in corrected',
        'feedback-recorded': 'Feedback recorded',
        'talk-recorded': 'Talk recorded',
        snoozed: 'Put off',
        dismissed: 'Dismissed',
        reconciled: 'Reconciled',
        'design-saved': 'Design saved',
        'category-decided': 'Category decided',
        'sales-imported': 'Sales records imported',
        'people-imported': 'People imported',
        'mentor-decided': 'Mentor decided',
        paired: 'Paired',
        'person-erased': 'Person erased',
        'taken-back': 'Taken back',
      },
    },
  },
};

/** Parts that sentences are made of. */
export const common = {
  appName: 'Mentor Ledger',
  days: (count: number) => plural(count, 'day', 'days'),
  minutes: (count: number) => plural(count, 'minute', 'minutes'),
  hours: (count: number) => `${count} h`,
  people: (count: number) => plural(count, 'person', 'people'),
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  back: 'Back',
  loading: 'Loading',
};

const at = (issue: Issue): string => {
  const { tab, row, column } = issue.place ?? {};
  const parts = [tab && `tab “${tab}”`, row && `row ${row}`, column && `column “${column}”`].filter(Boolean);
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
};

type IssueWords = (issue: Issue) => string;

/** What is wrong, where, and what to do: one sentence for each code of `Issue`. */
export const issues: Record<Issue['code'], IssueWords> = {
  required: (issue) => `This is still blank${at(issue)}. Please fill it in.`,
  'not-text': (issue) => `Text is expected here${at(issue)}.`,
  'too-long': (issue) =>
    `This text is too long${at(issue)}. Shorten it to ${issue.params?.['max'] ?? 'fewer'} characters.`,
  'not-an-email': (issue) => `This is not an e-mail address${at(issue)}. Write it like name@company.com.`,
  'not-an-instant': (issue) => `This is not a date with a time${at(issue)}. Choose a day and a time.`,
  'not-a-date': (issue) => `This is not a date${at(issue)}. Enter a day, month and year that exist.`,
  'not-a-number': (issue) => `This is not a number${at(issue)}. Enter digits only.`,
  'not-a-whole-number': (issue) => `A whole number is expected${at(issue)}. Leave out the fraction.`,
  'too-small': (issue) =>
    `This number is too small${at(issue)}. Enter at least ${issue.params?.['min'] ?? 0}.`,
  'too-large': (issue) =>
    `This number is too large${at(issue)}. Enter at most ${issue.params?.['max'] ?? 0}.`,
  'not-a-choice': (issue) =>
    `This is not one of the choices${at(issue)}. Use one of: ${issue.params?.['allowed'] ?? ''}.`,
  'not-yes-or-no': (issue) => `Yes or no is expected${at(issue)}. Tick or clear the box.`,
  'not-an-id': (issue) => `This is not an id${at(issue)}. Copy the id from the tab it belongs to.`,
  'pairing-unknown': () => 'The ledger has no such pairing. Choose another one or ask the program owner.',
  'pairing-not-yours': () => 'You are not the mentor of this pairing. Choose one of yours.',
  'pairing-ended': (issue) =>
    `This pairing ended on ${issue.params?.['endedOn'] ?? 'an earlier day'}. Choose an earlier meeting or ask the owner to extend it.`,
  'pairing-not-started': (issue) =>
    `This pairing begins on ${issue.params?.['startsOn'] ?? 'a later day'}. Check the date of the meeting.`,
  'in-the-future': () => 'This meeting has not taken place yet. Check its date and time.',
  'too-long-meeting': () => 'This meeting would last more than 8 hours. Check how long you met.',
  'minutes-missing': () => 'How long did you meet? Enter the minutes.',
  'note-missing': () => 'Write one line on what worked or what did not, or keep your note private.',
  'supersedes-unknown': () => 'The check-in to correct is not in the ledger. Send it as a new one.',
  'not-understood': () =>
    'The ledger could not read this check-in. Update the extension, then send it again.',
  'tab-missing': (issue) =>
    `The tab “${issue.place?.tab ?? ''}” is missing. Choose Set up from the Mentor Ledger menu to repair it.`,
  'column-missing': (issue) =>
    `The column “${issue.place?.column ?? ''}” is missing in the tab “${issue.place?.tab ?? ''}”. Choose Set up from the Mentor Ledger menu to repair it.`,
  'column-doubled': (issue) =>
    `The column “${issue.place?.column ?? ''}” exists twice in the tab “${issue.place?.tab ?? ''}”. Delete the copy, then choose Set up from the Mentor Ledger menu.`,
  'row-unreadable': (issue) => `A row cannot be read${at(issue)}. Correct it; everything else works on.`,
  'id-doubled': (issue) => `Two rows have the same id${at(issue)}. Change the id of the copied row.`,
  'switch-unclear': (issue) =>
    `Line ${issue.params?.['line'] ?? ''} switches nothing off${at(issue)}. Write a page reader, a colon and why. Readers: ${issue.params?.['readers'] ?? ''}.`,
  'reference-broken': (issue) => `No row has this id${at(issue)}. Enter an id that exists in the other tab.`,
  'spreadsheet-full': () =>
    'The spreadsheet has reached Google’s limit and takes no more rows. The owner should archive old check-ins.',
  'not-set-up': () => 'The program is not set up yet. The owner chooses Set up from the Mentor Ledger menu.',
};

/** Short words for what is wrong with one cell, after its place. */
export const cellIssues = {
  required: 'is blank',
  'not-text': 'is not text',
  'too-long': 'is too long',
  'not-an-email': 'is not an e-mail address',
  'not-an-instant': 'is not a date with a time',
  'not-a-date': 'is not a date',
  'not-a-number': 'is not a number',
  'not-a-whole-number': 'is not a whole number',
  'too-small': 'is too small',
  'too-large': 'is too large',
  'not-a-choice': 'is not one of the choices',
  'not-yes-or-no': 'is neither yes nor no',
  'not-an-id': 'is not an id',
};

/** The browser's and the stores' words for the extension. `summary` has at most 132 characters. */
export const store = {
  name: 'Mentor Ledger check-ins',
  shortName: 'Mentor Ledger',
  summary:
    'Write a mentoring check-in from your calendar in under 20 seconds. It goes to your own company’s spreadsheet.',
  actionTitle: 'Write a check-in',
};

/** How sent check-ins stand: in the form, in the options and on the toolbar button. */
export const delivery = {
  badge: {
    idle: 'Write a check-in',
    waiting: (count: number) =>
      count === 1
        ? 'One check-in is waiting and will be sent by itself'
        : `${count} check-ins are waiting and will be sent by themselves`,
    needsYou: (count: number) => (count === 1 ? 'One check-in needs you' : `${count} check-ins need you`),
  },
  standings: {
    recorded: 'Recorded',
    refused: 'Not accepted',
    held: 'Can be undone',
    sending: 'Sending',
    waiting: 'Waiting',
    blocked: 'Needs you',
  },
  /** Why a check-in has not been sent yet; it is tried again by itself. */
  waiting: {
    first: 'It will be sent in a moment.',
    unreachable: 'The ledger cannot be reached. It will be sent by itself as soon as you are online.',
    'timed-out': 'The ledger took too long to answer. It will be sent again by itself.',
    'web-page-instead': 'Google answered with a page instead of the ledger. It will be sent again by itself.',
    'unreadable-answer': 'The answer could not be read. It will be sent again by itself.',
    'not-acknowledged': 'The ledger has not confirmed it yet. It will be sent again by itself.',
    'try-later': 'The ledger is busy. It will be sent again by itself.',
    'clock-skew': 'The clock of this computer is wrong. Set it right; then it is sent by itself.',
    'not-understood': 'The ledger could not read it. Update the extension; then it is sent again by itself.',
    'not-set-up': 'The program is not set up. Tell the program owner; it is sent again by itself.',
    failed: 'The ledger had a fault. It will be sent again by itself.',
  },
  /** What has to be done before anything can be sent. */
  blocked: {
    'not-connected': 'This browser is not connected to your program. Connect it and it is sent.',
    revoked: 'The program owner has disconnected this browser. Ask for a new invitation, then connect again.',
    'permission-missing':
      'The browser does not let this extension reach Google’s script service. Allow it and it is sent.',
    'other-program':
      'It belongs to another program than the one you are connected to. Connect to that one again, or save a copy.',
    'extension-outdated':
      'This extension is too old for your ledger. Update it in the browser’s extension list.',
    'ledger-outdated': 'Your ledger is older than this extension. Ask the program owner to update it.',
    'sign-in-needed':
      'Your company asks you to be signed in to Google. Sign in in this browser, then try again.',
  },
  storageFull:
    'This browser has no room left for the extension. Erase old private notes in “Your check-ins” or free space on the disk, then try again.',
  tryNow: 'Try now',
  allow: 'Allow',
  connect: 'Connect',
  edit: 'Edit',
  discard: 'Delete',
  discardSure: 'Delete for good',
  discardQuestion: 'Nobody will have this check-in then. Delete it?',
  refusedUnknown: 'The ledger did not say why. Check every field, then send it again.',
};

/** The check-in form: popup, side panel and tab. */
export const checkInForm = {
  title: 'Check-in',
  reads: 'The program owner reads this.',
  readsNamed: (owner: string) => `${owner}, who owns the program, reads this.`,
  readsFacts: 'The program owner reads the facts, not your words.',
  readingPage: 'Reading the page',
  notConnected: {
    title: 'Not connected yet',
    text: 'You can write; your draft is kept here. To send it, connect this browser to your program once.',
    action: 'Connect',
  },
  revoked: {
    title: 'Disconnected by the program owner',
    text: 'Your draft is kept here. Ask the owner for a new invitation link, then connect again.',
    action: 'Open options',
  },
  choose: {
    title: 'Which meeting?',
    today: 'Meetings on this page',
    ended: (time: string) => `ended ${time}`,
    mayBe: 'Perhaps',
    done: 'Written',
    drafts: 'Unfinished',
    byHand: 'Write without a calendar event',
    noEvent: 'Open an event on the calendar, or write by hand.',
    twoOpen: 'Two events are open on the page. Choose the one you mean.',
  },
  facts: {
    fromPage: 'From the calendar',
    fromProgram: 'From your program',
    pleaseCheck: 'Please check',
    change: 'Change',
    done: 'Done',
    untitled: 'No title',
    byHand: 'Written by hand',
    date: 'Date',
    time: 'Start',
    eventTitle: 'Title',
    zone: (zone: string) => `Times in ${zone}`,
    guests: (count: number) => plural(count, 'guest', 'guests'),
    guestsStay: 'Guests’ addresses stay in this browser.',
  },
  notes: {
    'guests-still-loading': 'The guests were still loading. Choose the person yourself.',
    'two-events-open': 'Two events were open on the page. Check that this is the right one.',
    'page-changed-while-reading': 'The page changed while it was read. Check every fact.',
    'not-a-meeting': 'What is open on the page is not a meeting. Write the facts by hand.',
    'no-stable-guests-here': 'This page does not show the guests. Choose the person yourself.',
    'open-one-first': 'This calendar is read only where a meeting is open. Open it, or write by hand.',
    'file-not-given': 'The calendar did not hand out this meeting’s file. Write the facts by hand.',
    'none-of-today': 'No meeting of today was read here. Open the meeting, or write by hand.',
    'extractor-failed': 'This page could not be read in full. Check every fact.',
    'extractor-switched-off': 'This calendar is not read at present. Write the facts by hand.',
  },
  unreadablePage: 'This page could not be read. Write the facts by hand.',
  pairing: {
    label: 'With whom?',
    several: 'Several people of the program were invited. Tick who was there.',
    notConnected: 'Your mentees appear here once you are connected.',
    none: 'You have no pairing in this program. Ask the program owner.',
    showAll: 'Show all',
    lastMet: (date: string) => `last met ${date}`,
    neverMet: 'not met yet',
    ended: 'ended',
  },
  outcomes: { held: 'Yes, we met', moved: 'Moved', 'no-show': 'No-show' },
  minutes: 'How long, in minutes',
  oneIsEnough: 'One line in either is enough.',
  rating: 'How was it?',
  ratings: { 1: 'Poor', 2: 'Fair', 3: 'Good', 4: 'Very good' },
  fit: 'Is this a good match?',
  fitHelp: 'Asked once, after the first meeting.',
  talkWanted: 'I would like the owner to talk to us',
  notePrivate: 'Keep my note private',
  notePrivateHelp:
    'The words stay in this browser. The facts are sent: title, date and length of the meeting, outcome, rating.',
  sameDay: (names: string) =>
    `There is a check-in with ${names} on this day already. Send another only if you met twice.`,
  notYet: 'This meeting has not begun. If it was moved, choose “Moved”; write about it once it is over.',
  correcting:
    'You are correcting a check-in that was recorded. The earlier one stays in the ledger’s history.',
  send: 'Send',
  sendMany: (count: number) => `Send ${count} check-ins`,
  shortcut: (key: string) => `Enter: next · ${key}+Enter: send`,
  draftSaved: 'Draft saved',
  draftNotSaved: 'The draft could not be saved: this browser has no room left for the extension.',
  clear: 'Start over',
  fixFirst: (count: number) => (count === 1 ? 'One field needs you.' : `${count} fields need you.`),
  sent: {
    recorded: 'Recorded',
    recordedText: (program: string) => `It is in the ledger of ${program}.`,
    waiting: 'Saved here, waiting',
    held: 'Sent in a moment',
    heldText: (seconds: number) => `You can still take it back for ${plural(seconds, 'second', 'seconds')}.`,
    undo: 'Undo',
    sendNow: 'Send now',
    refused: 'Not accepted yet',
    another: 'Write another',
    alreadySent: 'This check-in was sent from another window. What you changed here was not sent.',
    tooLate: 'It has already been sent. You can correct it.',
  },
  already: {
    title: 'You have written this check-in',
    correct: 'Correct it',
    another: 'Write another for this event',
  },
  pending: {
    title: (count: number) =>
      count === 1 ? 'One check-in not in the ledger yet' : `${count} check-ins not in the ledger yet`,
    with: (label: string, date: string) => `${label}, ${date}`,
  },
  frames: { history: 'History', panel: 'Open at the side', tab: 'Open in a tab', options: 'Options' },
  others: 'Other meetings',
  phrases: { label: 'Used before', use: (text: string) => `Use: ${text}` },
  readAgain: 'Read again',
  readAgainHelp: 'Click the Mentor Ledger button in the toolbar to read the page you are on.',
};

/** The options page of the extension. */
export const options = {
  title: 'Mentor Ledger options',
  connection: {
    title: 'Your program',
    connectTitle: 'Connect this browser',
    connectText:
      'Paste the invitation link that the program owner gave you. It works once and is yours alone.',
    link: 'Invitation link',
    linkHelp: 'It begins with https://script.google.com',
    notALink:
      'This is not an invitation link. Copy the whole link the owner gave you, with everything after the question mark.',
    connect: 'Connect',
    as: 'You are',
    program: 'Program',
    owner: 'Owner',
    pairings: 'Your pairings',
    noPairings: 'None yet. The owner adds them in the spreadsheet.',
    with: (name: string) => `with ${name}`,
    updated: (when: string) => `Last heard from the ledger ${when}`,
    refresh: 'Refresh',
    refreshed: 'Up to date.',
    disconnect: 'Disconnect',
    disconnectQuestion:
      'Disconnect this browser? Drafts and private notes stay here; reminders are turned off.',
    disconnectWaiting: (count: number) =>
      count === 1
        ? 'One check-in has not reached the ledger yet; it stays here until you connect again.'
        : `${count} check-ins have not reached the ledger yet; they stay here until you connect again.`,
    disconnected: 'Disconnected.',
    disconnectedOffline:
      'Disconnected here. The ledger could not be told; the owner can revoke this browser too.',
    connected: (program: string) => `Connected to ${program}.`,
  },
  permission: {
    title: 'Let the extension reach your ledger',
    text: 'Check-ins go straight from this browser to Google’s script service, where your company’s ledger runs. The browser asks you to allow exactly these two addresses; nothing else is contacted.',
    allow: 'Allow',
    denied: 'Not allowed. Without it nothing can be sent; your drafts stay here.',
  },
  refusals: {
    'invite-unknown':
      'The ledger does not know this invitation. Check that the whole link was copied, or ask for a new one.',
    'invite-used': 'This invitation was used already. Ask the program owner for a new link.',
    'invite-expired': 'This invitation has expired. Ask the program owner for a new link.',
    'not-set-up': 'The program is not set up yet. Tell the program owner.',
    'not-understood': 'The ledger could not read the request. Update the extension, then try again.',
    'extension-outdated':
      'The extension and the ledger are of versions too far apart. Update the extension, then try again.',
  },
  unanswered: {
    unreachable:
      'The ledger cannot be reached. Check that you are online and, if your company asks for it, signed in to Google; then try again.',
    'timed-out': 'The ledger took too long to answer. Try again; the invitation is not used up.',
    'sign-in-needed':
      'Your company asks you to be signed in to Google. Sign in in this browser, then try again.',
    'web-page-instead': 'Google answered with a page instead of the ledger. Check the link, then try again.',
    'unreadable-answer': 'The answer could not be read. Try again; the invitation is not used up.',
    'try-later': 'The ledger is busy. Try again in a minute.',
    failed: 'The ledger had a fault. Try again in a minute.',
  },
  tryAgain: 'Try again',
  waiting: {
    title: 'Waiting check-ins',
    none: 'Nothing waits. Every check-in you sent is in the ledger.',
    export: 'Save as a file',
  },
  shortcut: {
    title: 'Keyboard',
    text: (keys: string) =>
      `${keys} opens the form on any page. Change it in the browser’s list of extension shortcuts.`,
  },
  privacy: {
    title: 'What leaves this browser',
    text: 'Only what you send: the facts of the meeting and the note you write, to your company’s own spreadsheet. Private notes and guests’ addresses stay here. Pages are read only when you click.',
    more: 'All of it, point by point',
  },
};

/** The page of the check-ins that were written in this browser, and of the private notes that never left it. */
export const history = {
  title: 'Your check-ins',
  lead: 'What you wrote in this browser. The ledger has the recorded ones; private notes are only here.',
  search: 'Search',
  searchHelp: 'In names, dates, titles, notes and private notes.',
  empty: 'Nothing yet. What you send from the form appears here.',
  noMatch: 'Nothing matches. Try fewer words.',
  found: (count: number) => plural(count, 'check-in', 'check-ins'),
  privateMark: 'Private note',
  corrected: 'Corrected later',
  correction: 'Corrects an earlier one',
  correct: 'Correct',
  edit: 'Edit',
  eraseNote: 'Erase the private note',
  eraseQuestion: 'Nobody else has this note. Erase it for good?',
  erase: 'Erase for good',
  notes: {
    title: 'Private notes',
    text: (count: number) =>
      `${plural(count, 'private note', 'private notes')} in this browser, and nowhere else.`,
    none: 'No private notes in this browser.',
    save: 'Save as a file',
    eraseAll: 'Erase all private notes',
    eraseAllQuestion: 'Nobody else has these notes. Erase all of them for good?',
  },
  kept: (count: number) => `The last ${count} recorded check-ins are kept here; the ledger has all of them.`,
};

/** Words that form controls and notices say themselves, on every page. */
export const components = {
  busy: 'Working',
  optional: '(optional)',
  minutesUnit: 'min',
  setMinutes: (count: number) => `Set ${plural(count, 'minute', 'minutes')}`,
  notChosen: 'Not chosen',
  search: 'Type to search',
  noneFound: 'Nothing matches. Try fewer letters.',
  moreFound: (count: number) => `${count} more. Type to narrow the list.`,
  noticeKinds: { info: 'Note:', warn: 'Warning:', error: 'Problem:', success: 'Done:' },
};

type CountWords = Readonly<{ successes: number; total: number }>;

const inWords = (count: number): string =>
  'no one two three four five six seven eight nine ten eleven twelve'.split(' ')[count] ?? String(count);
const monthName = (dateOn: string): string =>
  'January February March April May June July August September October November December'.split(' ')[
    Number(dateOn.slice(5, 7)) - 1
  ] ?? '';
const longDate = (dateOn: string): string =>
  `${monthName(dateOn)} ${Number(dateOn.slice(8, 10))}, ${dateOn.slice(0, 4)}`;
const percent = (rate: number): string => `${Math.round(rate * 100)}\u00a0%`;
/** A share beside another: with as many decimals as it takes to tell them apart, at most two. */
const percentBeside = (rate: number, other: number): string => {
  const at = (share: number, digits: number) => (share * 100).toFixed(digits);
  const digits =
    [0, 1].find((count) => at(rate, count) !== at(other, count) && Number(at(rate, count)) > 0) ?? 2;
  return `${(rate * 100).toFixed(digits)}\u00a0%`;
};
const ofTotal = ({ successes, total }: CountWords): string => `${successes} of ${total}`;
const inList = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`;

/** The exemplar analysis. Counts first; never proves, caused, best, worst; nobody with low figures is pointed at. */
export const exemplar = {
  count: (count: CountWords) =>
    count.total < 5 ? ofTotal(count) : `${ofTotal(count)} (${percent(count.successes / count.total)})`,
  between: (interval: { lower: number; upper: number }) =>
    `between ${percent(interval.lower)} and ${percent(interval.upper)}`,
  window: (window: { startsOn: string; endsBeforeOn: string }) =>
    `${longDate(window.startsOn)} up to, not including, ${longDate(window.endsBeforeOn)}`,
  headline: {
    named: ({ names }: { names: readonly string[] }) =>
      `${inList(names)} ${names.length === 1 ? 'stands' : 'stand'} out in both windows. Luck alone is an unlikely explanation.`,
    'proven-once': ({ names, on }: { names: readonly string[]; on: string }) =>
      `Proven once: ${inList(names)}. The file has no second window to confirm it. Check again on ${longDate(on)}.`,
    promising: ({ names, on }: { names: readonly string[]; on: string }) =>
      `${inList(names)} ${names.length === 1 ? 'looks' : 'look'} promising, and it can still be luck. Look again after ${longDate(on)}.`,
    'nobody-beyond-chance': ({ people }: { people: number }) =>
      `Nobody stands out beyond chance. The differences are what chance alone gives among ${inWords(people)} people.`,
    'too-few-everywhere': ({ leastTotal }: { leastTotal: number }) =>
      `Too few customers per person to tell. Below ${leastTotal} even a perfect record could be luck.`,
    nobody: 'No active customer in the base window belongs to anybody. Check the columns of the import.',
    'one-person': 'All customers belong to one person: there is nobody to compare with.',
    'all-succeed': 'Every customer came back: there is no difference to explain.',
    'none-succeed': 'No customer came back: there is no difference to explain.',
  },
  verdict: {
    'too-few': ({ name, total, leastTotal }: { name: string; total: number; leastTotal: number }) =>
      `${name} has ${plural(total, 'customer', 'customers')}. Below ${leastTotal} even a perfect record could be luck.`,
    'as-expected': ({ name, people }: { name: string; people: number }) =>
      `${name}’s figure is what chance alone gives among ${inWords(people)} people.`,
    'not-ahead': ({ name, count }: { name: string; count: CountWords }) =>
      `${name}: ${ofTotal(count)}. Not ahead of the others.`,
    promising: (facts: { name: string; count: CountWords; rest: CountWords; people: number; on: string }) =>
      `${facts.name} stands out (${ofTotal(facts.count)}; others ${ofTotal(facts.rest)}). With ${inWords(facts.people)} people compared, that can still be luck. Look again after ${longDate(facts.on)}.`,
    'proven-once': (facts: {
      name: string;
      count: CountWords;
      rest: CountWords;
      people: number;
      on: string;
    }) =>
      `Proven once: ${facts.name}, ${ofTotal(facts.count)}, others ${ofTotal(facts.rest)}. More than chance gives among ${inWords(facts.people)} people, in the only window there is. Check again on ${longDate(facts.on)}.`,
    'not-confirmed': (facts: {
      name: string;
      count: CountWords;
      rest: CountWords;
      second: CountWords;
      secondRest: CountWords;
      on: string;
    }) =>
      `${facts.name} stands out in one window (${ofTotal(facts.count)}; others ${ofTotal(facts.rest)}), not in the other (${ofTotal(facts.second)}; others ${ofTotal(facts.secondRest)}). That can still be luck. Look again after ${longDate(facts.on)}.`,
    proven: (facts: { name: string; count: CountWords; rest: CountWords; ratio?: number }) =>
      `${facts.name}: ${ofTotal(facts.count)}, others ${ofTotal(facts.rest)}${facts.ratio === undefined ? '' : `: ${facts.ratio.toFixed(1)} times`}. In both windows. Luck alone is an unlikely explanation.`,
  },
  standing: {
    'too-few': 'Too few to tell',
    'as-expected': 'As expected',
    'not-ahead': 'Not ahead',
    promising: 'Promising',
    'proven-once': 'Proven once',
    'not-confirmed': 'Not confirmed',
    proven: 'Proven',
  },
  size: (facts: {
    ratio?: number;
    interval: { lower: number; upper: number };
    restInterval: { lower: number; upper: number };
    lost: number;
    restLost: number;
  }) =>
    `${facts.ratio === undefined ? '' : `${facts.ratio.toFixed(1)} times everyone else’s. `}Between ${percent(facts.interval.lower)} and ${percent(facts.interval.upper)}, others between ${percent(facts.restInterval.lower)} and ${percent(facts.restInterval.upper)}. Customers lost: ${percent(facts.lost)}, others ${percent(facts.restLost)}.`,
  allEqual: 'The differences are what chance alone gives.',
  noShrinkage: 'Too few figures to level out small numbers: plain shares are shown.',
  homogeneity: ({ p }: { p: number }) =>
    p <= 0.05
      ? 'Taken together, the people differ by more than chance gives.'
      : 'Taken together, the people differ no more than chance gives.',
  sameRep: ({ count }: { count: CountWords }) => `Came back to the same person: ${ofTotal(count)}.`,
  sameRepWarning: 'Accounts may have been handed over, so nobody is named on this figure.',
  attribution: {
    byOwner: ({ customers }: { customers: number }) =>
      `${plural(customers, 'customer', 'customers')} by the owner column.`,
    byMainRep: ({ customers }: { customers: number }) =>
      `${plural(customers, 'customer', 'customers')} by who took most of their orders.`,
    withoutPerson: ({ customers }: { customers: number }) =>
      `${plural(customers, 'active customer belongs', 'active customers belong')} to nobody and ${customers === 1 ? 'is' : 'are'} left out. Add an owner for them.`,
  },
  flag: {
    'base-starts-before-file': ({ on }: { on: string }) =>
      `The file starts on ${longDate(on)}, after the base window begins: some customers are missing.`,
    'next-ends-after-file': ({ on }: { on: string }) =>
      `The file ends on ${longDate(on)}, before the next window does: the shares are too low.`,
    'shorter-than-usual-gap': ({ days }: { days: number }) =>
      `The window is shorter than the ${plural(days, 'day', 'days')} within which most customers order again: the shares are too low.`,
    'no-second-window': ({ on }: { on: string }) =>
      `The file has no second window to confirm a result. One is possible on ${longDate(on)}.`,
  },
  ordersAfterToday: ({ orders }: { orders: number }) =>
    `${plural(orders, 'order is', 'orders are')} dated after today and left out. Check the dates.`,
  noAnalysis: {
    'no-orders': 'There are no orders yet. Import sales records first.',
    'file-too-short': 'The file covers less than two months. Import a longer period.',
  },
  acquisition: ({ name, count, all }: { name: string; count: number; all: number }) =>
    `${name}: ${count} of ${plural(all, 'new customer', 'new customers')}.`,
  unseenBefore: 'Earlier orders are not in the file: a customer counted as new may be an old one.',
  amount: {
    figure: (facts: { name: string; mean: string; values: number; restMean: string; restValues: number }) =>
      `${facts.name}: ${facts.mean} on average (${facts.values}), others ${facts.restMean} (${facts.restValues}).`,
    clustered: 'Values of one person are alike, so this leans toward a difference.',
  },
  picture: {
    dots: 'Share who came back, with the range it can honestly stand for',
    funnel: 'Share who came back against the number of customers',
    overall: 'Everybody together',
    limits95: 'Inside: what chance gives 95 times in 100',
    limits998: 'Inside: what chance gives 998 times in 1,000',
  },
};

/** What every page of the spreadsheet says when the script does not answer as hoped. */
export const pages = {
  tryAgain: 'Try again',
  setUp: 'Set up',
  unreachable: 'The spreadsheet does not answer. Check your connection, then try again.',
  signedInTwice:
    'Google opened this page for another of your accounts. Sign out of the others, or use a browser profile with one account.',
  notAllowed:
    'Google has not allowed Mentor Ledger to do this yet. Choose Set up from the Mentor Ledger menu and allow it.',
  tooSlow: 'The spreadsheet takes too long to answer. What was written before stays; try again.',
  failed:
    'Something in the script went wrong, and nothing was written. Try again; if it stays, reload the spreadsheet.',
  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'Press Ctrl+C (on a Mac, Command+C): the text is selected.',
};

/** The owner's list in the sidebar. */
export const today = {
  title: 'Today',
  loading: 'Reading the ledger',
  refresh: 'Refresh',
  notFresh: 'This list may be out of date.',
  next: 'Next',
  waiting: 'Then, the most urgent first',
  showMore: (count: number) => `Show ${count} more`,
  dueSoon: 'Due soon',
  overdueFrom: (day: string) => `Overdue from ${day}`,
  onTrack: (count: number, all: number) =>
    count === all
      ? `All ${plural(all, 'active pairing', 'active pairings')} on track.`
      : `${count} of ${plural(all, 'active pairing', 'active pairings')} on track.`,
  hidden: (count: number) => `${plural(count, 'line', 'lines')} put off or dismissed.`,
  nothing: 'Nothing needs you today.',
  nothingHelp: 'Every active pairing has met in time, and nobody waits for a talk.',
  noActive: 'No pairing is active today.',
  noActiveHelp: 'Planned pairings appear here once they have begun.',
  left: (title: string) => `${title} has left the list.`,
  states: {
    stalled: 'Stalled',
    'at-risk': 'At risk',
    overdue: 'Overdue',
    'first-meeting-late': 'First meeting late',
    'talk-wanted': 'Wants a talk',
    'not-a-good-fit': 'Not a good fit',
    'two-no-shows': 'Two no-shows',
    'note-missing': 'Check-in missing',
    'hours-behind': 'Hours behind',
    'talk-due': 'Talk due',
  },
  cadence: (days: number) =>
    days === 7 ? 'weekly' : days === 14 ? 'every two weeks' : `every ${plural(days, 'day', 'days')}`,
  /** `ago` is a time like "3 days ago", `names` are those of the people to talk to. */
  reasons: {
    stalled: (f: ReasonFacts) => `No meeting for ${daysText(f.sinceDays)}; ${f.cadence} was agreed.`,
    'at-risk': (f: ReasonFacts) => `No meeting for ${daysText(f.sinceDays)}; ${f.cadence} was agreed.`,
    overdue: (f: ReasonFacts) =>
      `No meeting for ${daysText(f.sinceDays)}; ${f.cadence} was agreed, so it is ${daysText(f.overdueDays)} late.`,
    'first-meeting-late': (f: ReasonFacts) =>
      `Began ${f.ago} and has not met yet. The first meeting is ${daysText(f.overdueDays)} late.`,
    'talk-wanted': (f: ReasonFacts) => `${f.names[0] ?? ''} asked for a talk ${f.ago}.`,
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
    details: 'In person. Afterwards, record the talk in the Mentor Ledger sidebar.',
  },
  actions: {
    stalled: 'Talk with both, then continue, pause or end the pairing.',
    'at-risk': 'Talk with both this week and say why it matters.',
    overdue: 'Ask when they meet next and what gets in the way.',
    'first-meeting-late': 'Help them agree on a first day and time.',
    'talk-wanted': 'Talk in person before anything else.',
    'not-a-good-fit': 'This is normal and nobody’s fault. Hear both, adjust, or pair anew.',
    'two-no-shows': 'Ask what gets in the way, and lighten the load if you can.',
    'note-missing': 'Ask for the check-in; it takes less than half a minute.',
    'hours-behind': 'Agree on longer or more frequent meetings.',
    'talk-due': 'Take a quarter of an hour, in person.',
  },
  lastCheckIn: 'Last check-in',
  lastOutcome: { held: 'met', moved: 'moved', 'no-show': 'no-show' },
  noCheckIn: 'None yet',
  hours: 'Hours',
  hoursText: (done: string, owed: string, minimum: string) =>
    `${done} h; ${owed} h expected by now, ${minimum} h in all`,
  hoursBar: (done: string, minimum: string) => `${done} of ${minimum} hours`,
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
    hours: [
      'Are the meetings long enough to get somewhere?',
      'Which week could take an extra hour?',
      'What could I take off your desk meanwhile?',
    ],
    general: [
      'What has worked since we last spoke?',
      'What should we change?',
      'What do we do best here, and where have you seen it done better?',
      'Might anything cause you to leave?',
    ],
  },
  recordTalk: 'Record a talk',
  openRow: 'Open row',
  snooze: 'Snooze 3 days',
  dismiss: 'Dismiss',
  snoozed: (title: string) => `${title}: put off for three days.`,
  dismissed: (title: string) => `${title}: dismissed. It comes back if it gets worse.`,
  talkRecorded: (names: string) => `Talk with ${names} recorded.`,
  talk: {
    title: 'Record a talk',
    lead: 'In person; e-mail and text do not count.',
    with: 'With',
    nobody: 'Tick whom you talked with.',
    future: 'This day has not come yet. Choose today or an earlier day.',
    save: 'Record talk',
  },
  dismissal: {
    reason: 'Why is this settled?',
    help: 'Kept with the date. The line comes back if it gets worse.',
    missing: 'Write a word or two, so that you know later.',
    save: 'Dismiss line',
  },
  unreadable: (count: number) => `${plural(count, 'place', 'places')} in the ledger to correct`,
  unreadableHelp: 'Everything else is counted. These are not until they are corrected.',
  show: 'Show',
  firstSteps: {
    title: 'Start the program',
    people: 'Add your people',
    peopleHelp: 'One row each in the People tab, with name, e-mail and role.',
    openPeople: 'Open People',
    pairings: 'Make the first pairing',
    pairingsHelp: 'One row in the Pairings tab: mentor, mentee, and why this pair.',
    openPairings: 'Open Pairings',
    invites: 'Invite your mentors',
    invitesHelp: 'Each gets a link for their own browser.',
    openInvites: 'Invite mentors',
    design: 'Design the program step by step',
    done: 'Done',
  },
};

interface ReasonFacts {
  sinceDays: number;
  overdueDays: number;
  cadence: string;
  ago: string;
  names: readonly string[];
  done: string;
  owed: string;
}

const daysText = (count: number): string => plural(count, 'day', 'days');

/** The sidebar's Design page: the way to a running program, step by step. */
export const designPage = {
  title: 'Design',
  loading: 'Reading the ledger',
  refresh: 'Refresh',
  toToday: 'Go to Today',
  progress: (done: number, all: number) => `${done} of ${all} steps done`,
  allDone: 'The design is complete.',
  allDoneHelp: 'From here on, Today tells what needs you. Every step stays open to change.',
  why: 'Why it matters',
  states: { done: 'Done', next: 'Next', begun: 'Begun', open: 'Not yet' },
  groups: {
    1: 'Choose the category',
    2: 'Find what already works',
    3: 'Find acceptable mentors',
    4: 'Set expectations, then start',
  },
  steps: {
    category: {
      title: 'Weigh the priorities',
      why: 'The effort costs time and money: a category must earn it, not be picked at will.',
      action: 'Weigh and decide',
    },
    sales: {
      title: 'Bring in sales records',
      why: 'Records tell who is different; impressions do not.',
      action: 'Import records',
    },
    exemplar: {
      title: 'Look for the exemplar',
      why: 'Somebody may do far better than chance explains. Or nobody does: that is worth knowing before it costs anything.',
      action: 'Compare people',
    },
    practices: {
      title: 'Learn what the exemplar does',
      why: 'Talk in person: the tricks may be the tip of an iceberg that nobody has used yet.',
      action: 'Write practices down',
    },
    problem: {
      title: 'State the problem and its figure',
      why: 'Only a figure fixed before the start shows whether anything changed.',
      action: 'State the problem',
    },
    people: {
      title: 'Add the people',
      why: 'Who does what, mentors, mentees and their managers are picked from here.',
      action: 'Add people',
    },
    candidates: {
      title: 'Judge possible mentors',
      why: 'Who performs well, and even wants to, is not yet an acceptable mentor.',
      action: 'Judge candidates',
    },
    pairings: {
      title: 'Form the pairings',
      why: 'Need meets strength, nobody mentors a direct report, and both know what is expected.',
      action: 'Form pairings',
    },
    invites: {
      title: 'Connect the mentors',
      why: 'With the extension a check-in takes less than 20 seconds, so it gets written.',
      action: 'Invite mentors',
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
    practices: (count: number) => plural(count, 'practice', 'practices'),
    problem: (measure: string) => measure,
    problemFreezes: (measure: string, day: string) => `${measure}, will be frozen ${day}`,
    frozen: (measure: string, day: string) => `${measure}, frozen ${day}`,
    frozenEdited: (measure: string, day: string) => `${measure}, frozen ${day} and changed since`,
    problemLacks: (count: number) => `${plural(count, 'part is', 'parts are')} missing`,
    people: (count: number) => plural(count, 'person', 'people'),
    accepted: (count: number) => `${plural(count, 'mentor', 'mentors')} accepted`,
    judged: (count: number) => `${plural(count, 'candidate', 'candidates')} judged, nobody accepted yet`,
    pairings: (count: number) => plural(count, 'pairing', 'pairings'),
    connected: (connected: number, mentors: number) =>
      `${connected} of ${plural(mentors, 'mentor', 'mentors')} connected`,
  },
  lastStep: 'Last step',
  takeBack: 'Take back',
  takeBackSure: 'What it wrote will be as it was before.',
  takeBackYes: 'Yes, take it back',
  takeBackNo: 'Keep it',
  takenBack: (what: string) => `“${what}” is taken back.`,
  issues: (count: number) => `${plural(count, 'row', 'rows')} to correct`,
  issuesHelp: 'Everything else works on.',
  show: 'Show',
};

/** The dialog in which the owner weighs categories and decides. */
export const prioritiesPage = {
  title: 'Choose the category in which the program starts',
  lead: 'Weigh what the firm needs most, then decide. Nothing is written before you save.',
  loading: 'Reading the tabs',
  suggested: 'These are suggestions to begin with. They are written to the tabs when you save.',
  sections: {
    candidates: 'Candidates',
    questions: 'Narrow down',
    criteria: 'Weights',
    scores: 'Scores',
    decision: 'Decision',
  },
  sectionsLabel: 'Steps',
  next: (section: string) => `Next: ${section}`,
  save: 'Save',
  saved: 'Saved.',
  unsaved: 'Not saved yet',
  close: 'Close',
  discard: 'Close without saving?',
  discardYes: 'Discard changes',
  discardNo: 'Keep working',
  takeBack: (what: string) => `Take back “${what}”`,
  takenBack: (what: string) => `“${what}” is taken back.`,
  candidatesHelp: 'Tick what is to be weighed, rivals of the usual requests too.',
  kinds: { suggested: 'Most frequent requests', rival: 'Rivals to weigh against', own: 'Your own' },
  addCategory: 'Add a category of your own',
  newCategory: 'Name of the category',
  isWeighed: 'Is weighed',
  removeCategory: (category: string) => `Remove ${category}`,
  remove: 'Remove',
  noCandidates: 'Nothing is ticked. Choose at least two candidates.',
  questionsHelp:
    'A category is too broad to start from. Answer what you can; what stays open is named before you decide.',
  answered: (answered: number, all: number) => `${answered} of ${all} answered`,
  summary: 'Narrowed down to',
  summaryHelp: 'The part that you would start with, in a sentence or two.',
  measureHint: (measure: string) => `Usual measure: ${measure}`,
  addQuestion: 'Add a question',
  newQuestion: 'Your question',
  criteriaHelp: 'Only the proportions count: 4 weighs twice as much as 2.',
  criteriaMeanings: {
    importance: 'How much the firm depends on it.',
    'cost-of-inaction': 'What it costs to leave things as they are.',
    evidence: 'How sure we are that there is a problem.',
    reach: 'How many people or customers it touches.',
    feasibility: 'Whether mentoring can change it within a year.',
  },
  weight: 'Weight',
  weightOf: (criterion: string) => `Weight of ${criterion}`,
  share: (share: string) => `${share} of all weight`,
  addCriterion: 'Add a criterion',
  newCriterion: 'Name of the criterion',
  scoresHelp: '0 is very low, 5 very high. Each score with a line that another person could check.',
  evidenceOf: (criterion: string) => `Evidence for ${criterion.toLowerCase()}`,
  evidence: 'Evidence',
  clearScore: (criterion: string) => `Clear the score of ${criterion.toLowerCase()}`,
  clear: 'Clear',
  scored: (given: number, all: number) => `${given} of ${all} scored`,
  withoutEvidence: (count: number) => `${plural(count, 'score', 'scores')} without evidence`,
  ranking: 'Ranking',
  notRanked: 'Not ranked',
  onlyOne: (category: string) => `Only ${category} has all its scores. Score a rival before you compare.`,
  warnings: 'Before you decide',
  chosen: 'The category you choose',
  reason: 'Reason',
  reasonHelp: 'It is kept for good, with the scores of today.',
  decide: 'Record the decision',
  decided: (category: string) => `Decided: ${category}.`,
  history: 'Decisions',
  inForce: 'In force',
  superseded: 'Superseded',
  scoresThen: 'Scores and weights on that day',
  firstByScore: (category: string) => `First by score then: ${category}`,
  openTab: 'Open the tab',
};

/** The dialog that sets the program up. */
export const setUpPage = {
  title: 'Set up your program',
  lead: 'A few terms to start with. You can change each of them later in the Program tab.',
  repairTitle: 'Check and repair',
  repairLead:
    'Your program is set up. Running this again repairs missing tabs and columns and keeps every row.',
  loading: 'Looking at the spreadsheet',
  sectionProgram: 'Program',
  sectionTerms: 'Expectations',
  name: 'Name of the program',
  nameHelp: 'Participants see it, for example “Keep our customers”.',
  owner: 'Your name',
  ownerHelp: 'As mentors see it.',
  language: 'Language',
  timeZone: 'Time zone',
  startsOn: 'Starts on',
  months: 'Length',
  monthsUnit: 'months',
  monthsHelp: 'At first six months to a year.',
  minimumHours: 'Minimum hours',
  hoursUnit: 'hours',
  minimumHoursHelp: 'Each pairing, over the whole time.',
  cadence: 'Meetings',
  cadences: { 7: 'Weekly', 14: 'Every 2 weeks', 28: 'Every 4 weeks' },
  otherCadence: 'Other',
  cadenceDays: 'Days between meetings',
  daysUnit: 'days',
  meetingMinutes: 'Usual length of a meeting',
  talkEvery: 'You talk with each participant every',
  talkEveryHelp: 'In person; at least every 90 days.',
  pace: (hours: string) => `That makes about ${hours} h of meetings per pairing.`,
  paceShort: (hours: string) =>
    `Meetings of this length make about ${hours} h per pairing, less than the minimum. Meet longer or more often, or lower the minimum.`,
  creates: (count: number) => `Creates ${plural(count, 'tab', 'tabs')}`,
  createsNothing: 'All tabs are there; only what is missing in them is added.',
  keeps: 'Your other tabs stay as they are.',
  submit: 'Set up',
  repair: 'Check and repair',
  working: 'Setting up the tabs. This can take half a minute.',
  doneTitle: 'Your program is ready',
  repairedTitle: 'Everything is in place',
  created: (count: number) => `${plural(count, 'tab', 'tabs')} created`,
  repaired: 'Repaired',
  left: 'Left for you to correct',
  nextTitle: 'What is next',
  nextDesign: 'Design the program',
  nextDesignHelp: 'Step by step: what to start with, who shows how, who mentors whom.',
  openDesign: 'Open Design',
  nextPeople: 'Add your people',
  nextPeopleHelp: 'One row each: name, e-mail, role.',
  nextPairings: 'Make pairings',
  nextPairingsHelp: 'One row each: mentor, mentee, why this pair.',
  nextInvites: 'Invite your mentors',
  nextInvitesHelp: 'Each gets a link for their own browser.',
  nextDeploy:
    'Before you invite mentors, publish the script: Extensions → Apps Script → Deploy → New deployment → Web app, run as you, open to anyone.',
  openPeople: 'Open People',
  openPairings: 'Open Pairings',
  openInvites: 'Invite mentors',
};

/** The dialog with the mentors' invitations and connected browsers. */
export const invitesPage = {
  title: 'Invite mentors',
  lead: 'Each mentor gets a link for the extension in their own browser. It works once and is shown once.',
  loading: 'Reading who is invited',
  none: 'No mentors yet',
  noneHelp: 'Add people with the role Mentor to the People tab first.',
  openPeople: 'Open People',
  notDeployed: 'Links need the script’s web app',
  notDeployedHelp:
    'In the spreadsheet choose Extensions → Apps Script, then Deploy → New deployment → Web app, run as you, open to anyone. Then open this window again.',
  notInvited: 'Not invited',
  invitedUntil: (day: string) => `Invited until ${day}`,
  expired: (day: string) => `Link expired on ${day}`,
  revoked: 'Link revoked',
  connected: 'Connected',
  invite: 'Invite',
  inviteAgain: 'New link',
  inviteAll: (count: number) => `Invite all ${count} without a link`,
  revoke: 'Revoke link',
  disconnect: 'Disconnect',
  device: (name: string, day: string) => `${name}, since ${day}`,
  confirmRevoke: (name: string) => `Revoke the link of ${name}? It stops working at once.`,
  confirmDisconnect: (device: string) =>
    `Disconnect ${device}? Check-ins still waiting there will not arrive.`,
  confirmNewLink: (name: string) => `Make a new link for ${name}? The earlier one stops working.`,
  linkFor: (name: string) => `Link for ${name}`,
  linkNote: (day: string) => `Works once, until ${day}. Copy it now; it is not shown again.`,
  linksMade: (count: number) =>
    count === 1 ? 'The link is ready' : `${plural(count, 'link is', 'links are')} ready`,
  linksMadeHelp: (count: number) =>
    `Hand ${count === 1 ? 'it' : 'each'} over yourself, best in person or in your usual chat.`,
  linksDone: 'I have copied them',
  linkDone: 'I have copied it',
  revokedDone: (name: string) => `The link of ${name} no longer works.`,
  disconnectedDone: (device: string) => `${device} is disconnected.`,
};

/** The web page behind an invite link. */
export const invitePage = {
  title: (program: string, owner: string | null) =>
    owner === null ? `You are invited to “${program}”` : `${owner} invites you to “${program}”`,
  hello: (name: string) => `Hello ${name}.`,
  lead: 'As a mentor you keep a short record of each meeting. With the extension this takes less than half a minute, right from your calendar.',
  stepsTitle: 'Three steps',
  steps: {
    install: 'Install the Mentor Ledger extension',
    installHelp:
      'On your computer, in Chrome, Edge or Firefox. Who invited you can tell you where to get it.',
    options: 'Open its options',
    optionsHelp: 'Right-click the Mentor Ledger sign beside the address bar and choose Options.',
    paste: 'Paste this link',
    pasteHelp: 'It works once, for one browser.',
  },
  link: 'Your invite link',
  until: (day: string) => `Works until ${day}.`,
  privacyTitle: 'Who reads what you write',
  privacy: 'The program owner reads your check-ins. A note that you keep private stays in your browser.',
  states: {
    used: {
      title: 'This link has been used',
      text: 'It works once. If that was you, you are connected already. If not, ask who invited you for a new link.',
    },
    expired: {
      title: 'This link has expired',
      text: 'Ask who invited you for a new one.',
    },
    revoked: {
      title: 'This link no longer works',
      text: 'It was replaced or taken back. Ask who invited you for a new one.',
    },
    unknown: {
      title: 'This link is not known here',
      text: 'Part of it may be missing. Copy the whole link again, or ask who invited you for a new one.',
    },
    missing: {
      title: 'Part of the link is missing',
      text: 'Copy the whole link from the message and open it again.',
    },
    'not-set-up': {
      title: 'The program is not ready yet',
      text: 'Ask who invited you to finish setting it up, then open the link again.',
    },
    failed: {
      title: 'This page could not be made',
      text: 'Try again in a minute. Your link is not used up.',
    },
  },
};

/** What the script itself says: menu, titles of panels, notes in the sheet, failures of a call. */
export const script = {
  menu: {
    title: 'Mentor Ledger',
    today: 'Open Today',
    design: 'Open Design',
    priorities: 'Choose the category…',
    people: 'Bring people in',
    erase: 'Erase a person…',
    invites: 'Invite mentors',
    importSales: 'Import sales records',
    exemplar: 'Find the exemplar',
    practices: 'Practices and problem',
    candidates: 'Choose mentors',
    pairings: 'Pair mentors and mentees',
    takeBack: 'Take back the last step…',
    setUp: 'Set up',
  },
  titles: {
    today: 'Mentor Ledger',
    design: 'Design',
    priorities: 'Choose the category',
    people: 'People',
    erase: 'Erase a person',
    invites: 'Invite mentors',
    importSales: 'Import sales records',
    exemplar: 'The exemplar',
    practices: 'Practices and problem',
    candidates: 'Choose mentors',
    pairings: 'Pair mentors and mentees',
    exemplarReport: 'Exemplar',
    ownMeasureReport: 'Own measure',
    setUp: 'Set up the program',
    invite: 'Your invitation',
  },
  sheet: {
    protection: (place: string) => `Mentor Ledger keeps this: ${place}`,
    copyOfTitle: (title: string, count: number) => `${title} (${count})`,
    numberBetween: (min: number, max: number) => `Enter a number from ${min} to ${max}.`,
    validDate: 'Enter a date.',
    chooseOne: 'Choose from the list.',
  },
  setUp: {
    tabMade: (tab: string) => `The tab “${tab}” was missing and has been made again.`,
    tabFound: (tab: string) => `The tab “${tab}” was recognized by its headers.`,
    columnMade: (column: string, tab: string) =>
      `The column “${column}” was missing in the tab “${tab}” and has been added at its end.`,
    columnFound: (column: string, tab: string) =>
      `The column “${column}” of the tab “${tab}” was recognized by its header.`,
    protectionMade: (tab: string) => `The warning before edits was restored in the tab “${tab}”.`,
    badTimeZone: 'This time zone is not known. Choose one from the list, like Europe/Rome.',
  },
  failures: {
    busy: 'The ledger is busy. Try again in a few seconds.',
    quota: 'Google allows no more calls this minute. Try again in a minute.',
    unknownOutcome: 'Google did not answer. Try again; nothing is recorded twice.',
    forbidden:
      'Google no longer lets Mentor Ledger open this spreadsheet. Choose Set up from the Mentor Ledger menu.',
    unexpected: 'Something went wrong and nothing was changed. Try again.',
    tabGone: 'This tab is no longer there. Choose Set up from the Mentor Ledger menu to repair it.',
    rowGone: 'This row is no longer in the ledger. Open Today again to see what changed.',
    notReady: 'The program has no readable row in the Program tab. Correct it, or choose Set up.',
    noWebApp:
      'The web app is not deployed yet, so there is no link to give. In Apps Script choose Deploy, then New deployment, then Web app, and open its address once.',
    personGone: 'This person is not in the People tab, or has left.',
    tooMany: 'Too many invitations are open. Revoke some that nobody uses, then try again.',
    nobody: 'Choose at least one person.',
    badReason: 'Write a word on why you dismiss this line.',
    talkInFuture: 'This talk has not taken place yet. Check its date.',
    sheetGone: 'This tab is no longer there. Choose another one.',
    importRunning: 'An earlier import is not finished. Take it back or let it end, then start again.',
    importGone: 'This import is no longer under way. Choose the file again; nothing is doubled.',
    importTouched:
      'Rows of this import are no longer all there, so it cannot go on. Take it back, then choose the file again.',
    importNotLatest: 'Only the latest import can be taken back. Open the import window again.',
  },
  design: {
    prioritiesSaved: 'Priorities saved',
    categoryDecided: (category: string) => `Category decided: ${category}`,
    noCandidate: 'Choose one of the candidates.',
    reasonMissing: 'Write the reason for this decision. It is kept for good.',
  },
  takeBack: {
    title: 'Take back the last step',
    question: (what: string, when: string) => `Take back “${what}” (${when})?`,
    done: (what: string) => `“${what}” is taken back.`,
    nothing:
      'There is no step of a dialog to take back. For edits in the tabs use the spreadsheet’s own undo.',
    tooLate: 'This step can no longer be taken back: another one came after it.',
    rowChanged: (tab: string, row: number) =>
      `Row ${row} of the tab “${tab}” has been changed since. Nothing was taken back; edit the tab by hand.`,
    cellChanged: (tab: string, row: number, column: string) =>
      `“${column}” in row ${row} of the tab “${tab}” has been changed since. Nothing was taken back; edit the tab by hand.`,
    rowGone: (tab: string) =>
      `A row of the tab “${tab}” is no longer there. Nothing was taken back; edit the tab by hand.`,
  },
  mentors: {
    practices: 'Practices',
    problem: 'Problem statement',
    frozen: 'Baseline frozen',
    frozenAlready:
      'The baseline is frozen already. Save your change; it will be shown beside the frozen one.',
    notReadyToFreeze: 'Fill in problem, measure, baseline and its dates before you freeze it.',
    moreBackThanThere: 'More customers came back than there were. Check the counts of this practice.',
    scored: (name: string) => `Scorecard of ${name}`,
    decided: (name: string) => `Decision on ${name}`,
    reasonNeeded: 'Your decision differs from the result. Write why.',
    capacityNeeded: 'Enter how many mentees they take, at least 1.',
    stated: 'Needs and strengths',
    paired: (count: number) => plural(count, 'new pairing', 'new pairings'),
    termsOf: (label: string) => `Terms of ${label}`,
    firmBreaks: 'Breaks of everybody',
    endsFirst: 'The last day lies before the first. Check the dates.',
    breakEndsFirst: 'The break ends before it begins. Check its dates.',
    obstacle: {
      samePerson: (mentor: string, _mentee: string) =>
        `${mentor} cannot be their own mentor. Choose another.`,
      directLine: (mentor: string, mentee: string) =>
        `${mentor} and ${mentee} are manager and direct report. Choose a mentor outside the line.`,
      alreadyPaired: (mentor: string, mentee: string) =>
        `${mentor} and ${mentee} are paired already. Choose another.`,
      endsFirst: (mentor: string, mentee: string) =>
        `The pairing of ${mentor} and ${mentee} ends before it starts. Check its dates.`,
    },
  },
  people: {
    saved: (c: { added: number; changed: number; ended: number; pairings: number }) =>
      [
        c.added > 0 && `${plural(c.added, 'person', 'people')} added`,
        c.changed > 0 && `${c.changed} changed`,
        c.ended > 0 && `${c.ended} marked as left`,
        c.pairings > 0 && `${plural(c.pairings, 'pairing', 'pairings')} paused or ended`,
      ]
        .filter(Boolean)
        .join(', '),
    addressTaken: (name: string, other: string) =>
      `${name} would have the same e-mail address as ${other}. Nothing was written; give each their own, or leave one out.`,
    badDay: 'Nobody can have left on a day that has not come yet. Choose today or an earlier day.',
    noReason: 'Write a word on why the pairing pauses or ends.',
    erased: (number: number) => `Erased person ${number}`,
    erasedDetail: (cells: number) => plural(cells, 'cell', 'cells'),
    nameDiffers: (name: string) => `The typed name is not “${name}”. Nothing was erased.`,
    isOwner: 'This person runs the program. Hand it over first: enter another address in the Program tab.',
    erasedAlready: 'This person has been erased already.',
  },
  audit: {
    setUp: (tabs: number) => `${plural(tabs, 'tab', 'tabs')} made`,
    repaired: (count: number) => `${plural(count, 'repair', 'repairs')}`,
    copySuperseded: (id: string) => `Recorded twice; the copy no longer counts (${id})`,
    idsMade: (count: number) => `${plural(count, 'id', 'ids')} made for new rows`,
  },
};

type ImportWords = Readonly<Record<string, string | number>>;

/** Two decimals as money has them; three only where the third is there. */
const amountDigits = (value: number): number =>
  Number.isInteger(value) ? 0 : Math.abs(value * 100 - Math.round(value * 100)) < 1e-6 ? 2 : 3;
const amountText = (value: string | number | undefined): string =>
  typeof value === 'number'
    ? value.toFixed(amountDigits(value)).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
    : String(value ?? '');
const dateText = (value: string | number | undefined): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? longDate(String(value)) : String(value ?? '');
const rowsText = (value: string | number | undefined): string => pluralLarge(Number(value), 'row', 'rows');
const separatorName = (value: string | number | undefined): string =>
  ({ ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'vertical bar' })[String(value)] ?? String(value);

/** Reading files of sales records, customers and people. A question says why it is asked; an effect, what comes of it. */
export const imports = {
  role: {
    customerId: 'customer number',
    customer: 'customer',
    rep: 'person who took the order',
    owner: 'person who looks after the customer',
    date: 'date of the order',
    amount: 'amount of the order',
    refund: 'refunded amount',
    currency: 'currency',
    status: 'status',
    orderId: 'order number',
  } as Readonly<Record<string, string>>,
  question: {
    encoding: (p: ImportWords) =>
      `How should line ${p['line']} read? The file does not say how its letters are stored.`,
    separator: () => 'What separates the columns? Two signs fit equally well.',
    'header-row': () => 'Which row names the columns?',
    column: (p: ImportWords) =>
      `Which column is the ${imports.role[String(p['role'])] ?? ''}? More than one fits.`,
    'column-missing': (p: ImportWords) =>
      `Which column is the ${imports.role[String(p['role'])] ?? ''}? No name is known for it.`,
    'rep-missing': () => 'Who looked after the customers? No column says so.',
    'decimal-mark': () => 'Which sign separates the decimals? Every amount has three digits after its sign.',
    'date-order': (p: ImportWords) =>
      `Which date is ${p['raw']} (line ${p['line']})? Day and month could be either way.`,
    'serial-dates': (p: ImportWords) =>
      `Is ${p['raw']} (line ${p['line']}) a date? A spreadsheet shows its dates as such numbers when their format was lost.`,
    status: (p: ImportWords) => `Do orders with the status “${p['status']}” count?`,
    'line-amounts': (p: ImportWords) =>
      `Order ${p['order']} repeats its amount in ${p['rows']} rows (from line ${p['line']}). Is it the total or the amount of each row?`,
    'order-numbers': (p: ImportWords) =>
      `Order ${p['order']} is there on ${dateText(p['date1'])} (line ${p['line1']}) and on ${dateText(p['date2'])} (line ${p['line2']}), for the same customer. Is it one order?`,
    'order-numbers-known': (p: ImportWords) =>
      `Order ${p['order']} is in the ledger on ${dateText(p['date1'])}, in this file on ${dateText(p['date2'])} (line ${p['line2']}), for the same customer. Is it the same order?`,
    'same-customer': (p: ImportWords) => `Are “${p['one']}” and “${p['other']}” the same customer?`,
  },
  effect: {
    'reads-as': (p: ImportWords) => `${p['text']}`,
    'splits-into': (p: ImportWords) =>
      `By ${separatorName(p['separator'])}: ${pluralLarge(Number(p['columns']), 'column', 'columns')}`,
    'header-is': (p: ImportWords) => `Line ${p['line']}`,
    'no-header': () => 'None: the columns have no names',
    'uses-column': (p: ImportWords) => `“${p['column']}”`,
    'uses-no-column': () => 'None: every row counts',
    'asks-each': (p: ImportWords) => `This column: ask about each of its ${p['values']} values`,
    'owners-later': () => 'None: a second file says it, or I enter it for each customer',
    'reads-amounts': (p: ImportWords) =>
      `${[p['value1'], p['value2']]
        .filter((value) => value !== undefined)
        .map(amountText)
        .join(' and ')}; all together ${amountText(p['total'])}`,
    'reads-dates': (p: ImportWords) =>
      `${[p['date1'], p['date2']]
        .filter((value) => value !== undefined)
        .map(dateText)
        .join(' and ')}; the file runs from ${dateText(p['fromOn'])} to ${dateText(p['toOn'])}`,
    'no-dates': (p: ImportWords) =>
      `No: ${pluralLarge(Number(p['rows']), 'row without a readable date stays out', 'rows without a readable date stay out')}`,
    counts: (p: ImportWords) => `Yes: ${pluralLarge(Number(p['rows']), 'row counts', 'rows count')}`,
    'does-not-count': (p: ImportWords) =>
      `No: ${pluralLarge(Number(p['rows']), 'row stays out', 'rows stay out')}`,
    'order-total': (p: ImportWords) => `The total: order ${p['order']} is ${amountText(p['amount'])}`,
    'line-amount': (p: ImportWords) => `Each row: order ${p['order']} is ${amountText(p['amount'])}`,
    'new-orders': (p: ImportWords) =>
      `No, the numbers begin again: ${pluralLarge(Number(p['orders']), 'order counts', 'orders count')} as new`,
    'same-orders': (p: ImportWords) =>
      `Yes: ${pluralLarge(Number(p['orders']), 'order is', 'orders are')} joined with the earlier one of the same number`,
    same: (p: ImportWords) =>
      `Yes: one customer with ${pluralLarge(Number(p['orders1']) + Number(p['orders2']), 'order', 'orders')}`,
    different: (p: ImportWords) =>
      `No: two customers with ${p['orders1']} and ${pluralLarge(Number(p['orders2']), 'order', 'orders')}`,
  },
  refusal: {
    'empty-file': () => 'The file is empty. Export it again and choose the new one.',
    'spreadsheet-file': () =>
      'This is a workbook, not a text file. Save it as CSV, or open it in Google Sheets and import the tab.',
    'not-text': () => 'This file is not a table of text. Export the records as CSV and choose that file.',
    'not-a-table': () =>
      'No columns were found. A table of orders has one row per order, with a date and a customer side by side. Export the records as CSV and choose that file.',
    'unclosed-quote': (p: ImportWords) =>
      `A quotation mark is not closed in the row that starts on line ${p['line']}. Correct it in the file, then choose it again.`,
    'no-rows': () => 'The file has column names but no rows. Export a longer period.',
    'no-customer-column': () =>
      'No column of this file names customers. Choose a file with customers and their owners.',
    'no-person-column': () =>
      'No columns with names of people were found. The first line has to say what stands below it, for example: First name, Last name, E-mail.',
    'discount-unclear': (p: ImportWords) =>
      `The discount ${p['raw']} on line ${p['line']} could be a percentage or an amount. Write discounts as 15% or 0.15, or export the amount of each line.`,
    'two-currencies': (p: ImportWords) =>
      `The file mixes ${p['currency1']} (line ${p['line1']}) and ${p['currency2']} (line ${p['line2']}). Export one currency at a time.`,
    'mixed-dates': (p: ImportWords) =>
      `Line ${p['line1']} has the day first (${p['raw1']}), line ${p['line2']} the month (${p['raw2']}). Export again with one date format.`,
    'mixed-decimal-marks': (p: ImportWords) =>
      `Line ${p['line1']} has a decimal point (${p['raw1']}), line ${p['line2']} a decimal comma (${p['raw2']}). Export again with one number format.`,
    'dates-unreadable': (p: ImportWords) =>
      `“${p['raw']}” on line ${p['line']} is no date, nor is any other in that column. Choose another date column or export again.`,
    'nothing-counts': (p: ImportWords) =>
      `None of ${rowsText(p['rows'])} counts as an order. Check which column is the status and what counts.`,
  },
  leftOut: {
    title: 'Title lines above the column names',
    blank: 'Blank rows',
    subtotal: 'Totals and subtotals',
    'customer-heading': 'Rows that only name a customer, used for the rows below',
    'no-customer': 'No customer',
    'no-date': 'No date',
    'unreadable-date': 'A date that does not exist or cannot be read',
    'unreadable-amount': 'An amount that cannot be read',
    'too-long': 'A name or number longer than the ledger can keep',
    status: 'A status that does not count',
    refund: 'Refunds and orders refunded in full',
    negative: 'Negative totals',
  },
  leftOutLine: (facts: { what: string; rows: number; lines: readonly number[] }) =>
    `${facts.what}: ${rowsText(facts.rows)} (${facts.lines.length < facts.rows ? 'first ' : ''}${facts.lines.length === 1 ? 'line' : 'lines'} ${facts.lines.join(', ')})`,
  summary: {
    read: (p: { rows: number; orders: number }) =>
      `${rowsText(p.rows)} read, ${pluralLarge(p.orders, 'order counts', 'orders count')}.`,
    who: (p: { customers: number; people: number }) =>
      `${pluralLarge(p.customers, 'customer', 'customers')}, ${pluralLarge(p.people, 'person', 'people')}.`,
    period: (p: { fromOn: string; toOn: string }) => `From ${longDate(p.fromOn)} to ${longDate(p.toOn)}.`,
    again: (p: { known: number; added: number; changed: number }) =>
      `${grouped(p.known)} known, ${grouped(p.added)} new${p.changed > 0 ? `, ${grouped(p.changed)} changed` : ''}.`,
    afterToday: (p: { orders: number; lines: readonly number[] }) =>
      `${pluralLarge(p.orders, 'order is', 'orders are')} dated after today (line ${p.lines.join(', ')}). Check the dates.`,
    withoutPerson: (p: { orders: number }) =>
      `${pluralLarge(p.orders, 'order has', 'orders have')} nobody who took it or looks after the customer.`,
    sameDay: (p: { orders: number }) =>
      `The file has no order number, and ${pluralLarge(p.orders, 'row shares its', 'rows share their')} customer and day with another. Each counts as an order of its own. If they are lines of one order, choose the column with its number below.`,
    ownersChanged: (p: { customers: number }) =>
      `${pluralLarge(p.customers, 'customer', 'customers')} changed hands; the owner of the latest order counts.`,
    joined: (p: { matched: number; unmatched: number }) =>
      `${p.matched} of ${pluralLarge(p.matched + p.unmatched, 'customer', 'customers')} found in the second file.`,
    known: (p: { label: string }) => `Recognized: ${p.label}.`,
  },
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
      problem: 'Has a group a problem?',
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
    evidence: 'Evidence',
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
      `${p.name} stays first unless ${p.criterion.toLowerCase()} weighs less than ${percentBeside(p.share, p.now)} (now ${percentBeside(p.now, p.share)}); then ${p.challenger} leads.`,
    more: (p: { name: string; criterion: string; share: number; now: number; challenger: string }) =>
      `${p.name} stays first unless ${p.criterion.toLowerCase()} weighs more than ${percentBeside(p.share, p.now)} (now ${percentBeside(p.now, p.share)}); then ${p.challenger} leads.`,
  },
  warning: {
    'reason-missing': () => 'Write the reason for this decision. It is kept for good.',
    'not-the-winner': ({ names }: { names: readonly string[] }) =>
      `By your own scores ${inList(names)} ${names.length === 1 ? 'comes' : 'come'} first. Write why this category is chosen all the same.`,
    tied: ({ names }: { names: readonly string[] }) =>
      `${inList(names)} ${names.length === 1 ? 'has' : 'have'} the same score.`,
    'scores-missing': ({ names }: { names: readonly string[] }) =>
      `${inList(names)} ${names.length === 1 ? 'has' : 'have'} no complete score and could not be compared.`,
    'without-evidence': ({ count }: { count: number }) =>
      `${plural(count, 'score of this category has', 'scores of this category have')} no line of evidence.`,
    'questions-open': ({ count }: { count: number }) =>
      `${plural(count, 'narrowing question is', 'narrowing questions are')} not answered yet. The category may still be too broad.`,
    'only-candidate': () => 'Nothing was weighed against this category. Score at least one rival.',
  },
  issue: {
    'no-weights': 'All criteria weigh nothing. Give at least one a weight.',
    'weight-negative': 'A weight must be 0 or more.',
    'score-out-of-range': 'A score goes from 0 to 5.',
  },
};

/** Practices of the exemplar: an interview guide with counts, never a finding about one person. */
export const practices = {
  guide: {
    'walk-through': () => 'Take me through the last customer who came back: what did you do, step by step?',
    'does-differently': (p: { practice: string; doing: number; asked: number }) =>
      `You do this: ${p.practice}. Others doing it: ${p.doing} of ${p.asked}. How did you come to it?`,
    'does-not': (p: { practice: string; doing: number; asked: number }) =>
      `You don’t do this: ${p.practice}. Others doing it: ${p.doing} of ${p.asked}. Why not?`,
    'ask-others-first': (p: { practice: string }) =>
      `${p.practice}: ask the others too before it means anything.`,
    'how-you-knew': () => 'How did you know that it would work?',
    'numbers-or-feeling': () => 'Do you go by numbers or by feeling? Give an example of each.',
    'rules-broken': () => 'Which of our rules do you bend or break to do it?',
    iceberg: () => 'If you had more time or money for it, what could it grow into?',
    'never-tried': () => 'What have you thought of and never tried?',
    'could-others': () => 'What would somebody else need to do the same?',
    'willing-to-show': () => 'Would you show it to somebody, week by week?',
  },
  kind: { analytical: 'Analytical', intuitive: 'Intuitive', 'rule-breaking': 'Against a rule' },
  described: (p: { analytical: number; intuitive: number; ruleBreaking: number }) =>
    `Of the logged practices ${p.analytical} analytical, ${p.intuitive} intuitive, ${p.ruleBreaking} against a rule. A description, not a score.`,
  refused: {
    'exemplar-not-logged': 'Nothing is logged for the exemplar yet. Log what they do first.',
    'only-one-person-logged':
      'Practices are logged for one person alone. Ask at least one other person before comparing.',
  },
  cannotProve: ({ people }: { people: number }) =>
    `One person among ${inWords(people)} cannot be told from luck: even what nobody else does would fall to the exemplar by chance in 1 of ${people} cases (${percent(1 / people)}). Take these as questions.`,
  conclusion: {
    'goes-with-success': (p: { practice: string; withIt: CountWords; without: CountWords }) =>
      `${p.practice}: with it ${ofTotal(p.withIt)}, without ${ofTotal(p.without)}. More than luck gives, person by person.`,
    'no-difference-shown': (p: { practice: string; withIt: CountWords; without: CountWords }) =>
      `${p.practice}: with it ${ofTotal(p.withIt)}, without ${ofTotal(p.without)}. Luck alone gives as much.`,
    'cannot-tell': (p: { practice: string; withIt: CountWords; without: CountWords }) =>
      `${p.practice}: with it ${ofTotal(p.withIt)}, without ${ofTotal(p.without)}. Nobody has customers of both kinds to compare.`,
  },
  gap: {
    problem: 'Write the problem in a sentence.',
    measure: 'Name the measure.',
    baseline: 'Enter the figure before the start.',
    window: 'Enter from when to when the figure was counted.',
  },
  frozen: ({ on }: { on: string }) => `Frozen on ${longDate(on)}.`,
  edited: ({ fields }: { fields: readonly string[] }) => `Changed since it was frozen: ${inList(fields)}.`,
};

/** Judging candidates for mentor. */
export const scorecard = {
  bucket: { aptitude: 'Aptitude', knowledge: 'Knowledge', skills: 'Skills' },
  item: {
    generosity: 'Genuine wish to help, generosity',
    'works-with-others': 'Worked well with others before',
    judgment: 'Good judgment, sees others’ view',
    'result-in-category': 'Demonstrable result in the chosen category',
    'knows-the-firm': 'Knows the firm and its procedures',
    experience: 'Years in a similar job, appraisal',
    'listens-and-explains': 'Listens and explains',
    'gives-feedback': 'Gives positive and negative feedback',
    'shows-step-by-step': 'Can show the practice step by step',
  },
  gate: { time: 'Has the time (hours a week agreed)', wish: 'Wants to' },
  result: {
    accept: 'Accept',
    'train-first': 'Train first',
    'not-now': 'Not now',
    incomplete: 'Not complete',
  },
  reason: {
    'no-time': () => 'No time for it. Points do not outweigh that.',
    'does-not-want-to': () => 'Does not want to. Points do not outweigh that.',
    'gate-not-asked': () => 'Ask whether they have the time and want to.',
    'all-buckets-reached': () => 'Aptitude, knowledge and skills all reach what is needed.',
    'not-scored': ({ items }: { items: readonly string[] }) => `Not scored yet: ${inList(items)}.`,
    'score-out-of-range': ({ items }: { items: readonly string[] }) =>
      `A score goes from 0 to 3: ${inList(items)}.`,
    'bucket-low': (p: { bucket: string; points: number; most: number }) =>
      `${p.bucket}: ${p.points} of ${p.most} points, at least two thirds are needed.`,
    'nothing-shown': ({ item }: { item: string }) => `No sign yet of: ${item}.`,
  },
  withoutEvidence: ({ items }: { items: readonly string[] }) => `No line of evidence for: ${inList(items)}.`,
  outsideProcedures: 'Teaches outside the firm’s procedures. Agree first what is to be taught.',
  trainFirst: 'Paid training comes first; they may withdraw after it without blame.',
  reasonNeeded: 'Your decision differs from the result. Write why.',
  load: (p: { name: string; mentees: number; capacity: number }) =>
    `${p.name}: ${p.mentees} of ${plural(p.capacity, 'place', 'places')} taken.`,
  overCapacity: (p: { name: string; mentees: number; capacity: number }) =>
    `${p.name} has ${plural(p.mentees, 'mentee', 'mentees')} and agreed to ${p.capacity}.`,
};

/** Proposed pairings: why this pair, who would be second best, why somebody stays without. */
export const pairingProposal = {
  fit: ({ points }: { points: number }) => `Fit ${Math.round(points)} of 100`,
  reason: {
    'need-met': (p: { topic: string; strength: number }) =>
      p.strength >= 3 ? `Strong in ${p.topic}.` : `Knows ${p.topic}.`,
    'need-not-met': (p: { topic: string }) => `Nothing stated on ${p.topic}.`,
    'no-needs-stated': () => 'No needs are stated: any mentor fits as well.',
    'common-hours': (p: { hours: number }) =>
      `${p.hours.toFixed(p.hours % 1 === 0 ? 0 : 1)} working hours in common.`,
    'same-preferred-language': (p: { language: string }) => `Both prefer ${p.language}.`,
    'common-language': (p: { language: string }) => `Both speak ${p.language}.`,
    'same-line': (p: { name: string }) => `${p.name} stands above the other, further up the line.`,
  },
  obstacle: {
    'same-person': 'Nobody mentors themselves.',
    'direct-line': 'One is the direct manager of the other.',
    'already-paired': 'They are paired already.',
    'failed-before': 'An earlier pairing of the two ended early.',
    'no-common-language': 'No language in common.',
    'no-common-hours': 'Less than one working hour in common.',
  },
  secondBest: (p: { name: string; points: number; isFull: boolean; reasons: readonly string[] }) =>
    [
      `Second best: ${p.name}, fit ${Math.round(p.points)}${p.isFull ? ', no place left' : ''}.`,
      ...p.reasons,
    ].join(' '),
  notFirstChoice: (p: { name: string; points: number; reasons: readonly string[] }) =>
    [
      `${p.name} fits better (${Math.round(p.points)}) but is needed elsewhere in this proposal.`,
      ...p.reasons,
    ].join(' '),
  noSecond: 'Nobody else is possible.',
  unpaired: {
    'no-places-left': (p: { name: string }) =>
      `${p.name} has no mentor: all places are taken. Add a mentor or a place.`,
    'nobody-possible': (p: { name: string }) => `${p.name} has no mentor: each possible one is ruled out.`,
    'no-mentors': (p: { name: string }) => `${p.name} has no mentor: none is accepted yet.`,
  },
};

/** The dialog that brings sales records in. */
export const importPage = {
  title: 'Import sales records',
  lead: 'Orders go into the tab “Sales records”. Nothing is written before you confirm.',
  loading: 'Reading what the ledger has',
  source: 'Where are the records?',
  sources: { file: 'In a file', paste: 'I paste them', tab: 'In a tab here' },
  file: 'File (CSV, TSV or text)',
  fileHelp: 'As any program exports it. It is read in this window and goes nowhere else.',
  paste: 'Rows, with their column names',
  pasteHelp: 'Copied from a spreadsheet or a text file.',
  pastedName: 'Pasted rows',
  tab: 'Tab',
  noTabs: 'This spreadsheet has no other tab to read from.',
  read: 'Read the records',
  reading: 'Reading the records',
  readingTab: 'Reading the tab',
  nothingChosen: { file: 'Choose a file.', paste: 'Paste the rows.', tab: 'Choose a tab.' },
  fileUnreadable: 'The browser cannot open this file. Choose it again.',
  questionsTitle: (count: number) => (count === 1 ? 'One question first' : `${count} questions first`),
  questionsHelp: 'Nothing is guessed. Each answer says what it does.',
  goOn: 'Go on',
  answerAll: 'Choose an answer to every question.',
  samples: (texts: string) => `Values of the file: ${texts}`,
  refusedTitle: 'This cannot be imported as it is',
  nothingWritten: 'Nothing was written.',
  otherRecords: 'Choose other records',
  previewTitle: 'Check what will be written',
  columnsTitle: 'How the columns are read',
  noColumn: 'None',
  carriedCustomer: 'The customer stands above their rows',
  roleChoice: (role: string) => `Column for: ${role}`,
  rememberedOn: (day: string) => `Read as confirmed on ${day}.`,
  readDate: (p: { raw: string; on: string }) => `Dates: ${p.raw} is read as ${dateText(p.on)}.`,
  readAmount: (p: { raw: string; value: number }) => `Amounts: ${p.raw} is read as ${amountText(p.value)}.`,
  askAgain: 'Ask me everything again',
  statusesTitle: 'Which orders count',
  statusLabel: (status: string, rows: number) => `${status} (${pluralLarge(rows, 'row', 'rows')})`,
  statusCounts: 'Counts',
  statusLeftOut: 'Stays out',
  statusRefund: 'Refund',
  leftOutTitle: (rows: number) => `${pluralLarge(rows, 'row stays', 'rows stay')} out`,
  leftOutNone: 'No row stays out.',
  sameTitle: (pairs: number) =>
    `${pluralLarge(pairs, 'pair of customers looks', 'pairs of customers look')} alike`,
  sameHelp: 'They stay apart unless you say that they are one.',
  moreTitle: 'Names and owners from other files',
  moreHelp:
    'A list of customers with who looks after them, of employees with their numbers, or of order lines with their amounts. It is joined by number or name.',
  moreFile: 'Another file',
  customersJoined: (p: { matched: number; all: number }) =>
    `${p.matched} of ${pluralLarge(p.all, 'customer', 'customers')} found in it.`,
  peopleJoined: (p: { matched: number; all: number }) =>
    `${p.matched} of ${pluralLarge(p.all, 'seller', 'sellers')} found in it.`,
  amountsJoined: (p: { matched: number; all: number }) =>
    `Amounts of ${grouped(p.matched)} of ${pluralLarge(p.all, 'order', 'orders')} found in it.`,
  linesUnreadable: (lines: number) =>
    `${pluralLarge(lines, 'line has a figure that cannot be read and is', 'lines have a figure that cannot be read and are')} left out.`,
  removeFile: 'Leave it out',
  peopleTitle: 'Names of the sellers',
  peopleHelp: 'Where the file has numbers, write who it is. The names are remembered for the next file.',
  personLabel: (name: string, orders: number) => `${name} (${pluralLarge(orders, 'order', 'orders')})`,
  ownersTitle: 'Who looks after each customer?',
  ownersHelp:
    'The file does not say. Write a name for each, or choose a second file above. Customers without a name take no part in the comparison.',
  ownersSet: (p: { done: number; all: number }) =>
    `${grouped(p.done)} of ${pluralLarge(p.all, 'customer', 'customers')} have a name.`,
  ownersTooMany: (most: number) =>
    `The first ${most} customers are shown. For all of them choose a second file.`,
  modeTitle: 'The ledger has orders already',
  modes: { add: 'Add and update', replace: 'Replace all' },
  modeAdd: (p: { known: number; added: number; changed: number; gone: number }) =>
    `${grouped(p.known)} known, ${grouped(p.added)} new, ${grouped(p.changed)} changed. Known ones stay as they are, a changed one replaces its earlier row.${
      p.gone > 0
        ? ` ${pluralLarge(p.gone, 'order of the ledger is', 'orders of the ledger are')} canceled or refunded in this file and no longer ${p.gone === 1 ? 'counts' : 'count'}.`
        : ''
    }`,
  modeReplace: (p: { earlier: number; orders: number }) =>
    `The ${pluralLarge(p.earlier, 'order', 'orders')} there so far no longer count; the ${pluralLarge(p.orders, 'order', 'orders')} of this file do. Taking back makes them count again.`,
  nothingNew: 'Every order of this file is in the ledger already. There is nothing to write.',
  writeGone: (orders: number) => `Take ${pluralLarge(orders, 'order', 'orders')} out`,
  write: (orders: number) => `Write ${pluralLarge(orders, 'order', 'orders')}`,
  unreadable: (rows: number) =>
    `${pluralLarge(rows, 'row', 'rows')} of the tab “Sales records” cannot be read and ${rows === 1 ? 'does' : 'do'} not count.`,
  writing: (p: { done: number; all: number }) =>
    `${grouped(p.done)} of ${pluralLarge(p.all, 'order', 'orders')} written`,
  waiting: 'Google allows no more for the moment. It goes on by itself within a minute.',
  keepOpen: 'Keep this window open. None of it counts until all of it is there.',
  cancelWriting: 'Stop and take back',
  takingBack: 'Taking the import back',
  doneTitle: 'The orders are in the ledger',
  done: (p: { orders: number; file: string }) =>
    `${pluralLarge(p.orders, 'order', 'orders')} written from ${p.file}.`,
  exemplar: 'Find the exemplar',
  openOrders: 'Open the tab',
  takeBack: 'Take back',
  takenBack: 'The import is taken back. What counts is what counted before.',
  unfinishedTitle: 'An import was not finished',
  unfinished: (p: { file: string; orders: number; all: number | null; day: string }) =>
    `${p.file}, ${p.day}: ${
      p.all === null
        ? `${pluralLarge(p.orders, 'order was', 'orders were')} written`
        : `${grouped(p.orders)} of ${pluralLarge(p.all, 'order', 'orders')} written`
    }, none of them counts yet. Choose the same records again to go on where it stopped, or take it back.`,
  unfinishedFiles: (names: readonly string[]) => `It was read together with ${inList(names)}.`,
  sameImport: (p: { orders: number }) =>
    `These are the records of the import that was not finished. ${pluralLarge(p.orders, 'order is', 'orders are')} written already; the others follow.`,
  otherImportTitle: 'These are not yet the records of the unfinished import',
  otherImport: (p: { file: string; orders: number }) =>
    `To go on with ${p.file} (${pluralLarge(p.orders, 'order', 'orders')}), choose the same file and give the same answers. To import something else, go back and take the unfinished import back first.`,
  missingFiles: (names: readonly string[]) =>
    `It was read together with ${inList(names)}: choose that below too.`,
  goOnWriting: (orders: number) =>
    orders > 0 ? `Go on: ${pluralLarge(orders, 'order', 'orders')} left` : 'Finish the import',
  latest: (p: { file: string; orders: number; day: string }) =>
    `Latest: ${p.file}, ${p.day}, ${pluralLarge(p.orders, 'order', 'orders')}.`,
  takeBackQuestion: (p: { file: string; orders: number }) =>
    `Take back ${p.file}? Its ${pluralLarge(p.orders, 'order goes', 'orders go')}, and what it replaced counts again.`,
};

/** What the check-in page says when a page could not be read: the file for whoever repairs it. */
export const diagnostics = {
  make: 'Save diagnostics',
  making: 'Looking at the page again',
  title: 'This is what the file will hold',
  text: 'How the reading went, and the page with every name, address, id and number replaced and every description left out. Dates and times stay. Look through it: nothing is sent, and you decide who gets the file.',
  cut: 'The page is long. Only its first part is in the file.',
  contents: 'Contents of the file',
  save: 'Save the file',
  saved: 'Saved with your downloads. Give it to whoever looks after the extension in your company.',
  unavailable:
    'The page cannot be looked at again. Click the Mentor Ledger button in the toolbar on that page, then try once more.',
};

/** In the check-in form where a page could not be read. */
export const repair = {
  offer: 'Something missing? Help to have it repaired.',
  make: 'Save diagnostics',
  switchedOff: (reason: string) => `Why it is not read: ${reason}`,
};

/** The first page after the installation: what leaves the browser, and the question. */
export const welcome = {
  title: 'Mentor Ledger is installed',
  lead: 'After a mentoring meeting, write down in under 20 seconds what worked and what did not. It goes to the spreadsheet in which your company keeps its mentoring program.',
  leavesTitle: 'What leaves this browser',
  leaves: [
    'When you press Send: date, time, length and title of the meeting, its link, the ids that the calendar gave it, with whom in the program you met, and what you write.',
    'When you connect: your invitation code and the name of your browser and system, for example “Chrome on Linux”.',
  ],
  whereTo:
    'It goes straight to Google’s script service, where your company’s spreadsheet runs, and nowhere else. There is no other server, no advertising, no counting of visits.',
  staysTitle: 'What stays here',
  stays: [
    'Notes that you keep private. They can be searched, saved and erased in “Your check-ins”.',
    'The addresses of the guests. They only serve to propose the right person.',
    'Every page that you do not click on. A page is read only when you press the button, once.',
  ],
  permissionTitle: 'What the browser will ask you',
  permission:
    'To send, the extension must reach script.google.com and script.googleusercontent.com. Firefox asks you for it when you connect; you can take it back at any time in the browser’s settings for extensions.',
  question: 'Do you agree that what you send leaves this browser in this way?',
  agree: 'Agree and connect',
  later: 'Not now',
  laterText:
    'Nothing leaves this browser. You can remove the extension, or come back to this page from its options.',
  agreedText: (on: string) => `You agreed on ${on}.`,
  connect: 'Connect this browser',
  pin: 'Tip: keep the button in sight. Open the list of extensions in the toolbar and pin Mentor Ledger.',
};

/** Reminders of meetings without a check-in: the choice in the options. */
export const reminderOptions = {
  title: 'Reminders',
  text: 'If you want, the toolbar button counts the meetings of today with your mentees that have ended and have no check-in yet. Nothing pops up and nothing sounds.',
  fromPages: 'Remind me of meetings on calendar pages that I opened this with',
  fromPagesHelp:
    'Title, time and guests of these meetings are kept in this browser for two days, then deleted.',
  fromAddress: 'Also look at my calendar by itself',
  fromAddressHelp:
    'With the secret address of your calendar in iCal format the extension finds meetings that you have not opened. It is read a few times a day, only by this browser. Anyone who has this address can read your calendar: it stays here and is never sent to the ledger.',
  whereToFind:
    'In Google Calendar: Settings, your calendar, “Secret address in iCal format”. Outlook: Settings, Calendar, Shared calendars, Publish, ICS link.',
  address: 'Secret iCal address',
  notAnAddress:
    'This is not the address of a calendar. It begins with https:// and usually ends with .ics; copy the whole of it.',
  askAccess: (host: string) => `Your browser will now ask whether the extension may read ${host}.`,
  denied: (host: string) =>
    `Without access to ${host} the calendar cannot be read. Reminders from opened pages still work.`,
  use: 'Use this calendar',
  remove: 'Remove the calendar',
  inUse: (host: string) => `A calendar at ${host} is looked at.`,
  lastRead: (when: string) => `Last read ${when}.`,
  problems: {
    unreachable: 'The calendar could not be reached. It is tried again by itself.',
    refused:
      'The address no longer works: the calendar gave it up or wants a sign-in. Copy the current one from your calendar’s settings.',
    'not-a-calendar': 'What came back is no calendar. Copy the secret address again.',
    'too-large': 'The calendar is too long to be read here. Use one that holds your meetings only.',
    'permission-missing': 'The browser no longer lets the extension read this address. Allow it again.',
  },
  unreadable: (count: number) =>
    count === 1
      ? 'One entry of these days could not be read, so there is no reminder of it.'
      : `${count} entries of these days could not be read, so there is no reminder of them.`,
  allow: 'Allow',
};

/** Reminders on the toolbar button and in the form’s list. */
export const reminders = {
  badge: (count: number) =>
    count === 1
      ? 'One meeting of today has no check-in yet'
      : `${count} meetings of today have no check-in yet`,
  andWaiting: (waiting: string, reminder: string) => `${waiting}. ${reminder}`,
  listTitle: 'Ended today, no check-in yet',
  feedTrouble: 'Your calendar could not be read for reminders, so some may be missing. The options say why.',
  withWhom: (names: string) => `with ${names}`,
  dismiss: 'No reminder',
  dismissLabel: (title: string) => `No reminder: ${title}`,
};

/**
 * What the stores show of the extension: written to `extension/store` by `npm run package` and held to the manifest by
 * a test.
 */
export const storeListing = {
  category: 'Productivity: tools',
  purpose:
    'Write mentoring check-ins from calendar pages and record them in the company’s own mentoring ledger.',
  headings: {
    summary: 'Summary',
    description: 'Description',
    purpose: 'Single purpose',
    permissions: 'Why each permission is needed',
    data: 'What data is handled',
    remoteCode: 'Remote code',
    privacy: 'Privacy',
    screenshots: 'Screenshots',
  },
  description: [
    'For mentors whose company runs its mentoring program with the Mentor Ledger spreadsheet add-on.',
    'After a meeting, press the button on your calendar page. The form shows the meeting’s title, date, time and the person you mentor, as far as the page tells them. You say whether you met and how long, write one line on what worked or did not, and send. It takes less than 20 seconds and works from the keyboard.',
    'Your check-in goes into your company’s own spreadsheet. If you are offline it waits in the browser and is sent later; until then you see it and the reason. Ten seconds after sending you can still take it back; later you can correct it.',
    'Notes that you keep private stay in your browser.',
    'Works with Google Calendar, Outlook on the web and Nextcloud Calendar as far as these pages show their meetings; with pages that describe their event in a standard form; and by hand anywhere. Where the page leaves doubt about a date or a time, the form asks you to check it.',
    'You need an invitation link from the person who runs the program. Without one nothing can be sent.',
  ],
  permissions: {
    activeTab:
      'To read the meeting’s title, time and guests from the calendar page when, and only when, the person clicks the button or uses its shortcut.',
    scripting:
      'To run the reader on that page at that click. It is part of the package, reads once, changes nothing and leaves nothing behind.',
    storage: 'To keep drafts, check-ins that wait to be sent, private notes and settings in this browser.',
    alarms: 'To send what waits, for instance after being offline, and to refresh reminders if they are on.',
    sidePanel: 'To show the form beside the calendar for people who prefer that to the pop-up.',
    'https://script.google.com/macros/*':
      'The company’s ledger is a Google Apps Script web app; check-ins are sent to it here.',
    'https://script.googleusercontent.com/*': 'The web app’s answers come from here, after a redirect.',
    'https://*/*':
      'Optional and never asked at installation: only if the person turns on reminders from a calendar address, and then only for the one host of that address.',
  },
  remoteCode: 'None. All code is part of the package; answers of the ledger are data.',
  data: {
    personallyIdentifyingInfo:
      'Names of the people in the program, as the company’s ledger gives them, to offer the right person; the id that the calendar gives to a meeting, which can be an e-mail address.',
    websiteContent:
      'Title, time, link and guests of the meeting on the page at the click. Title, time and link are sent with the check-in; the guests’ addresses stay in the browser.',
    personalCommunications: 'What the mentor writes about the meeting, unless they keep it private.',
  },
  privacy: [
    'The extension sends data only when the person presses Send, connects or disconnects, and asks the ledger of their own company for their list of pairings.',
    'Everything goes from the browser straight to the company’s own ledger at script.google.com. Its maker receives nothing: there is no other server, no advertising, no measuring of use.',
    'Sent with a check-in: date, time and length, title and link of the meeting, the ids that the calendar gave it, with whom in the program, what came of it, what the mentor writes, and when it was sent.',
    'Kept in the browser only: drafts, private notes, the guests’ addresses, settings, and, if reminders are turned on, the meetings of the last two days and the calendar’s secret address. Removing the extension deletes all of it.',
    'A page is read only at the click, once. “Save diagnostics” makes a file in which names, addresses, ids and numbers are replaced; it is shown first, and is never sent by the extension.',
    'Data is neither sold nor passed on, and used for nothing but the purpose above. What the company does with its ledger is up to the company: ask the person who runs the program.',
  ],
  screenshots: {
    popup: 'The form on a calendar page, right after the meeting',
    options: 'Connected to the program; what waits and what leaves the browser',
    owner: 'The check-in in the company’s own spreadsheet',
  },
};

/** The dialog and the report tab of the exemplar. The sentences on people are those of `exemplar`. */
export const exemplarPage = {
  title: 'The exemplar',
  lead: 'Who keeps customers in a way that luck alone does not explain?',
  ownLead: 'Who has figures that luck alone does not explain?',
  loading: 'Reading the sales records',
  waiting: 'Google allows no more for the moment. It goes on by itself within a minute.',
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
  windowsTitle: 'Which time is compared',
  baseWindow: (window: string) => `Customers with an order from ${window}.`,
  nextWindow: (window: string) => `Came back: an order from ${window}.`,
  secondWindow: (window: string) => `Second, separate comparison: base from ${window}.`,
  chosenFromData: 'Length and dates follow from how often your customers order.',
  chosenByOwner: 'You chose these dates.',
  otherWindows: 'Choose other dates',
  otherWindowsHelp:
    'Trying dates until somebody stands out finds luck. Choose for a reason, and say it when you show the result.',
  baseStarts: 'Base starts on',
  lengthMonths: 'Length of each window',
  months: (count: number) => plural(count, 'month', 'months'),
  applyWindows: 'Compare these dates',
  fromData: 'Let the data choose',
  badStart: 'Choose a date.',
  tableTitle: 'Everybody compared',
  columns: {
    rank: 'Rank',
    person: 'Person',
    customers: 'Customers',
    cameBack: 'Came back',
    share: 'Share',
    from: 'Could be from',
    to: 'to',
    leveled: 'Leveled share',
    sameRep: 'Same person',
    standing: 'What can be said',
  },
  ownColumns: { total: 'Cases', successes: 'Reached', values: 'Values', mean: 'Average', restMean: 'Others' },
  leveledHelp:
    'The leveled share pulls small numbers toward everybody’s share; the order follows it. A rank is given only above everybody’s share, never where there are too few to tell.',
  noRank: '–',
  tooFew: 'too few to tell',
  sizeTitle: 'How large the difference is',
  sizeOf: (name: string, size: string) => `${name}: ${size}`,
  notesTitle: 'What to keep in mind',
  acquisitionTitle: 'New customers',
  acquisitionHelp: (window: string) =>
    `First order ever, from ${window}. Counts only: how many people each one approached is not known.`,
  acquisitionNone: 'Nobody ordered for the first time in this window.',
  methodTitle: 'How this was computed',
  method:
    'Wilson interval (Newcombe 1998, method 3); exact binomial funnel (Spiegelhalter 2005); shares leveled by a beta-binomial model; each person against all others by a one-sided exact test (Fisher), corrected for the number of people (Holm); named only when a second, separate period says the same.',
  methodAmount:
    'Each person’s average against all others by relabeling the values at random (permutation test), corrected for the number of people (Holm); named only when the earlier half of the periods says the same.',
  writeReport: 'Write it to a tab',
  writeAgain: (tab: string) => `Write the tab “${tab}” again`,
  written: (tab: string) =>
    `The tab “${tab}” shows this comparison with its charts. It can be made again at any time.`,
  madeOfTab: (p: { day: string; tab: string }) =>
    `Made on ${p.day} from the tab “${p.tab}”. Made again at will; facts are in the other tabs.`,
  madeOn: (day: string) =>
    `Made on ${day} from the sales records of this spreadsheet. Made again at will; facts are in the other tabs.`,
  chartData: 'Data of the charts',
  chart: {
    person: 'Person',
    lower: 'Lower end',
    range: 'Range',
    share: 'Share',
    customers: 'Customers',
    low95: 'Lower limit, 95 %',
    high95: 'Upper limit, 95 %',
    low998: 'Lower limit, 99.8 %',
    high998: 'Upper limit, 99.8 %',
    overall: 'Everybody together',
    name: 'Name',
  },
  intervalAlt: (lines: string) => `Share of customers who came back, for each person. ${lines}`,
  funnelAlt: (p: { overall: string; people: number }) =>
    `Share against number of customers for ${plural(p.people, 'person', 'people')}, with the limits of chance around ${p.overall}. The figures are in the table.`,
  ownPicture: {
    title: (measure: string) => `Compared by: ${measure}`,
    dots: 'Share reached, with the range it can honestly stand for',
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
  talk: 'Before you conclude anything, talk with the person. The figure says that something is different, not what.',
  own: {
    source: 'Where is the measure?',
    outcomes: (rows: number) => `Tab “Outcomes” (${plural(rows, 'row', 'rows')})`,
    kind: 'What is it?',
    kinds: { share: 'A share (so many of so many)', amount: 'An amount' },
    columns: { person: 'Person', period: 'Period from', successes: 'Reached', total: 'Of', amount: 'Amount' },
    compare: 'Compare',
    reading: 'Reading the tab',
    noneTitle: 'No outcomes yet',
    noneHelp: 'Fill in the tab “Outcomes”, or choose another tab with a person and a figure in each row.',
    chooseColumns: 'Choose the columns.',
    dateOrder: (raw: string) => `Which date is ${raw}?`,
    decimalMark: (raw: string) => `Which amount is ${raw}?`,
    skipped: (p: { rows: number; lines: string }) =>
      `${plural(p.rows, 'row', 'rows')} without a person, a date or a figure that can be read ${p.rows === 1 ? 'is' : 'are'} left out (line ${p.lines}).`,
    mixed: 'The dates or amounts of this tab contradict each other. Use one format in the column.',
    nothing: 'No row of this tab has a person and a figure.',
    lookedAt: (day: string) => `Looked at: periods from ${day} on. The earlier ones confirm.`,
    onePeriod: 'There is one period only, so nothing can be confirmed and nobody is named.',
    tooFewCases: (p: { name: string; total: number; leastTotal: number }) =>
      `${p.name} has ${plural(p.total, 'case', 'cases')}. Below ${p.leastTotal} even a perfect record could be luck.`,
    tooFewEverywhere: (p: { leastTotal: number }) =>
      `Too few cases per person to tell. Below ${p.leastTotal} even a perfect record could be luck.`,
    inPeriods: {
      headline: {
        named: ({ names }: { names: readonly string[] }) =>
          `${inList(names)} ${names.length === 1 ? 'stands' : 'stand'} out in both halves of the periods. Luck alone is an unlikely explanation.`,
        'proven-once': ({ names, on }: { names: readonly string[]; on: string }) =>
          `Proven once: ${inList(names)}. There are no earlier periods to confirm it. Check again on ${longDate(on)}.`,
      },
      verdict: {
        'proven-once': (facts: {
          name: string;
          count: CountWords;
          rest: CountWords;
          people: number;
          on: string;
        }) =>
          `Proven once: ${facts.name}, ${ofTotal(facts.count)}, others ${ofTotal(facts.rest)}. More than chance gives among ${inWords(facts.people)} people, in the only periods there are. Check again on ${longDate(facts.on)}.`,
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
          `${facts.name}: ${ofTotal(facts.count)}, others ${ofTotal(facts.rest)}${facts.ratio === undefined ? '' : `: ${facts.ratio.toFixed(1)} times`}. In both halves of the periods. Luck alone is an unlikely explanation.`,
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
      `${facts.ratio === undefined ? '' : `${facts.ratio.toFixed(1)} times everyone else’s. `}Between ${percent(facts.interval.lower)} and ${percent(facts.interval.upper)}, others between ${percent(facts.restInterval.lower)} and ${percent(facts.restInterval.upper)}. Not reached: ${percent(facts.lost)}, others ${percent(facts.restLost)}.`,
    amountVerdict: {
      'too-few': 'Too few values to tell.',
      'as-expected': 'What chance alone gives.',
      'not-ahead': 'Not ahead of the others.',
      promising: 'Stands out, and with so many compared that can still be luck.',
      'proven-once': 'Stands out in the only periods there are.',
      'not-confirmed': 'Stands out in the later periods, not in the earlier ones. That can still be luck.',
      proven: 'Stands out in both halves. Luck alone is an unlikely explanation.',
    },
  },
};

/** What the dialogs on practices, candidates and pairings say alike. */
export const mentorDialogs = {
  takeBack: (what: string) => `Take back: ${what}`,
  takenBack: (what: string) => `Taken back: ${what}.`,
  discard: 'Close without saving? What you typed here is lost.',
  discardYes: 'Close without saving',
  discardNo: 'Keep editing',
  unsaved: 'Not saved yet',
  sections: 'Sections',
  filter: 'Find by name',
  noneFound: 'Nobody is called so.',
  remove: 'Remove',
  yes: 'Yes',
  no: 'No',
};

export const practicesPage = {
  title: 'Practices and problem',
  lead: 'What the exemplar does differently, who else does it, and the problem your program is to solve.',
  sections: { guide: 'The talk', practices: 'Practices', compare: 'What it tells', problem: 'The problem' },
  exemplar: 'Exemplar',
  exemplarHelp: 'The person whose figures stand out. Not yet a mentor.',
  noPeople:
    'Who does what is noted by person. Add the people first: the exemplar and at least one colleague.',
  addPeople: 'Add people',
  guideLead: 'Talk in person, not by e-mail. Ask, listen, and write down what they do as practices.',
  guideFor: (name: string) => `Talk with ${name}`,
  guideNobody: 'Talk with the exemplar',
  printGuide: 'Print the questions',
  practicesTitle: 'What they do',
  practicesLead:
    'One practice each. Note whether colleagues do it too: without them there is nothing to compare.',
  none: 'No practices yet',
  noneHelp: 'Talk with the exemplar first, then write down what they do.',
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
    asked === 0 ? 'Not asked yet' : `${doing} of ${asked} others do it`,
  save: 'Save practices',
  saved: 'Practices are saved.',
  titleMissing: 'Write the practice in a few words.',
  ideaMissing: 'Write the idea in a few words.',
  compareTitle: 'What sets the exemplar apart',
  compareLead: 'The largest differences first. They are questions for the talk, not findings.',
  compareHeads: { practice: 'Practice', exemplar: 'Exemplar', others: 'Others' },
  doing: (doing: number, asked: number) => `${doing} of ${asked}`,
  notAsked: 'Asked of nobody else yet:',
  testTitle: 'Does it go with success?',
  testLead: 'Customers with and without a practice, compared within each person.',
  noCounts: 'Enter customers with and without a practice to see whether it goes with success.',
  notCause:
    'What goes together need not follow from each other: who uses a practice may differ in other ways.',
  problemTitle: 'The problem, with the figure before the start',
  problemLead: 'Fixed before the first meeting. Whoever moves the baseline afterwards can show any growth.',
  statement: 'Problem',
  statementHelp: 'What is wrong, for whom, since when.',
  measure: 'Measure',
  measureHelp: 'The one figure that is to move, such as the share of customers who come back.',
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
    `It is frozen by itself in the night to ${day}, when the program starts, or now if you wish.`,
  frozenRow: (p: { share: string; from: string; to: string }) =>
    `Frozen figure: ${p.share}, ${p.from} to ${p.to}.`,
  records: 'From your own records',
  recordsHelp:
    'Worked out from the imported sales records and from your own measure. Nothing is written yet.',
  readRecords: 'Work the figure out',
  readingRecords: 'Reading sales records',
  waiting: 'Google asks for a moment of patience. It goes on by itself.',
  noRecords:
    'The ledger holds no sales records and no measure of your own. Import records first, or type the figure.',
  tooShort:
    'The sales records do not reach over two windows before the start. Type the figure, or import more.',
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
      `${p.successes} of ${p.total} customers who ordered from ${p.from} to ${p.to} ordered again from ${p.nextFrom} to ${p.nextTo}.`,
    'new-customers': (p: { value: string; from: string; to: string }) =>
      `Customers who ordered for the first time from ${p.from} to ${p.to}: ${p.value}.`,
    'own-share': (p: { measure: string; successes: string; total: string; from: string; to: string }) =>
      `${p.measure}: ${p.successes} of ${p.total}, all people, from ${p.from} to ${p.to}.`,
    'own-amount': (p: { measure: string; value: string; rows: string; from: string; to: string }) =>
      `${p.measure}: ${p.value} on average of ${p.rows} figures, one per person and period, from ${p.from} to ${p.to}.`,
  },
  offerMeasure: {
    retention: 'Share of customers who order again in the following window',
    'new-customers': 'New customers in a window',
  },
  ownMeasure: 'Your own measure',
  useFigure: 'Use this figure',
  figureUsed: 'The figure stands in the fields below. Check it, then save.',
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
};

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

export const pairingsPage = {
  title: 'Pair mentors and mentees',
  lead: 'A proposal to change as you see fit. Nothing is written before you confirm.',
  sections: { people: 'Needs and strengths', propose: 'Propose', terms: 'Terms', sheet: 'Expectations' },
  peopleTitle: 'What they need, what they are strong in',
  peopleLead:
    'Short topics, comma between. (3) behind a topic says that it matters most, (1) least: “follow-up calls (3), prices”.',
  strengths: 'Strong in',
  needs: 'Needs',
  spoken: 'Languages',
  spokenHelp: 'For example: English, Italian.',
  savePeople: 'Save needs and strengths',
  peopleSaved: 'Needs and strengths are saved.',
  noPeople: 'No mentors and mentees yet',
  noPeopleHelp: 'Accept mentors in the candidates’ dialog, and choose here who needs one.',
  openCandidates: 'Choose mentors',
  proposeTitle: 'The best pairs together',
  proposeLead:
    'The best total, not first come first served. Each line says why and who would be second best.',
  allPaired: 'Every mentee has a mentor.',
  mentorOf: (name: string) => `Mentor of ${name}`,
  notAccepted: (name: string) => `${name} (not accepted as a mentor yet)`,
  unacceptedWarning: (name: string) =>
    `${name} is not accepted as a mentor yet. Score them first, or decide knowingly.`,
  changed: 'Changed by you',
  whyFor: (name: string) => `Why this mentor for ${name}`,
  startsOn: 'First day',
  endsOn: 'Last day',
  endsHelp: (months: number) => `Blank: ${plural(months, 'month', 'months')}, as in Program.`,
  minimumHours: 'Minimum hours',
  minimumHelp: (hours: number) => `Blank: ${hours} hours over the period, as in Program.`,
  cadence: 'Days between meetings',
  cadenceHelp: (days: number) => `Blank: ${days}, as in Program.`,
  settle: 'Propose the others around my choices',
  moreMentees: 'Add somebody who needs a mentor',
  moreMenteesHelp: 'They become a mentee when you save.',
  newMentee: 'New mentee',
  notMentee: 'Leave out',
  notMenteeOf: (name: string) => `Leave out: ${name}`,
  confirm: (count: number) => `Confirm ${plural(count, 'pairing', 'pairings')}`,
  confirmed: (count: number) =>
    `${plural(count, 'pairing is', 'pairings are')} written. Print the expectations next.`,
  roundTerms: 'For all of these pairings',
  statusNow: 'How it stands',
  statusReason: 'Why',
  endedHelp: 'It ends today. The two are not proposed to each other again.',
  reasonMissing: 'Write a word on why.',
  ofProgram: (months: number, hours: number, days: number) =>
    `The program’s own terms: ${plural(months, 'month', 'months')}, ${plural(hours, 'hour', 'hours')}, every ${plural(days, 'day', 'days')}.`,
  openProgram: 'Change them in Program',
  termsTitle: 'Terms over time',
  termsLead:
    'A later cadence starts on its day; the days before are judged by the earlier one. Breaks do not count.',
  noPairings: 'No pairings yet',
  noPairingsHelp: 'Confirm a proposal first.',
  cadenceNow: (days: number) => `every ${plural(days, 'day', 'days')}`,
  cadenceRow: (p: { on: string; days: number; why: string }) =>
    `From ${p.on}: every ${plural(p.days, 'day', 'days')}${p.why === '' ? '' : ` (${p.why})`}`,
  newCadence: 'New cadence',
  newCadenceFrom: 'From',
  newCadenceWhy: 'Why',
  breakRow: (p: { from: string; to: string; why: string }) =>
    `${p.from} to ${p.to}${p.why === '' ? '' : ` (${p.why})`}`,
  newBreak: 'New break',
  breakFrom: 'First day off',
  breakTo: 'Last day off',
  breakWhy: 'Reason',
  firmBreaks: 'Breaks of everybody',
  firmBreaksHelp: 'Firm holidays: nothing is due on these days.',
  removeRow: (row: string) => `Remove: ${row}`,
  willRemove: 'Goes when you save',
  keepRow: (row: string) => `Keep: ${row}`,
  keep: 'Keep',
  saveTerms: 'Save terms',
  saveTermsOf: (label: string) => `Save terms: ${label}`,
  termsSaved: (label: string) => `Terms saved: ${label}.`,
  incompleteCadence: 'Enter the first day and from 1 to 92 days.',
  datesWrong: 'Check the dates: the last day cannot come before the first.',
  hoursWrong: 'Enter hours from 0 to 2,000.',
  incompleteBreak: 'Enter both days, the last not before the first.',
  sheetTitle: 'Expectations to print',
  sheetLead: 'One sheet for each of the two, to go through together before the first meeting.',
  pairing: 'Pairing',
  allPairings: (count: number) => `All ${count} pairings`,
  allSheets: (count: number) => `${count} sheets, each on a page of its own.`,
  printSheet: 'Print both sheets',
  printSheets: (count: number) => `Print ${count} sheets`,
  status: {
    planned: 'Planned',
    active: 'Active',
    paused: 'Paused',
    completed: 'Completed',
    'ended-early': 'Ended early',
  },
  languages: {
    en: 'English', it: 'Italian', de: 'German', fr: 'French', es: 'Spanish', pt: 'Portuguese',
    nl: 'Dutch', pl: 'Polish', ro: 'Romanian', ar: 'Arabic', zh: 'Chinese',
  }, // prettier-ignore
  paper: {
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
      `every ${plural(p.days, 'day', 'days')}, ${plural(p.minutes, 'minute', 'minutes')}, the two of you alone`,
    meetingsLater: (p: { on: string; days: number }) => `from ${p.on} every ${plural(p.days, 'day', 'days')}`,
    hours: 'Hours',
    hoursText: (hours: number) => `at least ${plural(hours, 'hour', 'hours')} over the period`,
    breaks: 'Breaks',
    noBreaks: 'none agreed',
    goal: 'Goal',
    yours: { mentor: 'What you do as a mentor', mentee: 'What you do as a mentee' },
    mentorDoes: {
      shows: 'Show what you do step by step, and say why.',
      says: 'Say what went well and what did not, both of them.',
      sends: 'After each meeting send the check-in: under a minute, right away.',
      keepsFree: 'Keep the hours free. If you are too busy, say so early.',
    },
    menteeDoes: {
      brings: 'Bring one case of yours to each meeting.',
      tries: 'Try what you saw before the next meeting, and say what came of it.',
      tells: 'Give your own side each week, also when it did not work.',
      keepsFree: 'Keep the hours free. If you are too busy, say so early.',
    },
    together: 'What holds for both',
    common: {
      talks: (talkDays: number) =>
        `The owner talks with each of you in person about every ${plural(talkDays, 'day', 'days')}. Mail and text do not count.`,
      reads:
        'What you write in a check-in is read by the program owner. A private note stays with the mentor.',
      noBlame:
        'Not getting along, or too busy: that is normal and nobody’s fault. Say so, and we change what needs changing.',
      cadence: 'The cadence may change over time. What was agreed before stays on record.',
      rewards:
        'Rewards, where there are any, follow the plan shown beforehand, and promise nothing for later.',
    },
    signs: { participant: 'Signature', owner: 'Owner', date: 'Date' },
  },
};

/** The dialog that brings people in, by file or by hand, and says who has left. */
export const peoplePage = {
  title: 'Bring people in',
  lead: 'Bring in a list, add one person, or say who has left. Nothing is written before you confirm.',
  loading: 'Reading the People tab',
  inLedger: (count: number) => `${plural(count, 'active person', 'active people')} in the ledger.`,
  source: 'Where is the list?',
  byHand: 'Without a list',
  sources: { file: 'Read a file', paste: 'Paste a list', hand: 'Add one person', leave: 'Somebody left' },
  file: 'File (CSV or text)',
  fileHelp:
    'From Google Workspace, Microsoft 365, Gusto, BambooHR or any list with names. It is read in this window; passwords and home addresses are not looked at.',
  fileUnreadable: 'The browser cannot open this file. Choose it again.',
  paste: 'List, with its column names',
  pasteHelp: 'Copied from a spreadsheet or a text file.',
  read: 'Read the list',
  nothingChosen: { file: 'Choose a file.', paste: 'Paste the list.', leave: 'Choose who has left.' },
  refusedTitle: 'This list cannot be read as it is',
  otherList: 'Choose another list',
  questionsTitle: (count: number) => (count === 1 ? 'One question first' : `${count} questions first`),
  goOn: 'Go on',
  answerAll: 'Choose an answer to every question.',
  samples: (texts: string) => `Values of the file: ${texts}`,
  reviewTitle: 'Check what will be written',
  columnsTitle: 'How the columns are read',
  columnFor: (role: string) => `Column for: ${role}`,
  noColumn: 'None',
  roles: {
    email: 'E-mail',
    firstName: 'First name',
    lastName: 'Last name',
    fullName: 'Full name',
    manager: 'Manager',
    department: 'Department',
    jobTitle: 'Job title',
    employeeId: 'Employee id',
    status: 'Employed or gone',
  },
  neverRead: (columns: string) => `Not looked at: ${columns}.`,
  doublesTitle: (count: number) => `${plural(count, 'possible double', 'possible doubles')} to decide`,
  whichLine: (name: string) => `${name} has several lines with one address. Which one counts?`,
  line: (line: number) => `line ${line}`,
  sameAs: (name: string, other: string) => `Is ${name} the same person as ${other}?`,
  sameWhy: {
    'employee-id': 'They have the same employee id.',
    name: 'The names are alike.',
  },
  inTheLedger: 'in the ledger',
  same: 'The same person',
  other: 'Somebody else',
  addedTitle: (count: number) => `${plural(count, 'new person', 'new people')}`,
  role: 'Role of the new people',
  roleHelp: 'None is fine: mentors and mentees are chosen later, in the dialogs that pair them.',
  takeAll: 'Take all',
  takeNone: 'Take none',
  filter: 'Find by name, title or department',
  noneFound: 'Nobody is found by that.',
  reportsTo: (name: string) => `reports to ${name}`,
  changedTitle: (count: number) => `${plural(count, 'person changes', 'people change')}`,
  change: (field: string, before: string, after: string) =>
    before === '' ? `${field}: ${after}` : `${field}: ${before} → ${after}`,
  isBack: 'Marked as left; becomes active again.',
  unchanged: (count: number) =>
    `${plural(count, 'person is', 'people are')} in the ledger just as in the list.`,
  absentTitle: (count: number) => `${plural(count, 'person is', 'people are')} not in the list`,
  absentHelp: 'Tick who has left. They are marked as left, never deleted; everybody else stays active.',
  inactive: 'marked as gone in the list',
  leftOn: (name: string) => `Last day of ${name}`,
  who: 'Who has left?',
  pairing: (title: string) => `What becomes of “${title}”?`,
  pairingChoices: { 'ended-early': 'End it', paused: 'Pause it', keep: 'Leave it' },
  reason: 'Why',
  reasonLeft: (name: string) => `${name} has left.`,
  reasonMissing: 'Write a word on why.',
  dayMissing: 'Choose today or an earlier day.',
  notesTitle: 'Good to know',
  unusable: (line: number, field: string, text: string) =>
    `Line ${line}: “${text}” cannot be used as ${field.toLowerCase()}; it stays blank.`,
  unusableName: (line: number) => `Line ${line}: the name is too long. This person is left out.`,
  withoutName: (lines: string) => `Without a name, left out: line ${lines}.`,
  unknownManager: (manager: string, count: number) =>
    `“${manager}”, manager of ${plural(count, 'person', 'people')}, is neither in the list nor in the ledger. The manager stays blank.`,
  alreadyGone: (names: string) => `Marked as gone in the list and not added: ${names}.`,
  nothingTicked: 'Nothing to write: nobody is ticked.',
  nothing: 'Nothing to write: the ledger is as the list has it.',
  write: (count: number) => `Write ${plural(count, 'change', 'changes')}`,
  addPerson: 'Add this person',
  markLeft: 'Mark as left',
  required: 'Enter a name.',
  badEmail: 'This is not an e-mail address. Write it like name@company.com.',
  emailTaken: (name: string) => `${name} has this address already.`,
  alike: (name: string) => `${name} is in the ledger already. If this is somebody else, tick the box.`,
  addAnyway: 'This is somebody else',
  done: (what: string) => `Done: ${what}.`,
  takeBack: 'Take this back',
  takeBackOf: (what: string) => `Take back: ${what}`,
  takenBack: (what: string) => `Taken back: ${what}.`,
  more: 'Bring in more people',
  openTab: 'Open the People tab',
};

/** The dialog that erases a person. */
export const erasePage = {
  title: 'Erase a person',
  lead: 'For somebody who asks that what you keep about them is deleted. Who merely leaves is marked as left instead.',
  loading: 'Reading the People tab',
  who: 'Who is to be erased?',
  none: 'Nobody is in the People tab.',
  preview: 'Show what goes and what stays',
  searching: 'Looking through every tab',
  goes: 'This goes',
  emptied: (cells: number, tab: string) => `${plural(cells, 'cell', 'cells')} of the tab “${tab}” emptied`,
  renamed: (cells: number, tab: string) =>
    `${plural(cells, 'cell or note', 'cells or notes')} of the tab “${tab}” with the name or address`,
  devices: (count: number) => `${plural(count, 'connected browser', 'connected browsers')}`,
  invites: (count: number) => `${plural(count, 'invitation', 'invitations')}`,
  openPairings: (titles: string) => `These pairings end today: ${titles}.`,
  replacement: (name: string) => `They are called “${name}” from then on.`,
  stays: 'This stays, without a name',
  staysText: (s: { pairings: number; checkIns: number; hours: string; talks: number; feedback: number }) =>
    `${plural(s.pairings, 'pairing', 'pairings')}, ${plural(s.checkIns, 'meeting', 'meetings')} with ${s.hours} h, ${plural(s.talks, 'talk', 'talks')} and feedback on ${plural(s.feedback, 'day', 'days')}: dates, durations and ids.`,
  words: 'Single names elsewhere',
  wordsHelp: 'Tick what means this person. Leave what is somebody else, or another word.',
  word: (word: string, cells: number) => `Replace “${word}” (${plural(cells, 'cell', 'cells')})`,
  wordShared: 'Somebody else is called so too.',
  warning: 'This cannot be taken back',
  warningText:
    'Not by Mentor Ledger and not by Undo. The step before it can no longer be taken back either. Google keeps earlier versions of the spreadsheet for a while: to be rid of them too, make a copy and delete this one. Calendars, mails and copies are not touched.',
  confirm: (name: string) => `Type ${name} to confirm`,
  mismatch: (name: string) => `Type the name just as it is: ${name}`,
  erase: 'Erase for good',
  back: 'Choose somebody else',
  done: (name: string) => `Erased. What stays is kept under “${name}”.`,
  doneFigures: (cells: number, devices: number, invites: number) =>
    `${plural(cells, 'cell', 'cells')}, ${plural(devices, 'browser', 'browsers')} and ${plural(invites, 'invitation', 'invitations')}.`,
};
