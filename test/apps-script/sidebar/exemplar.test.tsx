// @vitest-environment happy-dom
/** The exemplar dialog: what may be said, in which order, and the report made of the same lines. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ExemplarPage } from '../../../apps-script/sidebar/exemplar/exemplar-page.tsx';
import { toFreeNames } from '../../../apps-script/sidebar/exemplar/free-names.ts';
import { toAmountReport } from '../../../apps-script/sidebar/exemplar/own-report.ts';
import { toAmountView, toShareView } from '../../../apps-script/sidebar/exemplar/own-view.ts';
import {
  countImpossible,
  readOutcomes,
  toFigures,
  toGuessedColumns,
  toMeasureNames,
  toRowsOf,
  type MeasureKind,
} from '../../../apps-script/sidebar/exemplar/read-outcomes.ts';
import { toReport } from '../../../apps-script/sidebar/exemplar/report.ts';
import { toRetentionView } from '../../../apps-script/sidebar/exemplar/retention-view.ts';
import { exemplarWords } from '../../../apps-script/sidebar/exemplar/words.ts';
import { toCountedOrders } from '../../../apps-script/sidebar/records/ledger-orders.ts';
import type { ExemplarReport } from '../../../apps-script/src/exemplar/exemplar-api.ts';
import { exemplarPage as words, exemplar } from '../../../shared/messages/en/index.ts';
import { toExemplarStart, toFirm, toOrdersPage, toOutcomes } from './sales-views.ts';
import { ok, showPage, type ShownPage } from './show-page.tsx';

const en = exemplarWords.en;
const todayOn = '2026-11-23';
const viewOf = (orders: Parameters<typeof toRetentionView>[0]) => {
  const made = toRetentionView(orders, { todayOn, windows: null, words: en });
  if (made.kind !== 'view') throw new Error(made.sentence);
  return made;
};

describe('retention in words', () => {
  const found = viewOf(toCountedOrders(toOrdersPage(toFirm())));

  test('Who stands out in both windows is named, and only who is above everybody has a rank', () => {
    expect(found.headline).toEqual({ code: 'named', personIds: ['harriet lindqvist'] });
    expect(found.view.headline).toBe(exemplar.headline.named({ names: ['Harriet Lindqvist'] }));
    expect(found.view.people[0]).toMatchObject({ name: 'Harriet Lindqvist', rank: 1 });
    const unranked = found.view.people.filter(({ rank }) => rank === null).map(({ name }) => name);
    expect(unranked).toEqual([...unranked].sort());
    expect(found.view.sizes).toHaveLength(1);
    expect(found.view.notes).toContain(words.talk);
  });

  test('Nobody is singled out where all are alike, and nobody is called the lowest', () => {
    const { view, headline } = viewOf(toCountedOrders(toOrdersPage(toFirm(0.35))));
    expect(['nobody-beyond-chance', 'promising']).toContain(headline.code);
    const everything = JSON.stringify(view);
    expect(everything).not.toMatch(/\b(?:worst|best|lowest|caused|significant)\b/i);
    expect(view.people.map(({ sentence }) => sentence).join(' ')).not.toContain('No better');
  });

  test('Too short a file says so', () => {
    const made = toRetentionView([], { todayOn, windows: null, words: en });
    expect(made).toEqual({ kind: 'none', sentence: exemplar.noAnalysis['no-orders'] });
  });

  test('The report holds the same figures as values, with the data of both charts', () => {
    const report = toReport(found.view, {
      words: en,
      made: words.madeOn('November 23, 2026'),
      measure: 'retention',
    });
    const cells = report.rows.flat();
    expect(cells.find(({ value }) => value === found.view.headline)).toBeTruthy();
    const { count } = { count: found.view.people.length };
    for (const chart of report.charts) {
      const header = report.rows[chart.headerRow]!;
      expect(header.every(({ value }) => typeof value === 'string')).toBe(true);
      const data = report.rows.slice(chart.headerRow + 1, chart.headerRow + 1 + chart.rows);
      expect(data).toHaveLength(chart.rows);
      expect(
        data.filter((row) => typeof row[chart.kind === 'intervals' ? 3 : 6]?.value === 'number'),
      ).toHaveLength(count);
    }
    const [intervals] = report.charts;
    for (const [person, lower, range, share] of report.rows.slice(
      intervals!.headerRow + 1,
      intervals!.headerRow + 1 + count,
    )) {
      const line = found.view.people.find(({ name }) => name === person!.value)!;
      expect(share!.value).toBeCloseTo(line.successes / line.total, 12);
      expect(Number(lower!.value) + Number(range!.value)).toBeCloseTo(line.upper!, 12);
    }
    expect(Math.max(...report.rows.map((row) => row.length))).toBeLessThanOrEqual(report.widths.length);
  });
});

describe('a measure of the owner’s own', () => {
  const setting = { words: en, language: 'en' as const, todayOn };
  const rows = [
    ['Audits'],
    ['Person', 'Period from', 'Reached', 'Of', 'Amount'],
    ['Ana', '03/04/2026', '3', '4', '1.500'],
    ['Ben', '04/05/2026', '5', '4', '2.250'],
    ['', '04/05/2026', '1', '4', '1'],
  ];
  const columns = toGuessedColumns(rows[1]!);
  const read = (kind: MeasureKind, answers: Record<string, string>) =>
    readOutcomes(rows.slice(1), { kind, columns, answers, todayOn });

  test('Columns are recognized, open dates and amounts asked, impossible rows told by line', () => {
    expect(columns).toEqual({ person: 0, period: 1, successes: 2, total: 3, amount: 4 });
    expect(read('amount', {})).toMatchObject({
      kind: 'asking',
      questions: [
        { id: 'decimal-mark', answers: [{ reads: 1.5 }, { reads: 1500 }] },
        { id: 'date-order', answers: [{ reads: '2026-04-03' }, { reads: '2026-03-04' }] },
      ],
    });
    expect(read('share', { 'date-order': 'day-first' })).toMatchObject({
      kind: 'read',
      figures: [{ name: 'Ana', periodOn: '2026-04-03', successes: 3, total: 4 }],
      skippedLines: [3, 4],
    });
  });

  test('A share is compared as retention is; the earlier periods confirm', () => {
    const view = toShareView(toFigures(toOutcomes(), 'share'), setting);
    expect(view.tone).toBe('found');
    expect(view.headline).toContain('Harriet Lindqvist');
    expect(view.periods).toEqual([words.own.lookedAt('July 1, 2026')]);
    const once = toShareView(
      toFigures(
        toOutcomes().filter(({ periodOn }) => periodOn > '2026-06'),
        'share',
      ),
      setting,
    );
    expect(once.tone).toBe('open');
    expect(once.periods).toEqual([words.own.onePeriod]);
  });

  test('An amount is compared by relabeling, without naming anybody on few values', () => {
    const figures = (values: Record<string, number[]>) =>
      Object.entries(values).flatMap(([name, own]) =>
        own.map((value, index) => ({
          ...{ personId: name, name, value, successes: 0, total: 0 },
          periodOn: `2026-0${1 + (index % 6)}-01`,
        })),
      );
    const few = toAmountView(figures({ Ana: [9], Ben: [1] }), setting);
    expect([few.headline, few.tone]).toEqual([words.own.tooFewValues, 'none']);
    const many = toAmountView(
      figures({
        Ana: Array.from({ length: 18 }, (_, index) => 90 + index),
        Ben: Array.from({ length: 18 }, (_, index) => 40 + index),
        Eve: Array.from({ length: 18 }, (_, index) => 42 + index),
      }),
      setting,
    );
    expect(many.tone).toBe('found');
    expect(many.headline).toContain('Ana');
    expect(toAmountView(figures({ Ana: [1, 2] }), setting).headline).toBe(words.own.onlyOne);
    // Who stands out comes first with the size; the others follow by name, whatever their average.
    expect(many.lines.map(({ name }) => name)).toEqual(['Ana', 'Ben', 'Eve']);
    expect(many.lines.map(({ sentence }) => sentence)).not.toContain(words.own.amountVerdict['not-ahead']);
    expect(many.sizes).toEqual(['Ana: 100 on average (9), others 51 (18).']);
  });

  test('The report on an amount holds every value and average on the line of its person, zero on the scale', () => {
    const outcomes = ['Ana', 'Ben'].flatMap((name, person) =>
      Array.from({ length: 150 }, (_, index) => ({
        ...{ personId: name, name, successes: 0, total: 0, periodOn: '2026-01-01' },
        value: 10 + person * 5 + index,
      })),
    );
    const view = toAmountView(outcomes, setting);
    expect(view.picture).toMatchObject({ lowest: 0, highest: 164, isThinned: true });
    const { strips, overallMean } = view.picture!;
    expect(overallMean).toBeCloseTo(87, 9);
    for (const { dots } of strips) expect(dots).toHaveLength(100);
    expect([strips[0]!.dots[0], strips[0]!.dots[99]]).toEqual([10, 159]);
    const report = toAmountReport(view, { words: en, made: 'made', measured: 'what', language: 'en' });
    const [chart] = report.charts;
    const data = report.rows.slice(chart!.headerRow + 1, chart!.headerRow + 1 + chart!.rows);
    const inColumn = (index: number) =>
      data.flatMap((row) =>
        typeof row[index]?.value === 'number' ? [[row[0]!.value, row[index].value]] : [],
      );
    expect(inColumn(1)).toEqual(
      strips.flatMap(({ dots }, index) => dots.map((dot) => [dot, strips.length - index])),
    );
    expect(inColumn(2)).toEqual([
      [84.5, 2],
      [89.5, 1],
    ]);
    expect(inColumn(3)).toEqual([
      [overallMean, 0.5],
      [overallMean, 2.5],
    ]);
    expect(data.flatMap((row) => row[4]?.value ?? [])).toEqual(['Ana: 84.5', 'Ben: 89.5']);
    expect(chart).toMatchObject({ lines: 2, range: { lowest: 0 } });
    expect(chart!.range!.highest).toBeGreaterThan(164);
    const headRow = report.rows.findIndex((row) => row[0]?.value === words.columns.person);
    expect(headRow * 21).toBeGreaterThan(chart!.anchorRow * 21 + chart!.heightPixels!);
  });

  test('A share has its report in words of its own, with the size of the difference', () => {
    const view = toShareView(toFigures(toOutcomes(), 'share'), setting);
    expect(view.sizes[0]).toMatch(/^Harriet Lindqvist: .*times as often as the others.*Not reached: \d+/);
    const report = toReport(view, { words: en, made: 'made', measured: 'what', measure: 'own' });
    expect(report.name).toBe('own-measure');
    expect(report.charts.map(({ title }) => title)).toEqual([words.ownPicture.dots, words.ownPicture.funnel]);
    expect(JSON.stringify([view, report])).not.toMatch(/customer|came back|window/i);
    expect(view.headline).toContain('in both halves of the periods');
    const all = toFigures(toOutcomes(), 'share').map((figure) => ({ ...figure, successes: figure.total }));
    expect(toShareView(all, setting).headline).toBe(words.own.nothingToCompare['all-succeed']);
  });

  test('Measures in one tab are kept apart, and rows that are no share are counted, not compared', () => {
    const [row] = toOutcomes();
    const of = (facts: Partial<typeof row>) => ({ ...row!, ...facts });
    const mixed = [
      of({}),
      of({ measure: ' audits  passed' }),
      of({ measure: 'Calls', successes: null, trials: null, amount: 3 }),
      of({ measure: null, successes: 2.5 }),
      of({ measure: null, successes: 41 }),
      of({ measure: null, trials: null }),
    ];
    expect(toMeasureNames(mixed, 'share')).toEqual(['Audits passed', '']);
    expect(toMeasureNames(mixed, 'amount')).toEqual(['Calls']);
    expect(toRowsOf(mixed, 'Audits passed')).toHaveLength(2);
    expect(toFigures(toRowsOf(mixed, ''), 'share')).toEqual([]);
    expect(countImpossible(toRowsOf(mixed, ''))).toBe(3);
  });
});

/** Each answer and each pause is followed by work that begins when it is drawn. */
async function settle(page: ShownPage): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await page.pass(40);
}

