/** One line for each import of sales records: what was read, kept and left out, and how its columns were understood. */
import {
  choice,
  date,
  defineTable,
  id,
  instant,
  longText,
  number,
  text,
  type RecordOf,
} from '../schema/index.ts';

export const salesImports = defineTable({
  name: 'salesImports',
  keptBy: 'software',
  hidden: true,
  columns: {
    id: id(),
    importedAt: instant({ required: true, protected: true }),
    fileName: text({ maxLength: 260, width: 240, protected: true }),
    rowsRead: number({ min: 0, protected: true }),
    ordersRead: number({ min: 0, protected: true }),
    ordersKept: number({ min: 0, protected: true }),
    ordersReplaced: number({ min: 0, protected: true }),
    customers: number({ min: 0, protected: true }),
    people: number({ min: 0, protected: true }),
    firstOn: date({ protected: true }),
    lastOn: date({ protected: true }),
    leftOut: longText({ maxLength: 8000, protected: true }),
    headerSignature: longText({ maxLength: 8000, protected: true }),
    mapping: longText({ maxLength: 20_000, protected: true }),
    state: choice(['in-progress', 'done', 'taken-back'], { protected: true }),
  },
});

export type SalesImport = RecordOf<typeof salesImports>;
