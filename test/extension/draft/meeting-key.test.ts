/**
 * A meeting is one instance, not its series: whatever calendar it stands in, two meetings of a series are two, and one
 * meeting is one wherever it was moved to and however it is known.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toFirstView } from '../../../extension/src/check-in/first-view.ts';
import { withInput } from '../../../extension/src/draft/draft.ts';
import { toEventKey } from '../../../extension/src/draft/meeting-key.ts';
import { startFromEvent } from '../../../extension/src/draft/start-draft.ts';
import { interpretPage } from '../../../extension/src/interpretation/interpret-page.ts';
import { expandFeed } from '../../../extension/src/reminders/feed/expand-feed.ts';
import { toFeedMeetings } from '../../../extension/src/reminders/feed/to-meetings.ts';
import { toReminders } from '../../../extension/src/reminders/to-reminders.ts';
import { migrations } from '../../../extension/src/store/migrations/registry.ts';
import type { CheckInDraft } from '../../../extension/src/draft/draft.ts';
import type { EventFacts, PageFacts } from '../../../shared/capture/page-facts.ts';
import type { PageReading, RawFact } from '../../../shared/capture/page-reading.ts';
import { briefing, NOW_MS } from '../simulated/sample.ts';
import { toRecorded } from '../simulated/sample-submission.ts';

const DAY_MS = 86_400_000;
const fact = (field: RawFact['field'], raw: string, source: string): RawFact => ({ field, raw, source });
const at = (ms: number): string => new Date(ms).toISOString();
const basic = (ms: number): string => at(ms).replace(/[-:]|\.000/g, '');

const wrap = (...events: string[][]): string =>
  [
    'BEGIN:VCALENDAR',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');
const SERIES_FROM_MS = NOW_MS - 70 * DAY_MS;
const master = (uid: string): string[] => [
  `UID:${uid}`,
  'SUMMARY:Weekly with Sam',
  `DTSTART:${basic(SERIES_FROM_MS)}`,
  'DURATION:PT45M',
  'RRULE:FREQ=WEEKLY',
  'ATTENDEE:mailto:sam@firm.example',
];
const movedTo = (uid: string, originalMs: number, ms: number): string[] => [
  `UID:${uid}`,
  `RECURRENCE-ID:${basic(originalMs)}`,
  `DTSTART:${basic(ms)}`,
  'DURATION:PT45M',
  'SUMMARY:Weekly with Sam',
  'ATTENDEE:mailto:sam@firm.example',
];

interface Meeting {
  originalMs: number;
  /** Where it stands now. */
  ms: number;
}

/** How a page of each kind shows one meeting of a weekly series. */
const PAGES: Record<string, { toFacts(uid: string, meeting: Meeting): RawFact[]; keepsMoved: boolean }> = {
  nextcloud: {
    toFacts: (uid, { originalMs, ms }) => [
      fact('starts', String(originalMs / 1000), 'route-instance'),
      fact(
        'calendar-file',
        wrap(master(uid), ...(ms === originalMs ? [] : [movedTo(uid, originalMs, ms)])),
        'ics-file',
      ),
    ],
    keepsMoved: true,
  },
  'one instance in a file': {
    toFacts: (uid, { originalMs, ms }) => [
      fact('calendar-file', wrap(movedTo(uid, originalMs, ms)), 'ics-file'),
    ],
    keepsMoved: true,
  },
  'google calendar': {
    toFacts: (uid, { originalMs, ms }) => [
      fact('event-id', `${uid}_${basic(originalMs)} mina@firm.example`, 'jslog'),
      fact('starts', at(ms), 'one'),
    ],
    keepsMoved: true,
  },
  outlook: {
    toFacts: (uid, { ms }) => [
      fact('event-id', uid, 'plain-calitemid'),
      fact('title', 'Weekly with Sam', 'card-title'),
      fact('starts', at(ms), 'one'),
    ],
    keepsMoved: false,
  },
  'json-ld': {
    toFacts: (uid, { ms }) => [fact('event-id', uid, 'plain-identifier'), fact('starts', at(ms), 'json-ld')],
    keepsMoved: false,
  },
};

