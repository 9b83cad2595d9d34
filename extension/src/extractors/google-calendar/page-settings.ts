/**
 * Who looks at the calendar, in which language and zone: Google keeps it in a hidden `#xUserInfo`.
 * It would break if the block left the page (last seen 2022, still relied on by code of 2026): then zone and viewer
 * stay unknown and times are marked for checking.
 */
import type { PageReading } from '../../../../shared/capture/page-reading.ts';
import { textOf } from '../page-text.ts';

const MS_PER_MINUTE = 60_000;

/** @returns what the page says of its viewer; absent settings are left out. */
export function readPageSettings(document: Document): PageReading['page'] {
  const info = document.querySelector('#xUserInfo');
  const read = (id: string) => textOf(info?.querySelector(`#${id}`)) || undefined;
  const rawOffsetMs = read('xGmtOffset');
  const rawLocale = read('xUserLocale') ?? document.documentElement.getAttribute('lang') ?? undefined;
  const settings: PageReading['page'] = {};
  if (rawLocale) settings.rawLocale = rawLocale;
  const rawTimeZone = read('xTimezone');
  if (rawTimeZone) settings.rawTimeZone = rawTimeZone;
  const viewerEmail = read('xUserEmail');
  if (viewerEmail) settings.viewerEmail = viewerEmail;
  const viewerName = read('xUserName');
  if (viewerName) settings.viewerName = viewerName;
  if (rawOffsetMs && /^-?\d+$/.test(rawOffsetMs))
    settings.utcOffsetMinutes = Number(rawOffsetMs) / MS_PER_MINUTE;
  return settings;
}
