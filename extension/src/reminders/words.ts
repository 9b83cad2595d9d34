/** The words of reminders, for the worker and the options, which ship no others of the form. */
import { reminders as en, reminderOptions as enOptions } from '../../../shared/messages/en.ts';
import { reminders as it, reminderOptions as itOptions } from '../../../shared/messages/it.ts';
import { toLanguage, type Messages } from '../../../shared/messages/registry.ts';
import type { Language } from '../../../shared/tables/program.ts';

const badges: Record<Language, Messages['reminders']> = { en, it };
const choices: Record<Language, Messages['reminderOptions']> = { en: enOptions, it: itOptions };

/** The words of the toolbar button for a BCP 47 tag. */
export const toReminderWords = (languageTag: string): Messages['reminders'] =>
  badges[toLanguage([languageTag])];

/** The words of the choice in the options for a BCP 47 tag. */
export const toReminderOptionWords = (languageTag: string): Messages['reminderOptions'] =>
  choices[toLanguage([languageTag])];
