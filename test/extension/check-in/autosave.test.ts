/** A slow storage: the newest words are given to it as soon as it takes any, not when it has done with all before them. */
import { expect, it } from 'vitest';
import { createAutosave } from '../../../extension/src/check-in/autosave.ts';
import type { CheckInDraft } from '../../../extension/src/draft/draft.ts';
import type { Store } from '../../../extension/src/store/store.ts';

const draft = (worked: string): CheckInDraft =>
  ({
    ...{ id: 'D-1', key: 'meeting' },
    fields: { worked: { value: worked }, didNotWork: { value: '' }, nextStep: { value: '' } },
  }) as unknown as CheckInDraft;

it('begins to save the newest input once any of the writes under way is done', async () => {
  const begun: { text: string; done: () => void }[] = [];
  const write = (entry: { value?: unknown }) =>
    new Promise<void>((done) => {
      begun.push({ text: JSON.stringify(entry), done });
    });
  const states: string[] = [];
  const autosave = createAutosave(
    { write } as unknown as Store,
    { keep: () => undefined, drop: () => undefined },
    (state) => states.push(state),
    'this window',
  );
  for (let letters = 1; letters <= 100; letters += 1) autosave.later(draft('x'.repeat(letters)));
  const newest = `"${'x'.repeat(100)}"`;
  expect(begun.length).toBeGreaterThanOrEqual(32);
  expect(begun.some(({ text }) => text.includes(newest))).toBe(false);
  begun[0]!.done();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(begun.at(-1)!.text).toContain(newest);
  expect(states.at(-1)).toBe('saving');
  for (const { done } of begun) done();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(states.at(-1)).toBe('saved');
});
