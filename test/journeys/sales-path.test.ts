/**
 * Sales records in and the exemplar out, in Chromium through the owner's page, on the built bundle: the real sample
 * companies with what is true of them, and a generated export with the traps of its kind.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findField, press, until } from '../../apps-script/host/demo/gestures.ts';
import { toFirm } from '../apps-script/sidebar/sales-views.ts';
import { launchOwnerBrowser, setOwnerStage, type OwnerStage } from './owner-stage.ts';

const datasets = fileURLToPath(new URL('../../../shared/datasets/', import.meta.url));
const pictures = fileURLToPath(new URL('../output/sales-path/', import.meta.url));

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await launchOwnerBrowser();
  folder = await mkdtemp(join(tmpdir(), 'sales-path-'));
  await mkdir(pictures, { recursive: true });
});
afterAll(async () => {
  await browser?.close();
  if (folder) await rm(folder, { recursive: true, force: true });
});

const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
const untilText = (page: Page, text: string) =>
  until(`“${text}”`, async () => (await textOf(page)).includes(text));
const picture = (stage: OwnerStage, name: string) =>
  stage.page.screenshot({ path: join(pictures, `${name}-${stage.language}.png`) as `${string}.png` });

async function chooseFile(dialog: Page, label: string, path: string): Promise<void> {
  const field = (await findField(dialog, label)) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
}

/** Chooses a file and has it read; gives the dialog's next view. */
async function readFile(stage: OwnerStage, path: string, title: string): Promise<Page> {
  const { importPage } = stage.words;
  const dialog = await stage.openDialog('import-sales', importPage.title);
  await chooseFile(dialog, importPage.file, path);
  await press(dialog, importPage.read);
  return stage.dialog(title);
}

async function write(stage: OwnerStage, dialog: Page, orders: number): Promise<Page> {
  const { importPage } = stage.words;
  await until('the file to be read', () => press(dialog, importPage.write(orders)).then(() => true));
  const done = await stage.dialog(importPage.doneTitle);
  await untilText(done, importPage.openOrders);
  return done;
}

async function findExemplar(stage: OwnerStage, done: Page): Promise<Page> {
  await press(done, stage.words.dialogFrame.next(stage.words.stepNames.exemplar));
  const dialog = await stage.dialog(stage.words.exemplarPage.title);
  await dialog.waitForSelector('.answer');
  return dialog;
}

const answerIn = (dialog: Page): Promise<string> =>
  dialog.$eval('.answer p', (paragraph) => paragraph.textContent ?? '');

const tableIn = (dialog: Page): Promise<string[][]> =>
  dialog.$$eval('tbody tr', (rows) =>
    rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
  );

