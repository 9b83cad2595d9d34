/**
 * The same orders written in any dialect of any usual program come out the same: separators, line ends, quotes,
 * encodings, marks of decimals and thousands, date formats, title lines, subtotals and names of columns.
 */
import fc from 'fast-check';
import csv from 'papaparse';
import { expect, it } from 'vitest';
import { WINDOWS_1252 } from '../../../shared/imports/code-pages.ts';
import { prepareSalesImport } from '../../../shared/imports/prepare-sales-import.ts';

interface Order {
  readonly customer: string;
  readonly rep: string;
  readonly orderedOn: string;
  readonly cents: number;
}

const name = fc.constantFrom(
  'Città Viva',
  'Rossi & figli, dal 1950',
  'Müller; Söhne',
  'O’Brien "Big" Co',
  "L'Aquila | Sud",
  '=HYPERLINK("x")',
  '007',
  'Total Fitness',
  'Two\nlines',
);
const order: fc.Arbitrary<Order> = fc.record({
  customer: name,
  rep: fc.constantFrom('Ana Ruiz', 'Bíró, Éva', '12'),
  orderedOn: fc
    .integer({ min: 0, max: 900 })
    .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10)),
  cents: fc.integer({ min: 0, max: 99_999_999 }),
});

const headers = fc.constantFrom(
  ['Order ID', 'Customer', 'Sales rep', 'Date', 'Amount'],
  ['Numero', 'Ragione sociale', 'Agente', 'Data documento', 'Importo (€)'],
  ['order_number', 'CustomerName', 'SALESPERSON', 'Order Date', 'Net Sales'],
  ['Rechnungsnummer', 'Kunde', 'Verkäufer', 'Rechnungsdatum', 'Betrag'],
);

const dateFormats = {
  iso: (y: string, m: string, d: string) => `${y}-${m}-${d}`,
  offset: (y: string, m: string, d: string) => `${y}-${m}-${d} 23:30:00 +0200`,
  italian: (y: string, m: string, d: string) => `${d}/${m}/${y}`,
  german: (y: string, m: string, d: string) => `${Number(d)}.${Number(m)}.${y.slice(2)}`,
  american: (y: string, m: string, d: string) => `${Number(m)}/${Number(d)}/${y} 12:05 AM`,
} as const;

const amountFormats = {
  plain: (whole: string, cents: string) => `${whole}.${cents}`,
  comma: (whole: string, cents: string) => `${whole},${cents}`,
  american: (whole: string, cents: string) => `$${grouped(whole, ',')}.${cents}`,
  italian: (whole: string, cents: string) => `${grouped(whole, '.')},${cents} €`,
  french: (whole: string, cents: string) => `${grouped(whole, '\u202f')},${cents}\u00a0€`,
  swiss: (whole: string, cents: string) => `CHF ${grouped(whole, '’')}.${cents}`,
} as const;
const grouped = (whole: string, mark: string): string => whole.replace(/\B(?=(\d{3})+$)/g, mark);

const encodings: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'utf-8': (text) => new TextEncoder().encode(text),
  'utf-8 with a mark': (text) => new TextEncoder().encode(`\uFEFF${text}`),
  'utf-16le': (text) => toUtf16(`\uFEFF${text}`, true),
  'utf-16be': (text) => toUtf16(`\uFEFF${text}`, false),
  'windows-1252': (text) =>
    Uint8Array.from(text, (char) =>
      char < '\x80' ? char.charCodeAt(0) : 0x80 + WINDOWS_1252.indexOf(char.replace('\u202f', '\u00a0')),
    ),
};

function toUtf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
}

const dialect = fc.record({
  headers,
  separator: fc.constantFrom(',', ';', '\t', '|'),
  newline: fc.constantFrom('\r\n', '\n', '\r'),
  quotes: fc.boolean(),
  declares: fc.boolean(),
  titles: fc.integer({ min: 0, max: 4 }),
  hasTotals: fc.boolean(),
  hasBlankRows: fc.boolean(),
  date: fc.constantFrom(...(Object.keys(dateFormats) as (keyof typeof dateFormats)[])),
  amount: fc.constantFrom(...(Object.keys(amountFormats) as (keyof typeof amountFormats)[])),
  encoding: fc.constantFrom(...Object.keys(encodings)),
});

it('reads the same orders from every dialect, and every row is accounted for', () => {
  fc.assert(
    fc.property(
      fc.array(order, { minLength: 3, maxLength: 30 }),
      dialect,
      ([first, second, ...others], how) => {
        // Without a date beyond the twelfth and an amount with cents the file itself would be ambiguous.
        const orders: Order[] = [
          { ...first!, orderedOn: '2025-03-31', cents: 123_456 },
          { ...second!, orderedOn: '2024-05-17' },
          ...others,
        ];
        const rows = orders.map(({ customer, rep, orderedOn, cents }, index) => {
          const [year, month, day] = orderedOn.split('-') as [string, string, string];
          const whole = String(Math.floor(cents / 100));
          const rest = String(cents % 100).padStart(2, '0');
          return [
            `00${index}`,
            customer,
            rep,
            dateFormats[how.date](year, month, day),
            amountFormats[how.amount](whole, rest),
          ];
        });
        const titles = Array.from({ length: how.titles }, (_, index) => [`Report, part ${index}`]);
        const body = rows.flatMap((row, index) => [
          row,
          ...(how.hasBlankRows && index % 3 === 0 ? [['', '', '', '', '']] : []),
          ...(how.hasTotals && index % 4 === 3 ? [['Totale', '', '', '', '10']] : []),
        ]);
        const table = csv.unparse([...titles, how.headers, ...body], {
          delimiter: how.separator,
          newline: how.newline,
          quotes: how.quotes,
        });
        // Two separators can fit equally well in a short file; the person, or `sep=`, decides then.
        const text = how.declares ? `sep=${how.separator}${how.newline}${table}` : table;
        const result = prepareSalesImport(
          { kind: 'bytes', bytes: encodings[how.encoding]!(text) },
          {
            answers: {
              ...(how.encoding === 'windows-1252' && { encoding: 'windows-1252' }),
              ...(!how.declares && { separator: how.separator }),
            },
            todayOn: '2026-11-23',
            localeDateOrder: 'month-first',
          },
        );
        if (result.kind !== 'ready') throw new Error(JSON.stringify(result));
        expect(
          result.orders.map(({ orderId, customerName, repName, orderedOn, amount }) => [
            orderId,
            customerName,
            repName,
            orderedOn,
            amount,
          ]),
        ).toEqual(
          orders.map(({ customer, rep, orderedOn, cents }, index) => [
            `00${index}`,
            customer.replace('\n', ' '),
            rep,
            orderedOn,
            cents / 100,
          ]),
        );
        const { rowsRead, rowsInOrders, leftOut } = result.summary;
        expect(rowsInOrders + leftOut.reduce((sum, { rows: count }) => sum + count, 0)).toBe(rowsRead);
      },
    ),
    { numRuns: 300 },
  );
});
