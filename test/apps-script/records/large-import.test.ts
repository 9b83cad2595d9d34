/**
 * A large export through the built script under Google's own quotas: how long, how many calls, and what becomes of it
 * when a minute is full, an answer is lost, or the window closes half way.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { prepareImport } from '../../../apps-script/sidebar/records/prepare.ts';
import { toImportJob, type ImportJob } from '../../../apps-script/sidebar/records/order-cells.ts';
import { writeImport, type WriteOutcome } from '../../../apps-script/sidebar/records/write-import.ts';
import { readAllOrders, type CountedOrder } from '../../../apps-script/sidebar/records/ledger-orders.ts';
import { createManualClock } from '../../../apps-script/host/runtime/clock.ts';
import type { ExecutionResult } from '../../../apps-script/host/runtime/execution.ts';
import type { Fault } from '../../../apps-script/host/runtime/faults.ts';
import { googleLimits } from '../../../apps-script/host/services/quotas.ts';
import type { Answer, Failure } from '../../../apps-script/src/calls/answers-api.ts';
import type {
  ImportBegun,
  ImportForm,
  ImportStart,
  ImportTakenBack,
  OrderCells,
  OrdersPage,
} from '../../../apps-script/src/records/records-api.ts';
import { openProgram, type Beginning, type LedgerHost } from '../ledger-host.ts';

/** `IMPORT_LINES=100000` measures the size that is promised; it takes two minutes. */
const LINES = Number(process.env['IMPORT_LINES'] ?? 9000);
/** Moved by what Google is assumed to take for each call, and by what the page waits. */
const clock = createManualClock(Date.UTC(2026, 10, 23, 9));

/** Every `changedEach`-th order has another amount. */
function toFile(lines: number, changedEach = Infinity): Uint8Array {
  const rows = ['Order ID,Customer,Sales rep,Date,Amount,Status'];
  for (let i = 0; i < lines; i += 1) {
    const day = String(1 + (i % 28)).padStart(2, '0');
    const month = String(1 + (Math.floor(i / 28) % 12)).padStart(2, '0');
    rows.push(
      `A-${i},Customer number ${i % 4000} Ltd,Seller ${i % 12},2025-${month}-${day},${i % changedEach === 0 ? 1 : i % 977}.50,paid`,
    );
  }
  return new TextEncoder().encode(rows.join('\r\n'));
}

