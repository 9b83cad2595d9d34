/**
 * The owner's talks by person: the day of the last one, and the instant at which it was made. A talk was made when it
 * was recorded if that is its day, else at the end of its day.
 */
import { toDateInZone, toDayEndMs, toEpochMs } from '../time/instants.ts';
import { toFollowUpTalks, type FollowUpTalk } from './follow-up-talks.ts';
import { groupBy } from './group-by.ts';
import type { TalkFact } from './today/model.ts';

export interface TalksMade {
  /** Day of the last talk with a person. */
  lastOn: (personId: string) => string | null;
  /** Milliseconds of the last talk with a person; minus infinity without one. */
  lastMs: (personId: string) => number;
  /** What is to be followed up by the day. */
  followUps: readonly FollowUpTalk[];
}

/** Talks up to a day in the program's zone. */
export function toTalksMade(talks: readonly TalkFact[], todayOn: string, timeZone: string): TalksMade {
  const byPerson = groupBy(
    talks.filter(({ talkedOn }) => talkedOn <= todayOn),
    ({ personId }) => personId,
  );
  const lastOn = (personId: string): string | null =>
    (byPerson.get(personId) ?? []).reduce<string | null>(
      (last, { talkedOn }) => (last === null || talkedOn > last ? talkedOn : last),
      null,
    );
  return {
    lastOn,
    followUps: toFollowUpTalks(talks, todayOn),
    lastMs: (personId) => {
      const dayOn = lastOn(personId);
      const onDay = (byPerson.get(personId) ?? []).filter(({ talkedOn }) => talkedOn === dayOn);
      return Math.max(...onDay.map((talk) => toTalkMs(talk, timeZone)), -Infinity);
    },
  };
}

/** The talks that were written down by an instant of a day; of a row typed by hand only its day is known. */
export const toTalksKnown = (
  talks: readonly TalkFact[],
  dayOn: string,
  ms: number,
  timeZone: string,
): TalkFact[] =>
  talks.filter((talk) =>
    talk.recordedAt
      ? toEpochMs(talk.recordedAt) <= ms
      : talk.talkedOn < dayOn || toTalkMs(talk, timeZone) <= ms,
  );

/** When a talk was made, in milliseconds. */
export function toTalkMs({ talkedOn, recordedAt }: TalkFact, timeZone: string): number {
  const recordedMs = recordedAt ? toEpochMs(recordedAt) : null;
  if (recordedMs !== null && toDateInZone(recordedMs, timeZone) === talkedOn) return recordedMs;
  return toDayEndMs(talkedOn, timeZone);
}
