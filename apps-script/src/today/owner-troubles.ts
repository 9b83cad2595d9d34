/**
 * What only the owner can mend and nobody else would tell them: failures that mentors met, and nights in which the
 * script did not run because Google took its trigger or its permission away. Shown when Today is next opened.
 */
import { findTrouble } from '../web-app/trouble.ts';
import { NIGHTLY_KEY, NIGHTLY_SET_KEY } from '../triggers.ts';
import type { OwnerTrouble } from './today-api.ts';

const HOUR_MS = 3_600_000;
/** Two nights missed, whatever the zone does with its clock. */
const MISSED_MS = 52 * HOUR_MS;
/** A day's quota is there again the day after. */
const DAY_QUOTA_MS = 24 * HOUR_MS;

const TOLD = ['forbidden', 'missing', 'full', 'store-full', 'day-quota'] as const;

/** The troubles, the gravest first. `properties` as the script keeps them. */
export function findOwnerTroubles(
  properties: Readonly<Record<string, string>>,
  nowMs: number,
): OwnerTrouble[] {
  const troubles: OwnerTrouble[] = [];
  const told = findTrouble(properties);
  if (told && !(told.cause === 'day-quota' && nowMs - told.atMs > DAY_QUOTA_MS)) {
    const kind = TOLD.find((one) => one === told.cause);
    if (kind) troubles.push({ kind, sinceAt: new Date(told.atMs).toISOString() });
  }
  const lastMs = Math.max(Number(properties[NIGHTLY_KEY] ?? 0), Number(properties[NIGHTLY_SET_KEY] ?? 0));
  if (lastMs > 0 && nowMs - lastMs > MISSED_MS)
    troubles.push({ kind: 'nights-missed', sinceAt: new Date(lastMs).toISOString() });
  return troubles;
}
