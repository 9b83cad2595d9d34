/**
 * The two texts that run elsewhere: the worker's program and the service layer for the script's world. They are
 * compiled from the sources once per process, so there is no build to forget.
 */
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

export interface InnerCode {
  workerCode: string;
  layerCode: string;
}

let compiled: Promise<InnerCode> | null = null;

/** Compiles both, at the first asking. */
export function loadInnerCode(): Promise<InnerCode> {
  compiled ??= Promise.all([compileWorker(), compileLayer()]).then(([workerCode, layerCode]) => ({
    workerCode,
    layerCode,
  }));
  return compiled;
}

const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const shared = { configFile: false, logLevel: 'silent', publicDir: false } as const;

async function compileWorker(): Promise<string> {
  const output = { format: 'cjs', strict: true } as const;
  return codeOf(
    await build({
      ...shared,
      build: { write: false, target: 'node20', ssr: pathOf('./worker.ts'), rolldownOptions: { output } },
    }),
  );
}

async function compileLayer(): Promise<string> {
  const lib = { entry: pathOf('../services/layer/entry.ts'), name: 'layer', formats: ['iife' as const] };
  const output = { strict: true, extend: false } as const;
  return codeOf(
    await build({
      ...shared,
      build: { write: false, minify: false, target: 'es2022', lib, rolldownOptions: { output } },
    }),
  );
}

function codeOf(built: unknown): string {
  const [first] = (Array.isArray(built) ? built : [built]) as Rolldown.RolldownOutput[];
  const [chunk] = first?.output ?? [];
  if (!chunk) throw new Error('The local host could not compile its own worker.');
  return chunk.code;
}
