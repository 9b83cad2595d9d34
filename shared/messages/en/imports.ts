import { pluralLarge, grouped, longDate, amountText, dateText } from './wording.ts';

type ImportWords = Readonly<Record<string, string | number>>;

const rowsText = (value: string | number | undefined): string => pluralLarge(Number(value), 'row', 'rows');

const separatorName = (value: string | number | undefined): string =>
  ({ ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'vertical bar' })[String(value)] ?? String(value);

/** Reading files of sales records, customers and people. A question says why it is asked; an effect, what comes of it. */
export const imports = {
  role: {
    customerId: 'customer number',
    customer: 'customer',
    rep: 'person who took the order',
    owner: 'person who looks after the customer',
    date: 'date of the order',
    amount: 'amount of the order',
    refund: 'refunded amount',
    currency: 'currency',
    status: 'status',
    orderId: 'order number',
    firstName: 'first name of a private customer',
    lastName: 'last name of a private customer',
    fullName: 'name of the person',
    cancelled: 'canceled on',
    mark: 'debit or credit',
  } as Readonly<Record<string, string>>,
  question: {
    encoding: (p: ImportWords) =>
      `How should line ${p['line']} read? The file does not say how its letters are stored.`,
    separator: () => 'What separates the columns? Two characters fit equally well.',
    'header-row': () => 'Which row names the columns?',
    column: (p: ImportWords) =>
      `Which column is the ${imports.role[String(p['role'])] ?? ''}? More than one fits.`,
    'column-missing': (p: ImportWords) =>
      `Which column is the ${imports.role[String(p['role'])] ?? ''}? No name is known for it.`,
    'rep-missing': () => 'Who looked after the customers? No column says so.',
    'decimal-mark': () => 'Which character separates the decimals? Every amount has three digits after it.',
    'date-order': (p: ImportWords) =>
      `Which date is ${p['raw']} (line ${p['line']})? Day and month could be swapped.`,
    'serial-dates': (p: ImportWords) =>
      `Is ${p['raw']} (line ${p['line']}) a date? A spreadsheet shows its dates as such numbers when their format was lost.`,
    statuses: () => 'Which of these count as orders? Select those that do.',
    'statuses-left': () => 'Who has left? Select the words that mean so.',
    'standing-missing': () =>
      'Which column says who has left? No name is known for it. It may hold words, check marks or last days.',
    'manager-missing': () => 'Which column names the manager? No name is known for it.',
    'last-name-missing': () => 'Which column has the last names?',
    'owner-missing': () => 'Which column says who looks after the customer?',
    'status-missing': () =>
      'Which column says that an order does not count, for example because it was canceled, is a draft or a credit note? No name is known for it.',
    'status-more': () => 'Does another column say that an order does not count?',
    'number-missing': () =>
      'Which column is the order number? No name is known for it. Rows with one number are one order.',
    'sale-mark': (p: ImportWords) => `The amounts are marked ${p['marks']}. Which of them are sales?`,
    'short-amounts': (p: ImportWords) =>
      `Is ${p['raw']} (line ${p['line']}) an amount in thousands or millions?`,
    'mangled-numbers': (p: ImportWords) =>
      `The order number ${p['raw']} (line ${p['line']}) was cut short by a spreadsheet. Can it still tell orders apart?`,
    status: (p: ImportWords) => `Do orders with the status “${p['status']}” count?`,
    'line-amounts': (p: ImportWords) =>
      `Order ${p['order']} repeats its amount in ${rowsText(p['rows'])} (from line ${p['line']}). Is it the total or the amount of each row?`,
    'order-numbers': (p: ImportWords) =>
      `Order ${p['order']} is there on ${dateText(p['date1'])} (line ${p['line1']}) and on ${dateText(p['date2'])} (line ${p['line2']}), for the same customer. Is it one order?`,
    'order-numbers-known': (p: ImportWords) =>
      `Order ${p['order']} is in the ledger on ${dateText(p['date1'])}, in this file on ${dateText(p['date2'])} (line ${p['line2']}), for the same customer. Is it the same order?`,
    'same-customer-known': (p: ImportWords) =>
      `Is “${p['one']}” of this file the customer “${p['other']}” of the ledger?`,
    'same-customer': (p: ImportWords) => `Are “${p['one']}” and “${p['other']}” the same customer?`,
  },
  effect: {
    'reads-as': (p: ImportWords) => `${p['text']}`,
    'splits-into': (p: ImportWords) =>
      `By ${separatorName(p['separator'])}: ${pluralLarge(Number(p['columns']), 'column', 'columns')}`,
    'header-is': (p: ImportWords) => `Line ${p['line']}`,
    'no-header': () => 'None: the columns have no names',
    'uses-column': (p: ImportWords) => `“${p['column']}”`,
    'uses-no-column': () => 'None: every row counts',
    'asks-each': (p: ImportWords) =>
      `This column: ${Number(p['values']) === 1 ? 'ask about its one value' : `ask about each of its ${p['values']} values`}`,
    'no-other-column': () => 'None of them',
    'status-rows': (p: ImportWords) => `${p['status']}: ${rowsText(p['rows'])}`,
    'sales-are': (p: ImportWords) =>
      `${p['mark']}: ${pluralLarge(Number(p['rows']), 'row is a sale', 'rows are sales')}, ${pluralLarge(Number(p['others']), 'row is a refund', 'rows are refunds')}`,
    'no-mark': () => 'Neither: this means something else, every row is a sale',
    'short-in-full': (p: ImportWords) =>
      `Yes: K stands for thousands, M for millions (${rowsText(p['rows'])})`,
    'short-left-out': (p: ImportWords) =>
      `No: ${pluralLarge(Number(p['rows']), 'row stays out', 'rows stay out')}`,
    'ignores-numbers': (p: ImportWords) => `No: each of ${rowsText(p['rows'])} is an order of its own`,
    'keeps-numbers': () => 'Yes: rows with one number are one order',
    'status-people': (p: ImportWords) =>
      `${p['status']}: ${pluralLarge(Number(p['people']), 'person', 'people')}`,
    'none-of-these': () => 'None of these',
    'owners-later': () => 'None: a second file says it, or I enter it for each customer',
    'reads-amounts': (p: ImportWords) =>
      `${[p['value1'], p['value2']]
        .filter((value) => value !== undefined)
        .map(amountText)
        .join(' and ')}; all together ${amountText(p['total'])}`,
    'reads-dates': (p: ImportWords) =>
      `${[p['date1'], p['date2']]
        .filter((value) => value !== undefined)
        .map(dateText)
        .join(' and ')}; the file runs from ${dateText(p['fromOn'])} to ${dateText(p['toOn'])}`,
    'no-dates': (p: ImportWords) =>
      `No: ${pluralLarge(Number(p['rows']), 'row without a readable date stays out', 'rows without a readable date stay out')}`,
    counts: (p: ImportWords) => `Yes: ${pluralLarge(Number(p['rows']), 'row counts', 'rows count')}`,
    'does-not-count': (p: ImportWords) =>
      `No: ${pluralLarge(Number(p['rows']), 'row stays out', 'rows stay out')}`,
    'order-total': (p: ImportWords) => `The total: order ${p['order']} is ${amountText(p['amount'])}`,
    'line-amount': (p: ImportWords) => `Each row: order ${p['order']} is ${amountText(p['amount'])}`,
    'new-orders': (p: ImportWords) =>
      `No, the numbers begin again: ${pluralLarge(Number(p['orders']), 'order counts', 'orders count')} as new`,
    'same-orders': (p: ImportWords) =>
      `Yes: ${pluralLarge(Number(p['orders']), 'order is', 'orders are')} joined with the earlier one of the same number`,
    same: (p: ImportWords) =>
      `Yes: one customer with ${pluralLarge(Number(p['orders1']) + Number(p['orders2']), 'order', 'orders')}`,
    different: (p: ImportWords) =>
      `No: two customers with ${p['orders1']} and ${pluralLarge(Number(p['orders2']), 'order', 'orders')}`,
  },
  refusal: {
    'empty-file': () => 'The file is empty. Export it again and choose the new one.',
    'spreadsheet-file': () =>
      'This is a workbook, not a text file. Save it as CSV, or open it in Google Sheets and import the tab.',
    'not-text': () => 'This file is not a table of text. Export the records as CSV and choose that file.',
    'not-a-table': () =>
      'No columns were found. A table of orders has one row per order, with a date and a customer side by side. Export the records as CSV and choose that file.',
    'unclosed-quote': (p: ImportWords) =>
      `A quotation mark is not closed in the row that starts on line ${p['line']}. Correct it in the file, then choose it again.`,
    'no-rows': () => 'The file has column names but no rows. Export a longer period.',
    'discount-unclear': (p: ImportWords) =>
      `The discount ${p['raw']} on line ${p['line']} could be a percentage or an amount. Write discounts as 15% or 0.15, or export the amount of each line.`,
    'two-currencies': (p: ImportWords) =>
      `The file mixes ${p['currency1']} (line ${p['line1']}) and ${p['currency2']} (line ${p['line2']}). Export one currency at a time.`,
    'mixed-dates': (p: ImportWords) =>
      `The day comes first in line ${p['line1']} (${p['raw1']}), the month in line ${p['line2']} (${p['raw2']}). Export again with one date format.`,
    'mixed-decimal-marks': (p: ImportWords) =>
      `There is a decimal point in line ${p['line1']} (${p['raw1']}), a decimal comma in line ${p['line2']} (${p['raw2']}). Export again with one number format.`,
    'dates-unreadable': (p: ImportWords) =>
      `“${p['raw']}” (line ${p['line']}) is not a date, nor is any other value in that column. Choose another date column or export again.`,
    'nothing-counts': (p: ImportWords) =>
      `None of ${rowsText(p['rows'])} counts as an order. Check which column is the status and what counts.`,
  },
  leftOut: {
    title: 'Title lines above the column names',
    blank: 'Blank rows',
    subtotal: 'Totals and subtotals',
    'customer-heading': 'Rows that only name a customer, used for the rows below',
    'no-customer': 'No customer',
    'no-date': 'No date',
    'unreadable-date': 'A date that does not exist or cannot be read',
    'unreadable-amount': 'An amount that cannot be read',
    'too-long': 'A name or number longer than the ledger can keep',
    'too-wide': 'More cells than column names: a separator too many',
    canceled: 'Canceled orders',
    status: 'A status that does not count',
    refund: 'Refunds and orders refunded in full',
    negative: 'Negative totals',
  },
  leftOutLine: (facts: { what: string; rows: number; lines: readonly number[] }) =>
    `${facts.what}: ${rowsText(facts.rows)} (${facts.lines.length < facts.rows ? 'such as ' : ''}${facts.lines.length === 1 ? 'line' : 'lines'} ${facts.lines.join(', ')})`,
  summary: {
    read: (p: { rows: number; orders: number }) =>
      `${rowsText(p.rows)} read, ${pluralLarge(p.orders, 'order counts', 'orders count')}.`,
    who: (p: { customers: number; people: number }) =>
      `${pluralLarge(p.customers, 'customer', 'customers')}, ${pluralLarge(p.people, 'person', 'people')}.`,
    period: (p: { fromOn: string; toOn: string }) => `From ${longDate(p.fromOn)} to ${longDate(p.toOn)}.`,
    again: (p: { known: number; added: number; changed: number }) =>
      `${grouped(p.known)} known, ${grouped(p.added)} new${p.changed > 0 ? `, ${grouped(p.changed)} changed` : ''}.`,
    afterToday: (p: { orders: number; lines: readonly number[] }) =>
      `${pluralLarge(p.orders, 'order is', 'orders are')} dated after today (${p.lines.length === 1 ? 'line' : 'lines'} ${p.lines.join(', ')}). Check the dates.`,
    withoutPerson: (p: { orders: number }) =>
      `${pluralLarge(p.orders, 'order has', 'orders have')} nobody who took it or looks after the customer.`,
    sameDay: (p: { orders: number }) =>
      `The file has no order number, and ${pluralLarge(p.orders, 'row shares its', 'rows share their')} customer and day with another. Each counts as an order of its own. If they are lines of one order, choose the column with its number below.`,
    ownersChanged: (p: { customers: number }) =>
      `${pluralLarge(p.customers, 'customer', 'customers')} changed hands; whoever is on the latest order counts.`,
    joined: (p: { matched: number; unmatched: number }) =>
      `${p.matched} of ${pluralLarge(p.matched + p.unmatched, 'customer', 'customers')} found in the second file.`,
    known: (p: { label: string }) => `Recognized: ${p.label}.`,
  },
};
