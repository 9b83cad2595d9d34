/**
 * Chooses an event's date and time from the evidence and says how sure they are.
 * It would break if disagreement were hidden, or an end were taken from a source that disagrees about the start:
 * such an end belongs to another event.
 */
import type { Certainty, EventFacts, ReadField } from '../../../shared/capture/page-facts.ts';
import { addDays } from './civil-date.ts';
import type { TimeEvidence } from './time-evidence.ts';
import { toInstant, toZonedText } from './zone.ts';

type DecidedTimes = Pick<EventFacts, 'startsAt' | 'endsAt' | 'startsOn' | 'endsOn' | 'isAllDay'>;

interface Choice<T> {
  value: T;
  certainty: Certainty;
  sources: string[];
}

/** @returns the time fields; what no source tells is left out. */
export function decideTimes(evidence: TimeEvidence[], zone: ReadField<string>): DecidedTimes {
  const ranked = [...evidence].sort((one, other) => one.rank - other.rank);
  const date = choose(ranked, (item) => item.startOn);
  if (!date) return { isAllDay: false };
  if (!isYearVouched(ranked, date.value)) date.certainty = 'please-check';
  const lead = ranked.find(
    (item) => !item.isOnlyWitness && (item.isAllDay === true || item.startMinutes !== undefined),
  );
  const isTimed = ranked.some((item) => item.startMinutes !== undefined);
  if (lead?.isAllDay && !isTimed) return decideAllDay(ranked, date);

  // A date without a clock is a whole day only where nothing speaks of a clock: half a text looks the same.
  const start = choose(
    ranked,
    (item) => item.startMinutes,
    (item) => isSameDay(item, date.value),
  );
  if (!start) return { isAllDay: false };
  const onDay = ranked.filter(
    (item) => isSameDay(item, date.value) && (item.startMinutes ?? start.value) === start.value,
  );
  const end = decideEnd(onDay, date.value, start.value);
  const startsAt = toField(date.value, start.value, [date, start], onDay, 'startsAtMs', zone);
  if (end?.isBeforeStart) startsAt.certainty = 'please-check';
  if (!end || end.isBeforeStart) return { startsAt, isAllDay: false };
  const endsAt = toField(
    end.on,
    end.minutes,
    [end.choice, { ...date, sources: [] }],
    onDay,
    'endsAtMs',
    zone,
  );
  return { startsAt, endsAt, isAllDay: false };
}

/** The first ranked value; confirmed when another group gives the same and no group gives another. */
function choose<T>(
  ranked: TimeEvidence[],
  read: (item: TimeEvidence) => T | undefined,
  isRelevant: (item: TimeEvidence) => boolean = () => true,
): Choice<T> | undefined {
  const speaking = ranked.filter((item) => read(item) !== undefined);
  const value = speaking.filter((item) => !item.isOnlyWitness && !item.isNeverAlone).map(read)[0];
  if (value === undefined) return undefined;
  const agreeing = speaking.filter((item) => isRelevant(item) && read(item) === value && !item.isAmbiguous);
  const isDisputed = speaking.some(
    (item) => !item.isOnlyWitness && (item.isAmbiguous || read(item) !== value),
  );
  const groups = new Set(agreeing.map((item) => item.group));
  const sources = speaking.filter((item) => read(item) === value).map((item) => item.source);
  return {
    value,
    certainty: groups.size > 1 && !isDisputed ? 'confirmed' : 'please-check',
    sources: [...new Set(sources)],
  };
}

function isSameDay(item: TimeEvidence, on: string): boolean {
  return item.startOn === undefined || item.startOn === on;
}

function isYearVouched(ranked: TimeEvidence[], on: string): boolean {
  return ranked.some((item) => item.startOn === on && !item.isYearGuessed);
}

function decideEnd(
  onDay: TimeEvidence[],
  startOn: string,
  startMinutes: number,
): { on: string; minutes: number; isBeforeStart: boolean; choice: Choice<string> } | undefined {
  const choice = choose(onDay, (item) =>
    item.endMinutes === undefined ? undefined : `${item.endOn ?? startOn} ${item.endMinutes}`,
  );
  if (!choice) return undefined;
  const [on, minutesText] = choice.value.split(' ') as [string, string];
  const minutes = Number(minutesText);
  if (on > startOn || minutes > startMinutes) return { on, minutes, isBeforeStart: false, choice };
  // Midnight is the one end that lies on the next day without a second date being written.
  if (minutes === 0) {
    return {
      on: addDays(on, 1),
      minutes,
      isBeforeStart: false,
      choice: { ...choice, certainty: 'please-check' },
    };
  }
  return { on, minutes, isBeforeStart: true, choice };
}

function toField(
  on: string,
  minutes: number,
  choices: Choice<unknown>[],
  evidence: TimeEvidence[],
  stated: 'startsAtMs' | 'endsAtMs',
  zone: ReadField<string>,
): ReadField<string> {
  const moment = toInstant(on, minutes, zone.value);
  const statedMs = evidence.find((item) => item[stated] !== undefined && !item.isAmbiguous)?.[stated];
  const isStated = statedMs !== undefined && Math.abs(statedMs - moment.ms) <= 7_200_000;
  const isSure =
    choices.every((choice) => choice.certainty === 'confirmed') &&
    (isStated || (zone.certainty === 'confirmed' && moment.kind === 'exact'));
  return {
    value: isStated ? toZonedText(statedMs, zone.value) : moment.at,
    certainty: isSure ? 'confirmed' : 'please-check',
    sources: [...new Set(choices.flatMap((choice) => choice.sources))],
  };
}

/** A chip without a clock may hold a date in its place or title: alone it does not make a day. */
function decideAllDay(ranked: TimeEvidence[], date: Choice<string>): DecidedTimes {
  const lead = ranked.find((item) => item.isAllDay && !item.isOnlyWitness);
  if (!lead || (lead.group === 'chip' && date.certainty !== 'confirmed'))
    return { isAllDay: lead !== undefined };
  const end = choose(ranked, (item) =>
    item.isAllDay && item.startOn === date.value ? (item.endOn ?? item.startOn) : undefined,
  );
  return {
    isAllDay: true,
    startsOn: { value: date.value, certainty: date.certainty, sources: date.sources },
    ...(end ? { endsOn: { value: end.value, certainty: end.certainty, sources: end.sources } } : {}),
  };
}
