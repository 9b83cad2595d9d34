// @vitest-environment happy-dom
/** The import dialog: nothing is written before it is confirmed, and nothing is doubled by what goes wrong. */
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ImportPage } from '../../../apps-script/sidebar/records/import-page.tsx';
import { toImportJob, type ReadyImport } from '../../../apps-script/sidebar/records/order-cells.ts';
import { prepareImport, type PrepareInput } from '../../../apps-script/sidebar/records/prepare.ts';
import {
  CHUNK_ORDERS,
  writeImport,
  type WritePorts,
} from '../../../apps-script/sidebar/records/write-import.ts';
import { toCountedOrders } from '../../../apps-script/sidebar/records/ledger-orders.ts';
import type { Answer } from '../../../apps-script/src/calls/answers-api.ts';
import type {
  ImportForm,
  OrderCells,
  UnfinishedImport,
} from '../../../apps-script/src/records/records-api.ts';
import { toImportId } from '../../../shared/imports/import-id.ts';
import { readImportTerms } from '../../../shared/imports/import-terms.ts';
import { importPage as words, imports, pages } from '../../../shared/messages/en/index.ts';
import { openRows, plainRows, toImportStart, toOrdersPage } from './sales-views.ts';
import { ok, showPage, type ShownPage } from './show-page.tsx';

const text = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.join(';')).join('\n');
const input = (content: string, more: Partial<PrepareInput> = {}): PrepareInput => ({
  content: { kind: 'text', text: content },
  more: [],
  answers: {},
  todayOn: '2026-11-23',
  localeDateOrder: 'day-first',
  remembered: [],
  ledger: [],
  ...more,
});
const ready = (given: PrepareInput): ReadyImport => {
  const { result } = prepareImport(given);
  if (result.kind !== 'ready') throw new Error(JSON.stringify(result));
  return result;
};
const file = (content: string) => ({ kind: 'text' as const, text: content });
const job = (from: ReadyImport, mode: 'add' | 'replace' = 'add', endedImports = 0) =>
  toImportJob(from, { endedImports, fileName: 'f.csv', moreFiles: [], mode, leftOut: [] });

describe('what is read', () => {
  const invoices = 'InvoiceId,CustomerId,InvoiceDate,Total\n1,7,2026-01-05,10\n2,8,2026-02-05,20';
  const customers = 'CustomerId,FirstName,LastName,Company,SupportRepId\n7,Ada,Byron,,3\n8,Bo,Dahl,Dahl AS,4';
  const employees = 'EmployeeId,LastName,FirstName,Title\n3,Peacock,Jane,Agent\n4,Park,Margaret,Agent';

  test('Owners come from a file of customers, names from a file of employees', () => {
    const one = ready(input(invoices, { more: [file(customers)], answers: { 'column:rep': 'none' } }));
    expect(one.people.map(({ name }) => name).sort()).toEqual(['3', '4']);
    const both = ready(
      input(invoices, { more: [file(customers), file(employees)], answers: { 'column:rep': 'none' } }),
    );
    expect(job(both).cells.map(([, , customer, , owner]) => [customer, owner])).toEqual([
      ['Ada Byron', 'Jane Peacock'],
      ['Dahl AS', 'Margaret Park'],
    ]);
    expect(both.summary.joined).toEqual({ matched: 2, unmatched: 0 });
  });

  test('A name that is typed outranks the file, is remembered, and is the same person next time', () => {
    const sales = 'Order ID,Customer,Date,Rep\n1,Acme,2026-01-05,3\n2,Bolt,2026-01-06,4';
    const first = ready(input(sales, { answers: { 'person:3': ' Jane ' }, more: [file(employees)] }));
    expect(job(first).cells.map((cells) => [cells[3], cells[7]])).toEqual([
      ['Jane', 'jane'],
      ['Margaret Park', 'margaret park'],
    ]);
    const { headerSignature, mapping } = job(first).form;
    const answers = JSON.parse(mapping) as Record<string, string>;
    const again = ready(
      input(sales, { remembered: [{ headerSignature, answers, confirmedOn: '2026-11-23' }] }),
    );
    expect(again.orders.map(({ repId }) => repId)).toEqual(['jane', 'margaret park']);
    expect(again.mapping.rememberedOn).toBe('2026-11-23');
  });

  test('Owners are typed where no file has them', () => {
    const answers = { 'column:rep': 'none', 'owner:7': 'Ann', 'owner:8': ' ' };
    const typed = ready(input(invoices, { answers }));
    expect(job(typed).cells.map((cells) => cells[4])).toEqual(['Ann', null]);
    expect(typed.summary.withoutPerson).toBe(1);
  });

  test('A known order is left, one with another amount or person replaces its row, a new one is added', () => {
    const ledger = toCountedOrders(
      toOrdersPage([
        { orderId: '1', orderedOn: '2026-01-05', customer: 'Acme', rep: 'Ana', amount: 10 },
        { orderId: '2', orderedOn: '2026-01-06', customer: 'Acme', rep: 'Ana', amount: 10 },
        { orderId: '3', orderedOn: '2026-01-07', customer: 'Acme', rep: 'Ana', amount: 10 },
      ]),
    );
    const sales =
      'Order ID,Customer,Date,Rep,Amount\n1,Acme,2026-01-05,Ana,10\n2,Acme,2026-01-06,Ana,12\n3,Acme,2026-01-07,Ben,10\n4,Acme,2026-01-08,Ben,10';
    const again = ready(input(sales, { ledger }));
    expect(again.summary).toMatchObject({ known: 1, added: 1, changed: 2 });
    const added = job(again, 'add');
    expect(added.cells.map(([, orderId]) => orderId)).toEqual(['4', '2', '3']);
    expect(added.replaced).toEqual({ kind: 'some', orderRowIds: ['IMP-x-2', 'IMP-x-3'] });
    const whole = job(again, 'replace');
    expect([whole.cells.length, whole.replaced]).toEqual([4, { kind: 'all' }]);
  });

  test('A second file without known names is asked about; left out, the import is as it was', () => {
    const with2 = prepareImport(input(text(plainRows), { more: [file('a;b\n1;2')] }));
    expect(with2.result).toMatchObject({ kind: 'asking', questions: [{ id: 'customers:header-row' }] });
    expect(prepareImport(input(text(plainRows))).result.kind).toBe('ready');
  });
});

