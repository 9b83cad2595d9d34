/**
 * A synchronous call from a worker to the main thread: post, sleep on a shared flag, take the reply from the port.
 * The main thread may take its time (a lock, a person's answer); only ending the worker cuts the wait short.
 */
import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads';

export interface RemoteRequest {
  name: string;
  argsJson: string;
}

/** The worker's end. Returns the reply as text and tells how long it waited. */
export function createCaller(port: MessagePort, flagBuffer: SharedArrayBuffer) {
  const flag = new Int32Array(flagBuffer);
  let waitedMs = 0;
  return {
    call(name: string, argsJson: string): string {
      const startedAt = performance.now();
      Atomics.store(flag, 0, 0);
      port.postMessage({ name, argsJson } satisfies RemoteRequest);
      let received = receiveMessageOnPort(port);
      while (!received) {
        Atomics.wait(flag, 0, 0);
        received = receiveMessageOnPort(port);
      }
      waitedMs += performance.now() - startedAt;
      return received.message as string;
    },
    /** Milliseconds waited since the last asking. */
    takeWaitedMs(): number {
      const taken = waitedMs;
      waitedMs = 0;
      return taken;
    },
  };
}

/** The main thread's end: answers each request with one text. The handler must not reject. */
export function answerCalls(
  port: MessagePort,
  flagBuffer: SharedArrayBuffer,
  handler: (request: RemoteRequest) => Promise<string>,
): void {
  const flag = new Int32Array(flagBuffer);
  port.on('message', (request: RemoteRequest) => {
    void handler(request).then((text) => {
      port.postMessage(text);
      Atomics.store(flag, 0, 1);
      Atomics.notify(flag, 0);
    });
  });
}
