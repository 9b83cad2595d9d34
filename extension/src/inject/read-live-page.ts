/**
 * One reading of a live page: read, wait for guests that are still loading, fetch the calendar file the page points
 * to. The page, the clock and the network come in as ports.
 * It would break if it waited without end, followed an address to another origin, or mixed the guests of one event
 * with the title of the next: a bubble is reused when the person clicks on.
 */
import type { PageReading } from '../../../shared/capture/page-reading.ts';

export interface LivePage {
  /** Address of the page. */
  address: string;
  read(): PageReading;
  waitMs(ms: number): Promise<void>;
  /** @returns the text behind a same-origin address, or undefined; never rejects. */
  fetchText(address: string): Promise<string | undefined>;
}

const RETRY_EVERY_MS = 150;
/** A bubble fills in about 0.8 s; after about 1 s the reading goes on with what is there. */
const MAX_RETRIES = 7;
const MAX_FILES = 3;

/** Reads the page; takes at most about one second, plus the calendar file's loading. */
export async function readLivePage(page: LivePage): Promise<PageReading> {
  let reading = page.read();
  let hasChanged = false;
  for (let retry = 0; retry < MAX_RETRIES && isStillLoading(reading); retry += 1) {
    await page.waitMs(RETRY_EVERY_MS);
    const next = page.read();
    hasChanged ||= openId(next) !== openId(reading);
    next.trace.unshift({ step: 'read again', found: retry + 1 });
    reading = next;
  }
  if (hasChanged && !reading.notes.includes('page-changed-while-reading')) {
    reading.notes.push('page-changed-while-reading');
  }
  await addCalendarFiles(reading, page);
  return reading;
}

function isStillLoading(reading: PageReading): boolean {
  if (reading.notes.includes('guests-still-loading') || reading.notes.includes('page-changed-while-reading'))
    return true;
  const open = reading.isEventOpen ? reading.events[0] : undefined;
  return open?.place === 'bubble' && !open.facts.some((fact) => fact.field === 'when');
}

function openId(reading: PageReading): string | undefined {
  if (!reading.isEventOpen) return undefined;
  return reading.events[0]?.facts.find((fact) => fact.field === 'event-id')?.raw;
}

/** The file of the calendar itself is the best source; it is asked only from the origin that the person looks at. */
async function addCalendarFiles(reading: PageReading, page: LivePage): Promise<void> {
  const origin = new URL(page.address).origin;
  const links = reading.events.flatMap((event) =>
    event.facts
      .filter((fact) => fact.field === 'calendar-file-link')
      .map((fact) => ({ event, address: fact.raw })),
  );
  for (const { event, address } of links.slice(0, MAX_FILES)) {
    const url = URL.canParse(address, page.address) ? new URL(address, page.address) : undefined;
    const isOwn = url !== undefined && origin !== 'null' && url.origin === origin;
    const text = isOwn ? await page.fetchText(url.href) : undefined;
    const isCalendar = text !== undefined && /^\s*BEGIN:VCALENDAR/i.test(text) && text.length <= 500_000;
    if (isCalendar) event.facts.push({ field: 'calendar-file', raw: text, source: 'ics-file' });
    else if (event.place === 'popover') reading.notes.push('file-not-given');
    reading.trace.push({
      step: 'calendar file',
      found: isCalendar ? 1 : 0,
      ...(isOwn ? {} : { note: 'other origin' }),
    });
  }
}
