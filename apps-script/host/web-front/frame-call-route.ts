/**
 * google.script.run from a web app's page, carried by its outer page. Only JSON from the same origin is taken: a
 * page elsewhere cannot send it without a preflight, and none is answered.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JsonValue } from '../runtime/json.ts';
import type { Frames } from './frames.ts';
import { readBody, sendJson, sendPage } from './http.ts';
import { statusPage } from './pages.ts';

export async function answerFrameCall(
  frames: Frames,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  if (request.url !== '/local-host/frame-call') return false;
  if (request.method !== 'POST' || request.headers['content-type'] !== 'application/json') {
    sendPage(response, 405, statusPage(405, 'Method Not Allowed'));
    return true;
  }
  const call = parseCall((await readBody(request)).toString('utf8'));
  if (!call) {
    sendPage(response, 400, statusPage(400, 'Not a call.'));
    return true;
  }
  const reply = await frames.run(call.frameId, call.functionName, call.args);
  sendJson(response, reply.ok ? { ok: true, value: reply.value } : reply);
  return true;
}

function parseCall(text: string): { frameId: string; functionName: string; args: JsonValue[] } | null {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return null;
  }
  const { frameId, functionName, args } = Object(raw) as Record<string, unknown>;
  if (typeof frameId !== 'string' || typeof functionName !== 'string' || !Array.isArray(args)) return null;
  return { frameId, functionName, args: args as JsonValue[] };
}
