/** The toolbar button: a short text on it and the sentence shown on hover. */
import { browser } from './browser.ts';

export type BadgeLook = 'quiet' | 'alert' | 'reminder';

const COLORS: Record<BadgeLook, string> = { quiet: '#0d6573', alert: '#b3261e', reminder: '#5b4b8a' };

/** Shows a text of at most four characters on the button; '' takes it away. */
export async function showBadge(text: string, look: BadgeLook, sentence: string): Promise<void> {
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title: sentence });
  if (text === '') return;
  await browser.action.setBadgeBackgroundColor({ color: COLORS[look] });
  // Older than Chrome 110 or on Android there is no text color to set.
  await browser.action.setBadgeTextColor?.({ color: '#ffffff' });
}
