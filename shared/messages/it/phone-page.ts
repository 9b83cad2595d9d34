import type * as en from '../en/phone-page.ts';
import type { Widen } from '../widen.ts';
import { plural } from './wording.ts';

export const phonePage: Widen<typeof en.phonePage> = {
  link: {
    title: (program: string) => `La tua pagina in «${program}»`,
    hello: (name: string) => `Ciao ${name}.`,
    lead: 'Qui racconti dopo ogni incontro com’è andata. Bastano una ventina di secondi.',
    use: 'Usala su questo telefono',
    using: 'Collegamento in corso',
    notYou: (name: string) => `Non sei ${name}? Allora lascia stare e dillo a chi ti ha mandato il link.`,
    once: 'Il link vale per un solo browser. Per un altro, chiedi un secondo link.',
    privacyTitle: 'Chi legge quello che scrivi',
    privacy: (owner: string | null) =>
      `${owner ?? 'Il responsabile del programma'} e chi ha accesso al foglio, con il tuo nome: in una coppia non si resta anonimi. Quello che scrive il mentee il mentore non lo vede, e viceversa.`,
    keepsNothing:
      'Questo browser non conserva nulla per questa pagina. La tua chiave resta quindi il link: tieni il messaggio, aprilo ogni volta e non darlo a nessuno.',
    somebodyElse: (here: string, named: string) =>
      `Con questo browser scrive ${here}. Questo link è di ${named}.`,
    goOnAs: (name: string) => `Continua come ${name}`,
  },
  states: {
    used: {
      title: 'Questo link è già stato usato',
      text: 'Vale una volta sola, nel browser che l’ha usato per primo. Se questo è un altro, o non ti riconosce più, chiedi un nuovo link al responsabile del programma.',
    },
    expired: {
      title: 'Questo link è scaduto',
      text: 'Chiedine uno nuovo al responsabile del programma.',
    },
    revoked: {
      title: 'Questo link non vale più',
      text: 'È stato sostituito o revocato. Chiedine uno nuovo al responsabile del programma.',
    },
    unknown: {
      title: 'Qui questo link non risulta',
      text: 'Forse ne manca una parte. Copia di nuovo il link intero, o chiedine uno nuovo al responsabile del programma.',
    },
    missing: {
      title: 'Manca una parte del link',
      text: 'Copia il link intero dal messaggio e aprilo di nuovo.',
    },
    'not-set-up': {
      title: 'Il programma non è ancora pronto',
      text: 'Chiedi al responsabile del programma di completarlo, poi riapri il link.',
    },
    failed: {
      title: 'La pagina non è disponibile',
      text: 'Riprova tra un minuto. Il tuo link vale ancora.',
    },
  },
  disconnected: {
    title: 'Questo browser è stato scollegato',
    text: 'L’ha scollegato il responsabile del programma. Quello che hai scritto e non è partito resta qui: apri un nuovo link in questo browser e viene inviato.',
  },
  reading: 'Lettura dei tuoi incontri',
  notRead: 'In questo momento i tuoi incontri non sono disponibili. Puoi scrivere lo stesso.',
  none: {
    title: 'Ancora nessuna coppia',
    text: 'Quando il responsabile del programma ti mette in coppia con qualcuno, puoi scrivere qui.',
  },
  roles: { label: 'Scrivi come', mentee: 'Come mentee', mentor: 'Come mentore' },
  mentee: {
    title: (mentor: string) => `La tua settimana con ${mentor}`,
    with: 'Con chi?',
    which: 'Quale incontro?',
    anotherDay: 'Un altro giorno',
    day: 'Giorno dell’incontro',
    outcome: 'Vi siete visti?',
    outcomes: { held: 'Sì', moved: 'Spostato', 'mentor-no-show': 'Il mentore non è venuto' },
    rating: 'Com’è andata?',
    worked: 'Che cosa ha funzionato',
    didNotWork: 'Che cosa no',
    talkWanted: (owner: string | null) =>
      owner === null
        ? 'Vorrei un colloquio con il responsabile del programma'
        : `Vorrei un colloquio con ${owner}`,
    reads: (owner: string | null, mentor: string) =>
      `Lo leggono ${owner ?? 'il responsabile del programma'} e chi ha accesso al foglio, con il tuo nome. A ${mentor} non viene mostrato.`,
    correcting: 'Di questo incontro hai già raccontato. Quello che invii ora lo sostituisce.',
  },
  mentor: {
    title: 'Resoconto',
    with: 'Con chi?',
    date: 'Quando',
    time: 'Inizio',
    minutes: 'Minuti',
    outcome: 'Vi siete visti?',
    outcomes: { held: 'Sì', moved: 'Spostato', 'no-show': 'Saltato' },
    more: 'Prossimo passo, colloquio',
    less: 'Meno campi',
    nextStep: 'Prossimo passo',
    nextOn: 'Prossimo incontro',
    lastStep: (text: string) => `Deciso l’ultima volta: ${text}`,
    fit: 'È una buona coppia?',
    fits: { good: 'Sì', undecided: 'Non so ancora', 'not-good': 'No' },
    meetingTitle: 'Titolo',
    private: 'Tieni privata la mia nota',
    privateHelp: 'Parte tutto tranne le tue parole. La nota resta in questo browser.',
    reads: (owner: string | null) =>
      `Lo leggono ${owner ?? 'il responsabile del programma'} e chi ha accesso al foglio.`,
    oneIsEnough: 'Basta una riga in uno dei due.',
    sameDay: (name: string) => `Per questo giorno c’è già un resoconto con ${name}. È lo stesso incontro?`,
    same: 'Lo stesso: correggilo',
    second: 'Un secondo incontro',
    correcting: 'Stai correggendo un resoconto. Il precedente resta nella storia del registro.',
  },
  ratings: { 1: 'Male', 2: 'Così così', 3: 'Bene', 4: 'Molto bene' },
  missing: {
    outcome: 'Di’ se vi siete visti.',
    rating: 'Di’ com’è andata: basta un tocco.',
    pairing: 'Di’ con chi.',
    day: 'Di’ in che giorno.',
    time: 'Di’ a che ora è cominciato.',
  },
  tooLong: (left: number) => `${plural(left, 'carattere', 'caratteri')} di troppo.`,
  begunOn: (day: string) => `Hai cominciato a scrivere ${day}. Controlla il giorno dell’incontro.`,
  send: 'Invia',
  sending: 'Invio in corso',
  sent: {
    title: 'Inviato',
    text: 'È nel registro.',
    wish: (owner: string | null) =>
      `${owner ?? 'Il responsabile del programma'} vede che vorresti un colloquio.`,
    waitingTitle: 'Salvato qui, in attesa',
    offline:
      'Nessuna connessione. Parte in automatico finché questa pagina è aperta e il telefono è in rete.',
    later:
      'In questo momento il registro non lo prende. Si riprova in automatico finché questa pagina è aperta.',
    notKept: 'Tieni aperta questa pagina: se la chiudi, questo browser non conserva nulla.',
    clock: 'L’orologio di questo telefono è diverso da quello del registro. Regolalo, poi invia di nuovo.',
    outdated:
      'Questa pagina è più vecchia del registro. Le tue parole restano; ricarica la pagina, poi invia.',
    ledgerOutdated:
      'Il registro è più vecchio di questa pagina. Dillo al responsabile del programma; le tue parole restano qui.',
    otherAccount:
      'Google ha aperto la pagina con un altro dei tuoi account. Apri il link in una finestra con un solo account, o in una privata.',
    refusedTitle: 'Non ancora accettato',
    edit: 'Modifica',
    now: 'Invia subito',
    another: 'Scrivine un altro',
    elsewhere: 'Questo è partito da un’altra finestra. Quello che vedi qui parte come correzione.',
  },
  list: {
    title: 'Quello che hai inviato',
    none: 'Ancora nulla',
    correct: 'Correggi',
    correctOf: (day: string) => `Correggi: ${day}`,
    wish: 'vorrebbe un colloquio',
    private: 'la nota è privata',
    notWritten: 'Ancora da scrivere',
    lastMet: (day: string) => `ultimo incontro ${day}`,
    neverMet: 'nessun incontro finora',
  },
  drafts: {
    title: 'Un altro tuo testo, non inviato',
    open: 'Aprilo',
    drop: 'Cancellalo',
  },
  expectations: {
    title: 'Che cosa ci aspettiamo l’uno dall’altro',
    open: 'Che cosa ci aspettiamo',
    yours: 'Che cosa fai tu',
    together: 'Che cosa vale per tutti e due',
    back: 'Indietro',
  },
  history: 'Inviati',
  keep: 'Tieni il messaggio con il link: apre questa pagina.',
  deviceName: (browser: string, system: string) => `${browser} su ${system}`,
};
