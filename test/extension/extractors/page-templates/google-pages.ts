/** Google Calendar in each state and language, with the truth the markup was made from. */
import { toMoreDrafts, type Draft } from './google-more-pages.ts';
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
  drawFullDay,
  drawLine,
  drawRange,
  PAGE_LOCALES,
  type PageLocale,
  toFixtureName,
} from './locale-text.ts';
import {
  type EventTruth,
  inRome,
  MIRA,
  NOOR,
  NOW,
  type SavedPage,
  TEO,
  TODAY,
  type Truth,
  ZONE,
} from './page.ts';

const VIEWER = MIRA.email;
const TITLE = 'Mentoring, week 7: offers, prices';
const URL_BASE = 'https://calendar.google.com/calendar/u/0/r';
const check = (value: string): Truth => ({ check: value });

const timed = { title: TITLE, on: TODAY, start: '15:00', end: '16:00' };
const truth: EventTruth = {
  title: TITLE,
  startsAt: inRome(TODAY, '15:00'),
  endsAt: inRome(TODAY, '16:00'),
  timeZone: ZONE,
  isAllDay: false,
  guests: [],
  eventId: 'm7offers',
  calendarId: VIEWER,
};

/** @returns every state of Google Calendar in one language. */
function toDrafts(locale: PageLocale): Draft[] {
  const info = drawUserInfo(locale, VIEWER);
  const when = `${drawDay(locale, TODAY)}<span>⋅</span><span>${drawRange(locale, '15:00', '16:00')}</span>`;
  const chip = drawTimedChip({
    id: packId('m7offers', VIEWER),
    title: TITLE,
    line: drawLine(locale, timed),
    clock: drawRange(locale, '15:00', '16:00'),
  });
  const guests = [MIRA, TEO, NOOR];
  const asGuest = [
    { ...MIRA, isOrganizer: false },
    { ...TEO, isOrganizer: true },
  ];
  const page = (view: string, ...body: string[]) => drawPage(locale, view, [info, ...body].join('\n'));
  const open = (event: EventTruth, notes: SavedPage['truth']['notes'] = []) => ({
    isEventOpen: true,
    events: [event],
    notes,
  });
  const recurringId = 'serie7_20261006T130000Z';
  const movedId = 'serie7_20261005T090000Z';
  const lastDay = '2026-10-08';

  return [
    {
      state: 'bubble',
      observed: '2026-06',
      html: page(
        'WEEK',
        drawDayCell(TODAY, chip),
        drawBubble({
          id: packId('m7offers', VIEWER),
          title: TITLE,
          when,
          guests,
          guestCount: locale.guestCount(3),
          meet: 'qrs-tuvw-xyz',
        }),
      ),
      truth: open({ ...truth, guests, meetingUrl: 'https://meet.google.com/qrs-tuvw-xyz' }),
    },
    {
      state: 'bubble-as-guest',
      observed: '2026-06',
      html: page(
        'WEEK',
        drawBubble({
          id: packId('m7offers', VIEWER),
          title: TITLE,
          when,
          guests: asGuest,
          guestCount: locale.guestCount(2),
        }),
      ),
      truth: open({
        ...truth,
        startsAt: check(inRome(TODAY, '15:00')),
        endsAt: check(inRome(TODAY, '16:00')),
        guests: asGuest,
      }),
    },
    {
      state: 'bubble-of-other-calendar',
      observed: '2026-06',
      html: page(
        'WEEK',
        drawBubble({ id: packId('m7offers', 'team7@g'), title: TITLE, when }),
        drawDayCell(
          TODAY,
          drawTimedChip({
            id: packId('m7offers', 'team7@g'),
            title: TITLE,
            line: drawLine(locale, timed),
            clock: drawRange(locale, '15:00', '16:00'),
          }),
        ),
      ),
      truth: open({ ...truth, calendarId: 'team7@group.calendar.google.com' }),
    },
    {
      state: 'bubble-recurring',
      observed: '2026-06',
      html: page(
        'WEEK',
        drawBubble({ id: packId(recurringId, VIEWER), title: TITLE, when, repeats: locale.weekly, guests }),
      ),
      truth: open({ ...truth, endsAt: check(inRome(TODAY, '16:00')), guests, eventId: recurringId }),
    },
    {
      state: 'bubble-moved',
      observed: '2026-06',
      html: page(
        'WEEK',
        drawBubble({ id: packId(movedId, VIEWER), title: TITLE, when, repeats: locale.weekly, guests }),
      ),
      truth: open({
        ...truth,
        startsAt: check(inRome(TODAY, '15:00')),
        endsAt: check(inRome(TODAY, '16:00')),
        guests,
        eventId: movedId,
      }),
    },
    {
      state: 'bubble-all-day',
      observed: '2026-09',
      html: page(
        'WEEK',
        drawDayCell(TODAY, drawStackedChip({ id: packId('fair', VIEWER), title: 'Trade fair' })),
        drawBubble({ id: packId('fair', VIEWER), title: 'Trade fair', when: drawDay(locale, TODAY) }),
      ),
      truth: open({
        title: 'Trade fair',
        startsOn: TODAY,
        endsOn: check(TODAY),
        isAllDay: true,
        guests: [],
        eventId: 'fair',
        calendarId: VIEWER,
      }),
    },
    {
      state: 'bubble-multi-day',
      observed: '2026-06',
      html: page(
        'WEEK',
        drawBubble({
          id: packId('trip', VIEWER),
          title: 'Customer visit',
          when: `${drawFullDay(locale, TODAY)}, ${drawClock(locale, '22:00')} – ${drawFullDay(locale, lastDay)}, ${drawClock(locale, '01:30')}`,
        }),
      ),
      truth: open({
        title: 'Customer visit',
        startsAt: check(inRome(TODAY, '22:00')),
        endsAt: check(inRome(lastDay, '01:30')),
        timeZone: ZONE,
        isAllDay: false,
        guests: [],
        eventId: 'trip',
        calendarId: VIEWER,
      }),
    },
    toEditPage(locale, info),
    toWeek(locale, page),
    toMonth(locale, page),
    ...[true, false].map((isLabel): Draft => ({
      state: isLabel ? 'search' : 'schedule',
      observed: isLabel ? '2026-09' : '2026-10',
      path: isLabel ? '/search' : '/agenda',
      html: page(
        'AGENDA',
        drawDayCell(
          TODAY,
          `<div role="row"><h2><button aria-label="${drawDay(locale, TODAY)}"></button></h2>${drawScheduleRow(
            {
              id: packId('m7offers', VIEWER),
              title: TITLE,
              line: drawLine(locale, timed),
              clock: drawRange(locale, '15:00', '16:00'),
            },
            isLabel,
          )}</div>`,
          'rowgroup',
        ),
      ),
      truth: {
        isEventOpen: false,
        events: [
          { ...truth, startsAt: check(inRome(TODAY, '15:00')), endsAt: check(inRome(TODAY, '16:00')) },
        ],
        notes: [],
      },
    })),
  ];
}

