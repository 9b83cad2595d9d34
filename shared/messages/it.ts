/**
 * Every sentence a person reads, in Italian. Same areas and names as `en.ts`; the compiler says what is missing.
 * Informal and short, as colleagues write to each other.
 */
import type { Issue } from '../protocol/issue.ts';
import type * as en from './en.ts';
import type { Widen } from './widen.ts';

const plural = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;

const madeByUs = 'Creato da Mentor Ledger. Lascialo com’è.';

export const tables: Widen<typeof en.tables> = {
  program: {
    title: 'Programma',
    columns: {
      id: { header: 'Id', help: madeByUs },
      name: { header: 'Programma', help: 'Il nome che vedono i partecipanti.' },
      status: { header: 'Stato', help: 'Vale il primo programma attivo.' },
      language: { header: 'Lingua', help: 'Lingua delle schede e della barra laterale.' },
      timeZone: { header: 'Fuso orario', help: 'Per esempio Europe/Rome o America/New_York.' },
      startsOn: { header: 'Inizia il', help: 'Primo giorno del programma.' },
      periodMonths: { header: 'Durata in mesi', help: 'Quanto dura una coppia, di solito da 6 a 12 mesi.' },
      minimumHours: {
        header: 'Ore minime',
        help: 'Ore di incontro di ogni coppia in tutto il periodo, almeno.',
      },
      cadenceDays: { header: 'Giorni tra gli incontri', help: '7 vuol dire ogni settimana.' },
      meetingMinutes: { header: 'Minuti per incontro', help: 'Durata abituale di un incontro.' },
      talkEveryDays: {
        header: 'Giorni tra i colloqui',
        help: 'Ogni quanto parli di persona con ogni partecipante, almeno ogni 90 giorni.',
      },
      ownerEmail: { header: 'E-mail del titolare', help: 'Chi guida il programma.' },
    },
    choices: {
      status: { active: 'Attivo', ended: 'Concluso' },
      language: { en: 'Inglese', it: 'Italiano' },
    },
  },
  people: {
    title: 'Persone',
    columns: {
      id: { header: 'Id', help: madeByUs },
      name: { header: 'Nome', help: 'Come lo conoscono i colleghi.' },
      email: { header: 'E-mail', help: 'L’indirizzo usato per gli inviti del calendario.' },
      role: { header: 'Ruolo', help: 'Mentore, allievo, entrambi, titolare o nessuno.' },
      status: { header: 'Stato', help: 'Chi va via si segna come uscito, non si cancella.' },
      jobTitle: { header: 'Mansione', help: '' },
      managerId: {
        header: 'Responsabile',
        help: 'Id del responsabile diretto. Un capo non fa da mentore ai suoi.',
      },
      language: { header: 'Lingua', help: 'Vuoto: la lingua del programma.' },
      timeZone: { header: 'Fuso orario', help: 'Vuoto: il fuso del programma.' },
      leftOn: { header: 'Uscito il', help: '' },
    },
    choices: {
      role: {
        mentor: 'Mentore',
        mentee: 'Allievo',
        both: 'Mentore e allievo',
        owner: 'Titolare',
        none: 'Nessuno',
      },
      status: { active: 'Attivo', left: 'Uscito' },
      language: { en: 'Inglese', it: 'Italiano' },
    },
  },
  pairings: {
    title: 'Coppie',
    columns: {
      id: { header: 'Id', help: madeByUs },
      label: { header: 'Coppia', help: 'Mentore e allievo, come appaiono ovunque.' },
      mentorId: { header: 'Mentore', help: 'Id dalla scheda Persone.' },
      menteeId: { header: 'Allievo', help: 'Id dalla scheda Persone.' },
      status: { header: 'Stato', help: 'Prevista, attiva, in pausa, completata o chiusa prima.' },
      startsOn: { header: 'Inizia il', help: '' },
      endsOn: { header: 'Finisce il', help: 'Vuoto: dopo la durata del programma.' },
      cadenceDays: { header: 'Giorni tra gli incontri', help: 'Vuoto: la cadenza del programma.' },
      minimumHours: { header: 'Ore minime', help: 'Vuoto: il minimo del programma.' },
      why: { header: 'Perché questa coppia', help: 'Una o due frasi.' },
    },
    choices: {
      status: {
        planned: 'Prevista',
        active: 'Attiva',
        paused: 'In pausa',
        completed: 'Completata',
        'ended-early': 'Chiusa prima',
      },
    },
  },
  checkIns: {
    title: 'Resoconti',
    columns: {
      id: { header: 'Id', help: madeByUs },
      metOn: { header: 'Data', help: 'Giorno dell’incontro.' },
      pairingLabel: { header: 'Coppia', help: '' },
      outcome: {
        header: 'Vi siete visti?',
        help: 'Fatto, spostato a un altro giorno, o qualcuno non è venuto.',
      },
      minutes: { header: 'Minuti', help: 'Quanto è durato, confermato dal mentore.' },
      worked: { header: 'Che cosa ha funzionato', help: 'Basta una riga.' },
      didNotWork: { header: 'Che cosa no', help: 'Basta una riga.' },
      nextStep: { header: 'Prossimo passo', help: '' },
      nextOn: { header: 'Prossimo incontro', help: '' },
      rating: { header: 'Voto', help: '1 è scarso, 4 è ottimo.' },
      talkWanted: { header: 'Colloquio richiesto', help: 'Il mentore vorrebbe parlare con il titolare.' },
      notePrivate: { header: 'Nota privata', help: 'La nota è rimasta nel browser del mentore.' },
      fit: { header: 'Intesa', help: 'Si chiede dopo il primo incontro.' },
      title: { header: 'Evento', help: 'Titolo nel calendario.' },
      pairingId: { header: 'Id coppia', help: '' },
      startsAt: { header: 'Inizio', help: 'Inizio con il suo fuso orario.' },
      meetingUrl: { header: 'Link della riunione', help: '' },
      eventId: { header: 'Id evento', help: '' },
      calendarId: { header: 'Id calendario', help: '' },
      source: { header: 'Origine', help: '' },
      capturedAt: { header: 'Inviato', help: '' },
      recordedAt: { header: 'Registrato', help: '' },
      byPersonId: { header: 'Da', help: 'Id di chi lo ha inviato.' },
      supersedesId: { header: 'Corregge', help: 'Id della riga che questa sostituisce.' },
    },
    choices: {
      outcome: { held: 'Fatto', moved: 'Spostato', 'no-show': 'Mancato' },
      fit: { good: 'Buona intesa', undecided: 'Ancora da vedere', 'not-good': 'Intesa mancata' },
      source: { extension: 'Estensione', sheet: 'Foglio', 'web-page': 'Pagina web' },
    },
  },
  feedback: {
    title: 'Riscontri',
    columns: {
      id: { header: 'Id', help: madeByUs },
      givenOn: { header: 'Data', help: '' },
      pairingLabel: { header: 'Coppia', help: '' },
      rating: { header: 'Voto', help: '1 è scarso, 4 è ottimo.' },
      worked: { header: 'Che cosa ha funzionato', help: '' },
      didNotWork: { header: 'Che cosa no', help: '' },
      talkWanted: { header: 'Colloquio richiesto', help: '' },
      pairingId: { header: 'Id coppia', help: '' },
      capturedAt: { header: 'Inviato', help: '' },
      byPersonId: { header: 'Da', help: '' },
    },
    choices: {},
  },
  talks: {
    title: 'Colloqui',
    columns: {
      id: { header: 'Id', help: madeByUs },
      talkedOn: { header: 'Data', help: 'Di persona. E-mail e messaggi non contano.' },
      personId: { header: 'Id persona', help: 'Id dalla scheda Persone.' },
      personName: { header: 'Persona', help: '' },
      pairingId: { header: 'Id coppia', help: '' },
      signal: {
        header: 'Segnale',
        help: 'Non andare d’accordo o avere troppo da fare è normale: parla, correggi, cambia coppia.',
      },
      heard: { header: 'Che cosa hai sentito', help: 'Lo leggi solo tu.' },
      agreed: { header: 'Che cosa avete deciso', help: '' },
    },
    choices: {
      signal: {
        none: 'Nessuno',
        'not-getting-along': 'Non vanno d’accordo',
        'too-busy': 'Troppo da fare',
        other: 'Altro',
      },
    },
  },
  followUps: {
    title: 'Decisioni',
    columns: {
      id: { header: 'Id', help: madeByUs },
      decidedOn: { header: 'Data', help: '' },
      pairingLabel: { header: 'Coppia', help: '' },
      clock: { header: 'Riguarda', help: '' },
      state: { header: 'Stato di allora', help: '' },
      decision: { header: 'Decisione', help: '' },
      untilOn: { header: 'Fino al', help: '' },
      reason: { header: 'Motivo', help: '' },
      pairingId: { header: 'Id coppia', help: '' },
      personId: { header: 'Id persona', help: '' },
      recordedAt: { header: 'Registrato', help: '' },
    },
    choices: {
      clock: { meeting: 'Incontro', note: 'Nota', talk: 'Colloquio', hours: 'Ore' },
      decision: { snoozed: 'Rimandato', dismissed: 'Archiviato' },
    },
  },
  audit: {
    title: 'Registro',
    columns: {
      id: { header: 'Id', help: madeByUs },
      recordedAt: { header: 'Registrato', help: 'La riga più recente è in alto.' },
      action: { header: 'Azione', help: '' },
      byPersonId: { header: 'Da', help: '' },
      table: { header: 'Scheda', help: '' },
      rowId: { header: 'Id riga', help: '' },
      detail: { header: 'Dettaglio', help: '' },
    },
    choices: {
      action: {
        'set-up': 'Preparato',
        repaired: 'Riparato',
        invited: 'Invitato',
        'invite-revoked': 'Invito revocato',
        enrolled: 'Collegato',
        'device-revoked': 'Dispositivo scollegato',
        'check-in-recorded': 'Resoconto registrato',
        'check-in-corrected': 'Resoconto corretto',
        'feedback-recorded': 'Riscontro registrato',
        'talk-recorded': 'Colloquio registrato',
        snoozed: 'Rimandato',
        dismissed: 'Archiviato',
        reconciled: 'Riconciliato',
      },
    },
  },
};

