/**
 * LockService as the script sees it. A lock belongs to the execution, not to the object that fetched it.
 */
import type { Bridge } from '../layer/bridge.ts';
import { exception } from '../layer/bridge.ts';
import { requireSignature } from '../layer/parameters.ts';
import { requirePermission } from '../layer/permissions.ts';
import { sealed } from '../layer/sealed.ts';

type LockName = 'script' | 'user' | 'document';

/** The three locks; the document lock is null in a web app (documented). */
export function createLockService(bridge: Bridge): object {
  const open = (method: string, lock: LockName) => () => {
    requirePermission(bridge.environment, `LockService.${method}`);
    if (lock === 'document' && bridge.environment.webApp) return null;
    return createLock(bridge, lock);
  };
  return sealed('LockService', {
    getScriptLock: open('getScriptLock', 'script'),
    getUserLock: open('getUserLock', 'user'),
    getDocumentLock: open('getDocumentLock', 'document'),
  });
}

function createLock(bridge: Bridge, lock: LockName): object {
  const tryLock = (waitMs: number) => {
    // Refused by the live service (observed); the sentence is assumed.
    if (waitMs < 0) throw exception(`Invalid argument: ${waitMs}`);
    return bridge.remote('LockService.tryLock', [lock, waitMs]) === true;
  };
  return sealed('Lock', {
    tryLock(...args: unknown[]) {
      requireSignature('LockService.Lock.tryLock', args, ['integer']);
      return tryLock(args[0] as number);
    },
    waitLock(...args: unknown[]) {
      requireSignature('LockService.Lock.waitLock', args, ['integer']);
      if (!tryLock(args[0] as number))
        throw exception('Lock timeout: another process was holding the lock for too long.');
    },
    hasLock: () => bridge.remote('LockService.hasLock', [lock]) === true,
    releaseLock: () => void bridge.remote('LockService.releaseLock', [lock]),
  });
}
