/**
 * Which items of a line the owner's decisions cover: those that stood in the same matter when the decision was made.
 * Hours stay covered until they were caught up.
 */
import { addDays } from '../../time/serial-dates.ts';
import { toDayEndMs, toEpochMs } from '../../time/instants.ts';
import { coversState, type Decision } from './decisions.ts';
import { toItems, type Item } from './items.ts';
import { STATES } from './matters.ts';
import type { TodayFacts } from './model.ts';
import type { PairingView, PairingViews } from './pairing-view.ts';
import type { Standing } from './standings.ts';

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

function toKeysThen(
  { program, changes = [] }: TodayFacts,
  views: PairingViews,
  { pairing }: PairingView,
  decision: Decision,
  todayOn: string,
): string[] {
  const { matter } = STATES[decision.state];
  const { decidedOn, madeMs } = decision;
  const then = views.asOf(pairing, decidedOn, madeMs);
  if (matter === 'hours-behind') return wereCaughtUp() ? [] : ['hours'];
  if (matter === 'end') {
    const later = changes
      .filter((row) => row.pairingId === pairing.id && row.endsOnBefore !== null)
      .map(({ recordedAt, endsOnBefore }) => ({ ms: toEpochMs(recordedAt), endsOnBefore: endsOnBefore! }))
      .filter(({ ms }) => ms > madeMs)
      .sort((a, b) => a.ms - b.ms);
    return [later[0]?.endsOnBefore ?? then.terms.endsOn];
  }
  return toItems(then, matter, decidedOn, program.timeZone).map(({ key }) => key);

  /** At the end of some day since the decision, by what was known on that day. */
  function wereCaughtUp(): boolean {
    for (let dayOn = decidedOn; dayOn <= todayOn; dayOn = addDays(dayOn, 1)) {
      const { hours } = views.asOf(pairing, dayOn, toDayEndMs(dayOn, program.timeZone));
      if (!hours.isBehind) return true;
    }
    return false;
  }
}
