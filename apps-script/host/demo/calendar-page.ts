/**
 * A calendar page to try the extension on: a week around today with the sample mentor's events, carrying the attributes
 * by which Google Calendar's pages are read (grid cells with date keys, chips with event ids and a hidden line, the
 * quick view with heading, when, guests and link). It looks like a calendar, it is not a copy of one.
 * It would break if a title or name were put into the page unescaped.
 */
import type { CalendarEvent, CalendarWeek } from '../../../shared/sample/calendar-week.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { addDays } from '../../../shared/time/serial-dates.ts';
import { calendarStyle, calendarScript } from './calendar-page-assets.ts';

const HOUR_PX = 56;

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** `"<event id> <calendar id>"` in base64url without padding, as calendar pages carry it. */
const toEventAttribute = (event: CalendarEvent): string =>
  Buffer.from(`${event.eventId} ${event.calendarId}`, 'utf8').toString('base64url');

/** The date packed into a number: `((year - 1970) << 9) | (month << 5) | day`. */
const toDateKey = (dateOn: string): number =>
  ((Number(dateOn.slice(0, 4)) - 1970) << 9) |
  (Number(dateOn.slice(5, 7)) << 5) |
  Number(dateOn.slice(8, 10));

const words = {
  en: {
    title: 'Calendar',
    noLocation: 'No location',
    to: ' to ',
    guests: 'guests',
    yes: 'yes',
    join: 'Join the video call',
    close: 'Close',
    note: 'Sample calendar',
  },
  it: {
    title: 'Calendario',
    noLocation: 'Nessun luogo',
    to: ' – ',
    guests: 'invitati',
    yes: 'sì',
    join: 'Partecipa alla videochiamata',
    close: 'Chiudi',
    note: 'Calendario di esempio',
  },
} as const;

interface PageContext {
  language: Language;
  week: CalendarWeek;
}

const toDate = (instantAt: string): Date => new Date(instantAt);

const format = (context: PageContext, options: Intl.DateTimeFormatOptions, instantAt: string): string =>
  new Intl.DateTimeFormat(context.language === 'en' ? 'en-US' : 'it-IT', {
    timeZone: context.week.timeZone,
    ...options,
  }).format(toDate(instantAt));

/** `2:30pm` in English, `14:30` in Italian. */
const toClock = (context: PageContext, instantAt: string): string =>
  format(context, { hour: 'numeric', minute: '2-digit' }, instantAt)
    .replace(/\u202f| /g, '')
    .toLowerCase();

/** `2:30 – 3:15pm`: the half of the day is said once when both share it. */
function toClockRange(context: PageContext, event: CalendarEvent): string {
  const [start, end] = [toClock(context, event.startsAt), toClock(context, event.endsAt)];
  const half = /[ap]m$/.exec(end)?.[0];
  return `${half && start.endsWith(half) ? start.slice(0, -2) : start} – ${end}`;
}

function toChip(context: PageContext, event: CalendarEvent): string {
  const { language } = context;
  const minutes = (Date.parse(event.endsAt) - Date.parse(event.startsAt)) / 60_000;
  const startMinutes = Number(event.startsAt.slice(11, 13)) * 60 + Number(event.startsAt.slice(14, 16));
  const day = format(context, { day: 'numeric', month: 'long', year: 'numeric' }, event.startsAt);
  const times = `${toClock(context, event.startsAt)}${words[language].to}${toClock(context, event.endsAt)}`;
  const hidden = [
    times,
    event.title,
    context.week.viewerName,
    event.location ?? words[language].noLocation,
    day,
  ].join(', ');
  const id = toEventAttribute(event);
  return `<div role="button" tabindex="0" data-eventchip="" data-eventid="${id}" class="chip" style="top:${(startMinutes / 60) * HOUR_PX}px;height:${Math.max((minutes / 60) * HOUR_PX - 3, 20)}px"><div class="hidden-line">${escapeHtml(hidden)}</div><div aria-hidden="true" class="drawn"><span>${escapeHtml(event.title)}</span><span class="clock">${escapeHtml(toClockRange(context, event))}</span></div></div>`;
}

