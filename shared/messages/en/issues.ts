import type { Issue } from '../../protocol/issue.ts';
import { plural, at, dateText } from './wording.ts';

const dayOr = (value: string | number | undefined, other: string): string =>
  value === undefined ? other : dateText(value);

type IssueWords = (issue: Issue) => string;

/** What is wrong, where, and what to do: one sentence for each code of `Issue`. */
export const issues: Record<Issue['code'], IssueWords> = {
  required: (issue) => `This is still blank${at(issue)}. Please fill it in.`,
  'not-text': (issue) => `Text is expected here${at(issue)}.`,
  'too-long': (issue) =>
    `This text is too long${at(issue)}. Shorten it to ${issue.params?.['max'] === undefined ? 'fewer characters' : plural(Number(issue.params['max']), 'character', 'characters')}.`,
  'not-an-email': (issue) => `This is not an email address${at(issue)}. Write it like name@company.com.`,
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
  'not-yes-or-no': (issue) => `Yes or no is expected${at(issue)}. Select or clear the box.`,
  'not-an-id': (issue) => `This is not an id${at(issue)}. Copy the id from the tab it belongs to.`,
  'pairing-unknown': () => 'The ledger has no such pairing. Choose another one or ask the program owner.',
  'pairing-not-yours': () => 'You are not the mentor of this pairing. Choose one of yours.',
  'pairing-ended': (issue) =>
    `This pairing ended on ${dayOr(issue.params?.['endedOn'], 'an earlier day')}. Choose an earlier meeting or ask the program owner to extend it.`,
  'pairing-end-unknown': () =>
    'This pairing is over, and the ledger does not say since when. If you met before, ask the program owner to enter the last day.',
  'too-late': (issue) =>
    `This pairing ended on ${dayOr(issue.params?.['endedOn'], 'an earlier day')}; notes were taken until ${dayOr(issue.params?.['untilOn'], 'two weeks later')}. Tell the program owner what you would add.`,
  'pairing-not-started': (issue) =>
    `This pairing begins on ${dayOr(issue.params?.['startsOn'], 'a later day')}. Check the date of the meeting.`,
  'in-the-future': () => 'This meeting has not taken place yet. Check its date and time.',
  'too-long-meeting': () => 'This meeting would last more than 8 hours. Check how long you met.',
  'minutes-missing': () => 'How long did you meet? Enter the minutes.',
  'note-missing': () => 'Write one line on what worked or what did not, or keep your note private.',
  'supersedes-unknown': () => 'The check-in to correct is not in the ledger. Send it as a new one.',
  'corrected-already': ({ params }) =>
    params?.['newestOn'] === undefined
      ? 'This check-in has been corrected already. Open this one with “Edit”: it then corrects the newest.'
      : `This check-in has been corrected already (the newest: ${dateText(params['newestOn'])}). Open this one with “Edit”: it then corrects the newest.`,
  'not-understood': () =>
    'The ledger could not read this check-in. Update the extension, then send it again.',
  'tab-missing': (issue) =>
    `The tab “${issue.place?.tab ?? ''}” is missing. Choose Settings from the Mentor Ledger menu, then Check and repair.`,
  'column-missing': (issue) =>
    `The column “${issue.place?.column ?? ''}” is missing in the tab “${issue.place?.tab ?? ''}”. Choose Settings from the Mentor Ledger menu, then Check and repair.`,
  'column-doubled': (issue) =>
    `The column “${issue.place?.column ?? ''}” exists twice in the tab “${issue.place?.tab ?? ''}”. Delete the copy, then choose Settings from the Mentor Ledger menu, and Check and repair.`,
  'column-moved': (issue) =>
    `The heading “${issue.place?.column ?? ''}” in the tab “${issue.place?.tab ?? ''}” does not stand over its column any more (column ${issue.params?.['at'] ?? ''}). Nothing is read from it or written to it until it is mended.`,
  'column-unnamed': (issue) =>
    `The heading of the column “${issue.place?.column ?? ''}” in the tab “${issue.place?.tab ?? ''}” is blank (column ${issue.params?.['at'] ?? ''}). Write it back, or choose Mend.`,
  'column-unmarked': (issue) =>
    `A column headed “${issue.place?.column ?? ''}” in the tab “${issue.place?.tab ?? ''}” (column ${issue.params?.['at'] ?? ''}) is not the one that was set up. It is not read until you say that it is meant: choose Mend.`,
  'heading-doubled': (issue) =>
    `Two columns are headed “${issue.place?.column ?? ''}” in the tab “${issue.place?.tab ?? ''}”. What counts is the one in column ${issue.params?.['at'] ?? ''}; give the other another heading.`,
  'header-missing': (issue) =>
    `The header row of the tab “${issue.place?.tab ?? ''}” is not where it was. Nothing is read from this tab or written to it until it is back: undo the last edits, or choose Mend.`,
  'rows-above-header': (issue) =>
    `Rows stand above the header row${at(issue)}. Move them below it, or choose Mend.`,
  'tab-doubled': (issue) =>
    `Two tabs could be meant: “${issue.place?.tab ?? ''}” and “${issue.params?.['other'] ?? ''}”. Nothing is read from either until you rename or delete the one that is not meant.`,
  'program-doubled': (issue) =>
    `A second program is active${at(issue)}. What counts is the one in row ${issue.params?.['row'] ?? ''}; set the other to ended.`,
  'id-missing': (issue) =>
    `This row has lost its id${at(issue)}, and other rows may refer to it. Write the id back, or undo the edit that removed it.`,
  'name-ambiguous': (issue) =>
    `More than one person could be meant here${at(issue)}. Write the id from the People tab instead of the name.`,
  'person-twice': (issue) =>
    `Mentor and mentee are the same person${at(issue)}. Choose another for one of them.`,
  'not-a-zone': (issue) =>
    `This is no time zone${at(issue)}. Write one like Europe/Rome; until then ${
      issue.params?.['instead'] === 'program' ? 'the program’s' : 'the spreadsheet’s'
    } own is used.`,
  'address-doubled': (issue) =>
    `Two people have the same email address${at(issue)}. Meetings cannot be told apart by it until one of them has another.`,
  'row-unreadable': (issue) => `A row cannot be read${at(issue)}. Correct it; everything else keeps working.`,
  'id-doubled': (issue) => `Two rows have the same id${at(issue)}. Change the id of the copied row.`,
  'switch-unclear': (issue) =>
    `Nothing is switched off by line ${issue.params?.['line'] ?? ''}${at(issue)}. Write a page reader, a colon and why. Readers: ${issue.params?.['readers'] ?? ''}.`,
  'reference-broken': (issue) => `No row has this id${at(issue)}. Enter an id that exists in the other tab.`,
  'spreadsheet-full': () =>
    'The spreadsheet has reached Google’s limit and takes no more rows. The program owner should archive old check-ins.',
  'owner-must-authorize': () =>
    'Google asks the program owner to allow Mentor Ledger again. Tell them; your check-in is then sent automatically.',
  'owner-must-repair': () =>
    'The ledger itself needs a repair by the program owner. Tell them; your check-in is then sent automatically.',
  'google-day-quota': () =>
    'Google takes no more from the ledger today. Your check-in is sent automatically tomorrow; nothing is lost.',
  'not-set-up': () =>
    'The program is not set up yet. Choose any entry of the Mentor Ledger menu: it leads through the set-up.',
};
