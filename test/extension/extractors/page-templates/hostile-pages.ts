/**
 * Google Calendar pages that are wrong on purpose or caught half-way: each must give right facts, or fewer.
 */
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
import { drawClock, drawDay, drawLine, drawRange, PAGE_LOCALES } from './locale-text.ts';
import {
  type EventTruth,
  inRome,
  MIRA,
  NOW,
  type PageTruth,
  type SavedPage,
  TEO,
  TODAY,
  ZONE,
} from './page.ts';

const en = PAGE_LOCALES[0]!;
const info = drawUserInfo(en, MIRA.email);
const when = (on: string, start: string, end: string) =>
  `${drawDay(en, on)}<span>⋅</span><span>${drawRange(en, start, end)}</span>`;
const chip = (eventId: string, title: string, on = TODAY) =>
  drawTimedChip({
    id: packId(eventId, MIRA.email),
    title,
    line: drawLine(en, { title, on, start: '15:00', end: '16:00' }),
    clock: drawRange(en, '15:00', '16:00'),
  });

const event = (eventId: string, title: string, more: Partial<EventTruth> = {}): EventTruth => ({
  title,
  startsAt: inRome(TODAY, '15:00'),
  endsAt: inRome(TODAY, '16:00'),
  timeZone: ZONE,
  isAllDay: false,
  guests: [],
  eventId,
  calendarId: MIRA.email,
  ...more,
});
const unsure = {
  startsAt: { check: inRome(TODAY, '15:00') },
  endsAt: { check: inRome(TODAY, '16:00') },
};
const open = (truth: EventTruth, notes: PageTruth['notes'] = []): PageTruth => ({
  isEventOpen: true,
  events: [truth],
  notes,
});
const listed = (...events: EventTruth[]): PageTruth => ({ isEventOpen: false, events, notes: [] });

const SCRIPT = `</span><script>document.title='taken'</script><img src=x onerror="alert(1)"> =HYPERLINK("x")`;
const DATED = 'October 7, 2026, 9am to 10am, plan for March 3, 2027';
const CROWD = Array.from({ length: 500 }, (_, index) => ({
  email: `guest${String(index)}@example.com`,
  name: `Guest ${String(index)}`,
  isOrganizer: false,
  isViewer: false,
}));

