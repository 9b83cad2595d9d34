/**
 * Chromium with the built extension, where the person has already allowed one more host. The browser's own question
 * cannot be pressed without a window. So the extension starts once with a manifest that names the host, and is loaded
 * anew with its own manifest, for which the host is an optional one that has been granted.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  launchChromium,
  type ChromiumDriver,
  type LaunchOptions,
} from '../../apps-script/host/browsers/chromium.ts';

interface DeveloperPrivate {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    reload(id: string, options: { failQuietly: boolean }): Promise<void>;
  };
}

/** Launches as `launchChromium` does; `origin` is a match pattern. The copy of the extension goes at `close`. */
export async function launchWithAllowedHost(options: LaunchOptions, origin: string): Promise<ChromiumDriver> {
  const extensionDir = mkdtempSync(join(tmpdir(), 'mentor-ledger-extension-'));
  cpSync(options.extensionDir, extensionDir, { recursive: true });
  const file = join(extensionDir, 'manifest.json');
  const own = readFileSync(file, 'utf8');
  const manifest = JSON.parse(own) as { host_permissions: string[] };
  writeFileSync(
    file,
    JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, origin] }),
  );
  const driver = await launchChromium({ ...options, extensionDir });
  writeFileSync(file, own);
  const page = await driver.newPage('chrome://extensions/');
  await page.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as { chrome: DeveloperPrivate }).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(id, { failQuietly: true });
  }, driver.extensionId);
  await page.close();
  return {
    ...driver,
    async close() {
      await driver.close();
      rmSync(extensionDir, { recursive: true, force: true });
    },
  };
}
