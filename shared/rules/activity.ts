/** What has happened in a pairing, drawn from its meetings. */
import type { CheckIn, MeetingOutcome } from '../tables/check-ins.ts';
import type { Meeting, MeetingRow } from './meetings.ts';

export interface Activity {
  heldCount: number;
  heldMinutes: number;
  /** Date of the last meeting that was held. */
  lastHeldOn: string | null;
  /** The last check-in of any outcome. */
  lastContactOn: string | null;
  lastOutcome: MeetingOutcome | null;
  /** New day of the first meeting that was moved since the last held one; null where it named none. */
  movedToOn: string | null;
}

type ActivityRow = MeetingRow & Pick<CheckIn, 'outcome' | 'minutes' | 'nextOn'>;

/** The activity of meetings by day and start, up to a day (`YYYY-MM-DD`) where one is given. */
export function toActivity(meetings: readonly Meeting<ActivityRow>[], upToOn?: string): Activity {
  const activity: Activity = {
    heldCount: 0,
    heldMinutes: 0,
    lastHeldOn: null,
    lastContactOn: null,
    lastOutcome: null,
    movedToOn: null,
  };
  let isMoved = false;
  for (const { row, metOn } of meetings) {
    if (upToOn !== undefined && metOn > upToOn) break;
    if (row.outcome === 'withdrawn') continue;
    activity.lastContactOn = metOn;
    activity.lastOutcome = row.outcome;
    if (row.outcome === 'held') {
      activity.heldCount += 1;
      activity.heldMinutes += row.minutes ?? 0;
      activity.lastHeldOn = metOn;
      activity.movedToOn = null;
      isMoved = false;
    }
    if (row.outcome === 'moved' && !isMoved) {
      // A second move gives no further day.
      isMoved = true;
      activity.movedToOn = row.nextOn;
    }
  }
  return activity;
}
