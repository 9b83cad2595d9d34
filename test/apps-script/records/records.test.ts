/** Sales records and the exemplar's report through the built script on the local host, as the pages call it. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExemplarReport, ExemplarStart } from '../../../apps-script/src/exemplar/exemplar-api.ts';
import type {
  ImportBegun,
  ImportForm,
  ImportStart,
  ImportTakenBack,
  OrderCells,
  OrdersPage,
  TabPage,
} from '../../../apps-script/src/records/records-api.ts';
import type { Answer } from '../../../apps-script/src/calls/answers-api.ts';
import { toTermAnswers } from '../../../shared/imports/import-terms.ts';
import { catalogs } from '../../../shared/messages/registry.ts';
import { openProgram, type Beginning, type LedgerHost } from '../ledger-host.ts';

const value = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value;
};

const toForm = (requestId: string, orders: number): ImportForm => ({
  requestId,
  fileName: '=orders.csv',
  rowsRead: orders + 1,
  ordersRead: orders,
  ordersToWrite: orders,
  customers: 2,
  people: 1,
  firstOn: '2026-01-05',
  lastOn: '2026-02-05',
  leftOut: '',
  headerSignature: 'order id|customer|date',
  mapping: JSON.stringify({
    'date-order': 'day-first',
    encoding: 'macintosh',
    ...toTermAnswers({ mode: 'replace', toWrite: orders, moreFiles: ['owners.csv'] }),
  }),
});

const toCells = (orderId: string, amount: number | null = 10, customer = 'Acme'): OrderCells => [
  '2026-01-05',
  orderId,
  customer,
  'Ana Ruiz',
  null,
  amount,
  customer.toLowerCase(),
  'ana ruiz',
];

describe('sales records', () => {
  let host: LedgerHost;
  let beginning: Beginning;
  beforeAll(async () => {
    host = await openProgram();
    beginning = host.toBeginning();
  });
  beforeEach(() => host.resetTo(beginning));
  afterAll(() => host.project.close());

  const begin = (requestId: string, orders: number) =>
    host.call<ImportBegun>('beginImport', toForm(requestId, orders));
  const write = async (importId: string, from: number, cells: OrderCells[]) =>
    value(await host.call<{ written: number }>('writeOrders', importId, from, cells)).written;
  const importAll = async (requestId: string, cells: OrderCells[], replaced: unknown) => {
    const { importId } = value(await begin(requestId, cells.length));
    await write(importId, 0, cells);
    value(await host.call('finishImport', importId, cells.length, replaced));
    return importId;
  };
  const orders = async () => value(await host.call<OrdersPage>('readOrders', 0, null));
  const start = async () => value(await host.call<ImportStart>('getImportStart'));
  const none = { kind: 'some', orderRowIds: [] };

  it('count once the import is done, with their formats, text as text', async () => {
    const { importId } = value(await begin('r1', 3));
    expect(await write(importId, 0, [toCells('=1+1'), toCells('002')])).toBe(2);
    expect((await orders()).ids).toEqual([]);
    expect((await start()).unfinished).toMatchObject({ importId, orders: 2 });
    expect(await write(importId, 2, [toCells('3', null, '+39 Bar')])).toBe(3);
    value(await host.call('finishImport', importId, 3, none));
    const page = await orders();
    expect(page.orderIds).toEqual(['=1+1', '002', '3']);
    expect(page.amounts).toEqual([10, 10, null]);
    expect(page.customerNames.map((index) => page.names[index])).toEqual(['Acme', 'Acme', '+39 Bar']);
    expect(page.ownerReps).toEqual([-1, -1, -1]);
    expect(host.values('Sales records')[1]!.slice(1, 8)).toEqual([
      '1/5/2026', '=1+1', 'Acme', 'Ana Ruiz', '', '10.00', 'acme',
    ]); // prettier-ignore
    expect(host.rows('audit')[0]).toMatchObject({
      action: 'Sales records imported',
      detail: '=orders.csv: 3',
    });
    const again = await start();
    expect(again).toMatchObject({ unfinished: null, latest: { importId, orders: 3 } });
    expect(again.remembered).toMatchObject([
      { headerSignature: 'order id|customer|date', answers: { 'date-order': 'day-first' } },
    ]);
  });

  it('are written once when a chunk is sent twice or the import is begun twice', async () => {
    const { importId } = value(await begin('r1', 2));
    expect(await write(importId, 0, [toCells('1')])).toBe(1);
    expect(await write(importId, 0, [toCells('1')])).toBe(1);
    expect(value(await begin('r1', 2))).toEqual({ importId, written: 1 });
    expect(await write(importId, 1, [toCells('2')])).toBe(2);
    expect(host.rows('orders')).toHaveLength(2);
    const other = await begin('r2', 1);
    expect(other).toMatchObject({ ok: false });
    expect(await host.call('finishImport', importId, 3, none)).toMatchObject({ ok: false });
  });

  it('go on after an interruption, but not behind rows that are gone', async () => {
    const { importId } = value(await begin('r1', 4));
    await write(importId, 0, [toCells('1'), toCells('2')]);
    expect((await start()).unfinished).toMatchObject({
      importId,
      orders: 2,
      toWrite: 4,
      mode: 'replace',
      moreFiles: ['owners.csv'],
      answers: { 'date-order': 'day-first' },
    });
    expect(value(await begin('r1', 4))).toEqual({ importId, written: 2 });
    expect(await write(importId, 2, [toCells('3')])).toBe(3);
    const { sheetId } = host.sheet('Sales records');
    host.batch([{ deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 2, endIndex: 3 } } }]);
    const touched = catalogs.en.script.failures.importTouched;
    expect(await begin('r1', 4)).toMatchObject({ ok: false, sentence: touched });
    expect(await write(importId, 3, [toCells('4')])).toBe(4);
    expect(await host.call('finishImport', importId, 4, none)).toMatchObject({
      ok: false,
      sentence: touched,
    });
    expect((await orders()).ids).toEqual([]);
    value(await host.call('takeBackImport', importId));
    expect(await start()).toMatchObject({ unfinished: null, endedImports: 1, remembered: [] });
  });

  it('refuse a value that the ledger cannot keep, and nothing of its chunk is written', async () => {
    const { importId } = value(await begin('r1', 2));
    const bad = toCells('2');
    bad[0] = '2026-02-30';
    const answer = await host.call('writeOrders', importId, 0, [toCells('1'), bad]);
    expect(answer).toMatchObject({ ok: false });
    expect(host.rows('orders')).toEqual([]);
  });

  it('keep, when taken back, rows that a hand has corrected or written beside, and say which', async () => {
    const id = await importAll('r1', [toCells('1'), toCells('2'), toCells('3'), toCells('4')], none);
    const ORDERS = catalogs.en.tables.orders.title;
    const { sheetId } = host.sheet(ORDERS);
    const put = (rowIndex: number, columnIndex: number, userEnteredValue: Record<string, string | number>) =>
      host.batch([
        {
          updateCells: {
            start: { sheetId, rowIndex, columnIndex },
            rows: [{ values: [{ userEnteredValue }] }],
            fields: 'userEnteredValue',
          },
        },
      ]);
    const headings = host.values(ORDERS)[0] as string[];
    put(2, headings.indexOf('Amount'), { numberValue: 77 });
    host.batch([{ appendDimension: { sheetId, dimension: 'COLUMNS', length: 1 } }]);
    put(4, headings.length, { stringValue: 'ask again' });
    expect(value(await host.call<ImportTakenBack>('takeBackImport', id))).toEqual({
      ...{ isMore: false, keptRows: [2, 3] },
    });
    expect(host.rows('orders').map(({ orderId }) => orderId)).toEqual(['2', '4']);
  });

  it('are taken back as a whole, and what they replaced counts again', async () => {
    const first = await importAll('r1', [toCells('1'), toCells('2'), toCells('3')], none);
    const page = await orders();
    const second = await importAll('r2', [toCells('2', 25), toCells('4')], {
      kind: 'some',
      orderRowIds: [page.ids[1]],
    });
    expect((await orders()).orderIds).toEqual(['1', '3', '2', '4']);
    expect(await host.call('takeBackImport', first)).toMatchObject({ ok: false });
    expect(value(await host.call<ImportTakenBack>('takeBackImport', second))).toEqual({
      ...{ isMore: false, keptRows: [] },
    });
    expect((await orders()).orderIds).toEqual(['1', '2', '3']);
    expect((await start()).latest).toMatchObject({ importId: first });
    await importAll('r3', [toCells('9')], { kind: 'all' });
    expect((await orders()).orderIds).toEqual(['9']);
    const latest = (await start()).latest!.importId;
    expect(value(await host.call<string>('takeBack', latest))).toBe('=orders.csv');
    expect((await orders()).orderIds).toEqual(['1', '2', '3']);
  });

  it('can be cancelled half way, and an emptied tab takes new ones', async () => {
    const { importId } = value(await begin('r1', 500));
    await write(
      importId,
      0,
      Array.from({ length: 300 }, (_, index) => toCells(String(index))),
    );
    value(await host.call('takeBackImport', importId));
    expect(host.rows('orders')).toEqual([]);
    expect((await start()).unfinished).toBeNull();
    await importAll('r2', [toCells('1')], none);
    expect((await orders()).orderIds).toEqual(['1']);
  });

  it('survive the owner sorting the tab and moving its columns', async () => {
    await importAll('r1', [toCells('1'), toCells('2'), toCells('3')], none);
    const { sheetId } = host.sheet('Sales records');
    host.batch([
      {
        moveDimension: {
          source: { sheetId, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 },
          destinationIndex: 6,
        },
      },
      {
        sortRange: {
          range: { sheetId, startRowIndex: 1, endRowIndex: 4 },
          sortSpecs: [{ dimensionIndex: 5, sortOrder: 'DESCENDING' }],
        },
      },
    ]);
    expect((await orders()).orderIds).toEqual(['3', '2', '1']);
    const second = await importAll('r2', [toCells('2', 11)], {
      kind: 'some',
      orderRowIds: [(await orders()).ids[1]],
    });
    expect((await orders()).orderIds).toEqual(['3', '1', '2']);
    value(await host.call('takeBackImport', second));
    expect((await orders()).orderIds).toEqual(['3', '2', '1']);
  });

  it('can be read from a tab of the owner’s, as shown there', async () => {
    host.batch([
      {
        addSheet: {
          properties: { sheetId: 77, title: 'Export', gridProperties: { rowCount: 4, columnCount: 3 } },
        },
      },
      {
        updateCells: {
          start: { sheetId: 77, rowIndex: 0, columnIndex: 0 },
          rows: [
            {
              values: [
                { userEnteredValue: { stringValue: 'Date' } },
                { userEnteredValue: { stringValue: 'Customer' } },
              ],
            },
            {
              values: [
                {
                  userEnteredValue: { numberValue: 46027 },
                  userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } },
                },
                { userEnteredValue: { stringValue: '007' } },
              ],
            },
          ],
          fields: 'userEnteredValue,userEnteredFormat.numberFormat',
        },
      },
    ]);
    expect((await start()).tabs).toContainEqual({ sheetId: 77, title: 'Export', rowCount: 4 });
    expect(value(await host.call<TabPage>('readTab', 77, 0))).toEqual({
      rows: [
        ['Date', 'Customer'],
        ['05/01/2026', '007'],
      ],
      nextRow: null,
    });
    expect(await host.call('readTab', 4711, 0)).toMatchObject({ ok: false });
  });

  it('make a report that is made again in place, with the owner’s remarks beside it kept', async () => {
    const report: ExemplarReport = {
      name: 'exemplar',
      rows: [
        [{ value: '=Nobody stands out', look: 'title' }],
        [{ value: 'Person', look: 'head' }, { value: 'a' }, { value: 'b' }, { value: 'c' }],
        [{ value: 'Ana' }, { value: 0.2 }, { value: 0.5 }, { value: 0.4, look: 'percent' }],
      ],
      charts: [
        {
          kind: 'intervals', title: 'T', subtitle: 'S', altText: 'A', xTitle: 'x', yTitle: 'y',
          headerRow: 1, rows: 1, anchorRow: 0, offsetXPixels: 0,
        },
      ],
      widths: [300, 80, 80, 80],
    }; // prettier-ignore
    expect(value(await host.call<string>('writeExemplarReport', report))).toBe('Who stands out (report)');
    const { sheetId } = host.sheet('Who stands out (report)');
    host.batch([
      {
        updateCells: {
          start: { sheetId, rowIndex: 0, columnIndex: 6 },
          rows: [{ values: [{ userEnteredValue: { stringValue: 'my remark' } }] }],
          fields: 'userEnteredValue',
        },
      },
      { updateSheetProperties: { properties: { sheetId, title: 'My report' }, fields: 'title' } },
    ]);
    const shorter = { ...report, rows: report.rows.slice(0, 3) };
    expect(value(await host.call<string>('writeExemplarReport', shorter))).toBe('My report');
    expect(host.values('My report')[0]).toEqual(['=Nobody stands out', '', '', '', '', '', 'my remark']);
    const answer = host.sheets.Spreadsheets.get(host.spreadsheetId, {
      fields: 'sheets(properties.title,charts.chartId)',
    });
    const tab = (answer['sheets'] as { properties: { title: string }; charts?: unknown[] }[]).find(
      (sheet) => sheet.properties.title === 'My report',
    );
    expect(tab?.charts).toHaveLength(1);
    expect(value(await host.call<ExemplarStart>('getExemplarStart'))).toMatchObject({
      reportTitles: { exemplar: 'My report', 'own-measure': null },
      outcomes: [],
    });
  });

  it('keep the report on a measure of the owner’s own in a tab of its own, and read rows typed without an id', async () => {
    const report = (name: ExemplarReport['name']): ExemplarReport => ({
      name,
      rows: [
        [{ value: 'Title', look: 'title' }],
        [{ value: 'Amount' }, { value: 'Value' }, { value: 'Average' }, { value: 'All' }, { value: 'Name' }],
        [{ value: 4 }, { value: 1 }],
        [{ value: 4 }, { value: null }, { value: 1 }, { value: null }, { value: 'Ana: 4' }],
      ],
      charts: [
        {
          kind: 'amounts', title: 'T', subtitle: 'S', altText: 'A', xTitle: 'x', yTitle: '',
          headerRow: 1, rows: 2, anchorRow: 0, offsetXPixels: 0, heightPixels: 400,
          range: { lowest: 0, highest: 4 }, lines: 1,
        },
      ],
      widths: [300, 80, 80, 80, 80],
    }); // prettier-ignore
    expect(value(await host.call<string>('writeExemplarReport', report('exemplar')))).toBe(
      'Who stands out (report)',
    );
    expect(value(await host.call<string>('writeExemplarReport', report('own-measure')))).toBe(
      'Your own measure (report)',
    );
    const other = { ...report('exemplar'), name: 'other' };
    expect(await host.call('writeExemplarReport', other)).toMatchObject({ ok: false });
    const { sheetId } = host.sheet('Outcomes');
    const header = host.values('Outcomes')[0]!.map(String);
    const row = (facts: Record<string, Record<string, string | number>>) => ({
      values: header.map((name) => ({ userEnteredValue: facts[name] ?? {} })),
    });
    const facts = {
      Person: { stringValue: 'Harry Mentor' },
      'Period starts on': { numberValue: 46027 },
      Amount: { numberValue: 12.5 },
    };
    host.batch([
      {
        updateCells: {
          start: { sheetId, rowIndex: 1, columnIndex: 0 },
          rows: [row(facts), row({ ...facts, 'Period starts on': { stringValue: 'soon' } })],
          fields: 'userEnteredValue',
        },
      },
    ]);
    const start = value(await host.call<ExemplarStart>('getExemplarStart'));
    expect(start.reportTitles).toEqual({
      exemplar: 'Who stands out (report)',
      'own-measure': 'Your own measure (report)',
    });
    expect(start.tabs).toEqual([]);
    expect(start.outcomes).toMatchObject([{ periodOn: '2026-01-05', amount: 12.5 }]);
    expect(start.outcomeIssues).toHaveLength(1);
    expect(start.outcomeIssues[0]).toMatch(/Outcomes.*row 3.*soon|row 3/);
  });
});
