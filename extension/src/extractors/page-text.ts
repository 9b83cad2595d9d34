/**
 * Text out of elements, the same in a live and in a saved page.
 * It would break if it used `innerText`: that needs layout, and gives different lines in a test document.
 */

/** Icon fonts draw a picture with the letters of its name ("event", "launch"): never text. */
const NOT_TEXT = new Set(['I', 'SVG', 'SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

export interface TextPiece {
  text: string;
  /** True inside `aria-hidden="true"`, where calendars keep the drawn duplicate. */
  isAriaHidden: boolean;
}

/** @returns the element's text with runs of white space made one space; empty for a missing element. */
export function textOf(element: Element | null | undefined): string {
  return element
    ? readTextPieces(element)
        .map((piece) => piece.text)
        .join(' ')
    : '';
}

/** @returns the texts of the element's leaves in page order; pieces of white space are left out. */
export function readTextPieces(element: Element, isAriaHidden = false): TextPiece[] {
  if (NOT_TEXT.has(element.tagName.toUpperCase())) return [];
  const isHidden = isAriaHidden || element.getAttribute('aria-hidden') === 'true';
  const pieces: TextPiece[] = [];
  for (const child of Array.from(element.childNodes)) {
    if (child.nodeType === 3) {
      const text = (child.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (text) pieces.push({ text, isAriaHidden: isHidden });
    } else if (child.nodeType === 1) {
      pieces.push(...readTextPieces(child as Element, isHidden));
    }
  }
  return pieces;
}

/** @returns absolute https addresses in the element's links and text, at most ten, each once. */
export function readWebAddresses(element: Element | null | undefined): string[] {
  if (!element) return [];
  const links = Array.from(element.querySelectorAll('a[href]'), (link) => link.getAttribute('href') ?? '');
  const inText = textOf(element).match(/https:\/\/[^\s<>"']+/g) ?? [];
  return [...new Set([...links, ...inText].filter((address) => address.startsWith('https://')))].slice(0, 10);
}
