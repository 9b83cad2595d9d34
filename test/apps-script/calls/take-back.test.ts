import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PrioritiesView, PriorityRows } from '../../../apps-script/src/focus/focus-api.ts';
import type { Answer } from '../../../apps-script/src/calls/answers-api.ts';
import { editRow, removeCategory, setScore, toEdits } from '../../../apps-script/sidebar/focus/draft.ts';
import { withSuggestions } from '../../../apps-script/sidebar/focus/suggestions.ts';
import { prioritiesWords } from '../../../apps-script/sidebar/focus/words.ts';
import { openProgram, type Beginning, type LedgerHost } from '../ledger-host.ts';

const noRows: PriorityRows = { categories: [], narrowing: [], criteria: [], scores: [] };
const tabs = ['categories', 'narrowing', 'criteria', 'scores', 'decisions'] as const;

const value = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value;
};

describe('Taking the last step back', () => {
  let host: LedgerHost;
  let saved: Beginning;
  let base: PriorityRows;

  beforeAll(async () => {
    host = await openProgram();
    const first = setScore(withSuggestions(noRows, prioritiesWords.en), 'customers', 'reach', { score: 4 });
    value(await host.call('savePriorities', { edits: toEdits(noRows, first), decision: null }));
    saved = host.toBeginning();
    base = first;
  });
  afterAll(() => host.project.close());
  beforeEach(() => host.resetTo(saved));

  const save = async (rows: PriorityRows) =>
    value(await host.call<PrioritiesView>('savePriorities', { edits: toEdits(base, rows), decision: null }));
  const last = async () => value(await host.call<PrioritiesView>('getPriorities')).takeBack!;
  const takeBack = async () => host.call<string>('takeBack', (await last()).id);
  const sorted = () =>
    tabs.map((table) =>
      host
        .rows(table)
        .map((row) => JSON.stringify(row))
        .sort(),
    );
  const setCell = (title: string, id: string, columnIndex: number, cell: object) => {
    const rowIndex = host.values(title).findIndex((row) => row[0] === id);
    const start = { sheetId: host.sheet(title).sheetId, rowIndex, columnIndex };
    host.batch([
      {
        updateCells: {
          start,
          rows: [{ values: [{ userEnteredValue: { ...cell } }] }],
          fields: 'userEnteredValue',
        },
      },
    ]);
  };

  it('brings rows added, changed and removed back to what they were, whatever was sorted or renamed since', async () => {
    const before = sorted();
    let rows = removeCategory(base, 'risks');
    rows = editRow(rows, 'categories', 'safety', { summary: 'Ladders — “À voir”, 日本 🙂' });
    rows = setScore(rows, 'customers', 'reach', { score: 1, evidence: 'x' });
    rows = setScore(rows, 'safety', 'reach', { score: 2 });
    await save(rows);
    const { sheetId } = host.sheet('Priorities');
    host.batch([
      { updateSheetProperties: { properties: { sheetId, title: 'What first' }, fields: 'title' } },
      {
        sortRange: {
          range: { sheetId, startRowIndex: 1 },
          sortSpecs: [{ dimensionIndex: 1, sortOrder: 'DESCENDING' }],
        },
      },
    ]);
    expect(await takeBack()).toEqual({ ok: true, value: 'Priorities saved' });
    host.batch([
      { updateSheetProperties: { properties: { sheetId, title: 'Priorities' }, fields: 'title' } },
    ]);
    expect(sorted()).toEqual(before);
    expect(host.rows('audit')[0]).toMatchObject({ action: 'Taken back', detail: 'Priorities saved' });
    expect(host.rows('takeBacks')).toEqual([]);
  });

  it('takes the very first save back to blank tabs', async () => {
    expect(await takeBack()).toMatchObject({ ok: true });
    expect(tabs.map((table) => host.rows(table))).toEqual([[], [], [], [], []]);
  });

  it('names the place that a person changed since, and touches nothing', async () => {
    await save(setScore(base, 'customers', 'reach', { score: 1 }));
    setCell('Scores', 'customers.reach', 3, { numberValue: 5 });
    const before = sorted();
    const row = host.values('Scores').findIndex((cells) => cells[0] === 'customers.reach') + 1;
    expect(await takeBack()).toMatchObject({
      ok: false,
      sentence: `“Score” in row ${row} of the tab “Scores” has been changed since. Nothing was undone; edit the tab by hand.`,
    });
    expect(sorted()).toEqual(before);
  });

  it('leaves a row that the owner edited after it was added', async () => {
    setCell('Priorities', 'safety', 1, { stringValue: 'Safety at work' });
    expect(await takeBack()).toMatchObject({ ok: false });
    expect(host.rows('categories')).toHaveLength(8);
  });

  it('keeps what the owner wrote beside an added row', async () => {
    const { sheetId } = host.sheet('Priorities');
    host.batch([{ appendDimension: { sheetId, dimension: 'COLUMNS', length: 1 } }]);
    setCell('Priorities', 'safety', 5, { stringValue: 'ask Ben' });
    expect(await takeBack()).toMatchObject({ ok: true });
    expect(host.rows('categories')).toEqual([{ '?': 'ask Ben', ...blankRow(host) }]);
  });

  it('works once, and only for the latest step', async () => {
    const first = await last();
    await save(setScore(base, 'customers', 'reach', { score: 1 }));
    expect(await host.call('takeBack', first.id)).toMatchObject({
      ok: false,
      sentence: 'This step can no longer be undone: another one came after it.',
    });
    const latest = await last();
    expect(await host.call('takeBack', latest.id)).toMatchObject({ ok: true });
    expect(await host.call('takeBack', latest.id)).toMatchObject({ ok: false });
    expect(host.rows('scores')).toMatchObject([{ score: 4 }]);
  });
});

/** Blank cells of our columns as the service shows them before one that is not. */
const blankRow = (host: LedgerHost): Record<string, string> =>
  Object.fromEntries(
    host
      .values('Priorities')[0]!
      .slice(0, 5)
      .map((header, index) => {
        const names = ['id', 'title', 'kind', 'isCandidate', 'summary'];
        return [names[index] ?? String(header), ''];
      }),
  );
