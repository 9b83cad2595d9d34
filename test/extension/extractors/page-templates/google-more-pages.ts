/**
 * More states of Google Calendar: the day view with what is no meeting of one's own, events of other people, of a
 * personal account, of another year, over several days, and the edit page where only some of it may be changed.
 */
import type { Guest } from '../../../../shared/capture/page-facts.ts';
import {
  drawBubble,
  drawDayCell,
  drawPage,
  drawStackedChip,
  drawTimedChip,
  drawUserInfo,
  packId,
} from './google-markup.ts';
import {
  drawClock,
  drawDayOfYear,
  drawDay,
  drawDays,
  drawFullDay,
  drawLine,
  drawRange,
  type PageLocale,
} from './locale-text.ts';
import { type EventTruth, inRome, MIRA, NOOR, type SavedPage, TEO, TODAY, type Truth, ZONE } from './page.ts';

export type Draft = Pick<SavedPage, 'html' | 'truth'> & { state: string; observed: string; path?: string };

const VIEWER = MIRA.email;
const PERSONAL = 'mira.mentor@gmail.com';
const TITLE = 'Mentoring, week 7: offers, prices';
const check = (value: string): Truth => ({ check: value });
const base: EventTruth = {
  title: TITLE,
  startsAt: check(inRome(TODAY, '15:00')),
  endsAt: check(inRome(TODAY, '16:00')),
  timeZone: ZONE,
  isAllDay: false,
  guests: [],
  eventId: 'm7offers',
  calendarId: VIEWER,
};
const open = (event: EventTruth): SavedPage['truth'] => ({ isEventOpen: true, events: [event], notes: [] });
const asOrganizer = (guest: Guest): Guest => ({ ...guest, isOrganizer: true });

/** @returns the states in one language. */
export function toMoreDrafts(locale: PageLocale): Draft[] {
  const info = drawUserInfo(locale, VIEWER);
  const page = (...body: string[]) => drawPage(locale, 'WEEK', [info, ...body].join('\n'));
  const when = `${drawDay(locale, TODAY)}<span>⋅</span><span>${drawRange(locale, '15:00', '16:00')}</span>`;
  const strangers = [asOrganizer(TEO), NOOR];
  const me: Guest = { ...MIRA, email: PERSONAL };
  return [
    toDay(locale, page),
    {
      state: 'bubble-as-neither',
      observed: '2026-06',
      html: page(
        drawBubble({
          id: packId('m7offers', TEO.email),
          title: TITLE,
          when,
          guests: strangers,
          guestCount: locale.guestCount(2),
        }),
      ),
      truth: open({ ...base, guests: strangers, calendarId: TEO.email }),
    },
    {
      state: 'bubble-of-personal-account',
      observed: '2026-06',
      html: drawPage(
        locale,
        'WEEK',
        `${drawUserInfo(locale, PERSONAL)}${drawBubble({ id: packId('m7offers', 'mira.mentor@m'), title: TITLE, when, guests: [me, TEO] })}`,
      ),
      truth: open({ ...base, guests: [me, TEO], calendarId: PERSONAL }),
    },
    {
      state: 'bubble-of-next-year',
      observed: '2026-09',
      html: page(
        drawBubble({
          id: packId('m7offers', VIEWER),
          title: TITLE,
          when: `${drawDayOfYear(locale, '2027-01-05')}<span>⋅</span><span>${drawRange(locale, '11:30', '12:15')}</span>`,
        }),
      ),
      truth: open({
        ...base,
        startsAt: check('2027-01-05T11:30:00+01:00'),
        endsAt: check('2027-01-05T12:15:00+01:00'),
      }),
    },
    {
      state: 'bubble-of-days',
      observed: '2026-09',
      html: page(
        drawBubble({
          id: packId('fair', VIEWER),
          title: 'Trade fair',
          when: drawDays(locale, TODAY, '2026-10-08'),
        }),
      ),
      truth: open({
        title: 'Trade fair',
        startsOn: check(TODAY),
        endsOn: check('2026-10-08'),
        isAllDay: true,
        guests: [],
        eventId: 'fair',
        calendarId: VIEWER,
      }),
    },
    toEditPageOfDays(locale, info),
    toEditPageOfGuest(locale, info),
  ];
}

/**
 * A series kept and moved, somebody's busy time, an event over night drawn in two days, and two all-day events (a
 * working place, a day out of office): their hidden line has no date, so they are not offered.
 */
