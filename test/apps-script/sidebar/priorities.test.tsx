// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PrioritiesPage } from '../../../apps-script/sidebar/focus/priorities-page.tsx';
import type { PrioritiesForm } from '../../../apps-script/src/focus/focus-api.ts';
import { noRows, toPrioritiesView, toScoredRows } from './design-views.ts';
import { ok, showPage, type ShownPage } from './show-page.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const view = toPrioritiesView('en', toScoredRows('en'));
const show = (answers = {}) =>
  showPage(<PrioritiesPage />, { getPriorities: ok(view), savePriorities: ok(view), ...answers });
const formOf = (page: ShownPage) => page.callsOf('savePriorities').at(-1)![0] as PrioritiesForm;
const go = async (page: ShownPage, number: number) => {
  await page.click(page.root.querySelectorAll<HTMLElement>('.section-link')[number - 1]!);
};
const openEvidence = (page: ShownPage, criterion: string) =>
  page.click(
    [...page.root.querySelectorAll<HTMLElement>('.score-evidence > button')].find((button) =>
      button.getAttribute('aria-label')?.startsWith(`${criterion}:`),
    )!,
  );
const pick = (page: ShownPage, selector: string) =>
  page.click(page.root.querySelector<HTMLElement>(selector)!);

test('Suggestions are shown in a fresh ledger and written only when the owner saves', async () => {
  const page = await show({ getPriorities: ok(toPrioritiesView('en', noRows)) });
  expect(page.text()).toContain('These are suggestions');
  // Each selected one has to be scored: the owner chooses, nothing is chosen beforehand.
  expect(page.root.querySelectorAll('input[type="checkbox"]:checked')).toHaveLength(0);
  expect(page.callsOf('savePriorities')).toEqual([]);
  await page.press('Save');
  const { edits, decision } = formOf(page);
  expect(decision).toBeNull();
  expect(edits.categories.append.map(({ id }) => id)).toEqual([
    ...['customers', 'capacity', 'risks', 'social-media', 'globalizing'],
    ...['safety', 'turnover', 'high-performers'],
  ]);
  expect(edits.criteria.append).toHaveLength(5);
  expect(edits.scores).toEqual({ append: [], update: [], remove: [] });
});

test('The sentence follows every weight: it names what would change the winner, or that nothing would', async () => {
  const page = await show();
  const reading = () => page.root.querySelector('.reading')!.textContent;
  // The ranking stands where something changes it: at the scores and the decision.
  expect(page.root.querySelector('.reading')).toBeNull();
  await go(page, 4);
  expect(reading()).toBe(
    'Customer acquisition and retention stays first unless “Importance” weighs more than 46% (now 30%); then Safety leads.',
  );
  await go(page, 3);
  await page.fill('Weight of Importance', '10');
  await go(page, 4);
  expect(reading()).toMatch(/^Safety stays first unless/);
  await go(page, 3);
  await page.fill('Weight of Importance', '0');
  await go(page, 4);
  expect(reading()).toMatch(/^Customer acquisition and retention stays first/);
});

test('Only what was changed is sent', async () => {
  const page = await show();
  await go(page, 4);
  await openEvidence(page, 'Reach');
  await page.fill('What shows it: Reach', '=1+1 <b>two</b>');
  await page.press('Save');
  const { edits } = formOf(page);
  expect(edits.scores).toEqual({
    append: [],
    update: [{ id: 'customers.reach', fields: { evidence: '=1+1 <b>two</b>' } }],
    remove: [],
  });
  expect([edits.categories, edits.narrowing, edits.criteria].map(({ update }) => update)).toEqual([
    [],
    [],
    [],
  ]);
});

