import type * as en from '../en/pages.ts';
import type { Widen } from '../widen.ts';

export const pages: Widen<typeof en.pages> = {
  tryAgain: 'Riprova',
  mendThis: 'Ripara…',
  mend: 'Ripara',
  leaveIt: 'Lascia così',
  openAgain: 'Riapri',
  openByHand:
    'Da qui non si è potuta riaprire. Copia ciò che hai scritto, poi aprila dal menu Mentor Ledger.',
  setUp: 'Configura',
  unreachable: 'Il foglio non risponde. Controlla la connessione, poi riprova.',
  signedInTwice:
    'Google ha aperto questa pagina con un altro tuo account. Esci dagli altri, oppure usa un profilo del browser con un solo account.',
  notAllowed:
    'Google non ha ancora autorizzato Mentor Ledger a farlo. Scegli Impostazioni dal menu Mentor Ledger e autorizzalo.',
  tooSlow: 'Il foglio impiega troppo a rispondere. Ciò che era già scritto resta; riprova.',
  failed:
    'Qualcosa nello script non ha funzionato. Prima di ripetere controlla la scheda; se continua, ricarica il foglio.',
  copy: 'Copia',
  copied: 'Copiato',
  copyByHand: 'Premi Ctrl+C (su Mac, Comando+C): il testo è selezionato.',
};
