/** The words of the options page in the browser's language. */
import { inEveryLanguage } from '../../../shared/messages/in-every-language.ts';
import type { Messages } from '../../../shared/messages/registry.ts';
import { toLanguage } from '../../../shared/messages/to-language.ts';
import type { Language } from '../../../shared/tables/program.ts';

const areas = inEveryLanguage({
  common: import.meta.glob<Messages['common']>('../../../shared/messages/??/common.ts', {
    eager: true,
    import: 'common',
  }),
  components: import.meta.glob<Messages['components']>('../../../shared/messages/??/components.ts', {
    eager: true,
    import: 'components',
  }),
  issues: import.meta.glob<Messages['issues']>('../../../shared/messages/??/issues.ts', {
    eager: true,
    import: 'issues',
  }),
  delivery: import.meta.glob<Messages['delivery']>('../../../shared/messages/??/delivery.ts', {
    eager: true,
    import: 'delivery',
  }),
  checkInTable: import.meta.glob<Messages['checkInTable']>('../../../shared/messages/??/check-in-table.ts', {
    eager: true,
    import: 'checkInTable',
  }),
  options: import.meta.glob<Messages['options']>('../../../shared/messages/??/options.ts', {
    eager: true,
    import: 'options',
  }),
  pairingStatuses: import.meta.glob<Messages['pairingStatuses']>(
    '../../../shared/messages/??/pairing-statuses.ts',
    {
      eager: true,
      import: 'pairingStatuses',
    },
  ),
});

export type OptionsWords = (typeof areas)[Language] & { language: Language };

/** The words for a BCP 47 tag; English when we do not have its language. */
export function toOptionsWords(languageTag: string): OptionsWords {
  const language = toLanguage([languageTag]);
  return { ...areas[language], language };
}
