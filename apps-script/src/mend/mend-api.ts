/** What a page asks of the script to put a doubtful place right, and gets back. */
export interface MendView {
  key: string;
  /** What will be done, in the ledger's language. */
  sentence: string;
}
