/** The words of the history page in the browser's language. */
import * as en from '../../../shared/messages/en.ts';
import * as it from '../../../shared/messages/it.ts';
import { toLanguage, type Messages } from '../../../shared/messages/registry.ts';
import type { Language } from '../../../shared/tables/program.ts';

export type HistoryWords = Pick<Messages, 'history' | 'common' | 'components' | 'delivery'> & {
  language: Language;
  /** Names of the outcomes and labels of the texts: the ledger's own. */
  columns: Messages['tables']['checkIns']['columns'];
  outcomes: Messages['tables']['checkIns']['choices']['outcome'];
};

const byLanguage: Record<Language, () => HistoryWords> = {
  en: () => ({
    language: 'en',
    history: en.history,
    common: en.common,
    components: en.components,
    delivery: en.delivery,
    columns: en.checkInTable.columns,
    outcomes: en.checkInTable.choices.outcome,
  }),
  it: () => ({
    language: 'it',
    history: it.history,
    common: it.common,
    components: it.components,
    delivery: it.delivery,
    columns: it.checkInTable.columns,
    outcomes: it.checkInTable.choices.outcome,
  }),
};

/** The words for a BCP 47 tag; English when we do not have its language. */
export const toHistoryWords = (languageTag: string): HistoryWords => byLanguage[toLanguage([languageTag])]();
