/**
 * The figures of a measure out of sales records, person by person and period by period. People are told by the name
 * that the records use; who is not found there is left without a figure and never given a zero. A period that the
 * records do not cover to its end gives no figures.
 */
import { findPersonOfName } from '../exemplar/settled.ts';
import { toAcquisition } from '../exemplar/acquisition.ts';
import { toPeopleRecord } from '../exemplar/attribution.ts';
import { toRetention } from '../exemplar/retention.ts';
import { isInWindow, type SalesOrder } from '../exemplar/sales-order.ts';
import { addMonths } from '../../time/serial-dates.ts';
import { toMeasureWindows, type Figure, type MeasureDesign, type MeasureWindow } from './model.ts';

export interface FiguresFromOrders {
  readonly figures: readonly (Figure & { readonly beforeOn: string })[];
  /** Periods that the records do not cover. */
  readonly uncovered: readonly MeasureWindow[];
  /** People whose name the records do not know. */
  readonly unknown: readonly string[];
}

/**
 * @param people those who are measured, by the ledger's names
 * @param nameOf what the records call somebody, by the records' id
 * @param todayOn periods that end after it are not over
 */
export function toFiguresFromOrders(
  orders: readonly SalesOrder[],
  design: MeasureDesign,
  people: readonly { readonly id: string; readonly name: string }[],
  nameOf: (recordId: string) => string,
  todayOn: string,
): FiguresFromOrders {
  const days = orders.map(({ orderedOn }) => orderedOn);
  const firstOn = days.reduce((first, day) => (day < first ? day : first), '9999-12-31');
  const lastOn = days.reduce((last, day) => (day > last ? day : last), '');
  const record = toPeopleRecord(orders, new Map());
  const windows = toMeasureWindows(design);
  const covered = windows.filter(({ fromOn, beforeOn }) => {
    const neededOn = design.kind === 'came-back' ? addMonths(fromOn, -design.windowMonths) : fromOn;
    return beforeOn <= todayOn && neededOn >= monthOf(firstOn) && beforeOn <= addMonths(monthOf(lastOn), 1);
  });
  const known = new Map<string, string>();
  for (const { repId, ownerId } of orders) {
    for (const recordId of [repId, ownerId]) {
      if (!recordId || known.has(recordId)) continue;
      const person = findPersonOfName(nameOf(recordId), people) ?? findPersonOfName(recordId, people);
      if (person) known.set(recordId, person.id);
    }
  }
  const found = new Set(known.values());
  const figures = covered.flatMap((window) => {
    const values = toValues(orders, design, window, record);
    const byPerson = new Map<string, { successes: number; trials: number; amount: number }>();
    for (const [recordId, value] of values) {
      const personId = known.get(recordId);
      if (personId === undefined) continue;
      const sum = byPerson.get(personId) ?? { successes: 0, trials: 0, amount: 0 };
      byPerson.set(personId, {
        successes: sum.successes + value.successes,
        trials: sum.trials + value.trials,
        amount: sum.amount + value.amount,
      });
    }
    const isShare = design.kind === 'came-back';
    return [...found].flatMap((personId) => {
      const value = byPerson.get(personId) ?? (isShare ? null : { successes: 0, trials: 0, amount: 0 });
      if (!value) return [];
      const { fromOn, beforeOn } = window;
      return [
        isShare
          ? { personId, fromOn, beforeOn, successes: value.successes, trials: value.trials, amount: null }
          : { personId, fromOn, beforeOn, successes: null, trials: null, amount: value.amount },
      ];
    });
  });
  return {
    figures,
    uncovered: windows.filter((window) => !covered.includes(window) && window.beforeOn <= todayOn),
    unknown: people.flatMap(({ id, name }) => (found.has(id) ? [] : [name])),
  };
}

const monthOf = (dayOn: string): string => `${dayOn.slice(0, 8)}01`;

type Values = Map<string, { successes: number; trials: number; amount: number }>;

function toValues(
  orders: readonly SalesOrder[],
  { kind, windowMonths }: MeasureDesign,
  window: MeasureWindow,
  record: ReturnType<typeof toPeopleRecord>,
): Values {
  const next = { startsOn: window.fromOn, endsBeforeOn: window.beforeOn };
  if (kind === 'came-back') {
    const base = { startsOn: addMonths(window.fromOn, -windowMonths), endsBeforeOn: window.fromOn };
    return new Map(
      toRetention(orders, { base, next }, record).people.map(({ personId, successes, total }) => [
        personId,
        { successes, trials: total, amount: 0 },
      ]),
    );
  }
  if (kind === 'new-customers') {
    return new Map(
      toAcquisition(orders, next, record).people.map(({ personId, newCustomers }) => [
        personId,
        { successes: 0, trials: 0, amount: newCustomers },
      ]),
    );
  }
  const cents = new Map<string, number>();
  for (const { orderedOn, repId, ownerId, amount = 0 } of orders) {
    const person = repId || ownerId;
    if (!person || !isInWindow(orderedOn, next)) continue;
    cents.set(person, (cents.get(person) ?? 0) + Math.round(amount * 100));
  }
  return new Map([...cents].map(([id, sum]) => [id, { successes: 0, trials: 0, amount: sum / 100 }]));
}
