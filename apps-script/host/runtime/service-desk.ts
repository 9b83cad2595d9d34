/**
 * Answers the service calls of one execution: counts and costs them, lets planned faults strike, and gives the
 * reply only after the state is on disk.
 */
import type { Caller, Handlers } from '../services/host-side.ts';
import { ServiceError } from '../services/host-side.ts';
import { costOf } from '../services/costs.ts';
import type { HostState } from './contracts.ts';
import type { ServiceCall } from './execution.ts';
import type { Fault } from './faults.ts';
import type { JsonValue } from './json.ts';
import type { RemoteRequest } from './remote-call.ts';
import type { TimeLimit } from './time-limit.ts';

type CallFault = Extract<Fault, { kind: 'kill-at-service-call' | 'fail-service-call' }>;

export interface DeskOptions {
  handlers: Handlers;
  state: HostState;
  caller: Caller;
  faults: CallFault[];
  kill: () => void;
  timeLimit: TimeLimit;
}

const never = () => new Promise<string>(() => undefined);

export function createServiceDesk(options: DeskOptions) {
  const calls: ServiceCall[] = [];
  const counts = new Map<string, number>();
  const { caller } = options;

  const strike = (name: string) => {
    const nth = (counts.get(name) ?? 0) + 1;
    counts.set(name, nth);
    return options.faults.find((fault) => fault.service === name && fault.nth === nth);
  };

  async function work(name: string, argsJson: string): Promise<JsonValue> {
    const handler = options.handlers[name];
    if (!handler) throw new ServiceError(`not in the local host: ${name}`);
    // A person may take a day: Google lets the execution stand still meanwhile.
    if (name === 'Ui.ask') options.timeLimit.pause();
    const value = ((await handler(JSON.parse(argsJson) as JsonValue[], caller)) ?? null) as JsonValue;
    if (name === 'Ui.ask') options.timeLimit.resume();
    await options.state.commit();
    return value;
  }

  async function answer({ name, argsJson }: RemoteRequest): Promise<string> {
    const startedAt = performance.now();
    const fault = strike(name);
    if (fault?.kind === 'kill-at-service-call' && fault.when === 'before') {
      options.kill();
      return never();
    }
    let reply: string;
    let cells = 0;
    try {
      if (fault?.kind === 'fail-service-call' && !fault.afterEffect) throw new ServiceError(fault.message);
      const value = await work(name, argsJson);
      cells = countCells(value);
      if (fault?.kind === 'fail-service-call') throw new ServiceError(fault.message);
      reply = JSON.stringify({ ok: true, value });
    } catch (error) {
      reply = JSON.stringify({ ok: false, error: toScriptError(error) });
    }
    calls.push({ name, ms: costOf(name, cells), hostMs: performance.now() - startedAt });
    if (fault?.kind === 'kill-at-service-call') options.kill();
    return caller.signal.aborted ? never() : reply;
  }

  return { answer, calls: () => calls };
}

function toScriptError(error: unknown): { name: string; message: string; details?: JsonValue } {
  if (error instanceof ServiceError) {
    const { name, message, details } = error;
    return details === undefined ? { name, message } : { name, message, details };
  }
  // A fault of the host itself: told as such, so that it is not taken for one of Google's.
  return {
    name: 'Exception',
    message: `local host: ${error instanceof Error ? error.message : String(error)}`,
  };
}

/** Cells in an answer of the values methods, for the cost model. */
function countCells(value: JsonValue): number {
  const rowsOf = (range: JsonValue | undefined): number => {
    const { values, valueRange } = Object(range) as { values?: JsonValue[][]; valueRange?: JsonValue };
    if (valueRange !== undefined) return rowsOf(valueRange);
    return Array.isArray(values) ? values.reduce((sum, row) => sum + row.length, 0) : 0;
  };
  const { valueRanges } = Object(value) as { valueRanges?: JsonValue[] };
  return valueRanges ? valueRanges.reduce<number>((sum, range) => sum + rowsOf(range), 0) : rowsOf(value);
}
