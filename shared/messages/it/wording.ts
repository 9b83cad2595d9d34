/** How Italian writes numbers, lists and dates: what the sentences of several features share. */
import type { Issue } from '../../protocol/issue.ts';

/** A number with a decimal comma, without thousands marks; what is a text already stays as it is. */
export const decimal = (count: number | string): string =>
  typeof count === 'number' ? String(count).replace('.', ',') : count;

export const plural = (count: number, one: string, other: string): string =>
  `${decimal(count)} ${count === 1 ? one : other}`;

/** As `plural`, for files of many thousands of rows. */
export const pluralLarge = (count: number, one: string, other: string): string =>
  `${grouped(count)} ${count === 1 ? one : other}`;

export const grouped = (count: number): string =>
  decimal(count).replace(/\B(?=(\d{3})+(?:,|$))(?<!,.*)/g, '.');

export const madeByUs = 'Creato da Mentor Ledger. Lascialo com’è.';

export const at = (issue: Issue): string => {
  const { tab, row, column } = issue.place ?? {};
  const parts = [tab && `scheda «${tab}»`, column && `colonna «${column}»`, row && `riga ${row}`].filter(
    Boolean,
  );
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
};

export type CountWords = Readonly<{ successes: number; total: number }>;

export const inWords = (count: number): string =>
  'nessuna una due tre quattro cinque sei sette otto nove dieci undici dodici'.split(' ')[count] ??
  decimal(count);

export const monthName = (dateOn: string): string =>
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' ')[
    Number(dateOn.slice(5, 7)) - 1
  ] ?? '';

export const longDate = (dateOn: string): string => {
  const day = Number(dateOn.slice(8, 10));
  return `${day === 1 ? '1º' : day} ${monthName(dateOn)} ${dateOn.slice(0, 4)}`;
};

/** Whether a number, written in digits, is said with a vowel first: otto, undici, ottanta, undicimila. */
const isSaidWithVowel = (figure: string): boolean => /^(8|11(?!\d)|11\.?\d{3}(?!\d))/.test(figure);

export const onDate = (dateOn: string): string => withArticle('il', longDate(dateOn));

export const withDay = (preposition: 'dal' | 'al', dateOn: string): string =>
  withArticle(preposition, longDate(dateOn));

/** "dei 5 valori", "degli 8 valori". */
export const withPluralArticle = (preposition: 'i' | 'dei', figure: string): string =>
  `${isSaidWithVowel(figure) ? { i: 'gli', dei: 'degli' }[preposition] : preposition} ${figure}`;

export const percent = (rate: number): string => `${Math.round(rate * 100)}%`;

/** A percentage with its article: "il 5%", "l’8%", "lo 0%". */
export const withPercentArticle = (figure: string): string => {
  if (figure.startsWith('0')) return `lo ${figure}`;
  return /^1(?!\d)/.test(figure) || isSaidWithVowel(figure) ? `l’${figure}` : `il ${figure}`;
};

/** "tra il 5% e l’11%". */
export const between = ({ lower, upper }: { lower: number; upper: number }): string =>
  `tra ${withPercentArticle(percent(lower))} e ${withPercentArticle(percent(upper))}`;

/** With a capital, to begin a sentence. */
export const atStart = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "ogni settimana", "ogni giorno", "ogni 5 giorni". */
export const everyDays = (days: number): string =>
  ({ 1: 'ogni giorno', 7: 'ogni settimana', 14: 'ogni due settimane' })[days] ??
  `ogni ${plural(days, 'giorno', 'giorni')}`;

export const times = (ratio: number): string => ratio.toFixed(1).replace('.', ',');

export const ofTotal = ({ successes, total }: CountWords): string =>
  `${decimal(successes)} su ${decimal(total)}`;

/** "Anna ed Elena". */
export const inList = (names: readonly string[]): string => {
  const last = names[names.length - 1] ?? '';
  return names.length < 2
    ? last
    : `${names.slice(0, -1).join(', ')} ${/^e/i.test(last) ? 'ed' : 'e'} ${last}`;
};

/** "ad Anna", "a Bruno". */
export const toName = (name: string): string => `${/^a/i.test(name) ? 'ad' : 'a'} ${name}`;

/** "al 5 dic", "all’8 dic", "l’11 dic": the article depends on how the number is said. */
export const withArticle = (preposition: 'il' | 'al' | 'dal' | 'del' | 'sul', day: string): string =>
  isSaidWithVowel(day) ? `${preposition === 'il' ? '' : preposition}l’${day}` : `${preposition} ${day}`;

/** Two decimals as money has them; three only where the third is there. */
export const amountDigits = (value: number): number =>
  Number.isInteger(value) ? 0 : Math.abs(value * 100 - Math.round(value * 100)) < 1e-6 ? 2 : 3;

export const amountText = (value: string | number | undefined): string =>
  typeof value === 'number'
    ? value
        .toFixed(amountDigits(value))
        .replace('.', ',')
        .replace(/\B(?=(\d{3})+(?!\d))/g, '.')
    : String(value ?? '');

export const dateText = (value: string | number | undefined): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? longDate(String(value)) : String(value ?? '');
