/** Locks that hold across every page of the extension and its worker, and end with their holder. */
import type { Locks } from './ports.ts';

export const locks: Locks = {
  run: (name, work) => navigator.locks.request(`mentor-ledger:${name}`, work),
  async runIfFree(name, work) {
    await navigator.locks.request(`mentor-ledger:${name}`, { ifAvailable: true }, async (lock) => {
      if (lock) await work();
    });
  },
};
