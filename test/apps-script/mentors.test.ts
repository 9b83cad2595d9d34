import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type {
  CandidateFields,
  CandidateForm,
  CandidatesView,
} from '../../apps-script/src/mentors/mentors-api.ts';
import type { NewPairing, PairingForm, PairingsView } from '../../apps-script/src/pairings/pairings-api.ts';
import type {
  PracticesForm,
  PracticesView,
  ProblemFields,
} from '../../apps-script/src/practices/practices-api.ts';
import type { Answer } from '../../apps-script/src/calls/answers-api.ts';
import type { TodayView } from '../../apps-script/src/today/today-api.ts';
import { catalogs } from '../../shared/messages/registry.ts';
import { COLUMN_OF, ITEMS } from '../../shared/rules/mentors/candidate-row.ts';
import { toProblemState } from '../../shared/rules/practices/problem-rows.ts';
import { addDays } from '../../shared/time/serial-dates.ts';
import { openProgram, type Beginning, type LedgerHost } from './ledger-host.ts';

const value = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value;
};
const refusal = (answer: Answer<unknown>): string => (answer.ok ? 'done' : answer.sentence);

let host: LedgerHost;
let beginning: Beginning;

beforeAll(async () => {
  host = await openProgram();
  beginning = host.toBeginning();
});
beforeEach(() => host.resetTo(beginning));
afterAll(() => host.project.close());

const takeBackLast = async (view: { takeBack: { id: string } | null }) =>
  value(await host.call<string>('takeBack', view.takeBack!.id));
const auditCount = () => host.rows('audit').length;

describe('practices in the ledger', () => {
  const form = (change: Partial<PracticesForm> = {}): PracticesForm => ({
    practices: [
      {
        id: 'PRA-1',
        fields: { title: '=HYPERLINK("x")', kind: 'intuitive', isIceberg: true, exemplarId: 'P-HARRY' },
      },
      { id: 'PRA-2', fields: { title: 'Calls after delivery', exemplarId: 'P-HARRY' } },
    ],
    holders: [
      { id: 'PH-1', fields: { practiceId: 'PRA-1', personId: 'P-HARRY', does: 'yes' } },
      {
        id: 'PH-2',
        fields: {
          practiceId: 'PRA-1', personId: 'P-MAYA', does: 'no',
          customersWith: 4, customersBackWith: 3, customersWithout: 9, customersBackWithout: 2,
        }, // prettier-ignore
      },
    ],
    ideas: [{ id: 'I-1', fields: { title: 'A customer database', practiceId: 'PRA-1', status: 'idea' } }],
    removedPractices: [],
    removedIdeas: [],
    ...change,
  });

  it('are saved in one step with who does them and ideas, as typed, and taken back in one', async () => {
    const view = value(await host.call<PracticesView>('savePractices', form()));
    expect(view.practices).toMatchObject([
      { title: '=HYPERLINK("x")', exemplarName: 'Harry Mentor', isIceberg: true },
      { title: 'Calls after delivery', kind: null },
    ]);
    expect(view.holders).toMatchObject([{ personName: 'Harry Mentor' }, { customersBackWith: 3 }]);
    expect(view.ideas).toMatchObject([{ title: 'A customer database', practiceId: 'PRA-1' }]);
    expect(await takeBackLast(view)).toBe('Practices');
    const after = value(await host.call<PracticesView>('getPractices'));
    expect([after.practices, after.holders, after.ideas, after.takeBack]).toEqual([[], [], [], null]);
  });

  it('are written once when the same call comes twice', async () => {
    value(await host.call<PracticesView>('savePractices', form()));
    const lines = auditCount();
    value(await host.call<PracticesView>('savePractices', form()));
    expect(host.rows('practices')).toHaveLength(2);
    expect(auditCount()).toBe(lines);
  });

  it('take along who does them when removed, while their ideas stay', async () => {
    value(await host.call<PracticesView>('savePractices', form()));
    const removal = form({ practices: [], holders: [], ideas: [], removedPractices: ['PRA-1', 'PRA-GONE'] });
    const view = value(await host.call<PracticesView>('savePractices', removal));
    expect(view.practices.map(({ id }) => id)).toEqual(['PRA-2']);
    expect(view.holders).toEqual([]);
    expect(view.ideas).toMatchObject([{ id: 'I-1', practiceId: null }]);
    await takeBackLast(view);
    expect(host.rows('practiceHolders')).toHaveLength(2);
  });

  it('refuse counts that cannot be, and write nothing', async () => {
    const [first] = form().holders;
    const holders = [{ ...first!, fields: { ...first!.fields, customersWith: 1, customersBackWith: 2 } }];
    expect(refusal(await host.call('savePractices', form({ holders })))).toMatch(/More customers came back/);
    expect(host.rows('practices')).toEqual([]);
  });
});

