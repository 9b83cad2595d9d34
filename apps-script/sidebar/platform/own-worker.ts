/**
 * A worker that runs the page's own script once more: Apps Script serves a page as one file, so there is no other file
 * to run. The entry tells by the missing document where it is.
 */
const script = typeof document === 'undefined' ? null : document.currentScript;

/** Null where the page's script does not stand in the page; throws where the browser allows no worker. */
export function startOwnWorker(): Worker | null {
  const code = script?.textContent ?? '';
  if (code === '') return null;
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  try {
    return new Worker(url);
  } finally {
    // The worker has its code once it runs.
    setTimeout(() => {
      URL.revokeObjectURL(url);
    }, 10_000);
  }
}

/** Whether this is the worker and not the page. */
export const isOwnWorker = (): boolean => typeof document === 'undefined';
