/**
 * The places in which a page of the extension can be opened. Each must be called directly in a click.
 * Firefox has a sidebar, Chrome and Edge a side panel, Android neither.
 */
import { browser } from './browser.ts';

const chromePanel = (): typeof chrome.sidePanel | undefined =>
  (globalThis as { chrome?: { sidePanel?: typeof chrome.sidePanel } }).chrome?.sidePanel;

const firefoxSidebar = (): { open(): Promise<void> } | undefined =>
  (browser as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;

export const canOpenPanel = (): boolean => Boolean(firefoxSidebar() ?? chromePanel());

/** Opens the form beside the page. `windowId` must be known before the click. */
export function openPanel(windowId: number): Promise<void> {
  const sidebar = firefoxSidebar();
  if (sidebar) return sidebar.open();
  return chromePanel()?.open({ windowId }) ?? Promise.resolve();
}

/** Opens the form in a tab; `query` says which draft or page it is about. */
export async function openFormTab(query: Record<string, string>): Promise<void> {
  const parameters = new URLSearchParams({ host: 'tab', ...query });
  await browser.tabs.create({ url: browser.runtime.getURL(`check-in/check-in.html?${parameters}`) });
}

/** Shows the file for the repair of the reader of a tab's page. */
export async function openDiagnosticsTab(tabId: number | undefined): Promise<void> {
  const query = tabId === undefined ? '' : `?tab=${tabId}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`diagnostics/page/diagnostics.html${query}`) });
}

/** The first page: what leaves the browser, and the question. */
export async function openWelcomeTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('welcome/welcome.html') });
}

/** The check-ins and private notes of this browser. */
export async function openHistoryTab(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('history/history.html') });
}

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** The window this page belongs to; 0 where there are no windows (Android). */
export async function currentWindowId(): Promise<number> {
  return (await browser.windows?.getCurrent())?.id ?? 0;
}