describe('the problem statement in the ledger', () => {
  const fields: ProblemFields = {
    statement: 'Customers come once and leave.',
    measure: 'Share who come back',
    baselineText: null,
    baselineSuccesses: 70,
    baselineTrials: 200,
    baselineValue: null,
    baselineFromOn: '2026-01-01',
    baselineBeforeOn: '2026-06-01',
    categoryId: null,
  };
  const save = (change: Partial<ProblemFields>, isFrozen = false, id = 'PROB-1') =>
    host.call<PracticesView>('saveProblem', { id, fields: { ...fields, ...change }, isFrozen });

  it('is edited in place until it is frozen, and superseded afterwards', async () => {
    value(await save({ measure: null }));
    expect(refusal(await save({ measure: null }, true, 'PROB-2'))).toMatch(/before you freeze/);
    const frozen = value(await save({}, true, 'PROB-2'));
    expect(frozen.problems).toMatchObject([{ id: 'PROB-1', frozenOn: frozen.todayOn, supersedesId: null }]);
    expect(refusal(await save({ baselineSuccesses: 1 }, true, 'PROB-3'))).toMatch(/frozen already/);

    const later = value(await save({ baselineSuccesses: 60 }, false, 'PROB-3'));
    value(await save({ baselineSuccesses: 60 }, false, 'PROB-3'));
    expect(later.problems).toMatchObject([
      { id: 'PROB-1', baselineSuccesses: 70 },
      { id: 'PROB-3', baselineSuccesses: 60, supersedesId: 'PROB-1', frozenOn: null },
    ]);
    const state = toProblemState(later.problems);
    expect(state).toMatchObject({
      frozen: { baseline: { successes: 70, total: 200 }, frozenOn: later.todayOn },
      current: { id: 'PROB-3' },
      edits: ['baseline'],
    });
    expect(host.rows('problems')).toHaveLength(2);
    expect(await takeBackLast(later)).toBe('Problem statement');
    expect(host.rows('problems')).toHaveLength(1);
  });

  it('is frozen once when the same call comes twice, and the frozen row is never written again', async () => {
    value(await save({}));
    value(await save({}, true, 'PROB-2'));
    const again = value(await save({}, true, 'PROB-2'));
    expect(again.problems).toMatchObject([{ id: 'PROB-1', baselineSuccesses: 70 }]);
    expect(again.problems).toHaveLength(1);
    const changed = value(await save({ measure: 'Another' }, false, 'PROB-1'));
    expect(changed.problems).toMatchObject([
      { id: 'PROB-1', measure: 'Share who come back' },
      { measure: 'Another', supersedesId: 'PROB-1' },
    ]);
  });

  it('shows what the owner changes by hand in the tab after freezing, whatever they touch', async () => {
    value(await save({}, true));
    const title = 'Problem';
    const type = (header: string, text: string, row = 2) => {
      const column = host.values(title)[0]!.indexOf(header);
      host.sheets.Spreadsheets.Values.update(
        { values: [[text]] },
        host.spreadsheetId,
        `'${title}'!${String.fromCharCode(65 + column)}${row}`,
        { valueInputOption: 'USER_ENTERED' },
      );
    };
    const stateNow = async () =>
      toProblemState(value(await host.call<PracticesView>('getPractices')).problems);
    expect(await stateNow()).toMatchObject({
      edits: [],
      frozen: { baseline: { successes: 70, total: 200 } },
    });
    type('Baseline successes', '20');
    type('Frozen on', '');
    expect(await stateNow()).toMatchObject({
      edits: ['baseline'],
      frozen: { baseline: { successes: 70, total: 200 } },
    });
    // A row of their own beside it, which names nothing that it replaces.
    type('Stated on', '2030-01-01', 3);
    type('Problem', 'Another problem', 3);
    const beside = await stateNow();
    expect(beside.current?.statement).toBe('Another problem');
    expect(beside.frozen).toMatchObject({ problem: fields.statement });
    expect(beside.edits).toContain('problem');
  });
});

