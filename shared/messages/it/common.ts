import type * as en from '../en/common.ts';
import type { Widen } from '../widen.ts';
import { decimal, plural } from './wording.ts';

export const common: Widen<typeof en.common> = {
  appName: 'Mentor Ledger',
  days: (count: number) => plural(count, 'giorno', 'giorni'),
  minutes: (count: number) => plural(count, 'minuto', 'minuti'),
  hours: (count: number) => `${decimal(count)} h`,
  people: (count: number) => plural(count, 'persona', 'persone'),
  cancel: 'Chiudi',
  close: 'Chiudi',
  save: 'Salva',
  back: 'Indietro',
  loading: 'Caricamento',
};
