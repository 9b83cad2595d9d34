/** Apart from the catalogs, so that a small page that asks for the language does not ship them. */
import type { Language } from '../tables/program.ts';

const known: Record<Language, true> = { en: true, it: true };

/** The language to use for a list of wishes (BCP 47 tags, best first); English when none is known. */
export function toLanguage(wishes: readonly (string | null | undefined)[]): Language {
  for (const wish of wishes) {
    const language = wish?.toLowerCase().split(/[-_]/)[0];
    if (language && Object.keys(known).includes(language)) return language as Language;
  }
  return 'en';
}
