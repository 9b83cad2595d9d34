/**
 * The three property stores, kept with the host's state. The limits are Google's: 9 KB a value, 500 KB a store.
 */
import type { HostState } from '../../runtime/contracts.ts';
import { ServiceError, type Caller, type Handlers } from '../host-side.ts';
import type { Quotas } from '../quotas.ts';

const maxValueBytes = 9 * 1024;
const maxStoreBytes = 500 * 1024;

export function createPropertiesHandlers(state: HostState, quotas: Quotas): Handlers {
  const prefixOf = (store: unknown, caller: Caller) => {
    if (store === 'user') return `properties/user/${caller.effectiveUser}/`;
    if (store === 'document') return `properties/document/${caller.spreadsheetId}/`;
    return 'properties/script/';
  };
  const readAll = (prefix: string): Record<string, string> =>
    Object.fromEntries(state.keys(prefix).map((key) => [key.slice(prefix.length), state.get(key) as string]));
  const sizeOf = (values: Record<string, string>) =>
    Object.entries(values).reduce(
      (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
      0,
    );
  const write = (prefix: string, values: Record<string, string>, deleteOthers: boolean) => {
    const before = readAll(prefix);
    const after = deleteOthers ? values : { ...before, ...values };
    for (const value of Object.values(values))
      if (Buffer.byteLength(value) > maxValueBytes)
        throw new ServiceError(
          'You have exceeded the property storage quota. Please remove some properties and try again.',
        );
    if (sizeOf(after) > maxStoreBytes)
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) state.delete(prefix + key);
    for (const [key, value] of Object.entries(values)) state.put(prefix + key, value);
  };
  const handlers: Handlers = {
    getProperty: ([store, key], caller) => state.get(prefixOf(store, caller) + String(key)) ?? null,
    getProperties: ([store], caller) => readAll(prefixOf(store, caller)),
    getKeys: ([store], caller) => Object.keys(readAll(prefixOf(store, caller))),
    setProperty: ([store, key, value], caller) =>
      write(prefixOf(store, caller), { [String(key)]: String(value) }, false),
    setProperties: ([store, values, deleteOthers], caller) =>
      write(prefixOf(store, caller), values as Record<string, string>, deleteOthers === true),
    deleteProperty: ([store, key], caller) => state.delete(prefixOf(store, caller) + String(key)),
    deleteAllProperties: ([store], caller) => {
      const prefix = prefixOf(store, caller);
      for (const key of state.keys(prefix)) state.delete(key);
    },
  };
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [
      `PropertiesService.${name}`,
      (args, caller) => {
        if (!quotas.take(`properties ${caller.effectiveUser}`, quotas.limits.propertiesPerDay, 86_400_000))
          throw new ServiceError('Service invoked too many times for one day: properties.');
        return handler(args, caller);
      },
    ]),
  );
}
