/**
 * The languages we have. A new one is one catalog file and one line here. Pages that must stay small import the areas
 * they show from the catalogs themselves.
 */
import * as en from './en.ts';
import * as it from './it.ts';
import type { Language } from '../tables/program.ts';

export type Messages = { [Area in keyof typeof en]: (typeof it)[Area] };

export const catalogs: Record<Language, Messages> = { en, it };

/** The language to use for a list of wishes (BCP 47 tags, best first); English when none is known. */
export function toLanguage(wishes: readonly (string | null | undefined)[]): Language {
  for (const wish of wishes) {
    const language = wish?.toLowerCase().split(/[-_]/)[0];
    if (language && language in catalogs) return language as Language;
  }
  return 'en';
}
