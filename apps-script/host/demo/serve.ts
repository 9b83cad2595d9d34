/**
 * The demonstration that stays: the workbook of the state folder served, and a browser with the mentor's window and the
 * owner's, or how to open one by hand.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import type { SamplePhase } from '../../../shared/sample/at-phase.ts';
import { SAMPLE_MENTOR_ID, samplePeople } from '../../../shared/sample/people.ts';
import { openBrowser } from './browser.ts';
import { startCalendar, type SampleCalendar } from './calendar-server.ts';
import type { Demo } from './demo-contract.ts';
import type { LocalGoogle } from './local-google.ts';
import { findPorts } from './ports.ts';
import { fillWithSample, inviteLinkFor } from './sample-path.ts';
import { startDemoGoogle } from './start-demo-google.ts';
import { toFreeName, type Begun, type StateFolder } from './state-folder.ts';
import { toTrouble } from './troubles.ts';

export interface ServeOptions {
  folder: StateFolder;
  /** What to begin with when the folder is new. */
  kind: Begun['kind'];
  port: number;
  canShow: boolean;
  version: string;
  /** The phase of the sample firm. */
  at: SamplePhase;
}

/** Serves until the end. Throws with one sentence when something does not start. */
export async function serve(demo: Demo, options: ServeOptions): Promise<void> {
  const { language, timeZone, ownerEmail, say, ending } = demo;
  const { folder, kind, port, version } = options;
  const ports = await findPorts(port);
  if (port !== 0 && ports.httpPort !== port)
    say(`Port ${port} or the one after it is taken by another program: others are used.`);
  let trouble: unknown = null;
  let isServing = false;
  const starting = startDemoGoogle(demo, {
    stateFile: folder.workbookFile,
    ports,
    onWriteTrouble(error) {
      const isTold = toTrouble(error) === toTrouble(trouble);
      trouble = error;
      if (!isServing || isTold) return;
      say(
        error === null
          ? 'The workbook can be saved again.'
          : `The workbook can't be saved: ${toTrouble(error)}`,
      );
    },
  });
  await ending.add(() =>
    starting.then(
      (google) => google.close(),
      () => undefined,
    ),
  );
  const google = await starting;
  if (!folder.begun) {
    if (kind === 'sample') {
      say('writing the sample firm into a new workbook');
      await fillWithSample(google, {
        language,
        timeZone,
        nowMs: Date.now(),
        ownerEmail,
        at: options.at,
      }).catch(
        // The script only knows that a service failed.
        (error: unknown) => Promise.reject(toError(trouble ?? error)),
      );
    }
    if (ending.isOver()) return;
    folder.remember({ kind, language, version });
  }
  isServing = true;
  const calendar = await startCalendar({ language, timeZone, now: Date.now });
  await ending.add(() => calendar.close());
  const isShown = options.canShow && (await show(demo, options, google, calendar));
  if (ending.isOver()) return;
  if (!isShown) await tellHowToConnect(demo, kind, google, calendar);
  say(`\nOwner’s page:    ${google.ownerUrl}`);
  if (isShown) say(`Sample calendar: ${calendar.url} (in the browser that was opened here)`);
  say(`Workbook:        ${folder.workbookFile}`);
  say(`Ctrl-C ends everything${isShown ? ', so does closing the browser' : ''}; the state stays.`);
  ending.isUp();
}

const toError = (value: unknown): Error => (value instanceof Error ? value : new Error(String(value)));

/**
 * Opens the windows; false when the browser can't show them, which is said. Where it can't with the profile that was
 * kept, that one is set aside: it may be damaged.
 */
