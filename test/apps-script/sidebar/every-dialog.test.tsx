// @vitest-environment happy-dom
/**
 * What every form of the owner's pages must do, tested once for all of them: a new form is one line of the table. Each
 * rule was broken somewhere when every form did it by itself.
 */
import type { ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PrioritiesPage } from '../../../apps-script/sidebar/focus/priorities-page.tsx';
import { CandidatesDialog } from '../../../apps-script/sidebar/mentors/candidates-dialog.tsx';
import { PairingsDialog } from '../../../apps-script/sidebar/pairings/pairings-dialog.tsx';
import { PeoplePage } from '../../../apps-script/sidebar/people/people-page.tsx';
import { PracticesDialog } from '../../../apps-script/sidebar/practices/practices-dialog.tsx';
import { ChangesDialog } from '../../../apps-script/sidebar/changes/changes-dialog.tsx';
import { TalkDialog } from '../../../apps-script/sidebar/talk/talk-dialog.tsx';
import { CourseDialog } from '../../../apps-script/sidebar/rewards/course-dialog.tsx';
import { PlanDialog } from '../../../apps-script/sidebar/rewards/plan-dialog.tsx';
import { RewardDialog } from '../../../apps-script/sidebar/rewards/reward-dialog.tsx';
import type { RewardsView } from '../../../apps-script/src/rewards/rewards-api.ts';
import { catalogs } from '../../../shared/messages/registry.ts';
import { toPrioritiesView, toScoredRows } from './design-views.ts';
import { toCandidatesView, toPairingsView, toPracticesView } from './mentors-views.ts';
import { toPeopleView } from './people-views.ts';
import { toBlankRewardsView, toRewardsView } from './rewards-views.ts';
import { ok, showPage, type ShownPage } from './show-page.tsx';
import { toChangesView, toTalkView } from './talk-views.ts';

const { pages } = catalogs.en;
const failed = { ok: false, sentence: 'The ledger is busy.', issues: [], canRetry: true, needsSetUp: false };

interface Form {
  page: () => ComponentChildren;
  answers: Record<string, unknown>;
  /** Presses these, in order, to come to the form. */
  way: string[];
  /** Chooses, before that, from a list: its selector and the value. */
  chooses?: [selector: string, value: string];
  /** The control that is typed into. */
  field: string;
  /** The call that saves, and its answer when done. */
  saves: string;
  done: unknown;
}

const views = {
  focus: toPrioritiesView('en', toScoredRows('en')),
  practices: toPracticesView('en'),
  candidates: toCandidatesView('en'),
  pairings: toPairingsView('en'),
  people: toPeopleView('en'),
  talk: toTalkView('en'),
  changes: toChangesView('en'),
  rewards: toRewardsView('en'),
};
/** A plan that has a form of the firm's own. */
const ownForm: RewardsView = {
  ...views.rewards,
  forms: views.rewards.forms.map((each, index) =>
    index === 0 ? { ...each, form: 'own', title: 'Tickets' } : each,
  ),
};
const nth = (index: number): string => `.sections > li:nth-child(${index}) > button`;

