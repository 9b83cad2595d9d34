/**
 * The categories that every owner weighs first: the five most frequent requests and three rivals of equal or greater
 * importance. The owner adds own rows; these ids name texts in the messages and must not change.
 */

/** The five most frequent requests. */
export const REQUESTED_CATEGORIES = [
  'customers',
  'capacity',
  'risks',
  'social-media',
  'globalizing',
] as const;

/** Rivals that the chosen category is weighed against. */
export const RIVAL_CATEGORIES = ['safety', 'turnover', 'high-performers'] as const;

export type DefaultCategory = (typeof REQUESTED_CATEGORIES)[number] | (typeof RIVAL_CATEGORIES)[number];

/** Criteria and the weight each has at first; the owner edits them. */
export const DEFAULT_CRITERIA = [
  { criterionId: 'importance', weight: 3 },
  { criterionId: 'cost-of-inaction', weight: 2 },
  { criterionId: 'evidence', weight: 2 },
  { criterionId: 'reach', weight: 1 },
  { criterionId: 'feasibility', weight: 2 },
] as const;

/** The largest score of one criterion; 0 is the smallest. */
export const LARGEST_SCORE = 5;
