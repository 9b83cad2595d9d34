/**
 * Everything of a workbook that names a place on a sheet, moved along with an edit of its rows or columns.
 * A new feature that stores a range must be added here, or it will point at the wrong cells after an insert.
 */
import type { Draft } from '../model/draft.ts';
import type { SheetModel } from '../model/workbook.ts';
import type { EmbeddedChart } from '../schema/charts.ts';
import type { BasicFilter, FilterCriteria, SortSpec } from '../schema/conditions.ts';
import type { DeveloperMetadata, GridRange } from '../schema/ranges.ts';
import type { DimensionGroup } from '../schema/spreadsheet.ts';
import { type Axis, type AxisEdit, moveIndex, moveSpan } from './axis.ts';

/** The range after the edit; `undefined` when all of it was deleted. */
export const moveRange = (axis: Axis, edit: AxisEdit, range: GridRange): GridRange | undefined => {
  const rows = axis === 'ROWS';
  const span = moveSpan(edit, {
    start: rows ? range.startRowIndex : range.startColumnIndex,
    end: rows ? range.endRowIndex : range.endColumnIndex,
  });
  if (span === undefined) return undefined;
  const next: GridRange = { ...range };
  const [startName, endName] = rows
    ? (['startRowIndex', 'endRowIndex'] as const)
    : (['startColumnIndex', 'endColumnIndex'] as const);
  if (span.start !== undefined) next[startName] = span.start;
  if (span.end !== undefined) next[endName] = span.end;
  return next;
};

type MoveOne = (range: GridRange) => GridRange | undefined;

const withRange = <T extends { range?: GridRange }>(items: readonly T[], move: MoveOne): readonly T[] =>
  items.flatMap((item) => {
    if (item.range === undefined) return [item];
    const range = move(item.range);
    return range === undefined ? [] : [{ ...item, range }];
  });

const moveSpecs = (specs: readonly SortSpec[] | undefined, edit: AxisEdit): SortSpec[] | undefined =>
  specs?.flatMap((spec) => {
    const dimensionIndex = moveIndex(edit, spec.dimensionIndex ?? 0);
    return dimensionIndex === undefined ? [] : [{ ...spec, dimensionIndex }];
  });

const moveCriteria = (
  criteria: Record<string, FilterCriteria> | undefined,
  edit: AxisEdit,
): Record<string, FilterCriteria> | undefined =>
  criteria &&
  Object.fromEntries(
    Object.entries(criteria).flatMap(([column, each]) => {
      const moved = moveIndex(edit, Number(column));
      return moved === undefined ? [] : [[String(moved), each]];
    }),
  );

/** A filter's column keys move with the columns; keys that are not there are not made. */
const moveFilter = <T extends BasicFilter>(filter: T, axis: Axis, edit: AxisEdit): T => {
  if (axis === 'ROWS') return filter;
  const next = { ...filter };
  if (filter.sortSpecs !== undefined) next.sortSpecs = moveSpecs(filter.sortSpecs, edit)!;
  if (filter.criteria !== undefined) next.criteria = moveCriteria(filter.criteria, edit)!;
  if (filter.filterSpecs !== undefined) {
    next.filterSpecs = filter.filterSpecs.flatMap((spec) => {
      const columnIndex = moveIndex(edit, spec.columnIndex ?? 0);
      return columnIndex === undefined ? [] : [{ ...spec, columnIndex }];
    });
  }
  return next;
};

/** Metadata of rows and columns moves with them and goes with them. */
const moveMetadata = (
  items: readonly DeveloperMetadata[],
  axis: Axis,
  edit: AxisEdit,
): readonly DeveloperMetadata[] =>
  items.flatMap((item) => {
    const dimensionRange = item.location?.dimensionRange;
    if (dimensionRange?.dimension !== axis) return [item];
    const start = moveIndex(edit, dimensionRange.startIndex ?? 0);
    if (start === undefined) return [];
    return [
      {
        ...item,
        location: {
          ...item.location,
          dimensionRange: { ...dimensionRange, startIndex: start, endIndex: start + 1 },
        },
      },
    ];
  });

const moveGroups = (groups: readonly DimensionGroup[], edit: AxisEdit): readonly DimensionGroup[] =>
  groups.flatMap((group) => {
    const span = moveSpan(edit, { start: group.range?.startIndex, end: group.range?.endIndex });
    if (span === undefined) return [];
    return [{ ...group, range: { ...group.range, startIndex: span.start ?? 0, endIndex: span.end ?? 0 } }];
  });

