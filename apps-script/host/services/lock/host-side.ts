/**
 * Locks between executions that really run at the same time. A lock ends with its execution, however that ends;
 * waiters are served in the order in which they came.
 */
import type { HostClock } from '../../runtime/clock.ts';
import type { Caller, Handlers } from '../host-side.ts';

interface Lock {
  holder: string | null;
  waiters: { executionId: string; settle: (got: boolean) => void }[];
}

export interface LockHandlers {
  handlers: Handlers;
  /** Frees whatever the execution holds: at its end, and while it waits for a person's answer (documented). */
  releaseAllOf(executionId: string): void;
}

export function createLockHandlers(clock: HostClock): LockHandlers {
  const locks = new Map<string, Lock>();
  const open = (name: unknown, caller: Caller): Lock => {
    const owner = name === 'user' ? caller.effectiveUser : name === 'document' ? caller.spreadsheetId : '';
    const key = `${String(name)} ${owner}`;
    const lock = locks.get(key) ?? { holder: null, waiters: [] };
    locks.set(key, lock);
    return lock;
  };
  const pass = (lock: Lock) => {
    const next = lock.waiters.shift();
    lock.holder = next?.executionId ?? null;
    next?.settle(true);
  };
  const wait = (lock: Lock, waitMs: number, caller: Caller) =>
    new Promise<boolean>((resolve) => {
      const waiter = {
        executionId: caller.executionId,
        settle(got: boolean) {
          cancelTimer();
          caller.signal.removeEventListener('abort', giveUp);
          resolve(got);
        },
      };
      const giveUp = () => {
        lock.waiters = lock.waiters.filter((other) => other !== waiter);
        waiter.settle(false);
      };
      const cancelTimer = clock.after(waitMs, giveUp);
      caller.signal.addEventListener('abort', giveUp);
      lock.waiters.push(waiter);
    });
  return {
    handlers: {
      'LockService.tryLock'([name, waitMs], caller) {
        const lock = open(name, caller);
        if (lock.holder === null) lock.holder = caller.executionId;
        if (lock.holder === caller.executionId) return true;
        return Number(waitMs) > 0 ? wait(lock, Number(waitMs), caller) : false;
      },
      'LockService.hasLock': ([name], caller) => open(name, caller).holder === caller.executionId,
      'LockService.releaseLock'([name], caller) {
        const lock = open(name, caller);
        if (lock.holder === caller.executionId) pass(lock);
        return null;
      },
    },
    releaseAllOf(executionId) {
      for (const lock of locks.values()) if (lock.holder === executionId) pass(lock);
    },
  };
}
