import type * as en from '../en/delivery.ts';
import type { Widen } from '../widen.ts';

export const delivery: Widen<typeof en.delivery> = {
  badge: {
    idle: 'Scrivi un resoconto',
    waiting: (count: number) =>
      count === 1
        ? 'Un resoconto è in attesa e partirà da solo'
        : `${count} resoconti sono in attesa e partiranno da soli`,
    needsYou: (count: number) =>
      count === 1 ? 'Un resoconto ha bisogno di te' : `${count} resoconti hanno bisogno di te`,
  },
  standings: {
    recorded: 'Registrato',
    refused: 'Non accettato',
    held: 'Si può annullare',
    sending: 'In invio',
    waiting: 'In attesa',
    blocked: 'Serve un tuo passo',
  },
  waiting: {
    first: 'Parte tra un momento.',
    unreachable: 'Il registro non è raggiungibile. Parte da solo appena sei in linea.',
    'timed-out': 'Il registro ha impiegato troppo tempo. Riparte da solo.',
    'web-page-instead': 'Google ha risposto con una pagina invece del registro. Riparte da solo.',
    'answer-lost': 'Google ha perso la risposta. Riparte da solo e viene registrato una volta sola.',
    'no-such-web-app':
      'All’indirizzo del registro non risponde nulla. Si riprova da solo; se continua, chiedi al titolare un nuovo link.',
    'owner-must-authorize':
      'Google chiede al titolare di autorizzare di nuovo Mentor Ledger. Avvisalo; poi parte da solo.',
    'day-quota': 'Oggi Google non accetta altro dal registro. Parte da solo domani; nulla va perso.',
    'unreadable-answer': 'La risposta non si può leggere. Riparte da solo.',
    'not-acknowledged': 'Il registro non l’ha ancora confermato. Riparte da solo.',
    'try-later': 'Il registro è occupato. Riparte da solo.',
    'clock-skew': 'L’orologio di questo computer è sbagliato. Correggilo e parte da solo.',
    'not-understood': 'Il registro non l’ha capito. Aggiorna l’estensione e riparte da solo.',
    'not-set-up': 'Il programma non è pronto. Avvisa il titolare; riparte da solo.',
    failed: 'Il registro ha avuto un guasto. Riparte da solo.',
  },
  blocked: {
    'not-connected': 'Questo browser non è collegato al tuo programma. Collegalo e parte.',
    revoked: 'Il titolare ha scollegato questo browser. Chiedi un nuovo invito e collegati di nuovo.',
    'permission-missing': 'Il browser non lascia raggiungere il servizio di Google. Consentilo e parte.',
    'other-program':
      'Appartiene a un programma diverso da quello a cui sei collegato. Ricollegati a quello, o salva una copia.',
    'extension-outdated':
      'Questa estensione è troppo vecchia per il registro. Aggiornala dall’elenco delle estensioni.',
    'ledger-outdated': 'Il registro è più vecchio di questa estensione. Chiedi al titolare di aggiornarlo.',
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
  discard: 'Elimina',
  discardSure: 'Elimina per sempre',
  discardMaybe: 'Il registro potrebbe averlo già. Qui sparirebbe. Vuoi eliminarlo?',
  discardQuestion: 'Nessuno avrà più questo resoconto. Vuoi eliminarlo?',
  refusedUnknown: 'Il registro non ha detto perché. Controlla ogni campo e invialo di nuovo.',
};
