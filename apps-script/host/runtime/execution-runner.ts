/**
 * One execution from start to end: its environment, its service calls, its time limit, its death. A call is
 * answered only after what it changed is on disk; a killed execution gets no further answer.
 */
import type { Handlers } from '../services/host-side.ts';
import type { Registry } from '../services/registry.ts';
import type { HostLimits } from '../services/quotas.ts';
import type { Outcome } from '../services/layer/entry.ts';
import type { Bundle } from './bundle.ts';
import type { HostClock } from './clock.ts';
import type { HostState, ScriptSetting, SheetsBackend } from './contracts.ts';
import { toEnvironment } from './environment.ts';
import type { EndOfExecution, ExecutionRequest, ExecutionResult } from './execution.ts';
import type { FaultPlan } from './faults.ts';
import { failedResult } from './results.ts';
import { createServiceDesk } from './service-desk.ts';
import { createTimeLimit } from './time-limit.ts';
import type { WorkerPool } from './worker-pool.ts';

export interface RunnerDependencies {
  pool: WorkerPool;
  registry: Registry;
  clock: HostClock;
  state: HostState;
  faults: FaultPlan;
  limits: HostLimits;
  sheets: SheetsBackend;
  setting: ScriptSetting;
  scriptId: string;
}

export type StartedRequest = ExecutionRequest & { effectiveUser: string };

/** What the person reads when an execution has no outcome of its own (the first observed, the second assumed). */
const endings = {
  'timed-out': 'Exceeded maximum execution time',
  killed: 'Server error. Please wait a bit and try again.',
};

export function createExecutionRunner(deps: RunnerDependencies) {
  return {
    start(executionId: string, request: StartedRequest, bundle: Bundle) {
      const ended = new AbortController();
      const startedAt = performance.now();
      let end: EndOfExecution = 'completed';
      const stop = (reason: 'timed-out' | 'killed') => {
        if (ended.signal.aborted) return;
        end = reason;
        ended.abort();
        job.kill();
      };
      const limitMs =
        request.kind === 'simple-trigger' ? deps.limits.simpleTriggerMs : deps.limits.executionMs;
      const timeLimit = createTimeLimit(limitMs, () => stop('timed-out'));
      const environment = toEnvironment(deps, executionId, request, bundle);
      const desk = createServiceDesk({
        handlers: deps.registry.handlers as Handlers,
        state: deps.state,
        caller: { ...environment, signal: ended.signal },
        faults: deps.faults.take(request.functionName, ['kill-at-service-call', 'fail-service-call']),
        kill: () => stop('killed'),
        timeLimit,
      });
      const job = deps.pool.run(
        {
          environmentJson: JSON.stringify(environment),
          bundleVersion: bundle.version,
          scripts: bundle.scripts,
          functionName: request.functionName,
          argsJson: JSON.stringify(request.event === undefined ? (request.args ?? []) : [request.event]),
        },
        desk.answer,
      );
      const done = job.done.then((reply): ExecutionResult => {
        timeLimit.cancel();
        ended.abort();
        deps.registry.endOf(executionId);
        const durationMs = performance.now() - startedAt;
        const serviceCalls = desk.calls();
        if (!reply) {
          const reason = end === 'timed-out' ? 'timed-out' : 'killed';
          const failed = failedResult(executionId, request, reason, endings[reason]);
          return { ...failed, serviceCalls, durationMs };
        }
        const outcome = JSON.parse(reply.outcomeJson) as Outcome;
        const { functionName, kind } = request;
        const { log, cpuMs, loadMs } = reply;
        return {
          ...{ executionId, functionName, kind, ...outcome },
          end: outcome.ok ? 'completed' : 'threw',
          ...{ log, serviceCalls, cpuMs, loadMs, durationMs },
        };
      });
      return { done, kill: () => stop('killed') };
    },
  };
}
