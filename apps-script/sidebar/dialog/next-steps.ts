/**
 * Which dialog comes after which: the steps of the design in the order of its view. A step that gets a dialog of its own
 * is one name in this list.
 */
import type { DialogName } from '../../src/pages.ts';

export const STEP_ORDER: readonly DialogName[] = [
  'priorities',
  'import-sales',
  'exemplar',
  'people',
  'practices',
  'problem',
  'candidates',
  'rewards-plan',
  'pairings',
  'invites',
];

/** What was measured goes into the report. */
const RESULTS: readonly DialogName[] = ['measures', 'report'];

/** What often follows from a dialog that is no step. */
const OTHERS: Partial<Record<DialogName, DialogName>> = { 'log-talk': 'changes' };

/** The dialog after this one; null after the last, and for those that are no step. */
export function nextOf(name: DialogName): DialogName | null {
  const order = [STEP_ORDER, RESULTS].find((names) => names.includes(name));
  return order?.[order.indexOf(name) + 1] ?? OTHERS[name] ?? null;
}
