/**
 * What a mask does: to an answer (keep what is selected) and to an update (take what is selected; selected but
 * not given means cleared).
 */
import type { FieldMask } from './field-mask.ts';
import { below } from './field-mask.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The selected part of an answer. A message that is there stays, even when nothing in it is selected. */
export const selectFields = (value: unknown, mask: FieldMask): unknown => {
  if (mask.all) return value;
  if (Array.isArray(value)) return value.map((each) => selectFields(each, mask));
  if (!isRecord(value)) return value;
  const result: Record<string, unknown> = {};
  for (const [name, each] of Object.entries(value)) {
    const child = below(mask, name);
    if (child !== undefined && each !== undefined) result[name] = selectFields(each, child);
  }
  return result;
};

/**
 * `target` with the selected fields taken from `source`. Neither is changed; `undefined` when nothing is left.
 */
export const mergeFields = <T extends object>(
  target: T | undefined,
  source: T | undefined,
  mask: FieldMask,
): T | undefined => {
  if (mask.all) return source;
  const result: Record<string, unknown> = { ...target };
  for (const [name, child] of mask.children) {
    const given = (source as Record<string, unknown> | undefined)?.[name];
    if (child.all) {
      if (given === undefined) delete result[name];
      else result[name] = given;
      continue;
    }
    const before = result[name];
    const merged = mergeFields(
      isRecord(before) ? before : undefined,
      isRecord(given) ? given : undefined,
      child,
    );
    if (merged === undefined || Object.keys(merged).length === 0) delete result[name];
    else result[name] = merged;
  }
  return Object.keys(result).length === 0 ? undefined : (result as T);
};
