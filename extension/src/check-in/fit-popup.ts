/**
 * Fits the page into the popup's window. The browser makes that window as large as the page, up to a most that it does
 * not tell: it depends on the screen and on how far the person has zoomed. Where the page does not fit, the window has
 * reached that most, and what is in it becomes the page's size.
 * It would break if the window were measured before it has stopped growing: the page would stay that small.
 */

/** As long without another change the window has its size. */
const STILL_MS = 120;

/** Follows the window of a page whose sizes are set by `--ci-most-inline` and `--ci-most-block`. */
export function fitPopup(window: Window): void {
  const root = window.document.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fit = (): void => {
    const { innerWidth, innerHeight } = window;
    if (root.scrollWidth > innerWidth) root.style.setProperty('--ci-most-inline', `${innerWidth}px`);
    if (root.scrollHeight > innerHeight) root.style.setProperty('--ci-most-block', `${innerHeight}px`);
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(fit, STILL_MS);
  };
  window.addEventListener('resize', later);
  new ResizeObserver(later).observe(root);
}