function toDay(locale: PageLocale, page: (...body: string[]) => string): Draft {
  const chip = (eventId: string, title: string, start: string, end: string, calendar = VIEWER) =>
    drawTimedChip({
      id: packId(eventId, calendar),
      title,
      line: drawLine(locale, { title, on: TODAY, start, end }),
      clock: drawRange(locale, start, end),
    });
  const allDay = (eventId: string, title: string) =>
    drawStackedChip({
      id: packId(eventId, VIEWER),
      title,
      line: [locale.allDay, title, ...locale.rest].join(locale.comma),
    });
  const night = drawTimedChip({
    id: packId('night', VIEWER),
    title: 'Night shift',
    line: [
      `${drawFullDay(locale, TODAY)}, ${drawClock(locale, '22:00')} – ${drawFullDay(locale, '2026-10-07')}, ${drawClock(locale, '02:00')}`,
      'Night shift',
      ...locale.rest,
    ].join(locale.comma),
  });
  const kept = 'serie7_20261006T130000Z';
  const moved = 'serie8_20261005T090000Z';
  const event = (eventId: string, title: string, start: string, end: string): EventTruth => ({
    ...base,
    eventId,
    title,
    startsAt: check(inRome(TODAY, start)),
    endsAt: check(inRome(TODAY, end)),
  });
  return {
    state: 'day',
    observed: '2026-09',
    path: '/day',
    html: page(
      `<div role="gridcell"><h2>2${locale.comma}${drawDay(locale, TODAY)}</h2>${allDay('office', 'Office')}${allDay('away', 'Out of office')}</div>`,
      drawDayCell(
        TODAY,
        [
          chip(kept, TITLE, '15:00', '16:00'),
          chip(moved, 'Moved', '13:00', '13:45'),
          chip('busy', 'busy', '09:00', '10:00', NOOR.email),
          night,
        ].join('\n'),
      ),
      drawDayCell('2026-10-07', night),
    ),
    truth: {
      isEventOpen: false,
      notes: [],
      events: [
        { ...event(kept, TITLE, '15:00', '16:00'), startsAt: inRome(TODAY, '15:00') },
        event(moved, 'Moved', '13:00', '13:45'),
        { ...event('busy', 'busy', '09:00', '10:00'), calendarId: NOOR.email },
        {
          ...event('night', 'Night shift', '22:00', '22:00'),
          title: check('Night shift'),
          endsAt: check(inRome('2026-10-07', '02:00')),
        },
      ],
    },
  };
}

const packed = (on: string) => on.replaceAll('-', '');
const drawInput = (id: string, value: string, extra = '') =>
  `<input type="text" id="${id}" value="${value}" data-initial-value="${value}"${extra}>`;

function toEditPageOfDays(locale: PageLocale, info: string): Draft {
  const id = packId('fair', VIEWER);
  const dated = (inputId: string, on: string) =>
    drawInput(inputId, drawFullDay(locale, on), ` data-date="${packed(on)}"`);
  return {
    state: 'edit-page-of-days',
    observed: '2022-01',
    path: `/eventedit/${id}`,
    html: drawPage(
      locale,
      'EVENT_EDIT',
      `${info}<div data-is-create="false" data-eventid="${id}">${drawInput('xTiIn', 'Trade fair')}
${dated('xStDaIn', TODAY)}${dated('xEnDaIn', '2026-10-08')}<div role="checkbox" id="xAlDaCbx" aria-checked="true"></div></div>`,
    ),
    truth: open({
      title: 'Trade fair',
      startsOn: TODAY,
      endsOn: check('2026-10-08'),
      isAllDay: true,
      guests: [],
      eventId: 'fair',
      calendarId: VIEWER,
    }),
  };
}

/** A guest may not change the time: the dates stand as text with their attribute, title and clock are not marked. */
function toEditPageOfGuest(locale: PageLocale, info: string): Draft {
  const id = packId('m7offers', VIEWER);
  const guests = [asOrganizer(TEO), { ...MIRA, isOrganizer: false }];
  return {
    state: 'edit-page-as-guest',
    observed: '2026-06',
    path: `/eventedit/${id}`,
    html: drawPage(
      locale,
      'EVENT_EDIT',
      `${info}<div data-is-create="false" data-eventid="${id}"><div>${TITLE}</div><div><div id="xStDaRo" data-date="${packed(TODAY)}">${drawFullDay(locale, TODAY)}</div><div>${drawClock(locale, '15:00')}</div><div id="xEnDaRo" data-date="${packed(TODAY)}">${drawFullDay(locale, TODAY)}</div><div>${drawClock(locale, '16:00')}</div></div>
<div role="tree"><div role="treeitem" data-email="${TEO.email}" id="xDtlDlgOrg"><span>${TEO.name!}</span></div><div role="treeitem" data-email="${VIEWER}"><span>${MIRA.name!}</span></div></div></div>`,
    ),
    truth: {
      ...open({ ...base, guests }),
      missing: ['0.title', '0.startsAt', '0.endsAt', '0.timeZone'],
    },
  };
}