export const common: Widen<typeof en.common> = {
  appName: 'Mentor Ledger',
  days: (count: number) => plural(count, 'giorno', 'giorni'),
  minutes: (count: number) => plural(count, 'minuto', 'minuti'),
  hours: (count: number) => `${count} h`,
  people: (count: number) => plural(count, 'persona', 'persone'),
  cancel: 'Annulla',
  close: 'Chiudi',
  save: 'Salva',
  back: 'Indietro',
  loading: 'Caricamento',
};

const at = (issue: Issue): string => {
  const { tab, row, column } = issue.place ?? {};
  const parts = [tab && `scheda «${tab}»`, row && `riga ${row}`, column && `colonna «${column}»`].filter(
    Boolean,
  );
  return parts.length > 0 ? ` (${parts.join(', ')})` : '';
};

export const issues: typeof en.issues = {
  required: (issue) => `Manca ancora qualcosa${at(issue)}. Compila il campo.`,
  'not-text': (issue) => `Qui serve un testo${at(issue)}.`,
  'too-long': (issue) =>
    `Il testo è troppo lungo${at(issue)}. Accorcialo a ${issue.params?.['max'] ?? 'meno'} caratteri.`,
  'not-an-email': (issue) => `Non è un indirizzo e-mail${at(issue)}. Scrivilo come nome@azienda.it.`,
  'not-an-instant': (issue) => `Non è una data con l’ora${at(issue)}. Scegli un giorno e un’ora.`,
  'not-a-date': (issue) => `Non è una data${at(issue)}. Inserisci giorno, mese e anno che esistano.`,
  'not-a-number': (issue) => `Non è un numero${at(issue)}. Inserisci solo cifre.`,
  'not-a-whole-number': (issue) => `Serve un numero intero${at(issue)}. Togli i decimali.`,
  'too-small': (issue) =>
    `Il numero è troppo piccolo${at(issue)}. Inserisci almeno ${issue.params?.['min'] ?? 0}.`,
  'too-large': (issue) =>
    `Il numero è troppo grande${at(issue)}. Inserisci al massimo ${issue.params?.['max'] ?? 0}.`,
  'not-a-choice': (issue) =>
    `Non è una delle scelte${at(issue)}. Usa una di queste: ${issue.params?.['allowed'] ?? ''}.`,
  'not-yes-or-no': (issue) => `Qui serve sì o no${at(issue)}. Spunta o svuota la casella.`,
  'not-an-id': (issue) => `Non è un id${at(issue)}. Copia l’id dalla sua scheda.`,
  'pairing-unknown': () => 'Il registro non ha questa coppia. Scegline un’altra o chiedi al titolare.',
  'pairing-not-yours': () => 'Non sei il mentore di questa coppia. Scegline una delle tue.',
  'pairing-ended': (issue) =>
    `Questa coppia è finita il ${issue.params?.['endedOn'] ?? 'giorno indicato'}. Scegli un incontro precedente o chiedi al titolare di prolungarla.`,
  'pairing-not-started': (issue) =>
    `Questa coppia comincia il ${issue.params?.['startsOn'] ?? 'giorno indicato'}. Controlla la data dell’incontro.`,
  'in-the-future': () => 'Questo incontro non c’è ancora stato. Controlla data e ora.',
  'too-long-meeting': () => 'L’incontro durerebbe più di 8 ore. Controlla quanto è durato.',
  'minutes-missing': () => 'Quanto è durato l’incontro? Inserisci i minuti.',
  'note-missing': () => 'Scrivi una riga su che cosa ha funzionato o no, oppure tieni privata la nota.',
  'supersedes-unknown': () => 'Il resoconto da correggere non è nel registro. Invialo come nuovo.',
  'not-understood': () =>
    'Il registro non ha capito questo resoconto. Aggiorna l’estensione e invialo di nuovo.',
  'tab-missing': (issue) =>
    `Manca la scheda «${issue.place?.tab ?? ''}». Scegli Prepara dal menu Mentor Ledger per ripararla.`,
  'column-missing': (issue) =>
    `Manca la colonna «${issue.place?.column ?? ''}» nella scheda «${issue.place?.tab ?? ''}». Scegli Prepara dal menu Mentor Ledger per ripararla.`,
  'column-doubled': (issue) =>
    `La colonna «${issue.place?.column ?? ''}» compare due volte nella scheda «${issue.place?.tab ?? ''}». Elimina la copia, poi scegli Prepara dal menu Mentor Ledger.`,
  'row-unreadable': (issue) => `Una riga non si può leggere${at(issue)}. Correggila; il resto funziona.`,
  'id-doubled': (issue) => `Due righe hanno lo stesso id${at(issue)}. Cambia l’id della riga copiata.`,
  'reference-broken': (issue) =>
    `Nessuna riga ha questo id${at(issue)}. Inserisci un id che esista nell’altra scheda.`,
  'spreadsheet-full': () =>
    'Il foglio ha raggiunto il limite di Google e non accetta altre righe. Il titolare dovrebbe archiviare i vecchi resoconti.',
  'not-set-up': () => 'Il programma non è ancora pronto. Il titolare sceglie Prepara dal menu Mentor Ledger.',
};

