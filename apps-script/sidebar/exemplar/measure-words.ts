/** What a comparison of shares calls its columns and pictures: customers who come back, or cases of the owner's own. */
import type { ExemplarPageWords } from './words.ts';

export type Measure = 'retention' | 'own';

export interface MeasureWords {
  readonly total: string;
  readonly successes: string;
  readonly dots: string;
  readonly funnel: string;
  readonly intervalAlt: (lines: string) => string;
  readonly funnelAlt: (facts: { overall: string; people: number }) => string;
}

/** The words of one measure. */
export function toMeasureWords({ page, exemplar }: ExemplarPageWords, measure: Measure): MeasureWords {
  if (measure === 'own') {
    const { total, successes } = page.ownColumns;
    return { total, successes, ...page.ownPicture };
  }
  return {
    total: page.columns.customers,
    successes: page.columns.cameBack,
    dots: exemplar.picture.dots,
    funnel: exemplar.picture.funnel,
    intervalAlt: page.intervalAlt,
    funnelAlt: page.funnelAlt,
  };
}
