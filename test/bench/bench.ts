/**
 * `npm run bench -- names`: how often records give a false name (false-names.ts).
 * `npm run bench`: the figures of the budgets beside them, and which hold. Nothing here fails a test: times depend on
 * the machine, so they are printed, not asserted.
 */
import { buildAll } from '../../apps-script/host/demo/build-all.ts';
import { findChromium } from '../../apps-script/host/browsers/find-browser.ts';
import { measureBrowser } from './browser-figures.ts';
import { printFalseNames } from './false-names.ts';
import { measureLedger } from './ledger-figures.ts';
import { measureSizes } from './size-figures.ts';

interface Line {
  what: string;
  figure: string;
  budget: string;
  holds: boolean;
}

if (process.argv[2] === 'names') {
  printFalseNames(process.argv.slice(3));
  process.exit(0);
}

const lines: Line[] = [];
const add = (what: string, value: number, limit: number, unit: string, digits = 0, note = '') =>
  lines.push({
    what,
    figure: `${value.toFixed(digits)}${unit}${note}`,
    budget: `${limit}${unit}`,
    holds: value <= limit,
  });

const built = await buildAll((text) => console.log(`bench: ${text}`));
const sizes = measureSizes(built);
add('Apps Script bundle', sizes.scriptBytes / 1000, 600, ' kB', 1);
add('popup, gzip', sizes.popupGzipBytes / 1000, 60, ' kB', 1);
add('injected reader, gzip', sizes.readerGzipBytes / 1000, 20, ' kB', 1);

for (const [checkIns, pairings] of [
  [1_000, 50],
  [10_000, 500],
  [100_000, 2_000],
] as const) {
  console.log(`bench: ledger with ${checkIns.toLocaleString('en')} check-ins`);
  const figures = await measureLedger(checkIns, pairings);
  const at = `at ${checkIns.toLocaleString('en')}`;
  add(`service calls of a check-in, ${at}`, figures.checkInCalls, 6, '');
  add(`  of which spreadsheet reads, ${at}`, figures.checkInReads, 1, '');
  add(`  of which writes, ${at}`, figures.checkInWrites, 1, '');
  add(`service calls to open the sidebar, ${at}`, figures.sidebarCalls, 2, '');
  add(`list of the day, script CPU, ${at}`, figures.sidebarCpuMs, 300, ' ms', 0, ` (${pairings} pairings)`);
  add(`bundle starts, ${at}`, figures.loadMs, 15, ' ms', 1);
}

if (findChromium() === null) console.log('bench: no Chromium here, so the click is not timed');
else {
  console.log('bench: click to form in Chromium');
  const browser = await measureBrowser();
  add(
    'click to form with the page’s facts',
    browser.clickToFactsMs,
    150,
    ' ms',
    0,
    ` (worst ${browser.worstMs.toFixed(0)} ms)`,
  );
}

const width = Math.max(...lines.map((line) => line.what.length));
console.log(`\n${'what'.padEnd(width)}  ${'figure'.padEnd(26)} ${'budget'.padEnd(10)} holds`);
for (const line of lines) {
  console.log(
    `${line.what.padEnd(width)}  ${line.figure.padEnd(26)} ${line.budget.padEnd(10)} ${line.holds ? 'yes' : 'NO'}`,
  );
}
console.log(`\n${lines.filter((line) => line.holds).length} of ${lines.length} budgets hold.`);
process.exit(0);
