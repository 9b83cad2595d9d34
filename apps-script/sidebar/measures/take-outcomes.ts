/** Rows of a tab as figures of the measure's people and periods: several rows of one period are added. Pure. */
import { findPersonOfName } from '../../../shared/rules/exemplar/settled.ts';
import type { MeasureWindow } from '../../../shared/rules/measure/model.ts';
import type { Figure, MeasureKind } from '../exemplar/read-outcomes.ts';

export interface TakenFigure {
  personId: string;
  fromOn: string;
  successes: number | null;
  trials: number | null;
  amount: number | null;
}

/** The figures that fit somebody and a period. */
export function takeOutcomes(
  rows: readonly Figure[],
  kind: MeasureKind,
  people: readonly { id: string; name: string }[],
  windows: readonly MeasureWindow[],
): TakenFigure[] {
  const byKey = new Map<string, TakenFigure>();
  for (const { name, periodOn, successes, total, value } of rows) {
    const person = findPersonOfName(name, people);
    const window = windows.find(({ fromOn, beforeOn }) => periodOn >= fromOn && periodOn < beforeOn);
    if (!person || !window) continue;
    const key = `${person.id} ${window.fromOn}`;
    const known = byKey.get(key);
    byKey.set(key, {
      personId: person.id,
      fromOn: window.fromOn,
      successes: kind === 'share' ? (known?.successes ?? 0) + successes : null,
      trials: kind === 'share' ? (known?.trials ?? 0) + total : null,
      amount: kind === 'amount' ? Math.round(((known?.amount ?? 0) + value) * 100) / 100 : null,
    });
  }
  return [...byKey.values()];
}
