/** What the Measures dialog may ask. */
import { defineCall } from '../calls/define-call.ts';
import { fixMeasure } from './fix-measure.ts';
import { keepFigures } from './keep-figures.ts';
import { figuresForm, measureForm } from './measures-api.ts';
import { getMeasures } from './measures.ts';

export const measureCalls = {
  getMeasures: defineCall([], getMeasures),
  /** Fixes the measure, or replaces the one that is fixed. */
  fixMeasure: defineCall([measureForm], fixMeasure),
  /** Keeps figures of its periods; those of before the start are frozen with it. */
  keepFigures: defineCall([figuresForm], keepFigures),
};
