/**
 * The measures of a ledger: the one in force, those that it replaced with their reasons, and whether what was fixed was
 * edited by hand since. Pure.
 */
import type { MeasureFigure } from '../../tables/measure-figures.ts';
import type { MeasureMember } from '../../tables/measure-members.ts';
import type { Measure } from '../../tables/measures.ts';
import { toChain, toCurrentRows } from '../current-rows.ts';

export interface MeasureState {
  readonly current: Measure | null;
  readonly members: readonly MeasureMember[];
  readonly figures: readonly MeasureFigure[];
  /** What the current one replaced, the newest first. */
  readonly earlier: readonly Measure[];
  /** What is not as it was fixed. */
  readonly edits: readonly ('terms' | 'people' | 'baseline')[];
}

export interface MeasureRows {
  readonly measures: readonly Measure[];
  readonly members: readonly MeasureMember[];
  readonly figures: readonly MeasureFigure[];
}

/** The measure in force of a program; of several unrelated ones the one fixed last. */
export function toMeasureState(rows: MeasureRows, programId: string | null): MeasureState {
  const own = rows.measures.filter((row) => row.programId === null || row.programId === programId);
  const current = toCurrentRows(own).reduce<Measure | null>(
    (last, row) => (last === null || row.fixedOn >= last.fixedOn ? row : last),
    null,
  );
  if (!current) return { current, members: [], figures: [], earlier: [], edits: [] };
  const members = rows.members.filter(({ measureId }) => measureId === current.id);
  const figures = rows.figures.filter(({ measureId }) => measureId === current.id);
  return {
    ...{ current, members, figures },
    earlier: toChain(own, current).slice(1),
    edits: findEdits(current, members, figures),
  };
}

interface Fixed {
  terms: string;
  people: string;
  baseline: string;
}

/** What is kept of a measure a second time when it is fixed. */
export const toFixedContent = (
  measure: Omit<Measure, 'id' | 'fixedContent'>,
  members: readonly Pick<MeasureMember, 'personId' | 'part' | 'lot'>[],
  baseline: readonly Pick<MeasureFigure, 'personId' | 'fromOn' | 'successes' | 'trials' | 'amount'>[],
): string => JSON.stringify(toFixed(measure, members, baseline));

function toFixed(
  measure: Omit<Measure, 'id' | 'fixedContent'>,
  members: readonly Pick<MeasureMember, 'personId' | 'part' | 'lot'>[],
  baseline: readonly Pick<MeasureFigure, 'personId' | 'fromOn' | 'successes' | 'trials' | 'amount'>[],
): Fixed {
  const { title, kind, better, startsOn, windowMonths, windowsBefore, windowsAfter, lots, seed } = measure;
  const lines = (all: unknown[][]): string =>
    all
      .map((one) => one.map((part) => part ?? '').join(' '))
      .sort()
      .join(';');
  return {
    terms: [
      title,
      kind,
      better,
      startsOn,
      windowMonths,
      windowsBefore,
      windowsAfter,
      lots ?? '',
      seed ?? '',
    ].join('|'),
    people: lines(members.map(({ personId, part, lot }) => [personId, part, lot])),
    baseline: lines(
      baseline.map(({ personId, fromOn, successes, trials, amount }) => [
        ...[personId, fromOn, successes, trials, amount],
      ]),
    ),
  };
}

function findEdits(
  current: Measure,
  members: readonly MeasureMember[],
  figures: readonly MeasureFigure[],
): MeasureState['edits'] {
  let kept: Partial<Fixed>;
  try {
    kept = JSON.parse(current.fixedContent ?? '{}') as Partial<Fixed>;
  } catch {
    return ['terms'];
  }
  const now = toFixed(
    current,
    members,
    figures.filter(({ frozenOn }) => frozenOn !== null),
  );
  return (['terms', 'people', 'baseline'] as const).filter(
    (part) => kept[part] !== undefined && kept[part] !== now[part],
  );
}
