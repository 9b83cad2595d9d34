/** What the page Spread the word may ask. */
import { answer } from '../calls/answer.ts';
import type { Answer } from '../calls/answers-api.ts';
import { defineCall } from '../calls/define-call.ts';
import type { Platform } from '../platform/ports.ts';
import { logPromotion, noteConsent, saveCadence } from './log-promotion.ts';
import { cadenceForm, consentForm, promotionForm, type SpreadView } from './promotion-api.ts';
import { openPromotion, toSpreadView } from './read-promotion.ts';

const getSpread = (platform: Platform): Answer<SpreadView> =>
  answer(platform, (context) => toSpreadView(context, openPromotion(context)));

export const promotionCalls = {
  getSpread: defineCall([], getSpread),
  logPromotion: defineCall([promotionForm], logPromotion),
  noteConsent: defineCall([consentForm], noteConsent),
  saveCadence: defineCall([cadenceForm], saveCadence),
};
