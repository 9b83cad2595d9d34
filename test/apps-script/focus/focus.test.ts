import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createManualClock, type ManualClock } from '../../../apps-script/host/runtime/clock.ts';
import type {
  PrioritiesForm,
  PrioritiesView,
  PriorityRows,
} from '../../../apps-script/src/focus/focus-api.ts';
import type { Answer } from '../../../apps-script/src/calls/answers-api.ts';
import { setScore, toEdits } from '../../../apps-script/sidebar/focus/draft.ts';
import { withSuggestions } from '../../../apps-script/sidebar/focus/suggestions.ts';
import { prioritiesWords } from '../../../apps-script/sidebar/focus/words.ts';
import { openProgram, type Beginning, type LedgerHost } from '../ledger-host.ts';

const NOW_MS = Date.parse('2026-11-23T14:00:00Z');
const noRows: PriorityRows = { categories: [], narrowing: [], criteria: [], scores: [] };

const value = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value;
};

/** Customers 4 on everything, safety 5 on importance and 3 on the rest; evidence for customers only. */
function toScored(rows: PriorityRows): PriorityRows {
  let next = rows;
  for (const { id } of rows.criteria) {
    next = setScore(next, 'customers', id, { score: 4, evidence: `Seen in ${id}` });
    next = setScore(next, 'safety', id, { score: id === 'importance' ? 5 : 3 });
  }
  return next;
}

