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

const chip = (id: string, title: string, hour: number): PageReading['events'][number] => {
  const at = (minutes: string) => `2026-11-23T${String(hour).padStart(2, '0')}:${minutes}:00+01:00`;
  return {
    place: 'chip',
    facts: [
      fact('title', title, 'chip-title'),
      fact('event-id', btoa(`${id} mina.mentor@m`).replace(/=+$/, ''), 'chip-data'),
      fact('starts', at('00'), 'source-one'),
      fact('ends', at('45'), 'source-one'),
      fact('starts', at('00'), 'source-two'),
      fact('ends', at('45'), 'source-two'),
    ],
  };
};

/** A day's page on which no event is open. */
export const toDayReading = (): PageReading => ({
  ...toReading(),
  isEventOpen: false,
  events: [chip('standup', 'Stand-up', 13), chip('kim', 'Coffee with Kim', 11), chip('later', 'Review', 17)],
});
