/** Where each step is done: the one place to change when a step gets a dialog of its own. */
import type { DesignStepId } from '../../../shared/rules/program/design-steps.ts';
import type { TableName } from '../../../shared/tables/registry.ts';
import type { DialogName } from '../../src/pages.ts';

export type StepPlace = { dialog: DialogName } | { table: TableName };

export const STEP_PLACES: Readonly<Record<DesignStepId, StepPlace>> = {
  category: { dialog: 'priorities' },
  sales: { dialog: 'import-sales' },
  exemplar: { dialog: 'exemplar' },
  practices: { dialog: 'practices' },
  problem: { dialog: 'problem' },
  people: { dialog: 'people' },
  candidates: { dialog: 'candidates' },
  pairings: { dialog: 'pairings' },
  invites: { dialog: 'invites' },
};
