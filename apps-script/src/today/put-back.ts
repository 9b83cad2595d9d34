/** Takes decisions about a line back: the line stands on the list again. The decision and its end stay as rows. */
import type { FollowUp } from '../../../shared/tables/follow-ups.ts';
import { toInstant } from '../../../shared/time/instants.ts';
import { answer, underLock } from '../calls/answer.ts';
import type { Answer } from '../calls/answers-api.ts';
import { record } from '../calls/record.ts';
import { toNewId } from '../ledger/new-ids.ts';
import type { Platform } from '../platform/ports.ts';
import type { TodayView } from './today-api.ts';
import { readTodayFacts } from './today-facts.ts';
import { toTodayOn } from '../ledger/today-on.ts';
import { toView } from './today.ts';

/** Takes back the decisions of these ids; one that is not there, or was taken back before, is left as it is. */
export const putBack = (platform: Platform, followUpIds: readonly string[]): Answer<TodayView> =>
  answer(platform, (context) =>
    underLock(context, () => {
      const read = readTodayFacts(context, [{ table: 'audit', rows: 'none' }]);
      const { ledger, facts } = read;
      const gone = new Set(facts.followUps.map(({ takesBackId }) => takesBackId));
      const decided = facts.followUps.filter(({ id }) => followUpIds.includes(id) && !gone.has(id));
      if (decided.length === 0) return toView(context, read);
      const nowMs = platform.clock.nowMs();
      const taken = new Set(facts.followUps.map(({ id }) => id));
      const rows = decided.map((one): FollowUp => {
        const id = toNewId('followUps', platform.ids.newRandom, taken);
        taken.add(id);
        return {
          ...one,
          id,
          decision: 'taken-back',
          decidedOn: toTodayOn(ledger, nowMs),
          untilOn: null,
          reason: null,
          recordedAt: toInstant(nowMs, ledger.settings.timeZone),
          takesBackId: one.id,
        };
      });
      const entries = rows.map(({ id, pairingLabel }) => ({
        action: 'line-back' as const,
        table: 'followUps',
        rowId: id,
        detail: pairingLabel,
      }));
      record(context, ledger, 'followUps', rows, entries);
      return toView(context, { ledger, facts: { ...facts, followUps: [...facts.followUps, ...rows] } });
    }),
  );
