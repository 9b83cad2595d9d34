/**
 * A Sheets service for tests: in memory, counted ids, a fixed present.
 */
import { createSheetsService, type SheetsService } from '../../../apps-script/host/sheets/service.ts';
import { createMemoryStore, type MemoryStore } from '../../../apps-script/host/sheets/store.ts';

export interface TestService {
  readonly service: SheetsService;
  readonly store: MemoryStore;
}

export const createTestService = (options: { readonly userEmail?: string } = {}): TestService => {
  const store = createMemoryStore();
  let last = 1000;
  const service = createSheetsService({
    workbooks: store,
    clock: () => new Date('2026-03-02T09:30:00Z'),
    newId: () => {
      last = (last * 48_271) % 2_147_483_647;
      return last;
    },
    ...options,
  });
  return { service, store };
};

/** A new spreadsheet in the service. @returns its id. */
export const newBook = (service: SheetsService, locale = 'en_US'): string =>
  service.Spreadsheets.create({ properties: { title: 'Ledger', locale } })['spreadsheetId'] as string;
