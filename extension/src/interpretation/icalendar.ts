/**
 * The events of an .ics text (RFC 5545), as far as a check-in needs them. Written here because the form must stay
 * small; series are not unrolled.
 * It would break if a nested alarm's SUMMARY or ATTENDEE were read as the event's, or folded lines were not joined.
 */
export interface CalendarLine {
  name: string;
  /** Parameter names in upper case. */
  params: Record<string, string>;
  value: string;
}

export interface CalendarEvent {
  lines: CalendarLine[];
  /** By its own word, or because the whole file is sent to cancel. */
  isCancelled: boolean;
}

export interface CalendarText {
  events: CalendarEvent[];
  /** Zone ids of the file with the place they are for (`X-LIC-LOCATION`), where it is stated. */
  zonePlaces: Map<string, string>;
}

const MAX_EVENTS = 200;

/** @returns the events with the lines of their own level only. Text that is no calendar gives none. */
export function parseCalendarText(text: string): CalendarText {
  const calendar: CalendarText = { events: [], zonePlaces: new Map() };
  const open: { kind: string; lines: CalendarLine[] }[] = [];
  let isCancelling = false;
  for (const line of unfold(text).map(parseLine)) {
    if (!line) continue;
    const current = open[open.length - 1];
    if (line.name === 'BEGIN') open.push({ kind: line.value.toUpperCase(), lines: [] });
    else if (line.name === 'METHOD' && open.length === 1) isCancelling ||= isCancel(line);
    else if (line.name !== 'END') current?.lines.push(line);
    else if (current?.kind === line.value.toUpperCase()) {
      open.pop();
      keep(calendar, current.kind, current.lines);
    }
    if (calendar.events.length >= MAX_EVENTS) break;
  }
  if (isCancelling) for (const event of calendar.events) event.isCancelled = true;
  return calendar;
}

const isCancel = ({ value }: CalendarLine): boolean => /^cancel(?:led|ed)?$/i.test(value.trim());

function keep(calendar: CalendarText, kind: string, lines: CalendarLine[]): void {
  if (kind === 'VEVENT') {
    const isCancelled = lines.some((line) => line.name === 'STATUS' && isCancel(line));
    calendar.events.push({ lines, isCancelled });
  }
  if (kind !== 'VTIMEZONE') return;
  const id = lines.find((line) => line.name === 'TZID')?.value;
  const place = lines.find((line) => line.name === 'X-LIC-LOCATION')?.value;
  if (id && place) calendar.zonePlaces.set(id, place);
}

function unfold(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n');
}

/** `NAME;PARAM=value;PARAM="quoted: value":VALUE` */
function parseLine(line: string): CalendarLine | undefined {
  const head = /^([A-Za-z0-9-]+)((?:;[A-Za-z0-9-]+=(?:"[^"]*"|[^";:])*)*):(.*)$/.exec(line);
  if (!head) return undefined;
  const params: Record<string, string> = {};
  for (const [, name, value] of head[2]!.matchAll(/;([A-Za-z0-9-]+)=((?:"[^"]*"|[^";:])*)/g)) {
    params[name!.toUpperCase()] = value!.replace(/"/g, '');
  }
  return { name: head[1]!.toUpperCase(), params, value: head[3]! };
}

/** @returns the text of a value: escaped commas, semicolons, line breaks and backslashes resolved. */
export function unescapeText(value: string): string {
  return value
    .replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))
    .trim();
}

/** @returns the length in minutes of `P1DT2H30M` and its like, or undefined; months and years have none. */
export function parseDurationMinutes(value: string): number | undefined {
  const match = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/.exec(value.trim());
  if (!match || value.trim().length < 3) return undefined;
  const [weeks, days, hours, minutes] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  return ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
}
