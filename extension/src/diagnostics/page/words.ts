/** The words of the diagnostics page in the browser's language. */
import { inEveryLanguage } from '../../../../shared/messages/in-every-language.ts';
import type { Messages } from '../../../../shared/messages/registry.ts';
import { toLanguage } from '../../../../shared/messages/to-language.ts';
import type { Language } from '../../../../shared/tables/program.ts';

export type DiagnosticsWords = Pick<Messages, 'diagnostics' | 'components'> & { language: Language };

const areas = inEveryLanguage({
  diagnostics: import.meta.glob<Messages['diagnostics']>('../../../../shared/messages/??/diagnostics.ts', {
    eager: true,
    import: 'diagnostics',
  }),
  components: import.meta.glob<Messages['components']>('../../../../shared/messages/??/components.ts', {
    eager: true,
    import: 'components',
  }),
});

/** The words for a BCP 47 tag; English when we do not have its language. */
export function toDiagnosticsWords(languageTag: string): DiagnosticsWords {
  const language = toLanguage([languageTag]);
  return { ...areas[language], language };
}
