/** Every action and its planner; the compiler misses none. Adding an action is one line here and one in the protocol. */
import type { Action } from '../protocol.ts';
import {
  planClear,
  planFilterClear,
  planFilterSet,
  planFilterValues,
  planFormat,
  planMerge,
  planNote,
  planSort,
} from './cell-actions.ts';
import { planDelete, planFreeze, planHide, planInsert, planMove, planResize } from './line-actions.ts';
import type { Plan, PlanContext, Planner, Refusal } from './plan.ts';
import {
  planSheetAdd,
  planSheetColor,
  planSheetDelete,
  planSheetDuplicate,
  planSheetHide,
  planSheetMove,
  planSheetRename,
} from './sheet-actions.ts';
import { planType } from './type-action.ts';

const planners: { [K in Action['kind']]: Planner<K> } = {
  type: planType,
  clear: planClear,
  insert: planInsert,
  delete: planDelete,
  move: planMove,
  resize: planResize,
  hide: planHide,
  freeze: planFreeze,
  sort: planSort,
  'filter-set': planFilterSet,
  'filter-clear': planFilterClear,
  'filter-values': planFilterValues,
  note: planNote,
  format: planFormat,
  merge: planMerge,
  'sheet-add': planSheetAdd,
  'sheet-rename': planSheetRename,
  'sheet-move': planSheetMove,
  'sheet-duplicate': planSheetDuplicate,
  'sheet-delete': planSheetDelete,
  'sheet-hide': planSheetHide,
  'sheet-color': planSheetColor,
};

export function isActionKind(kind: unknown): kind is Action['kind'] {
  return typeof kind === 'string' && Object.hasOwn(planners, kind);
}

export function toPlan(action: Action, context: PlanContext): Plan | Refusal {
  const plan = planners[action.kind] as (action: Action, context: PlanContext) => Plan | Refusal;
  return plan(action, context);
}