/** Rewrites each grid range found anywhere inside a chart; a source that is gone is left out. */
const moveInside = (value: unknown, sheetId: number, move: MoveOne): unknown => {
  if (Array.isArray(value)) {
    return value.map((each) => moveInside(each, sheetId, move)).filter((each) => each !== undefined);
  }
  if (typeof value !== 'object' || value === null) return value;
  if (
    'startRowIndex' in value ||
    'startColumnIndex' in value ||
    'endRowIndex' in value ||
    'endColumnIndex' in value
  ) {
    const range = value as GridRange;
    return (range.sheetId ?? 0) === sheetId ? move(range) : range;
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, moveInside(each, sheetId, move)]),
  );
};

const moveAnchor = (chart: EmbeddedChart, sheetId: number, axis: Axis, edit: AxisEdit): EmbeddedChart => {
  const overlay = chart.position?.overlayPosition;
  if (overlay?.anchorCell === undefined || (overlay.anchorCell.sheetId ?? 0) !== sheetId) return chart;
  const name = axis === 'ROWS' ? 'rowIndex' : 'columnIndex';
  const before = overlay.anchorCell[name] ?? 0;
  const deletedFrom = edit.kind === 'delete' ? edit.start : before;
  const anchorCell = { ...overlay.anchorCell, [name]: moveIndex(edit, before) ?? deletedFrom };
  return { ...chart, position: { ...chart.position, overlayPosition: { ...overlay, anchorCell } } };
};

const hasSourceOn = (chart: EmbeddedChart, sheetId: number): boolean =>
  JSON.stringify(chart.spec ?? {}).includes('"sources"') ||
  (chart.position?.overlayPosition?.anchorCell?.sheetId ?? 0) === sheetId;

/** Moves all that names a place on `sheet`, on whichever sheet it is kept. */
export const moveRanges = (draft: Draft, sheet: SheetModel, axis: Axis, edit: AxisEdit): void => {
  const move: MoveOne = (range) => moveRange(axis, edit, range);
  sheet.merges = sheet.merges.flatMap((merge) => {
    const next = move(merge);
    const isCell =
      next !== undefined &&
      (next.endRowIndex ?? 0) - (next.startRowIndex ?? 0) <= 1 &&
      (next.endColumnIndex ?? 0) - (next.startColumnIndex ?? 0) <= 1;
    return next === undefined || isCell ? [] : [next];
  });
  if (sheet.basicFilter !== undefined) {
    sheet.basicFilter = withRange([moveFilter(sheet.basicFilter, axis, edit)], move)[0];
  }
  sheet.filterViews = withRange(
    sheet.filterViews.map((view) => moveFilter(view, axis, edit)),
    move,
  );
  sheet.protectedRanges = withRange(sheet.protectedRanges, move).map((each) =>
    each.unprotectedRanges === undefined
      ? each
      : { ...each, unprotectedRanges: each.unprotectedRanges.flatMap((range) => move(range) ?? []) },
  );
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((rule) => {
    const ranges = (rule.ranges ?? []).flatMap((range) => move(range) ?? []);
    return ranges.length === 0 ? [] : [{ ...rule, ranges }];
  });
  sheet.bandedRanges = withRange(sheet.bandedRanges, move);
  sheet.metadata = moveMetadata(sheet.metadata, axis, edit);
  if (axis === 'ROWS') sheet.rowGroups = moveGroups(sheet.rowGroups, edit);
  else sheet.columnGroups = moveGroups(sheet.columnGroups, edit);
  draft.workbook.namedRanges = withRange(draft.workbook.namedRanges, (range) =>
    (range.sheetId ?? 0) === sheet.sheetId ? move(range) : range,
  );
  for (const each of draft.workbook.sheets) {
    if (!each.charts.some((chart) => hasSourceOn(chart, sheet.sheetId))) continue;
    draft.edit(each.sheetId).charts = each.charts.map((chart) => {
      const moved = moveAnchor(chart, sheet.sheetId, axis, edit);
      return {
        ...moved,
        spec: moveInside(moved.spec, sheet.sheetId, move) as NonNullable<EmbeddedChart['spec']>,
      };
    });
  }
};
