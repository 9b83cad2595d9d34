/**
 * PropertiesService as the script sees it. Values are texts; anything else is refused, never turned into one.
 */
import type { Bridge } from '../layer/bridge.ts';
import { mismatch, requireSignature } from '../layer/parameters.ts';
import { requirePermission } from '../layer/permissions.ts';
import { sealed } from '../layer/sealed.ts';

type StoreName = 'script' | 'user' | 'document';

/** The three stores; the document store is null where no document is at hand. */
export function createPropertiesService(bridge: Bridge): object {
  const open = (method: string, store: StoreName) => () => {
    requirePermission(bridge.environment, `PropertiesService.${method}`);
    if (store === 'document' && bridge.environment.webApp) return null;
    return createStore(bridge, store);
  };
  return sealed('PropertiesService', {
    getScriptProperties: open('getScriptProperties', 'script'),
    getUserProperties: open('getUserProperties', 'user'),
    getDocumentProperties: open('getDocumentProperties', 'document'),
  });
}

function createStore(bridge: Bridge, store: StoreName): object {
  const name = (method: string) => `PropertiesService.Properties.${method}`;
  const call = (method: string, args: never[] | (string | boolean | Record<string, string>)[]) =>
    bridge.remote(`PropertiesService.${method}`, [store, ...args]);
  const properties: object = sealed('Properties', {
    getProperty(...args: unknown[]) {
      requireSignature(name('getProperty'), args, ['string']);
      return call('getProperty', [args[0] as string]);
    },
    setProperty(...args: unknown[]) {
      requireSignature(name('setProperty'), args, ['string', 'string']);
      call('setProperty', args as string[]);
      return properties;
    },
    getProperties: () => call('getProperties', []),
    getKeys: () => call('getKeys', []),
    setProperties(...args: unknown[]) {
      requireSignature(name('setProperties'), args, ['object'], ['object', 'boolean']);
      const values = args[0] as Record<string, unknown>;
      if (!Object.values(values).every((value) => typeof value === 'string'))
        throw mismatch(name('setProperties'), args);
      call('setProperties', [{ ...(values as Record<string, string>) }, args[1] === true]);
      return properties;
    },
    deleteProperty(...args: unknown[]) {
      requireSignature(name('deleteProperty'), args, ['string']);
      call('deleteProperty', [args[0] as string]);
      return properties;
    },
    deleteAllProperties() {
      call('deleteAllProperties', []);
      return properties;
    },
  });
  return properties;
}
