import type * as en from '../en/store.ts';
import type { Widen } from '../widen.ts';

export const store: Widen<typeof en.store> = {
  name: 'Resoconti di Mentor Ledger',
  shortName: 'Mentor Ledger',
  summary:
    'Scrivi il resoconto di un incontro di mentoring dal calendario in circa mezzo minuto, nel foglio della tua azienda.',
  actionTitle: 'Scrivi un resoconto',
};
