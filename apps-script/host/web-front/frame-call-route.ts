/**
 * google.script.run from a web app's page, carried by its outer page: calls come as short requests, answers go down
 * one open line for each frame. Answers in the requests themselves would be held back by the browser, which opens
 * six connections to a host while Google lets ten calls run.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JsonValue } from '../runtime/json.ts';
import type { Frames } from './frames.ts';
import { readBody, sendJson, sendPage } from './http.ts';
import { statusPage } from './pages.ts';

interface FrameCall {
  frameId: string;
  callId: number;
  functionName: string;
  args: JsonValue[];
}

export type FrameCallRoute = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** Makes the route; it answers under `/local-host/frame-…` only. */
export function createFrameCallRoute(frames: Frames): FrameCallRoute {
  /** Answers by frame: those not yet sent, and the open line if there is one. */
  const lines = new Map<string, { waiting: string[]; open: ServerResponse | null }>();
  const lineOf = (frameId: string) => {
    const known = lines.get(frameId) ?? { waiting: [], open: null };
    lines.set(frameId, known);
    return known;
  };

  const openLine = (frameId: string, response: ServerResponse) => {
    const line = lineOf(frameId);
    line.open?.end();
    line.open = response;
    response.writeHead(200, { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' });
    response.write(line.waiting.splice(0).join('') || '\n');
    response.on('close', () => {
      if (line.open !== response) return;
      // The page is gone; what still comes has nobody to hear it.
      line.open = null;
      lines.delete(frameId);
    });
  };

  const run = async ({ frameId, callId, functionName, args }: FrameCall) => {
    const reply = await frames.run(frameId, functionName, args);
    const told = reply.ok ? { callId, ok: true, value: reply.value } : { callId, ...reply };
    const line = lineOf(frameId);
    const text = `${JSON.stringify(told)}\n`;
    if (line.open) line.open.write(text);
    else line.waiting.push(text);
  };

  return async (request, response) => {
    const url = new URL(request.url ?? '/', 'https://script.google.com');
    if (url.pathname === '/local-host/frame-answers' && request.method === 'GET') {
      openLine(url.searchParams.get('frame') ?? '', response);
      return true;
    }
    if (url.pathname !== '/local-host/frame-call') return false;
    // Only JSON: a page elsewhere cannot send it without a preflight, and none is answered.
    if (request.method !== 'POST' || request.headers['content-type'] !== 'application/json') {
      sendPage(response, 405, statusPage(405, 'Method Not Allowed'));
      return true;
    }
    const call = parseCall((await readBody(request)).toString('utf8'));
    if (!call) {
      sendPage(response, 400, statusPage(400, 'Not a call.'));
      return true;
    }
    void run(call);
    sendJson(response, { taken: call.callId });
    return true;
  };
}

function parseCall(text: string): FrameCall | null {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return null;
  }
  const { frameId, callId, functionName, args } = Object(raw) as Record<string, unknown>;
  if (typeof frameId !== 'string' || typeof callId !== 'number') return null;
  if (typeof functionName !== 'string' || !Array.isArray(args)) return null;
  return { frameId, callId, functionName, args: args as JsonValue[] };
}
