/**
 * What it means to run one function of a script once: how it is asked for and what is known afterwards.
 * Everything here is plain data so that it can cross threads and be printed.
 */
import type { JsonValue } from './json.ts';

/** menu: chosen by a person; trigger: installable; simple-trigger: onOpen, onEdit … by their names. */
export type ExecutionKind = 'menu' | 'script-run' | 'doGet' | 'doPost' | 'trigger' | 'simple-trigger';

/** FULL is the default; LIMITED for simple triggers; NONE for an add-on that is not yet enabled. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

export interface ExecutionRequest {
  functionName: string;
  kind: ExecutionKind;
  /** Arguments, already checked by the caller's rules (see script-run-values.ts). */
  args?: JsonValue[];
  /** The event object of a trigger or web request; becomes the only argument. */
  event?: JsonValue;
  authMode?: AuthMode;
  /** The e-mail address of the person at the keyboard; '' when Google would not tell it. */
  activeUser?: string;
  /** With whose rights it runs; the active user, or the owner for triggers and where nobody is known. */
  effectiveUser?: string;
  /** A google.script.run call from a page of the web app: no document and no user interface. */
  webApp?: boolean;
}

export interface ScriptError {
  name: string;
  message: string;
  stack: string;
  /** Google's structured details of a failed API call. */
  details?: JsonValue;
}

export interface LogLine {
  level: 'log' | 'info' | 'warn' | 'error' | 'debug';
  text: string;
}

export interface ServiceCall {
  /** For instance `sheets.spreadsheets.batchUpdate` or `LockService.tryLock`. */
  name: string;
  /** The latency that google.com is assumed to have for it. A model for comparing designs; nothing waits for it. */
  ms: number;
  /** How long the host itself took. */
  hostMs: number;
}

/** What doGet and doPost may answer with. */
export type WebOutput =
  | { kind: 'text'; text: string; mimeType: string; downloadAs: string | null }
  | {
      kind: 'html';
      html: string;
      title: string;
      frameOptions: 'DEFAULT' | 'ALLOWALL';
      metaTags: { name: string; content: string }[];
      faviconUrl: string;
    };

export type EndOfExecution = 'completed' | 'threw' | 'timed-out' | 'killed' | 'refused';

export interface ExecutionResult {
  executionId: string;
  functionName: string;
  kind: ExecutionKind;
  ok: boolean;
  end: EndOfExecution;
  /** What the function returned, as google.script.run would deliver it; null when nothing can be delivered. */
  value: JsonValue;
  /** For doGet and doPost; null when the function returned neither kind of output. */
  output: WebOutput | null;
  error: ScriptError | null;
  log: LogLine[];
  serviceCalls: ServiceCall[];
  /** Time spent in the script's own code: all of it less the waiting for services and the loading. */
  cpuMs: number;
  /** Time to evaluate the bundle's top level. */
  loadMs: number;
  durationMs: number;
}
