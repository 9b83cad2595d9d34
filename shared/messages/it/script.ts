import { stepNames } from './step-names.ts';
import type * as en from '../en/script.ts';
import type { Widen } from '../widen.ts';
import { decimal, everyDays, plural, inList } from './wording.ts';

export const script: Widen<typeof en.script> = {
  menu: {
    title: 'Mentor Ledger',
    today: 'Oggi',
    participants: 'Persone',
    design: 'Programma',
    selectedRow: 'Apri la riga selezionata',
    logReward: 'Annota un premio',
    talk: stepNames['log-talk'],
    report: stepNames.report,
    settings: 'Impostazioni',
  },
  titles: {
    measures: stepNames.measures,
    report: stepNames.report,
    talk: stepNames['log-talk'],
    changes: stepNames.changes,
    export: stepNames.export,
    today: 'Mentor Ledger',
    priorities: stepNames.priorities,
    people: stepNames.people,
    erase: stepNames.erase,
    invites: stepNames.invites,
    importSales: stepNames['import-sales'],
    exemplar: stepNames.exemplar,
    practices: stepNames.practices,
    problem: stepNames.problem,
    candidates: stepNames.candidates,
    rewardsPlan: stepNames['rewards-plan'],
    logReward: 'Annota un premio',
    course: 'Corso',
    pairings: stepNames.pairings,
    exemplarReport: 'Chi si distingue (report)',
    ownMeasureReport: 'Il tuo indicatore (report)',
    setUp: stepNames['set-up'],
    invite: 'Il tuo invito',
    phone: 'La tua pagina',
  },
  sheet: {
    protection: (place: string) => `Lo gestisce Mentor Ledger: ${place}`,
    copyOfTitle: (title: string, count: number) => `${title} (${decimal(count)})`,
    numberBetween: (min: number, max: number) => `Inserisci un numero da ${decimal(min)} a ${decimal(max)}.`,
    validDate: 'Inserisci una data.',
    chooseOne: 'Scegli dalla lista.',
  },
  setUp: {
    tabMade: (tab: string) => `Mancava la scheda «${tab}»: è stata rifatta.`,
    columnMade: (column: string, tab: string) =>
      `Mancava la colonna «${column}» nella scheda «${tab}»: è stata aggiunta in fondo.`,
    protectionMade: (tab: string) => `L’avviso prima delle modifiche è tornato nella scheda «${tab}».`,
    badTimeZone: 'Questo fuso orario non esiste. Scegline uno dalla lista, come Europe/Rome.',
  },
  mend: {
    takeColumn: (heading: string, tab: string, at: string) =>
      `D’ora in poi vale la colonna con l’intestazione «${heading}» (colonna ${at}) della scheda «${tab}». Nessuna cella cambia.`,
    writeHeading: (heading: string, tab: string, at: string) =>
      `L’intestazione «${heading}» viene scritta sopra la colonna ${at} della scheda «${tab}». Nessun’altra cella cambia.`,
    takeTab: (tab: string) => `D’ora in poi vale la scheda «${tab}». Nessuna cella cambia.`,
    writeHeader: (tab: string, row: number) =>
      `Le intestazioni vengono riscritte nella riga ${row} della scheda «${tab}», che è vuota.`,
    raiseHeader: (tab: string, row: number) =>
      `La riga delle intestazioni della scheda «${tab}» torna in alto sopra tutte le altre, alla riga ${row}. Nessuna cella cambia.`,
    insertHeader: (tab: string) =>
      `In cima alla scheda «${tab}» viene inserita una riga con le intestazioni. Le altre righe restano.`,
    gone: 'Questo punto è cambiato nel frattempo. Guarda di nuovo l’elenco.',
  },
  failures: {
    badCall:
      'Questa pagina ha chiesto qualcosa che Mentor Ledger non conosce. Chiudila e riaprila dal menu Mentor Ledger.',
    elsewhere: 'Solo le pagine del foglio possono farlo. Apri la pagina dal menu Mentor Ledger del foglio.',
    passGone: 'Questa pagina è aperta da più di un giorno. Riaprila: ciò che hai scritto resta.',
    busy: 'Il registro è occupato. Riprova tra qualche secondo.',
    quota: 'Google non permette altre richieste in questo minuto. Riprova tra un minuto.',
    dayQuota:
      'Per oggi Google non permette altre richieste. Riprova domani; quello che i mentori inviano aspetta nei loro browser.',
    unknownOutcome: 'Google non ha risposto. Riprova; nulla viene registrato due volte.',
    forbidden:
      'Google non lascia più aprire questo foglio a Mentor Ledger. Scegli Impostazioni dal menu Mentor Ledger, poi Controlla e ripara.',
    unclear: 'Qualcosa è andato storto. Riprova; nulla viene registrato due volte.',
    unexpected: 'Qualcosa è andato storto. Prima di ripetere controlla la scheda.',
    tabGone: 'Questa scheda non c’è più. Scegli Impostazioni dal menu Mentor Ledger, poi Controlla e ripara.',
    notSettled: (tabs: readonly string[]) =>
      `Qualcuno stava modificando lo stesso punto. Prima di continuare guarda le righe più recenti di ${tabs.map((tab) => `«${tab}»`).join(', ')}.`,
    rowGone: 'Questa riga non è più nel registro. Riapri Oggi per vedere che cosa è cambiato.',
    notReady: 'La scheda Programma non ha una riga leggibile. Correggila o scegli Configura.',
    badExtensionPlace: 'Questo non è un indirizzo. Inseriscilo per intero, da https:// in poi.',
    noWebApp:
      'L’indirizzo dell’app web non è ancora noto, quindi non c’è un link da dare. Inviti dice dove cliccare e prende l’indirizzo.',
    addressUnproved:
      'L’indirizzo dell’app web non è ancora stato controllato, quindi non ho creato nessun link. Apri Inviti: lì viene controllato, poi invita di nuovo.',
    pairingGone: 'Questa coppia non si trova più nella scheda Coppie.',
    personGone: 'Questa persona non è nella scheda Persone, o ha lasciato l’azienda.',
    tooMany: 'Ci sono troppi inviti aperti. Revoca quelli che nessuno usa, poi riprova.',
    nobody: 'Scegli almeno una persona.',
    badReason: 'Scrivi una parola sul perché questa riga è risolta.',
    talkInFuture: 'Questo colloquio non c’è ancora stato. Controlla la data.',
    sheetGone: 'Questa scheda non c’è più. Scegline un’altra.',
    importRunning: 'Un’importazione precedente non è conclusa. Annullala o lasciala finire, poi ricomincia.',
    importGone: 'Questa importazione non è più in corso. Scegli di nuovo il file: nulla si raddoppia.',
    importTouched:
      'Le righe di questa importazione non ci sono più tutte, quindi non può riprendere. Annullala, poi scegli di nuovo il file.',
    importNotLatest:
      'Si può annullare solo l’ultima importazione. Apri di nuovo la finestra di importazione.',
  },
  design: {
    prioritiesSaved: 'Priorità salvate',
    categoryDecided: (category: string) => `Categoria decisa: ${category}`,
    noCandidate: 'Scegli una delle candidate.',
    reasonMissing: 'Scrivi il motivo di questa decisione. Resta con la decisione.',
  },
  changes: {
    done: (what) => `Modifica: ${what}`,
    length: (before, after) => `Incontri: ${before} → ${after} min`,
    talks: (before, after) => `I tuoi colloqui: ogni ${before} → ${after} giorni`,
    cadence: (days) => `incontri ${everyDays(days)}`,
    break: 'assenza',
    hours: 'ore minime',
    period: 'ultimo giorno',
    nobody: 'Scegli almeno una coppia.',
    noWhy: 'Scrivi perché: resta con la modifica.',
    noWhat: 'Scrivi che cosa cambia.',
    whatTooLong: 'Scrivi che cosa cambia in 300 caratteri al massimo; il resto sta sotto Perché.',
    noDay: 'Indica il giorno da cui vale.',
    outside: (min, max) => `Scrivi un numero da ${decimal(min)} a ${decimal(max)}.`,
    breakEnd: 'Indica l’ultimo giorno di assenza, non prima del primo.',
    periodEnd: 'Indica un ultimo giorno dopo oggi.',
    talkGone: 'Questo colloquio non è più nella scheda Colloqui. Scegline un altro, o nessuno.',
  },
  talks: {
    meetingTold: 'Di quale incontro parla una risposta',
    logged: (names) => `Colloquio con ${names}`,
    followFirst: 'Il giorno in cui riprenderlo deve venire dopo il colloquio.',
  },
  selectedRow: {
    title: 'Apri la riga selezionata',
    nobody:
      'Questa riga non parla di nessuno che si trovi in Persone o in Coppie. Seleziona una cella nella riga di una persona, di una coppia, di un resoconto o di un colloquio, poi scegli di nuovo la voce.',
  },
  takeBack: {
    tooLate: 'Questo passo non si può più annullare: ne è seguito un altro.',
    rowChanged: (tab: string, row: number) =>
      `La riga ${row} della scheda «${tab}» è stata cambiata dopo. Non è stato annullato nulla; modifica la scheda a mano.`,
    cellChanged: (tab: string, row: number, column: string) =>
      `«${column}» nella riga ${row} della scheda «${tab}»: il valore è cambiato dopo. Non è stato annullato nulla; modifica la scheda a mano.`,
    rowGone: (tab: string) =>
      `Una riga della scheda «${tab}» non c’è più. Non è stato annullato nulla; modifica la scheda a mano.`,
    depends: (tab: string, row: number, what: string, instead: string) =>
      `La riga ${row} della scheda «${tab}» non si può togliere, perché nel frattempo altro ne dipende: ${what}. Non è stato annullato nulla. ${instead}`,
    dependentRows: (count: number, tab: string) =>
      `${count === 1 ? 'una riga' : `${decimal(count)} righe`} di «${tab}»`,
    dependentBrowsers: (count: number) =>
      count === 1 ? 'un browser collegato' : `${decimal(count)} browser collegati`,
    insteadLeft: 'Segna invece che la persona ha lasciato l’azienda: apri la sua pagina in Persone.',
    insteadEnd: 'Concludi invece la coppia: apri la sua pagina in Persone.',
    insteadFirst: 'Togli prima ciò che vi fa riferimento.',
    importKept: (file: string, rows: string, tab: string) =>
      `${file} (restano, perché modificate a mano, le righe ${rows} di «${tab}»; non contano più)`,
  },
  exemplar: {
    settled: (name) => `Chi si distingue: ${name}`,
    nobody: 'Chi si distingue: nessuno',
    reasonNeeded: 'Scrivi perché scegli questa persona.',
  },
  mentors: {
    practices: 'Buone pratiche',
    problem: 'Formulazione del problema',
    frozen: 'Valore di partenza fissato',
    termsFrozen: 'Annotate le condizioni delle coppie cominciate',
    frozenAlready:
      'Il valore di partenza è già fissato. Salva la modifica: comparirà accanto a quello fissato.',
    notReadyToFreeze: 'Compila problema, indicatore, valore di partenza e le sue date prima di fissarlo.',
    moreBackThanThere:
      'Sono tornati più clienti di quanti ce ne fossero. Controlla i conteggi della pratica.',
    scored: (name: string) => `Valutazione di ${name}`,
    decided: (name: string) => `Decisione su ${name}`,
    reasonNeeded: 'La tua decisione è diversa dal risultato. Scrivi perché.',
    capacityNeeded: 'Indica quanti mentee può seguire, almeno 1.',
    stated: 'Bisogni e punti di forza',
    paired: (count: number) => plural(count, 'nuova coppia', 'nuove coppie'),
    termsOf: (label: string) => `Accordi di ${label}`,
    firmBreaks: 'Pause di tutti',
    endsFirst: 'L’ultimo giorno viene prima del primo. Controlla le date.',
    lastMet: (label) => `Ultimo incontro di ${label}`,
    lastMetWrong: 'Scegli un giorno tra l’inizio della coppia e oggi.',
    breakEndsFirst: 'La pausa finisce prima di cominciare. Controlla le date.',
    obstacle: {
      samePerson: (mentor: string) =>
        `Mentore e mentee sono la stessa persona: ${mentor}. Scegline un’altra.`,
      directLine: (mentor: string, mentee: string) =>
        `Tra ${inList([mentor, mentee])} uno è il capo diretto dell’altro. Scegli un mentore di un’altra linea.`,
      alreadyPaired: (mentor: string, mentee: string) =>
        `${inList([mentor, mentee])} sono già una coppia. Scegli un’altra persona.`,
      endsFirst: (mentor: string, mentee: string) =>
        `La coppia ${inList([mentor, mentee])} finisce prima di cominciare. Controlla le date.`,
    },
  },
  pairingActs: {
    done: {
      paused: (label) => `In pausa: ${label}`,
      resumed: (label) => `Ripresa: ${label}`,
      ended: (label) => `Conclusa: ${label}`,
      completed: (label) => `Completata: ${label}`,
      reopened: (label) => `Riaperta: ${label}`,
      extended: (label) => `Prolungata: ${label}`,
      terms: (label) => `Condizioni di ${label}`,
    },
    away: (name) => `Assenza di ${name}`,
    refused: {
      noDay: 'Indica il giorno.',
      noReason: 'Scrivi in breve il perché.',
      notRunning: 'Questa coppia non è in corso. Prima riaprila.',
      notPaused: 'Questa coppia non è in pausa.',
      notEnded: 'Questa coppia non è stata conclusa.',
      pauseDay:
        'Scegli un giorno tra l’inizio della coppia e oggi; una sospensione futura si annota tra le pause previste.',
      resumeDay: 'Scegli un giorno tra il primo giorno di pausa e oggi.',
      lastDay: 'Scegli un giorno tra l’inizio della coppia e oggi.',
      newEnd: 'Scegli come ultimo giorno uno che deve ancora venire.',
      laterEnd: 'Scegli un giorno che deve ancora venire, dopo la fine attuale.',
      personGone: 'Una delle due persone ha lasciato l’azienda. Prima riportala tra le persone attive.',
      runsAgain: 'Le due persone formano già un’altra coppia. Prima concludi quella.',
      byAct:
        'Metti in pausa, concludi o riapri la coppia con i suoi pulsanti: così restano i giorni e il motivo.',
    },
  },
  people: {
    saved: (c) =>
      [
        c.added > 0 && `${plural(c.added, 'persona aggiunta', 'persone aggiunte')}`,
        c.changed > 0 && plural(c.changed, 'persona modificata', 'persone modificate'),
        c.ended > 0 && plural(c.ended, 'persona ha lasciato l’azienda', 'persone hanno lasciato l’azienda'),
        c.pairings > 0 && plural(c.pairings, 'coppia sospesa o conclusa', 'coppie sospese o concluse'),
      ]
        .filter(Boolean)
        .join(', '),
    addressTaken: (name, other) =>
      `${name} avrebbe lo stesso indirizzo e-mail di ${other}. Non è stato scritto nulla; assegna a ciascuno il suo o escludine uno.`,
    badDay:
      'Nessuno può aver lasciato l’azienda in un giorno che deve ancora venire. Scegli oggi o un giorno precedente.',
    noReason: 'Scrivi in una parola perché la coppia si ferma o si conclude.',
    erased: (number) => `Persona cancellata ${decimal(number)}`,
    erasedDetail: (cells) => plural(cells, 'cella', 'celle'),
    nameDiffers: (name) => `Il nome scritto non è «${name}». Non è stato cancellato nulla.`,
    isOwner:
      'Questa persona conduce il programma. Prima passa il testimone: inserisci un altro indirizzo nella scheda Programma.',
    erasedAlready: 'I dati di questa persona sono già stati cancellati.',
  },
  address: {
    notAnAddress:
      'Questo non è l’indirizzo di un’app web. Comincia con https://script.google.com/ e finisce con /exec. In Apps Script lo trovi in Esegui il deployment → Gestisci deployment → App web.',
    testAddress:
      'Questo è l’indirizzo di prova: finisce con /dev e risponde solo a te. Prendi quello che finisce con /exec, in Esegui il deployment → Gestisci deployment → App web.',
    otherLedger:
      'A questo indirizzo non risponde questo programma. Apri Apps Script proprio da questo foglio e copia l’indirizzo da lì.',
  },
  audit: {
    setUp: (tabs: number) => `${plural(tabs, 'scheda creata', 'schede create')}`,
    repaired: (count: number) => `${plural(count, 'riparazione', 'riparazioni')}`,
    copySuperseded: (id: string) => `Registrato due volte; la copia non conta più (${id})`,
    secretChanged: (browsers: number) =>
      `Segreto cambiato: ${plural(browsers, 'browser scollegato', 'browser scollegati')}`,
    idsMade: (count: number) => `${plural(count, 'id creato', 'id creati')} per righe nuove`,
  },
};
