/**
 * Rows with what each replaced. A chain of corrections counts by its newest row; what it says was first said where the
 * chain began to say it without a break. It would break if a correction of the minutes made an old wish new again.
 */
import { toEpochMs } from '../time/instants.ts';

export interface ChainRow {
  id: string;
  supersedesId: string | null;
  /** Instant at which the person pressed Send, by their clock. */
  capturedAt: string;
  /** Instant at which the ledger wrote it; null where no such column was filled. */
  recordedAt: string | null;
}

/** A row and those that it replaced, the newest first. */
export type Chain<R> = readonly [R, ...R[]];

/**
 * The chains of rows, in the order of their newest rows. A row that names itself replaces nothing; rows that name each
 * other in a circle count by the one captured last.
 */
export function toChains<R extends ChainRow>(rows: readonly R[]): Chain<R>[] {
  const replaced = new Set<string>();
  for (const { id, supersedesId } of rows) {
    if (supersedesId !== null && supersedesId !== id) replaced.add(supersedesId);
  }
  if (replaced.size === 0) return rows.map((row) => [row]);
  const byId = new Map<string, R>();
  for (const row of rows) if (replaced.has(row.id)) byId.set(row.id, row);
  const seen = new Set<string>();
  const follow = (newest: R): Chain<R> => {
    const chain: [R, ...R[]] = [newest];
    seen.add(newest.id);
    const own = new Set([newest.id]);
    for (let next = byId.get(newest.supersedesId ?? ''); next && !own.has(next.id);) {
      own.add(next.id);
      seen.add(next.id);
      chain.push(next);
      next = byId.get(next.supersedesId ?? '');
    }
    return chain;
  };
  const chains = rows.filter(({ id }) => !replaced.has(id)).map(follow);
  const circling = rows.filter(({ id }) => !seen.has(id)).sort((a, b) => toMadeMs(b) - toMadeMs(a));
  for (const row of circling) if (!seen.has(row.id)) chains.push(follow(row));
  return chains;
}

/** When a row was sent, in milliseconds; a clock that runs ahead of the ledger is not believed. */
export function toMadeMs({ capturedAt, recordedAt }: Pick<ChainRow, 'capturedAt' | 'recordedAt'>): number {
  const capturedMs = toEpochMs(capturedAt);
  const recordedMs = toKnownMs({ capturedAt, recordedAt });
  return capturedMs < recordedMs ? capturedMs : recordedMs;
}

/** When the ledger knew of a row, in milliseconds. */
export const toKnownMs = ({ capturedAt, recordedAt }: Pick<ChainRow, 'capturedAt' | 'recordedAt'>): number =>
  toEpochMs(recordedAt ?? capturedAt);

/** When a chain first said what its newest row says, without a break since, in milliseconds. */
export function toSaidSinceMs<R extends ChainRow>(chain: Chain<R>, says: (row: R) => boolean): number {
  let since: R = chain[0];
  for (const row of chain) {
    if (!says(row)) break;
    since = row;
  }
  return toMadeMs(since);
}

/** The oldest row of a chain: it stays the same however often it is corrected. */
export const toRoot = <R>(chain: Chain<R>): R => chain[chain.length - 1]!;
