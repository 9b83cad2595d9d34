/**
 * The meetings of a calendar file that are about the program: guests against the pairings, what the person has declined
 * left out.
 * It would break if other meetings were kept: a calendar tells far more than reminders need.
 */
import type ICAL from 'ical.js';
import type { EventFacts, ReadField } from '../../../../shared/capture/page-facts.ts';
import type { RawFact } from '../../../../shared/capture/page-reading.ts';
import type { Briefing } from '../../../../shared/protocol/messages/briefing.ts';
import { toEventKey } from '../../draft/meeting-key.ts';
import { toMeetingId } from '../../interpretation/instance-id.ts';
import { toGuestList } from '../../interpretation/guest-list.ts';
import { findMeetingUrl } from '../../interpretation/meeting-link.ts';
import { toZonedText } from '../../interpretation/zone.ts';
import type { KnownMeeting } from '../known-meeting.ts';
import { matchPairings } from '../match-pairings.ts';
import type { FeedOwner } from './address.ts';
import type { FeedOccurrence } from './series.ts';

const SOURCE = 'calendar-feed';

/** Times are to be checked by the person: the calendar may have changed since it was read. */
const read = <T>(value: T, certainty: ReadField<T>['certainty'] = 'please-check'): ReadField<T> => ({
  value,
  certainty,
  sources: [SOURCE],
});

/** The meetings with open pairings; those that the person has declined are left out. */
export function toFeedMeetings(
  occurrences: readonly FeedOccurrence[],
  briefing: Briefing,
  nowMs: number,
  owner: FeedOwner,
): KnownMeeting[] {
  const viewerEmail = briefing.person.email?.toLowerCase();
  const own = new Set([...owner.emails, ...(viewerEmail === undefined ? [] : [viewerEmail])]);
  return occurrences.flatMap((occurrence) => {
    if (isDeclinedBy(occurrence.component, own)) return [];
    const event = toEventFacts(occurrence, viewerEmail, owner);
    const pairingIds = matchPairings(event, briefing).map(({ id }) => id);
    return pairingIds.length > 0 ? [{ key: toEventKey(event), event, pairingIds, knownSinceMs: nowMs }] : [];
  });
}

function toEventFacts(
  occurrence: FeedOccurrence,
  viewerEmail: string | undefined,
  { calendarId }: FeedOwner,
): EventFacts {
  const { component, startMs, endMs, timeZone } = occurrence;
  const title = textOf(component, 'summary').trim();
  const facts = [
    ...toPeople(component, 'attendee', 'guest'),
    ...toPeople(component, 'organizer', 'organizer'),
    ...toLinks(component),
  ];
  const meetingUrl = findMeetingUrl(facts);
  return {
    ...(title ? { title: read(title.slice(0, 1000), 'confirmed') } : {}),
    startsAt: read(toZonedText(startMs, timeZone)),
    endsAt: read(toZonedText(endMs, timeZone)),
    timeZone: read(timeZone),
    isAllDay: false,
    guests: toGuestList(facts, viewerEmail),
    ...(meetingUrl ? { meetingUrl } : {}),
    eventId: toMeetingId(occurrence.uid, occurrence.instanceMs),
    ...(calendarId !== null && { calendarId }),
  };
}

const textOf = (component: ICAL.Component, name: string): string =>
  component.getFirstPropertyValue(name)?.toString() ?? '';

const toPeople = (component: ICAL.Component, name: string, field: RawFact['field']): RawFact[] =>
  component
    .getAllProperties(name)
    .filter((property) => !/^(?:ROOM|RESOURCE)$/i.test(String(property.getParameter('cutype') ?? '')))
    .map((property) => {
      const label = property.getParameter('cn');
      return {
        field,
        raw: String(property.getFirstValue()).replace(/^mailto:/i, ''),
        source: SOURCE,
        ...(typeof label === 'string' ? { label } : {}),
      };
    });

const toLinks = (component: ICAL.Component): RawFact[] =>
  ['conference', 'x-google-conference', 'url', 'location', 'description'].flatMap((name) =>
    (textOf(component, name).match(/https:\/\/[^\s<>"']+/g) ?? [])
      .slice(0, 10)
      .map((raw): RawFact => ({ field: 'meeting-link', raw, source: SOURCE })),
  );

const isDeclinedBy = (component: ICAL.Component, emails: ReadonlySet<string>): boolean =>
  component.getAllProperties('attendee').some(
    (property) =>
      emails.has(
        String(property.getFirstValue())
          .toLowerCase()
          .replace(/^mailto:/, ''),
      ) && /^declined$/i.test(String(property.getParameter('partstat') ?? '')),
  );