describe('writing', () => {
  const cells = (count: number): OrderCells[] =>
    Array.from({ length: count }, (_, index) => [
      '2026-01-05',
      `${index}`,
      'Acme',
      null,
      null,
      1,
      'acme',
      null,
    ]);
  const toJob = (count: number) => ({
    form: { requestId: 'r' } as ImportForm,
    cells: cells(count),
    replaced: { kind: 'all' as const },
  });
  const fail = (canRetry: boolean): Answer<never> => ({
    ok: false,
    sentence: 'No.',
    issues: [],
    canRetry,
    needsSetUp: false,
  });
  function toPorts(more: Partial<WritePorts> = {}) {
    const kept: string[] = [];
    const seen = { done: [] as number[], waits: 0, pausedMs: 0, finished: null as number | null };
    const ports: WritePorts = {
      begin: () => Promise.resolve({ ok: true, value: { importId: 'IMP-1', written: kept.length } }),
      write: (_id, from, chunk) => {
        if (from === kept.length) kept.push(...chunk.map(([, orderId]) => orderId));
        return Promise.resolve({ ok: true, value: { written: kept.length } });
      },
      finish: (_id, total) => {
        seen.finished = total;
        return Promise.resolve({ ok: true, value: null });
      },
      pause: (ms) => {
        seen.pausedMs += ms;
        return Promise.resolve();
      },
      isStopped: () => false,
      onWritten: (done) => seen.done.push(done),
      onWaiting: (isWaiting) => (seen.waits += isWaiting ? 1 : 0),
      ...more,
    };
    return { ports, kept, seen };
  }

  test('A hundred thousand orders go in chunks, well below sixty calls', async () => {
    const { ports, kept, seen } = toPorts();
    expect(await writeImport(toJob(100_000), ports)).toEqual({ kind: 'done', importId: 'IMP-1' });
    expect(new Set(kept).size).toBe(100_000);
    expect(seen.done).toHaveLength(Math.ceil(100_000 / CHUNK_ORDERS) + 1);
    expect(seen.done.length).toBeLessThan(55);
    expect(seen.finished).toBe(100_000);
  });

  test('An answer that is lost after the write neither loses nor doubles the chunk', async () => {
    const inner = toPorts();
    let calls = 0;
    const { ports, seen } = toPorts({
      write: async (...given) => {
        const answer = await inner.ports.write(...given);
        calls += 1;
        return calls === 2 ? fail(true) : answer;
      },
    });
    expect((await writeImport(toJob(9000), ports)).kind).toBe('done');
    expect(inner.kept).toEqual(cells(9000).map(([, orderId]) => orderId));
    expect(seen.waits).toBe(1);
    expect(seen.pausedMs).toBeGreaterThanOrEqual(2000);
  });

  test('It waits out a full minute, and gives up with the sentence when that does not help', async () => {
    const { ports, seen } = toPorts({ write: () => Promise.resolve(fail(true)) });
    expect(await writeImport(toJob(1), ports)).toMatchObject({ kind: 'failed', importId: 'IMP-1' });
    expect(seen.pausedMs).toBeGreaterThan(120_000);
    const refused = toPorts({ begin: () => Promise.resolve(fail(false)) });
    expect(await writeImport(toJob(1), refused.ports)).toMatchObject({ kind: 'failed', importId: null });
    expect(refused.seen.pausedMs).toBe(0);
  });

  test('Stopping between chunks ends it before it counts', async () => {
    let isStopped = false;
    const { ports, seen } = toPorts({
      isStopped: () => isStopped,
      onWritten: (done) => (isStopped = done > 0),
    });
    expect(await writeImport(toJob(9000), ports)).toEqual({ kind: 'stopped', importId: 'IMP-1' });
    expect(seen.finished).toBeNull();
  });
});

