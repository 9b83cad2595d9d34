// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import {
  Button,
  DialogFrame,
  EmptyState,
  findItems,
  ListLine,
  Notice,
  Progress,
  SearchList,
} from '../../../shared/components/index.ts';
import { act } from 'preact/test-utils';
import { show } from './render.tsx';

const HOSTILE = '<img src=x onerror="alert(1)"><script>alert(1)</script>';

test('Text that holds HTML is shown as text everywhere', async () => {
  const page = await show(
    <DialogFrame title={HOSTILE} lead={HOSTILE}>
      <Notice kind="error" title={HOSTILE}>
        {HOSTILE}
      </Notice>
      <ul>
        <ListLine title={HOSTILE} detail={HOSTILE} status={{ tone: 'warn', text: HOSTILE }} />
      </ul>
      <EmptyState title={HOSTILE}>{HOSTILE}</EmptyState>
      <SearchList
        label={HOSTILE}
        items={[{ id: 'a', label: HOSTILE, detail: HOSTILE }]}
        selectedId={null}
        onSelect={vi.fn()}
      />
    </DialogFrame>,
  );
  await page.press('input');
  expect(page.root.querySelector('img, script')).toBeNull();
  expect(page.one('h1').textContent).toBe(HOSTILE);
  expect(page.one('[role="option"]').textContent).toContain(HOSTILE);
});

test('A notice says its kind in words, and an error interrupts', async () => {
  const page = await show(<Notice kind="error">The spreadsheet does not answer.</Notice>);
  expect(page.one('[role="alert"]').textContent).toBe('Problem: The spreadsheet does not answer.');
  await page.again(<Notice kind="warn">Two rows.</Notice>);
  expect(page.one('[role="status"]').textContent).toBe('Warning: Two rows.');
});

test('Progress appears after 300 ms, not before', async () => {
  vi.useFakeTimers();
  try {
    const page = await show(<Progress label="Reading" />);
    await act(() => {
      vi.advanceTimersByTime(299);
    });
    expect(page.root.querySelector('progress')).toBeNull();
    await act(() => {
      vi.advanceTimersByTime(1);
    });
    expect(page.one('progress').getAttribute('aria-label')).toBe('Reading');
  } finally {
    vi.useRealTimers();
  }
});

test('Search finds by any order of words, whatever the case and accents', () => {
  const items = [
    { id: '1', label: 'Zoë Müller → Ben', detail: 'since May' },
    { id: '2', label: 'Anna → Ben' },
  ];
  expect(findItems(items, 'ben zoe').map((item) => item.id)).toEqual(['1']);
  expect(findItems(items, 'MULLER may').map((item) => item.id)).toEqual(['1']);
  expect(findItems(items, ' ').map((item) => item.id)).toEqual(['1', '2']);
  expect(findItems(items, 'carla')).toEqual([]);
});

test('A search list is walked with the arrows, chosen with Enter and left with Escape', async () => {
  const onSelect = vi.fn();
  const items = ['Anna', 'Ben', 'Carla'].map((label) => ({ id: label.toLowerCase(), label }));
  const page = await show(<SearchList label="Pairing" items={items} selectedId="anna" onSelect={onSelect} />);
  const input = page.one<HTMLInputElement>('input');
  expect(input.value).toBe('Anna');
  await page.press('input', 'ArrowDown');
  expect(input.getAttribute('aria-expanded')).toBe('true');
  await page.press('input', 'ArrowDown');
  const active = document.getElementById(input.getAttribute('aria-activedescendant')!)!;
  expect(active.textContent).toBe('Ben');
  await page.press('input', 'Enter');
  expect(onSelect).toHaveBeenCalledWith('ben');
  await page.type('input', 'zzz');
  expect(page.root.textContent).toContain('Nothing matches.');
  await page.press('input', 'Escape');
  expect(input.getAttribute('aria-expanded')).toBe('false');
  expect(input.value).toBe('Anna');
});

test('A page that forgot to provide the words is told so', () => {
  const root = document.createElement('div');
  expect(() => {
    render(<Button>Send</Button>, root);
  }).toThrow('ComponentWordsContext');
});
