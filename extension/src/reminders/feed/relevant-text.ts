/**
 * The part of a calendar file that can matter for some days: years of past meetings are left out before anything is
 * parsed, since a worker has seconds.
 * It would break if a repeating event, or an instance that was moved to these days or away from them, were left out.
 */

/** Blocks of a calendar file, unfolded. */
export interface CalendarText {
  events: string[];
  /** Zone blocks by their id. */
  zones: Map<string, string>;
  /** Of the calendar as a whole, if it names one. */
  zoneName: string | null;
  /** Events of which not even the day can be told, or that the file breaks off in. */
  unreadable: number;
}

const DAY_MS = 24 * 60 * 60_000;

/** A property's parameters, in which quoted texts may hold a colon: `TZID="(UTC+01:00) Rome"`. */
const PARAMETERS = '(?:;[^:"\\r\\n]*(?:"[^"\\r\\n]*"[^:"\\r\\n]*)*)?';
const START = new RegExp(`^DTSTART${PARAMETERS}:(\\d{8})`, 'im');
const INSTANCE = new RegExp(`^RECURRENCE-ID(${PARAMETERS}):(\\d{8})`, 'im');

/** @returns null when the text is no calendar. Dates are compared with two days to spare, whatever their zone. */
export function readRelevantText(text: string, fromMs: number, toMs: number): CalendarText | null {
  if (!/^\s*BEGIN:VCALENDAR/i.test(text.replace(/^\uFEFF/, ''))) return null;
  const result: CalendarText = { events: [], zones: new Map(), zoneName: null, unreadable: 0 };
  const keep = (event: string): void => {
    const relevance = judge(event, fromMs - 2 * DAY_MS, toMs + 2 * DAY_MS);
    if (relevance === 'relevant') result.events.push(event);
    if (relevance === 'unreadable') result.unreadable += 1;
  };
  let ofCalendar: string[] = [];
  let isCancelled = false;
  const closeCalendar = (): void => {
    ofCalendar.map((event) => (isCancelled ? toCancelled(event) : event)).forEach(keep);
    [ofCalendar, isCancelled] = [[], false];
  };
  let block: string[] | null = null;
  let end = '';
  for (const line of unfold(text).split(/\r?\n/)) {
    if (block) {
      block.push(line);
      if (line.trimEnd().toUpperCase() !== end) continue;
      const whole = block.join('\r\n');
      if (end === 'END:VTIMEZONE') result.zones.set(toZoneId(whole), whole);
      else ofCalendar.push(whole);
      block = null;
    } else if (/^BEGIN:(?:VEVENT|VTIMEZONE)\s*$/i.test(line)) {
      block = [line.trimEnd()];
      end = line.trimEnd().toUpperCase().replace('BEGIN', 'END');
    } else if (/^END:VCALENDAR\s*$/i.test(line)) closeCalendar();
    else if (/^METHOD:CANCEL\s*$/i.test(line)) isCancelled = true;
    else result.zoneName ??= /^X-WR-TIMEZONE:(.+)$/i.exec(line)?.[1]?.trim() ?? null;
  }
  closeCalendar();
  if (block && end === 'END:VEVENT') result.unreadable += 1;
  return result;
}

/** A calendar that is sent to cancel says so once, for all its events. */
const toCancelled = (event: string): string =>
  event.replace(/^STATUS[;:].*\r\n/gim, '').replace(/\r\n(END:VEVENT)$/i, '\r\nSTATUS:CANCELLED\r\n$1');

/** Long lines are whole again; zones that Microsoft names by an address, with an unquoted colon, get a plain name. */
const unfold = (text: string): string =>
  text
    .replace(/\r?\n[ \t]/g, '')
    .replace(/tzone:\/\/Microsoft\/(\w+)/gi, (_, name: string) =>
      /^utc$/i.test(name) ? 'UTC' : `Microsoft ${name}`,
    );

const toZoneId = (block: string): string =>
  (/^TZID[^:]*:(.+)$/im.exec(block)?.[1] ?? '').trim().replace(/\\([,;\\])/g, '$1');

function judge(event: string, fromMs: number, toMs: number): 'relevant' | 'elsewhere' | 'unreadable' {
  const startMs = toDayMs(START.exec(event)?.[1]);
  if (startMs === null) return 'unreadable';
  const isNear = (ms: number | null) => ms === null || (ms >= fromMs && ms <= toMs);
  const instance = INSTANCE.exec(event);
  const isChange = /^RECURRENCE-ID[;:]/im.test(event);
  const isFor = (isIt: boolean) => (isIt ? 'relevant' : 'elsewhere');
  if (isChange)
    return isFor(
      isNear(startMs) || isNear(toDayMs(instance?.[2])) || /THISANDFUTURE/i.test(instance?.[1] ?? ''),
    );
  if (/^RDATE[;:]/im.test(event)) return 'relevant';
  if (startMs > toMs) return 'elsewhere';
  const rule = /^RRULE:(.+)$/im.exec(event)?.[1];
  if (rule === undefined) return isFor(startMs >= fromMs);
  const untilMs = toDayMs(/UNTIL=(\d{8})/i.exec(rule)?.[1]);
  return isFor(untilMs === null || untilMs >= fromMs);
}

function toDayMs(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  const ms = Date.parse(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}T00:00:00Z`);
  return Number.isNaN(ms) ? null : ms;
}
