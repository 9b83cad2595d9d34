/** The words of reminders, for the worker and the options, which ship no others of the form. */
import { inEveryLanguage } from '../../../shared/messages/in-every-language.ts';
import type { Messages } from '../../../shared/messages/registry.ts';
import { toLanguage } from '../../../shared/messages/to-language.ts';

const badges = inEveryLanguage({
  reminders: import.meta.glob<Messages['reminders']>('../../../shared/messages/??/reminders.ts', {
    eager: true,
    import: 'reminders',
  }),
});
const choices = inEveryLanguage({
  reminderOptions: import.meta.glob<Messages['reminderOptions']>(
    '../../../shared/messages/??/reminder-options.ts',
    {
      eager: true,
      import: 'reminderOptions',
    },
  ),
});

/** The words of the toolbar button for a BCP 47 tag. */
export const toReminderWords = (languageTag: string): Messages['reminders'] =>
  badges[toLanguage([languageTag])].reminders;

/** The words of the choice in the options for a BCP 47 tag. */
export const toReminderOptionWords = (languageTag: string): Messages['reminderOptions'] =>
  choices[toLanguage([languageTag])].reminderOptions;
