/**
 * Picks the page's language and fills values into its sentences. An unknown language falls back to English, as the
 * editor does; a value is only ever text.
 */
import { en, type Word, type Words } from './en.ts';
import { it } from './it.ts';

const languages: Record<string, Words> = { en, it };

export type Say = (word: Word, values?: Record<string, string | number>) => string;

/** `?hl=` wins over Accept-Language, read in its order of preference. Returns `en` or `it`. */
export function toPageLanguage(hl: string | null, acceptLanguage: string): string {
  const wanted = [hl ?? '', ...acceptLanguage.split(',').map((part) => part.split(';')[0] ?? '')];
  for (const tag of wanted) {
    const language = tag.trim().toLowerCase().split(/[-_]/)[0] ?? '';
    if (language in languages) return language;
  }
  return 'en';
}

/** The sentences of one language. */
export function sayIn(language: string): Say {
  const words = languages[language] ?? en;
  return (word, values = {}) =>
    words[word].replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark));
}
