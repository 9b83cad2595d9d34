/**
 * addNamedRange: a name for cells. Names look like words and are told apart without regard to case.
 */
import { invalidArgument } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import type { Workbook } from '../model/workbook.ts';
import { requireBounds } from '../ranges/require-bounds.ts';
import { toWire } from '../responses/to-wire.ts';
import { message } from '../schema/kinds.ts';
import { NamedRange } from '../schema/ranges.ts';
import { parseCells } from '../ranges/a1.ts';
import { defineRequest } from './define-request.ts';

/** @throws ApiError when the name is taken or could be taken for something else. */
export const checkRangeName = (workbook: Workbook, name: string, ownId?: string): void => {
  const isWord = /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name);
  if (!isWord || /^(?:true|false)$/i.test(name) || parseCells(name) !== undefined) {
    throw invalidArgument(`The name "${name}" is not a valid name for a named range.`);
  }
  const taken = workbook.namedRanges.some(
    (each) => each.namedRangeId !== ownId && each.name?.toLowerCase() === name.toLowerCase(),
  );
  if (taken) throw invalidArgument(`A named range with name "${name}" already exists.`);
};

export const addNamedRange = defineRequest(
  message('AddNamedRangeRequest', { namedRange: NamedRange }),
  (draft, { namedRange = {} }) => {
    const { name = '', range = {}, namedRangeId } = namedRange;
    checkRangeName(draft.workbook, name);
    const sheet = draft.edit(range.sheetId);
    requireBounds(range, sheet);
    const isTaken = (id: string): boolean =>
      draft.workbook.namedRanges.some((each) => each.namedRangeId === id);
    if (namedRangeId !== undefined && isTaken(namedRangeId)) {
      throw invalidArgument(`A named range with id "${namedRangeId}" already exists.`);
    }
    const added: NamedRange = {
      namedRangeId: namedRangeId ?? String(draft.freshId((id) => isTaken(String(id)))),
      name,
      range: { ...range, sheetId: sheet.sheetId },
    };
    draft.workbook.namedRanges = [...draft.workbook.namedRanges, added];
    draft.touchValues();
    return { namedRange: toWire(NamedRange, added) as JsonObject };
  },
);
