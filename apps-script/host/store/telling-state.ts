/**
 * A state that tells when it could not be written. A script only learns that a service failed, and its person that
 * something went wrong: that the disk is full must be said where the host runs.
 */
import type { HostState } from '../runtime/contracts.ts';

/** The state; `onTrouble` gets what each failed commit throws, and null after one that went well again. */
export function tellTroubles(state: HostState, onTrouble: (error: unknown) => void): HostState {
  let hasTrouble = false;
  return {
    ...state,
    async commit() {
      try {
        await state.commit();
        if (hasTrouble) onTrouble(null);
        hasTrouble = false;
      } catch (error) {
        hasTrouble = true;
        onTrouble(error);
        throw error;
      }
    },
  };
}
