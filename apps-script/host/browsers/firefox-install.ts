/**
 * Puts the extension into a profile of Firefox that is kept. It would break in a Firefox that insists on signatures:
 * the one that distributions ship for companies (ESR) lets them be left out.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { zipSync } from 'fflate';
import type { Browser } from 'puppeteer-core';

/** The part of the connection that is needed; WebDriver BiDi's messages as they are. */
export interface BidiConnection {
  send(method: string, parameters: unknown): Promise<unknown>;
}

/**
 * Installs the extension so that it is there again when the same profile is started anew; a temporary one would be gone.
 * @returns its id.
 */
export async function installForGood(
  browser: Browser,
  extensionDir: string,
  inChrome: (expression: string) => Promise<unknown>,
): Promise<string> {
  const manifest = JSON.parse(readFileSync(join(extensionDir, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  const { id } = manifest.browser_specific_settings.gecko;
  const isThere = `Boolean(WebExtensionPolicy.getByID(${JSON.stringify(id)}))`;
  if ((await inChrome(isThere)) === true) return id;
  const value = Buffer.from(zipFolder(extensionDir)).toString('base64');
  const { connection } = browser as Browser & { connection?: BidiConnection };
  await connection!.send('webExtension.install', {
    extensionData: { type: 'base64', value },
    'moz:permanent': true,
  });
  return id;
}

function zipFolder(folder: string): Uint8Array {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return zipSync(
    Object.fromEntries(
      names.map((name) => [relative(folder, name).replaceAll('\\', '/'), readFileSync(name)]),
    ),
  );
}