async function show(
  demo: Demo,
  options: ServeOptions,
  google: LocalGoogle,
  calendar: SampleCalendar,
): Promise<boolean> {
  const { say } = demo;
  const { profileDir } = options.folder;
  const open = () => openWindows(demo, options, google, calendar);
  const isUsed = existsSync(profileDir);
  try {
    await open().catch(async (error: unknown) => {
      if (!isUsed || demo.ending.isOver()) throw error;
      const aside = toFreeName(`${profileDir}-set-aside`);
      renameSync(profileDir, aside);
      say(
        `The browser did not open with its kept profile, which may be damaged: it is set aside in ${aside}, and a new one is begun. The mentor’s drafts in it are there, the workbook is untouched.`,
      );
      await open().catch((again: unknown) => {
        // So it was not the profile.
        rmSync(profileDir, { recursive: true, force: true });
        renameSync(aside, profileDir);
        say('That did not help: the profile is back in its place.');
        throw again;
      });
    });
  } catch (error) {
    if (demo.ending.isOver()) return false;
    say(`The browser did not open a window: ${toTrouble(error)}`);
    say('Everything is served without it.');
    return false;
  }
  if (options.kind === 'sample') {
    say(
      '\nThe calendar shows a mentoring meeting that has just ended: click it, then click the Mentor Ledger button, which is pinned in the toolbar, or press Alt+Shift+M.',
    );
    say(
      'The owner’s page is in the other window. A check-in can be undone for ten seconds, unless you press “Send now”; then its row is there at once, and the owner’s list changes within 15 seconds.',
    );
  } else {
    say(
      '\nThe workbook is empty. The set-up dialog asks for the program; then add people and pairings, and invite a mentor from the menu.',
    );
  }
  return true;
}

/** One try; a browser that does not come as far as its windows is closed. */
async function openWindows(
  { built, language, ownerEmail, say, ending }: Demo,
  { folder, kind }: ServeOptions,
  google: LocalGoogle,
  calendar: SampleCalendar,
): Promise<void> {
  const opening = openBrowser({
    google,
    built,
    calendar,
    language,
    ownerEmail,
    profileDir: folder.profileDir,
    isVisible: true,
  });
  let isGivenUp = false;
  await ending.add(() =>
    opening.then(
      (browser) => (isGivenUp ? undefined : browser.close()),
      () => undefined,
    ),
  );
  const browser = await opening;
  let isShown = false;
  browser.onClosed((isByHand) => {
    // A browser that breaks off before has its own way on.
    if (isGivenUp || (!isShown && !isByHand)) return;
    if (!ending.isOver()) {
      if (!isByHand) say('The browser broke off. What was saved is kept: start again.');
      else if (!isShown) say('The browser was closed before everything was shown.');
    }
    void ending.end(isShown && isByHand ? 0 : 1);
  });
  try {
    if (kind === 'sample') {
      await browser.connect();
      await browser.showSample();
    } else await browser.showFresh();
  } catch (error) {
    isGivenUp = !ending.isOver();
    if (isGivenUp) await browser.close().catch(() => undefined);
    throw error;
  }
  isShown = true;
}

/** Without a browser of ours: where the extension lies, how to start one, and how to connect it. */
async function tellHowToConnect(
  { built, ownerEmail, say }: Demo,
  kind: Begun['kind'],
  google: LocalGoogle,
  calendar: SampleCalendar,
): Promise<void> {
  say('\nOpen the owner’s page (below) in any browser on this computer. To use the extension as a mentor:');
  say(`  1. Start Chrome, Chromium or Edge with\n     ${toBrowserFlags(google, calendar.port)}`);
  say(
    `  2. On chrome://extensions turn on Developer mode, press Load unpacked, choose\n     ${built.chromeDir}`,
  );
  if (kind === 'sample') {
    const mentor = samplePeople.find((person) => person.id === SAMPLE_MENTOR_ID)!;
    const link = await inviteLinkFor(google, SAMPLE_MENTOR_ID, ownerEmail);
    say(
      `  3. Paste this link of ${mentor.name} (once) into the extension’s options and press Connect\n     ${link}`,
    );
    say(`  4. Open the calendar at ${calendar.url}`);
  } else
    say(
      '  3. Open the owner’s page in that browser, set the program up, choose Mentor Ledger › Settings › Invites there, and paste the link into the extension’s options.',
    );
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
