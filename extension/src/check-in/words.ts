/** The words of the check-in page in the browser's language: only the areas it shows, since a popup is waited for. */
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
  checkInForm: import.meta.glob<Messages['checkInForm']>('../../../shared/messages/??/check-in-form.ts', {
    eager: true,
    import: 'checkInForm',
  }),
  delivery: import.meta.glob<Messages['delivery']>('../../../shared/messages/??/delivery.ts', {
    eager: true,
    import: 'delivery',
  }),
  repair: import.meta.glob<Messages['repair']>('../../../shared/messages/??/repair.ts', {
    eager: true,
    import: 'repair',
  }),
  reminders: import.meta.glob<Messages['reminders']>('../../../shared/messages/??/reminders.ts', {
    eager: true,
    import: 'reminders',
  }),
  checkInTable: import.meta.glob<Messages['checkInTable']>('../../../shared/messages/??/check-in-table.ts', {
    eager: true,
    import: 'checkInTable',
  }),
});

export type CheckInWords = Omit<(typeof areas)[Language], 'checkInTable'> & {
  language: Language;
  /** Labels of the form's fields: the ledger's own headers. */
  columns: Messages['checkInTable']['columns'];
  choices: Messages['checkInTable']['choices'];
};

/** The words for a BCP 47 tag; English when we do not have its language. */
export function toCheckInWords(languageTag: string): CheckInWords {
  const language = toLanguage([languageTag]);
  const { checkInTable, ...words } = areas[language];
  return { ...words, language, columns: checkInTable.columns, choices: checkInTable.choices };
}
