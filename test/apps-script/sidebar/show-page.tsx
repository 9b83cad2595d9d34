/** Shows a page of the spreadsheet in happy-dom with a fake script behind it, and finds things by their words. */
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { installFakeRun, type FakeAnswers, type FakeRun } from './fake-run.ts';

export interface ShownPage {
  root: HTMLElement;
  run: FakeRun;
  /** Lets time pass, with whatever it brings. */
  pass: (ms: number) => Promise<void>;
  click: (element: HTMLElement) => Promise<void>;
  /** Presses the one visible button with these words (or this label). */
  press: (words: string) => Promise<void>;
  fill: (label: string, text: string) => Promise<void>;
  callsOf: (name: string) => unknown[][];
  text: () => string;
}

const DELAY_MS = 20;

export const ok = (value: unknown) => ({ ok: true, value });

let shown: HTMLElement | null = null;

/** Use with `vi.useFakeTimers()`. */
export async function showPage(page: ComponentChildren, answers: FakeAnswers): Promise<ShownPage> {
  if (shown) render(null, shown);
  const root = document.createElement('div');
  shown = root;
  document.body.replaceChildren(root);
  const run = installFakeRun(globalThis, answers, DELAY_MS);
  const pass = (ms: number) =>
    act(async () => {
      await vi.advanceTimersByTimeAsync(ms);
    });
  await act(() => {
    render(page, root);
  });
  await pass(DELAY_MS + 1);
  const isShown = (element: Element): boolean => element.closest('[hidden]') === null;
  const isOpen = (element: Element): boolean => element.closest('details:not([open])') === null;
  const click = async (element: HTMLElement) => {
    await act(() => {
      element.click();
    });
    await pass(DELAY_MS + 1);
  };
  const find = (words: string): HTMLButtonElement => {
    const buttons = [...root.querySelectorAll('button')].filter(
      (button) => isShown(button) && [button.textContent, button.getAttribute('aria-label')].includes(words),
    );
    if (buttons.length !== 1)
      throw new Error(`${buttons.length} buttons say "${words}": ${root.textContent}`);
    return buttons[0]!;
  };
  return {
    root,
    run,
    pass,
    click,
    press: (words) => click(find(words)),
    fill: (label, text) =>
      act(() => {
        const found = [...root.querySelectorAll('label')].filter(
          (candidate) => isShown(candidate) && isOpen(candidate) && candidate.textContent?.startsWith(label),
        );
        if (found.length !== 1) throw new Error(`${found.length} labels begin with "${label}".`);
        const control = document.getElementById(found[0]!.htmlFor) as HTMLInputElement;
        control.value = text;
        control.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    callsOf: (name) => run.calls.filter((call) => call.name === name).map((call) => call.parameters),
    text: () => root.textContent ?? '',
  };
}
