/** What the check-in page says when a page could not be read: the file for whoever repairs it. */
export const diagnostics = {
  make: 'Save diagnostics',
  making: 'Looking at the page again',
  title: 'This is what the file will hold',
  text: 'How the reading went, and the page with every name, address, id and number replaced and every description left out. Dates and times stay. Look through it: nothing is sent, and you decide who gets the file.',
  cut: 'The page is long. Only its first part is in the file.',
  contents: 'Contents of the file',
  save: 'Save the file',
  saved: 'Saved with your downloads. Give it to whoever looks after the extension in your company.',
  unavailable:
    'The page cannot be looked at again. Click the Mentor Ledger button in the toolbar on that page, then try once more.',
};
