// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkAnswers, toExpectedHours } from '../../../apps-script/sidebar/set-up/check-answers.ts';
import { SetUpPage } from '../../../apps-script/sidebar/set-up/set-up-page.tsx';
import type { SetUpAnswers, SetUpDone } from '../../../apps-script/src/set-up/set-up-api.ts';
import { issues, pages, setUpPage as words, webAppAddress } from '../../../shared/messages/en/index.ts';
import { setUpPage as italian } from '../../../shared/messages/it/index.ts';
import { toSetUpView } from './sample-views.ts';
import { ok, showPage } from './show-page.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const fresh = toSetUpView('en', false);
const done: SetUpDone = {
  language: 'en',
  created: ['Program', 'People'],
  repaired: [],
  issues: [],
  webAppUrl: 'https://script.google.com/macros/s/x/exec',
};

test('The defaults lack nothing but the program’s name', () => {
  expect(checkAnswers(fresh.answers)).toEqual({ programName: { code: 'required' } });
  expect(checkAnswers({ ...fresh.answers, programName: 'Keep our customers' })).toEqual({});
});

test.each([
  ['timeZone', 'Europe/Roma', 'required'],
  ['timeZone', '', 'required'],
  ['startsOn', '2026-02-30', 'not-a-date'],
  ['periodMonths', Number.NaN, 'not-a-number'],
  ['periodMonths', 37, 'too-large'],
  ['cadenceDays', 0, 'too-small'],
  ['talkEveryDays', 91, 'too-large'],
  ['meetingMinutes', 22.5, 'not-a-whole-number'],
] as const)('%s = %s is not sent', (name, value, code) => {
  const answers = { ...fresh.answers, programName: 'P', [name]: value } as SetUpAnswers;
  expect(checkAnswers(answers)[name]?.code).toBe(code);
});

test('What the answers add up to is said, and a minimum beyond it is warned of', async () => {
  expect(Math.round(toExpectedHours(fresh.answers)!)).toBe(29);
  expect(toExpectedHours({ ...fresh.answers, cadenceDays: Number.NaN })).toBeNull();
  const page = await showPage(<SetUpPage />, { getSetUp: ok(fresh) });
  expect(page.text()).toContain(words.pace('29'));
  await page.fill(words.minimumHours, '40');
  expect(page.text()).toContain(words.paceShort('29'));
});

test('It says what will be created before it is, sends the answers, and leads on', async () => {
  const page = await showPage(<SetUpPage />, { getSetUp: ok(fresh), setUp: ok(done), openTab: ok(null) });
  expect(page.text()).toContain(words.creates(fresh.tabs.length));
  for (const tab of fresh.tabs) expect(page.text()).toContain(tab.title);
  await page.press(words.submit);
  expect(page.callsOf('setUp')).toEqual([]);
  expect(page.text()).toContain(issues.required({ code: 'required' }));
  await page.pass(10);
  expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
  await page.fill(words.name, ' Keep our customers ');
  await page.press(words.submit);
  expect(page.callsOf('setUp')).toEqual([[{ ...fresh.answers, programName: 'Keep our customers' }]]);
  expect(page.text()).toContain(words.doneTitle);
  expect(page.root.querySelector('.ml-button-primary')!.textContent).toBe(words.openDesign);
  await page.press(words.openPeople);
  expect(page.callsOf('openTab')).toEqual([['people']]);
  expect(page.run.closed).toBe(true);
});

test('Another cadence is asked for in days', async () => {
  const page = await showPage(<SetUpPage />, { getSetUp: ok(fresh), setUp: ok(done) });
  await page.fill(words.name, 'P');
  await page.click(page.root.querySelector<HTMLElement>('input[value="other"]')!);
  await page.fill(words.cadenceDays, '10');
  await page.press(words.submit);
  expect(page.callsOf('setUp')[0]).toMatchObject([{ cadenceDays: 10 }]);
});

test('Choosing the language changes the page at once', async () => {
  const page = await showPage(<SetUpPage />, { getSetUp: ok(fresh) });
  await page.click(page.root.querySelector<HTMLElement>('input[value="it"]')!);
  expect(page.root.querySelector('h1')!.textContent).toBe(italian.title);
});

test('A failure keeps every answer and offers to try again; a told field gets its sentence', async () => {
  const failure = {
    ok: false,
    sentence: 'Someone else is setting up.',
    issues: [{ code: 'too-long', field: 'programName', params: { max: 120 } }],
    canRetry: true,
    needsSetUp: true,
  };
  const page = await showPage(<SetUpPage />, { getSetUp: ok(fresh), setUp: failure });
  await page.fill(words.name, 'Keep our customers');
  await page.press(words.submit);
  expect(page.text()).toContain('Someone else is setting up.');
  expect(page.text()).toContain('Shorten it to 120 characters.');
  expect(page.root.querySelector('input')!.value).toBe('Keep our customers');
  page.run.answer('setUp', ok(done));
  await page.press(pages.tryAgain);
  expect(page.text()).toContain(words.doneTitle);
});

test('Run again it says that rows are kept, and tells what was repaired and what is left', async () => {
  const page = await showPage(<SetUpPage />, {
    getSetUp: ok(toSetUpView('en', true)),
    setUp: ok({
      ...done,
      created: [],
      repaired: ['The column “Minutes” was added to “Check-ins”.'],
      issues: [{ code: 'column-doubled', sentence: 'Two columns.', table: 'people', cell: null }],
      webAppUrl: null,
    }),
  });
  expect(page.text()).toContain(words.repairLead);
  expect(page.text()).toContain(words.createsNothing);
  await page.press(words.repair);
  expect(page.text()).toContain(words.repairedTitle);
  expect(page.text()).toContain('The column “Minutes” was added to “Check-ins”.');
  expect(page.text()).toContain('Two columns.');
  expect(page.text()).toContain(webAppAddress.steps[1]);
  expect(page.root.querySelectorAll('.address input')).toHaveLength(1);
});
