/** The few words that the worker shows itself, on the toolbar button. */
import { delivery as en } from '../../../shared/messages/en.ts';
import { delivery as it } from '../../../shared/messages/it.ts';
import { toLanguage, type Messages } from '../../../shared/messages/registry.ts';
import type { Language } from '../../../shared/tables/program.ts';

const byLanguage: Record<Language, Messages['delivery']> = { en, it };

/** The words for a BCP 47 tag; English when we do not have its language. */
export const toWorkerWords = (languageTag: string): Messages['delivery'] =>
  byLanguage[toLanguage([languageTag])];
