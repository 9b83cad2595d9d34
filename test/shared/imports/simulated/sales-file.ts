/** Makes one export of a system in a language, with the truth beside it: which orders are in it and what a person knows. */
import csv from 'papaparse';
import { WINDOWS_1252 } from '../../../../shared/imports/code-pages.ts';
import { languages, FIELDS } from './languages.ts';
import type { Field, Lexicon } from './languages.ts';
import { pickAmounts, pickDates } from './notations.ts';
import { Random } from './random.ts';
import { systems } from './systems.ts';
import type { System } from './systems.ts';

export interface TrueOrder {
  readonly orderId: string;
  readonly customer: string;
  readonly rep: string;
  readonly orderedOn: string;
  readonly amount: number;
}

export interface SalesTruth {
  readonly system: string;
  readonly language: string;
  readonly orders: readonly TrueOrder[];
  readonly encoding: string;
  readonly separator: string;
  readonly headerLine: number;
  /** Column by role; a role that is not in it has none. */
  readonly columns: Readonly<Record<string, number>>;
  readonly statusColumns: readonly number[];
  readonly dateOrder: string;
  readonly decimalMark: string;
  readonly saleMark: string;
  readonly counts: (status: string) => boolean;
  /** Why no right answer exists. */
  readonly flaw?: 'two currencies' | 'two date formats';
}

export interface SimulatedFile {
  readonly bytes: Uint8Array;
  readonly text: string;
  readonly truth: SalesTruth;
}

const NAMES = ['Rossi srl', 'Città Viva', 'Acme Stores', 'Müller & Söhne', 'Bolt Works', 'Del Sol, S.L.', 'Café Noir', 'Jansen BV', 'Total Fitness', 'Peña e Hijos', 'O’Brien Ltd', 'Trading Company', 'Açores Lda', 'Weber "Haus" AG', 'Nord 24 Oy']; // prettier-ignore
const REPS = ['Ana Ruiz', 'Ben Okoro', 'Chiara Bianchi', 'Jürgen Köhler', 'Maud de Vries'];
const FIRST = ['Elena', 'Marc', 'Sofía', 'Tom'];
const LAST = ['Marini', 'Duval', 'Ortega', 'Baker'];
const NOBODY = ['Unassigned', 'none', '(blank)', 'N/A', ''];
const CURRENCIES: Readonly<Record<string, readonly string[]>> = { en: ['USD', 'GBP', '$', '£'], de: ['EUR', '€', 'CHF'], hu: ['HUF', 'Ft'], fi: ['EUR', '€'] }; // prettier-ignore

interface Row {
  readonly cells: Map<Field, string>;
  readonly cents: number;
}

