/**
 * What may travel between a page and its script through google.script.run: primitives, null, plain objects and
 * arrays. Everything else is refused, never coerced; a Date that became a text here would be lost at Google.
 * Used on both sides, so it must not name the DOM, Node or Google.
 */
import type { JsonValue } from './json.ts';

/** An illegal value, and the property in which it was found. */
export class IllegalValue extends Error {
  override readonly name = 'TypeError';
  constructor(readonly property: string) {
    super(`Failed due to illegal value in property: ${property}`);
  }
}

/**
 * A deep plain copy. `undefined` becomes null, but is left out of objects.
 * @throws IllegalValue for dates, functions, cycles, class instances, non-finite numbers and the like.
 */
export function toTransferable(
  value: unknown,
  property: string,
  ancestors: readonly object[] = [],
): JsonValue {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'object' || ancestors.includes(value)) throw new IllegalValue(property);
  const path = [...ancestors, value];
  if (Array.isArray(value))
    return Array.from(value, (entry, index) => toTransferable(entry, String(index), path));
  if (!isPlain(value)) throw new IllegalValue(property);
  const copy: Record<string, JsonValue> = {};
  for (const [key, entry] of Object.entries(value)) {
    if (entry === undefined) continue;
    const plain = toTransferable(entry, key, path);
    if (key !== '__proto__') copy[key] = plain;
    // Defined, not assigned: it is an ordinary name in what people send.
    else
      Object.defineProperty(copy, key, {
        value: plain,
        enumerable: true,
        writable: true,
        configurable: true,
      });
  }
  return copy;
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  // An object of another frame has another Object.prototype, which in turn has no prototype.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
