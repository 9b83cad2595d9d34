/**
 * What a spreadsheet's locale decides: separators, order of dates, names of months, words for true and false.
 * Names as in the API: `en_US`, `it_IT`.
 */
import { getLocale, type LocaleData } from 'numfmt';

export interface LocaleRules {
  /** As BCP 47, for the formatter. */
  readonly tag: string;
  readonly decimal: string;
  readonly group: string;
  /** Between the arguments of a formula. */
  readonly listSeparator: string;
  readonly dateOrder: 'mdy' | 'dmy' | 'ymd';
  readonly monthNames: readonly (readonly [name: string, month: number])[];
  readonly trueWord: string;
  readonly falseWord: string;
  readonly datePattern: string;
  readonly timePattern: string;
  readonly dateTimePattern: string;
  readonly currencyPattern: string;
}

const DATE_PATTERNS: Readonly<Record<string, string>> = {
  en_US: 'm/d/yyyy',
  en_GB: 'dd/mm/yyyy',
  it_IT: 'dd/mm/yyyy',
  fr_FR: 'dd/mm/yyyy',
  es_ES: 'd/m/yyyy',
  de_DE: 'dd.mm.yyyy',
};

const toTag = (locale: string): string => locale.replace('_', '-');

/** True for a locale that exists, in the API's or BCP 47 spelling. */
export const isKnownLocale = (locale: string): boolean =>
  /^[a-z]{2,3}(?:[_-][A-Za-z]{2,4})?$/.test(locale) &&
  Intl.DateTimeFormat.supportedLocalesOf(toTag(locale)).length > 0;

const monthNames = (data: LocaleData | undefined): [string, number][] => {
  const english = getLocale('en-US');
  return [english, data].flatMap((each) =>
    [each?.mmmm ?? [], each?.mmm ?? []].flatMap((names) =>
      names.map((name, index): [string, number] => [name.toLowerCase().replace(/\.$/, ''), index + 1]),
    ),
  );
};

const partsOrder = (tag: string): LocaleRules['dateOrder'] => {
  const order = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'numeric', year: 'numeric' })
    .formatToParts(new Date(0))
    .map((part) => part.type)
    .filter((type) => type === 'day' || type === 'month' || type === 'year');
  return order[0] === 'month' ? 'mdy' : order[0] === 'year' ? 'ymd' : 'dmy';
};

const currencyPattern = (language: string, territory: string | undefined): string => {
  if (territory === 'US' || territory === undefined) return '$#,##0.00';
  if (territory === 'GB') return '[$£]#,##0.00';
  return language === 'en' ? '$#,##0.00' : '#,##0.00 [$€]';
};

const known = new Map<string, LocaleRules>();

/** The rules of a locale; those of `en_US` when the locale does not exist. */
export const localeRules = (locale: string): LocaleRules => {
  const found = known.get(locale);
  if (found !== undefined) return found;
  const tag = isKnownLocale(locale) ? toTag(locale) : 'en-US';
  const [language = 'en', territory] = tag.split('-');
  const data = getLocale(tag);
  const order = partsOrder(tag);
  const decimal = data?.decimal ?? '.';
  const datePattern =
    DATE_PATTERNS[locale] ?? (order === 'mdy' ? 'm/d/yyyy' : order === 'ymd' ? 'yyyy-mm-dd' : 'dd/mm/yyyy');
  const rules: LocaleRules = {
    tag,
    decimal,
    group: data?.group ?? ',',
    listSeparator: decimal === ',' ? ';' : ',',
    dateOrder: order,
    monthNames: monthNames(data),
    trueWord: data?.bool[0] ?? 'TRUE',
    falseWord: data?.bool[1] ?? 'FALSE',
    datePattern,
    timePattern: tag === 'en-US' ? 'h:mm:ss am/pm' : 'hh:mm:ss',
    dateTimePattern: `${datePattern} ${tag === 'en-US' ? 'h:mm:ss' : 'hh:mm:ss'}`,
    currencyPattern: currencyPattern(language, territory),
  };
  known.set(locale, rules);
  return rules;
};