const PAGES: readonly { state: string; body: string[]; truth: PageTruth }[] = [
  {
    state: 'script-in-title',
    body: [
      drawDayCell(TODAY, chip('script', SCRIPT)),
      drawBubble({ id: packId('script', MIRA.email), title: SCRIPT, when: when(TODAY, '15:00', '16:00') }),
    ],
    truth: open(event('script', SCRIPT)),
  },
  {
    state: '500-guests',
    body: [
      drawBubble({
        id: packId('crowd', MIRA.email),
        title: 'All hands',
        when: when(TODAY, '15:00', '16:00'),
        guests: CROWD,
        guestCount: '500 guests',
      }),
    ],
    truth: open(event('crowd', 'All hands', { ...unsure, guests: CROWD })),
  },
  {
    state: 'hidden-second-dialog',
    body: [
      drawBubble({
        id: packId('old', MIRA.email),
        title: 'Left over',
        when: when('2026-10-07', '09:00', '10:00'),
        guests: [TEO],
        style: 'display: none',
      }),
      drawBubble({
        id: packId('now', MIRA.email),
        title: 'Open one',
        when: when(TODAY, '15:00', '16:00'),
        guests: [MIRA],
      }),
    ],
    truth: open(event('now', 'Open one', { ...unsure, guests: [MIRA] })),
  },
  {
    state: 'two-visible-dialogs',
    body: [
      drawBubble({ id: packId('one', MIRA.email), title: 'One', when: when(TODAY, '15:00', '16:00') }),
      drawBubble({ id: packId('two', MIRA.email), title: 'Two', when: when(TODAY, '15:00', '16:00') }),
    ],
    truth: {
      isEventOpen: false,
      events: [event('one', 'One', unsure), event('two', 'Two', unsure)],
      notes: ['two-events-open'],
    },
  },
  {
    state: 'half-loaded-guests',
    body: [
      drawBubble({
        id: packId('half', MIRA.email),
        title: 'Half',
        when: when(TODAY, '15:00', '16:00'),
        guests: [MIRA],
        guestCount: '4 guests',
      }),
    ],
    truth: open(event('half', 'Half', { ...unsure, guests: [MIRA] }), ['guests-still-loading']),
  },
  {
    state: 'page-in-flight',
    body: [
      `<div role="dialog" data-chips-dialog="true"><div id="xDetDlg" data-eventid="${packId('soon', MIRA.email)}"></div></div>`,
    ],
    truth: open({ isAllDay: false, guests: [], eventId: 'soon', calendarId: MIRA.email }),
  },
  {
    state: 'reused-frame',
    body: [
      drawDayCell(TODAY, chip('next', 'The next one')),
      drawBubble({
        id: packId('next', MIRA.email),
        title: 'The last one',
        when: when(TODAY, '15:00', '16:00'),
        guests: [TEO],
      }),
    ],
    truth: open({ ...event('next', ''), title: { check: 'The last one' }, guests: [TEO] }, [
      'page-changed-while-reading',
    ]),
  },
  {
    state: 'id-on-the-menu-only',
    body: [
      drawBubble({ id: '', title: 'Menu', when: when(TODAY, '15:00', '16:00') })
        .replace(' data-eventid=""', '')
        .replace(
          'id="xDetDlgCloseBu"',
          `id="xDetDlgCloseBu" jslog="115608; 2:[&quot;menu&quot;,&quot;${MIRA.email}&quot;,0]"`,
        ),
    ],
    truth: open(event('menu', 'Menu', unsure)),
  },
  {
    state: 'clock-for-a-title',
    body: [
      drawDayCell(TODAY, drawStackedChip({ id: packId('clock', MIRA.email), title: '9:00 – 10:00am' })),
      drawBubble({ id: packId('clock', MIRA.email), title: '9:00 – 10:00am', when: drawDay(en, TODAY) }),
    ],
    truth: open({
      title: '9:00 – 10:00am',
      startsOn: TODAY,
      endsOn: { check: TODAY },
      isAllDay: true,
      guests: [],
      eventId: 'clock',
      calendarId: MIRA.email,
    }),
  },
  {
    state: 'dates-in-titles',
    body: [
      drawDayCell(TODAY, chip('dated', DATED)),
      drawDayCell('2026-10-07', chip('other', '3pm to 4pm, October 6, 2026', '2026-10-07')),
    ],
    truth: listed(event('dated', DATED, unsure)),
  },
  {
    state: 'all-day-with-date-in-place',
    body: [
      `<div role="gridcell">${drawStackedChip({ id: packId('place', MIRA.email), title: 'Fair', line: `All day, Fair, Mira Mentor, Hall of ${'October 6, 2026'}` })}
${drawStackedChip({ id: packId('place2', MIRA.email), title: 'Fair 2', line: 'All day, Fair 2, Mira Mentor, October 6, 2026' })}</div>`,
    ],
    truth: { ...listed(), notes: ['none-of-today'] },
  },
  {
    state: 'garbage-ids',
    body: [
      drawDayCell(
        TODAY,
        ['%%%', 'AAAA', '____', 'a'.repeat(5_000), packId('two  spaces', 'x'), 'tasks_7', '']
          .map((id, index) =>
            drawTimedChip({
              id,
              title: `Meeting ${String(index)}`,
              line: drawLine(en, {
                title: `Meeting ${String(index)}`,
                on: TODAY,
                start: '15:00',
                end: '16:00',
              }),
            }),
          )
          .join('\n'),
      ),
    ],
    truth: {
      isEventOpen: false,
      notes: [],
      events: [0, 1, 2, 3, 4, 6].map((index) => ({
        title: `Meeting ${String(index)}`,
        ...unsure,
        timeZone: ZONE,
        isAllDay: false,
        guests: [],
      })),
    },
  },
  {
    state: 'wrong-datekey',
    body: [drawDayCell('2026-10-01', chip('key', 'Under the wrong day'))],
    truth: listed(event('key', 'Under the wrong day', unsure)),
  },
  {
    state: 'search-below-wrong-day',
    body: [
      drawDayCell(
        '2026-10-05',
        drawScheduleRow(
          {
            id: packId('row', MIRA.email),
            title: 'Found',
            line: drawLine(en, { title: 'Found', on: TODAY, start: '15:00', end: '16:00' }),
            clock: drawClock(en, '15:00'),
          },
          true,
        ),
        'rowgroup',
      ),
    ],
    truth: listed(event('row', 'Found', unsure)),
  },
  {
    state: 'weekday-contradicts-date',
    body: [
      drawBubble({
        id: packId('weekday', MIRA.email),
        title: 'Odd',
        when: 'Monday, October 6, 2026<span>⋅</span><span>3:00 – 4:00pm</span>',
      }),
    ],
    truth: open({ title: 'Odd', isAllDay: false, guests: [], eventId: 'weekday', calendarId: MIRA.email }),
  },
  {
    state: 'unknown-half-of-day',
    body: [
      drawBubble({
        id: packId('half-day', MIRA.email),
        title: 'Odd',
        when: 'Tuesday, October 6<span>⋅</span><span>3:00 – 4:00 μ.μ.</span>',
      }),
    ],
    truth: open({ title: 'Odd', isAllDay: false, guests: [], eventId: 'half-day', calendarId: MIRA.email }),
  },
  {
    state: 'end-before-start',
    body: [
      drawBubble({
        id: packId('back', MIRA.email),
        title: 'Odd',
        when: 'Tuesday, October 6<span>⋅</span><span>11:00pm – 1:00am</span>',
      }),
    ],
    truth: open({
      title: 'Odd',
      startsAt: { check: inRome(TODAY, '23:00') },
      timeZone: ZONE,
      isAllDay: false,
      guests: [],
      eventId: 'back',
      calendarId: MIRA.email,
    }),
  },
  {
    state: 'task-open',
    body: [
      `<div role="dialog"><span role="heading" id="rAECCd">Buy paper</span><div>Tuesday, October 6</div></div>`,
      drawDayCell(TODAY, chip('chip', 'Mentoring')),
    ],
    truth: { isEventOpen: false, events: [event('chip', 'Mentoring', unsure)], notes: ['not-a-meeting'] },
  },
  {
    state: 'task-in-event-dialog',
    body: [drawBubble({ id: 'tasks_99', title: 'Buy paper', when: when(TODAY, '15:00', '16:00') })],
    truth: { isEventOpen: false, events: [], notes: ['not-a-meeting'] },
  },
];

/** @returns one page per trap, in English. */
export function makeHostileGooglePages(): SavedPage[] {
  return PAGES.map(({ state, body, truth }) => ({
    name: `google-calendar--hostile-${state}--en`,
    url: 'https://calendar.google.com/calendar/u/0/r/week',
    observed: '2026-11',
    zone: ZONE,
    now: NOW,
    html: drawPage(en, 'WEEK', [info, ...body].join('\n')),
    truth,
  }));
}
