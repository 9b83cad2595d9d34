/**
 * Utilities.sleep waits by the host's clock; all else of Utilities is computed in the worker.
 */
import type { HostClock } from '../../runtime/clock.ts';
import type { Handlers } from '../host-side.ts';

export function createSleepHandler(clock: HostClock): Handlers {
  return {
    'Utilities.sleep': ([waitMs], { signal }) =>
      new Promise<void>((resolve) => {
        const cancel = clock.after(Number(waitMs), resolve);
        signal.addEventListener('abort', cancel);
      }),
  };
}
