/** What a participant's page takes from the phone: clock, zone, network, and how the browser is called. */

/** Milliseconds since 1970 by the phone's clock, right or wrong. */
export const phoneNowMs = (): number => Date.now();

/** The phone's zone, an IANA name. */
export const phoneTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

export const isOnline = (): boolean => navigator.onLine;

/** Calls back when sending may work again: online, looked at again, or after the time. Returns how to stop. */
export function whenPossible(tell: () => void, everyMs: number): () => void {
  const onVisible = () => {
    if (document.visibilityState === 'visible') tell();
  };
  const timer = setInterval(onVisible, everyMs);
  window.addEventListener('online', tell);
  document.addEventListener('visibilitychange', onVisible);
  return () => {
    clearInterval(timer);
    window.removeEventListener('online', tell);
    document.removeEventListener('visibilitychange', onVisible);
  };
}

const BROWSERS: readonly [RegExp, string][] = [
  [/Edg(A|iOS)?\//, 'Edge'],
  [/Firefox\/|FxiOS\//, 'Firefox'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/OPR\//, 'Opera'],
  [/Chrome\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const SYSTEMS: readonly [RegExp, string][] = [
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/CrOS/, 'ChromeOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux/, 'Linux'],
];

const find = (list: readonly [RegExp, string][], text: string): string | undefined =>
  list.find(([pattern]) => pattern.test(text))?.[1];

/** What the owner sees in the list of browsers, e.g. "Safari on iPhone"; nothing that tells one phone from another. */
export function phoneName(join: (browser: string, system: string) => string): string {
  const { userAgent } = navigator;
  return join(find(BROWSERS, userAgent) ?? 'Browser', find(SYSTEMS, userAgent) ?? 'phone');
}
