import type * as en from '../en/mentor-dialogs.ts';
import type { Widen } from '../widen.ts';

export const mentorDialogs: Widen<typeof en.mentorDialogs> = {
  takenBack: (what: string) => `Annullato: ${what}.`,
  sections: 'Sezioni',
  filter: 'Cerca per nome',
  noneFound: 'Nessuno con questo nome.',
  remove: 'Togli',
  yes: 'Sì',
  no: 'No',
};
