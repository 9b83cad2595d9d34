import type { Issue } from '../../protocol/issue.ts';
import { at, dateText } from './wording.ts';

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
  'corrected-already': ({ params }) =>
    params?.['newestOn'] === undefined
      ? 'This check-in has been corrected already. Open this one with “Edit”: it then corrects the newest.'
      : `This check-in has been corrected already (the newest: ${dateText(params['newestOn'])}). Open this one with “Edit”: it then corrects the newest.`,
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
