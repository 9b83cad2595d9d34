import { plural } from './wording.ts';

/** The switch at the top of the owner's sidebar. */
export const sidebar = {
  views: 'Viste',
  view: { today: 'Oggi', people: 'Persone', design: 'Programma', settings: 'Impostazioni' },
  foot: {
    readAt: (time: string) => `Aggiornato alle ${time}.`,
    newer: (time: string) => `C’è qualcosa di nuovo dalle ${time}.`,
    refresh: 'Aggiorna',
  },
  needYou: (count: number) => plural(count, 'coppia ha bisogno di te', 'coppie hanno bisogno di te'),
};
