/** The Export dialog: out and in again. */
import { grouped, plural } from './wording.ts';

export const exportPage = {
  lead: 'Everything as one file that fills an empty ledger again. It holds names and notes: keep it safe.',
  saveAll: 'Save everything',
  reading: 'Reading the tabs',
  saved: (rows: number) => `Saved ${plural(rows, 'row', 'rows')} to your downloads.`,
  leftOut: 'These rows could not be read and are not in the file. Put them right and save again:',
  oneTab: 'One tab',
  csvLead: 'As CSV for any spreadsheet. An apostrophe stands before text that could be taken for a formula.',
  tab: 'Tab',
  saveCsv: 'Save as CSV',
  onePerson: 'One person',
  personLead:
    'Everything held about a person, to give to them. Check it first: it also holds what others wrote.',
  person: 'Person',
  savePerson: 'Save their data',
  backIn: 'Fill this ledger from a file',
  backInLead: 'The file is checked as a whole before anything is written.',
  notEmpty: 'This ledger is in use. Only a ledger that was just set up can be filled.',
  file: 'File of an export',
  rowsOf: (p: { tab: string; rows: number }) => `${p.tab}: ${grouped(p.rows)}`,
  fill: 'Fill this ledger',
  filled: (rows: number) => `The ledger is filled: ${plural(rows, 'row', 'rows')}.`,
  refused: {
    'not-an-archive': 'This is no export of Mentor Ledger. Choose a file that was saved here.',
    damaged: 'This file was changed since it was saved, or is damaged. Save it again and choose the new one.',
    half: 'This is only a part of an export. Save or copy it again in full.',
    newer: (p: { version: string }) =>
      `This file was saved by a newer Mentor Ledger (format ${p.version}). Update this one first.`,
    'unknown-table': (p: { name: string }) =>
      `This file has a tab “${p.name}” that this version does not know. Update Mentor Ledger first.`,
    'unknown-column': (p: { tab: string; row: number; column: string }) =>
      `Tab “${p.tab}” of the file has a column “${p.column}” that this version does not know${p.row > 0 ? ` (row ${p.row})` : ''}. Update Mentor Ledger first.`,
    'bad-value': (p: { tab: string; row: number; column: string }) =>
      `Tab “${p.tab}” of the file, row ${p.row}, column “${p.column}”: the value does not fit there.`,
    'doubled-id': (p: { tab: string; row: number; column: string }) =>
      `Tab “${p.tab}” of the file, row ${p.row}: the id ${p.column} stands there twice.`,
  },
};
