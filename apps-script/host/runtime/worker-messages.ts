/**
 * What the main thread and a worker say to each other besides service calls.
 */
import type { MessagePort } from 'node:worker_threads';
import type { LogLine } from './execution.ts';

export interface WorkerSetup {
  layerCode: string;
  port: MessagePort;
  flag: SharedArrayBuffer;
}

/** One execution. The bundle travels each time as text; the worker keeps what it has compiled by `version`. */
export interface Job {
  environmentJson: string;
  bundleVersion: string;
  scripts: { name: string; code: string }[];
  functionName: string;
  argsJson: string;
}

export interface JobDone {
  /** JSON of services/layer/entry.ts `Outcome`. */
  outcomeJson: string;
  log: LogLine[];
  cpuMs: number;
  loadMs: number;
}
