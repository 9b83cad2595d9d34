/** What the reader brings from a calendar page on which the weekly meeting with Sam is open. */
import type { PageReading, RawFact } from '../../../shared/capture/page-reading.ts';

const fact = (field: RawFact['field'], raw: string, source: string): RawFact => ({ field, raw, source });

/** A reading with two sources for the time, so that it is certain. */
export const toReading = (guests: readonly string[] = ['sam@firm.example']): PageReading => ({
  extractor: 'google-calendar',
  pageUrl: 'https://calendar.google.com/calendar/u/0/r/week/2026/11/23',
  page: { rawLocale: 'en', rawTimeZone: 'Europe/Rome', viewerEmail: 'mina@firm.example' },
  events: [
    {
      place: 'bubble',
      facts: [
        fact('title', 'Weekly: Sam and Mina', 'bubble-heading'),
        fact('event-id', btoa('ev1 mina.mentor@m').replace(/=+$/, ''), 'bubble-data'),
        fact('starts', '2026-11-23T14:00:00+01:00', 'source-one'),
        fact('ends', '2026-11-23T14:45:00+01:00', 'source-one'),
        fact('starts', '2026-11-23T14:00:00+01:00', 'source-two'),
        fact('ends', '2026-11-23T14:45:00+01:00', 'source-two'),
        fact('time-zone', 'Europe/Rome', 'bubble-details'),
        ...['mina@firm.example', ...guests].map((email) => fact('guest', email, 'bubble-guests')),
      ],
    },
  ],
  isEventOpen: true,
  notes: [],
  trace: [],
});