describe('a large import', () => {
  let host: LedgerHost;
  let beginning: Beginning;
  let runs: ExecutionResult[];
  let sent: number[];
  beforeAll(async () => {
    host = await openProgram({ clock, limits: googleLimits });
    beginning = host.toBeginning();
  });
  beforeEach(() => {
    clock.advance(120_000);
    host.resetTo(beginning);
    runs = [];
    sent = [];
  });
  afterAll(() => host.project.close());

  /** Calls as a page does: what breaks becomes a failure that may be tried again. */
  let armed: { call: string; fault: Fault } | null = null;
  async function call<T>(name: string, ...args: unknown[]): Promise<Answer<T>> {
    if (armed?.call === name) {
      host.project.faults.arm(armed.fault);
      armed = null;
    }
    sent.push(JSON.stringify(args).length);
    const result = await host.run(name, args);
    runs.push(result);
    clock.advance(Math.round(toModelMs(result)));
    if (result.ok) return result.value as unknown as Answer<T>;
    const failure: Failure = { ok: false, sentence: '', issues: [], canRetry: true, needsSetUp: false };
    return failure;
  }
  const patience = {
    waits: 0,
    pause: (ms: number) => {
      clock.advance(ms);
      return Promise.resolve();
    },
    onWaiting: (isWaiting: boolean) => (patience.waits += isWaiting ? 1 : 0),
  };

  async function prepare(bytes: Uint8Array): Promise<{ job: ImportJob; start: ImportStart }> {
    const start = await call<ImportStart>('getImportStart');
    const read = await readAllOrders(
      (from, count) => call<OrdersPage>('readOrders', from, count),
      patience,
      () => undefined,
    );
    if (!start.ok || !read.ok) throw new Error('not read');
    const { result } = prepareImport({
      content: { kind: 'bytes', bytes },
      more: [],
      answers: start.value.unfinished?.answers ?? {},
      todayOn: start.value.todayOn,
      localeDateOrder: start.value.localeDateOrder,
      remembered: start.value.remembered,
      ledger: read.value.orders,
    });
    if (result.kind !== 'ready') throw new Error(JSON.stringify(result).slice(0, 500));
    const { endedImports } = start.value;
    const job = toImportJob(result, {
      endedImports,
      fileName: 'big.csv',
      moreFiles: [],
      mode: 'add',
      leftOut: [],
    });
    return { job, start: start.value };
  }
  function write(job: ImportJob, isStopped: (done: number) => boolean = () => false): Promise<WriteOutcome> {
    let done = 0;
    return writeImport(job, {
      begin: (form) => call<ImportBegun>('beginImport', form),
      write: (importId, from, cells) => call<{ written: number }>('writeOrders', importId, from, cells),
      finish: (importId, total, replaced) => call<null>('finishImport', importId, total, replaced),
      ...patience,
      isStopped: () => isStopped(done),
      onWritten: (now) => (done = now),
    });
  }
  async function takeBack(importId: string): Promise<void> {
    for (let isMore = true; isMore;) {
      const answer = await call<ImportTakenBack>('takeBackImport', importId);
      if (!answer.ok) throw new Error(answer.sentence);
      isMore = answer.value.isMore;
    }
  }
  const toModelMs = (run: ExecutionResult): number =>
    run.cpuMs + run.serviceCalls.reduce((sum, { ms }) => sum + ms, 0);
  const countWrites = (): number =>
    runs.flatMap(({ serviceCalls }) => serviceCalls).filter(({ name }) => name.includes('batchUpdate'))
      .length;
  async function readOrders(): Promise<readonly CountedOrder[]> {
    const read = await readAllOrders(
      (from, count) => call<OrdersPage>('readOrders', from, count),
      patience,
      () => undefined,
    );
    if (!read.ok) throw new Error(read.sentence);
    return read.value.orders;
  }
  const isEach = (orders: readonly CountedOrder[], lines: number) => {
    expect(orders).toHaveLength(lines);
    expect(new Set(orders.map(({ orderId }) => orderId)).size).toBe(lines);
  };

  it('stays within the platform’s limits, and again adds nothing', async () => {
    const begunAt = clock.now();
    const { job } = await prepare(toFile(LINES));
    expect((await write(job)).kind).toBe('done');
    const seconds = Math.round((clock.now() - begunAt) / 1000);
    const longest = Math.max(...runs.map(toModelMs));
    const writes = countWrites();
    const largest = Math.max(...sent);
    console.info(
      `${LINES} lines: ${runs.length} calls, ${writes} writes, ${seconds} s by the host's clock, longest execution ` +
        `${Math.round(longest)} ms, largest argument ${Math.round(largest / 1024)} kB`,
    );
    expect(longest).toBeLessThan(googleLimits.executionMs / 10);
    expect(writes).toBeLessThan(60);
    expect(largest).toBeLessThan(2 * 1024 * 1024);
    isEach(await readOrders(), LINES);
    const again = await prepare(toFile(LINES));
    expect(again.job.cells).toEqual([]);
  }, 600_000);

  it('replaces orders that changed here and there, and taking it back restores them', async () => {
    await write((await prepare(toFile(LINES))).job);
    const first = await readOrders();
    const { job } = await prepare(toFile(LINES, 2));
    expect(job.cells.length).toBeGreaterThan(LINES / 2.1);
    runs = [];
    const outcome = await write(job);
    if (outcome.kind !== 'done') throw new Error(outcome.kind);
    console.info(
      `${job.cells.length} of ${LINES} replaced: longest execution ${Math.round(Math.max(...runs.map(toModelMs)))} ms`,
    );
    const now = await readOrders();
    isEach(now, LINES);
    expect(now.filter(({ amount }) => amount === 1.5).length).toBeGreaterThanOrEqual(job.cells.length);
    runs = [];
    await takeBack(outcome.importId);
    console.info(`taken back in ${runs.length} calls`);
    const before = await readOrders();
    expect(before).toEqual(first);
  }, 600_000);

  it('closed half way: counts nothing, then goes on where it stopped', async () => {
    const first = await prepare(toFile(LINES));
    const half = Math.floor(LINES / 2);
    expect((await write(first.job, (done) => done >= half)).kind).toBe('stopped');
    expect(await readOrders()).toEqual([]);
    const second = await prepare(toFile(LINES));
    expect(second.start.unfinished).toMatchObject({ toWrite: LINES });
    const left = second.start.unfinished!.orders;
    expect(left).toBeGreaterThanOrEqual(half);
    sent = [];
    expect((await write(second.job)).kind).toBe('done');
    isEach(await readOrders(), LINES);
  }, 600_000);

  it('closed half way: can be taken back as a whole', async () => {
    const first = await prepare(toFile(LINES));
    const stopped = await write(first.job, (done) => done >= 3000);
    if (stopped.kind !== 'stopped' || stopped.importId === null) throw new Error(stopped.kind);
    await takeBack(stopped.importId);
    expect(await readOrders()).toEqual([]);
    expect(host.rows('orders')).toEqual([]);
  }, 600_000);

  it.each([
    [
      'an answer is lost after the rows were written',
      { kind: 'kill-at-service-call', service: 'Sheets.Spreadsheets.batchUpdate', nth: 1, when: 'after' },
    ],
    [
      'the script is stopped before they are',
      { kind: 'kill-at-service-call', service: 'Sheets.Spreadsheets.batchUpdate', nth: 1, when: 'before' },
    ],
    [
      'the service fails, having written them',
      {
        kind: 'fail-service-call',
        service: 'Sheets.Spreadsheets.batchUpdate',
        nth: 1,
        message: 'Service unavailable',
        afterEffect: true,
      },
    ],
  ] as const)(
    'nothing is lost or doubled when %s',
    async (_, fault) => {
      for (const name of ['beginImport', 'writeOrders', 'finishImport']) {
        clock.advance(120_000);
        host.resetTo(beginning);
        const { job } = await prepare(toFile(3500));
        armed = { call: name, fault };
        expect((await write(job)).kind).toBe('done');
        expect(armed).toBeNull();
        expect(host.project.faults.pending()).toEqual([]);
        isEach(await readOrders(), 3500);
      }
    },
    600_000,
  );
});

