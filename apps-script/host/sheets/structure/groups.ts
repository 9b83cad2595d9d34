/**
 * Groups of rows or columns as depths per line: adding a group deepens its lines, deleting one makes them
 * shallower, and the groups are the runs of lines at each depth. Overlaps then come out as the service tells them.
 */
import type { DimensionGroup } from '../schema/spreadsheet.ts';
import type { Axis } from './axis.ts';

const depthsOf = (groups: readonly DimensionGroup[], length: number): number[] => {
  const depths = new Array<number>(length).fill(0);
  for (const { range } of groups) {
    for (let index = range?.startIndex ?? 0; index < (range?.endIndex ?? 0); index += 1) depths[index]! += 1;
  }
  return depths;
};

/** The groups after the lines from `start` to `end` were made one deeper (`by` 1) or shallower (`by` -1). */
export const changeDepth = (
  groups: readonly DimensionGroup[],
  sheetId: number,
  axis: Axis,
  start: number,
  end: number,
  by: 1 | -1,
): DimensionGroup[] => {
  const length = groups.reduce((most, { range }) => Math.max(most, range?.endIndex ?? 0), end);
  const depths = depthsOf(groups, length);
  for (let index = start; index < end; index += 1) depths[index] = Math.max(0, depths[index]! + by);
  const deepest = depths.reduce((most, depth) => Math.max(most, depth), 0);
  const result: DimensionGroup[] = [];
  for (let depth = 1; depth <= deepest; depth += 1) {
    for (let from = 0; from < length; from += 1) {
      if (depths[from]! < depth) continue;
      let until = from;
      while (until < length && depths[until]! >= depth) until += 1;
      const known = groups.find(
        (group) =>
          group.depth === depth && group.range?.startIndex === from && group.range.endIndex === until,
      );
      result.push({
        range: { sheetId, dimension: axis, startIndex: from, endIndex: until },
        depth,
        ...(known?.collapsed === true ? { collapsed: true } : {}),
      });
      from = until;
    }
  }
  return result.sort(
    (one, other) =>
      (one.range?.startIndex ?? 0) - (other.range?.startIndex ?? 0) || (one.depth ?? 0) - (other.depth ?? 0),
  );
};
