/**
 * Tells the other pages of the spreadsheet that are open, the sidebar above all, that something was written, so that
 * none of them goes on showing what was there before. Where a browser has no channel between pages, they find it out at
 * the return of the focus and by their own looks.
 */

const NAME = 'mentor-ledger-written';

let channel: BroadcastChannel | null | undefined;

function open(): BroadcastChannel | null {
  if (channel !== undefined) return channel;
  try {
    channel = new BroadcastChannel(NAME);
  } catch {
    channel = null;
  }
  return channel;
}

/** Calls that only look at something or open it; every other one may have written. */
const LOOKS = /^(get|read|show|open)[A-Z]/;

/** Says that a call went through. A page does not hear what it says itself: it shows its own answer. */
export function tellChange(callName: string): void {
  if (!LOOKS.test(callName)) open()?.postMessage(callName);
}

/** Calls back whenever another page has written; returns how to stop. */
export function onChange(listener: () => void): () => void {
  const own = open();
  own?.addEventListener('message', listener);
  return () => {
    own?.removeEventListener('message', listener);
  };
}
