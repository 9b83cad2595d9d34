/** The words of the diagnostics page in the browser's language. */
import * as en from '../../../../shared/messages/en.ts';
import * as it from '../../../../shared/messages/it.ts';
import { toLanguage, type Messages } from '../../../../shared/messages/registry.ts';
import type { Language } from '../../../../shared/tables/program.ts';

export type DiagnosticsWords = Pick<Messages, 'diagnostics' | 'components'> & { language: Language };

const byLanguage: Record<Language, () => DiagnosticsWords> = {
  en: () => ({ language: 'en', diagnostics: en.diagnostics, components: en.components }),
  it: () => ({ language: 'it', diagnostics: it.diagnostics, components: it.components }),
};

/** The words for a BCP 47 tag; English when we do not have its language. */
export const toDiagnosticsWords = (languageTag: string): DiagnosticsWords =>
  byLanguage[toLanguage([languageTag])]();
