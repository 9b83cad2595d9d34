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
const NOT_BEFORE_WORD = '(?![\\p{L}\\p{N}])';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A name's words, as they are written apart. */
export const toNameWords = (name: string): string[] => name.split(/[\s\u00a0,]+/u).filter(Boolean);

const bothForms = (text: string): string[] => [...new Set([text.normalize('NFC'), text.normalize('NFD')])];

/** "Anna Rossi", "Rossi Anna", "Rossi, Anna". A name of one word may be another word: a person has to say so. */
function toNamePatterns(name: string): string[] {
  const words = toNameWords(name).map(escape);
  if (words.length < 2) return [];
  const [last, ...first] = [words[words.length - 1]!, ...words.slice(0, -1)];
  return [words.join(SPACE), `${last}(?:,?${SPACE})${first.join(SPACE)}`];
}

const toEmailPatterns = (email: string | null): string[] =>
  email ? [`(?<![\\p{L}\\p{N}._%+-])${escape(email)}${NOT_BEFORE_WORD}`] : [];

/** Text that is not part of a formula's own words: what stands between its quotes. */
export const replaceInFormula = (formula: string, replace: (text: string) => string): string =>
  formula.replace(/"((?:[^"]|"")*)"/g, (_, text: string) => `"${replace(text)}"`);

/** Full names in either order and addresses: what can only mean this person. */
export function toMentions(person: Mentioned, others: readonly Mentioned[], replacement: string): Mentions {
  // The address first: a name of one word may be its beginning.
  const own = [...toEmailPatterns(person.email), ...bothForms(person.name).flatMap(toNamePatterns)];
  if (own.length === 0) return { replace: (text) => text };
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

/** What makes the words before it the name of a firm: some forms in any case, those that are words too only in capitals. */
const FIRM_FOLLOWS = new RegExp(
  "^(?:[ \\u00a0]+(?:\\p{Lu}[\\p{L}.’'-]*|&|e|and|und|et)){0,3}[ \\u00a0]+" +
    '(?:[Ss]\\.?[Rr]\\.?[Ll]\\.?[Ss]?|[Ss]\\.[Pp]\\.[Aa]|S[Pp][Aa]|[Ss]\\.?[Nn]\\.?[Cc]|[Gg][Mm][Bb][Hh]|[Ll][Tt][Dd]|' +
    'L\\.?L\\.?[CP]|Inc|INC|PLC|Plc|Corp|Co|SA|S\\.A|SAS|S\\.a\\.s|Sas|SL|SARL|BV|NV|AB|AG|KG|OHG|Oy|Group|Gruppo)(?![\\p{L}\\p{N}])',
  'u',
);

/**
 * Replaces single names where they stand alone, written as in the name. `kept` are longer names of somebody or
 * something else (other people, customers); what reads like a firm is left alone too, and so are parts of ids,
 * addresses, file names and functions.
 */
export function toLoneWords(
  words: readonly string[],
  replacement: string,
  kept: readonly string[] = [],
): Mentions {
  if (words.length === 0) return { replace: (text) => text };
  const forms = words.flatMap(bothForms);
  const word = `(?:${forms.map(escape).join('|')})`;
  const before = '(?<![\\p{L}\\p{N}_@#/]|[\\p{L}\\p{N}][.-])';
  const alone = `${before}${word}(?![\\p{L}\\p{N}_@(]|[-.]\\p{N}|\\.\\p{Ll})`;
  const isIn = new RegExp(alone, 'u');
  const longer = kept
    .filter((text) => !forms.includes(text.trim()) && isIn.test(text))
    .sort((a, b) => b.length - a.length)
    .map(escape);
  const pattern = new RegExp(longer.length > 0 ? `(${longer.join('|')})|${alone}` : `()${alone}`, 'gu');
  return {
    replace: (text) =>
      text.replace(pattern, (found: string, other: string | undefined, offset: number) =>
        other || FIRM_FOLLOWS.test(text.slice(offset + found.length)) ? found : replacement,
      ),
  };
}
