/** The menu's "Open the selected row" on the built script: whose page opens for which row, and what is said otherwise. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OwnerPageModel } from '../../../apps-script/src/pages.ts';
import { blankOf } from '../../../shared/schema/index.ts';
import { talks } from '../../../shared/tables/talks.ts';
import { catalogs } from '../../../shared/messages/registry.ts';
import type { TableName } from '../../../shared/tables/registry.ts';
import { openHost, openProgram, type LedgerHost } from '../ledger-host.ts';

const words = catalogs.en;

describe('the selected row', () => {
  let host: LedgerHost;
  beforeAll(async () => {
    host = await openProgram();
    host.seed({
      talks: [
        {
          ...blankOf(talks),
          ...{ id: 'T-1', personId: 'P-HARRY', talkedOn: '2026-07-01', personName: 'Harry' },
        },
      ],
    });
  });
  afterAll(() => host.project.close());

  const select = (sheetId: number, rowIndex: number) => {
    host.ui.selection = () => ({
      ...{ sheetId, rowIndex, columnIndex: 1 },
      area: {
        ...{ sheetId, startRowIndex: rowIndex, endRowIndex: rowIndex + 1 },
        ...{ startColumnIndex: 1, endColumnIndex: 2 },
      },
    });
  };
  const sheetIdOf = (table: TableName): number => {
    const sheets = host.sheets.Spreadsheets.get(host.spreadsheetId)['sheets'] as {
      properties: { sheetId: number; title: string };
    }[];
    return sheets.find(({ properties }) => properties.title === words.tables[table].title)!.properties
      .sheetId;
  };
  const rowOf = (table: TableName, id: string) => 1 + host.rows(table).findIndex((row) => row['id'] === id);
  const open = async () => {
    const before = [host.ui.views.length, host.ui.questions.length];
    const run = await host.menu('showSelectedRow');
    expect(run.error).toBeNull();
    const view = host.ui.views.slice(before[0]).at(-1) as { content: { html: string } } | undefined;
    const said = host.ui.questions.slice(before[1]).map(({ prompt }) => prompt);
    const model = view && (JSON.parse(/id="model">([^<]*)</.exec(view.content.html)![1]!) as OwnerPageModel);
    return { opens: model?.opens ?? null, said };
  };

  it.each([
    ['people', 'P-HARRY', { kind: 'person', id: 'P-HARRY' }],
    ['pairings', 'PAIR-1', { kind: 'pairing', id: 'PAIR-1' }],
    ['talks', 'T-1', { kind: 'person', id: 'P-HARRY' }],
  ] as const)('of %s opens the page of whom it is about', async (table, id, about) => {
    select(sheetIdOf(table), rowOf(table, id));
    expect(await open()).toEqual({ opens: { sidebar: 'people', about }, said: [] });
  });

  it.each([
    ['a heading', () => [sheetIdOf('people'), 0]],
    ['an empty row', () => [sheetIdOf('people'), 400]],
    ['a row about nobody', () => [sheetIdOf('program'), 1]],
    ['a tab that is not ours', () => [987_654, 3]],
  ] as const)('%s is answered with a sentence', async (_what, place) => {
    const [sheetId, rowIndex] = place();
    select(sheetId!, rowIndex!);
    expect(await open()).toEqual({ opens: null, said: [words.script.selectedRow.nobody] });
  });

  it('leads to set-up, as every entry does, where there is no program yet', async () => {
    const fresh = await openHost();
    for (const functionName of ['showSelectedRow', 'showToday', 'showSettings']) {
      await fresh.menu(functionName);
      expect(fresh.ui.views.at(-1)).toMatchObject({ kind: 'dialog', title: words.script.titles.setUp });
    }
    await fresh.project.close();
  });
});
