/** What the owner sees in the list of devices: the browser and the system, nothing that tells one computer from another. */

const BROWSERS: readonly [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/OPR\//, 'Opera'],
  [/Chrome\//, 'Chrome'],
];

const SYSTEMS: readonly [RegExp, string][] = [
  [/Android/, 'Android'],
  [/CrOS/, 'ChromeOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X|Macintosh/, 'macOS'],
  [/Linux/, 'Linux'],
];

const find = (list: readonly [RegExp, string][], text: string): string | undefined =>
  list.find(([pattern]) => pattern.test(text))?.[1];

/** E.g. "Chrome on Linux", from a user agent text. */
export const toDeviceName = (userAgent: string): string =>
  `${find(BROWSERS, userAgent) ?? 'Browser'} on ${find(SYSTEMS, userAgent) ?? 'a computer'}`;
