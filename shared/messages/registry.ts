/**
 * The languages we have. A new one is one folder, named by its two letters, and a line where the compiler then asks for it:
 * here, in the list of `tables/program.ts`, and in the script's own words. Pages that must stay small take the
 * areas they show out of the catalogs (`in-every-language.ts`).
 */
import * as en from './en/index.ts';
import * as it from './it/index.ts';
import type { Language } from '../tables/program.ts';

export type Messages = { [Area in keyof typeof en]: (typeof it)[Area] };

export const catalogs: Record<Language, Messages> = { en, it };
