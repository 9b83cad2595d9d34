/** The product's list and the second reading side by side on days of a generated life. */
import { toToday } from '../../../../../shared/rules/today/today.ts';
import { endOf, plus } from './days.ts';
import { toLife } from './generate.ts';
import { readDay, type Line, type Reading } from './reading.ts';

export interface Compared {
  pairingDays: number;
  lines: number;
  /** States of lines that the second reading came to. */
  states: Set<string>;
  disagreements: { seed: number; dayOn: string; what: string; only: 'product' | 'second'; text: string }[];
}

/** Compares so many days of the life of a seed. */
export function compareLife(seed: number, days: number): Compared {
  const { life, firstOn, lastOn } = toLife(seed);
  const zone = life.program.timeZone;
  const compared: Compared = { pairingDays: 0, lines: 0, states: new Set(), disagreements: [] };
  const span = Math.round((Date.parse(lastOn) - Date.parse(firstOn)) / 86_400_000);
  for (let index = 0; index < days; index++) {
    const dayOn = plus(firstOn, 1 + Math.floor(life.draw() * span));
    const facts = life.read(endOf(dayOn, zone) - 1, life.chance(0.5) ? Infinity : endOf(dayOn, zone) - 1);
    const [product, second] = [readProduct(facts, dayOn), readDay(life.ledgerAt, dayOn, zone)];
    compared.pairingDays += facts.pairings.length;
    compared.lines += second.lines.length + second.putOff.length;
    for (const { state } of [...second.lines, ...second.putOff]) compared.states.add(state);
    for (const what of ['lines', 'putOff', 'due', 'counts'] as const) {
      const [ours, theirs] = [textsOf(product[what]), textsOf(second[what])];
      const add = (only: 'product' | 'second', text: string) =>
        compared.disagreements.push({ seed, dayOn, what, only, text });
      for (const text of ours) if (!theirs.includes(text)) add('product', text);
      for (const text of theirs) if (!ours.includes(text)) add('second', text);
    }
  }
  return compared;
}

const textsOf = (value: Reading[keyof Reading]): string[] =>
  (Array.isArray(value) ? value : [value]).map((one) => JSON.stringify(one));

function readProduct(facts: Parameters<typeof toToday>[0], dayOn: string): Reading {
  const model = toToday(facts, dayOn);
  const toLine = ({ state, pairingId, personId, sinceOn }: (typeof model.lines)[number]): Line => ({
    state,
    subject: pairingId ?? personId!,
    sinceOn,
  });
  return {
    lines: model.lines.flatMap((line) => [
      toLine(line),
      ...line.alsoDue.map(({ personId, sinceOn }): Line => ({
        state: 'talk-due',
        subject: personId,
        sinceOn,
      })),
    ]),
    putOff: model.putOff.map(({ line }) => toLine(line)),
    due: model.due.map(({ pairingId, overdueFromOn, movedToOn }) => ({
      pairingId,
      overdueFromOn,
      movedToOn,
    })),
    counts: {
      active: model.activeCount,
      needsYou: model.needsYouCount,
      putOff: model.putOffCount,
      onTrack: model.onTrackCount,
    },
  };
}
