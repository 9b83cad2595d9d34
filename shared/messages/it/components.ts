import type * as en from '../en/components.ts';
import type { Widen } from '../widen.ts';
import { decimal, plural } from './wording.ts';

export const components: Widen<typeof en.components> = {
  busy: 'In corso',
  optional: '(facoltativo)',
  minutesUnit: 'min',
  setMinutes: (count: number) => `Imposta ${plural(count, 'minuto', 'minuti')}`,
  notChosen: 'Non scelto',
  search: 'Scrivi per cercare',
  noneFound: 'Nessun risultato. Prova con meno lettere.',
  moreFound: (count: number) => `Altri ${decimal(count)}. Scrivi per restringere l’elenco.`,
  noticeKinds: { info: 'Nota:', warn: 'Attenzione:', error: 'Problema:', success: 'Fatto:' },
};
