/**
 * One thing that is wrong, told as a code with an address, so that each side says it in its reader's language
 * (`messages.issues`). It never carries a private value.
 */
import type { CellIssueCode } from '../schema/index.ts';

export type IssueCode =
  | CellIssueCode
  // a check-in as a whole
  | 'pairing-unknown'
  | 'pairing-not-yours'
  | 'pairing-ended'
  | 'pairing-not-started'
  | 'pairing-end-unknown'
  | 'too-late'
  | 'in-the-future'
  | 'too-long-meeting'
  | 'minutes-missing'
  | 'note-missing'
  | 'supersedes-unknown'
  | 'corrected-already'
  /** Another check-in of the pairing on that day; whoever sent it has asked to be told. */
  | 'same-day'
  // a mentee's feedback
  | 'not-your-mentor'
  | 'meeting-ahead'
  | 'not-understood'
  // the ledger
  | 'tab-missing'
  | 'column-missing'
  | 'column-doubled'
  | 'column-moved'
  | 'column-unnamed'
  | 'column-unmarked'
  | 'heading-doubled'
  | 'header-missing'
  | 'rows-above-header'
  | 'tab-doubled'
  | 'program-doubled'
  | 'id-missing'
  | 'name-ambiguous'
  | 'person-twice'
  | 'not-a-zone'
  | 'address-doubled'
  | 'row-unreadable'
  | 'id-doubled'
  | 'reference-broken'
  | 'switch-unclear'
  | 'spreadsheet-full'
  | 'owner-must-authorize'
  | 'owner-must-repair'
  | 'google-day-quota'
  | 'not-set-up';

export interface Issue {
  code: IssueCode;
  /** Where: names a person sees. Row numbers count from 1 as in Sheets. */
  place?: { tab?: string; row?: number; column?: string };
  /** Field of the form or message it belongs to. */
  field?: string;
  params?: Record<string, string | number>;
}
