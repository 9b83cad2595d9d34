/** The browser's and the stores' words for the extension. `summary` has at most 132 characters. */
export const store = {
  name: 'Mentor Ledger check-ins',
  shortName: 'Mentor Ledger',
  summary:
    'Write a mentoring check-in from your calendar in about half a minute. It goes to your own company’s spreadsheet.',
  actionTitle: 'Write a check-in',
};
