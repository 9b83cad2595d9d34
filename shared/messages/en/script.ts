import { stepNames } from './step-names.ts';
import { everyDays, plural } from './wording.ts';

/** What the script itself says: menu, titles of panels, notes in the sheet, failures of a call. */
export const script = {
  menu: {
    title: 'Mentor Ledger',
    today: 'Today',
    participants: 'People',
    design: 'Program',
    selectedRow: 'Open the selected row',
    logReward: 'Log a reward',
    talk: stepNames['log-talk'],
    report: stepNames.report,
    settings: 'Settings',
  },
  titles: {
    measures: stepNames.measures,
    report: stepNames.report,
    talk: stepNames['log-talk'],
    changes: stepNames.changes,
    export: stepNames.export,
    today: 'Mentor Ledger',
    priorities: stepNames.priorities,
    people: stepNames.people,
    erase: stepNames.erase,
    invites: stepNames.invites,
    importSales: stepNames['import-sales'],
    exemplar: stepNames.exemplar,
    practices: stepNames.practices,
    problem: stepNames.problem,
    candidates: stepNames.candidates,
    rewardsPlan: stepNames['rewards-plan'],
    logReward: 'Log a reward',
    course: 'Course',
    pairings: stepNames.pairings,
    exemplarReport: 'Who stands out (report)',
    ownMeasureReport: 'Your own measure (report)',
    setUp: stepNames['set-up'],
    invite: 'Your invite',
    phone: 'Your page',
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
    columnMade: (column: string, tab: string) =>
      `The column “${column}” was missing in the tab “${tab}” and has been added at its end.`,
    protectionMade: (tab: string) => `The warning before edits was restored in the tab “${tab}”.`,
    badTimeZone: 'This time zone is not known. Choose one from the list, like Europe/Rome.',
  },
  mend: {
    takeColumn: (heading: string, tab: string, at: string) =>
      `The column headed “${heading}” (column ${at}) of the tab “${tab}” will be used from now on. No cell changes.`,
    writeHeading: (heading: string, tab: string, at: string) =>
      `The heading “${heading}” will be written over column ${at} of the tab “${tab}”. No other cell changes.`,
    takeTab: (tab: string) => `The tab “${tab}” will be used from now on. No cell changes.`,
    writeHeader: (tab: string, row: number) =>
      `The headings will be written back into row ${row} of the tab “${tab}”, which is blank.`,
    raiseHeader: (tab: string, row: number) =>
      `The header row of the tab “${tab}” will move up to row ${row}, above all rows. No cell changes.`,
    insertHeader: (tab: string) =>
      `A row with the headings will be inserted at the top of the tab “${tab}”. All its rows stay.`,
    gone: 'This place has changed meanwhile. Look at the list again.',
  },
  failures: {
    badCall:
      'This page asked for something that Mentor Ledger does not know. Close it and open it again from the Mentor Ledger menu.',
    elsewhere:
      'Only the spreadsheet’s own pages can do this. Open it from the Mentor Ledger menu of the spreadsheet.',
    passGone: 'This page has been open for more than a day. Open it again: what you typed is kept.',
    busy: 'The ledger is busy. Try again in a few seconds.',
    quota: 'Google allows no more calls this minute. Try again in a minute.',
    dayQuota:
      'Google allows no more calls today. Try again tomorrow; what mentors send waits in their browsers until then.',
    unknownOutcome: 'Google did not answer. Try again; nothing is recorded twice.',
    forbidden:
      'Google no longer lets Mentor Ledger open this spreadsheet. Choose Settings from the Mentor Ledger menu, then Check and repair.',
    unclear: 'Something went wrong. Try again; nothing is recorded twice.',
    unexpected: 'Something went wrong. Check the tab before you repeat it.',
    tabGone:
      'This tab is no longer there. Choose Settings from the Mentor Ledger menu, then Check and repair.',
    notSettled: (tabs: readonly string[]) =>
      `Somebody was editing the same place. Look at the newest rows of ${tabs.map((tab) => `“${tab}”`).join(', ')} before you go on.`,
    rowGone: 'This row is no longer in the ledger. Open Today again to see what changed.',
    notReady: 'The program has no readable row in the Program tab. Correct it, or choose Set up.',
    badExtensionPlace: 'This is no address. Enter the whole one, beginning with https://.',
    noWebApp:
      'The web app’s address is not known yet, so there is no link to give. Invites says what to click and takes the address.',
    addressUnproved:
      'The web app’s address has not been checked yet, so no link was made. Open Invites: the address is checked there. Then invite again.',
    pairingGone: 'This pairing is not in the Pairings tab any more.',
    personGone: 'This person is not in the People tab, or has left the company.',
    tooMany: 'Too many invites are open. Revoke some that nobody uses, then try again.',
    nobody: 'Choose at least one person.',
    badReason: 'Write a word on why this line is settled.',
    talkInFuture: 'This talk has not taken place yet. Check its date.',
    sheetGone: 'This tab is no longer there. Choose another one.',
    importRunning: 'An earlier import is not finished. Undo it or let it end, then start again.',
    importGone: 'This import is no longer under way. Choose the file again; nothing is doubled.',
    importTouched:
      'Rows of this import are no longer all there, so it cannot go on. Undo it, then choose the file again.',
    importNotLatest: 'Only the latest import can be undone. Open the import window again.',
  },
  design: {
    prioritiesSaved: 'Priorities saved',
    categoryDecided: (category: string) => `Category decided: ${category}`,
    noCandidate: 'Choose one of the candidates.',
    reasonMissing: 'Write the reason for this decision. It stays with the decision.',
  },
  changes: {
    done: (what: string) => `Change: ${what}`,
    length: (before: number, after: number) => `Meetings: ${before} → ${after} min`,
    talks: (before: number, after: number) => `Your talks: every ${before} → ${after} days`,
    cadence: (days: number) => `meetings ${everyDays(days)}`,
    break: 'break',
    hours: 'minimum hours',
    period: 'last day',
    nobody: 'Choose at least one pairing.',
    noWhy: 'Write why. It stays with the change.',
    noWhat: 'Write what changes.',
    whatTooLong: 'Say what changes in at most 300 characters; the rest fits under Why.',
    noDay: 'Enter the day from which it holds.',
    outside: (min: number, max: number) => `Enter a number from ${min} to ${max}.`,
    breakEnd: 'Enter the last day off, not before the first.',
    periodEnd: 'Enter a last day after today.',
    talkGone: 'This talk is no longer in the Talks tab. Choose another one, or none.',
  },
  talks: {
    meetingTold: 'Which meeting an answer tells of',
    logged: (names: string) => `Talk with ${names}`,
    followFirst: 'The day to follow up has to come after the talk.',
  },
  selectedRow: {
    title: 'Open the selected row',
    nobody:
      'This row is about nobody that People or Pairings know. Select a cell in the row of a person, a pairing, a check-in or a talk, then choose it again.',
  },
  takeBack: {
    tooLate: 'This step can no longer be undone: another one came after it.',
    rowChanged: (tab: string, row: number) =>
      `Row ${row} of the tab “${tab}” has been changed since. Nothing was undone; edit the tab by hand.`,
    cellChanged: (tab: string, row: number, column: string) =>
      `“${column}” in row ${row} of the tab “${tab}” has been changed since. Nothing was undone; edit the tab by hand.`,
    rowGone: (tab: string) =>
      `A row of the tab “${tab}” is no longer there. Nothing was undone; edit the tab by hand.`,
    depends: (tab: string, row: number, what: string, instead: string) =>
      `Row ${row} of the tab “${tab}” cannot go, since others depend on it by now: ${what}. Nothing was undone. ${instead}`,
    dependentRows: (count: number, tab: string) => `${count === 1 ? 'a row' : `${count} rows`} of “${tab}”`,
    dependentBrowsers: (count: number) =>
      count === 1 ? 'a connected browser' : `${count} connected browsers`,
    insteadLeft: 'Mark the person as left instead: open their page in People.',
    insteadEnd: 'End the pairing instead: open its page in People.',
    insteadFirst: 'Remove first what refers to it.',
    importKept: (file: string, rows: string, tab: string) =>
      `${file} (kept, since they were changed by hand: rows ${rows} of “${tab}”; they no longer count)`,
  },
  exemplar: {
    settled: (name: string) => `Who stands out: ${name}`,
    nobody: 'Who stands out: nobody',
    reasonNeeded: 'Write why you take this person.',
  },
  mentors: {
    practices: 'Practices',
    problem: 'Problem statement',
    frozen: 'Baseline frozen',
    termsFrozen: 'Terms of pairings that have begun written down',
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
    endsFirst: 'The last day is before the first. Check the dates.',
    lastMet: (label: string) => `Last meeting of ${label}`,
    lastMetWrong: 'Choose a day between the start of the pairing and today.',
    breakEndsFirst: 'The break ends before it begins. Check its dates.',
    obstacle: {
      samePerson: (mentor: string, _mentee: string) =>
        `Mentor and mentee are the same person: ${mentor}. Choose another.`,
      directLine: (mentor: string, mentee: string) =>
        `${mentor} and ${mentee} are manager and direct report. Choose a mentor outside their reporting line.`,
      alreadyPaired: (mentor: string, mentee: string) =>
        `${mentor} and ${mentee} are paired already. Choose another.`,
      endsFirst: (mentor: string, mentee: string) =>
        `The pairing of ${mentor} and ${mentee} ends before it starts. Check its dates.`,
    },
  },
  pairingActs: {
    done: {
      paused: (label: string) => `Paused: ${label}`,
      resumed: (label: string) => `Resumed: ${label}`,
      ended: (label: string) => `Ended: ${label}`,
      completed: (label: string) => `Completed: ${label}`,
      reopened: (label: string) => `Reopened: ${label}`,
      extended: (label: string) => `Extended: ${label}`,
      terms: (label: string) => `Terms of ${label}`,
    },
    away: (name: string) => `Absence of ${name}`,
    refused: {
      noDay: 'Enter the day.',
      noReason: 'Write a word on why.',
      notRunning: 'This pairing does not run. Reopen it first.',
      notPaused: 'This pairing is not paused.',
      notEnded: 'This pairing was not ended.',
      pauseDay: 'Choose a day between the start of the pairing and today; a pause to come is a break.',
      resumeDay: 'Choose a day between the first day of the pause and today.',
      lastDay: 'Choose a day between the start of the pairing and today.',
      newEnd: 'Choose a last day that is still to come.',
      laterEnd: 'Choose a day after the present end that is still to come.',
      personGone: 'One of the two has left. Take them back in People first.',
      runsAgain: 'The two are paired again already. End the other pairing first.',
      byAct: 'Pause, end or reopen the pairing by its buttons, so that days and reason are kept.',
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
      `${name} would have the same email address as ${other}. Nothing was written; give each their own, or leave one out.`,
    badDay: 'No one can have left on a day that has not come yet. Choose today or an earlier day.',
    noReason: 'Write a word on why the pairing pauses or ends.',
    erased: (number: number) => `Erased person ${number}`,
    erasedDetail: (cells: number) => plural(cells, 'cell', 'cells'),
    nameDiffers: (name: string) => `The typed name is not “${name}”. Nothing was deleted.`,
    isOwner: 'This person runs the program. Hand it over first: enter another address in the Program tab.',
    erasedAlready: 'The data of this person has been deleted already.',
  },
  address: {
    notAnAddress:
      'This is not a web app’s address. It begins with https://script.google.com/ and ends in /exec. In Apps Script it stands at Deploy → Manage deployments → Web app.',
    testAddress:
      'This is the test address: it ends in /dev and answers only you. Take the one that ends in /exec, at Deploy → Manage deployments → Web app.',
    otherLedger:
      'What answers at this address is not this program. Open Apps Script from this very spreadsheet, and copy the address from there.',
  },
  audit: {
    setUp: (tabs: number) => `${plural(tabs, 'tab', 'tabs')} made`,
    repaired: (count: number) => `${plural(count, 'repair', 'repairs')}`,
    copySuperseded: (id: string) => `Recorded twice; the copy no longer counts (${id})`,
    secretChanged: (browsers: number) =>
      `Secret changed: ${plural(browsers, 'browser', 'browsers')} disconnected`,
    idsMade: (count: number) => `${plural(count, 'id', 'ids')} made for new rows`,
  },
};
