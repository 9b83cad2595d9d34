/**
 * A page's own description of its event (JSON-LD) with stand-ins: names of schema.org stay, values do not.
 * It would break if a key that is no schema name were kept: pages put what they like there.
 */
import type { Anonymizer } from './anonymizer.ts';
import { anonymizeText } from './text.ts';
import { anonymizeAddress } from './web-address.ts';

const KEYS = new Set(
  '@context @type @graph @id name startDate endDate doorTime duration eventStatus eventAttendanceMode location address url organizer attendee performer email identifier mainEntity reservationFor itemListElement item position inLanguage previousStartDate eventSchedule repeatFrequency'.split(
    ' ',
  ),
);
const TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:Event|\w{1,14}Event|Festival|Hackathon|CourseInstance|Place|VirtualLocation|Person|Organization|PostalAddress|ItemList|ListItem|EventReservation|WebPage|Event(?:Scheduled|Cancelled|Postponed|Rescheduled)|(?:Online|Offline|Mixed)EventAttendanceMode|Schedule)$/;
const MACHINE_TIME =
  /^(?:P[\dDTHMSW]+|\d{4}-\d\d-\d\d(?:[T ]\d\d:?\d\d(?::?\d\d(?:\.\d+)?)?)?(?:Z|[+-]\d\d:?\d\d)?)$/;
const MAX_DEPTH = 8;
const MAX_ITEMS = 50;

/** The block with stand-ins; '' when it is no JSON. */
export function anonymizeJsonLd(raw: string, anonymizer: Anonymizer): string {
  try {
    const value: unknown = JSON.parse(raw.replace(/^\s*<!--|-->\s*$/g, ''));
    return JSON.stringify(walk('', value, anonymizer, 0));
  } catch {
    return '';
  }
}

function walk(key: string, value: unknown, anonymizer: Anonymizer, depth: number): unknown {
  if (depth > MAX_DEPTH) return null;
  if (Array.isArray(value))
    return value.slice(0, MAX_ITEMS).map((item) => walk(key, item, anonymizer, depth + 1));
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([name]) => KEYS.has(name));
    return Object.fromEntries(entries.map(([name, item]) => [name, walk(name, item, anonymizer, depth + 1)]));
  }
  if (typeof value === 'number') return key === 'position' ? value : 0;
  if (typeof value !== 'string') return value === true;
  return toValue(key, value, anonymizer);
}

function toValue(key: string, value: string, anonymizer: Anonymizer): string {
  if (key === '@context') return 'https://schema.org';
  if (MACHINE_TIME.test(value)) return value;
  if (key === '@type' || key.startsWith('event')) return TYPE.test(value) ? value : 'Thing';
  if (key === 'identifier' || key === '@id') return anonymizer.aliases.id('item', value);
  if (/^https?:\/\/\S+$/.test(value)) return anonymizeAddress(value, anonymizer);
  return anonymizeText(value, anonymizer);
}
