/**
 * The languages we have. A new one is one folder, named by its two letters, and a line where the compiler then asks for it:
 * here, in the list of `tables/program.ts`, and in the script's own words. Pages that must stay small take the
 * areas they show out of the catalogs (`in-every-language.ts`).
 */
import * as en from './en/index.ts';
import * as it from './it/index.ts';
import type { Language } from '../tables/program.ts';

export type Messages = { [Area in keyof typeof en]: (typeof it)[Area] };

export const catalogs: Record<Language, Messages> = { en, it };

/** Apart from the catalogs, so that a small page that asks for the language does not ship them. */
const known: Record<Language, true> = { en: true, it: true };

/** The language to use for a list of wishes (BCP 47 tags, best first); English when none is known. */
export function toLanguage(wishes: readonly (string | null | undefined)[]): Language {
  for (const wish of wishes) {
    const language = wish?.toLowerCase().split(/[-_]/)[0];
    if (language && Object.keys(known).includes(language)) return language as Language;
  }
  return 'en';
}
