/**
 * Dates and clocks as calendar pages draw them in each language, made with Intl and the shapes seen in captures.
 * It would break as a test if it used the reader's own word lists: it formats, the reader parses.
 */

export interface PageLocale {
  /** Locale in `#xUserLocale`. */
  tag: string;
  /** The clock is a setting of its own, apart from the language. */
  isTwelveHour: boolean;
  /** Words that stand before, between and after two times in a chip's hidden line. */
  line: [before: string, between: string, after: string];
  comma: string;
  /** What the hidden line says where calendar and place would stand; never read. */
  rest: [calendar: string, place: string];
  weekly: string;
  allDay: string;
  guestCount: (count: number) => string;
}

const western = (
  tag: string,
  line: PageLocale['line'],
  rest: PageLocale['rest'],
  weekly: string,
  allDay: string,
  guests: string,
  isTwelveHour = false,
): PageLocale => ({
  tag,
  isTwelveHour,
  line,
  comma: ', ',
  rest,
  weekly,
  allDay,
  guestCount: (n) => `${String(n)} ${guests}`,
});

export const PAGE_LOCALES: readonly PageLocale[] = [
  western(
    'en',
    ['', ' to ', ''],
    ['Mira Mentor', 'No location'],
    'Weekly on Tuesday',
    'All day',
    'guests',
    true,
  ),
  western('en', ['', ' to ', ''], ['Mira Mentor', 'No location'], 'Weekly on Tuesday', 'All day', 'guests'),
  western(
    'en_GB',
    ['', ' to ', ''],
    ['Mira Mentor', 'No location'],
    'Weekly on Tuesday',
    'All day',
    'guests',
  ),
  western(
    'en_GB',
    ['', ' to ', ''],
    ['Mira Mentor', 'No location'],
    'Weekly on Tuesday',
    'All day',
    'guests',
    true,
  ),
  western(
    'it',
    ['Dalle ', ' alle ', ''],
    ['Mira Mentor', 'Nessun luogo'],
    'Ogni martedì',
    'Tutto il giorno',
    'invitati',
  ),
  western(
    'de',
    ['', ' bis ', ' Uhr'],
    ['Mira Mentor', 'Kein Ort'],
    'Jede Woche am Dienstag',
    'Ganztägig',
    'Gäste',
  ),
  western(
    'fr',
    ['De ', ' à ', ''],
    ['Mira Mentor', 'Aucun lieu'],
    'Toutes les semaines le mardi',
    'Toute la journée',
    'invités',
  ),
  western(
    'es',
    ['De ', ' a ', ''],
    ['Mira Mentor', 'Sin ubicación'],
    'Cada semana el martes',
    'Todo el día',
    'invitados',
  ),
  western(
    'es_419',
    ['De ', ' a ', ''],
    ['Mira Mentor', 'Sin ubicación'],
    'Cada martes',
    'Todo el día',
    'invitados',
    true,
  ),
  western(
    'pt_BR',
    ['', ' até ', ''],
    ['Mira Mentor', 'Sem local'],
    'Semanal: cada terça-feira',
    'O dia inteiro',
    'convidados',
  ),
  western(
    'pt_PT',
    ['Das ', ' às ', ''],
    ['Mira Mentor', 'Sem localização'],
    'Semanalmente à terça-feira',
    'Todo o dia',
    'convidados',
  ),
  {
    ...western(
      'ja',
      ['', '～', ''],
      ['Mira Mentor', '場所の指定なし'],
      '毎週 火曜日',
      '終日',
      '人のゲスト',
      true,
    ),
    comma: '、',
  },
  {
    ...western(
      'ar',
      ['', ' إلى ', ''],
      ['Mira Mentor', 'بدون موقع'],
      'أسبوعيًا يوم الثلاثاء',
      'طوال اليوم',
      'ضيوف',
      true,
    ),
    comma: '، ',
  },
  {
    ...western(
      'ar_EG',
      ['', ' إلى ', ''],
      ['Mira Mentor', 'بدون موقع'],
      'أسبوعيًا يوم الثلاثاء',
      'طوال اليوم',
      'ضيوف',
      true,
    ),
    comma: '، ',
  },
];

