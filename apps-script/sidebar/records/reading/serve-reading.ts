/** The reader's side: it runs the page's own script in a worker, where there is no document. */
import type { CountedOrder } from '../ledger-orders.ts';
import { prepareImport } from '../prepare.ts';
import { PIECE, type FromReader, type ToReader } from './messages.ts';
import { toParts } from './prepared-parts.ts';

/** What a worker has of its page. */
export interface ReaderPort {
  onmessage: ((event: { data: ToReader }) => void) | null;
  postMessage: (message: FromReader) => void;
}

/** Answers every `read` with the pieces of what came of it. */
export function serveReading(port: ReaderPort): void {
  const ledger: CountedOrder[] = [];
  port.onmessage = ({ data }) => {
    if (data.kind === 'ledger') {
      for (const order of data.orders) ledger.push(order);
      return;
    }
    const { parts, rest } = toParts(prepareImport({ ...data.input, ledger }), PIECE);
    for (const orders of parts) port.postMessage({ kind: 'part', orders });
    port.postMessage({ kind: 'done', rest });
  };
}
