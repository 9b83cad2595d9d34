// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LOOK_EVERY_MS } from '../../../apps-script/sidebar/inside/use-answer.ts';
import { ProgramView, SettingsView } from '../../../apps-script/sidebar/program/program-view.tsx';
import { doneFacts, freshFacts, toDesignView, toMiddleFacts } from './design-views.ts';
import { ok, showPage } from './show-page.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const show = (view: unknown, more = {}) => showPage(<ProgramView />, { getDesign: ok(view), ...more });

test('A fresh program has one primary button, and it opens the first step', async () => {
  const page = await show(toDesignView('en', freshFacts), { showDialog: ok(null) });
  expect(page.text()).toContain('0 of 9 done');
  expect([...page.root.querySelectorAll('.ml-button-primary')].map((button) => button.textContent)).toEqual([
    'Start',
  ]);
  await page.press('Start: Focus');
  expect(page.callsOf('showDialog')).toEqual([['priorities']]);
});

test('Each step says what the ledger knows of it', async () => {
  const page = await show(toDesignView('en', toMiddleFacts('en')));
  for (const fact of [
    'Customer acquisition and retention, decided Nov 3',
    'Orders: 18,210, Jan 2, 2024 to Oct 31',
    '14 people',
    '2 candidates assessed, nobody accepted yet',
  ])
    expect(page.text()).toContain(fact);
  const italian = await show(toDesignView('it', toMiddleFacts('it')));
  expect(italian.text()).toContain('Ordini: 18.210, dal 2 gen 2024 al 31 ott');
});

test('A complete design has no step left to press first, and every step opens where it is done', async () => {
  const page = await show(toDesignView('en', doneFacts), { showDialog: ok(null) });
  expect(page.text()).toContain('9 of 9 done');
  await page.click(page.root.querySelector<HTMLElement>('[data-row="candidates"]')!);
  expect(page.callsOf('showDialog')).toEqual([['candidates']]);
  expect(page.root.querySelector('.ml-button-primary')).toBeNull();
});

test('The last step is taken back only after a second press', async () => {
  const last = { id: 'TB-1', what: 'Priorities saved', doneAt: '2026-11-23T10:00:00+01:00' };
  const page = await showPage(<SettingsView />, {
    getDesign: ok({ ...toDesignView('en', freshFacts), takeBack: last }),
    takeBack: ok(last.what),
  });
  await page.click(page.root.querySelector<HTMLElement>('[data-row="done"]')!);
  await page.press('Undo: Priorities saved');
  expect(page.callsOf('takeBack')).toEqual([]);
  await page.press('Keep it');
  await page.press('Undo: Priorities saved');
  page.run.answer('getDesign', ok(toDesignView('en', freshFacts)));
  await page.press('Yes, undo it');
  expect(page.callsOf('takeBack')).toEqual([['TB-1']]);
  await page.pass(50);
  expect(page.text()).toContain('Undone: “Priorities saved”.');
  expect(page.text()).not.toContain('Last step');
});

test('It looks again by itself, and a failure keeps what is shown', async () => {
  const page = await show(toDesignView('en', freshFacts));
  page.run.answer('getDesign', ok(toDesignView('en', toMiddleFacts('en'))));
  await page.pass(LOOK_EVERY_MS + 50);
  expect(page.text()).toContain('4 of 9 done');
  page.run.answer('getDesign', { throws: 'NetworkError: Connection failure due to HTTP 0' });
  await page.pass(LOOK_EVERY_MS + 50);
  expect(page.text()).toContain('The spreadsheet does not answer.');
  expect(page.text()).toContain('4 of 9 done');
});

test('A running program shows its homes first, with what is known of them; the design is one line', async () => {
  const page = await show({ ...toDesignView('en', doneFacts), phase: 'run', todayOn: '2027-01-04' });
  expect(
    [...page.root.querySelectorAll('.phase[open] .phase-title')].map((each) => each.textContent),
  ).toEqual(['Run', 'Results']);
  expect(page.text()).toContain('Meet weekly, 45 min; 2 changes');
  expect(page.text()).toContain('week 5 of 26');
});

test('The way back from a page of Settings ends on its line', async () => {
  const page = await showPage(<SettingsView />, {
    getDesign: ok(toDesignView('en', freshFacts)),
    openTab: ok(null),
  });
  await page.click(page.root.querySelector<HTMLElement>('[data-row="tabs"]')!);
  await page.press('Practices');
  expect(page.callsOf('openTab')).toEqual([['practices']]);
  await page.press('← Settings');
  await page.pass(50);
  expect((document.activeElement as HTMLElement).dataset['row']).toBe('tabs');
});