const tagOf = (locale: PageLocale) => locale.tag.replace('_', '-');

/** Clock that a language has by itself, so that a fixture's name tells only of another. */
const TWELVE_HOUR_TAGS = new Set(['en', 'es_419', 'ja', 'ar', 'ar_EG']);

/** `en-GB`, or `en-GB-12h` where the clock is not the language's usual one. */
export function toFixtureName(locale: PageLocale): string {
  const isUsual = TWELVE_HOUR_TAGS.has(locale.tag) === locale.isTwelveHour;
  return `${tagOf(locale)}${isUsual ? '' : locale.isTwelveHour ? '-12h' : '-24h'}`;
}

const atNoon = (on: string) => new Date(`${on}T12:00Z`);

function format(locale: PageLocale, on: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(tagOf(locale), { ...options, calendar: 'gregory', timeZone: 'UTC' }).format(
    atNoon(on),
  );
}

/** `Tuesday, October 6` */
export function drawDay(locale: PageLocale, on: string): string {
  if (locale.tag === 'ja')
    return `${format(locale, on, { month: 'long', day: 'numeric' }).replace('月', '月 ')} (${format(locale, on, { weekday: 'long' })})`;
  return format(locale, on, { weekday: 'long', month: 'long', day: 'numeric' });
}

/** `Wednesday, January 6, 2027`: the year is written when it is not this one. */
export function drawDayOfYear(locale: PageLocale, on: string): string {
  if (locale.tag === 'ja') return `${drawFullDay(locale, on)} (${format(locale, on, { weekday: 'long' })})`;
  return format(locale, on, { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' });
}

/** `October 6 – 8, 2026` */
export function drawDays(locale: PageLocale, from: string, to: string): string {
  return new Intl.DateTimeFormat(tagOf(locale), {
    dateStyle: 'long',
    calendar: 'gregory',
    timeZone: 'UTC',
  }).formatRange(atNoon(from), atNoon(to));
}

/** `October 6, 2026` */
export function drawFullDay(locale: PageLocale, on: string): string {
  const text = format(locale, on, { year: 'numeric', month: 'long', day: 'numeric' });
  return locale.tag === 'ja' ? text.replace('年', '年 ').replace('月', '月 ') : text;
}

/** `3pm`, `15:00`; a full hour loses its minutes only where the page is in the 12-hour clock. */
export function drawClock(locale: PageLocale, time: string, isShort = false): string {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  const options: Intl.DateTimeFormatOptions = locale.isTwelveHour
    ? { hour: 'numeric', hour12: true, ...(isShort && minute === 0 ? {} : { minute: '2-digit' }) }
    : { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  const date = new Date(Date.UTC(2026, 0, 1, hour, minute));
  const text = new Intl.DateTimeFormat(tagOf(locale), { ...options, timeZone: 'UTC' }).format(date);
  return locale.tag.startsWith('en') ? text.replace(/\s/g, '').toLowerCase() : text;
}

/** `3:00 – 4:00pm`: the half of the day stands once when both share it. */
export function drawRange(locale: PageLocale, start: string, end: string): string {
  const isShared = locale.isTwelveHour && Number(start.slice(0, 2)) < 12 === Number(end.slice(0, 2)) < 12;
  const [first, second] = [drawClock(locale, start), drawClock(locale, end)];
  const dropHalf = (text: string) => text.replace(/[^\d:٠-٩]+/g, '');
  if (locale.tag === 'ja') return `${first}～${isShared ? dropHalf(second) : second}`;
  return `${isShared ? dropHalf(first) : first} – ${second}`;
}

/** The hidden line of a chip: times, title, calendar, place, full date. */
export function drawLine(
  locale: PageLocale,
  event: { title: string; on: string; start: string; end: string; rest?: readonly string[] },
): string {
  const [before, between, after] = locale.line;
  const times = `${before}${drawClock(locale, event.start, true)}${between}${drawClock(locale, event.end, true)}${after}`;
  const title = locale.tag === 'ja' ? `「${event.title}」` : event.title;
  return [times, title, ...(event.rest ?? locale.rest), drawFullDay(locale, event.on)].join(locale.comma);
}
