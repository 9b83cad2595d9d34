/** What stands beside each other in the exemplar's answer agrees, whatever the records: headline, notes, dates, names. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toLookAgainOn } from '../../../apps-script/sidebar/exemplar/own-view.ts';
import { toRetentionView, type RetentionView } from '../../../apps-script/sidebar/exemplar/retention-view.ts';
import { exemplarWords } from '../../../apps-script/sidebar/exemplar/words.ts';
import { toCountedOrders } from '../../../apps-script/sidebar/records/ledger-orders.ts';
import { addDays } from '../../../shared/time/serial-dates.ts';
import { toOrdersPage, type OrderFact } from './sales-views.ts';

const todayOn = '2026-07-08';
const en = exemplarWords.en;
const it = exemplarWords.it;

const toView = (facts: readonly OrderFact[], words = en, areOwnersUnchanged = false): RetentionView =>
  toRetentionView(toCountedOrders(toOrdersPage(facts)), {
    todayOn,
    windows: null,
    areOwnersUnchanged,
    words,
  });

/** Two windows of half a year: for each person so many customers, of whom so many come back. */
const toOrders = (
  people: Readonly<Record<string, readonly [number, number]>>,
  more: (name: string) => Partial<OrderFact> = () => ({}),
): OrderFact[] =>
  Object.entries(people).flatMap(([rep, [back, total]]) =>
    Array.from({ length: total }, (_, index) => {
      const customer = `${rep} ${index}`;
      const first = { orderedOn: addDays('2025-07-01', (index * 37) % 184), customer, rep, ...more(rep) };
      const again = { ...first, orderedOn: addDays('2026-01-01', (index * 41) % 180) };
      return (index < back ? [first, again] : [first]).map((order, at) => ({
        ...order,
        orderId: `${customer} ${at}`,
      }));
    }).flat(),
  );

const people = fc.dictionary(
  fc.constantFrom('Ana', 'Ben', 'Carla', 'Dario', 'Eva', 'Finn', 'Gil', 'House account'),
  fc
    .integer({ min: 1, max: 60 })
    .chain((total) => fc.tuple(fc.integer({ min: 0, max: total }), fc.constant(total))),
  { minKeys: 1 },
);

describe('an answer agrees with itself', () => {
  test('A name and “what chance alone would produce” never stand together, in either language', () => {
    fc.assert(
      fc.property(people, fc.boolean(), (figures, isOwned) => {
        const orders = toOrders(figures, (name) => (isOwned ? { rep: null, owner: name } : {}));
        for (const words of [en, it]) {
          const made = toView(orders, words);
          if (made.kind !== 'view') return;
          const { view, headline } = made;
          const notes = view.notes.join(' ');
          const saysChance = notes.includes(words.exemplar.allEqual);
          const saysApart = notes.includes(words.exemplar.homogeneity({ p: 0.01 }));
          const saysAlike = notes.includes(words.exemplar.homogeneity({ p: 0.9 }));
          if (['named', 'proven-once', 'promising', 'in-doubt'].includes(headline.code)) {
            expect(saysChance || saysAlike, JSON.stringify(figures)).toBe(false);
          }
          if (headline.code === 'nobody-beyond-chance') {
            expect(headline.isSpread).toBe(saysApart);
            expect(view.headline.includes(words.exemplar.allEqual.slice(4, 30))).toBe(!saysApart);
          }
          // Nobody is named who is no person, nor by the owner of today.
          expect(view.people.map(({ name }) => name)).not.toContain('House account');
          if (isOwned) expect(['named', 'proven-once', 'promising']).not.toContain(headline.code);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('Today’s owners name nobody, say why, and count once the owner knows that nobody changed hands', () => {
    const figures = { Harry: [48, 50], Ana: [15, 50], Ben: [16, 50], Carla: [14, 50] } as const;
    const orders = toOrders(figures, (owner) => ({ rep: null, owner }));
    const made = toView(orders);
    if (made.kind !== 'view') throw new Error(made.sentence);
    expect(made.headline).toEqual({ code: 'in-doubt', doubts: ['owner-today'] });
    expect(made.view.headline).not.toContain('Harry');
    expect(made.view.people[0]!.sentence).toContain('Not named');
    expect(made.askHandedOnSince).toBe('2025-07-01');
    const said = toView(orders, en, true);
    if (said.kind !== 'view') throw new Error(said.sentence);
    expect(said.headline).toEqual({ code: 'proven-once', personIds: ['harry'] });
    expect(said.view.notes).toContain(en.exemplar.attribution.ownersUnchanged);
    expect(toView(toOrders(figures))).toMatchObject({ askHandedOnSince: null });
  });

  test('Orders dated oddly are told by number, customer and date', () => {
    const odd = (orderedOn: string, orderId: string) => ({
      orderId,
      orderedOn,
      customer: 'Acme',
      rep: 'Ana',
    });
    const orders = toOrders({ Ana: [10, 30], Ben: [12, 30] });
    const made = toView([...orders, odd('1970-01-01', 'A-1'), odd('2062-06-30', 'A-2')]);
    if (made.kind !== 'view') throw new Error(made.sentence);
    const flags = made.view.flags.join('\n');
    expect(flags).toContain('A-1 of Acme (January 1, 1970)');
    expect(flags).toContain('A-2 of Acme (June 30, 2062)');
    const many = toView([...orders, ...Array.from({ length: 5 }, (_, at) => odd('2062-06-30', `B-${at}`))]);
    if (many.kind !== 'view') throw new Error(many.sentence);
    expect(many.view.flags.join('\n')).toMatch(/5 orders .*B-0.*; B-1.*; B-2.*; …/);
  });
});

test('A measure of one’s own is looked at again later than tomorrow, whatever its periods', () => {
  const day = fc.integer({ min: 0, max: 2_000 }).map((days) => addDays('2021-01-01', days));
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 6 }), day, (periods, today) => {
      const figures = periods.map((periodOn) => ({
        ...{ personId: 'P', name: 'P', successes: 1, total: 2, value: 0 },
        periodOn,
      }));
      expect(toLookAgainOn(figures, today) > addDays(today, 1)).toBe(true);
    }),
  );
});