export const cellIssues: Widen<typeof en.cellIssues> = {
  required: 'è vuota',
  'not-text': 'non è un testo',
  'too-long': 'è troppo lunga',
  'not-an-email': 'non è un indirizzo e-mail',
  'not-an-instant': 'non è una data con l’ora',
  'not-a-date': 'non è una data',
  'not-a-number': 'non è un numero',
  'not-a-whole-number': 'non è un numero intero',
  'too-small': 'è troppo piccola',
  'too-large': 'è troppo grande',
  'not-a-choice': 'non è una delle scelte',
  'not-yes-or-no': 'non è né sì né no',
  'not-an-id': 'non è un id',
};

export const store: Widen<typeof en.store> = {
  name: 'Resoconti di Mentor Ledger',
  shortName: 'Mentor Ledger',
  summary:
    'Scrivi il resoconto di un incontro di mentoring dal calendario in meno di 20 secondi, nel foglio della tua azienda.',
  actionTitle: 'Scrivi un resoconto',
};

export const components: Widen<typeof en.components> = {
  busy: 'In corso',
  optional: '(facoltativo)',
  minutesUnit: 'min',
  setMinutes: (count: number) => `Imposta ${plural(count, 'minuto', 'minuti')}`,
  notChosen: 'Non scelto',
  search: 'Scrivi per cercare',
  noneFound: 'Nessun risultato. Prova con meno lettere.',
  moreFound: (count: number) => `Altri ${count}. Scrivi per restringere l’elenco.`,
  noticeKinds: { info: 'Nota:', warn: 'Attenzione:', error: 'Problema:', success: 'Fatto:' },
};

