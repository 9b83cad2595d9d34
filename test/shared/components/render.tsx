/** Renders a component with the English words into a fresh element, and finds things in it as a person would. */
import { render, type ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { ComponentWordsContext } from '../../../shared/components/index.ts';
import { components } from '../../../shared/messages/en/index.ts';

export interface Rendered {
  root: HTMLElement;
  /** The one element that fits; throws when there is none or more. */
  one: <E extends HTMLElement = HTMLElement>(selector: string) => E;
  type: (selector: string, text: string) => Promise<void>;
  press: (selector: string, key?: string) => Promise<void>;
  again: (children: ComponentChildren) => Promise<void>;
}

export async function show(children: ComponentChildren): Promise<Rendered> {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const again = (next: ComponentChildren) =>
    act(() => {
      render(<ComponentWordsContext value={components}>{next}</ComponentWordsContext>, root);
    });
  await again(children);
  const one = <E extends HTMLElement>(selector: string): E => {
    const found = root.querySelectorAll<E>(selector);
    if (found.length !== 1) throw new Error(`${found.length} elements fit ${selector} in ${root.innerHTML}`);
    return found[0]!;
  };
  return {
    root,
    one,
    again,
    type: (selector, text) =>
      act(() => {
        const input = one<HTMLInputElement>(selector);
        input.value = text;
        input.dispatchEvent(new Event(input.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
      }),
    press: (selector, key) =>
      act(() => {
        if (key === undefined) one(selector).click();
        else
          one(selector).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      }),
  };
}
