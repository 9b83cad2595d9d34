/**
 * What the script wrote into a page that it opened: the page's name, its pass, what was typed before it was opened
 * again. Data, read as text and parsed as JSON; a page without a readable model has no pass and says so when it acts.
 */
import type { OwnerPageModel } from '../../src/pages.ts';

const isModel = (value: unknown): value is OwnerPageModel =>
  typeof value === 'object' && value !== null && 'page' in value && value.page === 'owner';

function read(element: HTMLElement | null): OwnerPageModel | null {
  const text = element?.textContent ?? '';
  try {
    const value: unknown = JSON.parse(text);
    return isModel(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

let known: { of: HTMLElement | null; model: OwnerPageModel | null; pass: string } | null = null;

function current() {
  const element = document.getElementById('model');
  if (!known || known.of !== element) {
    const model = read(element);
    known = { of: element, model, pass: model?.pass ?? '' };
  }
  return known;
}

/** The page's model; null where there is none. */
export const pageModel = (): OwnerPageModel | null => current().model;

/** The pass to send; blank when the page has none. */
export const currentPass = (): string => current().pass;

/** Keeps the newer pass of an answer. */
export function keepPass(pass: string): void {
  current().pass = pass;
}
