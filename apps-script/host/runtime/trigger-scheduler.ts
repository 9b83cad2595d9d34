/**
 * Fires time-driven triggers by the host's clock. The next time is kept with the trigger: what fell due while the
 * host was off fires once at the next start, not once for each missed time.
 */
import { nextFiring } from '../services/script-app/next-firing.ts';
import type { TriggerStore } from '../services/script-app/host-side.ts';
import { toWallTime } from '../services/time-zone.ts';
import type { HostClock } from './clock.ts';
import type { HostState } from './contracts.ts';
import type { ExecutionRequest, ExecutionResult } from './execution.ts';
import type { JsonValue } from './json.ts';
import type { TriggerRecord } from './trigger-records.ts';

export interface SchedulerDependencies {
  clock: HostClock;
  triggers: TriggerStore;
  state: HostState;
  run(request: ExecutionRequest): Promise<ExecutionResult>;
}

export interface TriggerScheduler {
  /** Looks again at what is due next. */
  refresh(): void;
  close(): void;
}

/** No timer is longer than this, so that a machine that slept catches up soon. */
const longestWaitMs = 60_000;

export function createTriggerScheduler({
  clock,
  triggers,
  state,
  run,
}: SchedulerDependencies): TriggerScheduler {
  let cancel: () => void = () => undefined;
  let closed = false;
  const timed = () =>
    triggers
      .list()
      .flatMap((record) =>
        record.source.kind === 'clock' ? [{ record, nextAt: record.source.nextAt }] : [],
      );

  const fire = (record: TriggerRecord) => {
    if (record.source.kind !== 'clock') return;
    const { rule, nextAt } = record.source;
    const next = nextFiring(rule, clock.now(), record.uniqueId);
    if (next === null) triggers.delete(record.uniqueId);
    else triggers.put({ ...record, source: { kind: 'clock', rule, nextAt: next } });
    void state.commit().then(() =>
      run({
        functionName: record.handlerFunction,
        kind: 'trigger',
        event: toClockEvent(record.uniqueId, nextAt),
        activeUser: record.createdBy,
        effectiveUser: record.createdBy,
      }),
    );
  };

  const check = () => {
    for (const { record, nextAt } of timed()) if (nextAt <= clock.now()) fire(record);
    arm();
  };

  const arm = () => {
    cancel();
    if (closed) return;
    const next = Math.min(...timed().map(({ nextAt }) => nextAt));
    if (!Number.isFinite(next)) return;
    cancel = clock.after(Math.min(longestWaitMs, Math.max(0, next - clock.now())), check);
  };

  return {
    refresh: arm,
    close() {
      closed = true;
      cancel();
    },
  };
}

/** Google gives the parts of the time in UTC (documented). */
function toClockEvent(triggerUid: string, at: number): JsonValue {
  const { year, month, day, hour, minute, second } = toWallTime(at, 'UTC');
  const weekDay = new Date(at).getUTCDay();
  const weekOfYear = Math.ceil(((at - Date.UTC(year, 0, 1)) / 86_400_000 + 1) / 7);
  const fields = {
    ...{ triggerUid, year, month, hour, minute, second, timezone: 'UTC' },
    'day-of-month': day,
    'day-of-week': weekDay === 0 ? 7 : weekDay,
    'week-of-year': weekOfYear,
  };
  return { fields };
}
