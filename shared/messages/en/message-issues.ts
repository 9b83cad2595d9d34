import type { Issue, IssueCode } from '../../protocol/issue.ts';
import { plural, at, dateText } from './wording.ts';

const dayOr = (value: string | number | undefined, other: string): string =>
  value === undefined ? other : dateText(value);

type IssueWords = (issue: Issue) => string;

/** What may be wrong with something that a participant sends: what it is, where, and what to do. */
export const messageIssues = {
  required: (issue) => `This is still blank${at(issue)}. Please fill it in.`,
  'too-long': (issue) =>
    `This text is too long${at(issue)}. Shorten it to ${issue.params?.['max'] === undefined ? 'fewer characters' : plural(Number(issue.params['max']), 'character', 'characters')}.`,
  'not-an-instant': (issue) => `This is not a date with a time${at(issue)}. Choose a day and a time.`,
  'not-a-date': (issue) => `This is not a date${at(issue)}. Enter a day, month and year that exist.`,
  'not-a-number': (issue) => `This is not a number${at(issue)}. Enter digits only.`,
  'too-small': (issue) =>
    `This number is too small${at(issue)}. Enter at least ${issue.params?.['min'] ?? 0}.`,
  'too-large': (issue) =>
    `This number is too large${at(issue)}. Enter at most ${issue.params?.['max'] ?? 0}.`,
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
  'same-day': (issue) =>
    `There is a check-in of ${dayOr(issue.params?.['metOn'], 'this day')} already. Say whether it is the same meeting.`,
  'not-your-mentor': () => 'You are not the mentee of this pairing. Open your own link.',
  'meeting-ahead': () =>
    'This day is still to come. If the meeting was moved, choose “Moved”; write about it once it is over.',
  'not-understood': () =>
    'The ledger could not read this check-in. Update the extension, then send it again.',
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
} satisfies Partial<Record<IssueCode, IssueWords>>;
