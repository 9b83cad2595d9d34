/**
 * Latencies that google.com is assumed to have, in milliseconds, for comparing designs by the calls they make.
 * They are placeholders from published measurements by others (old and new engine mixed), never a measured speed
 * of this software, and nothing waits for them.
 */
const costs: [prefix: string, ms: number][] = [
  ['PropertiesService.get', 30],
  ['PropertiesService.', 62],
  ['CacheService.get', 3],
  ['CacheService.', 93],
  ['LockService.tryLock', 200],
  ['LockService.', 20],
  ['Sheets.Spreadsheets.Values.batchGet', 100],
  ['Sheets.Spreadsheets.Values.get', 100],
  ['Sheets.Spreadsheets.get', 100],
  ['Sheets.Spreadsheets.DeveloperMetadata', 100],
  ['Sheets.', 350],
  ['SpreadsheetApp.', 60],
  ['Ui.', 50],
  ['ScriptApp.', 100],
];

/** Reads cost more the more they bring: 10 ms per thousand cells. */
const perThousandCells = 10;

/** The assumed latency of one call. `cells` = cells in its answer. */
export function costOf(name: string, cells: number): number {
  const found = costs.find(([prefix]) => name.startsWith(prefix));
  return (found?.[1] ?? 0) + (name.startsWith('Sheets.') ? (cells / 1000) * perThousandCells : 0);
}
