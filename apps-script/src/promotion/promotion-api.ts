/** What the page Spread the word asks of the script, and what it gets. */
import * as v from 'valibot';
import type { Cadence } from '../../../shared/rules/promotion/cadence.ts';
import type { FairnessRow } from '../../../shared/rules/promotion/fairness.ts';
import type { PraiseFact } from '../../../shared/rules/promotion/praise-facts.ts';
import type { Consent } from '../../../shared/tables/consents.ts';
import { promotions, type Promotion } from '../../../shared/tables/promotions.ts';
import { day, id, text } from '../calls/args.ts';
import type { DialogView } from '../calls/dialog-view.ts';

export interface SpreadView extends DialogView {
  cadences: Record<'public' | 'private', Cadence>;
  /** Worth praising; counts and dates alone. */
  facts: PraiseFact[];
  fairness: FairnessRow[];
  /** Of the amounts in the table; null without a plan. */
  currency: string | null;
  /** The latest first. */
  promotions: Promotion[];
  /** The answer that holds, of whom one is known. */
  answers: Pick<Consent, 'personId' | 'answer' | 'answeredOn'>[];
}

const place = v.picklist((promotions.columns.place.choices ?? []) as readonly Promotion['place'][]);

export const promotionForm = v.object({
  requestId: id,
  saidOn: day,
  place,
  personId: v.nullable(id),
  about: text,
  words: text,
  factKey: v.nullable(id),
  /** Who said yes to being named, where that is told along, and on which day; nobody and blank: nothing is told. */
  saidYesIds: v.pipe(v.array(id), v.maxLength(50)),
  saidYesOn: day,
});
export type PromotionForm = v.InferOutput<typeof promotionForm>;

export const consentForm = v.object({
  requestId: id,
  personId: id,
  answer: v.picklist(['yes', 'no'] as const),
  answeredOn: day,
});
export type ConsentForm = v.InferOutput<typeof consentForm>;

const everyDays = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(92));
export const cadenceForm = v.object({ publicEveryDays: everyDays, privateEveryDays: everyDays });
export type CadenceForm = v.InferOutput<typeof cadenceForm>;
