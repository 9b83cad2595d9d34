/**
 * The address that opens Google Calendar with an entry for a talk in person, for the owner to place and save. Without
 * guests, so that no mail goes out, and without the reason: colleagues may see each other's calendars.
 */
export interface CalendarEntry {
  title: string;
  details: string;
}

/** Day and time are left to the calendar: nobody has said when. */
export function toCalendarLink({ title, details }: CalendarEntry): string {
  const query = new URLSearchParams({ action: 'TEMPLATE', text: title, details });
  return `https://calendar.google.com/calendar/render?${query.toString()}`;
}
