/**
 * The host's state without a file, for tests that need no restart. It keeps copies: a value changed after `put`
 * must not change what was put.
 */
import type { HostState } from '../runtime/contracts.ts';
import type { JsonValue } from '../runtime/json.ts';

/** A state that is gone with the process. */
export function createMemoryState(): HostState {
  const values = new Map<string, string>();
  return {
    get(key) {
      const text = values.get(key);
      return text === undefined ? undefined : (JSON.parse(text) as JsonValue);
    },
    put: (key, value) => void values.set(key, JSON.stringify(value)),
    delete: (key) => void values.delete(key),
    keys: (prefix) => [...values.keys()].filter((key) => key.startsWith(prefix)),
    commit: () => Promise.resolve(),
  };
}
