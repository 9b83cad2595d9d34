/**
 * `npm start`: the only place that joins the local host, the built bundles and the sample firm. It builds, starts the
 * host, opens the browser with the extension connected as a sample mentor, the sample calendar and the owner's page,
 * and ends everything on Ctrl-C.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildAll, type Built } from './demo/build-all.ts';
import { openBrowser, type OpenBrowser } from './demo/browser.ts';
import { startCalendar } from './demo/calendar-server.ts';
import { startLocalGoogle, type LocalGoogle } from './demo/local-google.ts';
import { parseDemoOptions, type DemoOptions } from './demo/options.ts';
import { fillWithSample } from './demo/sample-path.ts';
import { openStateFolder, type StateFolder } from './demo/state-folder.ts';
import { playTour } from './demo/tour.ts';
import { findChromium, hasDisplay } from './browsers/find-browser.ts';
import { SAMPLE_OWNER_ID, samplePeople, toSampleEmail } from '../../shared/sample/people.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ownerEmail = toSampleEmail(samplePeople.find((person) => person.id === SAMPLE_OWNER_ID)!.name);
const timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const say = (text: string): void => console.log(text);

const parsed = parseDemoOptions(process.argv.slice(2));
if (typeof parsed === 'string') {
  console.error(parsed);
  process.exit(2);
}
const ending: (() => Promise<void>)[] = [];
let isEnding = false;

/** Ends what was started, the last first; a second Ctrl-C does not wait. */
async function end(code: number): Promise<never> {
  if (isEnding) process.exit(code);
  isEnding = true;
  for (const close of ending.reverse()) await close().catch((error: unknown) => console.error(error));
  process.exit(code);
}
process.on('SIGINT', () => void end(0));
process.on('SIGTERM', () => void end(0));

async function main(options: DemoOptions): Promise<void> {
  const built = await buildAll(say);
  if (options.isTour) return end((await runTour(options, built)) ? 0 : 1);

  const canShow = !options.isHeadless && hasDisplay() && findChromium() !== null;
  if (!canShow && !options.isHeadless && findChromium() !== null && !options.isFresh) {
    say('No display was found, so the sample path is played once in a browser without a window.');
    if (!(await runTour(options, built))) return end(1);
  }
  await serve(options, built, canShow);
}

/** The tour plays on a workbook of its own, in memory, so that it can be repeated. */
async function runTour(options: DemoOptions, built: Built): Promise<boolean> {
  if (findChromium() === null) {
    say('The tour needs Chrome, Chromium or Edge. Install one, or name it in CHROMIUM.');
    return false;
  }
  const google = await startGoogle(options, built, null, 0);
  let browser: OpenBrowser | null = null;
  try {
    await fillWithSample(google, { language: options.language, timeZone, nowMs: Date.now(), ownerEmail });
    const calendar = await startCalendar({ language: options.language, timeZone, now: Date.now });
    browser = await openBrowser({
      google,
      built,
      calendar,
      language: options.language,
      ownerEmail,
      profileDir: null,
      isVisible: hasDisplay(),
    });
    const picturesDir = join(root, '.state', 'pictures');
    await browser.connect();
    await playTour({
      google,
      driver: browser.driver,
      week: calendar.week(),
      calendarUrl: calendar.url,
      language: options.language,
      ownerEmail,
      picturesDir,
      say,
    });
    say(`The tour is complete. Pictures: ${picturesDir}`);
    return true;
  } catch (error) {
    say(`The tour stopped: ${error instanceof Error ? error.message : String(error)}`);
    if (process.env['DEBUG']) console.error(error);
    return false;
  } finally {
    await browser?.close();
    await google.close();
  }
}

async function serve(options: DemoOptions, built: Built, canShow: boolean): Promise<void> {
  const stamp = new Date().toISOString().slice(0, 19).replace(/[:T]/g, '-');
  const folder = openStateFolder(root, options.isFresh || options.isSample, stamp);
  if (folder.movedTo) say(`What was there before is kept in ${folder.movedTo}`);
  const begun = folder.begun ?? { kind: options.isFresh ? 'fresh' : 'sample', language: options.language };
  const { language } = begun;
  const google = await startGoogle({ ...options, language }, built, folder, options.port);
  ending.push(() => google.close());
  if (!folder.begun) {
    if (begun.kind === 'sample') {
      say('writing the sample firm into a new workbook');
      await fillWithSample(google, { language, timeZone, nowMs: Date.now(), ownerEmail });
    }
    folder.remember(begun);
  }
  const calendar = await startCalendar({ language, timeZone, now: Date.now });
  ending.push(() => calendar.close());
  if (canShow) {
    const browser = await openBrowser({
      google,
      built,
      calendar,
      language,
      ownerEmail,
      profileDir: folder.profileDir,
      isVisible: true,
    });
    ending.push(() => browser.close());
    browser.onClosed(() => void end(0));
    if (begun.kind === 'sample') {
      await browser.connect();
      await browser.showSample();
      say(
        '\nThe calendar shows a mentoring meeting that has just ended: click it, then press Alt+Shift+M or click the Mentor Ledger button (behind the puzzle piece in the toolbar; pin it there).',
      );
      say('The owner’s page is in the other window; the check-in appears there as soon as it is sent.');
    } else {
      await browser.showFresh();
      say(
        '\nThe workbook is empty. The set-up dialog asks for the program; then add people and pairings, and invite a mentor from the menu.',
      );
    }
  } else {
    say('\nOpen the owner’s page in a browser on this computer. To use the extension, load it unpacked:');
    say(`  Chrome or Edge: chrome://extensions, Developer mode, Load unpacked, ${built.chromeDir}`);
    say(`  and start the browser with: ${toBrowserFlags(google, calendar.port)}`);
  }
  say(`\nOwner’s page:    ${google.ownerUrl}`);
  say(
    `Sample calendar: https://calendar.google.com/calendar/u/0/r/week (in the browser that was opened here)`,
  );
  say(`Workbook:        ${folder.workbookFile}`);
  say('Ctrl-C ends everything; the state stays for the next start.');
}

const toBrowserFlags = (google: LocalGoogle, calendarPort: number): string => {
  const { httpsPort } = google.front.addresses;
  const rules = [
    `MAP calendar.google.com:443 127.0.0.1:${calendarPort}`,
    `MAP script.google.com:443 127.0.0.1:${httpsPort}`,
    `MAP script.googleusercontent.com:443 127.0.0.1:${httpsPort}`,
  ];
  return `--user-data-dir=<an empty folder> --ignore-certificate-errors --host-resolver-rules="${rules.join(', ')}"`;
};

const startGoogle = (
  options: DemoOptions,
  built: Built,
  folder: StateFolder | null,
  port: number,
): Promise<LocalGoogle> =>
  startLocalGoogle({
    ...built,
    stateFile: folder?.workbookFile ?? null,
    ownerEmail,
    language: options.language,
    title: options.language === 'it' ? 'Programma di mentoring' : 'Mentoring program',
    timeZone,
    ...(port > 0 && { ports: { httpPort: port, contentHttpPort: port + 1 } }),
  });

try {
  await main(parsed);
} catch (error) {
  console.error(`Mentor Ledger could not start: ${error instanceof Error ? error.message : String(error)}`);
  if (process.env['DEBUG']) console.error(error);
  await end(1);
}
