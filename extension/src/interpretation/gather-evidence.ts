/**
 * Turns an event's raw facts about time into evidence on one wall clock.
 * It would break if a source that repeats another got a group of its own, or if a fact that could not be read gave
 * half a time.
 */
import type { RawEvent, RawFact } from '../../../shared/capture/page-reading.ts';
import { parseDatekey } from './datekey.ts';
import type { EventIdentity } from './event-id.ts';
import { toMachineEvidence } from './machine-evidence.ts';
import { parseMachineTime } from './machine-time.ts';
import type { TimeEvidence } from './time-evidence.ts';
import type { WrittenDate, WrittenWhen } from './when-grammar.ts';
import { parseWhenText, toDateNear, type WhenShape } from './when-text.ts';
import { toInstant, toWallClock } from './zone.ts';

export interface EvidenceContext {
  rawLocale: string | undefined;
  /** The zone of the clock on the page. */
  zone: string;
  /** `YYYY-MM-DD` */
  today: string;
  identity: EventIdentity | undefined;
}

interface TextSource {
  shape: WhenShape;
  group: string;
  rank: number;
}

const TEXT_SOURCES: Readonly<Record<string, TextSource>> = {
  'bubble-when': { shape: 'whole', group: 'bubble', rank: 0 },
  'peek-text': { shape: 'whole', group: 'peek', rank: 0 },
  'edit-start-date-text': { shape: 'whole', group: 'edit-date-text', rank: 2 },
  'chip-hidden-text': { shape: 'line', group: 'chip', rank: 3 },
  'chip-label': { shape: 'line', group: 'chip', rank: 3 },
  'card-times': { shape: 'clock', group: 'card', rank: 3 },
  'card-label': { shape: 'opening', group: 'card', rank: 4 },
  'chip-drawn-text': { shape: 'clock', group: 'chip', rank: 5 },
  'cell-heading': { shape: 'heading', group: 'cell', rank: 6 },
};

/** @returns every piece of evidence, in no order. */
export function gatherEvidence(event: RawEvent, context: EvidenceContext): TimeEvidence[] {
  const texts = event.facts.flatMap((fact) => {
    const source = TEXT_SOURCES[fact.source];
    const raw = fact.source === 'card-label' ? findCardDate(fact.raw, event.facts) : fact.raw;
    const written =
      source && raw && isAboutTime(fact) ? parseWhenText(raw, context.rawLocale, source.shape) : undefined;
    return source && written ? [{ fact, source, written }] : [];
  });
  const stated = texts.map(({ written }) => written.start).filter((date) => date?.year !== undefined);
  const fromTexts = texts
    .map(({ fact, source, written }) =>
      toTextEvidence(fact, source, written, stated as WrittenDate[], context),
    )
    .filter((evidence) => evidence !== undefined);
  const isDrawn = (evidence: TimeEvidence) => evidence.source === 'chip-drawn-text';
  // A line whose date cannot be read may belong to an event of several days, and its cell to any of them.
  const hasLine = event.facts.some((fact) => fact.field === 'when' && fact.source.startsWith('chip-'));
  const isClockDrawn = isClockBesideTitle(event, fromTexts, hasLine);
  const evidence = [
    ...fromTexts.filter((item) => isClockDrawn || !isDrawn(item)),
    ...toEditTimes(event, context),
    ...toCellDays(event),
    ...toMachineEvidence(event, context.zone),
    ...toInstanceEvidence(context),
  ];
  return evidence.map((item) =>
    hasLine && (item.group === 'datekey' || item.group === 'cell') ? { ...item, isNeverAlone: true } : item,
  );
}

/** What looks like a clock on a chip may be its title: alone, beside another clock, or where the line has no time. */
function isClockBesideTitle(event: RawEvent, told: TimeEvidence[], hasLine: boolean): boolean {
  const drawn = event.facts.filter((fact) => fact.field === 'drawn-text').map((fact) => fact.raw);
  const clocks = told.filter((item) => item.source === 'chip-drawn-text').map((item) => item.startMinutes);
  const isTimed = told.some(
    (item) => item.group === 'chip' && item.rank === 3 && item.startMinutes !== undefined,
  );
  return new Set(drawn).size > 1 && new Set(clocks).size < 2 && (isTimed || !hasLine);
}

function isAboutTime(fact: RawFact): boolean {
  return (
    fact.field === 'when' || fact.field === 'date' || fact.field === 'time' || fact.field === 'drawn-text'
  );
}

