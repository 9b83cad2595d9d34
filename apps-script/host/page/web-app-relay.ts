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

const frame = document.getElementById('sandboxFrame') as HTMLIFrameElement;
const origin = new URL(frame.src).origin;

function answer(message: PageToFrame): void {
  frame.contentWindow?.postMessage(message, origin);
}

async function run(callId: number, functionName: string, args: JsonValue[]): Promise<void> {
  const channel = frameChannel;
  try {
    const response = await fetch('/local-host/frame-call', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ frameId: frame.dataset['frameId'], functionName, args }),
    });
    const reply = (await response.json()) as
      { ok: true; value: JsonValue } | { ok: false; name: string; message: string };
    answer({ channel, type: 'answer', callId, ...reply });
  } catch {
    const message = 'NetworkError: Connection failure due to HTTP 0';
    answer({ channel, type: 'answer', callId, ok: false, name: 'NetworkError', message });
  }
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
  if (message.type === 'run') void run(message.callId, message.functionName, message.args);
  if (message.type === 'get-location') {
    const value = readLocation() as unknown as JsonValue;
    answer({ channel: frameChannel, type: 'answer', callId: message.callId, ok: true, value });
  }
});