describe('names in the funnel of the report', () => {
  const ana = { name: 'Ana Ruiz', total: 40, rate: 0.6, rank: null };
  const close = { name: 'Ben Okoro', total: 40, rate: 0.55, rank: null };
  const apart = { name: 'Dario Neri', total: 40, rate: 0.3, rank: null };

  test('Apart, all are named; close together, nobody without a rank is', () => {
    expect(toFreeNames([ana, apart], 60)).toEqual(['Ana Ruiz', 'Dario Neri']);
    expect(toFreeNames([ana, close, apart], 60)).toEqual(['', '', 'Dario Neri']);
  });

  test('Who is ahead keeps the name, and the first in rank even over a dot', () => {
    expect(toFreeNames([{ ...ana, rank: 2 }, close], 60)).toEqual(['Ana Ruiz', '']);
    const beside = { ...ana, total: 44 };
    expect(toFreeNames([{ ...ana, rank: 1 }, beside], 60)[0]).toBe('Ana Ruiz');
    expect(toFreeNames([{ ...ana, rank: 2 }, beside], 60)[0]).toBe('');
  });
});

describe('the page', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('It leads to the import where there are no orders', async () => {
    const page = await showPage(<ExemplarPage />, {
      getExemplarStart: ok(toExemplarStart('en')),
      readOrders: ok(toOrdersPage([])),
      showDialog: ok(null),
    });
    await settle(page);
    expect(page.text()).toContain(words.none);
    await page.press(words.importSales);
    expect(page.callsOf('showDialog')).toEqual([['import-sales']]);
  });

  test('It reads all pages of orders, answers first, and writes the report when told', async () => {
    const page = await showPage(<ExemplarPage />, {
      getExemplarStart: ok(
        toExemplarStart('en', { reportTitles: { exemplar: 'Exemplar', 'own-measure': null } }),
      ),
      readOrders: ok(toOrdersPage(toFirm())),
      writeExemplarReport: ok('Exemplar'),
    });
    await settle(page);
    expect(page.root.querySelector('.answer p')!.textContent).toContain('Harriet Lindqvist stands out');
    expect(page.root.querySelectorAll('svg[role="img"][aria-label*="Harriet Lindqvist: "]')).toHaveLength(1);
    expect(page.callsOf('writeExemplarReport')).toEqual([]);
    await page.press(words.writeAgain('Exemplar'));
    await settle(page);
    const [[report]] = page.callsOf('writeExemplarReport') as [[ExemplarReport]];
    expect(report.charts.map(({ kind }) => kind)).toEqual(['intervals', 'funnel']);
    expect(page.text()).toContain(words.written('Exemplar'));
  });

  test('The answer is kept with a reason, and leads to Practices', async () => {
    const settled = { settledOn: '2026-11-23', personName: 'Harriet Lindqvist', reason: 'She calls.' };
    const page = await showPage(<ExemplarPage />, {
      getExemplarStart: ok(toExemplarStart('en')),
      readOrders: ok(toOrdersPage(toFirm())),
      settleExemplar: ok(settled),
      showDialog: ok(null),
    });
    await settle(page);
    await page.press(words.settle.keep);
    expect(page.text()).toContain(words.settle.reasonNeeded);
    expect(page.callsOf('settleExemplar')).toEqual([]);
    await page.fill(words.settle.reason, 'She calls.');
    await page.press(words.settle.keep);
    await settle(page);
    expect(page.callsOf('settleExemplar')).toMatchObject([
      [
        {
          personName: 'Harriet Lindqvist',
          reason: 'She calls.',
          finding: expect.stringContaining('Harriet'),
        },
      ],
    ]);
    await page.press(words.settle.toPractices);
    expect(page.callsOf('showDialog')).toEqual([['practices']]);
  });

  test('That nobody stands out is kept in one press', async () => {
    const page = await showPage(<ExemplarPage />, {
      getExemplarStart: ok(toExemplarStart('en')),
      readOrders: ok(toOrdersPage(toFirm(0.35))),
      settleExemplar: ok({ settledOn: '2026-11-23', personName: null, reason: null }),
    });
    await settle(page);
    await page.press(words.settle.keep);
    await settle(page);
    expect(page.callsOf('settleExemplar')).toMatchObject([[{ personName: null }]]);
    expect(page.text()).toContain(words.settle.keptNobody);
  });

  test('Dates of one’s own are compared, flagged where the file does not reach, and let go again', async () => {
    const page = await showPage(<ExemplarPage />, {
      getExemplarStart: ok(toExemplarStart('en')),
      readOrders: ok(toOrdersPage(toFirm())),
    });
    await settle(page);
    page.root.querySelector<HTMLDetailsElement>('details.part')!.open = true;
    await page.fill(words.baseStarts, '2025-09-01');
    await page.press(words.applyWindows);
    await settle(page);
    expect(page.text()).toContain(words.chosenByOwner);
    expect(page.root.querySelectorAll('.ml-notice').length).toBeGreaterThan(0);
    await page.press(words.fromData);
    await settle(page);
    expect(page.text()).toContain(words.chosenFromData);
  });

  test('A measure from a tab of the owner’s is read and compared', async () => {
    const rows = [
      ['Person', 'Period', 'Won', 'Cases'],
      ...toOutcomes().map((row) => [row.personName, row.periodOn, String(row.successes), String(row.trials)]),
    ];
    const page = await showPage(<ExemplarPage />, {
      getExemplarStart: ok(toExemplarStart('en', { tabs: [{ sheetId: 5, title: 'Audits', rowCount: 20 }] })),
      readOrders: ok(toOrdersPage([])),
      readTab: ok({ rows, nextRow: null }),
      writeExemplarReport: ok('Your own measure (report)'),
    });
    await settle(page);
    await page.click(page.root.querySelector<HTMLElement>('input[value="own"]')!);
    expect(page.text()).toContain(words.own.noneTitle);
    const select = page.root.querySelector<HTMLSelectElement>('select')!;
    select.value = '5';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle(page);
    expect(page.root.querySelector('.answer p')!.textContent).toContain('Harriet Lindqvist stands out');
    await page.press(words.writeReport);
    await settle(page);
    const [[report]] = page.callsOf('writeExemplarReport') as [[ExemplarReport]];
    expect(report).toMatchObject({
      name: 'own-measure',
      charts: [{ kind: 'intervals' }, { kind: 'funnel' }],
    });
    expect(JSON.stringify(report.rows.slice(0, 5))).toContain('Audits');
    expect(page.text()).toContain(words.written('Your own measure (report)'));
  });
});