describe.skipIf(!existsSync(datasets))('the sample companies (needs ../shared/datasets)', () => {
  let stage: OwnerStage;
  beforeAll(async () => {
    stage = await setOwnerStage({ browser });
  });
  afterAll(() => stage?.close());

  it('Northwind: nine sellers with too few customers each; nobody is named', async () => {
    const { importPage, exemplarPage, exemplar, tables } = stage.words;
    const preview = await readFile(stage, join(datasets, 'northwind/orders.csv'), importPage.previewTitle);
    expect(await textOf(preview)).toContain('89 customers, 9 people.');
    await chooseFile(preview, importPage.moreFile, join(datasets, 'northwind/customers.csv'));
    await untilText(preview, importPage.customersJoined({ matched: 89, all: 89 }));
    await chooseFile(preview, importPage.moreFile, join(datasets, 'northwind/employees.csv'));
    await untilText(preview, importPage.peopleJoined({ matched: 9, all: 9 }));
    await chooseFile(preview, importPage.moreFile, join(datasets, 'northwind/order_details.csv'));
    await untilText(preview, importPage.amountsJoined({ matched: 830, all: 830 }));
    expect(stage.tab(tables.orders.title)).toHaveLength(1);
    await picture(stage, 'preview');
    const done = await write(stage, preview, 830);
    const [header, first, ...others] = stage.tab(tables.orders.title);
    expect(others).toHaveLength(829);
    const cell = (name: keyof typeof tables.orders.columns) =>
      first![header!.indexOf(tables.orders.columns[name].header)];
    expect([
      cell('orderId'),
      cell('customerName'),
      cell('repName'),
      cell('orderedOn'),
      cell('amount'),
    ]).toEqual(['10248', 'Vins et alcools Chevalier', 'Steven Buchanan', '7/4/1996', '440.00']);
    const dialog = await findExemplar(stage, done);
    expect(await answerIn(dialog)).toBe(exemplar.headline['too-few-everywhere']({ leastTotal: 22 }));
    const table = await tableIn(dialog);
    expect(table.map(([rank]) => rank)).toEqual(Array.from({ length: 9 }, () => exemplarPage.noRank));
    const sum = (column: number) => table.reduce((total, row) => total + Number(row[column]), 0);
    expect([sum(2), sum(3)]).toEqual([59, 70]);
    expect(await textOf(dialog)).toContain(exemplar.sameRepWarning);
    await picture(stage, 'exemplar');
    await press(dialog, exemplarPage.writeReport);
    await untilText(dialog, exemplarPage.written(stage.words.script.titles.exemplarReport));
    const report = stage.tab(stage.words.script.titles.exemplarReport);
    expect(report[1]).toEqual([exemplar.headline['too-few-everywhere']({ leastTotal: 22 })]);
    // Where two sellers took as many orders of a customer, the larger amount decides.
    expect(report.find(([name]) => name === 'Janet Leverling')?.slice(1, 4)).toEqual(['16', '13', '81%']);
    await press(dialog, stage.words.common.close);
    const chart = await stage.page.waitForSelector('figure[aria-label*="Janet Leverling"]');
    expect(chart).not.toBeNull();
    await picture(stage, 'report');
  });

  it('Chinook in its place: three owners from the customer file, nobody beyond chance', async () => {
    const { importPage, exemplar, tables } = stage.words;
    const questions = await readFile(
      stage,
      join(datasets, 'chinook/invoices.csv'),
      importPage.questionsTitle(1),
    );
    const none = await questions.waitForSelector('input[type="radio"][value="none"]');
    await none!.click();
    await press(questions, importPage.goOn);
    const preview = await stage.dialog(importPage.previewTitle);
    await chooseFile(preview, importPage.moreFile, join(datasets, 'chinook/customers.csv'));
    await untilText(preview, importPage.customersJoined({ matched: 59, all: 59 }));
    await chooseFile(preview, importPage.moreFile, join(datasets, 'chinook/employees.csv'));
    await untilText(preview, importPage.peopleJoined({ matched: 3, all: 3 }));
    await press(preview, importPage.modes.replace);
    const dialog = await findExemplar(stage, await write(stage, preview, 412));
    expect(await answerIn(dialog)).toBe(
      exemplar.headline['nobody-beyond-chance']({ people: 3, isSpread: false }),
    );
    expect((await tableIn(dialog)).map(([, ...figures]) => figures.slice(0, 3))).toEqual([
      ['Jane Peacock', '12', '16'],
      ['Margaret Park', '13', '17'],
      ['Steve Johnson', '9', '14'],
    ]);
    // Northwind is still there, replaced; taking Chinook back makes it count again.
    const start = await stage.openDialog('import-sales', importPage.title);
    await press(start, importPage.takeBack);
    await until('the question', () => start.$('.question'));
    await (await start.$('.question .ml-button-danger'))!.click();
    await untilText(start, importPage.takenBack);
    const rows = stage.tab(tables.orders.title);
    expect(rows).toHaveLength(831);
    const replaced = rows[0]!.indexOf(tables.orders.columns.replacedById.header);
    expect(rows.slice(1).filter((row) => (row[replaced] ?? '') !== '')).toEqual([]);
  });
});

