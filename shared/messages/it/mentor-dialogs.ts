import type * as en from '../en/mentor-dialogs.ts';
import type { Widen } from '../widen.ts';

export const mentorDialogs: Widen<typeof en.mentorDialogs> = {
  takeBack: (what: string) => `Annulla: ${what}`,
  takenBack: (what: string) => `Annullato: ${what}.`,
  discard: 'Chiudere senza salvare? Quello che hai scritto qui va perso.',
  discardYes: 'Chiudi senza salvare',
  discardNo: 'Continua',
  unsaved: 'Non ancora salvato',
  sections: 'Sezioni',
  filter: 'Cerca per nome',
  noneFound: 'Nessuno con questo nome.',
  remove: 'Togli',
  yes: 'Sì',
  no: 'No',
};