const blankFields = {
  ...Object.fromEntries(ITEMS.flatMap((item) => [[COLUMN_OF[item], 3], [`${COLUMN_OF[item]}Evidence`, 'Seen.']])),
  hasTime: 'yes',
  wantsTo: 'yes',
  hoursPerWeek: 2,
  capacity: 2,
  isOutsideProcedures: false,
} as unknown as CandidateFields; // prettier-ignore
const candidate = (change: Partial<CandidateForm> = {}): CandidateForm => ({
  id: 'CAND-1',
  personId: 'P-TOM',
  fields: blankFields,
  decision: 'accept',
  decisionReason: null,
  ...change,
});

describe('candidates in the ledger', () => {
  it('are judged by the script, and an accepted one becomes a mentor', async () => {
    const view = value(await host.call<CandidatesView>('saveCandidate', candidate()));
    expect(view.candidates).toMatchObject([
      { personName: 'Tom Mentee', result: 'accept', decision: 'accept', decidedOn: view.todayOn },
    ]);
    expect(view.candidates[0]!.decidedBy).toMatch(/^\S+@\S+$/);
    expect(view.people.find(({ id }) => id === 'P-TOM')!.role).toBe('both');
    expect(host.rows('audit')[0]).toMatchObject({ action: 'Mentor decided' });
    await takeBackLast(view);
    expect(host.rows('candidates')).toEqual([]);
    expect(host.rows('people').find((row) => row['id'] === 'P-TOM')!['role']).toBe('Mentee');
  });

  it('need a reason where the decision differs from the score, and a number of mentees', async () => {
    const low = { ...blankFields, wantsTo: 'no' as const };
    expect(refusal(await host.call('saveCandidate', candidate({ fields: low })))).toMatch(/Write why/);
    expect(
      refusal(await host.call('saveCandidate', candidate({ fields: { ...blankFields, capacity: null } }))),
    ).toMatch(/how many mentees/);
    expect(host.rows('candidates')).toEqual([]);
    const decided = candidate({ fields: low, decisionReason: 'Agreed after the talk.' });
    expect(value(await host.call<CandidatesView>('saveCandidate', decided)).candidates).toMatchObject([
      { result: 'not-now', decision: 'accept', decisionReason: 'Agreed after the talk.' },
    ]);
  });

  it('keep the earlier judgment when judged again', async () => {
    value(await host.call<CandidatesView>('saveCandidate', candidate({ decision: null })));
    value(await host.call<CandidatesView>('saveCandidate', candidate({ id: 'CAND-2' })));
    expect(host.rows('candidates').map((row) => row['id'])).toEqual(['CAND-1']);
    const again = candidate({ id: 'CAND-3', decision: 'not-now', decisionReason: 'On leave.' });
    value(await host.call<CandidatesView>('saveCandidate', again));
    const view = value(await host.call<CandidatesView>('saveCandidate', again));
    expect(view.candidates).toMatchObject([
      { id: 'CAND-1', decision: 'accept' },
      { id: 'CAND-3', decision: 'not-now', supersedesId: 'CAND-1' },
    ]);
  });
});

