/**
 * Test files that `npm test` leaves out for now, each with its reason: it counts and names them as skipped. A file goes
 * back by losing its line here. Nothing else may hide a test.
 */

const NOT_BROUGHT_OVER = 'not run since pages reach the script through one door';
const FAILS = 'fails and is not yet mended';

/** Paths from the root, with why. */
export const notRun = {
  'test/journeys/check-in-path.test.ts': FAILS,
  'test/journeys/sales-path.test.ts': FAILS,
  'test/journeys/extension-chromium.test.ts': FAILS,
  'test/apps-script/records/large-import.test.ts': FAILS,
  'test/apps-script/people/people.test.ts': FAILS,
  'test/journeys/design-whole.test.ts': NOT_BROUGHT_OVER,
  'test/journeys/design-priorities.test.ts': NOT_BROUGHT_OVER,
  'test/journeys/design-practices.test.ts': NOT_BROUGHT_OVER,
  'test/journeys/design-people.test.ts': NOT_BROUGHT_OVER,
  'test/journeys/design-pairings.test.ts': NOT_BROUGHT_OVER,
  'test/journeys/design-candidates.test.ts': NOT_BROUGHT_OVER,
  'test/journeys/sidebar-pages.test.ts': NOT_BROUGHT_OVER,
  'test/journeys/under-twenty-seconds.test.ts': NOT_BROUGHT_OVER,
  'test/journeys/extension-pages.test.ts': NOT_BROUGHT_OVER,
  'test/journeys/extension-access.test.ts': NOT_BROUGHT_OVER,
  'test/journeys/extension-reminders.test.ts': NOT_BROUGHT_OVER,
  'test/journeys/extension-firefox.test.ts': NOT_BROUGHT_OVER,
  'test/journeys/firefox-path.test.ts': NOT_BROUGHT_OVER,
  'test/journeys/store-pictures.test.ts': NOT_BROUGHT_OVER,
  'test/journeys/start-display.test.ts': NOT_BROUGHT_OVER,
  'test/journeys/saved-pages.test.ts': NOT_BROUGHT_OVER,
  'test/journeys/host-web-front.test.ts': NOT_BROUGHT_OVER,
};