function read(facts: RawFact[], nowMs: number): PageFacts {
  const reading: PageReading = {
    extractor: 'generic',
    pageUrl: 'https://cloud.example/',
    page: {},
    events: [{ place: 'document', facts: [...facts, fact('guest', 'sam@firm.example', 'x')] }],
    isEventOpen: true,
    notes: [],
    trace: [],
  };
  return interpretPage(reading, {
    today: at(nowMs).slice(0, 10),
    browserTimeZone: 'Europe/Rome',
    nowAt: at(nowMs),
  });
}

const context = (nowMs: number) => {
  let ids = 0;
  return {
    briefing,
    clock: { nowMs: () => nowMs, timeZone: () => 'Europe/Rome' },
    newId: () => `new-${nowMs}-${++ids}`,
  };
};

const week = fc.integer({ min: 0, max: 9 });
const uids = fc.constantFrom('weekly@cloud.example', 'abc123', 'with:colon@x', '7_b');

describe.each(Object.entries(PAGES))('a weekly series on a page of the kind %s', (_, page) => {
  const open = (uid: string, meeting: Meeting, nowMs: number): { facts: PageFacts; event: EventFacts } => {
    const facts = read(page.toFacts(uid, meeting), nowMs);
    return { facts, event: facts.events[0]! };
  };
  const meetingOf = (weeks: number): Meeting => {
    const originalMs = SERIES_FROM_MS + weeks * 7 * DAY_MS;
    return { originalMs, ms: originalMs };
  };

  it('has a draft, and a check-in, for each meeting', () => {
    fc.assert(
      fc.property(uids, week, week, (uid, one, other) => {
        fc.pre(one !== other);
        const first = open(uid, meetingOf(one), NOW_MS);
        const draft = withInput(
          startFromEvent(first.event, [], context(NOW_MS)),
          'worked',
          'Of the first',
          NOW_MS,
        );
        const later = NOW_MS + 7 * DAY_MS;
        const second = open(uid, meetingOf(other), later);
        const sent = toRecorded('sent', {}, { eventKey: draft.eventKey });
        for (const stored of [
          { drafts: [draft], submissions: [] },
          { drafts: [], submissions: [sent] },
        ]) {
          const view = toFirstView({ ...context(later), ...stored, facts: second.facts, draftKey: null });
          expect(view.kind).toBe('form');
          if (view.kind !== 'form') return;
          expect(view.draft.fields.worked.value).toBe('');
          expect(view.draft.fields.metOn.value).toBe(second.event.startsAt!.value.slice(0, 10));
        }
        const again = toFirstView({
          ...context(later),
          drafts: [draft],
          submissions: [],
          facts: open(uid, meetingOf(one), later).facts,
          draftKey: null,
        });
        expect(again.kind === 'form' && again.draft.fields.worked.value).toBe('Of the first');
      }),
      { numRuns: 40 },
    );
  });

  it('keeps a meeting’s key where it is moved, as far as the page tells', () => {
    fc.assert(
      fc.property(uids, week, fc.integer({ min: 1, max: 300 }), (uid, weeks, hours) => {
        const { originalMs } = meetingOf(weeks);
        const before = open(uid, { originalMs, ms: originalMs }, NOW_MS);
        const after = open(uid, { originalMs, ms: originalMs + hours * 3_600_000 }, NOW_MS);
        expect(toEventKey(after.event) === toEventKey(before.event)).toBe(page.keepsMoved);
      }),
      { numRuns: 40 },
    );
  });

  it('finds again what was written before meetings of a series were told apart', () => {
    fc.assert(
      fc.property(uids, week, (uid, weeks) => {
        const { facts, event } = open(uid, meetingOf(weeks), NOW_MS);
        const isGoogle = /_\d{8}T\d{6}Z$/.test(uid) || event.calendarId !== undefined;
        const old = startFromEvent(event, [], context(NOW_MS));
        const key = isGoogle ? old.key : `event::${uid}`;
        const draft = {
          ...withInput(old, 'worked', 'Long ago', NOW_MS),
          key,
          eventKey: key,
          event: { ...old.event!, eventId: isGoogle ? old.event!.eventId : uid },
        };
        const { set } = migrations[2]!.up({ [`draft:${key}`]: draft });
        const stored = Object.values(set)[0] as CheckInDraft;
        const view = toFirstView({
          ...context(NOW_MS),
          drafts: [stored],
          submissions: [],
          facts,
          draftKey: null,
        });
        expect(view.kind === 'form' && view.draft.fields.worked.value).toBe('Long ago');
        const next = open(uid, meetingOf(weeks + 1), NOW_MS);
        const nextView = toFirstView({
          ...context(NOW_MS),
          drafts: [stored],
          submissions: [],
          facts: next.facts,
          draftKey: null,
        });
        expect(nextView.kind === 'form' && nextView.draft.fields.worked.value).toBe('');
      }),
      { numRuns: 20 },
    );
  });
});

