/**
 * A request as a page sends it that the owner has opened: with a pass under the script's own key, which only the host
 * can read out of the script properties. A key that is not there yet is put there, as the first page would.
 */
import { randomBytes } from 'node:crypto';
import { PASS_KEY, toPass } from '../../src/calls/pass.ts';
import type { DoorRequest } from '../../src/calls/owner-door.ts';
import type { HostState } from '../runtime/contracts.ts';

const STORED = `properties/script/${PASS_KEY}`;

/** The only argument of `ownerCall`. */
export function toOwnerRequest(
  state: HostState,
  person: string,
  nowMs: number,
  name: string,
  args: readonly unknown[],
): DoorRequest {
  const key = (state.get(STORED) as string | null) ?? randomBytes(32).toString('hex');
  state.put(STORED, key);
  return { pass: toPass(key, person, nowMs), name, args: [...args] };
}