test('Choosing another than the winner asks for the reason and says why', async () => {
  const page = await show();
  await go(page, 5);
  await pick(page, '.choice:nth-of-type(2) input');
  expect(page.text()).toContain('By your own scores Customer acquisition and retention comes first.');
  expect(page.text()).toContain('narrowing questions are not answered yet');
  await page.press('Record the decision');
  expect(page.callsOf('savePriorities')).toEqual([]);
  expect(page.text()).toContain('Write the reason for this decision. It stays with the decision.');
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
  await page.fill('Reason', 'Another accident.');
  await page.press('Record the decision');
  expect(formOf(page).decision).toMatchObject({ categoryId: 'safety', reason: 'Another accident.' });
  expect(page.text()).toContain('Decided: Safety.');
});

test('Going on to the decision does not record it at once', async () => {
  const page = await show();
  await go(page, 4);
  await go(page, 5);
  await page.pass(10);
  expect(page.callsOf('savePriorities')).toEqual([]);
  expect(page.root.querySelector('[aria-invalid]')).toBeNull();
});

test('A wrong weight leads to its field, and nothing is sent', async () => {
  const page = await show();
  await go(page, 3);
  await page.fill('Weight of Reach', 'a lot');
  await go(page, 1);
  await page.press('Save');
  await page.pass(10);
  expect(page.callsOf('savePriorities')).toEqual([]);
  expect(page.root.querySelector('.section-title')!.textContent).toBe('Weights');
  expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
});

test('What was typed survives a failure, and closing asks before it is lost', async () => {
  const sentence = 'The ledger is busy. Try again in a few seconds.';
  const page = await show({
    savePriorities: { ok: false, sentence, issues: [], canRetry: true, needsSetUp: false },
  });
  await go(page, 2);
  await page.fill('Who are our customers?', 'Small workshops');
  await page.press('Save');
  expect(page.text()).toContain(sentence);
  expect(page.root.querySelector('textarea')!.value).toBe('Small workshops');
  await page.press('Close');
  expect(page.run.closed).toBe(false);
  await page.press('Stay');
  page.run.answer('savePriorities', ok(view));
  await page.press('Try again');
  expect(formOf(page).edits.narrowing.update).toEqual([
    { id: 'customers.who', fields: { answer: 'Small workshops' } },
  ]);
  await page.press('Close');
  expect(page.run.closed).toBe(true);
});

test('An own category comes with its questions, needs a name, and can be removed again', async () => {
  const page = await show();
  await page.press('Add a category of your own');
  await page.press('Save');
  await page.pass(10);
  expect(page.callsOf('savePriorities')).toEqual([]);
  await page.fill('Name of the category', 'Succession');
  await page.press('Save');
  const { edits } = formOf(page);
  expect(edits.categories.append).toMatchObject([{ title: 'Succession', kind: 'own', isCandidate: true }]);
  expect(edits.narrowing.append).toHaveLength(2);
});

test('Only the act just done is undone, and asked about first', async () => {
  const page = await show({ takeBack: ok('Safety') });
  // What another dialog did last is no business of this one.
  expect(view.takeBack).not.toBeNull();
  expect(page.text()).not.toContain('Undo');
  const done = { ...view, takeBack: { ...view.takeBack!, id: 'TB-2', what: 'Weights' } };
  page.run.answer('savePriorities', ok(done));
  await go(page, 3);
  await page.fill('Weight of Reach', '9');
  await page.press('Save');
  await page.press('Undo: Weights');
  expect(page.callsOf('takeBack')).toEqual([]);
  expect(page.text()).toContain('Undo “Weights”?');
  await page.press('Undo');
  expect(page.callsOf('takeBack')).toEqual([['TB-2']]);
  expect(page.text()).toContain('Undone: “Safety”.');
});

test('A digit of the keyboard gives the points of a line', async () => {
  const page = await show();
  await go(page, 4);
  const line = page.root.querySelector<HTMLElement>('.score-points')!;
  const press = (key: string) =>
    act(() => {
      line.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    });
  await press('2');
  expect(line.querySelector<HTMLInputElement>('input:checked')!.value).toBe('2');
  await press('7');
  expect(line.querySelector<HTMLInputElement>('input:checked')!.value).toBe('2');
  await page.press('Save');
  expect(formOf(page).edits.scores.update).toMatchObject([{ fields: { score: 2 } }]);
});
