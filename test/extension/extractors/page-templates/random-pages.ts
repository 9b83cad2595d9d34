/**
 * Any event drawn as Google Calendar would draw it, in any of its states and languages, with what is true of it.
 * It would break as a test if it asked the reader's own code for a zone, a date or a word: it asks Intl and prints.
 */
import fc from 'fast-check';
import type { Guest } from '../../../../shared/capture/page-facts.ts';
import {
  drawBubble,
  drawDayCell,
  drawPage,
  drawScheduleRow,
  drawStackedChip,
  drawTimedChip,
  drawUserInfo,
  packId,
} from './google-markup.ts';
import {
  drawClock,
  drawDay,
  drawDayOfYear,
  drawDays,
  drawFullDay,
  drawLine,
  drawRange,
  type PageLocale,
} from './locale-text.ts';
import { escapeHtml, MIRA, NOOR, TEO } from './page.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 1_440 * MINUTE_MS;
export const STATES = ['bubble', 'edit page', 'week', 'month', 'schedule', 'search'] as const;
const ZONES = [
  'Europe/Rome',
  'America/New_York',
  'Asia/Tokyo',
  'Asia/Kolkata',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
];
/** Around clock changes, the turn of the year and a leap day; and anywhere else. */
const MOMENTS = [
  '2026-03-29T00:30Z',
  '2026-10-25T00:30Z',
  '2026-11-01T05:30Z',
  '2026-12-31T22:30Z',
  '2027-01-01T09:00Z',
  '2028-02-29T15:00Z',
].map((at) => Date.parse(at));

export interface RandomEvent {
  state: (typeof STATES)[number];
  title: string;
  place: string;
  startMs: number;
  minutes: number;
  /** More than 0: a whole-day event of so many days. */
  days: number;
  zone: string;
  browserZone: string;
  /** When the page is looked at, seen from the event's start. */
  lookedAfterMs: number;
  role: 'organizer' | 'guest' | 'neither';
  calendar: 'own' | 'personal' | 'team';
  series: 'none' | 'kept' | 'moved';
  /** The bubble's chip is on the page too. */
  hasChip: boolean;
}

const titles = (locale: PageLocale) =>
  fc.oneof(
    fc.constantFrom('Mentoring', 'Offers, prices, and more', '1:1', '3pm', '15:00 – 16:00', 'May', '2027'),
    fc.constantFrom('3pm to 4pm, 6 October', '「計画」、8日', 'Tuesday, October 6⋅3:00 – 4:00pm', '12', ','),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom('2026-10-06', '2026-12-31', '2027-01-01').map((on) => drawFullDay(locale, on)),
    fc
      .constantFrom('2026-10-06', '2027-01-01')
      .map((on) => drawLine(locale, { title: 'x', on, start: '09:00', end: '10:00' })),
    fc.constantFrom(['09:00', '10:00'], ['15:00', '16:30']).map(([a, b]) => drawRange(locale, a!, b!)),
  );

/** @returns events of every kind; `locale` only makes titles that look like its dates. */
export const randomEvents = (locale: PageLocale): fc.Arbitrary<RandomEvent> =>
  fc.record({
    state: fc.constantFrom(...STATES),
    title: titles(locale).map(toOneLine),
    place: fc.oneof(fc.constant('Room 3'), titles(locale).map(toOneLine)),
    startMs: fc.oneof(
      fc
        .tuple(fc.constantFrom(...MOMENTS), fc.integer({ min: -24, max: 24 }))
        .map(([ms, n]) => ms + n * 15 * MINUTE_MS),
      fc
        .integer({ min: 0, max: 5 * 365 * 288 })
        .map((step) => Date.parse('2024-06-01T00:00Z') + step * 5 * MINUTE_MS),
    ),
    minutes: fc.oneof(
      fc.constantFrom(30, 45, 60),
      fc.integer({ min: 1, max: 300 }).map((step) => step * 5),
    ),
    days: fc.oneof(
      { weight: 5, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 12 }) },
    ),
    zone: fc.constantFrom(...ZONES),
    browserZone: fc.constantFrom(...ZONES),
    lookedAfterMs: fc.oneof(
      fc.constant(90 * MINUTE_MS),
      fc.integer({ min: -40 * 24, max: 40 * 24 }).map((hours) => hours * 60 * MINUTE_MS),
    ),
    role: fc.constantFrom('organizer', 'guest', 'neither'),
    calendar: fc.constantFrom('own', 'personal', 'team'),
    series: fc.constantFrom('none', 'kept', 'moved'),
    hasChip: fc.boolean(),
  });

