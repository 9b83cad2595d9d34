/**
 * A script project: the bundle, its state and its running executions. Everything that runs goes through `run`;
 * a second way in would escape limits, locks and faults.
 */
import { randomUUID } from 'node:crypto';
import { createQuotas, googleLimits } from '../services/quotas.ts';
import { createRegistry } from '../services/registry.ts';
import { createTriggerStore } from '../services/script-app/host-side.ts';
import { readBundle } from './bundle.ts';
import type { RunningExecution, ScriptProject, ScriptProjectOptions, SpreadsheetEvent } from './contracts.ts';
import { createExecutionRunner } from './execution-runner.ts';
import type { ExecutionRequest, ExecutionResult } from './execution.ts';
import { createFaultPlan } from './faults.ts';
import { refusalOf } from './refusals.ts';
import { refusedResult } from './results.ts';
import { toTriggerRequests } from './spreadsheet-events.ts';
import { createTriggerScheduler } from './trigger-scheduler.ts';
import type { Menu } from './ui-broker.ts';
import { createWorkerPool } from './worker-pool.ts';

/**
 * Opens the bundle. Nothing of it runs before the first `run`; time-driven triggers are armed at once.
 * @throws Error with one sentence when Google would not take the bundle.
 */
export function createScriptProject(options: ScriptProjectOptions): ScriptProject {
  const { state, clock, ui, sheets, setting } = options;
  const newId = options.newId ?? randomUUID;
  let bundle = readBundle(options.bundleDir);
  const scriptId = readScriptId();
  const limits = { ...googleLimits, ...options.limits };
  const quotas = createQuotas(clock, limits);
  const faults = createFaultPlan();
  const pool = createWorkerPool();
  const running = new Map<string, RunningExecution & { effectiveUser: string }>();
  const triggers = createTriggerStore(state, () => scheduler.refresh());
  let menus: Menu[] = [];
  const edits = { waiting: 0, last: Promise.resolve<ExecutionResult[]>([]) };

  const registry = createRegistry({
    ...{ state, clock, sheets, setting, ui, quotas, triggers, newId },
    addMenu(menu) {
      // A menu made again under the same title takes the old one's place.
      menus = [
        ...menus.filter(({ title, addOnMenu }) => title !== menu.title || addOnMenu !== menu.addOnMenu),
        menu,
      ];
      ui.setMenus(menus);
    },
  });
  const runner = createExecutionRunner({
    pool,
    registry,
    clock,
    state,
    faults,
    limits,
    sheets,
    setting,
    scriptId,
  });

  async function run(request: ExecutionRequest): Promise<ExecutionResult> {
    const executionId = newId();
    const effectiveUser = request.effectiveUser ?? (request.activeUser || setting.ownerEmail);
    const counts = { perScript: running.size, perUser: 0 };
    for (const other of running.values()) if (other.effectiveUser === effectiveUser) counts.perUser++;
    const refusal = refusalOf(request, bundle, counts, limits, quotas, effectiveUser);
    if (refusal !== null) return finish(refusedResult(executionId, request, refusal));
    const execution = runner.start(executionId, { ...request, effectiveUser }, bundle);
    const { functionName, kind } = request;
    running.set(executionId, {
      executionId,
      functionName,
      kind,
      effectiveUser,
      startedAt: clock.now(),
      kill: execution.kill,
    });
    const result = await execution.done;
    running.delete(executionId);
    if (kind === 'trigger')
      quotas.take(`trigger time ${effectiveUser}`, Number.POSITIVE_INFINITY, 86_400_000, result.durationMs);
    return finish(result);
  }

  async function fireNow(event: SpreadsheetEvent): Promise<ExecutionResult[]> {
    if (event.type === 'open') ui.setMenus((menus = []));
    const requests = toTriggerRequests(event, bundle.functionNames, triggers.list(), setting);
    const results: ExecutionResult[] = [];
    for (const request of requests) results.push(await run(request));
    return results;
  }

  function finish(result: ExecutionResult): ExecutionResult {
    options.onExecution?.(result);
    return result;
  }

  function readScriptId(): string {
    const known = state.get('script/id');
    if (typeof known === 'string') return known;
    const made = newId();
    state.put('script/id', made);
    return made;
  }

  const scheduler = createTriggerScheduler({ clock, triggers, state, run });
  scheduler.refresh();

  return {
    scriptId,
    get manifest() {
      return bundle.manifest;
    },
    get functionNames() {
      return bundle.functionNames;
    },
    run,
    running: () => [...running.values()],
    fire(event) {
      if (event.type !== 'edit') return fireNow(event);
      // Google keeps two edits waiting behind a running one and drops the others (documented).
      if (edits.waiting > 2) return Promise.resolve([]);
      edits.waiting++;
      const fired = edits.last.then(() => fireNow(event)).finally(() => edits.waiting--);
      edits.last = fired;
      return fired;
    },
    menus: () => menus,
    triggers: () => triggers.list(),
    faults,
    forgetCaches: registry.forgetCaches,
    reload() {
      bundle = readBundle(options.bundleDir);
    },
    async close() {
      scheduler.close();
      for (const execution of running.values()) execution.kill();
      await pool.close();
      await state.commit();
    },
  };
}