function toEditPage(locale: PageLocale, info: string): Draft {
  const recurringId = 'serie7_20261006T130000Z';
  const id = packId(recurringId, VIEWER);
  const packed = TODAY.replaceAll('-', '');
  const input = (inputId: string, value: string, extra = '') =>
    `<input type="text" id="${inputId}" value="${value}" data-initial-value="${value}" ${extra}>`;
  return {
    state: 'edit-page',
    observed: '2022-01',
    path: `/eventedit/${id}`,
    html: drawPage(
      locale,
      'EVENT_EDIT',
      `${info}<div data-is-create="false" data-eventid="${id}">${input('xTiIn', TITLE)}
${input('xStDaIn', drawFullDay(locale, TODAY), `data-date="${packed}"`)}${input('xStTiIn', drawClock(locale, '15:00'))}
${input('xEnTiIn', drawClock(locale, '16:00'))}${input('xEnDaIn', drawFullDay(locale, TODAY), `data-date="${packed}"`)}
<div role="checkbox" id="xAlDaCbx" aria-checked="false"></div>
<div role="tabpanel" id="tabEventDetails"><div id="xLocIn"><input type="text" disabled value=""><input type="text" value="https://meet.jit.si/mentoring7?token=secret"></div><div id="xDescIn"></div></div>
<div role="tree"><div role="treeitem" data-email="${MIRA.email}" id="xDtlDlgOrg"><span>${MIRA.name!}</span></div><div role="treeitem" data-email="${TEO.email}"><span>${TEO.name!}</span></div></div></div>`,
    ),
    truth: {
      isEventOpen: true,
      notes: [],
      events: [
        {
          ...truth,
          endsAt: { check: inRome(TODAY, '16:00') },
          meetingUrl: 'https://meet.jit.si/mentoring7',
          guests: [MIRA, TEO],
          eventId: recurringId,
        },
      ],
    },
  };
}

