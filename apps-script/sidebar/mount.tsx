/** Puts a page into the document. Every entry is one call of this; decisions live in the pages. */
import { render, type ComponentChildren } from 'preact';
import { keepFocus } from '../../shared/components/keep-focus.ts';
import '../../shared/components/components.css';

/** Renders into `#app`, which the built html holds. */
export function mountPage(page: ComponentChildren): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no element with the id "app".');
  keepFocus(document);
  render(page, root);
}
