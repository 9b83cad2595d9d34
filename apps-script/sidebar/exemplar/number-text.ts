/** Amounts as a language writes them. */
import type { Language } from '../../../shared/tables/program.ts';

/** To two digits after the mark. */
export const toNumberText = (value: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);

/** Short, for the marks of a scale: 1.2K, 3M. */
export const toScaleText = (value: number, language: Language): string =>
  new Intl.NumberFormat(language, { notation: 'compact', maximumSignificantDigits: 3 }).format(value);
