/**
 * The words of the extension's pages in the browser's language. Areas are named one by one, so that a page does not
 * ship the ledger's own; the compiler asks for every language we have.
 */
import * as en from '../../../shared/messages/en.ts';
import * as it from '../../../shared/messages/it.ts';
import { toLanguage, type Messages } from '../../../shared/messages/registry.ts';
import type { Language } from '../../../shared/tables/program.ts';

export type PageWords = Pick<
  Messages,
  'common' | 'components' | 'issues' | 'checkInForm' | 'delivery' | 'options' | 'repair' | 'reminders'
> & {
  language: Language;
  /** Labels of the form's fields: the ledger's own headers. */
  columns: Messages['tables']['checkIns']['columns'];
  choices: Messages['tables']['checkIns']['choices'];
  pairingStatus: Messages['tables']['pairings']['choices']['status'];
};

const byLanguage: Record<Language, () => PageWords> = {
  en: () => ({
    language: 'en',
    common: en.common,
    components: en.components,
    issues: en.issues,
    checkInForm: en.checkInForm,
    delivery: en.delivery,
    options: en.options,
    repair: en.repair,
    reminders: en.reminders,
    columns: en.checkInTable.columns,
    choices: en.checkInTable.choices,
    pairingStatus: en.pairingStatuses,
  }),
  it: () => ({
    language: 'it',
    common: it.common,
    components: it.components,
    issues: it.issues,
    checkInForm: it.checkInForm,
    delivery: it.delivery,
    options: it.options,
    repair: it.repair,
    reminders: it.reminders,
    columns: it.checkInTable.columns,
    choices: it.checkInTable.choices,
    pairingStatus: it.pairingStatuses,
  }),
};

/** The words for a BCP 47 tag; English when we do not have its language. */
export const toPageWords = (languageTag: string): PageWords => byLanguage[toLanguage([languageTag])]();
