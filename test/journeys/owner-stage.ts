/**
 * The owner's side of a journey: a new spreadsheet on the local host, set up, its owner's page in Chromium, and the
 * frames of the dialogs opened from the menu. Everything is in memory and gone at the end.
 */
import { launch, type Browser, type Frame, type Page } from 'puppeteer-core';
import { findChromium, sandboxArguments } from '../../apps-script/host/browsers/find-browser.ts';
import { builtFolders } from '../../apps-script/host/demo/build-all.ts';
import { until } from '../../apps-script/host/demo/gestures.ts';
import { startLocalGoogle, type LocalGoogle } from '../../apps-script/host/demo/local-google.ts';
import { callScript } from '../../apps-script/host/demo/sample-path.ts';
import type { DialogName } from '../../apps-script/src/pages.ts';
import type { SetUpAnswers } from '../../apps-script/src/set-up/set-up-api.ts';
import { catalogs, type Messages } from '../../shared/messages/registry.ts';
import type { Language } from '../../shared/tables/program.ts';

export const owner = 'nora.brightwell@brightwell.example';

export interface OwnerStage {
  language: Language;
  words: Messages;
  google: LocalGoogle;
  page: Page;
  /** Opens a dialog as the sidebar does, and gives its frame, typed as the page that it is to a person. */
  openDialog(name: DialogName, title: string): Promise<Page>;
  /** The frame of the dialog that is open now, when it shows the title. */
  dialog(title: string): Promise<Page>;
  /** Texts of a tab, as shown; [] when there is no such tab. */
  tab(title: string): string[][];
  close(): Promise<void>;
}

export interface OwnerStageOptions {
  language?: Language;
  bundleDir?: string;
  hostPageDir?: string;
  browser?: Browser;
  colorScheme?: 'light' | 'dark';
}

/** Starts Chromium for the owner's page. */
export async function launchOwnerBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found. Name one in CHROMIUM.');
  return launch({ executablePath, args: sandboxArguments(), headless: true });
}

/** Sets the stage: an empty program in the language. */
export async function setOwnerStage(options: OwnerStageOptions = {}): Promise<OwnerStage> {
  const language = options.language ?? 'en';
  const google = await startLocalGoogle({
    bundleDir: options.bundleDir ?? builtFolders.bundleDir,
    hostPageDir: options.hostPageDir ?? builtFolders.hostPageDir,
    stateFile: null,
    ownerEmail: owner,
    language,
    title: 'Mentoring program',
    timeZone: 'Europe/Rome',
  });
  const answers: SetUpAnswers = {
    programName: 'Keep our customers',
    language,
    timeZone: 'Europe/Rome',
    startsOn: '2026-11-02',
    periodMonths: 9,
    minimumHours: 24,
    cadenceDays: 7,
    meetingMinutes: 45,
    talkEveryDays: 30,
    ownerName: 'Nora Brightwell',
  };
  await callScript(google, 'setUp', [answers], owner);
  const browser = options.browser ?? (await launchOwnerBrowser());
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: options.colorScheme ?? 'light' }]);
  await page.setExtraHTTPHeaders({ 'Accept-Language': language === 'it' ? 'it-IT' : 'en-US' });
  await page.goto(google.ownerUrl);
  await page.waitForSelector('[role="menubar"]');
  const dialog = async (title: string): Promise<Page> => {
    const frame = await until(`the dialog “${title}”`, () => findFrame(page, title));
    // A frame has the same ways to find and press as a page.
    return frame as unknown as Page;
  };
  return {
    language,
    words: catalogs[language],
    google,
    page,
    dialog,
    async openDialog(name, title) {
      await callScript(google, 'showDialog', [name], owner);
      return dialog(title);
    },
    tab(title) {
      const quoted = `'${title.replace(/'/g, "''")}'`;
      try {
        const answer = google.sheets.Spreadsheets.Values.get(google.spreadsheetId, quoted);
        return (answer['values'] as string[][] | undefined) ?? [];
      } catch (error) {
        if (/Unable to parse range/.test(String(error))) return [];
        throw error;
      }
    },
    async close() {
      await page.close();
      if (!options.browser) await browser.close();
      await google.close();
    },
  };
}

async function findFrame(page: Page, title: string): Promise<Frame | undefined> {
  for (const frame of page.frames()) if ((await headingOf(frame)) === title) return frame;
  return undefined;
}

/** A frame that is being replaced has no document for a moment. */
async function headingOf(frame: Frame): Promise<string> {
  try {
    return await frame.evaluate(() => document.querySelector('#app h1')?.textContent ?? '');
  } catch (error) {
    if (/detached|context|closed/i.test(String(error))) return '';
    throw error;
  }
}
