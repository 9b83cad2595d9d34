/**
 * What an extractor brings back from a page: raw strings with the place each came from, and a trace.
 * Nothing here is interpreted; dates and people get their meaning in the draft step.
 * It would break if an extractor put its own conclusions into `raw`: independence of sources is judged later.
 */

/** Fields an extractor may report. Several facts for one field are expected: they are compared later. */
export type RawFieldName =
  | 'title'
  | 'when' // localized date and time text, as drawn or hidden
  | 'date' // date only, any notation
  | 'time' // clock text only
  | 'starts' // machine notation: ISO 8601, iCalendar, epoch seconds, instance suffix
  | 'ends'
  | 'time-zone' // IANA or Windows zone name
  | 'guest' // e-mail address; `label` is the drawn name
  | 'organizer'
  | 'meeting-link'
  | 'location'
  | 'description'
  | 'event-id'
  | 'calendar-id'
  | 'all-day'
  | 'guest-count'
  | 'status' // `cancelled`, or `declined` with the address of who declined as `label`
  | 'drawn-text' // one piece of drawn text: a title or a clock, told apart later
  | 'calendar-file' // the text of an .ics file
  | 'calendar-file-link'; // address of an .ics file, followed only on the page's own origin

/** One raw string and where it was found, e.g. `source: 'chip-hidden-text'`. */
export interface RawFact {
  field: RawFieldName;
  raw: string;
  /** Stable short name of the place; two facts from one source never confirm each other. */
  source: string;
  /** Display text that stood beside the value, e.g. the guest's name. */
  label?: string;
}

export type EventPlace =
  | 'bubble'
  | 'edit-page'
  | 'chip'
  | 'schedule-row'
  | 'month-card'
  | 'peek'
  | 'popover'
  | 'document'
  | 'file'
  | 'link';

export interface RawEvent {
  place: EventPlace;
  facts: RawFact[];
}

/** A step of the reading in words, kept for diagnostics; never holds guests' addresses. */
export interface TraceLine {
  step: string;
  found: number;
  note?: string;
}

export type ReadingNote =
  | 'guests-still-loading'
  | 'two-events-open'
  | 'page-changed-while-reading'
  | 'not-a-meeting'
  /** The calendar says that it was called off. */
  | 'cancelled'
  /** The person whose calendar it is has declined it. */
  | 'declined'
  | 'no-stable-guests-here'
  /** Nothing is open, and this calendar is read only where a meeting is. */
  | 'open-one-first'
  /** The calendar did not hand out the open meeting's file. */
  | 'file-not-given'
  /** The page shows events, none of them on this day. */
  | 'none-of-today'
  | 'extractor-failed'
  /** The ledger's briefing has switched this reader off. */
  | 'extractor-switched-off';

/** The result of one reading of one page, at one moment. Survives JSON. */
export interface PageReading {
  /** Registry name of the extractor, e.g. `google-calendar`; `none` when no extractor fits. */
  extractor: string;
  /** Address of the page without query and fragment. */
  pageUrl: string;
  /** Page-level facts: viewer, language, zone; empty strings are left out. */
  page: {
    rawLocale?: string;
    rawTimeZone?: string;
    viewerEmail?: string;
    viewerName?: string;
    /** Minutes east of UTC as the page states it. */
    utcOffsetMinutes?: number;
  };
  /** The open event first, if one is open; otherwise candidates in page order. */
  events: RawEvent[];
  /** True when `events[0]` is open on the page (bubble, edit page, peek); false for candidates. */
  isEventOpen: boolean;
  notes: ReadingNote[];
  trace: TraceLine[];
}
