/**
 * Worker threads for executions: each takes one at a time, idle ones are kept warm, and a worker that was killed is
 * never used again. A pool that reused a killed worker would carry one execution's accident into the next.
 */
import { MessageChannel, Worker } from 'node:worker_threads';
import { loadInnerCode, type InnerCode } from './inner-code.ts';
import { answerCalls, type RemoteRequest } from './remote-call.ts';
import type { Job, JobDone, WorkerSetup } from './worker-messages.ts';

/** Idle workers kept; a start takes some 30 ms. */
const keptIdle = 4;

/** Memory of one execution, megabytes; beyond it the worker dies as an execution at Google does. */
const heapMb = 512;

export interface RunningJob {
  /** Settles with the outcome, or null when the worker was killed or died. */
  done: Promise<JobDone | null>;
  kill(): void;
}

interface PooledWorker {
  worker: Worker;
  handler: ((request: RemoteRequest) => Promise<string>) | null;
}

export interface WorkerPool {
  /** Starts a job in a free or new worker. */
  run(job: Job, onCall: (request: RemoteRequest) => Promise<string>): RunningJob;
  close(): Promise<void>;
}

export function createWorkerPool(): WorkerPool {
  const idle: PooledWorker[] = [];
  const all = new Set<PooledWorker>();
  let closed = false;

  const open = (code: InnerCode): PooledWorker => {
    const channel = new MessageChannel();
    const flag = new SharedArrayBuffer(4);
    const setup: WorkerSetup = { layerCode: code.layerCode, port: channel.port2, flag };
    const worker = new Worker(code.workerCode, {
      eval: true,
      workerData: setup,
      transferList: [channel.port2],
      resourceLimits: { maxOldGenerationSizeMb: heapMb },
      execArgv: [],
    });
    const pooled: PooledWorker = { worker, handler: null };
    answerCalls(channel.port1, flag, (request) => pooled.handler?.(request) ?? new Promise(() => undefined));
    channel.port1.unref();
    worker.once('exit', () => {
      all.delete(pooled);
      const place = idle.indexOf(pooled);
      if (place >= 0) idle.splice(place, 1);
      channel.port1.close();
    });
    all.add(pooled);
    return pooled;
  };

  const give = (pooled: PooledWorker) => {
    pooled.handler = null;
    if (closed || idle.length >= keptIdle) void pooled.worker.terminate();
    else {
      pooled.worker.unref();
      idle.push(pooled);
    }
  };

  return {
    run(job, onCall) {
      let pooled: PooledWorker | null = null;
      let killed = false;
      const done = loadInnerCode().then((code) => {
        if (killed || closed) return null;
        const taken = idle.pop() ?? open(code);
        pooled = taken;
        taken.worker.ref();
        taken.handler = onCall;
        return new Promise<JobDone | null>((resolve) => {
          const { worker } = taken;
          const settle = (result: JobDone | null) => {
            worker.off('message', onMessage).off('exit', onExit).off('error', onError);
            resolve(result);
          };
          const onMessage = (result: JobDone) => {
            settle(result);
            give(taken);
          };
          const onExit = () => settle(null);
          // Followed by exit; without a listener it would end the process.
          const onError = () => undefined;
          worker.on('message', onMessage).on('exit', onExit).on('error', onError);
          worker.postMessage(job);
        });
      });
      return {
        done,
        kill() {
          killed = true;
          if (!pooled) return;
          pooled.handler = null;
          void pooled.worker.terminate();
        },
      };
    },
    async close() {
      closed = true;
      await Promise.all([...all].map(({ worker }) => worker.terminate()));
    },
  };
}
