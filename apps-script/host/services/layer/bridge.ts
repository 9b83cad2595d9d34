/**
 * The script's side of the border. Everything under services/ named script-side.ts, and this folder, is compiled
 * into one text and evaluated inside each execution's own world: it must not import Node, and must hand the script
 * only objects born in that world. A host function or host error that escaped from here would be a way into Node.
 */
import type { JsonValue } from '../../runtime/json.ts';
import type { AuthMode, ExecutionKind, LogLine } from '../../runtime/execution.ts';

/** What the host knows about this execution and the script may ask. Plain JSON. */
export interface ExecutionEnvironment {
  executionId: string;
  kind: ExecutionKind;
  authMode: AuthMode;
  /** A doGet, doPost, or a google.script.run call from a page of the web app: no document, no user interface. */
  webApp: boolean;
  /** Started by the clock: nobody sits before the document. */
  byClock: boolean;
  activeUser: string;
  effectiveUser: string;
  userLocale: string;
  scriptId: string;
  timeZone: string;
  /** null = no list in the manifest, nothing refused. */
  scopes: string[] | null;
  spreadsheetId: string;
  webAppUrl: string | null;
  /** User symbol → methods for each enabled advanced service that the host has. */
  sheetsSymbol: string | null;
  sheetsMethods: string[];
  /** Enabled advanced services that the host does not have. */
  missingSymbols: string[];
  htmlFiles: Record<string, string>;
  /** The host's clock minus the machine's, milliseconds. */
  clockOffsetMs: number;
}

/** The raw functions of the worker. They take and give texts only. */
export type RawCall = (name: string, argsJson: string) => string;

interface Reply {
  ok: boolean;
  value?: JsonValue;
  error?: { name: string; message: string; details?: JsonValue };
}

export interface Bridge {
  readonly environment: ExecutionEnvironment;
  /** A call of a service whose state lives in the host; counted and costed. */
  remote(name: string, args: JsonValue[]): JsonValue;
  /** A computation in the worker (digests, ids); not counted. */
  local(name: string, args: JsonValue[]): JsonValue;
  log(level: LogLine['level'], text: string): void;
}

/** Wraps the raw functions so that whatever they throw is replaced by an error of the script's own world. */
export function createBridge(
  environment: ExecutionEnvironment,
  remote: RawCall,
  local: RawCall,
  log: RawCall,
): Bridge {
  const { parse, stringify } = JSON;
  const call = (raw: RawCall, name: string, args: JsonValue[]): JsonValue => {
    let text: string;
    try {
      text = raw(name, stringify(args));
    } catch {
      // The original is an error of the host's world (for instance its stack ran out); it must not be seen.
      throw exception('Server error. Please wait a bit and try again.');
    }
    const reply = parse(text) as Reply;
    if (reply.ok) return reply.value ?? null;
    throw exception(reply.error?.message ?? 'Server error.', reply.error?.name, reply.error?.details);
  };
  return {
    environment,
    remote: (name, args) => call(remote, name, args),
    local: (name, args) => call(local, name, args),
    log: (level, text) => void call(log, level, [text]),
  };
}

/** An error as Apps Script throws it: an Error whose name is `Exception`. */
export function exception(message: string, name = 'Exception', details?: JsonValue): Error {
  const error = new Error(message);
  Object.defineProperty(error, 'name', {
    value: name,
    enumerable: false,
    configurable: true,
    writable: true,
  });
  if (details !== undefined) Object.assign(error, { details });
  return error;
}