describe('pairings in the ledger', () => {
  const pairing = (change: Partial<NewPairing> = {}): NewPairing => ({
    ...{ id: 'PAIR-9', mentorId: 'P-MAYA', menteeId: 'P-TOM', startsOn: '2026-12-01', endsOn: null },
    ...{ cadenceDays: null, minimumHours: null, why: 'Strong in follow-up calls.' },
    ...change,
  });

  it('are added once as confirmed, with their reason', async () => {
    const view = value(await host.call<PairingsView>('confirmPairings', [pairing()]));
    value(await host.call<PairingsView>('confirmPairings', [pairing()]));
    expect(view.pairings.filter(({ id }) => id === 'PAIR-9')).toMatchObject([
      { label: 'Maya Mentor → Tom Mentee', status: 'active', why: 'Strong in follow-up calls.' },
    ]);
    expect(host.rows('pairings').filter((row) => row['id'] === 'PAIR-9')).toHaveLength(1);
    expect(await takeBackLast(view)).toBe('1 new pairing');
    expect(host.rows('pairings')).toHaveLength(3);
  });

  it.each([
    ['somebody with themselves', { menteeId: 'P-MAYA' }, /are the same person/],
    ['a running pair again', { mentorId: 'P-HARRY' }, /paired already/],
    ['a person who is not there', { menteeId: 'P-GONE' }, /not in the People tab/],
    ['an end before the start', { endsOn: '2026-11-01' }, /ends before it starts/],
  ])('refuse %s, and write nothing', async (_title, change, sentence) => {
    const rows = [pairing({ id: 'PAIR-8', menteeId: 'P-HARRY' }), pairing(change)];
    expect(refusal(await host.call('confirmPairings', rows))).toMatch(sentence);
    expect(host.rows('pairings')).toHaveLength(3);
  });

  it('refuse manager and direct report', async () => {
    const { sheetId } = host.sheet('People');
    const headers = host.values('People')[0]!;
    host.batch([
      {
        updateCells: {
          start: {
            sheetId,
            rowIndex: 4,
            columnIndex: headers.indexOf(catalogs.en.tables.people.columns.managerId.header),
          },
          rows: [{ values: [{ userEnteredValue: { stringValue: 'P-MAYA' } }] }],
          fields: 'userEnteredValue',
        },
      },
    ]);
    expect(refusal(await host.call('confirmPairings', [pairing()]))).toMatch(/direct report/);
  });

  it('take a cadence and a break as dated rows, which the Today list honors', async () => {
    const before = value(await host.call<TodayView>('getToday'));
    const line = ({ today }: TodayView) =>
      today.lines.find(({ clock, pairingId }) => clock === 'meeting' && pairingId === 'PAIR-1');
    expect(line(before)).toBeDefined();
    const { todayOn } = before.today;
    const form: PairingForm = {
      pairingId: 'PAIR-1',
      fields: { minimumHours: 12 },
      newCadences: [{ id: 'CAD-1', fromOn: todayOn, cadenceDays: 14, why: 'Settled in.' }],
      newBreaks: [{ id: 'B-1', fromOn: todayOn, toOn: addDays(todayOn, 3), reason: 'Stocktaking' }],
      removedIds: [],
    };
    const view = value(await host.call<PairingsView>('savePairing', form));
    value(await host.call<PairingsView>('savePairing', form));
    expect(view.cadences).toMatchObject([{ pairingId: 'PAIR-1', cadenceDays: 14 }]);
    expect(view.breaks).toMatchObject([{ pairingId: 'PAIR-1', reason: 'Stocktaking' }]);
    expect(host.rows('cadences')).toHaveLength(1);
    expect(line(value(await host.call<TodayView>('getToday')))).toBeUndefined();

    const removed = { ...form, fields: {}, newCadences: [], newBreaks: [], removedIds: ['B-1'] };
    value(await host.call<PairingsView>('savePairing', removed));
    expect(line(value(await host.call<TodayView>('getToday')))).toMatchObject({ cadenceDays: 14 });
    const wrong = {
      ...removed,
      newBreaks: [{ id: 'B-2', fromOn: todayOn, toOn: '2026-01-01', reason: null }],
    };
    expect(refusal(await host.call('savePairing', wrong))).toMatch(/ends before it begins/);
  });

  it('make a mentee of somebody whose needs are stated', async () => {
    const edit = { id: 'P-HARRY', fields: { role: 'both' as const, needs: 'Prices' } };
    const view = value(await host.call<PairingsView>('saveStated', [edit]));
    expect(view.people.find(({ id }) => id === 'P-HARRY')).toMatchObject(edit.fields);
  });

  it('save what people state of themselves into the People tab', async () => {
    const fields = { strengths: 'Follow-up calls (3)', needs: null, spokenLanguages: 'Italian' };
    const view = value(await host.call<PairingsView>('saveStated', [{ id: 'P-HARRY', fields }]));
    expect(view.people.find(({ id }) => id === 'P-HARRY')).toMatchObject(fields);
    expect(refusal(await host.call('saveStated', [{ id: 'P-GONE', fields }]))).toMatch(
      /not in the People tab/,
    );
  });
});
