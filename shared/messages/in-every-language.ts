/**
 * The words of a page in every language we have, out of one bundler glob for each area of the catalogs, so that a page
 * ships the areas it shows and no language is named twice. A catalog's folder is named by its language.
 */
import type { Language } from '../tables/program.ts';

/** What `import.meta.glob` gives for one area: its words by path of the catalog. */
export type Area<W> = Readonly<Record<string, W>>;

/** Words by language, from areas by name. */
export function inEveryLanguage<W extends object>(areas: { [Name in keyof W]: Area<W[Name]> }): Record<
  Language,
  W
> {
  const words: Record<string, Record<string, unknown>> = {};
  for (const [name, area] of Object.entries<Area<unknown>>(areas)) {
    for (const [path, value] of Object.entries(area)) {
      const language = path.split('/').at(-2) ?? '';
      (words[language] ??= {})[name] = value;
    }
  }
  return words as Record<Language, W>;
}
