/** Waiting for a page that is still loading, and following a calendar file: with a clock and a network of the test's. */
import { describe, expect, it } from 'vitest';
import { readLivePage, type LivePage } from '../../../extension/src/inject/read-live-page.ts';
import type { PageReading, RawFact } from '../../../shared/capture/page-reading.ts';

const ADDRESS = 'https://cloud.example.org/apps/calendar/dayGridMonth/now';

function toReading(facts: RawFact[], notes: PageReading['notes'] = []): PageReading {
  return {
    extractor: 'google-calendar',
    pageUrl: ADDRESS,
    page: {},
    events: [{ place: 'bubble', facts }],
    isEventOpen: true,
    notes,
    trace: [],
  };
}

const when: RawFact = { field: 'when', raw: 'October 6', source: 'bubble-when' };
const id = (raw: string): RawFact => ({ field: 'event-id', raw, source: 'bubble' });
const link = (raw: string): RawFact => ({ field: 'calendar-file-link', raw, source: 'route' });

function openPage(readings: PageReading[], files: Record<string, string> = {}) {
  const asked: string[] = [];
  let waitedMs = 0;
  const page: LivePage = {
    address: ADDRESS,
    read: () => structuredClone(readings.length > 1 ? readings.shift()! : readings[0]!),
    waitMs: (ms) => {
      waitedMs += ms;
      return Promise.resolve();
    },
    fetchText: (address) => {
      asked.push(address);
      return Promise.resolve(files[address]);
    },
  };
  return { page, asked, waitedMs: () => waitedMs };
}

describe('reading a live page', () => {
  it('reads once and does not wait when nothing is loading', async () => {
    const { page, waitedMs } = openPage([toReading([when])]);
    await readLivePage(page);
    expect(waitedMs()).toBe(0);
  });

  it('reads again until the announced guests are there', async () => {
    const loading = toReading([when], ['guests-still-loading']);
    const { page } = openPage([loading, loading, toReading([when])]);
    expect((await readLivePage(page)).notes).toEqual([]);
  });

  it('goes on after about a second with what is there, and says so', async () => {
    const { page, waitedMs } = openPage([toReading([when], ['guests-still-loading'])]);
    const reading = await readLivePage(page);
    expect(reading.notes).toEqual(['guests-still-loading']);
    expect(waitedMs()).toBeGreaterThanOrEqual(900);
    expect(waitedMs()).toBeLessThanOrEqual(1_200);
  });

  it('waits for a bubble that has no date yet', async () => {
    const { page } = openPage([toReading([id('a')]), toReading([id('a'), when])]);
    expect((await readLivePage(page)).events[0]?.facts).toContainEqual(when);
  });

  it('gives the later event and a note when the person clicked on meanwhile', async () => {
    const { page } = openPage([toReading([id('a')], ['guests-still-loading']), toReading([id('b'), when])]);
    const reading = await readLivePage(page);
    expect(reading.notes).toEqual(['page-changed-while-reading']);
    expect(reading.events[0]?.facts[0]?.raw).toBe('b');
  });

  it('fetches a calendar file of the same origin', async () => {
    const file = 'https://cloud.example.org/remote.php/dav/a.ics';
    const text = 'BEGIN:VCALENDAR\nEND:VCALENDAR';
    const { page } = openPage([toReading([when, link('/remote.php/dav/a.ics')])], { [file]: text });
    const reading = await readLivePage(page);
    expect(reading.events[0]?.facts).toContainEqual({
      field: 'calendar-file',
      raw: text,
      source: 'ics-file',
    });
  });

  it.each([
    'https://elsewhere.example.com/a.ics',
    '//elsewhere.example.com/a.ics',
    'http://cloud.example.org/a.ics',
    'https://cloud.example.org@elsewhere.example.com/a.ics',
    'javascript:alert(1)',
    'file:///etc/passwd',
  ])('never asks for %s, which is another origin', async (address) => {
    const { page, asked } = openPage([toReading([when, link(address)])]);
    await readLivePage(page);
    expect(asked).toEqual([]);
  });

  it('takes a sign-in page that answers instead of the file for no calendar', async () => {
    const file = 'https://cloud.example.org/a.ics';
    const { page } = openPage([toReading([when, link(file)])], { [file]: '<html>Please sign in</html>' });
    expect((await readLivePage(page)).events[0]?.facts.some((fact) => fact.field === 'calendar-file')).toBe(
      false,
    );
  });

  it('asks for at most three files of one page', async () => {
    const links = ['/1.ics', '/2.ics', '/3.ics', '/4.ics'].map(link);
    const { page, asked } = openPage([toReading([when, ...links])]);
    await readLivePage(page);
    expect(asked).toHaveLength(3);
  });
});
