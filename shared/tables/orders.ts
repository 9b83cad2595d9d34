/**
 * Sales records as an import left them: one row for each order that counts. The row's id begins with its import, since
 * two files may use the same order numbers. A row counts once its import is done and while no later import replaces it.
 */
import { date, defineTable, id, money, reference, text, type RecordOf } from '../schema/index.ts';

export const orders = defineTable({
  name: 'orders',
  keptBy: 'software',
  hidden: true,
  columns: {
    id: id({ hidden: true }),
    orderedOn: date({ required: true, protected: true }),
    orderId: text({ required: true, maxLength: 500, width: 120, protected: true }),
    customerName: text({ maxLength: 300, width: 220, protected: true }),
    repName: text({ maxLength: 120, protected: true }),
    ownerRep: text({ maxLength: 120, protected: true }),
    amount: money({ protected: true }),
    customerId: text({ required: true, maxLength: 300, protected: true }),
    repId: text({ maxLength: 120, protected: true, hidden: true }),
    importId: reference('salesImports', { protected: true, hidden: true }),
    replacedById: reference('salesImports', { protected: true }),
  },
});

export type OrderRow = RecordOf<typeof orders>;
