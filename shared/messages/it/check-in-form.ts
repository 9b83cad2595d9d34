import type * as en from '../en/check-in-form.ts';
import type { Widen } from '../widen.ts';
import { decimal, plural, withArticle } from './wording.ts';

export const checkInForm: Widen<typeof en.checkInForm> = {
  title: 'Resoconto',
  reads: 'Lo leggono il responsabile del programma e chi ha accesso al foglio.',
  readsNamed: (owner: string) =>
    `Lo leggono ${owner}, responsabile del programma, e chi ha accesso al foglio.`,
  readsFacts: 'Il responsabile del programma e chi ha accesso al foglio leggono i fatti, non le tue parole.',
  readingPage: 'Lettura della pagina',
  notConnected: {
    title: 'Non ancora collegato',
    text: 'Puoi scrivere; la bozza resta qui. Per inviarla, collega una volta questo browser al tuo programma.',
    action: 'Collega',
  },
  revoked: {
    title: 'Scollegato dal responsabile del programma',
    text: 'La bozza resta qui. Chiedi al responsabile del programma un nuovo invito e collegati di nuovo.',
    action: 'Apri le opzioni',
  },
  choose: {
    title: 'Quale incontro?',
    today: 'Incontri in questa pagina',
    ended: (time: string) => `finito, ore ${time}`,
    mayBe: 'Forse',
    done: 'Scritto',
    drafts: 'Non finiti',
    byHand: 'Scrivi senza un evento del calendario',
    noEvent: 'Apri un evento del calendario, o scrivi a mano.',
    twoOpen: 'Nella pagina sono aperti due eventi. Scegli quello giusto.',
  },
  facts: {
    fromPage: 'Dal calendario',
    fromProgram: 'Dal programma',
    pleaseCheck: 'Da controllare',
    change: 'Modifica',
    done: 'Fatto',
    untitled: 'Senza titolo',
    byHand: 'Scritto a mano',
    date: 'Data',
    time: 'Inizio',
    eventTitle: 'Titolo',
    zone: (zone: string) => `Orari di ${zone}`,
    guests: (count: number) => plural(count, 'invitato', 'invitati'),
    guestsStay: 'gli indirizzi restano in questo browser',
  },
  notes: {
    'guests-still-loading': 'Gli invitati si stavano ancora caricando. Scegli tu la persona.',
    'two-events-open': 'Nella pagina erano aperti due eventi. Controlla che sia quello giusto.',
    'page-changed-while-reading': 'La pagina è cambiata durante la lettura. Controlla ogni dato.',
    'not-a-meeting': 'Quello aperto nella pagina non è un incontro. Scrivi i dati a mano.',
    'no-stable-guests-here': 'Questa pagina non mostra gli invitati. Scegli tu la persona.',
    'open-one-first': 'Questo calendario si legge solo con un incontro aperto. Aprilo, o scrivi a mano.',
    'file-not-given': 'Il calendario non ha dato il file di questo incontro. Scrivi i dati a mano.',
    cancelled:
      'Il calendario dice che questo incontro è stato annullato. Se vi siete visti lo stesso, scrivi a mano.',
    declined: 'Hai rifiutato questo incontro. Se vi siete visti lo stesso, scrivi a mano.',
    'none-of-today': 'Qui non ci sono incontri di oggi. Apri l’incontro, o scrivi a mano.',
    'extractor-failed': 'La lettura della pagina è incompleta. Controlla ogni dato.',
    'extractor-switched-off': 'Questo calendario al momento non viene letto. Scrivi i dati a mano.',
  },
  unreadablePage: 'Impossibile leggere questa pagina. Scrivi i dati a mano.',
  pairing: {
    label: 'Con chi?',
    several: 'Erano invitate più persone del programma. Seleziona chi c’era.',
    notConnected: 'I tuoi mentee compaiono qui quando sei collegato.',
    none: 'Non hai coppie in questo programma. Chiedi al responsabile del programma.',
    showAll: 'Mostra tutte',
    lastMet: (date: string) => `ultimo incontro ${date}`,
    neverMet: 'nessun incontro finora',
    ended: 'conclusa',
    gone: (name: string) => `${name} · non è più nel tuo programma`,
    unknown: 'Una persona che non è più nel tuo programma',
    replace: 'Scegli con chi era. Le tue parole restano.',
    since: (date: string) => withArticle('dal', date),
  },
  outcomes: { held: 'Sì, ci siamo visti', moved: 'Spostato', 'no-show': 'Saltato' },
  minutes: 'Quanto, in minuti',
  oneIsEnough: 'Basta una riga in uno dei due.',
  rating: 'Com’è andata?',
  ratings: { 1: 'Male', 2: 'Così così', 3: 'Bene', 4: 'Molto bene' },
  fit: 'È una buona coppia?',
  fitHelp: 'Si chiede una volta, dopo il primo incontro.',
  talkWanted: 'Vorrei un colloquio con il responsabile del programma',
  notePrivate: 'Tieni privata la mia nota',
  notePrivateHelp:
    'Parte tutto tranne le tue parole. La nota resta in questo browser e si perde se l’estensione viene rimossa.',
  sameDay: (names: string) =>
    `Per questo giorno c’è già un resoconto con ${names}. Inviane un altro solo se vi siete visti due volte.`,
  notYet:
    'Questo incontro non è ancora cominciato. Se è stato spostato, scegli «Spostato»; scrivine quando è finito.',
  correcting: 'Stai correggendo un resoconto già registrato. Il precedente resta nella storia del registro.',
  send: 'Invia',
  sendMany: (count: number) => `Invia ${plural(count, 'resoconto', 'resoconti')}`,
  shortcut: (key: string) => `Invio: avanti · ${key}+Invio: invia`,
  draftSaved: 'Bozza salvata',
  draftNotSaved:
    'Non ancora salvata: il browser non ha più spazio per l’estensione. Si riprova in automatico.',
  draftFailed: 'Non ancora salvata: la memoria del browser non risponde. Si riprova in automatico.',
  keepCopy: 'Copia le tue parole per sicurezza.',
  copy: 'Copia le mie parole',
  copied: 'Copiate',
  notDone: 'Non è riuscito: la memoria del browser non risponde. Riprova tra un momento.',
  noStorage: 'La memoria del browser non risponde. Chiudi questa finestra e riaprila.',
  clearQuestion: 'Vuoi cancellare quello che hai scritto qui?',
  clearSure: 'Cancella',
  tooLong: (left: number, most: string) =>
    `${plural(left, 'carattere', 'caratteri')} di troppo. Se ne possono inviare al massimo ${decimal(most)}.`,
  correctionWaits:
    'Una correzione di questo resoconto è ancora in attesa. Potrai correggerla quando sarà nel registro.',
  rival: {
    title: 'Un altro testo su questo incontro',
    text: 'È stato scritto nello stesso momento in un’altra finestra. Restano tutti e due.',
    take: 'Aggiungilo a questo',
    open: 'Aprilo',
  },
  clear: 'Ricomincia',
  fixFirst: (count: number) =>
    count === 1 ? 'Un campo da sistemare.' : `${decimal(count)} campi da sistemare.`,
  sent: {
    recorded: 'Registrato',
    recordedText: (program: string) => `È nel registro di «${program}».`,
    waiting: 'Salvato qui, in attesa',
    held: 'Parte tra un momento',
    heldText: (seconds: number) =>
      `Parte tra ${plural(seconds, 'secondo', 'secondi')}. Fino ad allora puoi annullare; mentre ci stai sopra, aspetta.`,
    leftText: (seconds: number) => `Ancora ${plural(seconds, 'secondo', 'secondi')}`,
    holdsText: 'Aspetta finché sei qui',
    undo: 'Annulla invio',
    sendNow: 'Invia subito',
    refused: 'Non ancora accettato',
    another: 'Scrivine un altro',
    alreadySent: 'Questo resoconto è partito da un’altra finestra. Le modifiche fatte qui non sono partite.',
    sentElsewhere:
      'Un’altra finestra ha inviato questo resoconto con altre parole. Quello che vedi qui non è partito: invialo come correzione, o ricomincia.',
    underWay:
      'Il testo dell’altra finestra è ancora in viaggio. Invia questo quando quello sarà nel registro: lo correggerà.',
    tooLate: 'È già partito. Puoi correggerlo.',
  },
  already: {
    title: 'Hai già scritto questo resoconto',
    correct: 'Correggilo',
    another: 'Scrivine un altro per questo evento',
  },
  pending: {
    title: (count: number) =>
      count === 1
        ? 'Un resoconto non è ancora nel registro'
        : `${decimal(count)} resoconti non sono ancora nel registro`,
    with: (label: string, date: string) => `${label}, ${date}`,
    words: 'Che cosa dice',
  },
  frames: {
    history: 'Storico',
    panel: 'Apri di lato',
    tab: 'Apri in una scheda del browser',
    options: 'Opzioni',
  },
  others: 'Altri incontri',
  phrases: { label: 'Già usate', use: (text: string) => `Usa: ${text}` },
  readAgain: 'Rileggi',
  readAgainHelp: 'Premi il pulsante Mentor Ledger nella barra per leggere la pagina in cui sei.',
};