function toTextEvidence(
  fact: RawFact,
  source: TextSource,
  written: WrittenWhen,
  stated: WrittenDate[],
  { today }: EvidenceContext,
): TimeEvidence | undefined {
  const base = { group: source.group, source: fact.source, rank: source.rank };
  const times = {
    ...(written.startMinutes === undefined ? {} : { startMinutes: written.startMinutes }),
    ...(written.endMinutes === undefined ? {} : { endMinutes: written.endMinutes }),
  };
  if (!written.start) return { ...base, ...times };
  // A peek is read text by text: a date alone may stand in its body.
  if (fact.source === 'peek-text' && written.startMinutes === undefined) return undefined;
  const startOn = toDateBeside(written.start, stated, today);
  const endOn = written.end ? toDateNear(written.end, startOn ?? today) : undefined;
  if (!startOn || (written.end && (!endOn || endOn < startOn))) return undefined;
  const isAllDay =
    written.startMinutes === undefined &&
    source.shape !== 'heading' &&
    source.shape !== 'opening' &&
    fact.field === 'when';
  const isYearGuessed = written.start.year === undefined && written.start.weekday === undefined;
  return {
    ...base,
    ...times,
    startOn,
    ...(endOn ? { endOn } : {}),
    ...(isAllDay ? { isAllDay } : {}),
    ...(isYearGuessed ? { isYearGuessed } : {}),
  };
}

/** A date without a year takes the year of the same day where another source states it. */
function toDateBeside(date: WrittenDate, stated: WrittenDate[], today: string): string | undefined {
  const same = stated.find((other) => other.month === date.month && other.day === date.day);
  const dated =
    date.year === undefined && same ? toDateNear({ ...date, year: same.year! }, today) : undefined;
  const near = toDateNear(date, today);
  return dated && (date.weekday === undefined || near === dated) ? dated : near;
}

function toEditTimes(event: RawEvent, { rawLocale }: EvidenceContext): TimeEvidence[] {
  const find = (source: string) => event.facts.find((candidate) => candidate.source === source);
  const minutesOf = (source: string) => {
    const fact = find(source);
    const clock = fact ? parseWhenText(fact.raw, rawLocale, 'clock') : undefined;
    return clock && clock.endMinutes === undefined ? clock.startMinutes : undefined;
  };
  const dayOf = (source: string) => {
    const time = parseMachineTime(find(source)?.raw ?? '');
    return time?.kind === 'date' ? time.on : undefined;
  };
  const endDay = dayOf('edit-end-date');
  const endOn = endDay ? { endOn: endDay } : {};
  if (find('edit-all-day')) {
    const startDay = dayOf('edit-start-date');
    const days = startDay ? { startOn: startDay, ...endOn } : {};
    return [{ group: 'edit-start-date', source: 'edit-all-day', rank: 1, isAllDay: true, ...days }];
  }
  const startMinutes = minutesOf('edit-start-time');
  const endMinutes = minutesOf('edit-end-time');
  if (startMinutes === undefined) return [];
  const end = endMinutes === undefined ? {} : { endMinutes, ...endOn };
  return [{ group: 'edit-time', source: 'edit-start-time', rank: 1, startMinutes, ...end }];
}

/** The label is `subject, times, date, …`; subject and place may hold commas, so it is cut at the known times. */
function findCardDate(label: string, facts: RawFact[]): string | undefined {
  const times = facts.find((fact) => fact.source === 'card-times')?.raw;
  const at = times ? label.lastIndexOf(`, ${times}, `) : -1;
  return times && at >= 0 ? label.slice(at + times.length + 4) : undefined;
}

/** Of an event that spans days, only the first day's cell tells when it starts. */
function toCellDays(event: RawEvent): TimeEvidence[] {
  const days = event.facts
    .filter((fact) => fact.source === 'datekey')
    .map((fact) => parseDatekey(fact.raw))
    .filter((on) => on !== undefined)
    .sort();
  const cell = event.facts.find((fact) => fact.source === 'cell-id');
  const cellDay = cell ? parseMachineTime(cell.raw) : undefined;
  return [
    ...(days[0]
      ? [{ group: 'datekey', source: 'datekey', rank: 6, startOn: days[0], isOnlyWitness: days.length > 1 }]
      : []),
    ...(cellDay?.kind === 'date' ? [{ group: 'cell', source: 'cell-id', rank: 6, startOn: cellDay.on }] : []),
  ];
}

function toInstanceEvidence({ identity, zone }: EvidenceContext): TimeEvidence[] {
  const instance = identity?.instance;
  if (!instance) return [];
  const base = { group: 'event-id', source: 'event-id-suffix', rank: 9, isOnlyWitness: true };
  if ('startsOn' in instance) return [{ ...base, startOn: instance.startsOn, isAllDay: true }];
  const { on, minutes } = toWallClock(instance.startsAtMs, zone);
  const isSeen = toInstant(on, minutes, zone).kind !== 'skipped';
  return isSeen ? [{ ...base, startOn: on, startMinutes: minutes, startsAtMs: instance.startsAtMs }] : [];
}
