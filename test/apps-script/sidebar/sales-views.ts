/** Answers of the script for the import and exemplar pages: a small firm in which one person keeps far more customers. */
import type { ExemplarStart, OutcomeRow } from '../../../apps-script/src/exemplar/exemplar-api.ts';
import type { ImportStart, OrdersPage } from '../../../apps-script/src/records/records-api.ts';
import { toSeededRandom } from '../../../shared/statistics/random-source.ts';
import type { Language } from '../../../shared/tables/program.ts';

export const toImportStart = (language: Language, more: Partial<ImportStart> = {}): ImportStart => ({
  language,
  todayOn: '2026-11-23',
  localeDateOrder: language === 'it' ? 'day-first' : 'month-first',
  tabs: [{ sheetId: 7, title: 'Export', rowCount: 20 }],
  remembered: [],
  unfinished: null,
  endedImports: 0,
  latest: null,
  ...more,
});

export const toExemplarStart = (language: Language, more: Partial<ExemplarStart> = {}): ExemplarStart => ({
  language,
  todayOn: '2026-11-23',
  localeDateOrder: 'day-first',
  tabs: [],
  outcomes: [],
  outcomeIssues: [],
  reportTitles: { exemplar: null, 'own-measure': null },
  unfinished: null,
  settled: null,
  ...more,
});

const SELLERS = ['Harriet Lindqvist', 'Ana Ruiz', 'Ben Okoro', 'Carla Weiß', 'Dario Conti', 'Eve Novak'];

export interface OrderFact {
  orderId: string;
  orderedOn: string;
  customer: string;
  rep: string | null;
  owner?: string;
  amount?: number;
}

/** Orders as one answer of the script. */
export function toOrdersPage(orders: readonly OrderFact[]): OrdersPage {
  const names: string[] = [];
  const numberOf = (text: string | null | undefined): number => {
    if (text === null || text === undefined) return -1;
    const known = names.indexOf(text);
    return known >= 0 ? known : names.push(text) - 1;
  };
  return {
    ids: orders.map((_, index) => `IMP-x-${index + 1}`),
    orderedOn: orders.map(({ orderedOn }) => orderedOn),
    orderIds: orders.map(({ orderId }) => orderId),
    amounts: orders.map(({ amount }) => amount ?? null),
    customerIds: orders.map(({ customer }) => numberOf(customer.toLowerCase())),
    customerNames: orders.map(({ customer }) => numberOf(customer)),
    repIds: orders.map(({ rep }) => numberOf(rep?.toLowerCase())),
    repNames: orders.map(({ rep }) => numberOf(rep)),
    ownerReps: orders.map(({ owner }) => numberOf(owner)),
    names,
    unreadableRows: 0,
    nextRow: null,
    rowCount: orders.length,
  };
}

/** Two years of orders: of everybody's customers about a third come back, of one seller's most do. */
export function toFirm(kept = 0.85, others = 0.35): OrderFact[] {
  const random = toSeededRandom(5);
  const orders: OrderFact[] = [];
  SELLERS.forEach((rep, seller) => {
    for (let half = 0; half < 4; half += 1) {
      for (let index = 0; index < 34; index += 1) {
        const customer = `Customer ${seller}-${half}-${index}`;
        for (let at = half; at < 4; at += 1) {
          if (at > half && random() > (seller === 0 ? kept : others)) break;
          const month = 1 + (at % 2) * 6 + Math.floor(random() * 6);
          const day = 1 + Math.floor(random() * 28);
          const orderedOn = `${2024 + Math.floor(at / 2)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          orders.push({ orderId: `${orders.length + 1}`, orderedOn, customer, rep, amount: 100 });
        }
      }
    }
  });
  return orders;
}

export const toOutcomes = (): OutcomeRow[] =>
  SELLERS.flatMap((personName, person) =>
    ['2026-04-01', '2026-07-01'].map((periodOn, at): OutcomeRow => ({
      personId: `P-${person}`,
      personName,
      periodOn,
      successes: person === 0 ? 33 - at : 15 + ((person * 3 + at) % 4),
      trials: 40,
      amount: null,
      measure: 'Audits passed',
    })),
  );

/** A measure that is an amount: several values of each person in two periods, the first person's half as large again. */
export const toAmountOutcomes = (): OutcomeRow[] =>
  toOutcomes().flatMap((row, at) =>
    Array.from({ length: 6 }, (_, value): OutcomeRow => ({
      ...row,
      ...{ successes: null, trials: null, measure: 'Order value' },
      amount: (at < 2 ? 1800 : 1100) + ((at * 37 + value * 90) % 400),
    })),
  );

/** Rows that leave nothing open but a pair of look-alikes. */
export const plainRows = [
  ['Order ID', 'Customer', 'Date', 'Sales rep', 'Amount', 'Status'],
  ['1001', 'Rossi srl', '2026-01-14', 'Ana Ruiz', '120.50', 'paid'],
  ['1002', 'Rossi S.r.l.', '2026-02-20', 'Ana Ruiz', '80.00', 'paid'],
  ['1003', '=Bolt Works', '2026-03-02', '4', '60.25', 'paid'],
  ['1004', 'Acme Stores', '2026-03-09', 'Ben Okoro', '15.00', 'voided'],
  ['1005', '', '2026-03-10', 'Ben Okoro', '15.00', 'paid'],
  ['1006', 'Acme Stores', '2027-03-11', 'Ben Okoro', '15.00', 'paid'],
];

/** Rows with a date and an amount that could be read in two ways, and two columns that could be the date. */
export const openRows = [
  ['Order ID', 'Customer', 'Created at', 'Paid at', 'Sales rep', 'Amount'],
  ['1', 'Acme', '03/04/2026', '05/04/2026', 'Ana Ruiz', '1.500'],
  ['2', 'Bolt', '04/05/2026', '06/05/2026', 'Ben Okoro', '2.250'],
];
