/**
 * What Google refuses before a function starts: private or unknown names, and too many executions at once.
 */
import type { HostLimits, Quotas } from '../services/quotas.ts';
import type { Bundle } from './bundle.ts';
import type { ExecutionRequest } from './execution.ts';

/** The sentence of the refusal, or null when the function may start. */
export function refusalOf(
  { functionName, kind }: ExecutionRequest,
  bundle: Bundle,
  counts: { perScript: number; perUser: number },
  limits: HostLimits,
  quotas: Quotas,
  effectiveUser: string,
): string | null {
  // A private function answers like a missing one, so that its name is not betrayed.
  const hidden = functionName.endsWith('_') && kind === 'script-run';
  if (hidden || !bundle.functionNames.includes(functionName))
    return `Script function not found: ${functionName}`;
  if (counts.perUser >= limits.concurrentPerUser)
    return 'There are too many scripts running simultaneously for this Google user account.';
  if (counts.perScript >= limits.concurrentPerScript)
    return 'Service invoked too many times in a short time.';
  const window = 86_400_000;
  if (kind === 'trigger' && !quotas.take(`trigger time ${effectiveUser}`, limits.triggerMsPerDay, window, 0))
    return 'Service using too much computer time for one day';
  return null;
}
