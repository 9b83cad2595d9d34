/** The version of the extension as the manifest states it. */
import { browser } from './browser.ts';

export const extensionVersion = (): string => browser.runtime.getManifest().version;
