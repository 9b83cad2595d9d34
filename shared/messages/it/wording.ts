/** How Italian writes numbers, lists and dates: what the sentences of several features share. */
import type { Issue } from '../../protocol/issue.ts';

export const plural = (count: number, one: string, other: string): string =>
  `${count} ${count === 1 ? one : other}`;

/** As `plural`, for files of many thousands of rows. */
export const pluralLarge = (count: number, one: string, other: string): string =>
  `${grouped(count)} ${count === 1 ? one : other}`;

export const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.');

export const madeByUs = 'Creato da Mentor Ledger. Lascialo com’è.';

export const at = (issue: Issue): string => {
  const { tab, row, column } = issue.place ?? {};
  const parts = [tab && `scheda «${tab}»`, row && `riga ${row}`, column && `colonna «${column}»`].filter(
    Boolean,
  );
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
};

export type CountWords = Readonly<{ successes: number; total: number }>;

export const inWords = (count: number): string =>
  'nessuna una due tre quattro cinque sei sette otto nove dieci undici dodici'.split(' ')[count] ??
  String(count);

export const monthName = (dateOn: string): string =>
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' ')[
    Number(dateOn.slice(5, 7)) - 1
  ] ?? '';

export const longDate = (dateOn: string): string => {
  const day = Number(dateOn.slice(8, 10));
  return `${day === 1 ? '1º' : day} ${monthName(dateOn)} ${dateOn.slice(0, 4)}`;
};

export const onDate = (dateOn: string): string =>
  `${['08', '11'].includes(dateOn.slice(8, 10)) ? 'l’' : 'il '}${longDate(dateOn)}`;

export const withDay = (preposition: 'dal' | 'al', dateOn: string): string =>
  `${preposition}${['08', '11'].includes(dateOn.slice(8, 10)) ? 'l’' : ' '}${longDate(dateOn)}`;

export const percent = (rate: number): string => `${Math.round(rate * 100)}\u00a0%`;

export const times = (ratio: number): string => ratio.toFixed(1).replace('.', ',');

export const ofTotal = ({ successes, total }: CountWords): string => `${successes} su ${total}`;

export const inList = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} e ${names[names.length - 1] ?? ''}`;

/** "al 5 dic", "all’8 dic": the article depends on how the number is said. */
export const withArticle = (preposition: string, day: string): string =>
  /^(8|11)\b/.test(day) ? `${preposition}l’${day}` : `${preposition} ${day}`;

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
