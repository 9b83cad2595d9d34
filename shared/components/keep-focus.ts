/**
 * Nobody is left without a place: when what has the focus goes (a button that did its work, a line that was deleted),
 * the focus goes to what is nearest of what stays. An act that knows better moves it itself, as it is drawn
 * (`useLayoutEffect`), and is left alone.
 * It would break if the focus went to a button that deletes: Enter pressed twice would be a second act.
 */
const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex]';

const isThere = (element: Element): boolean =>
  element.isConnected && !element.matches(':disabled') && element.getClientRects().length > 0;

/** Where the focus goes inside a place: the place itself, its first control that deletes nothing, its heading. */
function findStop(place: Element): HTMLElement | null {
  if (place.matches('[tabindex]') && place instanceof HTMLElement) return place;
  const heading = place.querySelector<HTMLElement>('h1, h2, h3');
  const stops = [...place.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => isThere(stop) && !stop.matches('.ml-button-danger'),
  );
  const first = place.matches('main, section') ? (heading ?? stops[0]) : (stops[0] ?? heading);
  if (first && first === heading) first.tabIndex = -1;
  return first ?? null;
}

/** Call once per page. */
export function keepFocus(document: Document): void {
  /** What had the focus last, and what it stands in, from the inside out. */
  let path: Element[] = [];
  document.addEventListener('focusin', ({ target }) => {
    path = [];
    for (let one = target as Element | null; one && one !== document.body; one = one.parentElement)
      path.push(one);
  });
  // Who presses on an empty place wants no focus.
  document.addEventListener('pointerdown', () => (path = []), true);
  new MutationObserver(() => {
    const [last, ...around] = path;
    const { activeElement, body } = document;
    if (!last || last.isConnected || (activeElement !== null && activeElement !== body)) return;
    const place = around.find((one) => one.isConnected && findStop(one) !== null);
    if (place) findStop(place)?.focus();
  }).observe(document, { childList: true, subtree: true });
}
