import { afterEach, describe, expect, it } from 'vitest';
import { catalogs } from '../../../shared/messages/registry.ts';
import { tableNames, tableOf } from '../../../shared/tables/registry.ts';
import type { SetUpDone, SetUpView } from '../../../apps-script/src/set-up/set-up-api.ts';
import { answers, openHost, type LedgerHost } from '../ledger-host.ts';

describe('set-up on the local host', () => {
  let host: LedgerHost;
  afterEach(() => host.project.close());

  const titles = (): string[] => {
    const answer = host.sheets.Spreadsheets.get(host.spreadsheetId, { fields: 'sheets.properties.title' });
    return (answer['sheets'] as { properties: { title: string } }[]).map((sheet) => sheet.properties.title);
  };

  it('makes every tab with its headers in one batch, using up the blank first tab', async () => {
    host = await openHost();
    const result = await host.run('setUp', [answers]);
    expect(result.value).toMatchObject({ ok: true });
    expect(titles()).toEqual(tableNames.map((table) => catalogs.en.tables[table].title));
    for (const table of tableNames) {
      const words = catalogs.en.tables[table];
      const headers = Object.keys(tableOf(table).columns).map(
        (name) => (words.columns as Record<string, { header: string }>)[name]!.header,
      );
      expect(host.values(words.title)[0]).toEqual(headers);
    }
    expect(result.serviceCalls.filter((call) => call.name.endsWith('batchUpdate'))).toHaveLength(1);
    expect(host.rows('program')).toMatchObject([{ name: 'Harry’s way', status: 'Active', cadenceDays: 7 }]);
    expect(host.rows('people')).toMatchObject([{ name: 'Olivia Owner', role: 'Owner' }]);
    expect(host.rows('audit')).toMatchObject([{ action: 'Set up' }]);
    expect(host.project.triggers().map((trigger) => trigger.handlerFunction)).toEqual(['reconcile']);
  });

  it.each([
    ['it_IT', '01/06/2026'],
    ['en_US', '6/1/2026'],
  ])('shows dates as a spreadsheet in %s writes them', async (locale, shown) => {
    host = await openHost();
    host.batch([{ updateSpreadsheetProperties: { properties: { locale }, fields: 'locale' } }]);
    await host.call<SetUpDone>('setUp', answers);
    const words = catalogs.en.tables.program;
    const [headers = [], row = []] = host.values(words.title);
    expect(row[headers.indexOf(words.columns.startsOn.header)]).toBe(shown);
  });

  it('changes nothing when it is run again, and keeps one trigger', async () => {
    host = await openHost();
    await host.call<SetUpDone>('setUp', answers);
    const before = JSON.stringify(
      host.sheets.Spreadsheets.get(host.spreadsheetId, { includeGridData: true }),
    );
    const again = await host.call<SetUpDone>('setUp', answers);
    expect(again).toMatchObject({ ok: true, value: { created: [], repaired: [], issues: [] } });
    const after = JSON.stringify(host.sheets.Spreadsheets.get(host.spreadsheetId, { includeGridData: true }));
    expect(after).toBe(before);
    expect(host.project.triggers()).toHaveLength(1);
  });

  it('restores a deleted tab and column, keeps the owner’s renames and adds what was missing at the end', async () => {
    host = await openHost();
    await host.call<SetUpDone>('setUp', answers);
    const people = host.sheet('People').sheetId;
    const talks = host.sheet('Talks').sheetId;
    host.batch([
      { updateSheetProperties: { properties: { sheetId: people, title: 'Crew' }, fields: 'title' } },
      { deleteDimension: { range: { sheetId: people, dimension: 'COLUMNS', startIndex: 5, endIndex: 6 } } },
      { deleteSheet: { sheetId: talks } },
    ]);
    const again = await host.call<SetUpDone>('setUp', answers);
    expect(again.ok && again.value.created).toEqual(['Talks']);
    expect(again.ok && again.value.repaired).toEqual([
      'The column “Job title” was missing in the tab “Crew” and has been added at its end.',
      'The tab “Talks” was missing and has been made again.',
    ]);
    expect(titles()).toContain('Crew');
    expect(titles()).not.toContain('People');
    expect(host.values('Crew')[0]?.at(-1)).toBe('Job title');
    expect(host.values('Crew')[1]?.[1]).toBe('Olivia Owner');
  });

  it('recognizes tabs and columns by their words when all metadata is lost', async () => {
    host = await openHost();
    await host.call<SetUpDone>('setUp', answers);
    host.batch([
      {
        deleteDeveloperMetadata: {
          dataFilter: { developerMetadataLookup: { metadataKey: 'mentor-ledger' } },
        },
      },
    ]);
    const again = await host.call<SetUpDone>('setUp', answers);
    expect(again.ok && again.value.created).toEqual([]);
    expect(again.ok && again.value.issues).toEqual([]);
    expect(again.ok && again.value.repaired.length).toBeGreaterThan(20);
    const third = await host.call<SetUpDone>('setUp', answers);
    expect(third.ok && third.value.repaired).toEqual([]);
  });

  it('leaves an owner’s own tab of the same name alone', async () => {
    host = await openHost();
    host.batch([
      { addSheet: { properties: { sheetId: 77, title: 'People' } } },
      {
        updateCells: {
          start: { sheetId: 77, rowIndex: 0, columnIndex: 0 },
          rows: [{ values: [{ userEnteredValue: { stringValue: 'Shoe size' } }] }],
          fields: 'userEnteredValue',
        },
      },
    ]);
    const done = await host.call<SetUpDone>('setUp', answers);
    expect(done.ok && done.value.created).toContain('People (2)');
    expect(host.values('People')).toEqual([['Shoe size']]);
    expect(titles()).toContain('Sheet1');
  });

  it('leaves the first tab alone when it holds anything', async () => {
    host = await openHost();
    host.batch([
      {
        updateCells: {
          start: { sheetId: 0, rowIndex: 40, columnIndex: 8 },
          rows: [{ values: [{ userEnteredValue: { stringValue: 'Keep me' } }] }],
          fields: 'userEnteredValue',
        },
      },
    ]);
    await host.call<SetUpDone>('setUp', answers);
    expect(titles()[0]).toBe('Sheet1');
    expect(host.values('Sheet1')[40]![8]).toBe('Keep me');
  });

  it('tells each wrong answer by its field and changes nothing', async () => {
    host = await openHost();
    const wrong = { ...answers, programName: ' ', timeZone: 'Europe/Atlantis', cadenceDays: 0 };
    const done = await host.call<SetUpDone>('setUp', wrong);
    expect(done).toMatchObject({ ok: false, issues: [{ field: 'programName' }, { field: 'cadenceDays' }] });
    const zone = await host.call<SetUpDone>('setUp', { ...answers, timeZone: 'Europe/Atlantis' });
    expect(zone).toMatchObject({ ok: false, issues: [{ field: 'timeZone' }] });
    expect(titles()).toEqual(['Sheet1']);
  });

  it('shows defaults at first and the program’s values afterwards', async () => {
    host = await openHost();
    const first = await host.call<SetUpView>('getSetUp');
    expect(first).toMatchObject({ ok: true, value: { isSetUp: false, answers: { cadenceDays: 7 } } });
    await host.call<SetUpDone>('setUp', answers);
    const second = await host.call<SetUpView>('getSetUp');
    expect(second).toMatchObject({ ok: true, value: { isSetUp: true, answers } });
  });
});
