/**
 * The first state of a draft: from an event that was read on a page, or by hand. What is certain is filled in, what
 * is likely is filled in and marked, the rest stays blank. That the meeting took place is never filled in.
 */
import type { EventFacts, ReadField } from '../../../shared/capture/page-facts.ts';
import type { ReadingNote } from '../../../shared/capture/page-reading.ts';
import type { Briefing } from '../../../shared/protocol/messages/briefing.ts';
import { LONGEST_MEETING_MINUTES } from '../../../shared/tables/check-ins.ts';
import { isTimeZone, toEpochMs, toWallTime } from '../../../shared/time/instants.ts';
import type { Clock, NewId } from '../platform/ports.ts';
import { BY_HAND, toBlankFields, type CheckInDraft, type DraftField, type Origin } from './draft.ts';
import { toEventKey } from './meeting-key.ts';
import { proposeOnlyPairing, proposePairing } from './propose-pairing.ts';

export interface DraftContext {
  briefing: Briefing | null;
  clock: Clock;
  newId: NewId;
}

const originOf = (...fields: (ReadField<unknown> | undefined)[]): Origin =>
  fields.every((field) => field?.certainty === 'confirmed') ? 'page' : 'please-check';

/** A draft from an event on the page. */
export function startFromEvent(
  event: EventFacts,
  notes: readonly ReadingNote[],
  context: DraftContext,
): CheckInDraft {
  const { briefing, clock } = context;
  const timeZone = toZone(event, clock);
  const fields = toBlankFields();
  if (event.startsAt) {
    const wallTime = toWallTime(toEpochMs(event.startsAt.value), timeZone.value);
    const origin = timeZone.origin === 'page' ? originOf(event.startsAt) : 'please-check';
    fields.metOn = { value: wallTime.slice(0, 10), origin };
    fields.metTime = { value: wallTime.slice(11, 16), origin };
  } else if (event.startsOn) {
    const { value, origin } = toDayOf(event, clock);
    fields.metOn = { value, origin };
  }
  fields.minutes = toMinutes(event);
  if (event.title) fields.title = { value: event.title.value, origin: originOf(event.title) };
  const proposed = proposePairing(briefing, event.guests, fields.metOn.value);
  const isDoubted = proposed.origin === 'page' && notes.includes('page-changed-while-reading');
  fields.pairingIds = isDoubted ? { ...proposed, origin: 'please-check' } : proposed;
  return {
    id: context.newId(),
    key: toEventKey(event),
    eventKey: toEventKey(event),
    changedMs: clock.nowMs(),
    timeZone,
    fields,
    event: {
      eventId: event.eventId ?? null,
      calendarId: event.calendarId ?? null,
      meetingUrl: event.meetingUrl?.value ?? null,
      startsAt: event.startsAt?.value ?? null,
      guests: event.guests,
    },
    notes: [...notes],
    supersedesId: null,
  };
}

/** A draft with no event: today, a meeting of the usual length that has just ended, all marked. */
export function startByHand(notes: readonly ReadingNote[], context: DraftContext): CheckInDraft {
  const { briefing, clock } = context;
  const timeZone = clock.timeZone();
  const usualMinutes = briefing?.program.meetingMinutes ?? null;
  const startMs = clock.nowMs() - (usualMinutes ?? 60) * 60_000;
  const wallTime = toWallTime(Math.floor(startMs / FIVE_MINUTES_MS) * FIVE_MINUTES_MS, timeZone);
  const fields = toBlankFields();
  fields.metOn = { value: wallTime.slice(0, 10), origin: 'please-check' };
  fields.metTime = { value: wallTime.slice(11, 16), origin: 'please-check' };
  if (usualMinutes !== null) fields.minutes = { value: usualMinutes, origin: 'briefing' };
  fields.pairingIds = proposeOnlyPairing(briefing, fields.metOn.value);
  return {
    id: context.newId(),
    key: BY_HAND,
    eventKey: null,
    changedMs: clock.nowMs(),
    timeZone: { value: timeZone, origin: 'please-check' },
    fields,
    event: null,
    notes: [...notes],
    supersedesId: null,
  };
}

const FIVE_MINUTES_MS = 5 * 60_000;

function toZone(event: EventFacts, clock: Clock): DraftField<string> {
  return event.timeZone && isTimeZone(event.timeZone.value)
    ? { value: event.timeZone.value, origin: originOf(event.timeZone) }
    : { value: clock.timeZone(), origin: 'please-check' };
}

/** The day of an all-day event; of one that spans several days, today when it is among them. */
function toDayOf(event: EventFacts, clock: Clock): DraftField<string> {
  const startsOn = event.startsOn?.value ?? '';
  const endsOn = event.endsOn?.value ?? startsOn;
  if (startsOn === endsOn) return { value: startsOn, origin: originOf(event.startsOn) };
  const today = toWallTime(clock.nowMs(), clock.timeZone()).slice(0, 10);
  return { value: startsOn <= today && today <= endsOn ? today : startsOn, origin: 'please-check' };
}

/** The planned length; how long it really was the person confirms. */
function toMinutes({ startsAt, endsAt }: EventFacts): DraftField<number | null> {
  if (!startsAt || !endsAt) return { value: null, origin: 'nobody' };
  const minutes = Math.round((toEpochMs(endsAt.value) - toEpochMs(startsAt.value)) / 60_000);
  if (minutes <= 0 || minutes > LONGEST_MEETING_MINUTES) return { value: null, origin: 'nobody' };
  return { value: minutes, origin: originOf(startsAt, endsAt) };
}
