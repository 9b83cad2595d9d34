/**
 * What was recorded by the end of a day: a list is read then, and what came later must not change it. Most rows are
 * older, so their date alone tells.
 */
import { toDayEndMs, toEpochMs } from '../../time/instants.ts';
import { addDays } from '../../time/serial-dates.ts';
import type { TodayFacts } from './model.ts';

/** The facts of a day (`YYYY-MM-DD` in the program's zone): without rows that the ledger wrote after it. */
export function toKnownBy(facts: TodayFacts, dayOn: string): TodayFacts {
  const endMs = toDayEndMs(dayOn, facts.program.timeZone);
  // Whatever its offset, an instant dated two days earlier lies before the end of the day.
  const surelyBefore = addDays(dayOn, -1);
  const isKnown = (recordedAt: string | null | undefined): boolean =>
    !recordedAt || recordedAt < surelyBefore || !(toEpochMs(recordedAt) > endMs);
  const known = <R>(rows: readonly R[], toRecordedAt: (row: R) => string | null | undefined) => {
    const firstLater = rows.findIndex((row) => !isKnown(toRecordedAt(row)));
    return firstLater < 0 ? rows : rows.filter((row) => isKnown(toRecordedAt(row)));
  };
  return {
    ...facts,
    checkIns: known(facts.checkIns, ({ recordedAt, capturedAt }) => recordedAt ?? capturedAt),
    feedback: known(facts.feedback, ({ recordedAt, capturedAt }) => recordedAt ?? capturedAt),
    talks: known(facts.talks, ({ recordedAt }) => recordedAt),
    followUps: known(facts.followUps, ({ recordedAt }) => recordedAt),
    changes: known(facts.changes ?? [], ({ recordedAt }) => recordedAt),
  };
}
