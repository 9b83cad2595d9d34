/**
 * What an import asks and why it refuses. Every question carries real values of the file and the effect of each
 * answer; nothing that could be read in two ways is decided without one.
 * Answers are kept by question id, so an id must stay the same when the import is computed again.
 */

/** What a question is about. Sentences live in the messages under the same codes. */
export type QuestionCode =
  | 'encoding'
  | 'separator'
  | 'header-row'
  | 'column'
  | 'column-missing'
  | 'rep-missing'
  | 'owner-missing'
  | 'decimal-mark'
  | 'date-order'
  | 'serial-dates'
  | 'status'
  | 'statuses'
  | 'statuses-left'
  | 'standing-missing'
  | 'manager-missing'
  | 'last-name-missing'
  | 'status-missing'
  | 'status-more'
  | 'number-missing'
  | 'sale-mark'
  | 'short-amounts'
  | 'mangled-numbers'
  | 'line-amounts'
  | 'order-numbers'
  | 'order-numbers-known'
  | 'same-customer'
  | 'same-customer-known';

/** What an answer would do, with the figures to say so. */
export type EffectCode =
  | 'reads-as'
  | 'splits-into'
  | 'header-is'
  | 'no-header'
  | 'uses-column'
  | 'uses-no-column'
  | 'asks-each'
  | 'status-rows'
  | 'status-people'
  | 'none-of-these'
  | 'no-other-column'
  | 'sales-are'
  | 'no-mark'
  | 'short-in-full'
  | 'short-left-out'
  | 'ignores-numbers'
  | 'keeps-numbers'
  | 'owners-later'
  | 'reads-amounts'
  | 'reads-dates'
  | 'no-dates'
  | 'counts'
  | 'does-not-count'
  | 'order-total'
  | 'line-amount'
  | 'new-orders'
  | 'same-orders'
  | 'same'
  | 'different';

export type ImportParams = Readonly<Record<string, string | number>>;

export interface ImportAnswer {
  readonly value: string;
  readonly effect: EffectCode;
  readonly params: ImportParams;
  /** Real values of the file, at most three. */
  readonly samples: readonly string[];
}

export interface ImportQuestion {
  readonly id: string;
  readonly code: QuestionCode;
  /** Without an answer nothing can be imported; the others have a safe default, named in `proposal`. */
  readonly isRequired: boolean;
  /** Any of the answers may be chosen, or none of them; the answer is made by `toStatusesAnswer`. */
  readonly isMany?: boolean;
  readonly params: ImportParams;
  readonly answers: readonly ImportAnswer[];
  /** What is preselected. */
  readonly proposal?: string;
}

/** Answers by question id. */
export type ImportAnswers = Readonly<Record<string, string>>;

/** Why a file cannot be imported at all, and where. */
export interface ImportRefusal {
  readonly code:
    | 'empty-file'
    | 'spreadsheet-file'
    | 'not-text'
    | 'not-a-table'
    | 'unclosed-quote'
    | 'no-rows'
    | 'discount-unclear'
    | 'two-currencies'
    | 'mixed-dates'
    | 'mixed-decimal-marks'
    | 'dates-unreadable'
    | 'nothing-counts';
  readonly params: ImportParams;
}