/** What a page shows as one line. */
function toOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** What a zone's clock shows, as Intl prints it. */
export function toWall(ms: number, zone: string): { on: string; at: string } {
  const [on = '', at = ''] = new Date(ms).toLocaleString('sv-SE', { timeZone: zone }).split(' ');
  return { on, at: at.slice(0, 5) };
}

/** True where the zone's clock shows the same a little earlier or later. */
export function isShownTwice(ms: number, zone: string): boolean {
  const wall = JSON.stringify(toWall(ms, zone));
  return [-60, -30, 30, 60].some(
    (minutes) => JSON.stringify(toWall(ms + minutes * MINUTE_MS, zone)) === wall,
  );
}

export interface RandomPage {
  html: string;
  url: string;
  now: Date;
  truth: {
    title: string;
    startMs: number;
    endMs: number;
    /** Only of a whole-day event. */
    startsOn: string | undefined;
    endsOn: string | undefined;
    zone: string;
    guests: Guest[];
    eventId: string;
    calendarId: string;
    meetingUrl: string | undefined;
  };
}

/** The page of one event. */
export function drawRandomPage(event: RandomEvent, locale: PageLocale): RandomPage {
  const { zone, startMs, title, days } = event;
  const start = toWall(startMs, zone);
  const endMs = startMs + event.minutes * MINUTE_MS;
  const end = toWall(endMs, zone);
  const now = new Date(startMs + event.lookedAfterMs);
  const today = toWall(now.getTime(), zone).on;
  const lastDay = new Date(Date.parse(`${start.on}T12:00Z`) + (days - 1) * DAY_MS).toISOString().slice(0, 10);
  const isAllDay = days > 0;
  const isOneDay = start.on === end.on || (end.at === '00:00' && endMs - startMs < DAY_MS);

  const viewer = event.calendar === 'personal' ? 'mira.mentor@gmail.com' : MIRA.email;
  const calendar = { own: viewer, personal: 'mira.mentor@m', team: 'team7@g' }[event.calendar];
  const calendarId = { own: viewer, personal: viewer, team: 'team7@group.calendar.google.com' }[
    event.calendar
  ];
  const suffixMs = event.series === 'moved' ? startMs - 7 * DAY_MS + 90 * MINUTE_MS : startMs;
  const packed = new Date(suffixMs).toISOString().replace(/[-:]|\.\d+/g, '');
  const suffix = event.series === 'none' ? '' : isAllDay ? `_${start.on.replaceAll('-', '')}` : `_${packed}`;
  const eventId = `random7${suffix}`;
  const id = packId(eventId, calendar);
  const me: Guest = { ...MIRA, email: viewer, isOrganizer: event.role === 'organizer', isViewer: true };
  const guests: Guest[] = {
    organizer: [me, TEO, NOOR],
    guest: [{ ...TEO, isOrganizer: true }, me],
    neither: [{ ...TEO, isOrganizer: true }, NOOR],
  }[event.role];

  const day = (on: string) =>
    on.slice(0, 4) === today.slice(0, 4) ? drawDay(locale, on) : drawDayOfYear(locale, on);
  const timed = isOneDay
    ? `${day(start.on)}<span>⋅</span><span>${drawRange(locale, start.at, end.at)}</span>`
    : `${drawFullDay(locale, start.on)}, ${drawClock(locale, start.at)} – ${drawFullDay(locale, end.on)}, ${drawClock(locale, end.at)}`;
  const whole = days === 1 ? day(start.on) : drawDays(locale, start.on, lastDay);
  const rest = [locale.rest[0], event.place];
  const wholeLine = [
    locale.allDay,
    title,
    ...rest,
    days === 1 ? drawFullDay(locale, start.on) : drawDays(locale, start.on, lastDay),
  ].join(locale.comma);
  const line = isAllDay
    ? wholeLine
    : isOneDay
      ? drawLine(locale, { title, on: start.on, start: start.at, end: end.at, rest })
      : [
          `${drawFullDay(locale, start.on)}, ${drawClock(locale, start.at)} – ${drawFullDay(locale, end.on)}, ${drawClock(locale, end.at)}`,
          title,
          ...rest,
        ].join(locale.comma);
  const clock = isAllDay ? locale.allDay : drawRange(locale, start.at, end.at);
  /** An event of several days is drawn on each. */
  const drawnOn = isAllDay ? [start.on, lastDay] : isOneDay ? [start.on] : [start.on, end.on];
  const grid = [...new Set(drawnOn)]
    .map((on) =>
      drawDayCell(on, isAllDay ? drawStackedChip({ id, title }) : drawTimedChip({ id, title, line, clock })),
    )
    .join('\n');
  const bodies: Record<RandomEvent['state'], () => string> = {
    bubble: () =>
      `${event.hasChip ? grid : ''}${drawBubble({ id, title, when: isAllDay ? whole : timed, guests, guestCount: locale.guestCount(guests.length), meet: 'qrs-tuvw-xyz', zone })}`,
    'edit page': () => drawEditPage(id, event, { start, end, lastDay, viewer, guests }, locale),
    week: () => grid,
    month: () =>
      `<div role="gridcell"><h2>2${locale.comma}${drawDay(locale, start.on)}</h2>${drawStackedChip({ id, title, line, ...(isAllDay ? {} : { clock: drawClock(locale, start.at, true) }) })}</div>`,
    schedule: () => drawDayCell(start.on, drawScheduleRow({ id, title, line, clock }, false), 'rowgroup'),
    search: () => drawDayCell(start.on, drawScheduleRow({ id, title, line, clock }, true), 'rowgroup'),
  };
  const offsetMs =
    Date.parse(`${toWall(now.getTime(), zone).on}T${toWall(now.getTime(), zone).at}Z`) -
    Math.floor(now.getTime() / MINUTE_MS) * MINUTE_MS;
  const isEdit = event.state === 'edit page';
  return {
    html: drawPage(
      locale,
      isEdit ? 'EVENT_EDIT' : 'WEEK',
      `${drawUserInfo(locale, viewer, zone, offsetMs)}${bodies[event.state]()}`,
    ),
    url: `https://calendar.google.com/calendar/u/0/r/${isEdit ? `eventedit/${id}` : 'week'}`,
    now,
    truth: {
      title,
      startMs,
      endMs,
      startsOn: isAllDay ? start.on : undefined,
      endsOn: isAllDay ? lastDay : undefined,
      zone,
      guests: event.state === 'bubble' || isEdit ? guests : [],
      eventId,
      calendarId,
      meetingUrl: event.state === 'bubble' ? 'https://meet.google.com/qrs-tuvw-xyz' : undefined,
    },
  };
}

