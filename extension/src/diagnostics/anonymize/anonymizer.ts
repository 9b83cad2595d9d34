/**
 * What each step of an excerpt shares: one set of stand-ins for the whole page, or two places would not fit together.
 * Texts hold addresses and addresses hold texts; the one asks for the other through here.
 */
import type { Aliases } from './aliases.ts';
import type { DateFinder } from './kept-dates.ts';

export interface Anonymizer {
  aliases: Aliases;
  findDates: DateFinder;
  /** The page's own address; links to the same host stay links to the same host. */
  pageUrl: URL;
  /** A text inside an address, without what it says. */
  replaceText(text: string): string;
}
