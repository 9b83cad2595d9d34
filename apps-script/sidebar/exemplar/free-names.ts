/**
 * Which names may stand beside their dots in the funnel of the report tab. A native chart puts every name to the right
 * of its dot, so that names of close dots would cover each other; the table above has them all.
 */

export interface NamedDot {
  readonly name: string;
  /** Group size. */
  readonly total: number;
  /** Share from 0 to 1. */
  readonly rate: number;
  /** Place among those above everybody's share, from 1; null without one. */
  readonly rank: number | null;
}

/** About what a chart of 560 × 360 pixels leaves for its dots, and what a letter and a line take of it. */
const PLOT = { width: 450, height: 200 };
const LETTER = 7;
const LINE = 16;
const DOT = 6;

/**
 * The name of each dot, or an empty text where it would cover another dot, or the name of one without a lower rank.
 * Of two without a rank neither is named, so that chance singles nobody out; the first in rank always is.
 * @param largest group size at the right end of the chart
 */
export function toFreeNames(dots: readonly NamedDot[], largest: number): string[] {
  const boxes = dots.map(({ name, total, rate, rank }) => {
    const x = (PLOT.width * total) / largest;
    return {
      ...{ x, y: PLOT.height * (1 - rate), rank: rank ?? Infinity },
      ...{ left: x + DOT, right: x + 2 * DOT + name.length * LETTER },
    };
  });
  return dots.map(({ name }, index) => {
    const own = boxes[index]!;
    const isCovering = boxes.some((other) => {
      if (other === own) return false;
      const apart = Math.abs(other.y - own.y);
      const isOnDot = other.x + DOT > own.left && other.x - DOT < own.right && apart < LINE / 2 + DOT;
      const isOnName = other.left < own.right && own.left < other.right && apart < LINE;
      return isOnDot || (isOnName && other.rank <= own.rank);
    });
    return isCovering && own.rank !== 1 ? '' : name;
  });
}
