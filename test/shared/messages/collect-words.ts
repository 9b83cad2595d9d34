/** The words of a catalog: its sentences with parameters, and its texts without. */
export interface Sentence {
  path: string;
  say: (...parameters: unknown[]) => string;
}

export interface Words {
  sentences: Sentence[];
  texts: { path: string; text: string }[];
}

/**
 * Titles and headers of tabs, the words of choices and the name in place of an erased one stand in ledgers that exist, where a change would not reach:
 * they are not judged here.
 */
const STORED = /^script\.people\.erased$|^tables\.\w+\.(title$|columns\.\w+\.header$|choices\.)/;

/** Every word under a catalog, with its path in it. */
export function collectWords(catalog: object): Words {
  const words: Words = { sentences: [], texts: [] };
  const visit = (value: unknown, path: string): void => {
    if (STORED.test(path)) return;
    if (typeof value === 'function') words.sentences.push({ path, say: value as Sentence['say'] });
    else if (typeof value === 'string') words.texts.push({ path, text: value });
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) visit(inner, path === '' ? name : `${path}.${name}`);
  };
  visit(catalog, '');
  return words;
}