type CountWords = Readonly<{ successes: number; total: number }>;

const NUMBER_WORDS = 'nessuna una due tre quattro cinque sei sette otto nove dieci undici dodici'.split(' ');
const inWords = (count: number): string => NUMBER_WORDS[count] ?? String(count);
const MONTHS =
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' ');
const longDate = (dateOn: string): string => {
  const day = Number(dateOn.slice(8, 10));
  return `${day === 1 ? '1º' : day} ${MONTHS[Number(dateOn.slice(5, 7)) - 1] ?? ''} ${dateOn.slice(0, 4)}`;
};
const onDate = (dateOn: string): string =>
  `${['08', '11'].includes(dateOn.slice(8, 10)) ? 'l’' : 'il '}${longDate(dateOn)}`;
const percent = (rate: number): string => `${Math.round(rate * 100)}\u00a0%`;
const times = (ratio: number): string => ratio.toFixed(1).replace('.', ',');
const ofTotal = ({ successes, total }: CountWords): string => `${successes} su ${total}`;
const inList = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} e ${names[names.length - 1] ?? ''}`;

export const exemplar: Widen<typeof en.exemplar> = {
  count: (count) =>
    count.total < 5 ? ofTotal(count) : `${ofTotal(count)} (${percent(count.successes / count.total)})`,
  between: (interval) => `tra ${percent(interval.lower)} e ${percent(interval.upper)}`,
  window: (window) => `dal ${longDate(window.startsOn)} fino al ${longDate(window.endsBeforeOn)} escluso`,
  headline: {
    named: ({ names }) =>
      `${inList(names)} ${names.length === 1 ? 'si distingue' : 'si distinguono'} in entrambe le finestre. La sola fortuna è una spiegazione improbabile.`,
    'proven-once': ({ names, on }) =>
      `Provato una volta: ${inList(names)}. Il file non ha una seconda finestra per confermarlo. Ricontrolla ${onDate(on)}.`,
    promising: ({ names, on }) =>
      `${inList(names)} ${names.length === 1 ? 'promette' : 'promettono'} bene, e può ancora essere fortuna. Riguarda dopo ${onDate(on)}.`,
    'nobody-beyond-chance': ({ people }) =>
      `Nessuno si distingue oltre il caso. Le differenze sono quelle che il solo caso produce tra ${inWords(people)} persone.`,
    'too-few-everywhere': ({ leastTotal }) =>
      `Troppo pochi clienti per persona per dirlo. Sotto ${leastTotal} anche un risultato perfetto potrebbe essere fortuna.`,
    nobody:
      'Nessun cliente attivo nella finestra di base appartiene a qualcuno. Controlla le colonne importate.',
    'one-person': 'Tutti i clienti sono di una sola persona: non c’è nessuno con cui confrontarla.',
    'all-succeed': 'Tutti i clienti sono tornati: non c’è differenza da spiegare.',
    'none-succeed': 'Nessun cliente è tornato: non c’è differenza da spiegare.',
  },
  verdict: {
    'too-few': ({ name, total, leastTotal }) =>
      `${name} ha ${plural(total, 'cliente', 'clienti')}. Sotto ${leastTotal} anche un risultato perfetto potrebbe essere fortuna.`,
    'as-expected': ({ name, people }) =>
      `Il risultato di ${name} è quello che il solo caso produce tra ${inWords(people)} persone.`,
    'not-ahead': ({ name, count }) => `${name}: ${ofTotal(count)}. Non davanti agli altri.`,
    promising: (facts) =>
      `${facts.name} si distingue (${ofTotal(facts.count)}; gli altri ${ofTotal(facts.rest)}). Confrontando ${inWords(facts.people)} persone può ancora essere fortuna. Riguarda dopo ${onDate(facts.on)}.`,
    'proven-once': (facts) =>
      `Provato una volta: ${facts.name}, ${ofTotal(facts.count)}, gli altri ${ofTotal(facts.rest)}. Più di quanto dà il caso tra ${inWords(facts.people)} persone, nella sola finestra che c’è. Ricontrolla ${onDate(facts.on)}.`,
    'not-confirmed': (facts) =>
      `${facts.name} si distingue in una finestra (${ofTotal(facts.count)}; gli altri ${ofTotal(facts.rest)}), non nell’altra (${ofTotal(facts.second)}; gli altri ${ofTotal(facts.secondRest)}). Può ancora essere fortuna. Riguarda dopo ${onDate(facts.on)}.`,
    proven: (facts) =>
      `${facts.name}: ${ofTotal(facts.count)}, gli altri ${ofTotal(facts.rest)}${facts.ratio === undefined ? '' : `: ${times(facts.ratio)} volte`}. In entrambe le finestre. La sola fortuna è una spiegazione improbabile.`,
  },
  standing: {
    'too-few': 'Troppo pochi per dirlo',
    'as-expected': 'Come atteso',
    'not-ahead': 'Non davanti',
    promising: 'Promettente',
    'proven-once': 'Provato una volta',
    'not-confirmed': 'Non confermato',
    proven: 'Provato',
  },
  size: (facts) =>
    `${facts.ratio === undefined ? '' : `${times(facts.ratio)} volte quello di tutti gli altri. `}Tra ${percent(facts.interval.lower)} e ${percent(facts.interval.upper)}, gli altri tra ${percent(facts.restInterval.lower)} e ${percent(facts.restInterval.upper)}. Clienti persi: ${percent(facts.lost)}, gli altri ${percent(facts.restLost)}.`,
  allEqual: 'Le differenze sono quelle che il solo caso produce.',
  noShrinkage: 'Troppo pochi dati per livellare i numeri piccoli: sono mostrate le quote semplici.',
  homogeneity: ({ p }) =>
    p <= 0.05
      ? 'Nell’insieme le persone differiscono più di quanto dia il caso.'
      : 'Nell’insieme le persone non differiscono più di quanto dia il caso.',
  sameRep: ({ count }) => `Tornati dalla stessa persona: ${ofTotal(count)}.`,
  sameRepWarning:
    'I clienti possono essere passati di mano, perciò nessuno viene indicato in base a questa cifra.',
  attribution: {
    byOwner: ({ customers }) => `${plural(customers, 'cliente', 'clienti')} secondo la colonna di chi segue il cliente.`,
    byMainRep: ({ customers }) =>
      `${plural(customers, 'cliente', 'clienti')} secondo chi ha preso più ordini.`,
    withoutPerson: ({ customers }) =>
      `${plural(customers, 'cliente attivo non è di nessuno e resta fuori', 'clienti attivi non sono di nessuno e restano fuori')}. Aggiungi chi li segue.`,
  },
  flag: {
    'base-starts-before-file': ({ on }) =>
      `Il file comincia ${onDate(on)}, dopo l’inizio della finestra di base: mancano dei clienti.`,
    'next-ends-after-file': ({ on }) =>
      `Il file finisce ${onDate(on)}, prima della fine della finestra seguente: le quote sono troppo basse.`,
    'shorter-than-usual-gap': ({ days }) =>
      `La finestra è più corta dei ${plural(days, 'giorno', 'giorni')} entro cui la maggior parte dei clienti riordina: le quote sono troppo basse.`,
    'no-second-window': ({ on }) =>
      `Il file non ha una seconda finestra per confermare un risultato. Sarà possibile ${onDate(on)}.`,
  },
  ordersAfterToday: ({ orders }) =>
    `${plural(orders, 'ordine ha una data futura e resta fuori', 'ordini hanno una data futura e restano fuori')}. Controlla le date.`,
  noAnalysis: {
    'no-orders': 'Non ci sono ancora ordini. Importa prima le vendite.',
    'file-too-short': 'Il file copre meno di due mesi. Importa un periodo più lungo.',
  },
  acquisition: ({ name, count, all }) =>
    `${name}: ${count} su ${plural(all, 'nuovo cliente', 'nuovi clienti')}.`,
  unseenBefore: 'Gli ordini precedenti non sono nel file: un cliente contato come nuovo può essere vecchio.',
  amount: {
    figure: (facts) =>
      `${facts.name}: ${facts.mean} in media (${facts.values}), gli altri ${facts.restMean} (${facts.restValues}).`,
    clustered:
      'I valori di una stessa persona si somigliano, perciò il confronto pende verso una differenza.',
  },
  picture: {
    dots: 'Quota di chi è tornato, con l’intervallo che può onestamente rappresentare',
    funnel: 'Quota di chi è tornato rispetto al numero di clienti',
    overall: 'Tutti insieme',
    limits95: 'Dentro: ciò che il caso dà 95 volte su 100',
    limits998: 'Dentro: ciò che il caso dà 998 volte su 1.000',
  },
};
