/**
 * How the demonstration ends: what was started is closed, the last first, whichever of its reasons comes first. It would
 * break if each reason exited by itself: closing the browser after a failure would end with status 0.
 */
import { toTrouble } from './troubles.ts';

export interface Ending {
  /** To be done at the end; done at once when the end has come meanwhile. */
  add(close: () => unknown): Promise<void>;
  /** Ends with the status; a failure is never turned into a success. Never returns. */
  end(code: number): Promise<never>;
  /** From now on everything works: stopping it is its usual end, no interruption. */
  isUp(): void;
  /** Whether `isUp` was told. */
  wasUp(): boolean;
  /** Whether the end has begun: what fails from then on is not worth telling. */
  isOver(): boolean;
}

/** Milliseconds after which what does not close is left to the system. */
const patienceMs = 10_000;

/** Statuses that shells give to programs ended so. */
const signalCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

/** Listens to the signals that end a program: Ctrl-C, a closed terminal, a stop from outside. */
export function createEnding(say: (text: string) => void): Ending {
  const closings: (() => unknown)[] = [];
  let status: number | null = null;

  const close = async (closing: () => unknown) => {
    try {
      await closing();
    } catch (error) {
      say(`Something did not close as it should: ${toTrouble(error)}`);
      status = Math.max(status ?? 0, 1);
    }
  };
  const end = async (code: number): Promise<never> => {
    if (status !== null) {
      status = Math.max(status, code);
      return new Promise<never>(() => undefined);
    }
    status = code;
    const timer = setTimeout(() => process.exit(Math.max(status ?? 0, 1)), patienceMs);
    for (let closing = closings.pop(); closing; closing = closings.pop()) await close(closing);
    clearTimeout(timer);
    process.exit(status);
  };
  let isServing = false;
  let interrupts = 0;
  for (const [signal, code] of Object.entries(signalCodes))
    process.on(signal, () => {
      if (signal === 'SIGINT') interrupts += 1;
      // Who presses twice does not want to wait.
      if (interrupts > 1) process.exit(status ?? code);
      void end(isServing ? 0 : code);
    });
  // The program that started this one is gone, killed perhaps.
  process.on('disconnect', () => void end(isServing ? 0 : 1));
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return {
    async add(closing) {
      if (status === null) closings.push(closing);
      else {
        await close(closing);
        await new Promise<never>(() => undefined);
      }
    },
    end,
    isUp: () => void (isServing = true),
    wasUp: () => isServing,
    isOver: () => status !== null,
  };
}