describe('a large export', () => {
  it('of 100,000 lines is read beside the page, which goes on answering', async () => {
    const stage = await setOwnerStage({ browser });
    try {
      const { importPage, imports } = stage.words;
      const all = 100_000;
      const lines = Array.from({ length: all }, (_, index) => {
        const month = String(1 + (index % 12)).padStart(2, '0');
        return `A-${index};Customer ${index % 9000};Seller ${index % 40};2025-${month}-05;${index % 90}.50`;
      });
      const path = join(folder, 'hundred-thousand.csv');
      await writeFile(path, ['Order ID;Customer;Sales rep;Order date;Total', ...lines].join('\n'));
      const dialog = await stage.openDialog('import-sales', importPage.title);
      await chooseFile(dialog, importPage.file, path);
      await dialog.evaluate(() => {
        const page = globalThis as unknown as { longestMs: number };
        page.longestMs = 0;
        new PerformanceObserver((list) => {
          for (const { duration } of list.getEntries()) page.longestMs = Math.max(page.longestMs, duration);
        }).observe({ entryTypes: ['longtask'] });
      });
      await press(dialog, importPage.read);
      const preview = await stage.dialog(importPage.previewTitle);
      expect(await textOf(preview)).toContain(imports.summary.read({ rows: all, orders: all }));
      const longestMs = await preview.evaluate(
        () => (globalThis as unknown as { longestMs: number }).longestMs,
      );
      console.log(`100,000 lines: the page's longest task took ${Math.round(longestMs)} ms`);
      // Reading them in the page took two to three seconds at a stretch; the promise is 200 ms on a usual machine.
      expect(longestMs).toBeLessThan(1000);
    } finally {
      await stage.close();
    }
  });

  it('whose window is closed half way counts nothing, and goes on when the file is chosen again', async () => {
    const stage = await setOwnerStage({ browser });
    try {
      const { importPage, imports, tables } = stage.words;
      const all = 20_000;
      // Files put together from several programs end their lines in every way.
      const lines = Array.from({ length: all }, (_, index) => {
        const month = String(1 + (index % 12)).padStart(2, '0');
        return `A-${index}\tCustomer ${index % 900}\tSeller ${index % 7}\t2025-${month}-05\t${index % 90}.50${index % 3 === 0 ? '\r\n' : '\n'}`;
      });
      const path = join(folder, 'large.tsv');
      await writeFile(
        path,
        `Order ID\tCustomer\tSales rep\tOrder date\tTotal\r\n${lines.join('')}`,
        'utf16le',
      );
      const preview = await readFile(stage, path, importPage.previewTitle);
      expect(await textOf(preview)).toContain(imports.summary.read({ rows: all, orders: all }));
      await press(preview, importPage.write(all));
      const kept = () => stage.tab(tables.orders.title).length - 1;
      await until('a part to be written', () => Promise.resolve(kept() > 3000));
      await press(stage.page, 'Close');
      await until('the window to be closed', async () => !(await stage.page.$('dialog iframe')));
      // The call under way comes to its end; no other follows.
      let before = -1;
      await until('nothing more to be written', async () => {
        const isStill = before === kept();
        before = kept();
        await new Promise((resolve) => setTimeout(resolve, 700));
        return isStill;
      });
      expect(kept()).toBeLessThan(all);

      const start = await stage.openDialog('import-sales', importPage.title);
      await untilText(start, importPage.unfinishedTitle);
      await picture(stage, 'unfinished');
      await chooseFile(start, importPage.file, path);
      await press(start, importPage.read);
      const again = await stage.dialog(importPage.previewTitle);
      const written = kept();
      await untilText(again, importPage.sameImport({ orders: written }));
      await picture(stage, 'going-on');
      await press(again, importPage.goOnWriting(all - written));
      const done = await stage.dialog(importPage.doneTitle);
      await untilText(done, importPage.openOrders);
      const [header, ...rows] = stage.tab(tables.orders.title);
      const number = header!.indexOf(tables.orders.columns.orderId.header);
      expect(rows).toHaveLength(all);
      expect(new Set(rows.map((row) => row[number])).size).toBe(all);
    } finally {
      await stage.close();
    }
  });
});

