/** Measures on the built script: fixed once, figures kept and frozen, changed with a reason, and undone. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../apps-script/src/calls/answers-api.ts';
import type { MeasureForm, MeasuresView } from '../../apps-script/src/measures/measures-api.ts';
import { toMeasureState } from '../../shared/rules/measure/state.ts';
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

const member = (personId: string, part: 'mentee' | 'other' | 'left-out', reason = '') => ({
  ...{ personId, part, reason },
});
const figure = (personId: string, fromOn: string, successes: number, trials = 20) => ({
  ...{ personId, fromOn, beforeOn: '', successes, trials, amount: null, source: 'typed' as const },
});
const form = (change: Partial<MeasureForm> = {}): MeasureForm => ({
  ...{ id: 'M-ONE', title: '=Came back', kind: 'own-share', better: 'higher', unit: '' },
  ...{ startsOn: '2026-06-01', windowMonths: 3, windowsBefore: 2, windowsAfter: 2, lots: null, seed: null },
  ...{ chosenLow: true, reason: '', supersedesId: null },
  members: [member('P-TOM', 'mentee'), member('P-UMA', 'mentee'), member('P-MAYA', 'other')],
  figures: [figure('P-TOM', '2026-03-01', 10), figure('P-UMA', '2026-03-01', 8)],
  ...change,
});
const fix = (change?: Partial<MeasureForm>) => host.call<MeasuresView>('fixMeasure', form(change));
const stateOf = (view: MeasuresView) =>
  toMeasureState({ measures: view.measures, members: view.members, figures: view.figures }, view.program.id);

describe('a measure', () => {
  it('is fixed once with its people and the figures before the start, which are frozen', async () => {
    const view = value(await fix());
    value(await fix());
    expect(view.menteeIds).toEqual(['P-TOM', 'P-UMA']);
    expect(host.rows('measures')).toHaveLength(1);
    expect(host.rows('measures')[0]!['title']).toBe('=Came back');
    expect(stateOf(view).figures.map(({ frozenOn }) => frozenOn === null)).toEqual([false, false]);
    expect(stateOf(view).edits).toEqual([]);
    expect(refusal(await fix({ id: 'M-TWO' }))).toContain('fixed already');
  });

  it.each([
    [{ title: ' ' }, 'Say what is measured'],
    [{ startsOn: '2026-02-30' }, 'Enter the day'],
    [{ members: [member('P-MAYA', 'other')] }, 'at least one mentee'],
    [{ members: [member('P-TOM', 'mentee'), member('P-UMA', 'left-out')] }, 'why Uma Mentee is left out'],
    [{ members: [member('P-NOBODY', 'mentee')] }, 'not part of the measure'],
    [{ lots: 3 }, 'at least 3 mentees'],
    [{ figures: [figure('P-TOM', '2026-03-01', 21)] }, 'More successes than cases for Tom Mentee'],
  ])('is refused before anything is written: %j', async (change, sentence) => {
    expect(refusal(await fix(change as Partial<MeasureForm>))).toContain(sentence);
    expect(host.rows('measures')).toEqual([]);
  });

  it('keeps later figures, which may be put right, and those of before only once', async () => {
    const view = value(await fix());
    const keep = (...figures: ReturnType<typeof figure>[]) =>
      host.call<MeasuresView>('keepFigures', { measureId: 'M-ONE', figures });
    value(await keep(figure('P-TOM', '2026-06-01', 12), figure('P-MAYA', '2026-03-01', 9)));
    const later = value(await keep(figure('P-TOM', '2026-06-01', 13)));
    expect(later.figures.filter(({ fromOn }) => fromOn === '2026-06-01').map((one) => one.successes)).toEqual(
      [13],
    );
    expect(stateOf(later).edits).toEqual([]);
    expect(refusal(await keep(figure('P-MAYA', '2026-03-01', 20)))).toContain('frozen');
    expect(refusal(await keep(figure('P-HARRY', '2026-06-01', 1)))).toContain('not part');
    expect(view.figures).toHaveLength(2);
  });

  it('is replaced with a reason; the earlier one stays and is told', async () => {
    value(await fix());
    expect(refusal(await fix({ id: 'M-TWO', supersedesId: 'M-ONE' }))).toContain('why you change');
    const changed = value(await fix({ id: 'M-TWO', supersedesId: 'M-ONE', reason: 'Calls count better.' }));
    const state = stateOf(changed);
    expect([state.current!.id, state.earlier.map(({ id }) => id)]).toEqual(['M-TWO', ['M-ONE']]);
    value(await host.call('takeBack', changed.takeBack!.id));
    expect(stateOf(value(await host.call<MeasuresView>('getMeasures'))).current!.id).toBe('M-ONE');
  });

  it('draws who begins when from the number that was shown', async () => {
    const drawn = value(await fix({ lots: 2, seed: 17 })).members.filter(({ lot }) => lot !== null);
    expect(drawn.map(({ lot }) => lot).sort()).toEqual([1, 2]);
    expect(drawn.map(({ startsOn }) => startsOn).sort()).toEqual(['2026-06-01', '2026-09-01']);
  });
});
