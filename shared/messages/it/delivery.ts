import type * as en from '../en/delivery.ts';
import type { Widen } from '../widen.ts';
import { decimal } from './wording.ts';

export const delivery: Widen<typeof en.delivery> = {
  badge: {
    idle: 'Scrivi un resoconto',
    waiting: (count: number) =>
      count === 1
        ? 'Un resoconto è in attesa e verrà inviato in automatico'
        : `${decimal(count)} resoconti sono in attesa e verranno inviati in automatico`,
    needsYou: (count: number) =>
      count === 1 ? 'Un resoconto richiede attenzione' : `${decimal(count)} resoconti richiedono attenzione`,
  },
  standings: {
    recorded: 'Registrato',
    refused: 'Non accettato',
    held: 'Si può annullare',
    sending: 'In invio',
    waiting: 'In attesa',
    blocked: 'Serve il tuo intervento',
  },
  waiting: {
    first: 'Il resoconto parte tra un momento.',
    unreachable:
      'Il registro non è raggiungibile. Il resoconto verrà inviato in automatico appena sei in linea, con il browser aperto.',
    'timed-out': 'Il registro ha impiegato troppo tempo. Il resoconto verrà inviato di nuovo in automatico.',
    'web-page-instead':
      'Google ha risposto con una pagina invece del registro. Il resoconto verrà inviato di nuovo in automatico.',
    'answer-lost':
      'Google ha perso la risposta. Il resoconto verrà inviato di nuovo in automatico e registrato una volta sola.',
    'no-such-web-app':
      'All’indirizzo del registro non risponde nulla. Il resoconto verrà inviato di nuovo in automatico; se continua, chiedi al responsabile del programma un nuovo link.',
    'owner-must-authorize':
      'Google chiede al responsabile del programma di autorizzare di nuovo Mentor Ledger. Avvisalo; poi il resoconto verrà inviato in automatico.',
    'day-quota':
      'Oggi Google non accetta altro dal registro. Il resoconto verrà inviato domani in automatico; nulla va perso.',
    'unreadable-answer': 'La risposta è illeggibile. Il resoconto verrà inviato di nuovo in automatico.',
    'not-acknowledged':
      'Il registro non ha ancora dato conferma. Il resoconto verrà inviato di nuovo in automatico.',
    'try-later': 'Il registro è occupato. Il resoconto verrà inviato di nuovo in automatico.',
    'clock-skew':
      'L’orologio di questo computer è sbagliato. Correggilo e il resoconto verrà inviato in automatico.',
    'not-understood':
      'Il registro non ha capito il resoconto. Aggiorna l’estensione e verrà inviato di nuovo in automatico.',
    'not-set-up':
      'Il programma non è pronto. Avvisa il responsabile del programma; poi il resoconto verrà inviato di nuovo in automatico.',
    failed: 'Il registro ha avuto un guasto. Il resoconto verrà inviato di nuovo in automatico.',
  },
  blocked: {
    'not-connected': 'Questo browser non è collegato al tuo programma. Collegalo e il resoconto parte.',
    revoked:
      'Il responsabile del programma ha scollegato questo browser. Chiedi un nuovo invito e collegati di nuovo.',
    'permission-missing':
      'Il browser non lascia raggiungere il servizio di Google. Consentilo e il resoconto parte.',
    'other-program':
      'Questo resoconto appartiene a un programma diverso da quello a cui sei collegato. Ricollegati a quello, o salva una copia.',
    'extension-outdated':
      'Questa estensione è troppo vecchia per il registro. Aggiornala dall’elenco delle estensioni.',
    'ledger-outdated':
      'Il registro è più vecchio di questa estensione. Chiedi al responsabile del programma di aggiornarlo.',
    'wrong-account':
      'Hai fatto l’accesso a Google con un account che non può usare questo registro. Accedi con quello dell’azienda e riprova.',
    'sign-in-needed': 'La tua azienda chiede l’accesso a Google. Accedi in questo browser e riprova.',
  },
  storageFull:
    'Il browser non ha più spazio per l’estensione. Cancella vecchie note private in «I tuoi resoconti» o libera spazio sul disco, poi riprova.',
  tryNow: 'Prova ora',
  allow: 'Consenti',
  connect: 'Collega',
  edit: 'Modifica',
  copy: 'Copia',
  copied: 'Copiato',
  discard: 'Cancella',
  discardSure: 'Cancella per sempre',
  discardMaybe: 'Il registro potrebbe averlo già. Qui sparirebbe. Vuoi cancellarlo?',
  discardQuestion: 'Nessuno avrà più questo resoconto. Vuoi cancellarlo?',
  refusedUnknown: 'Il registro non ha detto perché. Controlla ogni campo e invialo di nuovo.',
};
