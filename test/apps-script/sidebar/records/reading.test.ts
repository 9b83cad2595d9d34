/** Files read beside the page: what comes of it is what the page would have read itself, and only the last reading counts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareImport, type PrepareInput } from '../../../../apps-script/sidebar/records/prepare.ts';
import type { ToReader } from '../../../../apps-script/sidebar/records/reading/messages.ts';
import { fromParts, toParts } from '../../../../apps-script/sidebar/records/reading/prepared-parts.ts';
import { createReader, type WorkerLike } from '../../../../apps-script/sidebar/records/reading/reader.ts';
import {
  serveReading,
  type ReaderPort,
} from '../../../../apps-script/sidebar/records/reading/serve-reading.ts';
import { toCountedOrders } from '../../../../apps-script/sidebar/records/ledger-orders.ts';
import { toOrdersPage } from '../sales-views.ts';

const HEADER = 'Order ID,Customer,Date,Rep,Amount';
const toInput = (lines: readonly string[], more: Partial<PrepareInput> = {}): PrepareInput => ({
  content: { kind: 'text', text: [HEADER, ...lines].join('\n') },
  ...{
    more: [],
    answers: {},
    todayOn: '2026-11-23',
    localeDateOrder: 'day-first',
    remembered: [],
    ledger: [],
  },
  ...more,
});
const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => `${at},Customer ${at % 7},2026-01-05,Ana,${at}.50`);
const earlier = toCountedOrders(
  toOrdersPage([{ orderId: '1', orderedOn: '2026-01-05', customer: 'Customer 1', rep: 'Ana', amount: 99 }]),
);

/** A worker whose messages are copied as a browser copies them, and arrive later. */
function startFake(log: { started: number; ended: number }, isBroken = false): WorkerLike {
  const page: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage: (message) => {
      const copy = structuredClone(message);
      setTimeout(() => {
        if (isEnded) return;
        if (isBroken) page.onerror?.({});
        else inside.onmessage?.({ data: copy });
      });
    },
    terminate: () => {
      isEnded = true;
      log.ended += 1;
    },
  };
  let isEnded = false;
  const inside: ReaderPort = {
    onmessage: null,
    postMessage: (message) => {
      const copy = structuredClone(message);
      setTimeout(() => {
        if (!isEnded) page.onmessage?.({ data: copy });
      });
    },
  };
  log.started += 1;
  serveReading(inside);
  return page;
}

describe('the pieces of a prepared import', () => {
  it('make it whole again, and hold each order once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 9 }), (count, size) => {
        const prepared = prepareImport(toInput(lines(count), { ledger: earlier }));
        const { parts, rest } = toParts(prepared, size);
        expect(fromParts(structuredClone(parts), structuredClone(rest))).toEqual(prepared);
        if (prepared.result.kind === 'ready')
          expect(parts.flat()).toHaveLength(prepared.result.orders.length);
        expect(parts.every((part) => part.length <= size)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the reader', () => {
  it('reads as the page does, with the ledger handed over once', async () => {
    const log = { started: 0, ended: 0 };
    const sent: ToReader['kind'][] = [];
    const reader = createReader(() => {
      const worker = startFake(log);
      const { postMessage } = worker;
      return { ...worker, postMessage: (message: ToReader) => (sent.push(message.kind), postMessage(message)),
        set onmessage(listener: WorkerLike['onmessage']) { worker.onmessage = listener; },
        get onmessage() { return worker.onmessage; } }; // prettier-ignore
    });
    for (const count of [3, 12, 6000]) {
      const input = toInput(lines(count), { ledger: earlier });
      expect(await reader.read(input)).toEqual(prepareImport(input));
    }
    expect(sent).toEqual(['ledger', 'read', 'read', 'read']);
    expect(log).toEqual({ started: 1, ended: 0 });
  });

  it('gives up what is not wanted any more', async () => {
    const log = { started: 0, ended: 0 };
    const reader = createReader(() => startFake(log));
    let isFirstDone = false;
    void reader.read(toInput(lines(3))).then(() => (isFirstDone = true));
    const second = await reader.read(toInput(lines(5)));
    expect(second.result).toMatchObject({ kind: 'ready', summary: { orders: 5 } });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isFirstDone).toBe(false);
    expect(log).toEqual({ started: 2, ended: 1 });
  });

  it.each([
    ['may not be started', () => { throw new Error('SecurityError'); }],
    ['is none', () => null],
    ['fails', () => startFake({ started: 0, ended: 0 }, true)],
  ])('reads in the page where a worker %s', async (_, start) => {
    const input = toInput(lines(4), { ledger: earlier });
    const reader = createReader(start);
    expect(await reader.read(input)).toEqual(prepareImport(input));
    expect(await reader.read(input)).toEqual(prepareImport(input));
  }); // prettier-ignore
});
