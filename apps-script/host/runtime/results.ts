/**
 * Results of executions that never ran or never came back, in the same form as all others.
 */
import type { EndOfExecution, ExecutionRequest, ExecutionResult } from './execution.ts';

/** An execution that Google would not even start. */
export function refusedResult(
  executionId: string,
  request: ExecutionRequest,
  message: string,
): ExecutionResult {
  return failedResult(executionId, request, 'refused', message);
}

/** An execution without an outcome of its own. */
export function failedResult(
  executionId: string,
  { functionName, kind }: ExecutionRequest,
  end: EndOfExecution,
  message: string,
): ExecutionResult {
  return {
    ...{ executionId, functionName, kind, end, ok: false, value: null, output: null },
    error: { name: 'Exception', message, stack: '' },
    ...{ log: [], serviceCalls: [], cpuMs: 0, loadMs: 0, durationMs: 0 },
  };
}
