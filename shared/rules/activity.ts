/**
 * What has happened in each pairing, drawn from its check-ins in one pass: 100,000 rows must cost little, so nothing
 * is parsed or sorted here. A superseded or withdrawn check-in does not count.
 */
import type { CheckIn } from '../tables/check-ins.ts';
import { toSuperseded } from './current-rows.ts';

/** The columns of a check-in that the clocks need. */
export type CheckInFact = Pick<
  CheckIn,
  'id' | 'pairingId' | 'metOn' | 'outcome' | 'minutes' | 'talkWanted' | 'fit' | 'supersedesId'
>;

export interface Activity {
  heldCount: number;
  heldMinutes: number;
  /** Date of the last meeting that was held. */
  lastHeldOn: string | null;
  /** The last check-in of any outcome. */
  lastContactOn: string | null;
  lastOutcome: Exclude<CheckIn['outcome'], 'withdrawn'> | null;
  /** No-shows since the last meeting that was held or moved. */
  noShowsInARow: number;
  /** Date of the latest check-in that asks for a talk. */
  talkWantedOn: string | null;
  /** The latest answer to "is it a good fit", with its date. */
  fit: CheckIn['fit'];
  fitOn: string | null;
}

/** A pairing in which nothing has happened yet. */
export const noActivity = (): Activity => ({
  heldCount: 0,
  heldMinutes: 0,
  lastHeldOn: null,
  lastContactOn: null,
  lastOutcome: null,
  noShowsInARow: 0,
  talkWantedOn: null,
  fit: null,
  fitOn: null,
});

const isLater = (dateOn: string, than: string | null): boolean => than === null || dateOn > than;

/**
 * Activity by pairing id. Rows may come in any order: the owner sorts as they like. No-shows in a row are those dated
 * after the last other check-in.
 */
export function toActivities(checkIns: readonly CheckInFact[]): Map<string, Activity> {
  const superseded = toSuperseded(checkIns);

  const activities = new Map<string, Activity>();
  const noShowDates = new Map<string, string[]>();
  const lastOtherOn = new Map<string, string>();
  for (const checkIn of checkIns) {
    if (checkIn.outcome === 'withdrawn' || superseded.has(checkIn.id)) continue;
    const { pairingId, metOn, outcome } = checkIn;
    let activity = activities.get(pairingId);
    if (!activity) {
      activity = noActivity();
      activities.set(pairingId, activity);
    }
    if (outcome === 'held') {
      activity.heldCount += 1;
      activity.heldMinutes += checkIn.minutes ?? 0;
      if (isLater(metOn, activity.lastHeldOn)) activity.lastHeldOn = metOn;
    }
    if (outcome === 'no-show') {
      const dates = noShowDates.get(pairingId);
      if (dates) dates.push(metOn);
      else noShowDates.set(pairingId, [metOn]);
    } else if (isLater(metOn, lastOtherOn.get(pairingId) ?? null)) lastOtherOn.set(pairingId, metOn);
    if (isLater(metOn, activity.lastContactOn)) {
      activity.lastContactOn = metOn;
      activity.lastOutcome = outcome;
    }
    if (checkIn.talkWanted && isLater(metOn, activity.talkWantedOn)) activity.talkWantedOn = metOn;
    if (checkIn.fit !== null && isLater(metOn, activity.fitOn)) {
      activity.fit = checkIn.fit;
      activity.fitOn = metOn;
    }
  }
  for (const [pairingId, dates] of noShowDates) {
    const since = lastOtherOn.get(pairingId) ?? '';
    activities.get(pairingId)!.noShowsInARow = dates.filter((dateOn) => dateOn > since).length;
  }
  return activities;
}