describe('reminders of a weekly series', () => {
  const owner = { emails: [], calendarId: null };
  const meetings = (text: string, nowMs: number) =>
    toFeedMeetings(
      expandFeed(text, { fromMs: nowMs - DAY_MS, toMs: nowMs + DAY_MS, floatingZone: 'Europe/Rome' })!
        .occurrences,
      briefing,
      nowMs,
      owner,
    ).meetings;

  it('come for each meeting, also after one was written about or waved off', () => {
    const text = wrap(master('weekly@cloud.example'));
    const remindersAt = (ms: number, submissions: ReturnType<typeof toRecorded>[], dismissed: string[]) =>
      toReminders({
        meetings: meetings(text, ms),
        submissions,
        dismissed: new Set(dismissed),
        briefing,
        nowMs: ms,
        timeZone: 'Europe/Rome',
      });
    const firstMs = SERIES_FROM_MS + 21 * DAY_MS + 3_600_000;
    const [first] = remindersAt(firstMs, [], []);
    const sent = toRecorded('sent', {}, { eventKey: first!.key, metOn: at(firstMs).slice(0, 10) });
    expect(remindersAt(firstMs, [sent], [])).toEqual([]);
    expect(remindersAt(firstMs, [], [first!.key])).toEqual([]);
    expect(remindersAt(firstMs + 7 * DAY_MS, [sent], [first!.key])).toHaveLength(1);
  });

  it('come for the second of two meetings on one day', () => {
    const noonMs = Date.parse('2026-11-23T08:00:00Z');
    const single = (uid: string, ms: number) => [
      `UID:${uid}`,
      `DTSTART:${basic(ms)}`,
      'DURATION:PT45M',
      'ATTENDEE:mailto:sam@firm.example',
    ];
    const known = meetings(wrap(single('a@x', noonMs), single('b@x', noonMs + 7_200_000)), NOW_MS);
    const sent = toRecorded('sent', {}, { eventKey: known[0]!.key, metOn: '2026-11-23' });
    const left = toReminders({
      meetings: known,
      submissions: [sent],
      dismissed: new Set(),
      briefing,
      nowMs: NOW_MS,
      timeZone: 'Europe/Rome',
    });
    expect(left.map(({ key }) => key)).toEqual([known[1]!.key]);
  });

  it('name a meeting as its page does', () => {
    const ms = SERIES_FROM_MS + 14 * DAY_MS;
    for (const uid of ['weekly@cloud.example', 'abc123@google.com']) {
      const [known] = meetings(wrap(master(uid)), ms + 3_600_000);
      const onPage = read(PAGES['nextcloud']!.toFacts(uid, { originalMs: ms, ms }), ms).events[0]!;
      expect(known!.event.eventId).toBe(onPage.eventId);
    }
  });
});
