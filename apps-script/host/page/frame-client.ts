/**
 * google.script inside a frame: the client that the host puts before a script's own HTML. It refuses what Google
 * refuses before anything is sent, and lets at most ten calls run at a time; a kinder client would hide mistakes
 * until the first real sidebar.
 */
import {
  frameChannel,
  type FrameLocation,
  type FrameToPage,
  type PageToFrame,
} from '../runtime/frame-protocol.ts';
import { IllegalValue, toTransferable } from '../runtime/script-run-values.ts';
import type { JsonValue } from '../runtime/json.ts';

type SuccessHandler = (value: JsonValue, userObject?: unknown) => void;
type FailureHandler = (error: Error, userObject?: unknown) => void;

interface Handlers {
  success?: SuccessHandler;
  failure?: FailureHandler;
  userObject?: unknown;
}

interface PendingCall extends Handlers {
  functionName: string;
  args: JsonValue[];
}

/** Documented: further calls wait in the page. */
const concurrentCalls = 10;

const running = new Map<number, PendingCall>();
const waiting: PendingCall[] = [];
const locations = new Map<number, (location: FrameLocation) => void>();
let lastCallId = 0;

function send(message: FrameToPage): void {
  window.parent.postMessage(message, '*');
}

function startWaiting(): void {
  while (running.size < concurrentCalls) {
    const call = waiting.shift();
    if (!call) return;
    const callId = ++lastCallId;
    running.set(callId, call);
    const { functionName, args } = call;
    send({ channel: frameChannel, type: 'run', callId, functionName, args });
  }
}

/** A form stands for its named fields, and only as the sole argument (documented). */
function toArguments(args: unknown[]): JsonValue[] {
  const [only] = args;
  if (args.length === 1 && only instanceof HTMLFormElement) return [fieldsOf(only)];
  return args.map((arg, index) => toTransferable(arg, String(index)));
}

function fieldsOf(form: HTMLFormElement): JsonValue {
  const fields: Record<string, JsonValue> = {};
  for (const [name, value] of new FormData(form)) {
    // A file would become a blob at Google; the host has no such way.
    if (typeof value !== 'string') throw new IllegalValue(name);
    const known = fields[name];
    fields[name] = known === undefined ? value : Array.isArray(known) ? [...known, value] : [known, value];
  }
  return fields;
}

function createRunner(handlers: Handlers): object {
  const own: Record<string, unknown> = {
    withSuccessHandler: (success: SuccessHandler) => createRunner({ ...handlers, success }),
    withFailureHandler: (failure: FailureHandler) => createRunner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => createRunner({ ...handlers, userObject }),
  };
  return new Proxy(own, {
    get(target, name) {
      if (typeof name === 'symbol' || Object.hasOwn(target, name)) return target[name as string];
      // Private functions and members of objects do not exist for the page (documented).
      if (name === 'then' || name.endsWith('_') || !window.googleScriptFunctions.includes(name))
        return undefined;
      return (...args: unknown[]) => {
        waiting.push({ ...handlers, functionName: name, args: toArguments(args) });
        startWaiting();
      };
    },
  });
}

function settle(message: PageToFrame): void {
  const location = locations.get(message.callId);
  if (location && message.ok) {
    locations.delete(message.callId);
    location(message.value as unknown as FrameLocation);
    return;
  }
  const call = running.get(message.callId);
  if (!call) return;
  running.delete(message.callId);
  startWaiting();
  if (message.ok) call.success?.(message.value, call.userObject);
  else fail(call, message.name, message.message);
}

function fail(call: PendingCall, name: string, message: string): void {
  const error = new Error(message);
  error.name = name;
  if (call.failure) call.failure(error, call.userObject);
  else console.error(`Uncaught ${name}: ${message}`);
}

window.addEventListener('message', (event: MessageEvent<PageToFrame | null>) => {
  if (event.source === window.parent && event.data?.channel === frameChannel) settle(event.data);
});

const script = {
  run: createRunner({}),
  host: {
    origin: 'https://docs.google.com',
    close: () => send({ channel: frameChannel, type: 'close' }),
    setHeight: (px: number) => send({ channel: frameChannel, type: 'set-height', px }),
    setWidth: (px: number) => send({ channel: frameChannel, type: 'set-width', px }),
    editor: { focus: () => send({ channel: frameChannel, type: 'focus-editor' }) },
  },
  url: {
    getLocation(callback: (location: FrameLocation) => void) {
      const callId = ++lastCallId;
      locations.set(callId, callback);
      send({ channel: frameChannel, type: 'get-location', callId });
    },
  },
};

declare global {
  interface Window {
    /** Names of the script's functions, put there by the host before this client. */
    googleScriptFunctions: string[];
    google?: { script: object };
  }
}

window.google = { script };
