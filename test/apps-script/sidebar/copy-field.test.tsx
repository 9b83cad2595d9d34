// @vitest-environment happy-dom
/** The name of a button that copies is what it shows, in each of its states. */
import { expect, test, vi } from 'vitest';
import { CopyField } from '../../../apps-script/sidebar/copy-field.tsx';
import { ComponentWordsContext } from '../../../shared/components/index.ts';
import { catalogs } from '../../../shared/messages/registry.ts';
import { show } from '../../shared/components/render.tsx';

test('A copied link is called copied, and another link is not copied yet', async () => {
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.resolve() } });
  const { pages, components } = catalogs.en;
  const field = (text: string) => (
    <ComponentWordsContext value={components}>
      <CopyField label="Your link" text={text} words={pages} />
    </ComponentWordsContext>
  );
  const page = await show(field('https://firm.example/1'));
  const button = () => [page.one('button').textContent, page.one('button').getAttribute('aria-label')];
  expect(button()).toEqual([pages.copy, `${pages.copy}: Your link`]);
  await page.press('button');
  await vi.waitFor(() => {
    expect(button()).toEqual([pages.copied, `${pages.copied}: Your link`]);
  });
  await page.again(field('https://firm.example/2'));
  expect(button()).toEqual([pages.copy, `${pages.copy}: Your link`]);
  vi.unstubAllGlobals();
});
