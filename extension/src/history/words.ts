/** The words of the history page in the browser's language. */
import { inEveryLanguage } from '../../../shared/messages/in-every-language.ts';
import type { Messages } from '../../../shared/messages/registry.ts';
import { toLanguage } from '../../../shared/messages/to-language.ts';
import type { Language } from '../../../shared/tables/program.ts';

export type HistoryWords = Pick<Messages, 'history' | 'common' | 'components' | 'delivery'> & {
  language: Language;
  /** Names of the outcomes and labels of the texts: the ledger's own. */
  columns: Messages['checkInTable']['columns'];
  outcomes: Messages['checkInTable']['choices']['outcome'];
};

const areas = inEveryLanguage({
  history: import.meta.glob<Messages['history']>('../../../shared/messages/??/history.ts', {
    eager: true,
    import: 'history',
  }),
  common: import.meta.glob<Messages['common']>('../../../shared/messages/??/common.ts', {
    eager: true,
    import: 'common',
  }),
  components: import.meta.glob<Messages['components']>('../../../shared/messages/??/components.ts', {
    eager: true,
    import: 'components',
  }),
  delivery: import.meta.glob<Messages['delivery']>('../../../shared/messages/??/delivery.ts', {
    eager: true,
    import: 'delivery',
  }),
  checkInTable: import.meta.glob<Messages['checkInTable']>('../../../shared/messages/??/check-in-table.ts', {
    eager: true,
    import: 'checkInTable',
  }),
});

/** The words for a BCP 47 tag; English when we do not have its language. */
export function toHistoryWords(languageTag: string): HistoryWords {
  const language = toLanguage([languageTag]);
  const { checkInTable, ...words } = areas[language];
  return { ...words, language, columns: checkInTable.columns, outcomes: checkInTable.choices.outcome };
}
