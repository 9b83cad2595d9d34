/**
 * The script of a web app's outer page: carries google.script.run calls of its one frame to the host. It listens
 * to that frame alone; any other window could otherwise run the owner's functions.
 */
import {
  frameChannel,
  type FrameLocation,
  type FrameToPage,
  type PageToFrame,
} from '../runtime/frame-protocol.ts';
import type { JsonValue } from '../runtime/json.ts';

type Reply = { callId: number } & (
  { ok: true; value: JsonValue } | { ok: false; name: string; message: string }
);

const frame = document.getElementById('sandboxFrame') as HTMLIFrameElement;
const frameId = frame.dataset['frameId'] ?? '';
const origin = new URL(frame.src).origin;
const running = new Set<number>();

function answer(message: PageToFrame): void {
  frame.contentWindow?.postMessage(message, origin);
}

function settle(reply: Reply): void {
  if (running.delete(reply.callId)) answer({ channel: frameChannel, type: 'answer', ...reply });
}

function lose(callId: number): void {
  const message = 'NetworkError: Connection failure due to HTTP 0';
  settle({ callId, ok: false, name: 'NetworkError', message });
}

/** Hears answers until the line breaks; calls that were running then are lost, as at Google. */
async function hearAnswers(): Promise<void> {
  const response = await fetch(`/local-host/frame-answers?frame=${encodeURIComponent(frameId)}`);
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    const lines = (rest + part.value).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') settle(JSON.parse(line) as Reply);
  }
}

let hearing: Promise<void> | null = null;

function keepHearing(): void {
  hearing ??= hearAnswers()
    .catch(() => undefined)
    .then(() => {
      hearing = null;
      for (const callId of [...running]) lose(callId);
    });
}

function run(callId: number, functionName: string, args: JsonValue[]): void {
  running.add(callId);
  keepHearing();
  fetch('/local-host/frame-call', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ frameId, callId, functionName, args }),
  }).catch(() => lose(callId));
}

function readLocation(): FrameLocation {
  const query = new URLSearchParams(location.search);
  const parameters = Object.fromEntries([...query.keys()].map((name) => [name, query.getAll(name)]));
  const parameter = Object.fromEntries(
    Object.entries(parameters).map(([name, [first = '']]) => [name, first]),
  );
  return { hash: location.hash.slice(1), parameter, parameters };
}

window.addEventListener('message', (event: MessageEvent<FrameToPage | null>) => {
  if (event.source !== frame.contentWindow || event.data?.channel !== frameChannel) return;
  const message = event.data;
  if (message.type === 'run') run(message.callId, message.functionName, message.args);
  if (message.type === 'get-location') {
    const value = readLocation() as unknown as JsonValue;
    answer({ channel: frameChannel, type: 'answer', callId: message.callId, ok: true, value });
  }
});
