/**
 * Reads files beside the page, in a worker, so that 100,000 lines hold neither a key nor *Cancel*. A reading that is
 * not wanted any more is ended with its worker. Where the page gets no worker, it reads by itself as before.
 */
import { pause } from '../../platform/browser.ts';
import { prepareImport, type Prepared, type PrepareInput } from '../prepare.ts';
import { PIECE, type FromReader, type ToReader } from './messages.ts';
import { fromParts } from './prepared-parts.ts';

/** As much of a worker as the reader needs. */
export interface WorkerLike {
  onmessage: ((event: { data: FromReader }) => void) | null;
  onerror: ((event: { preventDefault?: () => void }) => void) | null;
  postMessage: (message: ToReader) => void;
  terminate: () => void;
}

export interface Reader {
  /** Reads; what was being read before is given up and never comes. */
  read: (input: PrepareInput) => Promise<Prepared>;
  /** Gives up what is being read, and the worker. */
  stop: () => void;
}

/** `startWorker` throws or returns null where the page may not have one. */
export function createReader(startWorker: () => WorkerLike | null): Reader {
  let worker: WorkerLike | null = null;
  let ledger: PrepareInput['ledger'] | null = null;
  let isBusy = false;
  let isWithout = false;

  const stop = (): void => {
    worker?.terminate();
    worker = null;
    ledger = null;
    isBusy = false;
  };

  const start = (): WorkerLike | null => {
    if (isWithout) return null;
    try {
      return startWorker();
    } catch {
      return null;
    }
  };

  const readHere = (input: PrepareInput): Prepared => {
    isWithout = true;
    stop();
    return prepareImport(input);
  };

  const readApart = (running: WorkerLike, { ledger: orders, ...input }: PrepareInput): Promise<Prepared> =>
    new Promise((resolve, reject) => {
      const parts: Extract<FromReader, { kind: 'part' }>['orders'][] = [];
      isBusy = true;
      running.onmessage = ({ data }) => {
        if (data.kind === 'part') parts.push(data.orders);
        if (data.kind !== 'done') return;
        isBusy = false;
        resolve(fromParts(parts, data.rest));
      };
      running.onerror = (event) => {
        event.preventDefault?.();
        reject(new Error('The reader has failed.'));
      };
      const send = async (): Promise<void> => {
        if (ledger !== orders) {
          ledger = orders;
          for (let from = 0; from < orders.length; from += PIECE) {
            running.postMessage({ kind: 'ledger', orders: orders.slice(from, from + PIECE) });
            await pause(0);
            if (worker !== running) return;
          }
        }
        running.postMessage({ kind: 'read', input });
      };
      send().catch(reject);
    });

  return {
    stop,
    async read(input) {
      if (isBusy || (ledger !== null && ledger !== input.ledger)) stop();
      worker ??= start();
      if (!worker) return readHere(input);
      try {
        return await readApart(worker, input);
      } catch {
        return readHere(input);
      }
    },
  };
}
