/**
 * The browser of the demonstration: the extension loaded, Google's hosts led to the local host, the mentor's window
 * and the owner's window side by side.
 */
import { readlink, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { launchChromium, type ChromiumDriver } from '../browsers/chromium.ts';
import { SAMPLE_MENTOR_ID } from '../../../shared/sample/people.ts';
import type { Language } from '../../../shared/tables/program.ts';
import type { Built } from './build-all.ts';
import type { SampleCalendar } from './calendar-server.ts';
import type { LocalGoogle } from './local-google.ts';
import { connectExtension, inviteLinkFor, isConnected } from './sample-path.ts';

export interface OpenBrowserOptions {
  google: LocalGoogle;
  built: Built;
  calendar: SampleCalendar;
  language: Language;
  ownerEmail: string;
  /** Profile that is kept; null uses a fresh one. */
  profileDir: string | null;
  isVisible: boolean;
}

export interface OpenBrowser {
  driver: ChromiumDriver;
  /** Connects the extension as the sample mentor, unless it is connected already. */
  connect(): Promise<void>;
  /** Calendar in one window, the owner's page with its sidebar in another. */
  showSample(): Promise<void>;
  /** The owner's page with the set-up dialog. */
  showFresh(): Promise<void>;
  /** Called when the browser has ended; whether as after a person closed it. */
  onClosed(listener: (isByHand: boolean) => void): void;
  close(): Promise<void>;
}

/** Starts the browser; throws when none is installed. */
export async function openBrowser(options: OpenBrowserOptions): Promise<OpenBrowser> {
  const { google, calendar, language, ownerEmail } = options;
  const { httpsPort } = google.front.addresses;
  if (options.profileDir !== null) await freeProfile(options.profileDir);
  const driver = await launchChromium({
    extensionDir: options.built.chromeDir,
    mapHosts: {
      'calendar.google.com': calendar.port,
      'script.google.com': httpsPort,
      'script.googleusercontent.com': httpsPort,
    },
    headless: !options.isVisible,
    // The demonstration closes what it started in its own order.
    endsBySignal: false,
    locale: language === 'it' ? 'it-IT' : 'en-US',
    ...(options.profileDir !== null && { userDataDir: options.profileDir }),
  });
  const openOwner = async (isBeside: boolean) => {
    const page = isBeside ? await newWindow(driver, google.ownerUrl) : await driver.newPage(google.ownerUrl);
    await page.waitForSelector('[role="menubar"]');
    return page;
  };
  const runMenu = (functionName: string) =>
    google.project.run({ functionName, kind: 'menu', activeUser: ownerEmail });
  return {
    driver,
    async connect() {
      const page = await driver.openExtensionPage('options/options.html');
      if (!(await isConnected(page, language))) {
        await page.bringToFront();
        await connectExtension(page, await inviteLinkFor(google, SAMPLE_MENTOR_ID, ownerEmail), language);
      }
      await page.close();
    },
    async showSample() {
      await openOwner(true);
      await runMenu('showToday');
      const [first] = await driver.browser.pages();
      const page = first ?? (await driver.browser.newPage());
      await page.goto(calendar.url);
      await page.bringToFront();
    },
    async showFresh() {
      const page = await openOwner(false);
      await page.bringToFront();
      await runMenu('showToday');
    },
    onClosed: (listener) =>
      void driver.browser.on('disconnected', () => {
        const child = driver.browser.process();
        const tell = () => listener(child?.exitCode === 0);
        // The connection goes before the process.
        if (!child || child.exitCode !== null || child.signalCode !== null) tell();
        else child.once('exit', tell);
      }),
    async close() {
      await driver.close();
      if (options.profileDir !== null) await freeProfile(options.profileDir);
    },
  };
}

/**
 * Removes the marks of a browser that uses the profile. They outlive a browser that broke off, and one that was started
 * under another name of the computer makes Chromium refuse the profile; ours is used by nobody else, as the lock of the
 * state says.
 */
async function freeProfile(profileDir: string): Promise<void> {
  const socket = await readlink(join(profileDir, 'SingletonSocket')).catch(() => null);
  // It lies in a temporary folder of the browser's own.
  if (socket !== null && /^(?:org|com)\.[\w.]+$/.test(basename(dirname(socket))))
    await rm(dirname(socket), { recursive: true, force: true });
  for (const mark of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
    await rm(join(profileDir, mark), { force: true });
}

/** A window of its own, on the right half of a usual screen. */
async function newWindow(driver: ChromiumDriver, url: string) {
  const session = await driver.browser.target().createCDPSession();
  const opened = driver.browser.waitForTarget((target) => target.url() === url);
  await session.send('Target.createTarget', {
    url,
    newWindow: true,
    left: 660,
    top: 0,
    width: 1000,
    height: 900,
  });
  await session.detach();
  const page = await (await opened).page();
  if (!page) throw new Error('The browser did not open a window.');
  return page;
}
