import type * as en from '../en/pairing-statuses.ts';
import type { Widen } from '../widen.ts';

export const pairingStatuses: Widen<typeof en.pairingStatuses> = {
  planned: 'Prevista',
  active: 'Attiva',
  paused: 'In pausa',
  completed: 'Completata',
  'ended-early': 'Chiusa prima',
};
