/**
 * What an action comes to before anything is written: the requests that do it, and what follows from it (triggers,
 * undo). A refused action has a sentence and no requests.
 */
import type { JsonObject } from '../../runtime/json.ts';
import type { SheetModel, Workbook } from '../../sheets/model/workbook.ts';
import type { Action, Rect } from '../protocol.ts';
import type { ConditionWorld } from '../views/conditions.ts';
import type { Say } from '../words/words.ts';

/** As in Google's onChange event. */
export type ChangeType =
  | 'EDIT'
  | 'INSERT_ROW'
  | 'INSERT_COLUMN'
  | 'REMOVE_ROW'
  | 'REMOVE_COLUMN'
  | 'INSERT_GRID'
  | 'REMOVE_GRID'
  | 'FORMAT'
  | 'OTHER';

export interface Plan {
  requests: JsonObject[];
  changeType: ChangeType;
  /** The cells that the action touches; a protection that holds one of them asks first. */
  touches: { sheet: SheetModel; rect: Rect } | null;
  /** Set when contents were edited as onEdit understands it. */
  edited?: boolean;
  /** The sheet to show afterwards. */
  showSheetId?: number;
}

export interface Refusal {
  refused: string;
}

export interface PlanContext {
  workbook: Workbook;
  world: ConditionWorld;
  say: Say;
  newSheetId(): number;
}

export type Planner<K extends Action['kind']> = (
  action: Extract<Action, { kind: K }>,
  context: PlanContext,
) => Plan | Refusal;

export function isRefusal(plan: Plan | Refusal): plan is Refusal {
  return 'refused' in plan;
}

/** The sheet of an action, or the sentence that it is gone. */
export function sheetOf(sheetId: number, { workbook, say }: PlanContext): SheetModel | Refusal {
  const sheet = workbook.sheets.find((each) => each.sheetId === sheetId);
  return sheet ?? { refused: say('action.noSheet') };
}

export function wholeRect(sheet: SheetModel): Rect {
  return { startRow: 0, endRow: sheet.rowCount, startColumn: 0, endColumn: sheet.columnCount };
}
