/** A meeting that was called off or declined is told, and not offered, on pages of every kind. */
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../extension/src/extractors/registry.ts';
import { interpretPage } from '../../../extension/src/interpretation/interpret-page.ts';
import { parseDocument, savedSight } from '../extractors/saved-page.ts';

const MENTOR = 'mina@firm.example';
function read(html: string) {
  const reading = readDocument(parseDocument(html), 'https://pages.example/meeting', savedSight);
  return interpretPage(reading, { today: '2026-11-23', browserTimeZone: 'Europe/Rome', ownEmail: MENTOR });
}
const page = (body: string) => `<!doctype html><html lang="en"><body>${body}</body></html>`;
const ics = (...lines: string[]) =>
  page(
    `<pre>${['BEGIN:VCALENDAR', ...lines.filter((line) => line.startsWith('METHOD')), 'BEGIN:VEVENT', 'UID:a', 'DTSTART:20261123T120000Z', 'DTEND:20261123T130000Z', ...(lines.some((line) => line.startsWith('SUMMARY')) ? [] : ['SUMMARY:Mentoring']), ...lines.filter((line) => !line.startsWith('METHOD')), 'END:VEVENT', 'END:VCALENDAR'].join('\n')}</pre>`,
  );
const jsonLd = (more: object) =>
  page(
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'Event', name: 'Mentoring', startDate: '2026-11-23T13:00:00+01:00', endDate: '2026-11-23T14:00:00+01:00', ...more })}</script>`,
  );
const microdata = (status: string) =>
  page(
    `<div itemscope itemtype="https://schema.org/Event"><span itemprop="name">Mentoring</span><time itemprop="startDate" datetime="2026-11-23T13:00:00+01:00"></time>${status}</div>`,
  );
const hEvent = (status: string) =>
  page(
    `<div class="h-event"><p class="p-name">Mentoring</p><time class="dt-start" datetime="2026-11-23T13:00:00+01:00"></time>${status}</div>`,
  );

describe('a meeting on a page', () => {
  it.each([
    ['a calendar file with its status', ics('STATUS:CANCELLED'), 'cancelled'],
    ['a calendar file that is sent to cancel', ics('METHOD:CANCEL'), 'cancelled'],
    ['a calendar file whose title says so', ics('SUMMARY:Geannuleerd: Mentoring'), 'cancelled'],
    [
      'a calendar file that the mentor declined',
      ics(`ATTENDEE;PARTSTAT=DECLINED:mailto:${MENTOR}`),
      'declined',
    ],
    [
      'a calendar file of iCloud that the mentor declined',
      ics(`ATTENDEE;EMAIL=${MENTOR};PARTSTAT=DECLINED:/aA/principal/`),
      'declined',
    ],
    ['JSON-LD', jsonLd({ eventStatus: 'https://schema.org/EventCancelled' }), 'cancelled'],
    ['JSON-LD without the address', jsonLd({ eventStatus: 'EventCancelled' }), 'cancelled'],
    [
      'JSON-LD, put off without a new day',
      jsonLd({ eventStatus: 'https://schema.org/EventPostponed' }),
      'cancelled',
    ],
    ['JSON-LD whose title says so', jsonLd({ name: 'Cancelled: Mentoring' }), 'cancelled'],
    [
      'microdata',
      microdata('<link itemprop="eventStatus" href="https://schema.org/EventCancelled">'),
      'cancelled',
    ],
    ['an h-event', hEvent('<span class="p-status">CANCELLED</span>'), 'cancelled'],
  ])('is told and not offered: %s', (_, html, note) => {
    const facts = read(html);
    expect(facts.events).toEqual([]);
    expect(facts.notes).toContain(note);
  });

  it.each([
    ['a confirmed calendar file', ics('STATUS:CONFIRMED')],
    ['a calendar file that somebody else declined', ics('ATTENDEE;PARTSTAT=DECLINED:mailto:x@firm.example')],
    ['a title that only speaks of it', ics('SUMMARY:Why Acme cancelled: lessons')],
    ['JSON-LD, moved to the day it states', jsonLd({ eventStatus: 'https://schema.org/EventRescheduled' })],
    [
      'microdata as planned',
      microdata('<link itemprop="eventStatus" href="https://schema.org/EventScheduled">'),
    ],
    ['an h-event as planned', hEvent('<span class="p-status">CONFIRMED</span>')],
  ])('is offered: %s', (_, html) => {
    const facts = read(html);
    expect(facts.events).toHaveLength(1);
    expect(facts.notes).not.toContain('cancelled');
    expect(facts.notes).not.toContain('declined');
  });

  it('knows guests whose address stands beside a path', () => {
    const facts = read(ics('ATTENDEE;CN=Sam;EMAIL=sam@firm.example:/aA/principal/'));
    expect(facts.events[0]?.guests.map(({ email }) => email)).toEqual(['sam@firm.example']);
  });
});