describe('a measure of the owner’s own', () => {
  let stage: OwnerStage;
  beforeAll(async () => {
    stage = await setOwnerStage({ browser });
  });
  afterAll(() => stage?.close());

  /** Puts a tab of the owner's beside the ledger. */
  const addTab = (sheetId: number, title: string, rows: (string | number)[][]) =>
    stage.google.sheets.Spreadsheets.batchUpdate(
      {
        requests: [
          { addSheet: { properties: { sheetId, title } } },
          {
            updateCells: {
              start: { sheetId, rowIndex: 0, columnIndex: 0 },
              rows: rows.map((cells) => ({
                values: cells.map((cell) => ({
                  userEnteredValue: typeof cell === 'number' ? { numberValue: cell } : { stringValue: cell },
                })),
              })),
              fields: 'userEnteredValue',
            },
          },
        ],
      },
      stage.google.spreadsheetId,
    );

  const compare = async (sheetId: number, kind: 'share' | 'amount'): Promise<Page> => {
    const dialog = await stage.openDialog('exemplar', stage.words.exemplarPage.title);
    await (await dialog.waitForSelector('input[value="own"]'))!.click();
    await (await dialog.waitForSelector(`input[value="${kind}"]`))!.click();
    await dialog.select('select', String(sheetId));
    await dialog.waitForSelector('.answer');
    return dialog;
  };
  const people = ['Ana Ruiz', 'Ben Okoro', 'Carla Weiß', 'Dario Conti', '=Eve Novak'];

  it('an amount per person and month: the dots in the dialog, then in a tab with a native chart', async () => {
    const { exemplarPage, script } = stage.words;
    const months = Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}-01`);
    addTab(501, 'Hours sold', [
      ['Person', 'Month', 'Amount'],
      ...people.flatMap((name, person) =>
        months.map((month, at) => [
          name,
          month,
          100 + ((at * 7 + person * 3) % 11) * 4 + (person === 2 ? 60 : 0),
        ]),
      ),
    ]);
    const dialog = await compare(501, 'amount');
    expect(await answerIn(dialog)).toBe(exemplarPage.own.inPeriods.headline.named({ names: ['Carla Weiß'] }));
    expect(await dialog.$$eval('.value-dot', (dots) => dots.length)).toBe(30);
    expect((await tableIn(dialog)).map(([name]) => name)).toEqual([
      'Carla Weiß', '=Eve Novak', 'Ana Ruiz', 'Ben Okoro', 'Dario Conti',
    ]); // prettier-ignore
    await picture(stage, 'own-amount');
    await press(dialog, exemplarPage.writeReport);
    await untilText(dialog, exemplarPage.written(script.titles.ownMeasureReport));
    const report = stage.tab(script.titles.ownMeasureReport);
    expect(report[1]).toEqual([exemplarPage.own.inPeriods.headline.named({ names: ['Carla Weiß'] })]);
    expect(report[2]).toEqual([exemplarPage.ownPicture.title('Amount')]);
    expect(report.filter(([name]) => name === '=Eve Novak')).toHaveLength(1);
    await press(dialog, stage.words.common.close);
    await stage.page.waitForSelector('figure[aria-label*="Every value"]');
    await picture(stage, 'own-amount-report');
  });

  it('a share per person and quarter: both pictures, in the same tab made again', async () => {
    const { exemplarPage, script } = stage.words;
    addTab(502, 'Audits', [
      ['Person', 'Period', 'Won', 'Cases'],
      ...people.flatMap((name, person) =>
        ['2025-01-01', '2025-04-01'].map((period) => [name, period, person === 1 ? 36 : 18 + person, 40]),
      ),
    ]);
    const dialog = await compare(502, 'share');
    expect(await answerIn(dialog)).toContain('Ben Okoro');
    await picture(stage, 'own-share');
    await press(dialog, exemplarPage.writeAgain(script.titles.ownMeasureReport));
    await untilText(dialog, exemplarPage.written(script.titles.ownMeasureReport));
    const report = stage.tab(script.titles.ownMeasureReport);
    expect(report.find(([name]) => name === 'Ben Okoro')?.slice(1, 4)).toEqual(['40', '36', '90%']);
    await press(dialog, stage.words.common.close);
    await until('two charts', async () => (await stage.page.$$('figure.chart')).length === 2);
    await picture(stage, 'own-share-report');
  });
});

describe('an Italian export', () => {
  it('keeps its letters and decimal commas, asks what is open, knows its orders again, and names who stands out', async () => {
    const stage = await setOwnerStage({ browser, language: 'it', colorScheme: 'dark' });
    try {
      const { importPage, exemplar, tables } = stage.words;
      const firm = toFirm();
      const lines = firm.map(({ orderId, orderedOn, customer, rep }) => {
        const [year, month, day] = orderedOn.split('-');
        return `${orderId};${day}/${month}/${year};${customer};${rep};1.250,50;Pagata`;
      });
      const rows = [
        'Vendite esportate il 23/11/2026',
        'Numero;Data;Cliente;Agente;Importo;Stato',
        ...lines,
        `9001;02/03/2025;"Città; Viva";=1+1;10,00;Pagata`,
        '9002;02/03/2025;Persa;Ana Ruiz;10,00;Annullata',
        'Totale;;;;2.000.000,00;',
      ];
      const path = join(folder, 'vendite.csv');
      // Windows-1252, as older programs write it.
      await writeFile(path, Buffer.from(rows.join('\r\n'), 'latin1'));
      const questions = await readFile(stage, path, importPage.questionsTitle(1));
      expect(await textOf(questions)).toContain('Carla Weiß');
      await (await questions.waitForSelector('input[value="windows-1252"]'))!.click();
      await press(questions, importPage.goOn);
      const preview = await stage.dialog(importPage.previewTitle);
      expect(await textOf(preview)).toContain(importPage.leftOutTitle(3));
      const done = await write(stage, preview, firm.length + 1);
      const orders = stage.tab(tables.orders.title);
      const odd = orders.find((row) => row.includes('Città; Viva'))!;
      expect(odd).toEqual(expect.arrayContaining(['=1+1', '10,00']));
      expect(orders[1]).toEqual(expect.arrayContaining(['1.250,50', 'Harriet Lindqvist']));
      const dialog = await findExemplar(stage, done);
      expect(await answerIn(dialog)).toBe(exemplar.headline.named({ names: ['Harriet Lindqvist'] }));
      await picture(stage, 'exemplar');

      const more = join(folder, 'vendite-2.csv');
      const added = [...rows.slice(0, -1), '9003;05/03/2025;Nuova;Ana Ruiz;10,00;Pagata'];
      await writeFile(more, `\uFEFF${added.join('\r\n')}`);
      const again = await readFile(stage, more, importPage.previewTitle);
      expect(await textOf(again)).toContain(
        importPage.modeAdd({ known: firm.length + 1, added: 1, changed: 0, merged: 0, gone: 0 }),
      );
      await write(stage, again, 1);
      expect(stage.tab(tables.orders.title)).toHaveLength(firm.length + 3);
    } finally {
      await stage.close();
    }
  });
});
