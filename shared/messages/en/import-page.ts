import { pluralLarge, grouped, inList, amountText, dateText } from './wording.ts';

/** The dialog that brings sales records in. */
export const importPage = {
  title: 'Records',
  lead: 'Orders go into the tab “Sales records”. Nothing is written before you confirm.',
  loading: 'Reading what the ledger has',
  source: 'Where are the records?',
  sources: { file: 'In a file', paste: 'I paste them', tab: 'In a tab here' },
  file: 'File (CSV, TSV or text)',
  fileHelp:
    'As any program exports it. It is read in this window; its rows are written to the tab once you confirm.',
  paste: 'Rows, with their column names',
  pasteHelp: 'Copied from a spreadsheet or a text file.',
  pastedName: 'Pasted rows',
  tab: 'Tab',
  noTabs: 'This spreadsheet has no other tab to read from.',
  read: 'Read the records',
  reading: 'Reading the records',
  readingTab: 'Reading the tab',
  nothingChosen: { file: 'Choose a file.', paste: 'Paste the rows.', tab: 'Choose a tab.' },
  fileUnreadable: 'The browser cannot open this file. Choose it again.',
  questionsTitle: (count: number) => (count === 1 ? 'One question first' : `${count} questions first`),
  questionsHelp: 'You check it before it is written. Each answer says what it does.',
  goOn: 'Go on',
  answerAll: 'Choose an answer to every question.',
  samples: (texts: string) => `Values of the file: ${texts}`,
  refusedTitle: 'This cannot be imported as it is',
  nothingWritten: 'Nothing was written.',
  byHandTitle: 'Choose them by hand',
  byHandHelp:
    'If a column or the row of names was taken for something else, choose the right one. The records are read again at once.',
  headerRowTitle: 'Another row names the columns',
  unread: (columns: readonly string[]) => `Not read: ${inList(columns)}.`,
  otherRecords: 'Choose other records',
  previewTitle: 'Check what will be written',
  columnsTitle: 'How the columns are read',
  noColumn: 'None',
  carriedCustomer: 'The customer stands above their rows',
  roleChoice: (role: string) => `Column for: ${role}`,
  rememberedOn: (day: string) => `Read as confirmed on ${day}.`,
  readDate: (p: { raw: string; on: string }) => `Dates: ${p.raw} is read as ${dateText(p.on)}.`,
  readAmount: (p: { raw: string; value: number }) => `Amounts: ${p.raw} is read as ${amountText(p.value)}.`,
  askAgain: 'Ask me everything again',
  statusesTitle: 'Which orders count',
  statusLabel: (status: string, rows: number) => `${status} (${pluralLarge(rows, 'row', 'rows')})`,
  statusCounts: 'Counts',
  statusLeftOut: 'Stays out',
  statusRefund: 'Refund',
  leftOutTitle: (rows: number) => `${pluralLarge(rows, 'row stays', 'rows stay')} out`,
  leftOutNone: 'No row stays out.',
  sameTitle: (pairs: number) =>
    `${pluralLarge(pairs, 'pair of customers looks', 'pairs of customers look')} alike`,
  sameHelp: 'They stay apart unless you say that they are the same.',
  moreTitle: 'Names from other files',
  moreHelp:
    'A list of customers with who looks after them, of employees with their numbers, or of order lines with their amounts. It is joined by number or name.',
  moreFile: 'Another file',
  customersJoined: (p: { matched: number; all: number }) =>
    `${p.matched} of ${pluralLarge(p.all, 'customer', 'customers')} found in it.`,
  peopleJoined: (p: { matched: number; all: number }) =>
    `${p.matched} of ${pluralLarge(p.all, 'seller', 'sellers')} found in it.`,
  amountsJoined: (p: { matched: number; all: number }) =>
    `Amounts of ${grouped(p.matched)} of ${pluralLarge(p.all, 'order', 'orders')} found in it.`,
  linesUnreadable: (lines: number) =>
    `${pluralLarge(lines, 'line has a figure that cannot be read and is', 'lines have a figure that cannot be read and are')} left out.`,
  removeFile: 'Leave it out',
  peopleTitle: 'Names of the sellers',
  peopleHelp: 'Where the file has numbers, write who it is. The names are remembered for the next file.',
  personLabel: (name: string, orders: number) => `${name} (${pluralLarge(orders, 'order', 'orders')})`,
  ownersTitle: 'Who looks after each customer?',
  ownersHelp:
    'The file does not say. Write a name for each, or choose a second file above. Customers without a name take no part in the comparison.',
  ownersSet: (p: { done: number; all: number }) =>
    `${grouped(p.done)} of ${pluralLarge(p.all, 'customer has', 'customers have')} a name.`,
  ownersTooMany: (most: number) =>
    `Only ${pluralLarge(most, 'customer is', 'customers are')} shown. For all of them choose a second file.`,
  modeTitle: 'The ledger has orders already',
  modes: { add: 'Add and update', replace: 'Replace all' },
  modeAdd: (p: { known: number; added: number; changed: number; merged: number; gone: number }) =>
    `${grouped(p.known)} known, ${grouped(p.added)} new, ${grouped(p.changed)} changed${p.merged > 0 ? `, ${grouped(p.merged)} of the ledger merged under another customer` : ''}. Known ones stay as they are, a changed one replaces its earlier row.${
      p.gone > 0
        ? ` ${pluralLarge(p.gone, 'order of the ledger is', 'orders of the ledger are')} canceled or refunded in this file and no longer ${p.gone === 1 ? 'counts' : 'count'}.`
        : ''
    }`,
  modeReplace: (p: { earlier: number; orders: number }) =>
    `The ${pluralLarge(p.earlier, 'order', 'orders')} there so far no longer count; the ${pluralLarge(p.orders, 'order', 'orders')} of this file do. Undoing this makes them count again.`,
  nothingNew: 'Every order of this file is in the ledger already. There is nothing to write.',
  writeGone: (orders: number) => `Take ${pluralLarge(orders, 'order', 'orders')} out`,
  write: (orders: number) => `Write ${pluralLarge(orders, 'order', 'orders')}`,
  unreadable: (rows: number) =>
    `${pluralLarge(rows, 'row', 'rows')} of the tab “Sales records” cannot be read and ${rows === 1 ? 'does' : 'do'} not count.`,
  writing: (p: { done: number; all: number }) =>
    `${grouped(p.done)} of ${pluralLarge(p.all, 'order', 'orders')} written`,
  waiting: 'Google allows no more for the moment. It goes on automatically when Google allows.',
  keepOpen: 'Keep this window open. None of it counts until all of it is there.',
  cancelWriting: 'Stop and undo',
  takingBack: 'Undoing the import',
  doneTitle: 'The orders are in the ledger',
  done: (p: { orders: number; file: string }) =>
    `${pluralLarge(p.orders, 'order', 'orders')} written from ${p.file}.`,
  openOrders: 'Open the tab',
  takeBack: 'Undo the import',
  takenBack: 'The import is undone. What counted before counts again.',
  takenBackKept: (rows: string) =>
    `These rows stay, since they were changed by hand, and no longer count: ${rows}.`,
  unfinishedTitle: 'An import was not finished',
  unfinished: (p: { file: string; orders: number; all: number | null; day: string }) =>
    `${p.file}, ${p.day}: ${
      p.all === null
        ? `${pluralLarge(p.orders, 'order was', 'orders were')} written`
        : `${grouped(p.orders)} of ${pluralLarge(p.all, 'order', 'orders')} written`
    }, none of them counts yet. Choose the same records again to go on where it stopped, or undo it.`,
  unfinishedFiles: (names: readonly string[]) => `It was read together with ${inList(names)}.`,
  sameImport: (p: { orders: number }) =>
    `These are the records of the import that was not finished. ${pluralLarge(p.orders, 'order is', 'orders are')} written already; the others follow.`,
  otherImportTitle: 'These are not yet the records of the unfinished import',
  otherImport: (p: { file: string; orders: number }) =>
    `To go on with ${p.file} (${pluralLarge(p.orders, 'order', 'orders')}), choose the same file and give the same answers. To import something else, go back and undo the unfinished import first.`,
  missingFiles: (names: readonly string[]) =>
    `It was read together with ${inList(names)}: choose that below too.`,
  goOnWriting: (orders: number) =>
    orders > 0 ? `Go on: ${pluralLarge(orders, 'order', 'orders')} left` : 'Finish the import',
  latest: (p: { file: string; orders: number; day: string }) =>
    `Latest: ${p.file}, ${p.day}, ${pluralLarge(p.orders, 'order', 'orders')}.`,
  takeBackQuestion: (p: { file: string; orders: number }) =>
    `Undo ${p.file}? Its ${pluralLarge(p.orders, 'order is', 'orders are')} removed, and what it replaced counts again.`,
  nothingToWrite: 'Nothing new in it.',
  importOf: (file: string) => `Import of ${file}`,
  firstRows: 'The first rows, as they are read',
};
