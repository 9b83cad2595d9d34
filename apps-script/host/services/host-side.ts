/**
 * The host's side of a service: named handlers with plain JSON in and out, called once per call of a script.
 * A handler may wait (a lock, a person); it must stop waiting when the execution's signal fires.
 */
import type { JsonValue } from '../runtime/json.ts';
import type { AuthMode, ExecutionKind } from '../runtime/execution.ts';

/** The execution on whose behalf a handler works. */
export interface Caller {
  executionId: string;
  kind: ExecutionKind;
  authMode: AuthMode;
  webApp: boolean;
  activeUser: string;
  effectiveUser: string;
  spreadsheetId: string;
  /** Fires when the execution has ended or was killed. */
  signal: AbortSignal;
}

/** Answers with JSON, or nothing; a promise of it when it must wait. */
export type Handler = (args: JsonValue[], caller: Caller) => unknown;
export type Handlers = Record<string, Handler>;

/** A failure that the script sees as an exception. */
export class ServiceError extends Error {
  override readonly name: string;
  constructor(
    message: string,
    name = 'Exception',
    readonly details?: JsonValue,
  ) {
    super(message);
    this.name = name;
  }
}
