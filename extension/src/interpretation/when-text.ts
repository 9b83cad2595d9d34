/**
 * Localized date and time texts as pages write them: a whole text, a chip's line, a day's heading.
 * It would break if a title inside a line were read as a date: times are taken from the line's start, the date from
 * its end, and nothing from the middle.
 */
import { daysBetween, parseCivilDate, toWeekday } from './civil-date.ts';
import { findLocaleWords, type LocaleWords } from './locale-words.ts';
import { normalizeText } from './normalize-text.ts';
import { parseTokens, type WrittenDate, type WrittenWhen } from './when-grammar.ts';
import { toTokens, type Token } from './when-tokens.ts';

/** Tried when a page does not tell its language; they must agree. */
const COMMON_LOCALES = ['en-GB', 'it', 'de', 'fr', 'es', 'pt', 'ja', 'ar'];

/**
 * `whole`: nothing but date and time · `line`: times at the start, date at the end · `heading`: date at the end ·
 * `opening`: date at the start · `clock`: times only.
 */
export type WhenShape = 'whole' | 'line' | 'heading' | 'opening' | 'clock';

/** @returns the written date and time, or undefined when the text does not fit the shape without remainder. */
export function parseWhenText(
  raw: string,
  rawLocale: string | undefined,
  shape: WhenShape,
): WrittenWhen | undefined {
  if (raw.length > 1_000) return undefined;
  const known = rawLocale ? findLocaleWords(rawLocale) : undefined;
  if (known) return parseShape(raw, known, shape);
  const readings = COMMON_LOCALES.map((locale) => parseShape(raw, findLocaleWords(locale)!, shape)).filter(
    (reading) => reading !== undefined,
  );
  // A wrong language still reads the digits; only the right one reads the month and the half of the day as well.
  const fullest = Math.max(0, ...readings.map((reading) => Object.keys(reading).length));
  const best = readings.filter((reading) => Object.keys(reading).length === fullest);
  const texts = new Set(best.map((reading) => JSON.stringify(reading)));
  return texts.size === 1 ? best[0] : undefined;
}

function parseShape(raw: string, words: LocaleWords, shape: WhenShape): WrittenWhen | undefined {
  const text = normalizeText(raw);
  const tokens = toTokens(shape === 'heading' ? withoutToday(text, words) : text, words);
  if (tokens.length === 0) return undefined;
  if (shape === 'whole') return parseTokens(tokens, words.isPeriodFirst);
  if (shape === 'heading') return findTrailingDate(tokens, words, false);
  if (shape === 'opening') return findOpeningDate(tokens, words);
  if (shape === 'line') return parseLine(tokens, words);
  const clock = parseTokens(tokens, words.isPeriodFirst);
  return clock?.start ? undefined : clock;
}

/** The heading of the day that is today says so at its end: `Monday, November 23, today`. */
function withoutToday(text: string, { today }: LocaleWords): string {
  const bare = text.replace(/[)\s]+$/, '');
  if (today === '' || !bare.endsWith(today)) return text;
  const before = bare.slice(0, -today.length);
  return /[,،、፣(\s]$/.test(before) ? before.replace(/[,،、፣(\s]+$/, '') : text;
}

/** Chips: `3pm to 4pm, <title>, <calendar>, <place>, October 6, 2026`; an all-day line has no time in front. */
function parseLine(tokens: Token[], words: LocaleWords): WrittenWhen | undefined {
  const leading = findLeadingTimes(tokens, words);
  if (leading?.start) return leading;
  const trailing = findTrailingDate(tokens, words, true);
  return leading || trailing ? { ...trailing, ...leading } : undefined;
}

/** The shortest piece before a comma that holds a time; two dates belong to it only when they come with it. */
function findLeadingTimes(tokens: Token[], words: LocaleWords): WrittenWhen | undefined {
  for (const end of boundaries(tokens).slice(0, 6)) {
    const piece = parseTokens(tokens.slice(0, end), words.isPeriodFirst);
    if (piece?.startMinutes !== undefined) return !piece.start || piece.end ? piece : undefined;
    if (!piece && !tokens.slice(0, end).some(isDated)) return undefined;
  }
  return undefined;
}

function isDated(token: Token): boolean {
  return (
    token.kind === 'year' ||
    token.kind === 'date' ||
    token.kind === 'name' ||
    token.kind === 'number' ||
    token.kind === 'day'
  );
}

function boundaries(tokens: Token[]): number[] {
  const commas = tokens.flatMap((token, index) => (token.kind === 'comma' || isQuote(token) ? [index] : []));
  return [...commas.filter((index) => index > 0), tokens.length];
}

function isQuote(token: Token | undefined): boolean {
  return token?.kind === 'word' && /^[「『"“«]$/.test(token.text);
}

/** The longest tail that is one date and nothing else, begun after a comma. */
function findTrailingDate(
  tokens: Token[],
  words: LocaleWords,
  isYearNeeded: boolean,
): WrittenWhen | undefined {
  for (let from = Math.max(0, tokens.length - 14); from < tokens.length; from += 1) {
    if (from > 0 && tokens[from - 1]!.kind !== 'comma') continue;
    const tail = parseTokens(tokens.slice(from), words.isPeriodFirst);
    if (!tail?.start || tail.end || tail.startMinutes !== undefined) continue;
    if (isYearNeeded && tail.start.year === undefined) continue;
    return tail;
  }
  return undefined;
}

/** The longest run of pieces from the start that is one date with its year. */
function findOpeningDate(tokens: Token[], words: LocaleWords): WrittenWhen | undefined {
  for (const end of boundaries(tokens).slice(0, 4).reverse()) {
    const piece = parseTokens(tokens.slice(0, end), words.isPeriodFirst);
    if (piece?.start?.year !== undefined && !piece.end && piece.startMinutes === undefined) return piece;
  }
  return undefined;
}

/**
 * Gives a written date its year: the one stated, or the nearest one in which the weekday fits.
 * @param today `YYYY-MM-DD`
 * @returns undefined when there is no such day, or its weekday fits no near year.
 */
export function toDateNear(date: WrittenDate, today: string): string | undefined {
  if (date.year !== undefined) return parseCivilDate(date.year, date.month, date.day);
  const thisYear = Number(today.slice(0, 4));
  const near = [0, -1, 1, -2, 2, -3, 3]
    .map((distance) => parseCivilDate(thisYear + distance, date.month, date.day))
    .filter((on) => on !== undefined);
  if (date.weekday === undefined) return near[0];
  return near
    .filter((on) => toWeekday(on) === date.weekday)
    .sort((one, other) => Math.abs(daysBetween(today, one)) - Math.abs(daysBetween(today, other)))[0];
}
