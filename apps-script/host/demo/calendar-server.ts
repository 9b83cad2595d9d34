/** Serves the sample calendar under calendar.google.com for browsers that are led here. Made anew for each request. */
import { serveHttps } from '../browsers/https-server.ts';
import { toCalendarWeek, type CalendarWeek } from '../../../shared/sample/calendar-week.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { toDateInZone } from '../../../shared/time/instants.ts';
import { toCalendarPage } from './calendar-page.ts';

export interface SampleCalendar {
  port: number;
  url: string;
  /** The events as they are dated since the start. */
  week(): CalendarWeek;
  close(): Promise<void>;
}

/** Starts the server. Events are dated once, at the start: a reload must not move a meeting. */
export async function startCalendar(options: {
  language: Language;
  timeZone: string;
  /** Milliseconds since 1970. */
  now: () => number;
}): Promise<SampleCalendar> {
  const { language, timeZone } = options;
  const week = toCalendarWeek({ nowMs: options.now(), timeZone, language });
  const server = await serveHttps(['calendar.google.com'], (_request, response) => {
    const todayOn = toDateInZone(options.now(), timeZone);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(toCalendarPage(week, language, todayOn));
  });
  return {
    port: server.port,
    url: 'https://calendar.google.com/calendar/u/0/r/week',
    week: () => week,
    close: () => server.close(),
  };
}