export function toSalesFile(seed: number): SimulatedFile {
  const random = new Random(seed);
  const system = random.pick(systems);
  const language = random.pick(system.languages ?? Object.keys(languages));
  const words = languages[language]!;
  const dates = pickDates(random, language);
  const amounts = pickAmounts(random, language, { ...(system.hasGluedCurrency && { glued: true }), ...(system.hasDashes && { dashes: true }) }); // prettier-ignore
  const currency = random.pick(CURRENCIES[language] ?? ['EUR', '€']);
  const statuses = system.statuses ?? words;
  const openCounts = new Map(statuses.open.map((status) => [status, random.isTrue(0.5)]));
  const hasCredits = system.columns.includes('docType') || system.columns.includes('mark');
  const credit = system.credit ?? words.credit;
  const invoice = system.invoice ?? words.invoice;
  const [saleMark, otherMark] = toMarks(random, language);
  const flaw = random.isTrue(0.03) ? random.pick(['two currencies', 'two date formats'] as const) : undefined;
  const months = words.months.split(' ');
  const headers = toHeaders(random, system, words);
  const count = random.between(12, 60);
  const orders: TrueOrder[] = [];
  const rows: Row[] = [];
  const firms = random.isTrue(0.5) ? NAMES : NAMES.slice(0, 6);
  const startMs = Date.UTC(2025, random.between(0, 5), random.between(1, 28));
  const offset = random.between(100, 4000);
  const toRow = (index: number): void => {
    const orderedOn = new Date(startMs + Math.floor((index * 300 * 86_400_000) / count))
      .toISOString()
      .slice(0, 10);
    const [y, m, d] = orderedOn.split('-') as [string, string, string];
    const isPrivate = system.columns.includes('firstName') && random.isTrue(0.3);
    const firstName = random.pick(FIRST);
    const lastName = random.pick(LAST);
    const customer = isPrivate ? `${firstName} ${lastName}` : random.pick(firms);
    const isNobody = random.isTrue(0.05);
    const rep = isNobody ? '' : random.pick(REPS);
    const cents =
      system.hasDashes && random.isTrue(0.8)
        ? random.between(50, 20_000) * 100
        : random.between(500, 2_000_000);
    const kind = random.next();
    const isOut = kind < 0.08;
    const isOpen = !isOut && kind < 0.2;
    const isCredit = hasCredits && !isOut && !isOpen && kind < 0.28;
    const status = random.pick(isOut ? statuses.out : isOpen ? statuses.open : statuses.paid);
    const hasStatus = system.columns.includes('status');
    const isCancelled = system.columns.includes('cancelledAt') && random.isTrue(0.06);
    const sign = isCredit && !system.columns.includes('mark') && random.isTrue(0.5) ? -1 : 1;
    const isQuote = !hasStatus && isOut && system.columns.includes('docType');
    const cur = flaw === 'two currencies' && index % 4 === 3 ? 'SEK' : currency;
    const write = (value: number, isNegative = false): string => {
      const text = amounts.write(String(Math.floor(value / 100)), String(value % 100).padStart(2, '0'), cur);
      const withFlaw =
        flaw === 'two currencies' && !system.columns.includes('currency') && !text.includes(cur)
          ? `${text} ${cur}`
          : text;
      return isNegative ? (system.hasTrailingMinus ? `${withFlaw}-` : `-${withFlaw}`) : withFlaw;
    };
    const other = flaw === 'two date formats' && index % 3 === 2;
    const toDate = (): string =>
      other ? `${m}/28/${y}` : flaw === 'two date formats' ? `28/${m}/${y}` : dates.write(y, m, d, months);
    const orderId = `${system.id === 'deals' ? '' : 'A'}${offset + index}`;
    const lines = system.hasLines ? random.between(1, 3) : 1;
    const parts = Array.from({ length: lines }, (_, at) =>
      at === lines - 1 ? cents - Math.floor(cents / lines) * (lines - 1) : Math.floor(cents / lines),
    );
    const isOrderTotal = system.id === 'web shop';
    parts.forEach((part, at) => {
      const isBlank = isOrderTotal && at > 0;
      const value: Record<Field, string> = {
        orderId,
        date: toDate(),
        dueDate: dates.write(y, m, '28', months),
        customer,
        customerId: `C${firms.indexOf(customer) + 100}`,
        rep: isNobody ? random.pick(NOBODY) : rep,
        total: write(isOrderTotal ? cents : part, sign < 0),
        net: write(Math.round((isOrderTotal ? cents : part) / 1.22), sign < 0),
        tax: write(part - Math.round(part / 1.22), sign < 0),
        currency: cur,
        status: status,
        docType: isCredit ? credit : isQuote ? words.quote : invoice,
        mark: isCredit ? otherMark : saleMark,
        cancelledAt: isCancelled ? toDate() : '',
        payment: random.pick(words.cash),
        city: random.pick(['Roma', 'Bern', 'Lyon', 'Leiden']),
        note: system.hasLongNotes
          ? `${random.pick(['a, b, c', 'call, again', 'x'])}\n${random.pick(['late, twice, or so', 'ok, fine'])}`
          : random.pick(['', 'ok', 'urgent, please', 'see mail', 'second visit', 'by phone']),
        quantity: String(random.between(1, 9)),
        product: random.pick(['Cup', 'Plate', 'Bowl']),
        balance: isOpen ? write(part) : write(0),
        firstName,
        lastName,
        company: isPrivate ? '' : customer,
      };
      const blank: readonly Field[] = isBlank
        ? ['status', 'currency', 'net', 'total', 'cancelledAt', 'customer', 'rep']
        : [];
      rows.push({
        cells: new Map(FIELDS.map((field) => [field, blank.includes(field) ? '' : value[field]])),
        cents: part,
      });
    });
    const doesCount =
      !(hasStatus && isOut) &&
      !(hasStatus && isOpen && openCounts.get(status) === false) &&
      !isCredit &&
      !isCancelled &&
      !isQuote;
    if (doesCount)
      orders.push({
        orderId,
        customer,
        rep,
        orderedOn: flaw === 'two date formats' ? `${y}-${m}-28` : orderedOn,
        amount: cents / 100,
      });
  };
  for (let index = 0; index < count; index += 1) toRow(index);
  const table = toTable(random, { system, words, headers, rows, write: (value) => amounts.write(String(Math.floor(value / 100)), String(value % 100).padStart(2, '0'), currency) }); // prettier-ignore
  const separator = system.separator ?? random.pick(language === 'en' ? [','] : [';', ';', ',', '\t']);
  const newline = random.pick(['\r\n', '\n'] as const);
  const text = csv.unparse(table.rows as string[][], { delimiter: separator, newline });
  const encoding = random.pick(['utf-8', 'utf-8', 'utf-8 with a mark', 'utf-16le', 'windows-1252']);
  const { bytes, used } = toBytes(text, encoding);
  const at = (field: Field): number => system.columns.indexOf(field) + table.shift;
  const columns = Object.fromEntries(
    (
      [
        ['orderId', 'orderId'], ['date', 'date'], ['customer', system.columns.includes('company') ? 'company' : 'customer'], ['customerId', 'customerId'],
        ['rep', 'rep'], ['amount', 'total'], ['currency', 'currency'], ['mark', 'mark'], ['cancelled', 'cancelledAt'],
      ] as const
    ).flatMap(([role, field]) => (system.columns.includes(field) ? [[role, at(field)]] : [])),
  ) as Record<string, number>; // prettier-ignore
  const out = new Set<string>([...statuses.out, words.quote, credit]);
  return {
    bytes,
    text,
    truth: {
      system: system.id, language, orders, encoding: used, separator, headerLine: table.headerLine, columns,
      statusColumns: (['status', 'docType'] as const).flatMap((field) => (system.columns.includes(field) ? [at(field)] : [])),
      dateOrder: dates.order ?? 'day-first', decimalMark: amounts.mark, saleMark,
      counts: (status) => !out.has(status) && openCounts.get(status) !== false,
      ...(flaw && { flaw }),
    },
  }; // prettier-ignore
}