/** Today: one ended, one that ended before it, one to come, a task, a birthday; another day: one. */
function toWeek(locale: PageLocale, page: (view: string, ...body: string[]) => string): Draft {
  const chip = (eventId: string, on: string, start: string, end: string, title: string, calendar = VIEWER) =>
    drawTimedChip({
      id: eventId.startsWith('tasks_') ? eventId : packId(eventId, calendar),
      title,
      line: drawLine(locale, { title, on, start, end }),
      clock: drawRange(locale, start, end),
    });
  const event = (
    eventId: string,
    start: string,
    end: string,
    title: string,
    calendarId = VIEWER,
  ): EventTruth => ({
    title,
    startsAt: check(inRome(TODAY, start)),
    endsAt: check(inRome(TODAY, end)),
    timeZone: ZONE,
    isAllDay: false,
    guests: [],
    eventId,
    calendarId,
  });
  return {
    state: 'week',
    observed: '2026-09',
    html: page(
      'WEEK',
      drawDayCell('2026-10-05', chip('yesterday', '2026-10-05', '15:00', '16:00', 'Yesterday')),
      drawDayCell(
        TODAY,
        [
          chip('early', TODAY, '09:00', '09:30', 'Stand-up', 'team7@g'),
          chip('m7offers', TODAY, '15:00', '16:00', TITLE),
          chip('late', TODAY, '18:15', '19:00', 'Review'),
          chip('tasks_42', TODAY, '10:00', '11:00', 'Buy paper'),
          chip('bday_9', TODAY, '10:00', '11:00', 'Birthday'),
        ].join('\n'),
      ),
    ),
    truth: {
      isEventOpen: false,
      notes: [],
      events: [
        event('m7offers', '15:00', '16:00', TITLE),
        event('early', '09:00', '09:30', 'Stand-up', 'team7@group.calendar.google.com'),
        event('late', '18:15', '19:00', 'Review'),
      ],
    },
  };
}

function toMonth(locale: PageLocale, page: (view: string, ...body: string[]) => string): Draft {
  const allDayLine = [locale.allDay, 'Trade fair', ...locale.rest, drawFullDay(locale, TODAY)].join(
    locale.comma,
  );
  const cell = `<div role="gridcell"><h2>4${locale.comma}${drawDay(locale, TODAY)}</h2>
${drawStackedChip({ id: packId('m7offers', VIEWER), title: TITLE, line: drawLine(locale, timed), clock: drawClock(locale, '15:00', true) })}
${drawStackedChip({ id: packId('fair', VIEWER), title: 'Trade fair', line: allDayLine })}</div>`;
  return {
    state: 'month',
    observed: '2026-10',
    path: '/month',
    html: page('MONTH', cell),
    truth: {
      isEventOpen: false,
      notes: [],
      events: [
        { ...truth, startsAt: check(inRome(TODAY, '15:00')), endsAt: check(inRome(TODAY, '16:00')) },
        {
          title: 'Trade fair',
          startsOn: TODAY,
          endsOn: check(TODAY),
          isAllDay: true,
          guests: [],
          eventId: 'fair',
          calendarId: VIEWER,
        },
      ],
    },
  };
}

/** @returns all states in all languages. */
export function makeGooglePages(): SavedPage[] {
  return PAGE_LOCALES.flatMap((locale) =>
    [...toDrafts(locale), ...toMoreDrafts(locale)].map(({ state, observed, path, html, truth }) => ({
      name: `google-calendar--${state}--${toFixtureName(locale)}`,
      url: `${URL_BASE}${path ?? '/week'}`,
      observed,
      zone: ZONE,
      now: NOW,
      html,
      truth,
    })),
  );
}
