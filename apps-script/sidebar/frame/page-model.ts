/**
 * What the script wrote into a page that it opened: the page's name, its pass, what was typed before it was opened
 * again. Data, read as text and parsed as JSON; a page without a readable model has no pass and says so when it acts.
 */
import type { OwnerPageModel } from '../../src/pages.ts';

const isModel = (value: unknown): value is OwnerPageModel =>
  typeof value === 'object' && value !== null && 'page' in value && value.page === 'owner';

function read(): OwnerPageModel | null {
  const text = document.getElementById('model')?.textContent ?? '';
  try {
    const value: unknown = JSON.parse(text);
    return isModel(value) ? value : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

let known: { of: Document; model: OwnerPageModel | null; pass: string } | null = null;

function current() {
  if (known?.of !== document) {
    const model = read();
    known = { of: document, model, pass: model?.pass ?? '' };
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