function toMarks(random: Random, language: string): [string, string] {
  const pairs: Readonly<Record<string, [string, string]>> = { en: ['D', 'C'], de: ['S', 'H'], it: ['D', 'A'], es: ['D', 'H'], hu: ['T', 'K'], fi: ['D', 'K'] }; // prettier-ignore
  const pair = pairs[language] ?? ['D', 'C'];
  return random.isTrue(0.7) ? pair : [pair[1], pair[0]];
}

function toHeaders(random: Random, system: System, words: Lexicon): string[] {
  return system.columns.map((field) => {
    if (system.own?.[field] !== undefined) return system.own[field];
    const header = random.pick(words.headers[FIELDS.indexOf(field)]!.split('|'));
    return random.isTrue(0.1) ? header.toUpperCase() : header;
  });
}

interface TableParts {
  readonly system: System;
  readonly words: Lexicon;
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
  readonly write: (cents: number) => string;
}

function toTable(random: Random, { system, words, headers, rows, write }: TableParts): { rows: string[][]; headerLine: number; shift: number } {
  const shift = system.hasBlankFirst || system.isCarried ? 1 : 0;
  const width = headers.length + shift;
  const pad = (cells: string[]): string[] => [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => '')];
  const titles = Array.from({ length: system.titles ?? 0 }, (_, index) => pad([['Bright Tools', 'Report', '2025'][index]!]));
  const toCells = (row: Row): string[] => system.columns.map((field) => row.cells.get(field)!);
  const body: string[][] = [];
  if (system.isCarried) {
    const byCustomer = new Map<string, Row[]>();
    for (const row of rows) byCustomer.set(row.cells.get('customer')!, [...(byCustomer.get(row.cells.get('customer')!) ?? []), row]);
    for (const [customer, own] of byCustomer) {
      body.push(pad([customer]), ...own.map((row) => ['', ...toCells(row)]));
      const total = pad([`${words.total} ${customer}`]);
      total[system.columns.indexOf('total') + 1] = write(100);
      body.push(total);
    }
  } else body.push(...rows.map((row) => (system.hasBlankFirst ? ['', ...toCells(row)] : toCells(row))));
  if (system.hasTotalWithDate) {
    const last = rows[rows.length - 1]!;
    const cells = system.columns.map((field) => (field === 'date' ? last.cells.get('date')! : field === 'customer' ? words.total : field === 'total' ? write(rows.reduce((total, row) => total + row.cents, 0)) : ''));
    body.push(cells);
  }
  if (random.isTrue(0.2)) body.splice(Math.floor(body.length / 2), 0, pad(['']));
  return { rows: [...titles, shift ? ['', ...headers] : [...headers], ...body], headerLine: titles.length + 1, shift };
} // prettier-ignore

function toBytes(text: string, encoding: string): { bytes: Uint8Array; used: string } {
  if (encoding === 'windows-1252') {
    const units = Array.from(text, (char) => (char < '\x80' ? char.charCodeAt(0) : WINDOWS_1252.indexOf(char) < 0 ? -1 : 0x80 + WINDOWS_1252.indexOf(char)));
    if (units.every((unit) => unit >= 0)) return { bytes: Uint8Array.from(units), used: encoding };
  }
  if (encoding === 'utf-16le') {
    const bytes = new Uint8Array(text.length * 2 + 2);
    const view = new DataView(bytes.buffer);
    Array.from(`\uFEFF${text}`).forEach((char, at) => { view.setUint16(at * 2, char.charCodeAt(0), true); });
    return { bytes, used: encoding };
  }
  return { bytes: new TextEncoder().encode(encoding === 'utf-8 with a mark' ? `\uFEFF${text}` : text), used: 'utf-8' };
} // prettier-ignore
