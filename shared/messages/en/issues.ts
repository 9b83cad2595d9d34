import type { Issue } from '../../protocol/issue.ts';
import { messageIssues } from './message-issues.ts';
import { at } from './wording.ts';

type IssueWords = (issue: Issue) => string;

/** What is wrong with the ledger itself. */
export const ledgerIssues: Record<Exclude<Issue['code'], keyof typeof messageIssues>, IssueWords> = {
  'not-an-email': (issue) => `This is not an email address${at(issue)}. Write it like name@company.com.`,
  'not-text': (issue) => `Text is expected here${at(issue)}.`,
  'not-a-choice': (issue) =>
    `This is not one of the choices${at(issue)}. Use one of: ${issue.params?.['allowed'] ?? ''}.`,
  'not-yes-or-no': (issue) => `Yes or no is expected${at(issue)}. Select or clear the box.`,
  'not-an-id': (issue) => `This is not an id${at(issue)}. Copy the id from the tab it belongs to.`,
  'not-a-whole-number': (issue) => `A whole number is expected${at(issue)}. Leave out the fraction.`,
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
};

/**
 * What is wrong, where, and what to do: one sentence for each code of `Issue`. Marked as pure, so that a small page that
 * shows none of them does not ship them.
 */
export const issues: Record<Issue['code'], IssueWords> = /* @__PURE__ */ Object.assign(
  {},
  messageIssues,
  ledgerIssues,
);