describe('a large import with two writes a minute', () => {
  it('waits until it may go on, and gets there', async () => {
    const host = await openProgram({ clock, limits: { ...googleLimits, sheetsWritesPerMinutePerUser: 2 } });
    try {
      const kept: number[] = [];
      let waits = 0;
      const call = async <T>(name: string, ...args: unknown[]) => host.call<T>(name, ...args);
      const cells = Array.from({ length: 7000 }, (_, index): OrderCells => [
        '2026-01-05', `${index}`, 'Acme', 'Ana', null, 1, 'acme', 'ana',
      ]); // prettier-ignore
      const form: ImportForm = {
        ...{ requestId: 'r', fileName: 'f.csv', rowsRead: 7000, ordersRead: 7000, ordersToWrite: 7000 },
        ...{ customers: 1, people: 1, firstOn: '2026-01-05', lastOn: '2026-01-05' },
        ...{ leftOut: '', headerSignature: '', mapping: '{}' },
      };
      clock.advance(120_000);
      const outcome = await writeImport(
        { form, cells, replaced: { kind: 'all' } },
        {
          begin: (given) => call<ImportBegun>('beginImport', given),
          write: (id, from, chunk) => call<{ written: number }>('writeOrders', id, from, chunk),
          finish: (id, total, replaced) => call<null>('finishImport', id, total, replaced),
          pause: (ms) => {
            clock.advance(ms);
            return Promise.resolve();
          },
          isStopped: () => false,
          onWritten: (done) => kept.push(done),
          onWaiting: (isWaiting) => (waits += isWaiting ? 1 : 0),
        },
      );
      expect(outcome.kind).toBe('done');
      expect(kept).toEqual([0, 3000, 6000, 7000]);
      expect(waits).toBeGreaterThan(0);
      expect(host.rows('orders')).toHaveLength(7000);
    } finally {
      await host.project.close();
    }
  });
});
