import type * as en from '../en/repair.ts';
import type { Widen } from '../widen.ts';

export const repair: Widen<typeof en.repair> = {
  offer: 'Manca qualcosa? Aiuta a farlo riparare.',
  make: 'Salva la diagnosi',
  switchedOff: (reason: string) => `Perché non viene letto: ${reason}`,
};
