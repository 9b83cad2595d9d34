/**
 * What stands about a pairing on a day before any decision of the owner: each rule is asked, unless the pairing has
 * ended, its clocks rest, or somebody of it has left.
 */
import { toDateInZone } from '../../time/instants.ts';
import { isResting } from '../counted-days.ts';
import { readMeetingClock, type MeetingClock } from '../meeting-clock.ts';
import type { TalksMade } from '../talks-made.ts';
import type { Item } from './item.ts';
import type { PairingView } from './pairing-view.ts';
import { RULES, type LineState } from './registry.ts';
import type { Rule } from './rules/rule.ts';

export interface Standing {
  state: LineState;
  items: Item[];
  /** Days past what was agreed. */
  overdueDays: number;
}

export interface PairingStandings {
  standings: Standing[];
  clock: MeetingClock;
}

/** What stands on a day (`YYYY-MM-DD`). The zone is the program's. */
export function toStandings(
  view: PairingView,
  talks: TalksMade,
  dayOn: string,
  timeZone: string,
): PairingStandings {
  const { pairing, terms, left } = view;
  const clock = readMeetingClock(pairing, terms, view.activity, dayOn);
  const runs = pairing.status === 'active' || pairing.status === 'paused';
  const asks: Readonly<Record<Rule<LineState>['asked'], boolean>> = {
    'when-somebody-left': left.length > 0 && runs,
    always: left.length === 0,
    'while-it-runs': left.length === 0 && runs,
    'while-clocks-run': left.length === 0 && pairing.status === 'active' && !isResting(terms, dayOn),
  };
  const day = { view, talks, clock, dayOn, dayOf: (ms: number) => toDateInZone(ms, timeZone) };
  const standings = RULES.flatMap((rule): Standing[] => {
    const found = asks[rule.asked] ? rule.find(day) : null;
    return found && found.items.length > 0 ? [{ overdueDays: 0, ...found }] : [];
  });
  return { standings, clock };
}
