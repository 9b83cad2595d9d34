/**
 * The part of a calendar file that can matter for some days: years of past meetings are left out before anything is
 * parsed, since a worker has seconds.
 * It would break if a repeating event, or a changed instance of one, were left out.
 */

/** Blocks of a calendar file, unfolded. */
export interface CalendarText {
  events: string[];
  /** Zone blocks by their id. */
  zones: Map<string, string>;
  /** Of the calendar as a whole, if it names one. */
  zoneName: string | null;
}

const DAY_MS = 24 * 60 * 60_000;

/** @returns null when the text is no calendar. Dates are compared with two days to spare, whatever their zone. */
export function readRelevantText(text: string, fromMs: number, toMs: number): CalendarText | null {
  if (!/^\s*BEGIN:VCALENDAR/i.test(text.replace(/^\uFEFF/, ''))) return null;
  const result: CalendarText = { events: [], zones: new Map(), zoneName: null };
  let block: string[] | null = null;
  let end = '';
  for (const line of text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/)) {
    if (block) {
      block.push(line);
      if (line.toUpperCase() !== end) continue;
      const whole = block.join('\r\n');
      if (end === 'END:VTIMEZONE')
        result.zones.set(/^TZID[^:]*:(.+)$/im.exec(whole)?.[1]?.trim() ?? '', whole);
      else if (isRelevant(whole, fromMs - 2 * DAY_MS, toMs + 2 * DAY_MS)) result.events.push(whole);
      block = null;
    } else if (/^BEGIN:(?:VEVENT|VTIMEZONE)$/i.test(line)) {
      block = [line];
      end = line.toUpperCase().replace('BEGIN', 'END');
    } else result.zoneName ??= /^X-WR-TIMEZONE:(.+)$/i.exec(line)?.[1]?.trim() ?? null;
  }
  return result;
}

function isRelevant(event: string, fromMs: number, toMs: number): boolean {
  if (/^(?:RDATE|RECURRENCE-ID)[;:]/im.test(event)) return true;
  const startMs = toDayMs(/^DTSTART[^:]*:(\d{8})/im.exec(event)?.[1]);
  if (startMs === null || startMs > toMs) return false;
  const rule = /^RRULE:(.+)$/im.exec(event)?.[1];
  if (rule === undefined) return startMs >= fromMs;
  const untilMs = toDayMs(/UNTIL=(\d{8})/i.exec(rule)?.[1]);
  return untilMs === null || untilMs >= fromMs;
}

function toDayMs(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  const ms = Date.parse(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}T00:00:00Z`);
  return Number.isNaN(ms) ? null : ms;
}
