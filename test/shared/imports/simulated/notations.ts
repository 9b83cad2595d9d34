/** How programs write dates and amounts. Each notation tells what a person would answer about it. */
import type { Random } from './random.ts';

export interface DateNotation {
  readonly order?: 'day-first' | 'month-first' | 'year-first';
  readonly write: (y: string, m: string, d: string, months: readonly string[]) => string;
}

const short = (part: string): string => String(Number(part));

export const dateNotations: Readonly<Record<string, DateNotation>> = {
  iso: { write: (y, m, d) => `${y}-${m}-${d}` },
  'iso with a time': { write: (y, m, d) => `${y}-${m}-${d}T09:30:00Z` },
  'iso with an offset': { write: (y, m, d) => `${y}-${m}-${d} 10:00:00 +0200` },
  'year with slashes': { write: (y, m, d) => `${y}/${m}/${d}` },
  compact: { write: (y, m, d) => `${y}${m}${d}` },
  'day/month/year': { order: 'day-first', write: (y, m, d) => `${d}/${m}/${y}` },
  'day.month.year': { order: 'day-first', write: (y, m, d) => `${d}.${m}.${y}` },
  'day-month-year': { order: 'day-first', write: (y, m, d) => `${short(d)}-${short(m)}-${y}` },
  'day.month.short year': { order: 'day-first', write: (y, m, d) => `${d}.${m}.${y.slice(2)}` },
  'month/day/year': { order: 'month-first', write: (y, m, d) => `${short(m)}/${short(d)}/${y}` },
  'month/day/year with a time': { order: 'month-first', write: (y, m, d) => `${m}/${d}/${y} 11:15 PM` },
  'short year/month/day': { order: 'year-first', write: (y, m, d) => `${y.slice(2)}/${m}/${d}` },
  'day month year': { write: (y, m, d, months) => `${short(d)} ${months[Number(m) - 1]!} ${y}` },
  'first of a month': {
    write: (y, m, d, months) => `${d === '01' ? '1er' : short(d)} ${months[Number(m) - 1]!} ${y}`,
  },
};

const LOCAL_DATES: Readonly<Record<string, readonly string[]>> = {
  en: ['iso', 'iso with a time', 'iso with an offset', 'month/day/year', 'month/day/year with a time', 'day/month/year', 'day month year', 'compact'],
  de: ['day.month.year', 'day.month.short year', 'iso', 'compact', 'day month year'],
  fr: ['day/month/year', 'iso', 'first of a month', 'day month year'],
  hu: ['year with slashes', 'iso', 'day.month.year', 'short year/month/day'],
  fi: ['day.month.year', 'iso'],
}; // prettier-ignore
const OTHER_DATES = ['day/month/year', 'day-month-year', 'iso', 'iso with a time', 'day month year', 'year with slashes', 'short year/month/day']; // prettier-ignore

export const pickDates = (random: Random, language: string): DateNotation =>
  dateNotations[random.pick(LOCAL_DATES[language] ?? OTHER_DATES)]!;

export interface AmountNotation {
  readonly mark: '.' | ',';
  readonly write: (whole: string, cents: string, currency: string) => string;
}

const grouped = (whole: string, mark: string): string => whole.replace(/\B(?=(\d{3})+$)/g, mark);

export const amountNotations: Readonly<Record<string, AmountNotation>> = {
  plain: { mark: '.', write: (w, c) => `${w}.${c}` },
  comma: { mark: ',', write: (w, c) => `${w},${c}` },
  'thousands with commas': { mark: '.', write: (w, c) => `${grouped(w, ',')}.${c}` },
  'thousands with points': { mark: ',', write: (w, c) => `${grouped(w, '.')},${c}` },
  'thousands with spaces': { mark: ',', write: (w, c) => `${grouped(w, ' ')},${c}` },
  'thousands with narrow spaces': { mark: ',', write: (w, c, s) => `${grouped(w, '\u00a0')},${c}\u00a0${s}` },
  'currency first': { mark: '.', write: (w, c, s) => `${s} ${grouped(w, ',')}.${c}` },
  'currency last': { mark: ',', write: (w, c, s) => `${grouped(w, '.')},${c} ${s}` },
  glued: { mark: '.', write: (w, c, s) => `${s}${w}.${c}` },
  'glued behind': { mark: ',', write: (w, c, s) => `${w},${c}${s}` },
  apostrophes: { mark: '.', write: (w, c) => `${grouped(w, "'")}.${c}` },
  dashes: { mark: ',', write: (w, c) => (c === '00' ? `${grouped(w, '.')},-` : `${grouped(w, '.')},${c}`) },
  'dashes and apostrophes': {
    mark: '.',
    write: (w, c) => (c === '00' ? `${grouped(w, "'")}.-` : `${grouped(w, "'")}.${c}`),
  },
};

const POINT = ['plain', 'thousands with commas', 'currency first', 'apostrophes'];
const COMMA = ['comma', 'thousands with points', 'thousands with spaces', 'thousands with narrow spaces', 'currency last', 'glued behind', 'plain']; // prettier-ignore

export function pickAmounts(random: Random, language: string, habits: { glued?: boolean; dashes?: boolean }): AmountNotation {
  if (habits.glued) return amountNotations[random.pick(language === 'en' ? ['glued'] : ['glued', 'glued behind'])]!;
  if (habits.dashes) return amountNotations[random.pick(['dashes', 'dashes and apostrophes'])]!;
  return amountNotations[random.pick(language === 'en' ? POINT : COMMA)]!;
} // prettier-ignore
