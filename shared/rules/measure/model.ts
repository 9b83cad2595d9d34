/**
 * The words of the measure: what was fixed, the periods around the start, one person's value in a period. A share is
 * successes of a total and never a bare percentage, so that counts can stand beside it everywhere.
 */
import type { MeasureFigure } from '../../tables/measure-figures.ts';
import type { MeasureMember } from '../../tables/measure-members.ts';
import type { Measure } from '../../tables/measures.ts';
import { addMonths } from '../../time/serial-dates.ts';

/** What decides periods and meaning of a measure. */
export type MeasureDesign = Pick<
  Measure,
  'kind' | 'better' | 'startsOn' | 'windowMonths' | 'windowsBefore' | 'windowsAfter' | 'lots' | 'chosenLow'
>;

export type Member = Pick<MeasureMember, 'personId' | 'personName' | 'part' | 'lot' | 'reason'>;

export type Figure = Pick<MeasureFigure, 'personId' | 'fromOn' | 'successes' | 'trials' | 'amount'>;

/** One period, half-open. `index` counts from the start: -1 is the last before it, 0 the first after it. */
export interface MeasureWindow {
  readonly index: number;
  readonly fromOn: string;
  readonly beforeOn: string;
}

/** Whether a figure of this kind is a count out of a total. */
export const isShareKind = (kind: Measure['kind']): boolean => kind === 'came-back' || kind === 'own-share';

/** Whether sales records can tell this kind of figure. */
export const isRecordKind = (kind: Measure['kind']): boolean => !kind.startsWith('own-');

/** All periods in order, those before the start first. */
export function toMeasureWindows(
  design: Pick<MeasureDesign, 'startsOn' | 'windowMonths' | 'windowsBefore' | 'windowsAfter'>,
): MeasureWindow[] {
  const { startsOn, windowMonths, windowsBefore, windowsAfter } = design;
  return Array.from({ length: windowsBefore + windowsAfter }, (_, at) => {
    const index = at - windowsBefore;
    return {
      index,
      fromOn: addMonths(startsOn, index * windowMonths),
      beforeOn: addMonths(startsOn, (index + 1) * windowMonths),
    };
  });
}

/** First day of a group of a stepped start: one period after the other. `lot` counts from 1. */
export const toLotStart = (
  { startsOn, windowMonths }: Pick<MeasureDesign, 'startsOn' | 'windowMonths'>,
  lot: number,
): string => addMonths(startsOn, (lot - 1) * windowMonths);

/** A figure as one number: the share, or the amount. Undefined where there is nothing to count. */
export function toValue(kind: Measure['kind'], figure: Figure | undefined): number | undefined {
  if (!figure) return undefined;
  if (!isShareKind(kind)) return figure.amount ?? undefined;
  const { successes, trials } = figure;
  return successes === null || trials === null || trials === 0 ? undefined : successes / trials;
}

/** Figures by person and period. */
export type FigureOf = (personId: string, window: MeasureWindow) => Figure | undefined;

/** Looks figures up; of several for one person and period the last row counts. */
export function toFigureOf(figures: readonly Figure[]): FigureOf {
  const byKey = new Map(figures.map((figure) => [`${figure.personId}\n${figure.fromOn}`, figure]));
  return (personId, { fromOn }) => byKey.get(`${personId}\n${fromOn}`);
}
