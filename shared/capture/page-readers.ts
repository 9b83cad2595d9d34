/**
 * Names of the extension's page readers, for the cell in which the owner switches one off: the ledger can tell a slip of
 * the pen. It would break if a name that is not in this list were refused: the extension may be newer than the script.
 */
export const PAGE_READERS: readonly string[] = [
  'google-calendar',
  'outlook-web',
  'nextcloud-calendar',
  'generic',
];
