/**
 * Reads a whole request body against its message. All faults of a body are told at once, a line each,
 * before anything is looked at or changed: the live service names the body before the path.
 */
import { type FieldViolation, badRequest } from '../errors.ts';
import type { Json } from '../json.ts';
import type { Kind } from './kinds.ts';

/** @throws ApiError 400 naming every unknown or malformed member. `root` is the path prefix, `''` or `data`. */
export const readBody = <T>(kind: Kind<T>, body: Json, root = ''): T => {
  const issues: FieldViolation[] = [];
  const value = kind.read(body ?? {}, root === '' ? undefined : { parent: undefined, step: root }, issues);
  if (issues.length > 0) throw badRequest(issues);
  return value ?? ({} as T);
};
