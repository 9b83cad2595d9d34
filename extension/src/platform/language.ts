/** The browser's own language, as a BCP 47 tag. */
import { browser } from './browser.ts';

export const browserLanguage = (): string => browser.i18n.getUILanguage();
