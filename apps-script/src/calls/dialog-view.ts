/** What the dialogs over rows of the tabs get around their own rows, and how they name a row that they change. */
import type { Person } from '../../../shared/tables/people.ts';
import type { Language, Program } from '../../../shared/tables/program.ts';
import type { LedgerIssue, TakeBackView } from './answers-api.ts';

/** What every such dialog shows around its own rows. */
export interface DialogView {
  language: Language;
  /** `YYYY-MM-DD` in the program's zone. */
  todayOn: string;
  program: Program;
  /** Everybody who has not left. */
  people: Person[];
  issues: LedgerIssue[];
  takeBack: TakeBackView | null;
}

/** A row to be made or changed: columns that are left out stay as they are. Ids of new rows are made by the page. */
export interface RowEdit<R> {
  id: string;
  fields: Partial<R>;
}
