/** The states of the import and exemplar dialogs that are looked at. */
import type { Language } from '../../../shared/tables/program.ts';
import {
  openRows,
  plainRows,
  toAmountOutcomes,
  toExemplarStart,
  toFirm,
  toImportStart,
  toOrdersPage,
  toOutcomes,
} from './sales-views.ts';
import type { Scene } from './scenes.ts';

const ok = (value: unknown) => ({ ok: true, value });

/** All scenes in a language. */
export function toSalesScenes(language: Language): Scene[] {
  const start = toImportStart(language);
  const none = ok(toOrdersPage([]));
  const earlier = { orderId: '1001', customer: 'Rossi srl', rep: 'Ana Ruiz', amount: 120.5 };
  const known = ok(toOrdersPage([{ ...earlier, orderedOn: '2026-01-14' }]));
  const line = {
    importId: 'IMP-1',
    fileName: 'orders-2025.csv',
    importedAt: '2026-01-05T10:00:00Z',
    orders: 312,
  };
  const unfinished = {
    ...line,
    orders: 42_000,
    toWrite: 100_000,
    mode: 'add' as const,
    moreFiles: ['customers.csv'],
    answers: {},
  };
  const tab = (rows: string[][]) => ok({ rows, nextRow: null });
  const source = { page: 'import-sales' as const, width: 720, height: 470, waitFor: '.ml-choices' };
  const readTab = ['input[value="tab"]', 'button[type="submit"]'];
  const exemplar = { page: 'exemplar' as const, width: 720, height: 470, waitFor: '.ml-choices' };
  return [
    {
      ...source,
      name: 'import-source',
      answers: { getImportStart: ok({ ...start, latest: line }), readOrders: none },
      press: ['button[type="submit"]'],
      until: '[aria-invalid="true"]',
    },
    {
      ...source,
      name: 'import-unfinished',
      answers: { getImportStart: ok({ ...start, unfinished }), readOrders: none },
      waitFor: '.ml-notice',
    },
    {
      ...source,
      name: 'import-questions',
      answers: { getImportStart: ok(start), readOrders: none, readTab: tab(openRows) },
      press: readTab,
      until: '.ask',
    },
    {
      ...source,
      name: 'import-preview',
      height: 1700,
      answers: { getImportStart: ok(start), readOrders: known, readTab: tab(plainRows) },
      press: [...readTab, '.ask input[value="different"]', 'button[type="submit"]'],
      until: '.columns-list',
    },
    {
      ...source,
      name: 'import-refused',
      answers: {
        getImportStart: ok(start),
        readOrders: none,
        readTab: tab([
          plainRows[0]!,
          ['1', 'Acme', '31/12/2025', 'A', '1', ''],
          ['2', 'Acme', '12/31/2025', 'A', '1', ''],
        ]),
      },
      press: readTab,
      until: '[role="alert"]',
    },
    {
      ...source,
      name: 'import-writing',
      answers: {
        getImportStart: ok(start),
        readOrders: none,
        readTab: tab(plainRows),
        beginImport: ok({ importId: 'IMP-1', written: 2 }),
        writeOrders: { never: true },
      },
      press: [...readTab, '.ml-button-primary:not([type="submit"])'],
      until: 'progress',
    },
    {
      ...exemplar,
      name: 'exemplar-found',
      answers: { getExemplarStart: ok(toExemplarStart(language)), readOrders: ok(toOrdersPage(toFirm())) },
      until: '.answer',
    },
    {
      ...exemplar,
      name: 'exemplar-narrow',
      width: 420,
      answers: { getExemplarStart: ok(toExemplarStart(language)), readOrders: ok(toOrdersPage(toFirm(0.4))) },
      until: '.answer',
    },
    {
      ...exemplar,
      name: 'exemplar-own',
      answers: {
        getExemplarStart: ok(toExemplarStart(language, { outcomes: toOutcomes() })),
        readOrders: none,
      },
      press: ['input[value="own"]'],
      until: '.answer',
    },
    {
      ...exemplar,
      name: 'exemplar-amount',
      width: 420,
      answers: {
        getExemplarStart: ok(toExemplarStart(language, { outcomes: toAmountOutcomes() })),
        readOrders: none,
      },
      press: ['input[value="own"]', 'input[value="amount"]'],
      until: '.answer',
    },
    {
      ...exemplar,
      name: 'exemplar-none',
      height: 500,
      answers: { getExemplarStart: ok(toExemplarStart(language)), readOrders: none },
      until: '.ml-empty',
    },
  ];
}
