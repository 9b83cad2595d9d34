/**
 * Starts Chromium with the built extension and clicks its toolbar button as a person does, which grants `activeTab`.
 *
 *   const driver = await launchChromium({ extensionDir, mapHosts: { 'calendar.google.com': 8443 } });
 *   const page = await driver.newPage('https://calendar.google.com/');
 *   const popup = await driver.clickToolbar(page);      // the popup as a puppeteer Page
 *   const options = await driver.openExtensionPage('options/options.html');
 *   await driver.killWorker();                          // ends the service worker as Chrome does
 *   await driver.close();
 *
 * It would break with a popup opened in a tab or by `chrome.action.openPopup()`: neither grants `activeTab`.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, type Browser, type CDPSession, type Page, type Target } from 'puppeteer-core';
import { findChromium, sandboxArguments } from './find-browser.ts';
import { pinButton } from './pin-button.ts';

export interface LaunchOptions {
  /** Folder of the built extension. */
  extensionDir: string;
  /** Host names to answer from this computer, by port (HTTPS). All other hosts are unreachable. */
  mapHosts?: Readonly<Record<string, number>>;
  /** Default: true. */
  headless?: boolean;
  /** BCP 47 tag of the browser's own language. Default: en-US. */
  locale?: string;
  /** Folder of the profile; kept at the end. Default: a fresh one. */
  userDataDir?: string;
  /** IANA zone of the computer. Default: that of this process. */
  timeZone?: string;
  colorScheme?: 'light' | 'dark';
  /** Path of the browser. Default: found by itself. */
  executablePath?: string;
  /** Reach hosts that are not in `mapHosts` as usual. Default: false. */
  allowNetwork?: boolean;
  /** Leave the page open that an extension may open when it is installed. Default: false. */
  keepFirstPage?: boolean;
  /** Milliseconds to wait for that page. Default: 4000. */
  firstPageMs?: number;
  /** Let Ctrl-C end the browser and this process at once. Default: true. */
  endsBySignal?: boolean;
  /** More arguments for the browser. */
  args?: readonly string[];
}

export interface ChromiumDriver {
  browser: Browser;
  extensionId: string;
  /** A new tab at the address. */
  newPage(url: string): Promise<Page>;
  /** The toolbar click on a tab; returns the popup. */
  clickToolbar(page: Page): Promise<Page>;
  /** A page of the extension in a tab, e.g. `options/options.html`. */
  openExtensionPage(path: string): Promise<Page>;
  /** Cuts or restores the network of the extension's worker and of a page's own requests. */
  setOffline(offline: boolean, pages?: readonly Page[]): Promise<void>;
  /** Ends the service worker; the next event starts it anew. */
  killWorker(): Promise<void>;
  close(): Promise<void>;
}

/** Starts Chromium, Chrome or Edge with the extension loaded. Throws when none is installed. */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumDriver> {
  const executablePath = options.executablePath ?? findChromium();
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge found. Name one in CHROMIUM.');
  const { endsBySignal = true, locale = 'en-US' } = options;
  const profile = options.userDataDir ?? (await mkdtemp(join(tmpdir(), 'mentor-ledger-browser-')));
  await pinButton(profile, options.extensionDir);
  const browser = await launch({
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    handleSIGINT: endsBySignal,
    handleSIGTERM: endsBySignal,
    handleSIGHUP: endsBySignal,
    enableExtensions: [options.extensionDir],
    acceptInsecureCerts: true,
    defaultViewport: null,
    userDataDir: profile,
    env: {
      ...process.env,
      LANGUAGE: locale.replace('-', '_'),
      ...(options.timeZone && { TZ: options.timeZone }),
    },
    args: [
      ...sandboxArguments(),
      '--ignore-certificate-errors',
      '--disable-dev-shm-usage',
      `--lang=${locale}`,
      `--accept-lang=${locale}`,
      ...(options.colorScheme === 'dark' ? ['--force-dark-mode'] : []),
      `--host-resolver-rules=${toResolverRules(options)}`,
      ...(options.args ?? []),
    ],
  });
  const extensionId = await findExtensionId(browser);
  const origin = `chrome-extension://${extensionId}/`;
  if (!options.keepFirstPage) await closeFirstPage(browser, origin, options.firstPageMs ?? 4_000);
  const offlineSessions: CDPSession[] = [];
  const isWorker = (target: Target) => target.type() === 'service_worker' && target.url().startsWith(origin);

  return {
    browser,
    extensionId,
    async newPage(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async clickToolbar(page) {
      await page.bringToFront();
      const before = new Set(browser.targets());
      const extension = (await browser.extensions()).get(extensionId)!;
      const opened = browser.waitForTarget(
        (target) => !before.has(target) && target.url().startsWith(`${origin}check-in/`),
        { timeout: 15_000 },
      );
      await extension.triggerAction(page);
      return (await opened).asPage();
    },
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await page.goto(`${origin}${path}`, { waitUntil: 'load' });
      return page;
    },
    async setOffline(offline, pages = []) {
      for (const page of pages) await page.setOfflineMode(offline);
      // What a session emulates ends with it, and with nothing else.
      for (const session of offlineSessions.splice(0)) await session.detach().catch(() => undefined);
      if (!offline) return;
      for (const target of browser.targets().filter(isWorker)) {
        const session = await target.createCDPSession();
        await session.send('Network.enable');
        await session.send('Network.emulateNetworkConditions', {
          offline: true,
          latency: 0,
          downloadThroughput: -1,
          uploadThroughput: -1,
        });
        offlineSessions.push(session);
      }
    },
    async killWorker() {
      const target = browser.targets().find(isWorker);
      if (!target) return;
      const worker = await target.worker();
      await worker?.close();
    },
    async close() {
      await browser.close();
      // The browser may still be writing its last files.
      if (!options.userDataDir)
        await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

function toResolverRules({ mapHosts = {}, allowNetwork }: LaunchOptions): string {
  const rules = Object.entries(mapHosts).map(([host, port]) => `MAP ${host}:443 127.0.0.1:${port}`);
  if (allowNetwork) return rules.join(', ');
  return [...rules, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(', ');
}

/**
 * An extension may open a page of its own when it is installed. Opened in the middle of a test or over the page that is
 * being filled in it would take the front from it, whose clicks then wait for ever. One that comes late is closed too.
 */
async function closeFirstPage(browser: Browser, origin: string, waitMs: number): Promise<void> {
  const isFirst = (target: Target) =>
    target.type() === 'page' && target.url().startsWith(`${origin}welcome/`);
  const closed = browser
    .waitForTarget(isFirst, { timeout: 60_000 })
    .then(async (target) => (await target.page())?.close())
    .catch(() => undefined);
  await Promise.race([closed, new Promise((done) => setTimeout(done, waitMs).unref())]);
}

/** The extension appears some moments after the start. */
async function findExtensionId(browser: Browser): Promise<string> {
  for (const deadlineMs = Date.now() + 15_000; Date.now() < deadlineMs;) {
    const [id] = (await browser.extensions()).keys();
    if (id) return id;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('The browser did not load the extension within 15 s.');
}
