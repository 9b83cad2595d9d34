/** What the page is told of cells, looks, charts and outlines. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPageServer, type OpenedPage } from './open-page-server.ts';

let opened: OpenedPage;
beforeEach(async () => {
  opened = await openPageServer('it_IT');
});
afterEach(() => opened.close());

const column = (index: number) => ({
  sheetId: 0,
  startRowIndex: 0,
  startColumnIndex: index,
  endColumnIndex: index + 1,
});
const bold = { textFormat: { bold: true } };
const write = (rows: object[][]) =>
  opened.batch([
    {
      updateCells: {
        start: { sheetId: 0 },
        rows: rows.map((values) => ({ values })),
        fields: 'userEnteredValue,userEnteredFormat,note',
      },
    },
  ]);
const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });
const number = (numberValue: number, numberFormat?: object) => ({
  userEnteredValue: { numberValue },
  ...(numberFormat ? { userEnteredFormat: { numberFormat } } : {}),
});

it('shows numbers and dates in the spreadsheet’s locale', async () => {
  write([
    [
      number(1.5),
      number(0.25, { type: 'PERCENT', pattern: '0%' }),
      number(46_082.5, { type: 'DATE_TIME', pattern: 'yyyy-mm-dd hh:mm' }),
    ],
  ]);
  const [row] = (await opened.rows(0)).rows;
  expect(row?.map((cell) => [cell?.text, cell?.edit ?? cell?.text])).toEqual([
    ['1,5', '1,5'],
    ['25%', '25%'],
    ['2026-03-01 12:00', '01/03/2026 12:00:00'],
  ]);
});

describe('conditional formats', () => {
  const boldWhere = async (type: string, values: object[], cells: object[][]): Promise<boolean[]> => {
    write(cells);
    opened.batch([
      {
        addConditionalFormatRule: {
          index: 0,
          rule: { ranges: [column(0)], booleanRule: { condition: { type, values }, format: bold } },
        },
      },
    ]);
    const view = await opened.rows(0, 0, cells.length);
    return view.rows.map((row) => Boolean(view.styles[row[0]?.style ?? -1]?.bold));
  };
  const entered = (...values: string[]) => values.map((userEnteredValue) => ({ userEnteredValue }));
  const words = [[text('Held')], [text('not held')], [text('moved')], [{}]];
  const today = 46_083;

  it.each([
    ['TEXT_CONTAINS', entered('HELD'), words, [true, true, false, false]],
    ['TEXT_NOT_CONTAINS', entered('held'), words, [false, false, true, true]],
    ['TEXT_STARTS_WITH', entered('held'), words, [true, false, false, false]],
    ['TEXT_EQ', entered('moved'), words, [false, false, true, false]],
    ['BLANK', [], words, [false, false, false, true]],
    ['NOT_BLANK', [], words, [true, true, true, false]],
    ['NUMBER_GREATER', entered('2,5'), [[number(2)], [number(3)], [text('9')]], [false, true, false]],
    ['NUMBER_BETWEEN', entered('3', '1'), [[number(1)], [number(3)], [number(4)]], [true, true, false]],
    ['NUMBER_NOT_EQ', entered('1'), [[number(1)], [number(3)], [{}]], [false, true, false]],
    [
      'DATE_BEFORE',
      [{ relativeDate: 'TODAY' }],
      [[number(today - 1)], [number(today + 0.9)], [text('x')]],
      [true, false, false],
    ],
    ['DATE_EQ', [{ relativeDate: 'TOMORROW' }], [[number(today + 1.5)], [number(today)]], [true, false]],
    ['DATE_ON_OR_AFTER', entered('02/03/2026'), [[number(today)], [number(today - 1)]], [true, false]],
    [
      'CUSTOM_FORMULA',
      entered('=$B1>A1'),
      [
        [number(1), number(2)],
        [number(2), number(1)],
      ],
      [true, false],
    ],
  ])('%s', async (type, values, cells, expected) => {
    expect(await boldWhere(type, values, cells)).toEqual(expected);
  });

  it('let the first rule that holds win', async () => {
    write([[text('a')]]);
    const rule = (format: object) => ({
      ranges: [column(0)],
      booleanRule: { condition: { type: 'NOT_BLANK' }, format },
    });
    opened.batch([
      { addConditionalFormatRule: { index: 0, rule: rule({ textFormat: { italic: true } }) } },
      { addConditionalFormatRule: { index: 0, rule: rule(bold) } },
    ]);
    expect((await opened.rows(0)).styles).toEqual([{ bold: true }]);
  });
});

it('gives charts their data, with the header cell as the name of the series', async () => {
  write([
    [text('Week'), text('Held')],
    [text('W1'), number(4)],
    [text('W2'), number(6)],
  ]);
  const source = (start: number) => ({
    sourceRange: {
      sources: [
        { sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex: start, endColumnIndex: start + 1 },
      ],
    },
  });
  const overlayPosition = { anchorCell: { sheetId: 0, rowIndex: 5, columnIndex: 1 }, offsetXPixels: 3 };
  const chart = (spec: object) => ({ addChart: { chart: { spec, position: { overlayPosition } } } });
  opened.batch([
    chart({
      title: 'Bars',
      basicChart: {
        chartType: 'BAR',
        headerCount: 1,
        domains: [{ domain: source(0) }],
        series: [{ series: source(1) }],
      },
    }),
    chart({ title: 'Pie', pieChart: { domain: source(0), series: source(1), pieHole: 0.5 } }),
    chart({ scorecardChart: { keyValueData: source(1) } }),
  ]);
  const charts = (await opened.book()).sheets[0]?.charts ?? [];
  expect(charts[0]).toMatchObject({
    kind: 'bar',
    domain: ['W1', 'W2'],
    series: [{ name: 'Held', values: [4, 6] }],
    anchor: { row: 5, column: 1, offsetX: 3 },
  });
  expect(charts[1]).toMatchObject({ kind: 'pie', doughnut: true, series: [{ values: [4, 6] }] });
  expect(charts[2]?.unsupported).toBe('scorecardChart');
});

it('grows rows with wrapped and several-line text unless their height was set', async () => {
  const long = { ...text('word '.repeat(40)), userEnteredFormat: { wrapStrategy: 'WRAP' } };
  write([[text('short')], [text('one\ntwo')], [long], [long]]);
  opened.batch([
    {
      updateDimensionProperties: {
        range: { sheetId: 0, dimension: 'ROWS', startIndex: 3, endIndex: 4 },
        properties: { pixelSize: 21 },
        fields: 'pixelSize',
      },
    },
  ]);
  const runs = (await opened.book()).sheets[0]?.rows ?? [];
  expect(runs[0]).toEqual({ at: 1, count: 1, px: 38 });
  expect(runs[1]?.px).toBeGreaterThan(200);
  expect(runs[2]).toEqual({ at: 3, count: 1, px: 21 });
});

it('offers the values of a range as the list of a cell', async () => {
  write([[text('Ada')], [text('Bo')], [text('Ada')]]);
  opened.batch([
    {
      setDataValidation: {
        range: { ...column(3), endRowIndex: 1 },
        rule: {
          condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: '=Sheet1!A1:A' }] },
          strict: true,
          showCustomUi: true,
        },
      },
    },
  ]);
  const { validations } = await opened.rows(0);
  expect(validations).toEqual([{ kind: 'list', options: ['Ada', 'Bo'], strict: true, help: '' }]);
  const typeAt = (value: string) =>
    opened.act({ kind: 'type', sheetId: 0, row: 0, column: 3, values: [[value]], single: true });
  expect(await typeAt('Cy')).toMatchObject({ status: 'refused' });
  expect(await typeAt('Bo')).toMatchObject({ status: 'done' });
});

it('finds the edge of the data as Ctrl and an arrow do', async () => {
  write([[text('a')], [text('b')], [], [text('c')]]);
  const edge = async (row: number, direction: string) =>
    (await (
      await fetch(`${opened.origin}/api/sheets/0/edge?row=${row}&column=0&direction=${direction}`)
    ).json()) as object;
  expect(await edge(0, 'down')).toEqual({ row: 1, column: 0 });
  expect(await edge(1, 'down')).toEqual({ row: 3, column: 0 });
  expect(await edge(3, 'down')).toEqual({ row: 999, column: 0 });
  expect(await edge(3, 'up')).toEqual({ row: 1, column: 0 });
});