const forms: Record<string, Form> = {
  focus: {
    ...{
      page: () => <PrioritiesPage />,
      answers: { getPriorities: ok(views.focus) },
      way: [nth(4), '.score-evidence > button'],
    },
    ...{ field: '.score-open input', saves: 'savePriorities', done: ok(views.focus) },
  },
  practices: {
    ...{ page: () => <PracticesDialog begin="practices" />, answers: { getPractices: ok(views.practices) } },
    ...{ way: ['.fold > summary'], field: '.fold input[type="text"]' },
    ...{ saves: 'savePractices', done: ok(views.practices) },
  },
  problem: {
    ...{ page: () => <PracticesDialog begin="problem" />, answers: { getPractices: ok(views.practices) } },
    ...{ way: [], field: 'textarea', saves: 'saveProblem', done: ok(views.practices) },
  },
  candidates: {
    ...{ page: () => <CandidatesDialog />, answers: { getCandidates: ok(views.candidates) } },
    ...{ way: ['.ml-line:nth-child(3) .ml-button', '.score-evidence > button'] },
    field: '.score-open input',
    ...{ saves: 'saveCandidate', done: ok(views.candidates) },
  },
  'what people state': {
    ...{ page: () => <PairingsDialog />, answers: { getPairings: ok(views.pairings) }, way: [] },
    ...{ field: '.person input', saves: 'saveStated', done: ok(views.pairings) },
  },
  'a person': {
    ...{ page: () => <PeoplePage />, answers: { getPeople: ok(views.people) } },
    ...{ way: ['.by-hand button'], field: 'input[type="text"]' },
    saves: 'savePeople',
    done: ok({ ...{ added: 1, changed: 0, ended: 0, pairings: 0 }, view: views.people }),
  },
  'a talk': {
    ...{ page: () => <TalkDialog />, answers: { getTalkForm: ok(views.talk) }, way: [] },
    ...{ field: 'form textarea', saves: 'recordTalk', done: ok(null) },
  },
  'a change': {
    ...{ page: () => <ChangesDialog />, answers: { getChanges: ok(views.changes) }, way: [] },
    ...{ field: 'form textarea', saves: 'saveChange', done: ok(views.changes) },
  },
  'the rewards plan': {
    ...{ page: () => <PlanDialog />, answers: { getRewards: ok(ownForm) }, way: [] },
    ...{ field: '.plan-form-name input[type="text"]', saves: 'saveRewardPlan', done: ok(ownForm) },
  },
  'a reward': {
    ...{ page: () => <RewardDialog />, answers: { getRewards: ok(toBlankRewardsView('en')) } },
    // Without a plan every reward asks why.
    ...{ way: ['input[role="combobox"]', '[role="option"]'], field: 'form textarea' },
    ...{ saves: 'logReward', done: ok(toBlankRewardsView('en')) },
  },
  'a course': {
    ...{ page: () => <CourseDialog />, answers: { getRewards: ok(views.rewards) }, way: [] },
    ...{ chooses: ['form select', 'P-02'], field: 'form input[type="text"]' },
    ...{ saves: 'saveCourse', done: ok(views.rewards) },
  },
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(Date.parse('2026-11-23T10:00:00Z'));
});
afterEach(() => {
  vi.useRealTimers();
});

async function open(form: Form, saving: unknown): Promise<ShownPage> {
  const page = await showPage(form.page(), { ...form.answers, [form.saves]: saving });
  for (const selector of form.way) {
    const control = page.root.querySelector<HTMLElement>(selector)!;
    // A line of a list is chosen before the field loses the focus.
    await act(() => {
      control.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
    });
    await page.click(control);
  }
  const [selector, value] = form.chooses ?? [];
  if (selector)
    await act(() => {
      const list = page.root.querySelector<HTMLSelectElement>(selector)!;
      list.value = value!;
      list.dispatchEvent(new Event('change', { bubbles: true }));
      list.dispatchEvent(new Event('input', { bubbles: true }));
    });
  return page;
}
const fieldOf = (page: ShownPage, { field }: Form) =>
  page.root.querySelector<HTMLInputElement>(field) ?? expect.fail(`no ${field}: ${page.text()}`);
const type = (page: ShownPage, form: Form, text: string) =>
  act(() => {
    const control = fieldOf(page, form);
    control.value = text;
    control.dispatchEvent(new Event('input', { bubbles: true }));
  });
const saveButton = (page: ShownPage, form: Form): HTMLElement =>
  form.saves === 'savePriorities'
    ? [...page.root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Save')!
    : page.root.querySelector<HTMLElement>('form button[type="submit"]')!;
/** What the script writes into a page when it opens it. */
function putModel(model: object): void {
  document.getElementById('model')?.remove();
  const script = document.createElement('script');
  script.id = 'model';
  script.type = 'application/json';
  script.textContent = JSON.stringify(model);
  document.head.append(script);
}
const sent = (page: ShownPage, form: Form): string[] =>
  page.callsOf(form.saves).map((call) => JSON.stringify(call));
const requestIdIn = (text: string): string | null => /"requestId":"([^"]+)"/.exec(text)?.[1] ?? null;

