/** Outlook on the web, Nextcloud Calendar and pages that carry event data, with the truth they were made from. */
import { drawClock, PAGE_LOCALES, type PageLocale, toFixtureName } from './locale-text.ts';
import {
  escapeHtml,
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

const check = (value: string): Truth => ({ check: value });
const START = check(inRome(TODAY, '15:00'));
const END = check(inRome(TODAY, '16:00'));
const TITLE = 'Mentoring, week 7';
const base = { observed: '2026-09', zone: ZONE, now: NOW };
const event = (more: Partial<EventTruth>): EventTruth => ({
  title: TITLE,
  startsAt: START,
  endsAt: END,
  timeZone: check(ZONE),
  isAllDay: false,
  guests: [],
  ...more,
});

/** The word before the organizer was seen in English only; in other languages the reader cannot know it. */
const BY: Readonly<Record<string, string>> = {
  ...{ it: 'Da', de: 'Von', fr: 'Par', es: 'Por', es_419: 'Por', pt_BR: 'Por', pt_PT: 'Por' },
  ...{ ja: '開催者', ar: 'بواسطة', ar_EG: 'بواسطة' },
};

function drawCard(
  locale: PageLocale,
  id: string,
  title: string,
  on: string,
  start: string,
  end: string,
): string {
  const day = new Intl.DateTimeFormat(locale.tag.replace('_', '-'), {
    dateStyle: 'full',
    calendar: 'gregory',
    timeZone: 'UTC',
  });
  const times = `${drawClock(locale, start).toUpperCase()}${locale.tag === 'it' ? ' - ' : locale.line[1].trim() === '～' ? '～' : locale.line[1]}${drawClock(locale, end).toUpperCase()}`;
  const label = [
    title,
    times,
    day.format(new Date(`${on}T12:00Z`)),
    'Room 3, first floor',
    `${BY[locale.tag] ?? 'By'} Mira Mentor`,
    'Busy',
  ].join(', ');
  return `<div id="monthDayCell_${on}T00:00:00.000+02:00_W. Europe Standard Time_x"><div data-itemindex="0" data-calitemid="${id}"><div role="button" title="${escapeHtml(title)}&#10;Room 3, first floor&#10;${times}" aria-label="${escapeHtml(label)}"><div><time>${start}</time><span>${escapeHtml(title)}</span></div></div></div></div>`;
}

function makeOutlookPages(): SavedPage[] {
  return PAGE_LOCALES.flatMap((locale) => {
    const tag = locale.tag.replace('_', '-');
    const html = (body: string) => `<html lang="${tag}"><body>${body}</body></html>`;
    const card = drawCard(locale, 'AAMk7=', TITLE, TODAY, '15:00', '16:00');
    const truth = event({
      timeZone: 'Europe/Berlin',
      organizerName: check('Mira Mentor'),
      eventId: 'AAMk7=',
    });
    const peek = `<div data-app-section="CalendarItemPeek"><div><span>${escapeHtml(TITLE)}</span></div><div><span>Room 3</span></div></div>`;
    const url = 'https://outlook.office.com/calendar/view/month';
    return [
      {
        ...base,
        name: `outlook-web--month--${toFixtureName(locale)}`,
        url,
        html: html(card + drawCard(locale, 'BBMk8=', 'Other day', '2026-10-07', '09:00', '10:00')),
        truth: { isEventOpen: false, events: [truth], notes: ['no-stable-guests-here'] as const },
      },
      {
        ...base,
        name: `outlook-web--peek--${toFixtureName(locale)}`,
        url,
        html: html(card + peek),
        truth: { isEventOpen: true, events: [truth], notes: ['no-stable-guests-here'] as const },
      },
    ].map((page) => ({
      ...page,
      truth: {
        ...page.truth,
        notes: [...page.truth.notes],
        ...(locale.tag.startsWith('en') ? {} : { missing: ['0.organizerName'] }),
      },
    }));
  });
}

function makeHostileOutlookPages(): SavedPage[] {
  const title = '<script>alert(1)</script>, 9:00 to 10:00, Monday, October 5, 2026, By Nobody';
  const en = PAGE_LOCALES[0]!;
  return [
    {
      ...base,
      name: 'outlook-web--hostile-label-in-subject--en',
      url: 'https://outlook.live.com/calendar/0/view/month',
      html: `<html lang="en"><body>${drawCard(en, 'CC=', title, TODAY, '15:00', '16:00')}<div data-calitemid=""><div role="button"></div></div></body></html>`,
      truth: {
        isEventOpen: false,
        events: [
          event({ title, timeZone: 'Europe/Berlin', organizerName: check('Mira Mentor'), eventId: 'CC=' }),
        ],
        notes: ['no-stable-guests-here'],
      },
    },
  ];
}

const ICS = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const VEVENT = (...lines: string[]) => [
  'BEGIN:VEVENT',
  'UID:7@example.org',
  `SUMMARY:Mentoring\\, week`,
  '  7',
  ...lines,
  'END:VEVENT',
];
const PEOPLE = [
  `ORGANIZER;CN="Mira Mentor":mailto:${MIRA.email}`,
  `ATTENDEE;CN=Teo Tirocinio;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED:MAILTO:`,
  ` ${TEO.email}`,
  `ATTENDEE;CUTYPE=ROOM;CN=Room 3:mailto:room3@example.org`,
];
const ALARM = [
  'BEGIN:VALARM',
  'ACTION:EMAIL',
  'SUMMARY:Alarm',
  'ATTENDEE:mailto:alarm@example.org',
  'TRIGGER:-PT15M',
  'END:VALARM',
];
const ROME_ZONE = ['BEGIN:VTIMEZONE', 'TZID:Europe/Rome', 'END:VTIMEZONE'];

function makeNextcloudPages(): SavedPage[] {
  const path = '/remote.php/dav/calendars/mira/personal/7.ics';
  const object = Buffer.from(path).toString('base64');
  const html =
    '<html lang="it"><head data-requesttoken="x" data-user="mira"></head><body><div id="app-content-vue"><div data-object-id="x" data-recurrence-id="1"></div></div></body></html>';
  const route = (instance: string, mode = 'popover') =>
    `https://cloud.example.org/apps/calendar/dayGridMonth/now/edit/${mode}/${encodeURIComponent(object)}/${instance}`;
  const seconds = (at: string) => String(Date.parse(at) / 1000);
  const people = [{ ...TEO }, { ...MIRA, isViewer: false }];
  const truth = (more: Partial<EventTruth> = {}) => ({
    isEventOpen: true,
    notes: [],
    events: [
      event({
        startsAt: inRome(TODAY, '15:00'),
        timeZone: ZONE,
        guests: people,
        eventId: '7@example.org',
        ...more,
      }),
    ],
  });
  const single = VEVENT(
    'DTSTART;TZID=Europe/Rome:20261006T150000',
    'DTEND;TZID=Europe/Rome:20261006T160000',
    ...PEOPLE,
    ...ALARM,
  );
  const master = VEVENT(
    'DTSTART;TZID=Europe/Rome:20260303T150000',
    'DURATION:PT1H',
    'RRULE:FREQ=WEEKLY',
    ...PEOPLE,
  );
  const moved = VEVENT(
    'RECURRENCE-ID;TZID=Europe/Rome:20261005T090000',
    'DTSTART;TZID=Europe/Rome:20261006T150000',
    'DTEND;TZID=Europe/Rome:20261006T160000',
    ...PEOPLE,
  );
  const page = (
    state: string,
    url: string,
    file: string | undefined,
    pageTruth: SavedPage['truth'],
  ): SavedPage => ({
    ...base,
    name: `nextcloud-calendar--${state}--it`,
    observed: '2026-08',
    url,
    html,
    truth: pageTruth,
    ...(file ? { file } : {}),
  });
  return [
    page('popover', route(seconds(inRome(TODAY, '15:00'))), ICS(...ROME_ZONE, ...single), truth()),
    page(
      'sidebar-of-series',
      route(seconds(inRome(TODAY, '15:00')), 'sidebar'),
      ICS(...ROME_ZONE, ...master),
      truth({ eventId: '7@example.org_20261006T130000Z' }),
    ),
    page(
      'moved-instance',
      route(seconds(inRome('2026-10-05', '09:00')), 'full'),
      ICS(...ROME_ZONE, ...master, ...moved),
      truth({ startsAt: START, eventId: '7@example.org_20261005T070000Z' }),
    ),
    page('file-not-given', route(seconds(inRome(TODAY, '15:00'))), undefined, {
      isEventOpen: false,
      events: [],
      notes: ['file-not-given'],
    }),
    page('nothing-open', 'https://cloud.example.org/apps/calendar/dayGridMonth/now', undefined, {
      isEventOpen: false,
      events: [],
      notes: ['open-one-first'],
    }),
    page(
      'hostile-other-origin',
      route(seconds(inRome(TODAY, '15:00'))).replace(
        encodeURIComponent(object),
        Buffer.from('https://evil.example.com/7.ics').toString('base64'),
      ),
      ICS(...single),
      { isEventOpen: false, events: [], notes: ['file-not-given'] },
    ),
    page('hostile-object', route('1').replace(encodeURIComponent(object), '%25%25'), undefined, {
      isEventOpen: false,
      events: [],
      notes: ['file-not-given'],
    }),
  ];
}

function makeGenericPages(): SavedPage[] {
  const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'BusinessEvent',
    name: TITLE,
    startDate: inRome(TODAY, '15:00'),
    endDate: inRome(TODAY, '16:00'),
    location: { '@type': 'VirtualLocation', url: 'https://acme.zoom.us/j/777?pwd=secret' },
    organizer: { '@type': 'Person', name: MIRA.name, email: MIRA.email },
    attendee: [{ '@type': 'Person', name: TEO.name, email: `mailto:${TEO.email}` }],
  };
  const google = `https://calendar.google.com/calendar/render?action=TEMPLATE&text=${encodeURIComponent(TITLE)}&dates=20261006T130000Z/20261006T140000Z&add=${NOOR.email}`;
  const outlook = `https://outlook.live.com/calendar/0/deeplink/compose?subject=${encodeURIComponent(TITLE)}&startdt=2026-10-06T13:00:00Z&enddt=2026-10-06T14:00:00Z`;
  const yahoo = `https://calendar.yahoo.com/?v=60&title=${encodeURIComponent(TITLE)}&st=20261006T130000Z&et=20261006T140000Z`;
  const link = (href: string) => `<a href="${escapeHtml(href)}">Add</a>`;
  const organizer = { ...MIRA, isViewer: false };
  const open = (...events: EventTruth[]): SavedPage['truth'] => ({ isEventOpen: true, events, notes: [] });
  const sure = { startsAt: inRome(TODAY, '15:00'), endsAt: inRome(TODAY, '16:00') };
  const allDay = { startsAt: undefined, endsAt: undefined, timeZone: undefined, isAllDay: true };
  const page = (state: string, body: string, truth: SavedPage['truth'], file?: string): SavedPage => ({
    ...base,
    name: `generic--${state}--en`,
    observed: '2026-11',
    url: 'https://events.example.org/7',
    html: `<html lang="en"><body>${body}</body></html>`,
    truth,
    ...(file ? { file } : {}),
  });
  const meetingUrl = 'https://acme.zoom.us/j/777';
  return [
    page('json-ld', jsonLd(data), open(event({ guests: [TEO, organizer], meetingUrl }))),
    page(
      'json-ld-graph-and-links',
      jsonLd({ '@graph': [{ '@type': 'WebPage' }, data] }) + link(google) + link(outlook) + link(yahoo),
      open(event({ ...sure, guests: [TEO, organizer, NOOR], meetingUrl })),
    ),
    page(
      'microdata',
      `<div itemscope itemtype="https://schema.org/Event"><span itemprop="name">${TITLE}</span><div itemprop="location" itemscope itemtype="https://schema.org/Place"><span itemprop="name">Room 3</span></div><time itemprop="startDate" datetime="2026-10-06T15:00+02:00">3 pm</time><meta itemprop="endDate" content="2026-10-06T16:00+02:00"></div>`,
      open(event({})),
    ),
    page(
      'h-event',
      `<div class="h-event"><h1 class="p-name">${TITLE}</h1><time class="dt-start" datetime="2026-10-06 15:00">Tuesday</time> to <span class="dt-end"><span class="value">2026-10-06</span> <span class="value">4pm</span></span></div>`,
      open(event({})),
    ),
    page('links', link(google) + link(yahoo), open(event({ ...sure, guests: [NOOR] }))),
    page(
      'link-with-zone',
      link(google.replace(/dates=[^&]*/, 'dates=20261006T150000/20261006T160000&ctz=Europe/Rome')),
      open(event({ timeZone: ZONE, guests: [NOOR] })),
    ),
    page(
      'link-all-day',
      link(google.replace(/dates=[^&]*/, 'dates=20261006/20261008')),
      open(event({ ...allDay, startsOn: check(TODAY), endsOn: check('2026-10-07'), guests: [NOOR] })),
    ),
    page(
      'ics-text',
      `<pre>${ICS(...ROME_ZONE, ...VEVENT('DTSTART;TZID=Europe/Rome:20261006T150000', 'DTEND;TZID=Europe/Rome:20261006T160000', ...PEOPLE, ...ALARM))}</pre>`,
      open(event({ timeZone: ZONE, guests: [TEO, organizer], eventId: '7@example.org' })),
    ),
    page(
      'ics-link',
      '<a href="/7.ics">Calendar file</a>',
      open(event({ timeZone: ZONE, guests: [TEO, organizer], eventId: '7@example.org' })),
      ICS(
        ...VEVENT('DTSTART;TZID=W. Europe Standard Time:20261006T150000', 'DURATION:PT1H', ...PEOPLE),
      ).replace('W. Europe Standard Time', 'Europe/Rome'),
    ),
    page(
      'ics-all-day',
      `<pre>${ICS(...VEVENT('DTSTART;VALUE=DATE:20261006', 'DTEND;VALUE=DATE:20261008'))}</pre>`,
      open(
        event({ ...allDay, startsOn: check(TODAY), endsOn: check('2026-10-07'), eventId: '7@example.org' }),
      ),
    ),
    page(
      'data-link',
      link(
        `data:text/calendar;charset=utf8,${encodeURIComponent(ICS(...VEVENT('DTSTART:20261006T130000Z', 'DTEND:20261006T140000Z')))}`,
      ),
      open(event({ eventId: '7@example.org' })),
    ),
    page(
      'list-of-events',
      jsonLd([
        data,
        {
          ...data,
          name: 'Next week',
          startDate: inRome('2026-10-13', '15:00'),
          endDate: inRome('2026-10-13', '16:00'),
        },
      ]),
      { isEventOpen: false, notes: [], events: [event({ guests: [TEO, organizer], meetingUrl })] },
    ),
    page('no-event', '<h1>October 6, 2026, 3pm</h1>', { isEventOpen: false, events: [], notes: [] }),
    page(
      'hostile-sources-disagree',
      jsonLd({ ...data, endDate: undefined }) + link(google.replace('T130000Z', 'T080000Z')),
      open(event({ endsAt: undefined, guests: [TEO, organizer, NOOR], meetingUrl })),
    ),
    page(
      'hostile-unknown-zone',
      `<pre>${ICS(...VEVENT('DTSTART;TZID=Firm Time:20261006T150000', 'DTEND;TZID=Firm Time:20261006T160000'))}</pre>`,
      open(event({ startsAt: undefined, endsAt: undefined, timeZone: undefined, eventId: '7@example.org' })),
    ),
    page(
      'hostile-series-without-instance',
      `<pre>${ICS(...VEVENT('DTSTART:20260303T140000Z', 'DTEND:20260303T150000Z', 'RRULE:FREQ=WEEKLY'))}</pre>`,
      open(event({ startsAt: undefined, endsAt: undefined, timeZone: undefined, eventId: '7@example.org' })),
    ),
    page(
      'hostile-broken-data',
      `<script type="application/ld+json">{"@type":"Event",</script>${jsonLd({ '@type': 'Event', name: { a: 1 }, startDate: '2026-13-45T99:00', location: [null] })}${link('https://calendar.google.com/calendar/render?dates=never/ever')}<div itemscope itemtype="https://schema.org/Event"></div><div class="h-event"><span class="dt-start">soon</span></div><a href="data:text/calendar;base64,@@@">x</a><a href="http://[">y</a>`,
      { isEventOpen: false, events: [], notes: [] },
    ),
    page(
      'hostile-script-in-name',
      jsonLd({
        ...data,
        name: '<script>alert(1)<\\/script>',
        organizer: { email: 'not an address' },
        attendee: [{ email: '"<script>"@x' }],
        location: { url: 'javascript:alert(1)' },
      }).replace('<\\\\/script>', '<\\/script>'),
      open(event({ title: '<script>alert(1)</script>' })),
    ),
  ];
}

/** @returns the pages of every site but Google's. */
export function makeOtherPages(): SavedPage[] {
  return [
    ...makeOutlookPages(),
    ...makeHostileOutlookPages(),
    ...makeNextcloudPages(),
    ...makeGenericPages(),
  ];
}
