/** The functions that Google runs by itself. The names are top-level functions of the bundle; a test checks them. */

/** Runs in the night of the program's zone: what a constant window cannot see is put right here. */
export const NIGHTLY = { functionName: 'reconcile', hour: 3 } as const;

/** Script properties: when it last ran, and when its trigger was last made; milliseconds since 1970. */
export const NIGHTLY_KEY = 'nightlyAt';
export const NIGHTLY_SET_KEY = 'nightlySetAt';

/** Called by Google when the spreadsheet is opened, with little authorization: it makes the menu and nothing else. */
export const ON_OPEN = 'onOpen';
