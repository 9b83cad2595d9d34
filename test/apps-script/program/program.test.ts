import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DesignView } from '../../../apps-script/src/program/program-api.ts';
import type { PriorityRows } from '../../../apps-script/src/focus/focus-api.ts';
import { setScore, toEdits } from '../../../apps-script/sidebar/focus/draft.ts';
import { withSuggestions } from '../../../apps-script/sidebar/focus/suggestions.ts';
import { prioritiesWords } from '../../../apps-script/sidebar/focus/words.ts';
import { blankOf } from '../../../shared/schema/index.ts';
import { problems } from '../../../shared/tables/problems.ts';
import { salesImports } from '../../../shared/tables/sales-imports.ts';
import { openProgram, type Beginning, type LedgerHost } from '../ledger-host.ts';

const noRows: PriorityRows = { categories: [], narrowing: [], criteria: [], scores: [] };

describe('The Design page’s facts on the local host', () => {
  let host: LedgerHost;
  let beginning: Beginning;

  beforeAll(async () => {
    host = await openProgram();
    beginning = host.toBeginning();
  });
  afterAll(() => host.project.close());
  beforeEach(() => host.resetTo(beginning));

  const read = async (): Promise<DesignView> => {
    const answer = await host.call<DesignView>('getDesign');
    if (!answer.ok) throw new Error(answer.sentence);
    return answer.value;
  };
  const stateOf = ({ steps }: DesignView) => Object.fromEntries(steps.map(({ id, state }) => [id, state]));

  it('takes two service calls', async () => {
    const result = await host.run('getDesign');
    expect(result.value).toMatchObject({ ok: true });
    expect(result.serviceCalls).toHaveLength(2);
  });

  it('counts a program with people and pairings but nothing else', async () => {
    const view = await read();
    expect(stateOf(view)).toMatchObject({
      category: 'next',
      people: 'done',
      pairings: 'done',
      invites: 'open',
    });
    expect(view.facts).toMatchObject({ people: 4, mentors: 2, connectedMentors: 0, pairings: 2 });
  });

  it('follows scores, the decision and its taking back', async () => {
    const offered = withSuggestions(noRows, prioritiesWords.en);
    const categories = offered.categories.map((row) => ({ ...row, isCandidate: true }));
    const rows = setScore({ ...offered, categories }, 'customers', 'reach', { score: 4 });
    await host.call('savePriorities', { edits: toEdits(noRows, rows), decision: null });
    expect((await read()).facts).toMatchObject({ candidates: 8, scoresGiven: 1, scoresWanted: 40 });
    const decision = {
      requestId: 'r-1',
      categoryId: 'customers',
      reason: 'They leave as fast as they come.',
    };
    await host.call('savePriorities', { edits: toEdits(rows, rows), decision });
    const decided = await read();
    expect(stateOf(decided)).toMatchObject({ category: 'done', sales: 'next' });
    expect(decided.takeBack?.what).toBe('Category decided: Customer acquisition and retention');
    await host.call('takeBack', decided.takeBack!.id);
    expect(stateOf(await read())).toMatchObject({ category: 'next' });
  });

  it('counts finished imports only, and the problem once nothing is missing', async () => {
    const imported = { ...blankOf(salesImports), importedAt: '2026-11-20T10:00:00Z', ordersKept: 120 };
    host.seed({
      salesImports: [
        { ...imported, id: 'IMP-1', state: 'done', firstOn: '2025-01-02', lastOn: '2025-12-30' },
        { ...imported, id: 'IMP-2', state: 'in-progress', firstOn: '2026-01-02', lastOn: '2026-02-01' },
      ],
      problems: [
        {
          ...blankOf(problems),
          id: 'PROB-1',
          statedOn: '2026-11-20',
          statement: 'They leave.',
          measure: 'Back',
        },
      ],
    });
    const { facts } = await read();
    expect(facts).toMatchObject({ orders: 120, ordersFromOn: '2025-01-02', ordersToOn: '2025-12-30' });
    expect(facts.problem).toEqual({ measure: 'Back', missing: 2, frozenOn: null, isEdited: false });
  });

  it('counts what later imports replaced no more, and again when they are taken back', async () => {
    const cells = (day: string, from: number, count: number) =>
      Array.from({ length: count }, (_, index) => [
        ...[day, `O-${from + index}`, 'Bruni', 'Ana', null, 10, `c-${index}`, 'ana'],
      ]);
    const importAll = async (requestId: string, rows: unknown[][], replaced: unknown) => {
      const day = String(rows[0]![0]);
      const begun = await host.call<{ importId: string }>('beginImport', {
        ...{ requestId, fileName: `${requestId}.csv`, rowsRead: rows.length, ordersRead: rows.length },
        ...{ ordersToWrite: rows.length, customers: 3, people: 1, firstOn: day, lastOn: day },
        ...{ leftOut: '', headerSignature: 'x', mapping: '{}' },
      });
      if (!begun.ok) throw new Error(begun.sentence);
      const { importId } = begun.value;
      await host.call('writeOrders', importId, 0, rows);
      expect(await host.call('finishImport', importId, rows.length, replaced)).toMatchObject({ ok: true });
      return importId;
    };
    const ordersNow = async () => {
      const { orders, ordersFromOn, ordersToOn } = (await read()).facts;
      return [orders, ordersFromOn, ordersToOn];
    };
    const first = await importAll('a', cells('2025-02-03', 1, 5), { kind: 'some', orderRowIds: [] });
    await importAll('b', cells('2025-06-03', 4, 4), {
      kind: 'some',
      orderRowIds: host
        .rows('orders')
        .filter(({ importId, orderId }) => importId === first && ['O-4', 'O-5'].includes(String(orderId)))
        .map(({ id }) => String(id)),
    });
    expect(await ordersNow()).toEqual([7, '2025-02-03', '2025-06-03']);
    const last = await importAll('c', cells('2026-01-02', 1, 3), { kind: 'all' });
    expect(await ordersNow()).toEqual([3, '2026-01-02', '2026-01-02']);
    await host.call('takeBackImport', last);
    expect(await ordersNow()).toEqual([7, '2025-02-03', '2025-06-03']);
  });

  it('takes the analysis for done once its report was made, whatever it found', async () => {
    const report = {
      name: 'exemplar',
      rows: [[{ value: 'Nobody stands out', look: 'title' }]],
      charts: [],
      widths: [300],
    };
    expect(await host.call('writeExemplarReport', report)).toMatchObject({ ok: true });
    expect(stateOf(await read())).toMatchObject({ exemplar: 'done' });
  });

  it('takes the step for done once it is kept that nobody stands out, and carries a name to Practices', async () => {
    const settle = (form: object) =>
      host.call('settleExemplar', { requestId: 'r-1', reason: '', finding: 'Nobody stands out.', ...form });
    expect(await settle({ personName: null })).toMatchObject({ ok: true, value: { personName: null } });
    expect(await settle({ personName: null })).toMatchObject({ ok: true });
    expect(host.rows('exemplars')).toHaveLength(1);
    const looked = await read();
    expect(stateOf(looked)).toMatchObject({ exemplar: 'done' });
    expect(looked.facts).toMatchObject({ isNobodyExemplar: true, exemplarName: null });

    const named = { requestId: 'r-2', personName: 'harry  Mentor' };
    expect(await settle(named)).toMatchObject({ ok: false });
    expect(host.rows('exemplars')).toHaveLength(1);
    expect(await settle({ ...named, reason: 'Writes to each of them.' })).toMatchObject({ ok: true });
    expect((await read()).facts).toMatchObject({ isNobodyExemplar: false, exemplarName: 'harry  Mentor' });
    expect(await host.call('getPractices')).toMatchObject({
      value: { settled: { reason: 'Writes to each of them.', personId: 'P-HARRY' } },
    });
    expect(await host.call('getExemplarStart')).toMatchObject({
      value: { settled: { personName: 'harry  Mentor' } },
    });
    // What was kept first stays, with what it said.
    expect(host.rows('exemplars')).toHaveLength(2);
    expect(host.rows('exemplars')[0]).toMatchObject({ finding: 'Nobody stands out.' });
  });

  it('shows a tab that is kept out of sight when it is asked for', async () => {
    const hiddenTabs = () =>
      (
        host.sheets.Spreadsheets.get(host.spreadsheetId, { fields: 'sheets.properties' })['sheets'] as {
          properties: { title: string; hidden?: boolean };
        }[]
      ).flatMap(({ properties }) => (properties.hidden ? [properties.title] : []));
    expect(hiddenTabs()).toContain('Scores');
    expect(await host.call('openTab', 'scores')).toMatchObject({ ok: true });
    expect(hiddenTabs()).not.toContain('Scores');
    const shown = ['Program', 'People', 'Pairings', 'Check-ins', 'Feedback', 'Talks'];
    for (const title of shown) expect(hiddenTabs()).not.toContain(title);
    expect(hiddenTabs()).toContain('Practices');
    const { sheetId } = host.sheet('Practices');
    await host.call('openCell', { sheetId, rowIndex: 1, columnIndex: 0 });
    expect(hiddenTabs()).not.toContain('Practices');
  });
});
