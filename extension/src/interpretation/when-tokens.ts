/**
 * Cuts a normalized date or time text into tokens with the words of one language.
 * It would break if an unknown word were skipped: an unread "PM" makes an afternoon a night. Unknown words become
 * tokens of their own, and the grammar refuses them.
 */
import type { LocaleWords, NameMeaning } from './locale-words.ts';

export type Token =
  | { kind: 'number'; value: number }
  | { kind: 'year'; value: number }
  | { kind: 'day'; value: number }
  | { kind: 'date'; year: number; month: number; day: number }
  | { kind: 'time'; hour: number; minute: number }
  | { kind: 'name'; meaning: NameMeaning }
  | { kind: 'dash' | 'bullet' | 'comma' | 'filler' }
  | { kind: 'word'; text: string };

/** Words for "until"; they part two times or two days like a dash. Some of them are fillers elsewhere. */
export const UNTIL_WORDS: ReadonlySet<string> = new Set(
  'to bis al alle alla a à às até hasta tot till until إلى حتى'.split(' '),
);

/** Stands for a language's own word between two times. */
const UNTIL = 'until';

type Rule = [pattern: RegExp, toToken: (match: RegExpExecArray, words: LocaleWords) => Token | undefined];

const RULES: readonly Rule[] = [
  [/(\d{4})[-./] ?(\d{1,2})[-./] ?(\d{1,2})(?!\d)/y, (m) => toDate(m[1]!, m[2]!, m[3]!)],
  [/(\d{1,2})([-./]) ?(\d{1,2})\2 ?(\d{4})(?!\d)/y, toNumericDate],
  [/(\d{4}) ?[年년]/y, (m) => ({ kind: 'year', value: Number(m[1]) })],
  [/(\d{1,2}) ?[月월]/y, (m) => toMonth(Number(m[1]))],
  [/(\d{1,2}) ?[日일](?!曜)/y, (m) => ({ kind: 'day', value: Number(m[1]) })],
  [/(\d{1,2}) ?[:h時시点點] ?([0-5]\d)(?: ?[分분])?(?::[0-5]\d)?(?!\d)/y, (m) => toTime(m[1]!, m[2]!)],
  [/(\d{1,2})\.([0-5]\d)(?![\d.])/y, (m, words) => (words.hasDotTime ? toTime(m[1]!, m[2]!) : undefined)],
  [/(\d{1,2}) ?(?:時|시|点|點|(?:h|uhr)(?!\p{L}))/uy, (m) => toTime(m[1]!, '0')],
  [/(\d{4})(?!\d)/y, (m) => ({ kind: 'year', value: Number(m[1]) })],
  [
    /(\d{1,2})(?:(?:st|nd|rd|th|er|o|a)(?!\p{L})|[.°])?(?!\d)/uy,
    (m) => ({ kind: 'number', value: Number(m[1]) }),
  ],
];

const SIGNS: Readonly<Record<string, Token['kind'] & ('dash' | 'bullet' | 'comma' | 'filler')>> = {
  '-': 'dash',
  '⋅': 'bullet',
  '·': 'bullet',
  '•': 'bullet',
  ',': 'comma',
  '،': 'comma',
  '、': 'comma',
  '፣': 'comma',
  '.': 'filler',
  '(': 'filler',
  ')': 'filler',
};

/** @returns the tokens of a text that went through `normalizeText`. */
export function toTokens(text: string, words: LocaleWords): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === ' ') {
      at += 1;
      continue;
    }
    const [token, length] = readToken(text, at, words);
    tokens.push(token);
    at += length;
  }
  return tokens;
}

function readToken(text: string, at: number, words: LocaleWords): [Token, number] {
  words.pattern.lastIndex = at;
  const name = words.pattern.exec(text)?.[0];
  for (const [pattern, toToken] of RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const token = match && match[0].length >= (name?.length ?? 0) ? toToken(match, words) : undefined;
    if (match && token) return [token, match[0].length];
  }
  if (name) return [{ kind: 'name', meaning: words.names.get(name)! }, name.length];
  const sign = SIGNS[text[at]!];
  if (sign === 'dash' && words.hasDashInDate && /^\d-\p{L}$/u.test(text.slice(at - 1, at + 2)))
    return [{ kind: 'filler' }, 1];
  if (sign) return [{ kind: sign }, 1];
  const word = /^(?:[\p{L}\p{M}'’]+|\d+|[^])/u.exec(text.slice(at))![0];
  if (words.untils.has(word)) return [{ kind: 'word', text: UNTIL }, word.length];
  const isFiller = words.fillers.has(word) && !UNTIL_WORDS.has(word);
  return [isFiller ? { kind: 'filler' } : { kind: 'word', text: word }, word.length];
}

function toTime(hour: string, minute: string): Token | undefined {
  return Number(hour) <= 24 ? { kind: 'time', hour: Number(hour), minute: Number(minute) } : undefined;
}

function toDate(year: string, month: string, day: string): Token {
  return { kind: 'date', year: Number(year), month: Number(month), day: Number(day) };
}

function toMonth(month: number): Token {
  return { kind: 'name', meaning: { months: new Set([month]), weekdays: new Set(), hours: new Set() } };
}

/** Day or month first: told by the locale, or by a number that can be no month. */
function toNumericDate(match: RegExpExecArray, words: LocaleWords): Token | undefined {
  const [, first, , second, year] = match as unknown as [string, string, string, string, string];
  const isDayFirst = Number(first) > 12 ? true : Number(second) > 12 ? false : toDayFirst(words.numericOrder);
  if (isDayFirst === undefined) return undefined;
  return isDayFirst ? toDate(year, second, first) : toDate(year, first, second);
}

function toDayFirst(order: LocaleWords['numericOrder']): boolean | undefined {
  return order === 'dmy' ? true : order === 'mdy' ? false : undefined;
}
