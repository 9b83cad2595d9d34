/**
 * What a template gives: markup, and the truth about the event that the markup was made from.
 * It would break as a test if the truth were taken from what the reader finds.
 */
import type { Guest, PageFacts } from '../../../../shared/capture/page-facts.ts';

/** A value with a mark when it must be confirmed by the person. */
export type Truth = string | { check: string };

export interface EventTruth {
  title?: Truth;
  startsAt?: Truth;
  endsAt?: Truth;
  startsOn?: Truth;
  endsOn?: Truth;
  timeZone?: Truth;
  meetingUrl?: Truth;
  organizerName?: Truth;
  isAllDay: boolean;
  guests: Guest[];
  eventId?: string;
  calendarId?: string;
}

export interface PageTruth {
  isEventOpen: boolean;
  events: EventTruth[];
  notes: PageFacts['notes'];
  /** Facts that a person sees on the page and the reader cannot, e.g. `0.startsAt`: gaps that are known. */
  missing?: string[];
}

export interface SavedPage {
  /** `<site>--<state>--<locale>` */
  name: string;
  url: string;
  observed: string;
  zone: string;
  /** Instant at which the page is read, ISO 8601 with offset. */
  now: string;
  html: string;
  truth: PageTruth;
  /** The calendar file that the page points to. */
  file?: string;
}

export const ZONE = 'Europe/Rome';
export const TODAY = '2026-10-06';
export const NOW = `${TODAY}T17:00:00+02:00`;

export const MIRA: Guest = {
  email: 'mira.mentor@example.org',
  name: 'Mira Mentor',
  isOrganizer: true,
  isViewer: true,
};
export const TEO: Guest = {
  email: 'teo.tirocinio@example.org',
  name: 'Teo Tirocinio',
  isOrganizer: false,
  isViewer: false,
};
export const NOOR: Guest = { email: 'noor.neu@example.com', isOrganizer: false, isViewer: false };

/** @returns the text with the signs that markup gives a meaning replaced. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** `2026-10-06` at `15:00` in Rome, for dates in summer time. */
export function inRome(on: string, time: string): string {
  return `${on}T${time}:00+02:00`;
}