function toBubble(context: PageContext, event: CalendarEvent): string {
  const { language, week } = context;
  const text = words[language];
  const weekday = format(context, { weekday: 'long', day: 'numeric', month: 'long' }, event.startsAt);
  const [organizer, ...others] = event.guests;
  const guests = [organizer!, ...others]
    .map(
      (guest, index) =>
        `<div role="treeitem" data-email="${escapeHtml(guest.email)}"${index === 0 ? ' id="xDtlDlgOrg"' : ''} aria-label="${escapeHtml(guest.name)}" class="guest"><span class="face" aria-hidden="true">${escapeHtml(guest.name[0]!)}</span>${escapeHtml(guest.name)}</div>`,
    )
    .join('');
  const when = `${weekday} · ${toClockRange(context, event)}`;
  const video =
    event.meetingUrl === null
      ? ''
      : `<div id="xDetDlgVideo" data-details="${escapeHtml(`${event.title}\n${when}\nTime zone: ${week.timeZone}\n${event.meetingUrl}`)}"><a target="_blank" rel="noreferrer noopener" href="${escapeHtml(event.meetingUrl)}">${text.join}</a></div>`;
  return `<template data-bubble="${toEventAttribute(event)}"><div role="dialog" data-chips-dialog="true" aria-labelledby="rAECCd" tabindex="-1" class="bubble"><div id="xDetDlg" data-eventid="${toEventAttribute(event)}"><button class="close" aria-label="${text.close}">✕</button><div id="xDetDlgWhen"><div><div><span role="heading" aria-level="1" id="rAECCd">${escapeHtml(event.title)}</span></div><div class="when">${escapeHtml(weekday)}<span>⋅</span><span>${escapeHtml(toClockRange(context, event))}</span></div></div></div>${video}<div><div id="xDetDlgAtt"><div><div>${event.guests.length} ${text.guests}</div><div>${event.guests.length} ${text.yes}</div></div></div><div role="tree">${guests}</div></div></div></div></template>`;
}

/**
 * The whole page as HTML.
 * @param todayOn date in the calendar's zone; the week of four days before to two days after it is shown
 */
export function toCalendarPage(week: CalendarWeek, language: Language, todayOn: string): string {
  const context: PageContext = { week, language };
  const days = [-4, -3, -2, -1, 0, 1, 2].map((offset) => addDays(todayOn, offset));
  const columns = days
    .map((dayOn) => {
      const noon = `${dayOn}T12:00:00Z`;
      const name = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(
        new Date(noon),
      );
      const chips = week.events.filter((event) => event.startsAt.slice(0, 10) === dayOn);
      return `<div class="day${dayOn === todayOn ? ' today' : ''}"><h2>${escapeHtml(name)}<span>${Number(dayOn.slice(8))}</span></h2><div role="gridcell" data-datekey="${toDateKey(dayOn)}" class="cell">${chips.map((event) => toChip(context, event)).join('')}</div></div>`;
    })
    .join('');
  const hours = Array.from(
    { length: 24 },
    (_, hour) => `<div class="hour">${hour === 0 ? '' : `${hour}:00`}</div>`,
  ).join('');
  const month = format(context, { month: 'long', year: 'numeric' }, `${todayOn}T12:00:00Z`);
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${words[language].title} – ${escapeHtml(week.viewerName)}</title><meta name="viewport" content="width=device-width"><style>${calendarStyle}</style></head><body data-viewfamily="EVENT" data-viewkey="WEEK"><div id="xUserInfo" style="display:none"><div id="xUserEmail">${escapeHtml(week.viewerEmail)}</div><div id="xUserName">${escapeHtml(week.viewerName)}</div><div id="xTimezone">${escapeHtml(week.timeZone)}</div><div id="xUserLocale">${language}</div></div><header><strong>${escapeHtml(month)}</strong><span class="note">${words[language].note} · ${escapeHtml(week.viewerName)}</span></header><main><div class="hours">${hours}</div><div class="grid" role="grid">${columns}</div></main>${week.events.map((event) => toBubble(context, event)).join('')}<div id="stage"></div><script>${calendarScript}</script></body></html>`;
}
