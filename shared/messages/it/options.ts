import type * as en from '../en/options.ts';
import type { Widen } from '../widen.ts';
import { decimal, plural } from './wording.ts';

export const options: Widen<typeof en.options> = {
  title: 'Opzioni di Mentor Ledger',
  connection: {
    title: 'Il tuo programma',
    connectTitle: 'Collega questo browser',
    connectText:
      'Incolla il link d’invito che ti ha dato il responsabile del programma. Vale una volta ed è solo tuo.',
    link: 'Link d’invito',
    linkHelp: 'Comincia con https://script.google.com',
    notALink:
      'Non è un link d’invito. Copia tutto il link del responsabile del programma, anche quello che segue il punto interrogativo.',
    connect: 'Collega',
    as: 'Tu sei',
    program: 'Programma',
    owner: 'Responsabile',
    pairings: 'Le tue coppie',
    noPairings: 'Ancora nessuna. Le aggiunge il responsabile del programma nel foglio.',
    with: (name: string) => `con ${name}`,
    updated: (when: string) => `Ultima risposta del registro ${when}`,
    refresh: 'Aggiorna',
    refreshed: 'Aggiornato.',
    disconnect: 'Scollega',
    disconnectQuestion:
      'Vuoi scollegare questo browser? Bozze e note private restano qui; i promemoria si disattivano.',
    disconnectWaiting: (count: number) =>
      count === 1
        ? 'Un resoconto non è ancora arrivato al registro; resta qui finché non ti ricolleghi.'
        : `${decimal(count)} resoconti non sono ancora arrivati al registro; restano qui finché non ti ricolleghi.`,
    disconnected: 'Scollegato.',
    disconnectedOffline:
      'Scollegato qui. Il registro non ha ricevuto l’avviso; anche il responsabile del programma può scollegare questo browser.',
    connected: (program: string) => `Collegato a «${program}».`,
  },
  agreeFirst: {
    title: 'Prima: che cosa esce da questo browser',
    text: 'Non parte nulla finché non hai letto che cosa esce da questo browser e dato il tuo consenso.',
    action: 'Leggi e decidi',
  },
  permission: {
    title: 'Lascia che l’estensione raggiunga il registro',
    text: 'I resoconti vanno direttamente da questo browser al servizio di Google dove gira il registro della tua azienda. Il browser ti chiede di consentire proprio questi due indirizzi; non viene contattato altro, salvo un calendario che aggiungi per i promemoria.',
    allow: 'Consenti',
    denied: 'Non consentito. Senza, non parte nulla; le bozze restano qui.',
  },
  refusals: {
    'invite-unknown':
      'Il registro non conosce questo invito. Controlla di aver copiato tutto il link, o chiedine uno nuovo.',
    'invite-used': 'Questo invito è già stato usato. Chiedi al responsabile del programma un nuovo link.',
    'invite-expired': 'Questo invito è scaduto. Chiedi al responsabile del programma un nuovo link.',
    'not-set-up': 'Il programma non è ancora pronto. Avvisa il responsabile del programma.',
    'not-understood': 'Il registro non ha capito la richiesta. Aggiorna l’estensione e riprova.',
    'extension-outdated':
      'L’estensione e il registro hanno versioni troppo lontane. Aggiorna l’estensione e riprova.',
  },
  unanswered: {
    unreachable:
      'Il registro non è raggiungibile. Controlla di essere in linea e, se l’azienda lo chiede, di aver fatto l’accesso a Google; poi riprova.',
    'timed-out': 'Il registro ha impiegato troppo tempo. Riprova; l’invito non è consumato.',
    'sign-in-needed': 'La tua azienda chiede l’accesso a Google. Accedi in questo browser e riprova.',
    'wrong-account':
      'Hai fatto l’accesso a Google con un account che non può usare questo registro. Accedi con quello dell’azienda e riprova.',
    'answer-lost': 'Google ha perso la risposta. Riprova: l’invito non è consumato.',
    'no-such-web-app':
      'A questo indirizzo non risponde nulla. Chiedi al responsabile del programma un nuovo link.',
    'owner-must-authorize':
      'Google chiede al responsabile del programma di autorizzare di nuovo Mentor Ledger. Avvisalo, poi riprova.',
    'day-quota': 'Oggi Google non accetta altro dal registro. Riprova domani: l’invito non è consumato.',
    'web-page-instead': 'Google ha risposto con una pagina invece del registro. Controlla il link e riprova.',
    'unreadable-answer': 'La risposta è illeggibile. Riprova; l’invito non è consumato.',
    'try-later': 'Il registro è occupato. Riprova tra un minuto.',
    failed: 'Il registro ha avuto un guasto. Riprova tra un minuto.',
  },
  tryAgain: 'Riprova',
  waiting: {
    title: 'Resoconti in attesa',
    none: 'Nulla in attesa. Tutti i resoconti inviati sono nel registro.',
    words: 'Che cosa dice',
    export: 'Salva in un file',
  },
  undo: {
    title: 'Tempo per annullare',
    label: 'Per quanto tempo si può annullare un invio?',
    help: 'Mentre il puntatore o la tastiera sono sull’avviso, il tempo sta fermo.',
    seconds: (count: number) =>
      count < 60 ? plural(count, 'secondo', 'secondi') : plural(count / 60, 'minuto', 'minuti'),
  },
  shortcut: {
    title: 'Tastiera',
    text: (keys: string) =>
      `${keys} apre il modulo in ogni pagina. Puoi cambiarla nell’elenco delle scorciatoie delle estensioni.`,
  },
  privacy: {
    title: 'Che cosa esce da questo browser',
    text: 'Solo ciò che invii: i dati dell’incontro e la nota che scrivi, verso il foglio della tua azienda. Note private e indirizzi degli invitati restano qui, salvo quando l’identificativo che il calendario dà all’incontro è un indirizzo. Le pagine vengono lette solo quando premi il pulsante.',
    more: 'Tutto quanto, punto per punto',
  },
};
