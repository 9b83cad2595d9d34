/**
 * CacheService as the script sees it. What it holds may vanish at any moment; only texts, only for a while.
 */
import type { JsonValue } from '../../runtime/json.ts';
import type { Bridge } from '../layer/bridge.ts';
import { mismatch, requireSignature } from '../layer/parameters.ts';
import { requirePermission } from '../layer/permissions.ts';
import { sealed } from '../layer/sealed.ts';

type CacheName = 'script' | 'user' | 'document';

/** The three caches; the document cache is null where no document is at hand. */
export function createCacheService(bridge: Bridge): object {
  const open = (method: string, cache: CacheName) => () => {
    requirePermission(bridge.environment, `CacheService.${method}`);
    if (cache === 'document' && bridge.environment.webApp) return null;
    return createCache(bridge, cache);
  };
  return sealed('CacheService', {
    getScriptCache: open('getScriptCache', 'script'),
    getUserCache: open('getUserCache', 'user'),
    getDocumentCache: open('getDocumentCache', 'document'),
  });
}

function createCache(bridge: Bridge, cache: CacheName): object {
  const name = (method: string) => `CacheService.Cache.${method}`;
  const call = (method: string, args: unknown[]) =>
    bridge.remote(`CacheService.${method}`, [cache, ...(args as JsonValue[])]);
  const isTexts = (value: unknown) =>
    Object.values(value as object).every((entry) => typeof entry === 'string');
  return sealed('Cache', {
    get(...args: unknown[]) {
      requireSignature(name('get'), args, ['string']);
      return call('get', args);
    },
    getAll(...args: unknown[]) {
      requireSignature(name('getAll'), args, ['array']);
      if (!isTexts(args[0])) throw mismatch(name('getAll'), args);
      return call('getAll', args);
    },
    put(...args: unknown[]) {
      requireSignature(name('put'), args, ['string', 'string'], ['string', 'string', 'integer']);
      call('put', args);
    },
    putAll(...args: unknown[]) {
      requireSignature(name('putAll'), args, ['object'], ['object', 'integer']);
      if (!isTexts(args[0])) throw mismatch(name('putAll'), args);
      call('putAll', args);
    },
    remove(...args: unknown[]) {
      requireSignature(name('remove'), args, ['string']);
      call('remove', args);
    },
    removeAll(...args: unknown[]) {
      requireSignature(name('removeAll'), args, ['array']);
      call('removeAll', args);
    },
  });
}