describe('Priorities on the local host', () => {
  let host: LedgerHost;
  let clock: ManualClock;
  let beginning: Beginning;
  const offered = withSuggestions(noRows, prioritiesWords.en);
  const suggested = {
    ...offered,
    categories: offered.categories.map((row) => ({ ...row, isCandidate: true })),
  };

  beforeAll(async () => {
    clock = createManualClock(NOW_MS);
    host = await openProgram({ clock });
    beginning = host.toBeginning();
  });
  afterAll(() => host.project.close());
  beforeEach(() => host.resetTo(beginning));

  const read = async () => value(await host.call<PrioritiesView>('getPriorities'));
  const save = (form: PrioritiesForm) => host.call<PrioritiesView>('savePriorities', form);
  const saveRows = async (
    base: PriorityRows,
    rows: PriorityRows,
    decision: PrioritiesForm['decision'] = null,
  ) => save({ edits: toEdits(base, rows), decision });
  const decide = (categoryId: string, reason: string, requestId = 'r-1') => ({
    requestId,
    categoryId,
    reason,
  });
  const tabs = ['categories', 'narrowing', 'criteria', 'scores', 'decisions'] as const;
  const snapshot = () => JSON.stringify(tabs.map((table) => host.rows(table)));

  it('has nothing at first and writes nothing by being opened', async () => {
    const before = snapshot();
    const view = await read();
    expect(view).toMatchObject({ rows: noRows, decisions: [], issues: [], takeBack: null, language: 'en' });
    expect(snapshot()).toBe(before);
  });

  it('writes suggestions, scores and evidence in one batch with one audit line', async () => {
    const hostile = '=HYPERLINK("http://x.example";"win")';
    let rows = toScored(suggested);
    rows = setScore(rows, 'customers', 'reach', { evidence: hostile });
    const result = await host.run('savePriorities', [{ edits: toEdits(noRows, rows), decision: null }]);
    expect(result.value).toMatchObject({ ok: true });
    expect(result.serviceCalls.filter((call) => call.name.endsWith('batchUpdate'))).toHaveLength(1);
    expect(host.rows('categories')).toHaveLength(8);
    expect(host.rows('criteria')).toHaveLength(5);
    expect(host.rows('scores')).toHaveLength(10);
    expect(host.rows('scores').find((row) => row['id'] === 'customers.reach')).toMatchObject({
      score: 4,
      evidence: hostile,
    });
    expect(host.rows('audit')[0]).toMatchObject({ action: 'Design saved', detail: 'Priorities saved' });
    expect((await read()).rows).toEqual(rows);
  });

  it('sends only what was changed, so that an edit made in a tab meanwhile stays', async () => {
    value(await saveRows(noRows, toScored(suggested)));
    const base = (await read()).rows;
    const { sheetId } = host.sheet('Scores');
    // The owner sorts the tab, and changes a score by hand while the dialog is open.
    host.batch([
      {
        sortRange: {
          range: { sheetId, startRowIndex: 1 },
          sortSpecs: [{ dimensionIndex: 3, sortOrder: 'DESCENDING' }],
        },
      },
    ]);
    const rowIndex = host.values('Scores').findIndex((row) => row[0] === 'safety.reach');
    host.batch([
      {
        updateCells: {
          start: { sheetId, rowIndex, columnIndex: 3 },
          rows: [{ values: [{ userEnteredValue: { numberValue: 1 } }] }],
          fields: 'userEnteredValue',
        },
      },
    ]);
    value(await saveRows(base, setScore(base, 'customers', 'reach', { score: 2 })));
    const scores = Object.fromEntries(host.rows('scores').map((row) => [row['id'], row['score']]));
    expect(scores).toMatchObject({ 'customers.reach': 2, 'safety.reach': 1, 'customers.importance': 4 });
  });

  it('saves the same form twice without doubling a row', async () => {
    const form = {
      edits: toEdits(noRows, toScored(suggested)),
      decision: decide('customers', 'Clear need.'),
    };
    value(await save(form));
    const once = snapshot();
    value(await save(form));
    expect(snapshot()).toBe(once);
    expect(host.rows('audit').filter((line) => line['action'] === 'Category decided')).toHaveLength(1);
  });

  it('asks for the reason against the winner, and keeps the decision with the scores of that day', async () => {
    const rows = toScored(suggested);
    const before = snapshot();
    expect(await saveRows(noRows, rows, decide('safety', ' '))).toMatchObject({
      ok: false,
      issues: [{ code: 'required', field: 'reason' }],
    });
    expect(snapshot()).toBe(before);
    value(await saveRows(noRows, rows, decide('safety', 'An accident in October.')));
    expect(host.rows('decisions')).toMatchObject([
      {
        categoryTitle: 'Safety',
        winnerTitle: 'Customer acquisition and retention',
        reason: 'An accident in October.',
      },
    ]);
    expect(host.rows('decisions')[0]!['scoreText']).toMatch(
      /^1\. Customer acquisition and retention: 4\.0\n2\. Safety: 3\.6\n– Building capacity: –/,
    );
  });

  it('lets a later decision supersede the earlier one, which stays', async () => {
    const rows = toScored(suggested);
    value(await saveRows(noRows, rows, decide('safety', 'An accident in October.', 'r-1')));
    const base = (await read()).rows;
    const later = value(
      await saveRows(base, base, decide('customers', 'The accident is dealt with.', 'r-2')),
    );
    expect(later.decisions.map(({ categoryTitle, isInForce }) => [categoryTitle, isInForce])).toEqual([
      ['Customer acquisition and retention', true],
      ['Safety', false],
    ]);
    const [first, second] = host.rows('decisions');
    expect(second!['supersedesId']).toBe(first!['id']);
  });

  it('refuses a decision for what is no candidate, and a value that no column takes, with nothing written', async () => {
    const rows = toScored(suggested);
    const out = {
      ...rows,
      categories: rows.categories.map((row) => (row.id === 'risks' ? { ...row, isCandidate: false } : row)),
    };
    const before = snapshot();
    expect(await saveRows(noRows, out, decide('risks', 'Because.'))).toMatchObject({ ok: false });
    const wrong = setScore(rows, 'customers', 'reach', { score: 9 });
    expect(await saveRows(noRows, wrong)).toMatchObject({ ok: false, issues: [{ code: 'too-large' }] });
    expect(snapshot()).toBe(before);
  });
});
