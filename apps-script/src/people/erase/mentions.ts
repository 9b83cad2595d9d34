/**
 * Where a person's name or address stands within a text, and the text without it. Another person's longer name or
 * address that holds it is left alone: Anna goes, Anna Bianchi stays.
 */
export interface Mentioned {
  name: string;
  email: string | null;
}

export interface Mentions {
  /** The text with every mention replaced; the same text when there is none. */
  replace(text: string): string;
}

const SPACE = '[\\s\\u00a0]+';
const NOT_IN_WORD = '(?<![\\p{L}\\p{N}])';
const NOT_BEFORE_WORD = '(?![\\p{L}\\p{N}])';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A name's words, as they are written apart. */
export const toNameWords = (name: string): string[] => name.split(/[\s\u00a0,]+/u).filter(Boolean);

const bothForms = (text: string): string[] => [...new Set([text.normalize('NFC'), text.normalize('NFD')])];

/** "Anna Rossi", "Rossi Anna", "Rossi, Anna"; a name of one word only where it stands alone. */
function toNamePatterns(name: string): string[] {
  const words = toNameWords(name).map(escape);
  if (words.length === 0) return [];
  if (words.length === 1) return [`${NOT_IN_WORD}${words[0]!}${NOT_BEFORE_WORD}`];
  const [last, ...first] = [words[words.length - 1]!, ...words.slice(0, -1)];
  return [words.join(SPACE), `${last}(?:,?${SPACE})${first.join(SPACE)}`];
}

const toEmailPatterns = (email: string | null): string[] =>
  email ? [`(?<![\\p{L}\\p{N}._%+-])${escape(email)}${NOT_BEFORE_WORD}`] : [];

/** `words` are single names that go too where they stand alone, written just so. */
export function toMentions(person: Mentioned, others: readonly Mentioned[], replacement: string): Mentions {
  // The address first: a name of one word may be its beginning.
  const own = [...toEmailPatterns(person.email), ...bothForms(person.name).flatMap(toNamePatterns)];
  const isOwn = new RegExp(`(?:${own.join('|')})`, 'iu');
  const longer = others.flatMap(({ name, email }) =>
    [...bothForms(name), ...(email ? [email] : [])].filter((text) => text !== '' && isOwn.test(text)),
  );
  const kept = longer
    .filter((text) => text.toLowerCase() !== person.name.toLowerCase())
    .sort((a, b) => b.length - a.length)
    .map(escape);
  const pattern = new RegExp(
    kept.length > 0 ? `(${kept.join('|')})|(?:${own.join('|')})` : `(?:${own.join('|')})`,
    'giu',
  );
  return {
    replace: (text) =>
      text.replace(pattern, (found, other: unknown) =>
        typeof other === 'string' && kept.length > 0 ? found : replacement,
      ),
  };
}

/** Replaces single names where they stand alone, written as in the name. */
export function toLoneWords(words: readonly string[], replacement: string): Mentions {
  if (words.length === 0) return { replace: (text) => text };
  const pattern = new RegExp(`${NOT_IN_WORD}(?:${words.map(escape).join('|')})${NOT_BEFORE_WORD}`, 'gu');
  return { replace: (text) => text.replace(pattern, replacement) };
}