describe.each(Object.entries(forms))('%s', (_name, form) => {
  test('Try again sends what stands in the form now; other content has another request id', async () => {
    const page = await open(form, failed);
    await type(page, form, 'Adele First');
    await page.click(saveButton(page, form));
    expect(sent(page, form)).toHaveLength(1);
    expect(page.text()).toContain(failed.sentence);
    await page.press(pages.tryAgain);
    await type(page, form, 'Adele Second');
    await page.press(pages.tryAgain);
    const [first, again, changed] = sent(page, form) as [string, string, string];
    expect(first).toContain('Adele First');
    // A repeat of the same is the same request.
    expect(again).toBe(first);
    expect(changed).toContain('Adele Second');
    expect(changed).not.toContain('Adele First');
    if (requestIdIn(first)) expect(requestIdIn(changed)).not.toBe(requestIdIn(first));
  });

  test('What is typed while it is saved is kept, or the form is gone', async () => {
    const page = await open(form, form.done);
    await type(page, form, 'Adele First');
    const button = saveButton(page, form);
    await act(() => {
      button.click();
    });
    await type(page, form, 'Adele Second');
    await page.pass(30);
    expect(sent(page, form)).toHaveLength(1);
    const control = page.root.querySelector<HTMLInputElement>(form.field);
    const isGone = form.saves === 'savePeople' || form.saves === 'recordTalk';
    if (!isGone) expect(control?.value).toBe('Adele Second');
  });

  test('A page whose pass has run out opens again with what was typed', async () => {
    const gone = { ...failed, canRetry: false, sentence: 'Open for too long.', isPassGone: true };
    const model = { page: 'owner', opens: { dialog: 'people' }, pass: 'p', draft: null };
    putModel(model);
    const page = await open(form, gone);
    await type(page, form, 'Adele First');
    await page.click(saveButton(page, form));
    expect(page.text()).toContain(gone.sentence);
    page.run.answer('openAgain', ok(null));
    await page.press(pages.openAgain);
    const [, draft] = page.callsOf('openAgain')[0] as [object, Record<string, string>];
    expect(JSON.stringify(draft)).toContain('Adele First');
    putModel({ ...model, pass: 'q', draft });
    const again = await open({ ...form, way: [], chooses: undefined }, form.done);
    expect(fieldOf(again, form).value).toBe('Adele First');
    await again.click(saveButton(again, form));
    expect(sent(again, form)[0]).toContain('Adele First');
    expect(again.run.passes.at(-1)).toBe('q');
    document.getElementById('model')?.remove();
  });

  test('The focus never falls out of the page while it saves and fails', async () => {
    const page = await open(form, failed);
    await type(page, form, 'Adele First');
    const button = saveButton(page, form);
    button.focus();
    await page.click(button);
    expect(document.activeElement).not.toBe(document.body);
  });

  test('Escape, Close and Next ask before typed words are lost; Stay keeps them', async () => {
    // A talk is told in the sidebar, which is not left.
    if (form.saves === 'recordTalk') return;
    const page = await open(form, form.done);
    await type(page, form, 'Adele First');
    const { dialogFrame, common } = catalogs.en;
    const isAsked = () => page.text().includes(dialogFrame.unsavedQuestion);
    const stay = async () => {
      expect(isAsked()).toBe(true);
      expect(page.run.closed).toBe(false);
      await page.press(dialogFrame.stay);
      expect(isAsked()).toBe(false);
      expect(fieldOf(page, form).value).toBe('Adele First');
    };
    await act(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    await stay();
    await page.press(common.close);
    await stay();
    const next = page.root.querySelector<HTMLElement>('.foot-next button');
    // A dialog outside of the steps leads nowhere.
    if (!next) return;
    page.run.answer('showDialog', ok(null));
    await page.click(next);
    await stay();
    expect(page.callsOf('showDialog')).toEqual([]);
    await page.click(page.root.querySelector<HTMLElement>('.foot-next button')!);
    const saveFirst = [...page.root.querySelectorAll('button')].find(
      ({ textContent }) => textContent === dialogFrame.saveAndGoOn,
    );
    if (saveFirst) await page.click(saveFirst);
    else await page.press(dialogFrame.goOnWithout);
    await page.pass(60);
    expect(page.callsOf(form.saves)).toHaveLength(saveFirst ? 1 : 0);
    expect(page.callsOf('showDialog')).toHaveLength(1);
  });

  test('Enter in a search or a number saves nothing', async () => {
    const page = await open(form, form.done);
    const looking = page.root.querySelectorAll<HTMLInputElement>(
      'form input[type="search"], form input[inputmode="decimal"], form input[role="combobox"]',
    );
    for (const control of looking) {
      const event = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
      control.dispatchEvent(event);
      expect(event.defaultPrevented, control.outerHTML).toBe(true);
    }
  });
});

test('Saving the terms keeps the needs that are typed and not saved', async () => {
  const form = forms['what people state']!;
  const page = await open(form, form.done);
  await type(page, form, 'Adele First');
  page.run.answer('savePairing', ok(views.pairings));
  await page.click(page.root.querySelector<HTMLElement>(nth(3))!);
  await page.click(page.root.querySelector<HTMLElement>('.fold > summary')!);
  const number = page.root.querySelector<HTMLInputElement>('.fold input[inputmode="decimal"]')!;
  await act(() => {
    number.value = '33';
    number.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const save = [...page.root.querySelectorAll<HTMLElement>('.fold button')].find(
    (button) => button.className.includes('primary') || button.textContent?.startsWith('Save'),
  )!;
  await page.click(save);
  expect(page.callsOf('savePairing')).toHaveLength(1);
  await page.click(page.root.querySelector<HTMLElement>(nth(1))!);
  expect(fieldOf(page, form).value).toBe('Adele First');
});
