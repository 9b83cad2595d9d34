/** Types of browsers.mjs. */
export type BrowserKind = 'chromium' | 'firefox';

export interface Found {
  path: string | null;
  /** Why something under a browser's name is none. */
  troubles: string[];
}

export const browsers: Readonly<
  Record<BrowserKind, { title: string; variable: string; oldest: number; names: string[]; mac: string[] }>
>;
export function lookForBrowser(
  kind: BrowserKind,
  env?: Record<string, string | undefined>,
  platform?: NodeJS.Platform,
): Found;
export function findBrowser(kind: BrowserKind): string | null;
export function forgetBrowsers(): void;
