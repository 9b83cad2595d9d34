/** The words of the first page in the browser's language. */
import * as en from '../../../shared/messages/en.ts';
import * as it from '../../../shared/messages/it.ts';
import { toLanguage, type Messages } from '../../../shared/messages/registry.ts';
import type { Language } from '../../../shared/tables/program.ts';

export type WelcomeWords = Pick<Messages, 'welcome' | 'components'> & { language: Language };

const byLanguage: Record<Language, () => WelcomeWords> = {
  en: () => ({ language: 'en', welcome: en.welcome, components: en.components }),
  it: () => ({ language: 'it', welcome: it.welcome, components: it.components }),
};

/** The words for a BCP 47 tag; English when we do not have its language. */
export const toWelcomeWords = (languageTag: string): WelcomeWords => byLanguage[toLanguage([languageTag])]();
