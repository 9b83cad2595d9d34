/**
 * One series (or single event) of a calendar file as the meetings it amounts to: exceptions, additions, moved and
 * cancelled instances.
 * It would break if an instance that was moved away stayed where it was, or one that was moved here were missed.
 */
import type ICAL from 'ical.js';
import { isCancelledTitle } from '../../interpretation/cancelled.ts';
import { timeOf, toEpochMs, toTimes } from './ical-time.ts';
import { IntlZone } from './intl-zone.ts';
import { findStarts, type StepBudget } from './starts.ts';

export interface FeedOccurrence {
  uid: string;
  /** Where it was first planned to begin, for an instance of a series. */
  instanceMs: number | null;
  startMs: number;
  endMs: number;
  /** IANA name: of the meeting, else of the calendar, else of the computer. */
  timeZone: string;
  component: ICAL.Component;
}

export interface FeedWindow {
  fromMs: number;
  toMs: number;
  /** IANA name for times without a zone. */
  floatingZone: string;
}

const DAY_MS = 24 * 60 * 60_000;
/** The end of the year 2199: beyond it a time is a slip. */
const LATEST_MS = Date.UTC(2200, 0, 1);
const LONGEST_MS = 366 * DAY_MS;

/** Instances by instant or, as some calendars name them, by day. */
interface Named {
  instants: ReadonlySet<number>;
  days: ReadonlySet<string>;
}

/** The meetings of one series that overlap the window, in no order. Throws when a part of it cannot be read. */
export function expandSeries(
  uid: string,
  components: readonly ICAL.Component[],
  window: FeedWindow,
  budget: StepBudget,
): FeedOccurrence[] {
  const { floatingZone: floating } = window;
  const changed = components.filter((component) => component.hasProperty('recurrence-id'));
  const masters = components.filter((component) => !component.hasProperty('recurrence-id'));
  const instances = changed.map((component) => timeOf(component, 'recurrence-id')!);
  const replaced = toNamed(instances, floating);
  const all = [
    ...changed.flatMap((component, index) => {
      const occurrence = toOccurrence(uid, component, floating);
      return occurrence ? [{ ...occurrence, instanceMs: toEpochMs(instances[index]!, floating) }] : [];
    }),
    ...masters.flatMap((master) => expandMaster(uid, master, changed, replaced, window, budget)),
  ];
  return all.filter(({ startMs, endMs }) => startMs < window.toMs && endMs > window.fromMs);
}

function expandMaster(
  uid: string,
  master: ICAL.Component,
  changed: readonly ICAL.Component[],
  replaced: Named,
  window: FeedWindow,
  budget: StepBudget,
): FeedOccurrence[] {
  const { floatingZone: floating } = window;
  const start = timeOf(master, 'dtstart');
  const first = toOccurrence(uid, master, floating);
  if (!start || !first) return [];
  if (!master.hasProperty('rrule') && !master.hasProperty('rdate')) return [first];
  const excluded = toNamed(master.getAllProperties('exdate').flatMap(toTimes), floating);
  const later = toLaterChanges(changed, floating);
  const reachMs =
    2 * DAY_MS +
    (first.endMs - first.startMs) +
    Math.max(0, ...later.map(({ shiftMs }) => Math.abs(shiftMs)));
  const stretch = { fromWallMs: window.fromMs - reachMs, toWallMs: window.toMs + reachMs };
  return findStarts(master, start, stretch, floating, budget).flatMap((time) => {
    const instanceMs = toEpochMs(time, floating);
    if (isNamed(time, instanceMs, replaced) || isNamed(time, instanceMs, excluded)) return [];
    const change = later.find(({ fromMs }) => fromMs < instanceMs);
    const shape = change ? toOccurrence(uid, change.component, floating) : first;
    if (!shape) return [];
    const startMs = instanceMs + (change?.shiftMs ?? 0);
    return [{ ...shape, instanceMs, startMs, endMs: startMs + (shape.endMs - shape.startMs) }];
  });
}

/** Instances that changed for good, the latest first. */
function toLaterChanges(
  changed: readonly ICAL.Component[],
  floating: string,
): { fromMs: number; shiftMs: number; component: ICAL.Component }[] {
  return changed
    .filter(
      (component) => component.getFirstProperty('recurrence-id')?.getParameter('range') === 'THISANDFUTURE',
    )
    .map((component) => {
      const fromMs = toEpochMs(timeOf(component, 'recurrence-id')!, floating);
      return { fromMs, shiftMs: toEpochMs(timeOf(component, 'dtstart')!, floating) - fromMs, component };
    })
    .sort((one, other) => other.fromMs - one.fromMs);
}

const toDay = ({ year, month, day }: ICAL.Time): string => `${year}-${month}-${day}`;

const toNamed = (times: readonly ICAL.Time[], floating: string): Named => ({
  instants: new Set(times.filter(({ isDate }) => !isDate).map((time) => toEpochMs(time, floating))),
  days: new Set(times.filter(({ isDate }) => isDate).map(toDay)),
});

const isNamed = (time: ICAL.Time, ms: number, { instants, days }: Named): boolean =>
  instants.has(ms) || days.has(toDay(time));

const isCancelled = (component: ICAL.Component): boolean =>
  /^cancell?ed$/i.test(String(component.getFirstPropertyValue('status') ?? '').trim()) ||
  isCancelledTitle(String(component.getFirstPropertyValue('summary') ?? ''));

/** The component's own time; null when it is cancelled, for whole days, or has no length. */
function toOccurrence(uid: string, component: ICAL.Component, floating: string): FeedOccurrence | null {
  const start = timeOf(component, 'dtstart');
  if (!start) throw new Error('No start');
  if (start.isDate || isCancelled(component)) return null;
  const startMs = toEpochMs(start, floating);
  const end = timeOf(component, 'dtend');
  const duration = component.getFirstPropertyValue('duration') as ICAL.Duration | null;
  const endMs = end ? toEpochMs(end, floating) : startMs + (duration?.toSeconds() ?? 0) * 1000;
  if (!(startMs >= 0 && startMs <= LATEST_MS)) throw new Error('No start');
  // No length is a reminder; one that nobody can sit through, or a backward one, is a slip of whoever wrote it.
  if (endMs === startMs) return null;
  if (!(endMs > startMs && endMs - startMs <= LONGEST_MS)) throw new Error('No length');
  // Times in UTC say nothing of where the meeting is: they are told in the calendar's own zone.
  const timeZone = start.zone instanceof IntlZone ? start.zone.ianaName : floating;
  return { uid, instanceMs: null, startMs, endMs, timeZone, component };
}
