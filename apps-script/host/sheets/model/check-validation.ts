/**
 * Refuses validation rules that the live service refuses: no condition, or too few or many values for its type.
 */
import { invalidArgument } from '../errors.ts';
import type { BooleanCondition, DataValidationRule } from '../schema/conditions.ts';

const TWO = new Set(['NUMBER_BETWEEN', 'NUMBER_NOT_BETWEEN', 'DATE_BETWEEN', 'DATE_NOT_BETWEEN']);
const NONE = new Set(['TEXT_IS_EMAIL', 'TEXT_IS_URL', 'DATE_IS_VALID', 'BLANK', 'NOT_BLANK']);

const allowedCounts = (type: string): readonly [least: number, most: number] => {
  if (TWO.has(type)) return [2, 2];
  if (NONE.has(type)) return [0, 0];
  if (type === 'ONE_OF_LIST') return [1, 500];
  if (type === 'BOOLEAN') return [0, 2];
  if (type === 'TEXT_EQ' || type === 'TEXT_NOT_EQ' || type === 'DATE_EQ' || type === 'NUMBER_EQ')
    return [1, Infinity];
  return [1, 1];
};

/** @throws ApiError when the condition has no type or a wrong number of values. */
export const checkCondition = (condition: BooleanCondition | undefined): void => {
  const type = condition?.type;
  if (type === undefined || type === 'CONDITION_TYPE_UNSPECIFIED') {
    throw invalidArgument('BooleanCondition.type is required.');
  }
  const count = condition?.values?.length ?? 0;
  const [least, most] = allowedCounts(type);
  if (count < least || count > most) {
    throw invalidArgument(
      `BooleanCondition of type ${type} must have ${least === most ? String(least) : `${String(least)} to ${String(most)}`} values, but has ${String(count)}.`,
    );
  }
};

export const checkValidation = (rule: DataValidationRule): void => {
  checkCondition(rule.condition);
};
