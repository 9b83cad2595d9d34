/**
 * Finds the browsers that are installed on this computer, by the same rules as the set-up that installs them.
 * It would break if a snap or flatpak wrapper were taken: those cannot load an unpacked folder elsewhere on the disk.
 */
import { findBrowser } from '../set-up/browsers.mjs';

/** Path of Chromium, Chrome or Edge; null when there is none. A path in CHROMIUM wins. */
export const findChromium = (): string | null => findBrowser('chromium');

/** Path of Firefox; null when there is none. A path in FIREFOX wins. */
export const findFirefox = (): string | null => findBrowser('firefox');

/** Chromium refuses its sandbox to root. */
export const sandboxArguments = (): string[] => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);
