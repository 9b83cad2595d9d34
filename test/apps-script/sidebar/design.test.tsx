// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DesignPage } from '../../../apps-script/sidebar/program/design-page.tsx';
import { LOOK_EVERY_MS } from '../../../apps-script/sidebar/program/use-design.ts';
import { doneFacts, freshFacts, toDesignView, toMiddleFacts } from './design-views.ts';
import { ok, showPage } from './show-page.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const show = (view: unknown, more = {}) => showPage(<DesignPage />, { getDesign: ok(view), ...more });

test('A fresh program has one primary button, and it opens the first step', async () => {
  const page = await show(toDesignView('en', freshFacts), { showDialog: ok(null) });
  expect(page.text()).toContain('0 of 9 steps done');
  expect([...page.root.querySelectorAll('.ml-button-primary')].map((button) => button.textContent)).toEqual([
    'Open Focus',
  ]);
  await page.press('Open Focus');
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

test('A complete design says so, and has no step left to press first', async () => {
  const page = await show(toDesignView('en', doneFacts));
  expect(page.text()).toContain('The design is complete.');
  expect(page.root.querySelector('.ml-button-primary')).toBeNull();
});

test('The last step is taken back only after a second press', async () => {
  const last = { id: 'TB-1', what: 'Priorities saved', doneAt: '2026-11-23T10:00:00+01:00' };
  const page = await show({ ...toDesignView('en', freshFacts), takeBack: last }, { takeBack: ok(last.what) });
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
  expect(page.text()).toContain('4 of 9 steps done');
  page.run.answer('getDesign', { throws: 'NetworkError: Connection failure due to HTTP 0' });
  await page.pass(LOOK_EVERY_MS + 50);
  expect(page.text()).toContain('The spreadsheet does not answer.');
  expect(page.text()).toContain('4 of 9 steps done');
});
