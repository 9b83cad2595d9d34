/** Types of the part of set-up.mjs that the drivers share. */
export function findBrowser(kind: 'chromium' | 'firefox'): string | null;
