/**
 * Google checks the arguments of its services by their Java signatures; so does the host, without any coercion.
 * A laxer check would let a number pass as a text here and fail at Google.
 */
import { exception } from './bridge.ts';

export type ParameterKind = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'function' | 'array';

function matches(value: unknown, kind: ParameterKind): boolean {
  if (kind === 'integer') return typeof value === 'number' && Number.isInteger(value);
  if (kind === 'array') return Array.isArray(value);
  if (kind === 'object') return typeof value === 'object' && value !== null;
  return typeof value === kind;
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return value.every((entry) => typeof entry === 'number') ? 'number[]' : 'Array';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'object') return 'Object';
  return typeof value;
}

/** True when the arguments are of these kinds, in number and order. */
export function fits(args: readonly unknown[], kinds: readonly ParameterKind[]): boolean {
  return args.length === kinds.length && kinds.every((kind, index) => matches(args[index], kind));
}

/**
 * Refuses arguments that fit none of the signatures.
 * @throws the sentence with which Google does (observed).
 */
export function requireSignature(
  method: string,
  args: readonly unknown[],
  ...signatures: (readonly ParameterKind[])[]
): void {
  if (signatures.some((kinds) => fits(args, kinds))) return;
  throw mismatch(method, args);
}

/** The error for arguments that fit no signature. */
export function mismatch(method: string, args: readonly unknown[]): Error {
  return exception(
    `The parameters (${args.map(typeName).join(',')}) don't match the method signature for ${method}.`,
  );
}
