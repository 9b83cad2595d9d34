/** The keys that open the form, as the browser writes them; '' where there are none (Android). */
import { browser } from './browser.ts';

export async function readShortcut(): Promise<string> {
  const commands = (await browser.commands?.getAll()) ?? [];
  return commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '';
}
