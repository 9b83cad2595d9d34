/**
 * The optional permission for the one host of the person's calendar.
 * It would break if `request` were awaited behind something else: the browser forgets the click.
 */
import { browser } from './browser.ts';

export interface CalendarAccess {
  isGranted(origin: string): Promise<boolean>;
  /** Asks the person; call it directly in a click. */
  request(origin: string): Promise<boolean>;
  giveBack(origin: string): Promise<void>;
}

export const calendarAccess: CalendarAccess = {
  isGranted: (origin) => browser.permissions.contains({ origins: [origin] }),
  request: (origin) => browser.permissions.request({ origins: [origin] }),
  giveBack: async (origin) => {
    await browser.permissions.remove({ origins: [origin] });
  },
};
