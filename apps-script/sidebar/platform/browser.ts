/** What the pages take from the browser: language, zones, clipboard, new ids, and whether somebody is looking. */

import { onChange } from './changes.ts';

/** The browser's languages, best first. */
export const browserLanguages = (): readonly string[] => navigator.languages;

/** Zones that the browser knows; the given ones are added when it does not list them. */
export function listTimeZones(...also: string[]): string[] {
  const zones = new Set([...Intl.supportedValuesOf('timeZone'), ...also.filter((zone) => zone !== '')]);
  return [...zones].sort();
}

/** A fresh opaque id. */
export const newRequestId = (): string => crypto.randomUUID();

/**
 * Puts a text on the clipboard; false where the browser refuses. Frames without clipboard permission still allow the
 * older command on a selected field, so that is tried second.
 */
export async function copyText(
  text: string,
  field: HTMLInputElement | HTMLTextAreaElement | null,
): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    field?.focus();
    field?.select();
    return field !== null && document.execCommand('copy');
  }
}

/** Sets what the document says of itself. */
export function nameDocument(title: string, language: string): void {
  document.title = title;
  document.documentElement.lang = language;
}

export interface Watching {
  /** Somebody came back to the page, or another page has written something. */
  onReturn: () => void;
  /** The time between two looks is over; called only while the page is visible. */
  onTick: () => void;
  /** Milliseconds until the next look; asked again after each. */
  nextMs: () => number;
}

/** Calls back while the page is visible; returns how to stop. */
export function watchPage({ onReturn, onTick, nextMs }: Watching): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const plan = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (document.visibilityState === 'visible') onTick();
      plan();
    }, nextMs());
  };
  const onVisible = () => {
    if (document.visibilityState !== 'visible') return;
    onReturn();
    plan();
  };
  plan();
  const stopHearing = onChange(() => {
    onReturn();
    plan();
  });
  document.addEventListener('visibilitychange', onVisible);
  window.addEventListener('focus', onVisible);
  return () => {
    clearTimeout(timer);
    stopHearing();
    document.removeEventListener('visibilitychange', onVisible);
    window.removeEventListener('focus', onVisible);
  };
}

/** The bytes of a file that a person chose; rejects when it is gone or may not be read. */
export const readFileBytes = async (file: File): Promise<Uint8Array> =>
  new Uint8Array(await file.arrayBuffer());

/** Waits; also lets the browser draw before long work. */
export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Milliseconds since 1970 by the browser's clock. */
export const nowMs = (): number => Date.now();

/** Saves a text as a file, where the browser's downloads go. */
export function saveTextFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Hands a text to the browser's downloads. Where a browser forbids it nothing happens, and nothing tells. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads it after this turn.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
