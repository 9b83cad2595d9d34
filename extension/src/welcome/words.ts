/** The words of the first page in the browser's language. */
import { inEveryLanguage } from '../../../shared/messages/in-every-language.ts';
import type { Messages } from '../../../shared/messages/registry.ts';
import { toLanguage } from '../../../shared/messages/to-language.ts';
import type { Language } from '../../../shared/tables/program.ts';

export type WelcomeWords = Pick<Messages, 'welcome' | 'components'> & { language: Language };

const areas = inEveryLanguage({
  welcome: import.meta.glob<Messages['welcome']>('../../../shared/messages/??/welcome.ts', {
    eager: true,
    import: 'welcome',
  }),
  components: import.meta.glob<Messages['components']>('../../../shared/messages/??/components.ts', {
    eager: true,
    import: 'components',
  }),
});

/** The words for a BCP 47 tag; English when we do not have its language. */
export function toWelcomeWords(languageTag: string): WelcomeWords {
  const language = toLanguage([languageTag]);
  return { ...areas[language], language };
}
