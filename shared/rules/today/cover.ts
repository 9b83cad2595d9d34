/**
 * Which items of a line the owner's decisions cover: those that stood in the same matter when the decision was made.
 * Hours stay covered until they were caught up.
 */
import type { Pairing } from '../../tables/pairings.ts';
import { addDays } from '../../time/serial-dates.ts';
import { toDayEndMs, toEpochMs } from '../../time/instants.ts';
import { toTalksKnown, toTalksMade } from '../talks-made.ts';
import { coversState, type Decision } from './decisions.ts';
import type { Item } from './item.ts';
import { STATES } from './registry.ts';
import type { TodayFacts } from './model.ts';
import type { PairingView, PairingViews } from './pairing-view.ts';
import { toStandings, type Standing } from './standings.ts';

/** The items of a standing that no decision covers, and the decisions that cover others. */
export interface Covered {
  open: Item[];
  covered: Item[];
  by: Decision[];
}

/** Parts what stands by the decisions in force about it. */
export function toCovered(
  { state, items }: Standing,
  decisions: readonly Decision[],
  standsIn: (decision: Decision, item: Item) => boolean,
): Covered {
  const milder = decisions.filter((decision) => coversState(decision, state));
  const by = milder.filter((decision) => items.some((item) => standsIn(decision, item)));
  const isCovered = (item: Item) => by.some((decision) => standsIn(decision, item));
  return { open: items.filter((item) => !isCovered(item)), covered: items.filter(isCovered), by };
}

/** Tells whether an item of a pairing stood when a decision was made, from what was known by then. */
export function toStoodIn(
  facts: TodayFacts,
  views: PairingViews,
  view: PairingView,
  todayOn: string,
): (decision: Decision, item: Item) => boolean {
  const keysOf = new Map<Decision, ReadonlySet<string>>();
  return (decision, item) => {
    let keys = keysOf.get(decision);
    if (!keys) {
      keys = new Set(toKeysThen(facts, views, view, decision, todayOn));
      keysOf.set(decision, keys);
    }
    return keys.has(item.key);
  };
}

/** Keys of the items that stood on the list at the instant of a decision, in its matter. */
function toKeysThen(
  facts: TodayFacts,
  views: PairingViews,
  { pairing }: PairingView,
  { state, decidedOn, madeMs }: Decision,
  todayOn: string,
): string[] {
  const { timeZone } = facts.program;
  const { matter } = STATES[state];
  const then = views.asOf(toPairingThen(facts, pairing, madeMs), decidedOn, madeMs);
  const talks = toTalksMade(toTalksKnown(facts.talks, decidedOn, madeMs, timeZone), decidedOn, timeZone);
  const stood = toStandings(then, talks, decidedOn, timeZone).standings.filter(
    (standing) => STATES[standing.state].matter === matter,
  );
  if (stood.length > 0 && matter === 'hours-behind' && wereCaughtUp()) return [];
  return stood.flatMap(({ items }) => items.map(({ key }) => key));

  /** At the end of some day since the decision, by what was known on that day. */
  function wereCaughtUp(): boolean {
    for (let dayOn = decidedOn; dayOn <= todayOn; dayOn = addDays(dayOn, 1)) {
      const endMs = toDayEndMs(dayOn, timeZone);
      const { hours } = views.asOf(toPairingThen(facts, pairing, endMs), dayOn, endMs);
      if (!hours.isShort) return true;
    }
    return false;
  }
}

/** A pairing with its last day and minimum as they were agreed at an instant. */
function toPairingThen({ changes = [] }: TodayFacts, pairing: Pairing, ms: number): Pairing {
  const later = changes
    .filter((row) => row.pairingId === pairing.id && toEpochMs(row.recordedAt) > ms)
    .sort((a, b) => toEpochMs(a.recordedAt) - toEpochMs(b.recordedAt));
  const endsOn = later.find(({ endsOnBefore }) => endsOnBefore !== null)?.endsOnBefore;
  const minimumHours = later.find((row) => typeof row.minimumHoursBefore === 'number')?.minimumHoursBefore;
  return {
    ...pairing,
    endsOn: endsOn ?? pairing.endsOn,
    minimumHours: minimumHours ?? pairing.minimumHours,
  };
}
