/**
 * Starts Firefox with the built extension. The toolbar click runs in Firefox's own window, which grants `activeTab`
 * and shows the real popup; since WebDriver BiDi does not list popups, the form to be driven is then opened in a tab
 * for the same page (`?host=tab&tab=<id>`). `readPopup` looks into the real popup.
 *
 *   const driver = await launchFirefox({ extensionDir, mapHosts: { 'calendar.google.com': 8443 } });
 *   const page = await driver.newPage('https://calendar.google.com/');
 *   const form = await driver.clickToolbar(page);       // wait for a selector before use
 *
 * It would break if a `goto` of a moz-extension page were awaited: Firefox never reports its end.
 */
import { launch, type Browser, type Page } from 'puppeteer-core';
import type { LaunchOptions } from './chromium.ts';
import { startConnectProxy } from './connect-proxy.ts';
import { findFirefox } from './find-browser.ts';
import { installForGood, type BidiConnection } from './firefox-install.ts';
import { CLICK, IN_SIDEBAR, PROMPT, SIDEBAR, toPermissionChange } from './firefox-scripts.ts';

export interface FirefoxDriver {
  browser: Browser;
  extensionId: string;
  /** `moz-extension://<uuid>/` */
  origin: string;
  newPage(url: string): Promise<Page>;
  /** Clicks the toolbar button on the page, then opens the form for that page in a tab. */
  clickToolbar(page: Page): Promise<Page>;
  /** The visible text of the popup after `clickToolbar`, as it was shown; empty when none opened. */
  lastPopupText(): string;
  openExtensionPage(path: string): Promise<Page>;
  /** Shows the extension's sidebar beside the page; its visible text. It stays until `closeSidebar`. */
  openSidebar(): Promise<string>;
  /** Runs the source of a function of the sidebar's window in the sidebar; what it returns, as a text. */
  inSidebar(source: string): Promise<string>;
  closeSidebar(): Promise<void>;
  /** Waits for the browser's own question about permissions and answers it there; the question's text. */
  answerPrompt(answer: 'allow' | 'deny'): Promise<string>;
  /** Grants the extension host permissions as a person does in the prompt. */
  grantHosts(origins: readonly string[]): Promise<void>;
  /** Takes host permissions away as a person does in the add-on manager. */
  revokeHosts(origins: readonly string[]): Promise<void>;
  setOffline(offline: boolean): void;
  /** Stops the background page as Firefox does when idle; the next event starts it anew. */
  killBackground(): Promise<void>;
  close(): Promise<void>;
}

interface ScriptAnswer {
  result: { type: string; result?: { value?: unknown }; exceptionDetails?: { text: string } };
}

/** Starts Firefox with the extension installed for this run. Throws when none is installed. */
export async function launchFirefox(options: LaunchOptions): Promise<FirefoxDriver> {
  const executablePath = options.executablePath ?? findFirefox();
  if (!executablePath) throw new Error('No Firefox found. Name one in FIREFOX.');
  const proxy = await startConnectProxy(options.mapHosts ?? {});
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: null,
    args: ['--remote-allow-system-access', ...(options.args ?? [])],
    env: { ...process.env, ...(options.timeZone && { TZ: options.timeZone }) },
    ...(options.userDataDir && { userDataDir: options.userDataDir }),
    extraPrefsFirefox: {
      'intl.locale.requested': options.locale ?? 'en-US',
      'intl.accept_languages': options.locale ?? 'en-US',
      'ui.systemUsesDarkTheme': options.colorScheme === 'dark' ? 1 : 0,
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
      'extensions.background.idle.timeout': 30_000,
      // An extension that is to outlive a restart must be installed for good, and a test's is not signed.
      'xpinstall.signatures.required': false,
    },
  });
  const inChrome = await openChromeScope(browser);
  const extensionId = options.userDataDir
    ? await installForGood(browser, options.extensionDir, inChrome)
    : await browser.installExtension(options.extensionDir);
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)})`;
  const origin = `moz-extension://${String(await inChrome(`${policy}.mozExtensionHostname`))}/`;
  if (!options.userDataDir && !options.keepFirstPage) await closeFirstPage(browser, origin);
  let popupText = '';

  const openExtensionPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    void page.goto(`${origin}${path}`).catch(() => undefined);
    await untilLoaded(page, origin);
    return page;
  };

  return {
    browser,
    extensionId,
    origin,
    openExtensionPage,
    lastPopupText: () => popupText,
    async newPage(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async clickToolbar(page) {
      await page.bringToFront();
      const answer = String(await inChrome(CLICK.replaceAll('POLICY', policy)));
      const { tabId, text } = JSON.parse(answer) as { tabId: number; text: string };
      popupText = text;
      return openExtensionPage(`check-in/check-in.html?host=tab&tab=${tabId}`);
    },
    async openSidebar() {
      return String(await inChrome(SIDEBAR.replaceAll('EXTENSION_ID', JSON.stringify(extensionId))));
    },
    async inSidebar(source) {
      const script = `sendAsyncMessage('mentor-ledger:answer', String((${source})(content)))`;
      return String(await inChrome(IN_SIDEBAR.replaceAll('SCRIPT', JSON.stringify(script))));
    },
    async closeSidebar() {
      await inChrome('SidebarController.hide()');
    },
    async answerPrompt(answer) {
      return String(
        await inChrome(PROMPT.replaceAll('BUTTON', answer === 'allow' ? 'button' : 'secondaryButton')),
      );
    },
    async grantHosts(origins) {
      await inChrome(toPermissionChange('add', policy, origins));
    },
    async revokeHosts(origins) {
      await inChrome(toPermissionChange('remove', policy, origins));
    },
    setOffline: (offline) => proxy.setOffline(offline),
    async killBackground() {
      await inChrome(
        `(async () => { await ${policy}.extension.terminateBackground({ ignoreDevToolsAttached: true }); })()`,
      );
    },
    async close() {
      await browser.close();
      await proxy.close();
    },
  };
}

/** An extension may open a page of its own when it is installed; it would stand in the way of what is driven. */
async function closeFirstPage(browser: Browser, origin: string): Promise<void> {
  for (const deadlineMs = Date.now() + 4_000; Date.now() < deadlineMs;) {
    const own = (await browser.pages()).find((page) => page.url().startsWith(origin));
    if (own) return own.close();
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** Asks until the page has come; questions asked while it comes fail, and that is expected. */
async function untilLoaded(page: Page, origin: string): Promise<void> {
  const question = `location.href.startsWith(${JSON.stringify(origin)}) && document.readyState === 'complete'`;
  let lastError: unknown = null;
  for (const deadlineMs = Date.now() + 20_000; Date.now() < deadlineMs;) {
    const isLoaded = await page.evaluate(question).catch((error: unknown) => {
      lastError = error;
      return false;
    });
    if (isLoaded) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('A page of the extension did not load within 20 s.', { cause: lastError });
}

/** Evaluates expressions in the browser's own window. */
async function openChromeScope(browser: Browser): Promise<(expression: string) => Promise<unknown>> {
  const { connection } = browser as Browser & { connection?: BidiConnection };
  if (!connection) throw new Error('This browser was not started over WebDriver BiDi.');
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    result: { contexts: { context: string; url: string }[] };
  };
  const context = tree.result.contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  if (!context) throw new Error('Firefox shows no browser window.');
  return async (expression) => {
    const answer = (await connection.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    })) as ScriptAnswer;
    if (answer.result.exceptionDetails) throw new Error(answer.result.exceptionDetails.text);
    return answer.result.result?.value;
  };
}
