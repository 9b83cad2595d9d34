/**
 * The two groups period by period, and each person before and after. Who lacks one of the two figures is counted apart
 * by name and never filled in: a group that loses its weakest would seem to grow.
 */
import type { Count } from '../../statistics/interval.ts';
import {
  isShareKind,
  toFigureOf,
  toMeasureWindows,
  toValue,
  type Figure,
  type Member,
  type MeasureDesign,
  type MeasureWindow,
} from './model.ts';

/** A group in one period: pooled counts for a share, the mean for an amount. */
export interface GroupPoint {
  readonly window: MeasureWindow;
  readonly people: number;
  /** Pooled share, or mean amount; null without anybody. */
  readonly value: number | null;
  readonly count: Count | null;
}

export interface GroupLine {
  readonly members: number;
  readonly points: readonly GroupPoint[];
}

export interface PersonChange {
  readonly personId: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly change: number;
}

export interface MissingPerson {
  readonly name: string;
  readonly part: 'mentee' | 'other';
  readonly lacks: 'before' | 'after' | 'both';
  readonly hasLeft: boolean;
}

/** One group over all periods. */
export function toGroupLine(
  design: MeasureDesign,
  members: readonly Member[],
  figures: readonly Figure[],
  part: 'mentee' | 'other',
): GroupLine {
  const figureOf = toFigureOf(figures);
  const own = members.filter((member) => member.part === part);
  const isShare = isShareKind(design.kind);
  return {
    members: own.length,
    points: toMeasureWindows(design).map((window) => {
      const there = own.flatMap(({ personId }) => {
        const figure = figureOf(personId, window);
        const value = toValue(design.kind, figure);
        return value === undefined ? [] : [{ figure: figure!, value }];
      });
      const people = there.length;
      if (people === 0) return { window, people, value: null, count: null };
      if (!isShare) {
        const sum = there.reduce((all, { value }) => all + value, 0);
        return { window, people, value: sum / people, count: null };
      }
      const count = there.reduce(
        (all, { figure }) => ({
          successes: all.successes + figure.successes!,
          total: all.total + figure.trials!,
        }),
        { successes: 0, total: 0 },
      );
      return { window, people, value: count.successes / count.total, count };
    }),
  };
}

/** Each person's change from one period to another. */
export function toChanges(
  { kind }: Pick<MeasureDesign, 'kind'>,
  members: readonly Member[],
  figures: readonly Figure[],
  periods: { part: 'mentee' | 'other'; from: MeasureWindow; to: MeasureWindow },
): PersonChange[] {
  const figureOf = toFigureOf(figures);
  return members.flatMap(({ personId, personName, part }) => {
    if (part !== periods.part) return [];
    const before = toValue(kind, figureOf(personId, periods.from));
    const after = toValue(kind, figureOf(personId, periods.to));
    if (before === undefined || after === undefined) return [];
    return [{ personId, name: personName ?? personId, before, after, change: after - before }];
  });
}

/** Who of the two groups lacks a figure, the mentees first. */
export function findMissing(
  { kind }: Pick<MeasureDesign, 'kind'>,
  members: readonly Member[],
  figures: readonly Figure[],
  periods: { from: MeasureWindow; to: MeasureWindow; hasLeft: (personId: string) => boolean },
): MissingPerson[] {
  const figureOf = toFigureOf(figures);
  const all = members.flatMap(({ personId, personName, part }): MissingPerson[] => {
    if (part === 'left-out') return [];
    const lacksBefore = toValue(kind, figureOf(personId, periods.from)) === undefined;
    const lacksAfter = toValue(kind, figureOf(personId, periods.to)) === undefined;
    if (!lacksBefore && !lacksAfter) return [];
    return [
      {
        name: personName ?? personId,
        part,
        lacks: lacksBefore ? (lacksAfter ? 'both' : 'before') : 'after',
        hasLeft: periods.hasLeft(personId),
      },
    ];
  });
  return [...all.filter(({ part }) => part === 'mentee'), ...all.filter(({ part }) => part === 'other')];
}