function drawEditPage(
  id: string,
  event: RandomEvent,
  drawn: {
    start: { on: string; at: string };
    end: { on: string; at: string };
    lastDay: string;
    viewer: string;
    guests: Guest[];
  },
  locale: PageLocale,
): string {
  const { start, end, guests } = drawn;
  const isAllDay = event.days > 0;
  const lastOn = isAllDay ? drawn.lastDay : end.on;
  const input = (inputId: string, value: string, on?: string) =>
    `<input type="text" id="${inputId}" value="${escapeHtml(value)}" data-initial-value="${escapeHtml(value)}"${on ? ` data-date="${on.replaceAll('-', '')}"` : ''}>`;
  const times = isAllDay
    ? ['', '']
    : [input('xStTiIn', drawClock(locale, start.at)), input('xEnTiIn', drawClock(locale, end.at))];
  return `<div data-is-create="false" data-eventid="${id}">${input('xTiIn', event.title)}
${input('xStDaIn', drawFullDay(locale, start.on), start.on)}${times[0]!}${times[1]!}${input('xEnDaIn', drawFullDay(locale, lastOn), lastOn)}
<div role="checkbox" id="xAlDaCbx" aria-checked="${String(isAllDay)}"></div>
<div role="tree">${guests.map(({ email, name, isOrganizer }) => `<div role="treeitem" data-email="${email}"${isOrganizer ? ' id="xDtlDlgOrg"' : ''}><span>${name ?? email}</span></div>`).join('')}</div></div>`;
}
