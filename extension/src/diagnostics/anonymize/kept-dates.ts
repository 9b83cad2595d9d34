/**
 * Finds the dates and clock times in a text, since those are what a reader is repaired for; everything else in the
 * text is replaced. A month's or weekday's name counts only beside a number: April and Domenica are people's names too.
 * It would break if a run of numbers such as a telephone's passed for a time.
 */
import { findLocaleWords } from '../../interpretation/locale-words.ts';

/** Start and end of one stretch to keep. */
export type Stretch = readonly [from: number, to: number];

export type DateFinder = (text: string) => Stretch[];

const CJK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;
const DAY = String.raw`(?<!\p{Nd}[.:/ -]?)\p{Nd}{1,2}`;
const YEAR = String.raw`(?:19|20|١٩|٢٠|۱۹|۲۰)\p{Nd}{2}(?!\p{Nd})`;
const ORDINAL = String.raw`(?:(?:st|nd|rd|th|er)(?!\p{L})|[.º°])?`;
const OF = String.raw`[\s.]*(?:(?:de|del|di|of|من)\s+)?`;
const DASH = String.raw`\s?[-–—～〜]\s?`;
/** What may stand between two stretches and belongs to both: a dash, a bullet, a word for "until". */
const BETWEEN =
  /^[\s\u200e\u200f]*(?:[-–—〜～~⋅·,،、]|to|bis|al|alle|a|à|às|até|hasta|until|إلى|حتى)?[\s\u200e\u200f]*$/iu;
/** Words that stand before a time and would make it unreadable if they were replaced. */
const LEADING =
  /(?<![\p{L}\p{M}])(?:dalle|dalla|from|von|vom|alle|ore|de|das|da|du|des|desde|depuis|من|الساعة)\s+$/iu;

/** @param locales BCP 47 tags of the page, likeliest first; unknown ones are left out. */
export function createDateFinder(locales: readonly string[]): DateFinder {
  const known = [...new Set([...locales, 'en'])].flatMap((tag) => findLocaleWords(tag) ?? []);
  const names = known.flatMap((words) => [...words.names]);
  const month = toChoice(names.filter(([, meaning]) => meaning.months.size > 0).map(([name]) => name));
  const weekday = toChoice(names.filter(([, meaning]) => meaning.weekdays.size > 0).map(([name]) => name));
  const closeWeekday = toChoice(
    names.filter(([name, meaning]) => meaning.weekdays.size > 0 && CJK.test(name)).map(([name]) => name),
  );
  const spoken = names.filter(([, meaning]) => meaning.hours.size > 0).map(([name]) => name);
  const period = `(?:${toChoice(spoken)}|[ap]\\.?\\s?m\\.?(?![\\p{L}\\p{Nd}]))`;
  const date = [
    `${DAY}${ORDINAL}(?:${DASH}\\p{Nd}{1,2}${ORDINAL})?${OF}${month}(?:,?${OF}${YEAR})?`,
    `${month}[\\s.]*${DAY}${ORDINAL}(?:${DASH}\\p{Nd}{1,2}(?![\\s.:/-]?\\p{Nd}))?(?!\\p{Nd}|[:.]\\p{Nd}|\\s?${period})(?:,?\\s*${YEAR})?`,
    `(?:\\p{Nd}{4}\\s?[年년]\\s?)?\\p{Nd}{1,2}\\s?[月월]\\s?\\p{Nd}{1,2}\\s?[日일](?:${DASH}\\p{Nd}{1,2}\\s?[日일])?`,
    `(?<!\\p{Nd})\\p{Nd}{4}[-./]\\p{Nd}{1,2}[-./]\\p{Nd}{1,2}(?!\\p{Nd}|[-./]\\p{Nd})`,
    `(?<!\\p{Nd}[-./]?)\\p{Nd}{1,2}([-./])\\p{Nd}{1,2}\\1\\p{Nd}{4}(?!\\p{Nd}|[-./]\\p{Nd})`,
  ].join('|');
  const dated = `(?:${weekday}[.,،、]?\\s*)?(?:${date})(?:\\s*[(（]${weekday}[)）]|\\s*${closeWeekday})?`;
  const bare = String.raw`\p{Nd}{1,2}(?:[:.]\p{Nd}{2})?\s?`;
  const clock = [
    `(?<!\\p{Nd}[\\s.:/-]?)${bare}[-–—]\\s?${bare}${period}`,
    `(?:${period}\\s?)?(?<!\\p{Nd}[:.]?)\\p{Nd}{1,2}[:.]\\p{Nd}{2}(?![:.]?\\p{Nd})(?:\\s?(?:${period}|Uhr(?!\\p{L})))?`,
    `(?<!\\p{Nd}[\\s.:/-]?)\\p{Nd}{1,2}\\s?${period}`,
    `${period}\\s?\\p{Nd}{1,2}(?:\\s?[時시点點](?:\\s?\\p{Nd}{2}\\s?[分분])?)?(?!\\p{Nd}|[\\s.:/-]\\p{Nd})`,
    `(?<!\\p{Nd})\\p{Nd}{1,2}\\s?(?:[時시点點]|h(?!\\p{L})|Uhr(?!\\p{L}))(?:\\s?\\p{Nd}{2}(?!\\p{Nd})\\s?[分분]?)?`,
  ].join('|');
  const iso = String.raw`(?<!\p{Nd})\d{4}-?\d\d-?\d\dT\d\d:?\d\d(?::?\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:?\d\d)?(?!\p{Nd})`;
  const pattern = new RegExp(`${iso}|${dated}|${clock}`, 'giu');
  return (text) =>
    /\p{Nd}/u.test(text) ? join(text, [...text.matchAll(pattern)].filter(isReal).map(toStretch)) : [];
}

/** Longest first; names of scripts that part words must not begin or end inside a word. */
function toChoice(names: readonly string[]): string {
  const escaped = [...new Set(names)]
    .sort((one, other) => other.length - one.length)
    .map((name) => {
      const text = name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s');
      return CJK.test(name) ? text : `(?<![\\p{L}\\p{M}])${text}(?![\\p{L}\\p{M}])`;
    });
  return escaped.length > 0 ? `(?:${escaped.join('|')})` : '(?!)';
}

const toStretch = ({ index, 0: match }: RegExpMatchArray): Stretch => [index!, index! + match.length];

/** Numbers that no date or clock has make the whole thing something else. */
function isReal({ 0: match }: RegExpMatchArray): boolean {
  const numbers = match.match(/\p{Nd}+/gu) ?? [];
  return numbers.every((digits) => [...digits].length > 2 || Number(toAscii(digits)) <= 59);
}

const toAscii = (digits: string): string =>
  digits.normalize('NFKC').replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

/** Stretches that only a dash or "to" parts become one; a word that leads a time goes with it. */
function join(text: string, stretches: Stretch[]): Stretch[] {
  const joined: [number, number][] = [];
  for (const [from, to] of stretches) {
    const last = joined.at(-1);
    if (last && BETWEEN.test(text.slice(last[1], from))) last[1] = to;
    else joined.push([from - (LEADING.exec(text.slice(0, from))?.[0].length ?? 0), to]);
  }
  return joined;
}
