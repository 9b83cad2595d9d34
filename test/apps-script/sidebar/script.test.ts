// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { callScript, toFailure } from '../../../apps-script/sidebar/platform/script.ts';
import { pages } from '../../../shared/messages/en/index.ts';
import { installFakeRun } from './fake-run.ts';

test.each([
  ['NetworkError: Connection failure due to HTTP 0', pages.unreachable, true],
  ['PERMISSION_DENIED', pages.signedInTwice, false],
  ['Authorization is required to perform that action.', pages.notAllowed, false],
  ['Exceeded maximum execution time', pages.tooSlow, true],
  ['TypeError: Cannot read properties of undefined', pages.failed, true],
])('Google’s "%s" becomes a sentence and a way on', (message, sentence, canRetry) => {
  expect(toFailure(new Error(message), pages)).toMatchObject({ ok: false, sentence, canRetry });
});

test('An answer of the script arrives as it is, a failure of the script too', async () => {
  const failure = { ok: false, sentence: 'No.', issues: [], canRetry: false, needsSetUp: false };
  const run = installFakeRun(globalThis, { openPairing: { ok: true, value: null } }, 0);
  expect(await callScript(pages, 'openPairing', 'PR-1')).toEqual({ ok: true, value: null });
  run.answer('openPairing', failure);
  expect(await callScript(pages, 'openPairing', 'PR-1')).toEqual(failure);
});

test('Anything that is no answer is a failure, never shown as success', async () => {
  const run = installFakeRun(globalThis, { getToday: null }, 0);
  for (const value of [null, 'done', {}, { ok: 'yes' }, []]) {
    run.answer('getToday', value);
    expect(await callScript(pages, 'getToday'), JSON.stringify(value)).toMatchObject({
      ok: false,
      sentence: pages.failed,
    });
  }
});

test('A function that the script does not have is a failure, not a crash', async () => {
  installFakeRun(globalThis, {}, 0);
  expect(await callScript(pages, 'getToday')).toMatchObject({ ok: false, sentence: pages.failed });
});

test('A script that never answers is told as too slow once no answer can come any more', async () => {
  vi.useFakeTimers();
  try {
    installFakeRun(globalThis, { getToday: { never: true } }, 0);
    const answer = callScript(pages, 'getToday');
    await vi.advanceTimersByTimeAsync(6 * 60_000 + 20_000);
    expect(await answer).toMatchObject({ ok: false, sentence: pages.tooSlow, canRetry: true });
  } finally {
    vi.useRealTimers();
  }
});
