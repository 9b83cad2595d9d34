/**
 * The inside of a worker thread: each job gets a fresh world (node:vm context) with the service layer and the
 * bundle in it. Only texts cross into that world and back; the functions handed in never throw host errors.
 */
import vm from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import type { LogLine } from './execution.ts';
import { createCaller } from './remote-call.ts';
import type { Job, JobDone, WorkerSetup } from './worker-messages.ts';
import { computeLocally } from './worker-local.ts';

interface World {
  invoke(functionName: string, argsJson: string): void;
  fail(thrown: unknown): void;
  outcome(): string;
}

const { layerCode, port, flag } = workerData as WorkerSetup;
const caller = createCaller(port, flag);
const layer = new vm.Script(`(() => { ${layerCode}\nreturn layer; })()`, { filename: 'services.js' });
// The handle is taken away before the script's own code runs.
const run = new vm.Script('{ const run = globalThis.$run; delete globalThis.$run; run(); }', {
  filename: 'run.js',
});
let compiled: { version: string; scripts: vm.Script[] } = { version: '', scripts: [] };

function compile(job: Job): vm.Script[] {
  if (compiled.version !== job.bundleVersion)
    compiled = {
      version: job.bundleVersion,
      scripts: job.scripts.map(({ name, code }) => new vm.Script(code, { filename: name })),
    };
  return compiled.scripts;
}

function execute(job: Job): JobDone {
  const log: LogLine[] = [];
  caller.takeWaitedMs();
  // A sandbox without a prototype: `this.constructor` then is the inner Object, not the worker's.
  const sandbox = Object.create(null) as Record<string, unknown>;
  const context = vm.createContext(sandbox, {
    codeGeneration: { strings: false, wasm: false },
    microtaskMode: 'afterEvaluate',
  });
  const entry = layer.runInContext(context) as { start(...args: unknown[]): World };
  const world = entry.start(
    job.environmentJson,
    (name: string, argsJson: string) => caller.call(name, argsJson),
    computeLocally,
    (level: LogLine['level'], argsJson: string) => {
      log.push({ level, text: String((JSON.parse(argsJson) as unknown[])[0]) });
      return '{"ok":true}';
    },
  );
  const preparedAt = performance.now();
  let loadMs = 0;
  try {
    for (const script of compile(job)) script.runInContext(context);
    loadMs = performance.now() - preparedAt;
    sandbox['$run'] = vm.runInContext('(run, name, args) => () => run(name, args)', context);
    sandbox['$run'] = (sandbox['$run'] as (...args: unknown[]) => unknown)(
      world.invoke,
      job.functionName,
      job.argsJson,
    );
    run.runInContext(context);
  } catch (thrown) {
    world.fail(thrown);
  }
  const cpuMs = Math.max(0, performance.now() - preparedAt - loadMs - caller.takeWaitedMs());
  return { outcomeJson: world.outcome(), log, cpuMs, loadMs };
}

// A script's unhandled rejections are silent at Google (documented); here they would end the worker.
process.on('unhandledRejection', () => undefined);

parentPort?.on('message', (job: Job) => parentPort?.postMessage(execute(job)));
