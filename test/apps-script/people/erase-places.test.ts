/** Where a person may still be after an erasure, and whom it must not hurt, on the built script. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createManualClock } from '../../../apps-script/host/runtime/clock.ts';
import type { JsonValue } from '../../../apps-script/host/runtime/json.ts';
import type { JsonObject } from '../../../apps-script/host/sheets/json.ts';
import type { ErasePreview } from '../../../apps-script/src/people/people-api.ts';
import { enroll, openProgram, type Beginning, type LedgerHost } from '../ledger-host.ts';

let host: LedgerHost;
let beginning: Beginning;
beforeAll(async () => {
  host = await openProgram({ clock: createManualClock(Date.parse('2026-11-23T14:00:00Z')) });
  await enroll(host, 'P-HARRY');
  beginning = host.toBeginning();
});
beforeEach(() => {
  host.resetTo(beginning);
});
afterAll(() => host.project.close());

type Entered = string | number | null;
const toData = (value: Entered): JsonObject => {
  if (value === null) return {};
  if (typeof value === 'number') return { userEnteredValue: { numberValue: value } };
  return { userEnteredValue: value.startsWith('=') ? { formulaValue: value } : { stringValue: value } };
};
const edit = (...requests: JsonObject[]) => host.batch(requests as JsonValue[]);
const put = (sheetId: number, rowIndex: number, columnIndex: number, rows: Entered[][]) => {
  const start = { sheetId, rowIndex, columnIndex };
  const data = rows.map((values) => ({ values: values.map(toData) }));
  edit({ updateCells: { start, rows: data, fields: 'userEnteredValue' } });
};
const at = (tab: string, heading: string) => host.values(tab)[0]!.indexOf(heading);
const addTab = (sheetId: number, title: string, rows: Entered[][]) => {
  edit({ addSheet: { properties: { sheetId, title } } });
  put(sheetId, 0, 0, rows);
};
const preview = async (personId: string) => {
  const answer = await host.call<ErasePreview>('getErasePreview', personId);
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value;
};
const erase = (personId: string, typedName: string, words: string[] = []) =>
  host.call('erasePerson', { personId, typedName, words });
const everything = (): string =>
  JSON.stringify(host.sheets.Spreadsheets.get(host.spreadsheetId, { includeGridData: true }));
const formulas = (title: string): unknown =>
  host.sheets.Spreadsheets.Values.get(host.spreadsheetId, `'${title}'`, { valueRenderOption: 'FORMULA' })[
    'values'
  ];

describe('somebody of two names', () => {
  it('leaves no number in the owner’s own columns, whatever their id cell looks like', async () => {
    const people = host.sheet('People').sheetId;
    const width = host.values('People')[0]!.length;
    edit({ appendDimension: { sheetId: people, dimension: 'COLUMNS', length: 3 } });
    put(people, 0, width, [
      ['Phone', 'Born', 'Salary'],
      [null],
      [3933312345, 29221, 51234.5],
      [3933398765, 29222, 61234],
    ]);
    put(people, 2, at('People', 'Id'), [['P-HARRY ']]);
    expect(await erase('P-HARRY', 'Harry Mentor')).toMatchObject({ ok: true });
    expect(host.values('People', true)[2]!.slice(width)).toEqual([]);
    expect(host.values('People', true)[3]!.slice(width)).toEqual([3933398765, 29222, 61234]);
  });

  it('goes from copies of tabs too, with their private notes', async () => {
    put(host.sheet('Talks').sheetId, 1, at('Talks', 'Person id'), [['P-HARRY']]);
    put(host.sheet('Talks').sheetId, 1, at('Talks', 'What you heard'), [['told in private']]);
    put(host.sheet('Talks').sheetId, 1, 0, [['T-1']]);
    edit({ duplicateSheet: { sourceSheetId: host.sheet('Talks').sheetId, newSheetName: 'Old talks' } });
    edit({ duplicateSheet: { sourceSheetId: host.sheet('People').sheetId, newSheetName: 'People of May' } });
    const shown = await preview('P-HARRY');
    expect(shown.emptied.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Old talks', 'People of May']),
    );
    await erase('P-HARRY', 'Harry Mentor');
    expect(everything()).not.toMatch(/told in private|p-harry@|Harry Mentor/i);
    expect(JSON.stringify(host.values('People of May'))).toContain('p-maya@example.com');
  });

  it('goes from lists, names of ranges, rules, charts, filters and the file’s title', async () => {
    addTab(901, 'Own', [
      ['Who', 'n'],
      ['x', 1],
      ['y', 2],
    ]);
    const range = { sheetId: 901, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 };
    const values = ['Harry Mentor', 'Maya Mentor'].map((userEnteredValue) => ({ userEnteredValue }));
    const text = [{ userEnteredValue: 'Harry Mentor' }];
    const source = (column: number) => ({
      sourceRange: { sources: [{ ...range, startColumnIndex: column, endColumnIndex: column + 1 }] },
    });
    const spec = {
      ...{ title: 'Sales of Harry Mentor', subtitle: 'and others' },
      basicChart: {
        ...{ chartType: 'COLUMN', headerCount: 1, domains: [{ domain: source(0) }] },
        series: [{ series: source(1), targetAxis: 'LEFT_AXIS' }],
      },
    };
    edit(
      {
        setDataValidation: {
          range,
          rule: { condition: { type: 'ONE_OF_LIST', values }, showCustomUi: true },
        },
      },
      { addNamedRange: { namedRange: { name: 'Harry_Mentor', range } } },
      {
        addConditionalFormatRule: {
          index: 0,
          rule: {
            ranges: [range],
            booleanRule: {
              condition: { type: 'TEXT_CONTAINS', values: text },
              format: { textFormat: { bold: true } },
            },
          },
        },
      },
      {
        addChart: {
          chart: {
            spec,
            position: { overlayPosition: { anchorCell: { sheetId: 901, rowIndex: 5, columnIndex: 3 } } },
          },
        },
      },
      { addFilterView: { filter: { title: 'Harry Mentor only', range } } },
      { addProtectedRange: { protectedRange: { range, description: 'by Harry Mentor', warningOnly: true } } },
      { updateSpreadsheetProperties: { properties: { title: 'Harry Mentor & co' }, fields: 'title' } },
    );
    const shown = await preview('P-HARRY');
    expect(Object.fromEntries(shown.objects.map(({ kind, count }) => [kind, count]))).toEqual({
      ...{ validation: 3, 'named-range': 1, 'conditional-format': 1 },
      ...{ chart: 1, filter: 1, protection: 1, file: 1 },
    });
    expect(await erase('P-HARRY', 'Harry Mentor')).toMatchObject({ ok: true });
    const left = everything();
    expect(left).not.toMatch(/harry[ _]?mentor/i);
    expect(left).toContain('Maya Mentor');
    expect(left).toContain('and others');
  });

  it('removes nothing at all when the batch is refused, and finishes what a failure left', async () => {
    const before = everything();
    const properties = () => host.state.keys('').map((key) => host.state.get(key));
    const kept = JSON.stringify(properties());
    const refused = host.project.faults.arm({
      ...{ kind: 'kill-at-service-call', service: 'Sheets.Spreadsheets.batchUpdate', nth: 1, when: 'before' },
    });
    await host.run('erasePerson', [{ personId: 'P-HARRY', typedName: 'Harry Mentor', words: [] }]);
    refused();
    expect(everything()).toBe(before);
    expect(JSON.stringify(properties())).toContain(JSON.parse(kept).length > 0 ? 'P-HARRY' : '');
    const half = host.project.faults.arm({
      ...{
        kind: 'kill-at-service-call',
        service: 'PropertiesService.setProperties',
        nth: 1,
        when: 'before',
      },
    });
    await host.run('erasePerson', [{ personId: 'P-HARRY', typedName: 'Harry Mentor', words: [] }]);
    half();
    expect(await erase('P-HARRY', 'Harry Mentor')).toMatchObject({ ok: true });
    expect(JSON.stringify(properties())).not.toContain('P-HARRY');
  });

  it.each([
    [
      'a row is inserted at the top',
      { insertDimension: { range: { dimension: 'ROWS', startIndex: 1, endIndex: 2 } } },
    ],
    [
      'the rows are sorted',
      {
        sortRange: {
          range: { startRowIndex: 1, endRowIndex: 6 },
          sortSpecs: [{ dimensionIndex: 1, sortOrder: 'DESCENDING' }],
        },
      },
    ],
    [
      'a column is inserted',
      { insertDimension: { range: { dimension: 'COLUMNS', startIndex: 1, endIndex: 2 } } },
    ],
    ['a row is deleted', { deleteDimension: { range: { dimension: 'ROWS', startIndex: 1, endIndex: 2 } } }],
  ])('erases nobody else when %s meanwhile', async (_, request) => {
    const [[name, { range, ...more }]] = Object.entries(request) as [[string, { range: JsonObject }]];
    const { sheetId } = host.sheet('People');
    const request_ = { [name]: { ...more, range: { ...range, sheetId } } };
    host.onceBefore('Spreadsheets.batchUpdate', () => edit(request_));
    expect(await erase('P-HARRY', 'Harry Mentor')).toMatchObject({ ok: true });
    const people = host.rows('people');
    const mail = people.map(({ id, email }) => `${String(id)} ${String(email ?? '')}`);
    expect(mail).toEqual(
      expect.arrayContaining([
        'P-MAYA p-maya@example.com',
        'P-TOM p-tom@example.com',
        'P-UMA p-uma@example.com',
      ]),
    );
    expect(people.find(({ id }) => id === 'P-HARRY')).toMatchObject({
      name: 'Erased person 1',
      status: 'Left',
    });
    expect(JSON.stringify(people)).not.toMatch(/harry mentor|p-harry@/i);
  });
});

describe('somebody of one name', () => {
  beforeEach(() => {
    put(host.sheet('People').sheetId, 5, at('People', 'Name'), [['Max']]);
    addTab(902, 'Budget', [
      ['Budget (max)', 'Max', '=MAX(B5:B9)', '=IF(A1="Max",MAX(B5:B9),1)'],
      ['Max Rossi Srl', 'max-001', 'MAX', 'K-Max'],
      ['Ask Max, please', 'Maxim', 'Max Mentee', 'Climax'],
    ]);
  });

  it('touches no other word until the owner says that it is meant', async () => {
    const before = formulas('Budget');
    expect((await preview('P-UMA')).words).toEqual([
      { word: 'Max', cells: expect.any(Number) as number, isShared: false },
    ]);
    expect(await erase('P-UMA', 'Max')).toMatchObject({ ok: true });
    expect(formulas('Budget')).toEqual(before);
    expect(host.rows('people').find(({ id }) => id === 'P-UMA')).toMatchObject({ name: 'Erased person 1' });
  });

  it('then takes the word where it stands alone, and no function, customer or id', async () => {
    expect(await erase('P-UMA', 'Max', ['Max'])).toMatchObject({ ok: true });
    expect(formulas('Budget')).toEqual([
      ['Budget (max)', 'Erased person 1', '=MAX(B5:B9)', '=IF(A1="Erased person 1",MAX(B5:B9),1)'],
      ['Max Rossi Srl', 'max-001', 'MAX', 'K-Max'],
      ['Ask Erased person 1, please', 'Maxim', 'Erased person 1 Mentee', 'Climax'],
    ]);
  });
});
