/**
 * duplicateSheet: a copy of a tab with its cells, formats, merges, rules, filter and protections under new ids.
 * Developer metadata is not copied, so identities stay unique.
 */
import { invalidArgument } from '../errors.ts';
import type { Draft } from '../model/draft.ts';
import { checkCellCount } from '../model/limits.ts';
import { findSheetByTitle, type SheetModel } from '../model/workbook.ts';
import { toSheetPropertiesAnswer } from '../responses/sheet-properties.ts';
import { int32, message, string } from '../schema/kinds.ts';
import { checkTitle, takeSheetId } from './add-sheet.ts';
import { findProtection } from './add-protected-range.ts';
import { defineRequest } from './define-request.ts';
import { findChart } from './add-chart.ts';

const freeCopyTitle = (draft: Draft, title: string): string => {
  const base = `Copy of ${title}`.slice(0, 95);
  let [name, number] = [base, 2];
  while (findSheetByTitle(draft.workbook, name) !== undefined) {
    name = `${base} ${String(number)}`;
    number += 1;
  }
  return name;
};

/** Ranges inside the copy that meant the source mean the copy. */
const retarget = <T>(value: T, from: number, to: number): T => {
  if (Array.isArray(value)) return value.map((each: unknown) => retarget(each, from, to)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const isPlace = Object.keys(value).some((name) => /Index$|^dimension$/.test(name));
  return Object.fromEntries(
    Object.entries({ ...(isPlace ? { sheetId: 0 } : {}), ...value }).map(([name, each]) =>
      name === 'sheetId' && each === from ? [name, to] : [name, retarget(each as unknown, from, to)],
    ),
  ) as T;
};

export const duplicateSheet = defineRequest(
  message('DuplicateSheetRequest', {
    sourceSheetId: int32,
    insertSheetIndex: int32,
    newSheetId: int32,
    newSheetName: string,
  }),
  (draft, { sourceSheetId, insertSheetIndex = 0, newSheetId, newSheetName }) => {
    const source = draft.sheet(sourceSheetId, 'sheet');
    const title = newSheetName ?? freeCopyTitle(draft, source.properties.title);
    checkTitle(draft.workbook, title);
    if (insertSheetIndex < 0 || insertSheetIndex > draft.workbook.sheets.length) {
      throw invalidArgument(`insertSheetIndex[${String(insertSheetIndex)}] is out of range.`);
    }
    const sheetId = takeSheetId(draft, newSheetId);
    const own = <T>(value: T): T => retarget(value, source.sheetId, sheetId);
    const copy: SheetModel = {
      ...source,
      sheetId,
      properties: { ...source.properties, title },
      grid: source.grid.fork(),
      merges: own(source.merges),
      basicFilter: own(source.basicFilter),
      filterViews: [],
      conditionalFormats: own(source.conditionalFormats),
      bandedRanges: [],
      rowGroups: own(source.rowGroups),
      columnGroups: own(source.columnGroups),
      protectedRanges: own(source.protectedRanges).map((each) => ({
        ...each,
        protectedRangeId: draft.freshId((id) => findProtection(draft, id) !== undefined),
      })),
      charts: own(source.charts).map((chart) => ({
        ...chart,
        chartId: draft.freshId((id) => findChart(draft, id) !== undefined),
      })),
      metadata: [],
    };
    draft.insertSheet(copy, insertSheetIndex);
    checkCellCount(draft.workbook);
    draft.touchValues();
    return { properties: toSheetPropertiesAnswer(copy, insertSheetIndex) };
  },
);
