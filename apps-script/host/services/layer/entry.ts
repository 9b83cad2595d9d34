/**
 * The first code that runs in a script's world. It takes the worker's raw functions, gives texts back, and keeps
 * everything else on this side: no object of the worker is ever within the script's reach.
 */
import type { JsonValue } from '../../runtime/json.ts';
import type { ScriptError, WebOutput } from '../../runtime/execution.ts';
import { toTransferable } from '../../runtime/script-run-values.ts';
import { createBridge, type ExecutionEnvironment, type RawCall } from './bridge.ts';
import { toTriggerEvent, type RawTriggerEvent } from './events.ts';
import { installGlobals } from './globals.ts';

/** What remains of a run, as text for the worker. */
export interface Outcome {
  ok: boolean;
  value: JsonValue;
  output: WebOutput | null;
  error: ScriptError | null;
}

/** Prepares the world. `invoke` must be called from a script evaluated in it, so that its promises settle. */
export function start(environmentJson: string, remote: RawCall, local: RawCall, log: RawCall) {
  const environment = JSON.parse(environmentJson) as ExecutionEnvironment;
  const bridge = createBridge(environment, remote, local, log);
  const { stringify, parse } = JSON;
  const readOutput = installGlobals(bridge);
  let outcome: Outcome = { ok: true, value: null, output: null, error: null };
  const fail = (thrown: unknown) => {
    outcome = { ok: false, value: null, output: null, error: describe(thrown) };
  };
  return {
    invoke(functionName: string, argsJson: string) {
      try {
        const args = toArguments(parse(argsJson) as JsonValue[]);
        const target = (globalThis as Record<string, unknown>)[functionName];
        if (typeof target !== 'function') throw new Error(`Script function not found: ${functionName}`);
        const returned = (target as (...args: unknown[]) => unknown)(...args);
        outcome.output = typeof returned === 'object' && returned !== null ? readOutput(returned) : null;
        outcome.value = outcome.output ? null : deliver(returned);
      } catch (thrown) {
        fail(thrown);
      }
    },
    fail,
    outcome: () => stringify(outcome),
  };

  function toArguments(args: JsonValue[]): unknown[] {
    const isTrigger = environment.kind === 'trigger' || environment.kind === 'simple-trigger';
    return isTrigger && args[0] ? [toTriggerEvent(bridge, args[0] as unknown as RawTriggerEvent)] : args;
  }
}

/** A result that cannot travel is lost as a whole, silently, as at Google. */
function deliver(returned: unknown): JsonValue {
  try {
    return toTransferable(returned, '');
  } catch {
    return null;
  }
}

function describe(thrown: unknown): ScriptError {
  if (!(thrown instanceof Error)) return { name: '', message: safeText(thrown), stack: '' };
  const { details } = thrown as { details?: JsonValue };
  const error = {
    name: safeText(thrown.name),
    message: safeText(thrown.message),
    stack: safeText(thrown.stack),
  };
  return details === undefined ? error : { ...error, details };
}

function safeText(value: unknown): string {
  try {
    return String(value);
  } catch {
    return 'unknown error';
  }
}
