/**
 * Where the rows or the columns of a sheet stand in pixels, hidden ones left out. Positions count the visible ones;
 * indexes are the sheet's own. Mixing the two up shows the wrong row as soon as one is hidden.
 */
import type { SizeRun } from '../../owner-page/protocol.ts';

export interface Axis {
  /** Number of rows or columns in the sheet, hidden ones included. */
  count: number;
  /** Sheet index by position. */
  visible: Int32Array;
  /** Position by sheet index; -1 for a hidden one. */
  positions: Int32Array;
  /** Pixels before each position; one more entry for the end. */
  starts: Float64Array;
  /** How many visible ones are frozen, and their pixels. */
  frozen: number;
  frozenPx: number;
  totalPx: number;
}

/** Lays out `count` rows or columns of `defaultPx`, except for the runs. */
export function toAxis(count: number, defaultPx: number, runs: SizeRun[], frozenCount: number): Axis {
  const sizes = new Float64Array(count).fill(defaultPx);
  for (const run of runs) {
    const px = run.hidden || run.filtered ? 0 : (run.px ?? defaultPx);
    sizes.fill(px, run.at, Math.min(count, run.at + run.count));
  }
  const visible = new Int32Array(count);
  const positions = new Int32Array(count).fill(-1);
  const starts = new Float64Array(count + 1);
  let shown = 0;
  let px = 0;
  let frozen = 0;
  for (let index = 0; index < count; index += 1) {
    const size = sizes[index] ?? 0;
    if (size === 0) continue;
    visible[shown] = index;
    positions[index] = shown;
    starts[shown] = px;
    px += size;
    shown += 1;
    if (index < frozenCount) frozen = shown;
  }
  starts[shown] = px;
  return {
    count,
    visible: visible.slice(0, shown),
    positions,
    starts: starts.slice(0, shown + 1),
    frozen,
    frozenPx: starts[frozen] ?? 0,
    totalPx: px,
  };
}

/** Position at which a pixel lies, bounded to the visible ones; -1 when nothing is visible. */
export function positionAt(axis: Axis, px: number): number {
  let low = 0;
  let high = axis.visible.length - 1;
  if (high < 0) return -1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((axis.starts[middle] ?? 0) <= px) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Sheet index at which a pixel lies; 0 when nothing is visible. */
export function indexAt(axis: Axis, px: number): number {
  return axis.visible[Math.max(0, positionAt(axis, px))] ?? 0;
}

/** Pixels before a sheet index; a hidden one stands where the next visible one begins. */
export function startOf(axis: Axis, index: number): number {
  for (let at = Math.max(0, index); at < axis.count; at += 1) {
    const position = axis.positions[at] ?? -1;
    if (position >= 0) return axis.starts[position] ?? 0;
  }
  return axis.totalPx;
}

/** Size of one row or column in pixels; 0 when it is hidden. */
export function sizeOf(axis: Axis, index: number): number {
  const position = axis.positions[index] ?? -1;
  return position < 0 ? 0 : (axis.starts[position + 1] ?? 0) - (axis.starts[position] ?? 0);
}

/** The visible sheet index `steps` away, bounded to the sheet. */
export function stepFrom(axis: Axis, index: number, steps: number): number {
  let position = axis.positions[index] ?? -1;
  if (position < 0) position = positionAt(axis, startOf(axis, index));
  const target = Math.min(axis.visible.length - 1, Math.max(0, position + steps));
  return axis.visible[target] ?? index;
}
