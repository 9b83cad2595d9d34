/**
 * The texts that run elsewhere: the worker's program, the service layer for the script's world, and the client in
 * a frame. They are compiled from the sources once per process, so there is no build to forget.
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

let frameClient: Promise<string> | null = null;

/** The client that a frame gets (google.script); compiled at the first asking. */
export function loadFrameClient(): Promise<string> {
  frameClient ??= compileIife('../page/frame-client.ts', 'frameClient');
  return frameClient;
}

let webAppRelay: Promise<string> | null = null;

/** The script of the page around a web app's frame. */
export function loadWebAppRelay(): Promise<string> {
  webAppRelay ??= compileIife('../page/web-app-relay.ts', 'webAppRelay');
  return webAppRelay;
}

const compileLayer = () => compileIife('../services/layer/entry.ts', 'layer');

async function compileIife(source: string, name: string): Promise<string> {
  const lib = { entry: pathOf(source), name, formats: ['iife' as const] };
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