describe('the page', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const answers = (rows: string[][], more: object = {}) => ({
    getImportStart: ok(toImportStart('en')),
    readOrders: ok(toOrdersPage([])),
    readTab: ok({ rows, nextRow: null }),
    ...more,
  });
  const choose = async (page: ShownPage, value: string) => {
    const radio = page.root.querySelector<HTMLInputElement>(`input[type="radio"][value="${value}"]`)!;
    await page.click(radio);
    await page.pass(50);
  };
  const readTab = async (page: ShownPage) => {
    await page.pass(50);
    await choose(page, 'tab');
    await page.press(words.read);
    await page.pass(100);
  };
  const writes = (page: ShownPage) =>
    ['beginImport', 'writeOrders', 'finishImport', 'takeBackImport'].flatMap((name) => page.callsOf(name));

  test('It asks one thing after the other, shows the effect of each answer, and writes only when told', async () => {
    const page = await showPage(
      <ImportPage />,
      answers(openRows, {
        beginImport: ok({ importId: 'IMP-1', written: 0 }),
        writeOrders: ok({ written: 2 }),
        finishImport: ok(null),
      }),
    );
    await readTab(page);
    expect(page.text()).toContain(imports.question.column({ role: 'date' }));
    await page.press(words.goOn);
    expect(page.text()).toContain(words.answerAll);
    await choose(page, '2');
    await page.press(words.goOn);
    await page.pass(100);
    expect(page.text()).toContain('April 3, 2026');
    expect(page.text()).toContain('all together 3,750');
    await choose(page, 'day-first');
    await choose(page, ',');
    await page.press(words.goOn);
    await page.pass(100);
    expect(page.text()).toContain(words.previewTitle);
    expect(writes(page)).toEqual([]);
    await page.press(words.write(2));
    await page.pass(200);
    expect(page.callsOf('writeOrders')).toEqual([
      [
        'IMP-1',
        0,
        [
          ['2026-04-03', '1', 'Acme', 'Ana Ruiz', null, 1500, 'acme', 'ana ruiz'],
          ['2026-05-04', '2', 'Bolt', 'Ben Okoro', null, 2250, 'bolt', 'ben okoro'],
        ],
      ],
    ]);
    expect(page.callsOf('finishImport')).toEqual([['IMP-1', 2, { kind: 'some', orderRowIds: [] }]]);
    expect(page.callsOf('beginImport')[0]).toMatchObject([
      { fileName: 'Export', ordersToWrite: 2, firstOn: '2026-04-03', lastOn: '2026-05-04' },
    ]);
    expect(page.text()).toContain(words.doneTitle);
  });

  test('The preview names what stays out with its lines, and merges look-alikes only when told', async () => {
    const page = await showPage(<ImportPage />, answers(plainRows));
    await readTab(page);
    expect(page.text()).toContain('4 customers, 3 people.');
    expect(page.text()).toContain('No customer: 1 row (line 6)');
    expect(page.text()).toContain('1 order is dated after today (line 7)');
    await choose(page, 'same');
    await page.pass(100);
    expect(page.text()).toContain('3 customers, 3 people.');
    await page.fill('4 (1 order)', 'Dora');
    await page.pass(700);
    const typed = [...page.root.querySelectorAll<HTMLInputElement>('.pairs input')].map(({ value }) => value);
    expect(typed).toContain('Dora');
    expect(writes(page)).toEqual([]);
  });

  test('What was confirmed for earlier files is shown as it is read, and can be asked again', async () => {
    const rows = [
      ['Order ID', 'Customer', 'Date', 'Rep', 'Amount'],
      ['1', 'Acme', '03/04/2026', '7', '1.500'],
    ];
    const first = ready({
      ...input(''),
      content: { kind: 'cells', rows },
      answers: { 'date-order': 'month-first', 'decimal-mark': '.' },
    });
    const { headerSignature } = first.mapping;
    const remembered = [
      {
        headerSignature,
        answers: { 'date-order': 'month-first', 'decimal-mark': '.', 'person:7': 'Grace' },
        confirmedOn: '2026-10-01',
      },
    ];
    const page = await showPage(
      <ImportPage />,
      answers(rows, { getImportStart: ok(toImportStart('en', { remembered })) }),
    );
    await readTab(page);
    expect(page.text()).toContain('Dates: 03/04/2026 is read as March 4, 2026.');
    expect(page.text()).toContain('Amounts: 1.500 is read as 1.50.');
    await page.press(words.askAgain);
    await page.pass(600);
    expect(page.text()).toContain(words.questionsTitle(2));
    await choose(page, 'day-first');
    await choose(page, ',');
    await page.press(words.goOn);
    await page.pass(100);
    expect(page.text()).toContain('Dates: 03/04/2026 is read as April 3, 2026.');
    expect(page.text()).toContain('Amounts: 1.500 is read as 1,500.');
    const names = [...page.root.querySelectorAll<HTMLInputElement>('.pairs input')].map(({ value }) => value);
    expect(names).toContain('Grace');
  });

  test('A refused file says why and where, and leads back', async () => {
    const rows = [
      plainRows[0]!,
      ['1', 'A', '31/12/2025', 'x', '1', ''],
      ['2', 'A', '12/31/2025', 'x', '1', ''],
    ];
    const page = await showPage(<ImportPage />, answers(rows));
    await readTab(page);
    expect(page.text()).toContain(
      'The day comes first in line 2 (31/12/2025), the month in line 3 (12/31/2025)',
    );
    expect(page.text()).toContain(words.nothingWritten);
    await page.press(words.otherRecords);
    expect(page.text()).toContain(words.source);
    expect(writes(page)).toEqual([]);
  });

  test('Stopping takes all of it back', async () => {
    const page = await showPage(
      <ImportPage />,
      answers(plainRows, {
        beginImport: ok({ importId: 'IMP-1', written: 0 }),
        writeOrders: { never: true },
        takeBackImport: ok({ isMore: false, keptRows: [] }),
      }),
    );
    await readTab(page);
    await page.press(words.write(4));
    await page.press(words.cancelWriting);
    expect(page.text()).toContain(words.takingBack);
    // The chunk under way still comes to its end.
    await page.pass(7 * 60_000);
    expect(page.callsOf('takeBackImport')).toEqual([['IMP-1']]);
    expect(page.callsOf('finishImport')).toEqual([]);
    expect(page.text()).toContain(words.takenBack);
  });

  test('A failure keeps the import where it is, and trying again goes on with it', async () => {
    const page = await showPage(
      <ImportPage />,
      answers(plainRows, {
        beginImport: ok({ importId: 'IMP-1', written: 0 }),
        writeOrders: { ok: false, sentence: 'Full.', issues: [], canRetry: false, needsSetUp: false },
        finishImport: ok(null),
      }),
    );
    await readTab(page);
    await page.press(words.write(4));
    await page.pass(100);
    expect(page.text()).toContain('Full.');
    page.run.answer('writeOrders', ok({ written: 4 }));
    await page.press(pages.tryAgain);
    await page.pass(200);
    expect(page.text()).toContain(words.doneTitle);
    const [first, second] = page.callsOf('beginImport') as [[ImportForm], [ImportForm]];
    expect(second[0].requestId).toBe(first[0].requestId);
  });

  /** What is left of an import of `plainRows` with one answer, closed after two orders. */
  const toLeft = (): UnfinishedImport => {
    const { result } = prepareImport({
      ...input(''),
      content: { kind: 'cells', rows: plainRows },
      answers: { 'person:4': 'Dora' },
    });
    const { form } = job(result as ReadyImport, 'add');
    const terms = readImportTerms(JSON.parse(form.mapping) as Record<string, string>);
    const importId = toImportId(form.requestId);
    return { importId, fileName: 'Export', importedAt: '2026-11-01T10:00:00Z', orders: 2, ...terms };
  };

  test('An unfinished import goes on where it stopped when the same records are chosen again', async () => {
    const left = toLeft();
    expect(left).toMatchObject({ toWrite: 4, mode: 'add', answers: { 'person:4': 'Dora' } });
    const page = await showPage(
      <ImportPage />,
      answers(plainRows, {
        getImportStart: ok(toImportStart('en', { unfinished: left })),
        beginImport: ok({ importId: left.importId, written: 2 }),
        writeOrders: ok({ written: 4 }),
        finishImport: ok(null),
      }),
    );
    await page.pass(50);
    expect(page.text()).toContain('2 of 4 orders written, none of them counts yet.');
    await readTab(page);
    expect(page.text()).toContain(words.sameImport({ orders: 2 }));
    await page.press(words.goOnWriting(2));
    await page.pass(200);
    const [[begun]] = page.callsOf('beginImport') as [[ImportForm]];
    expect(toImportId(begun.requestId)).toBe(left.importId);
    expect(page.callsOf('writeOrders')).toMatchObject([
      [
        left.importId,
        2,
        [
          ['2026-03-02', '1003', '=Bolt Works', 'Dora', null, 60.25, '=bolt works', 'dora'],
          ['2027-03-11', '1006', 'Acme Stores', 'Ben Okoro', null, 15, 'acme stores', 'ben okoro'],
        ],
      ],
    ]);
    expect(page.text()).toContain(words.doneTitle);
  });

  test('Other records, or other answers, are not mistaken for the unfinished import', async () => {
    const left = { ...toLeft(), moreFiles: ['owners.csv'] };
    const page = await showPage(
      <ImportPage />,
      answers(
        plainRows.filter((_, index) => index !== 1),
        { getImportStart: ok(toImportStart('en', { unfinished: left })) },
      ),
    );
    await readTab(page);
    expect(page.text()).toContain(words.otherImportTitle);
    expect(page.text()).toContain(words.missingFiles(['owners.csv']));
    const write = [...page.root.querySelectorAll('button')].find(
      ({ textContent }) => textContent === words.write(3),
    )!;
    expect(write.disabled || write.getAttribute('aria-disabled') === 'true').toBe(true);
    expect(writes(page)).toEqual([]);
  });

  test('The same file is another import after one has ended, in another mode, or with another answer', () => {
    const rows = text(plainRows);
    const plain = ready(input(rows));
    const ids = [
      job(plain),
      job(plain, 'replace'),
      job(plain, 'add', 1),
      job(ready(input(rows, { answers: { 'person:4': 'Dora' } }))),
      job(ready(input(rows, { answers: { 'same:rossi s.r.l.|rossi srl': 'same' } }))),
    ].map(({ form }) => form.requestId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(job(ready(input(rows))).form.requestId).toBe(ids[0]);
  });

  test('An unfinished import can be taken back', async () => {
    const line = toLeft();
    const page = await showPage(
      <ImportPage />,
      answers(plainRows, {
        getImportStart: ok(toImportStart('en', { unfinished: line })),
        takeBackImport: ok({ isMore: false, keptRows: [] }),
      }),
    );
    await page.pass(50);
    expect(page.text()).toContain(words.unfinishedTitle);
    page.run.answer('getImportStart', ok(toImportStart('en')));
    await page.press(words.takeBack);
    await page.pass(200);
    expect(page.callsOf('takeBackImport')).toEqual([[line.importId]]);
    expect(page.text()).toContain(words.takenBack);
    expect(page.text()).toContain(words.source);
  });

  test('A file chosen from the computer is read in the page', async () => {
    const page = await showPage(<ImportPage />, answers([]));
    await page.pass(50);
    const field = page.root.querySelector<HTMLInputElement>('input[type="file"]')!;
    // Windows-1252: the letter of the first name can only be confirmed by a person.
    const bytes = new Uint8Array(
      [...text(plainRows).replace('Acme', '~ber').split('')].map((letter) =>
        letter === '~' ? 0xdc : letter.charCodeAt(0),
      ),
    );
    Object.defineProperty(field, 'files', { value: [new File([bytes], 'sales.csv')] });
    await act(async () => {
      field.dispatchEvent(new Event('change', { bubbles: true }));
      await vi.advanceTimersByTimeAsync(50);
    });
    await page.press(words.read);
    await page.pass(100);
    expect(page.text()).toContain('Über Stores');
    await choose(page, 'windows-1252');
    await page.press(words.goOn);
    await page.pass(100);
    expect(page.text()).toContain(words.previewTitle);
  });
});
