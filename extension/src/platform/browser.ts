/** The one place that imports the polyfill; it gives Firefox's own `browser` where that exists. */
import browser, { type Runtime } from 'webextension-polyfill';

export { browser };
export type MessageSender = Runtime.MessageSender;
