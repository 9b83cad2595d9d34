/**
 * Every sentence a person reads, in Italian. Same areas and names as `en.ts`; the compiler says what is missing.
 * Informal and short, as colleagues write to each other.
 */
import type { Issue } from '../protocol/issue.ts';
import type * as en from './en.ts';
import type { Widen } from './widen.ts';

const plural = (count: number, one: string, other: string): string => `${count} ${count === 1 ? one : other}`;
/** As `plural`, for files of many thousands of rows. */
const pluralLarge = (count: number, one: string, other: string): string =>
  `${grouped(count)} ${count === 1 ? one : other}`;
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.');

const madeByUs = 'Creato da Mentor Ledger. Lascialo com’è.';

export const checkInTable: Widen<typeof en.checkInTable> = {
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
};

export const pairingStatuses: Widen<typeof en.pairingStatuses> = {
  planned: 'Prevista',
  active: 'Attiva',
  paused: 'In pausa',
  completed: 'Completata',
  'ended-early': 'Chiusa prima',
};

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
      switchedOffPages: {
        header: 'Pagine disattivate',
        help: 'Un lettore di pagine per riga e perché, per esempio: google-calendar: da lunedì legge giorni sbagliati. I mentor allora scrivono i dati a mano e vedono il motivo.',
      },
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
      department: { header: 'Reparto', help: '' },
      employeeId: { header: 'Matricola', help: '' },
      strengths: {
        header: 'Punti di forza',
        help: 'Argomenti brevi separati da virgole, ognuno con un numero da 1 a 3: richiami 3, prezzi 2.',
      },
      needs: {
        header: 'Bisogni',
        help: 'Che cosa vuole imparare. Argomenti brevi separati da virgole, ognuno con un numero da 1 a 3.',
      },
      spokenLanguages: { header: 'Lingue parlate', help: 'La preferita per prima, per esempio: it, en.' },
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
      statusReason: { header: 'Perché sospesa o conclusa', help: '' },
    },
    choices: {
      status: pairingStatuses,
    },
  },
  checkIns: checkInTable,

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
  categories: {
    title: 'Priorità',
    columns: {
      id: { header: 'Id', help: madeByUs },
      title: { header: 'Categoria', help: 'Da che cosa il programma potrebbe partire.' },
      kind: { header: 'Tipo', help: 'Una richiesta frequente, una rivale di pari peso o una tua.' },
      isCandidate: { header: 'Candidata', help: 'Spunta ciò che va pesato.' },
      summary: { header: 'Ristretta a', help: 'La parte da cui partiresti, in una o due frasi.' },
    },
    choices: {
      kind: { suggested: 'Richiesta frequente', rival: 'Rivale', own: 'Propria' },
    },
  },
  narrowing: {
    title: 'Domande per restringere',
    columns: {
      id: { header: 'Id', help: madeByUs },
      categoryId: { header: 'Id categoria', help: 'Id dalla scheda Priorità.' },
      question: { header: 'Domanda', help: '' },
      answer: { header: 'Risposta', help: '' },
    },
    choices: {},
  },
  criteria: {
    title: 'Criteri',
    columns: {
      id: { header: 'Id', help: madeByUs },
      title: { header: 'Criterio', help: '' },
      weight: { header: 'Peso', help: 'Contano solo le proporzioni: 4 pesa il doppio di 2.' },
      help: { header: 'Che cosa vuol dire', help: '' },
    },
    choices: {},
  },
  scores: {
    title: 'Punteggi',
    columns: {
      id: { header: 'Id', help: madeByUs },
      categoryId: { header: 'Id categoria', help: 'Id dalla scheda Priorità.' },
      criterionId: { header: 'Id criterio', help: 'Id dalla scheda Criteri.' },
      score: { header: 'Punteggio', help: 'Da 0 a 5. Vuoto: nessuno l’ha ancora valutato.' },
      evidence: { header: 'Prova', help: 'Una riga che un’altra persona potrebbe verificare.' },
    },
    choices: {},
  },
  decisions: {
    title: 'Decisioni sulla categoria',
    columns: {
      id: { header: 'Id', help: madeByUs },
      decidedOn: { header: 'Deciso il', help: 'Una decisione successiva prevale; le precedenti restano.' },
      categoryTitle: { header: 'Categoria', help: '' },
      reason: { header: 'Motivo', help: '' },
      winnerTitle: { header: 'Prima per punteggio', help: '' },
      scoreText: { header: 'Punteggi di allora', help: '' },
      categoryId: { header: 'Id categoria', help: '' },
      supersedesId: { header: 'Sostituisce', help: 'Id della decisione sostituita da questa.' },
    },
    choices: {},
  },
  orders: {
    title: 'Vendite',
    columns: {
      id: { header: 'Id', help: madeByUs },
      orderedOn: { header: 'Data', help: '' },
      orderId: { header: 'Ordine', help: '' },
      customerName: { header: 'Cliente', help: '' },
      repName: { header: 'Venditore', help: 'Chi ha preso l’ordine.' },
      ownerRep: { header: 'Segue il cliente', help: '' },
      amount: { header: 'Importo', help: '' },
      customerId: { header: 'Id cliente', help: '' },
      repId: { header: 'Id venditore', help: '' },
      importId: { header: 'Id importazione', help: '' },
      replacedById: {
        header: 'Sostituito da',
        help: 'Id dell’importazione che ha portato una riga più recente dell’ordine. Una riga sostituita non conta più.',
      },
    },
    choices: {},
  },
  salesImports: {
    title: 'Importazioni vendite',
    columns: {
      id: { header: 'Id', help: madeByUs },
      importedAt: { header: 'Importato il', help: '' },
      fileName: { header: 'File', help: '' },
      rowsRead: { header: 'Righe lette', help: '' },
      ordersRead: { header: 'Ordini letti', help: '' },
      ordersKept: { header: 'Ordini aggiunti', help: 'Nuovi o cambiati; i già noti non si raddoppiano.' },
      ordersReplaced: { header: 'Ordini sostituiti', help: 'Precedenti, che non contano più.' },
      customers: { header: 'Clienti', help: '' },
      people: { header: 'Venditori', help: '' },
      firstOn: { header: 'Primo ordine', help: '' },
      lastOn: { header: 'Ultimo ordine', help: '' },
      leftOut: { header: 'Escluso', help: 'Che cosa non è stato importato e perché.' },
      headerSignature: { header: 'Colonne del file', help: '' },
      mapping: { header: 'Come sono state lette le colonne', help: '' },
      state: { header: 'Stato', help: 'Contano solo gli ordini di un’importazione conclusa.' },
    },
    choices: {
      state: { 'in-progress': 'In corso', done: 'Conclusa', 'taken-back': 'Annullata' },
    },
  },
  outcomes: {
    title: 'Risultati',
    columns: {
      id: { header: 'Id', help: madeByUs },
      personId: { header: 'Persona', help: 'Nome o id dalla scheda Persone.' },
      periodOn: { header: 'Periodo dal', help: 'Primo giorno del periodo.' },
      successes: { header: 'Riusciti', help: 'Per una quota: quante volte è andata bene.' },
      trials: { header: 'Su', help: 'Per una quota: quante volte si è provato.' },
      amount: { header: 'Valore', help: 'Per un valore invece di una quota.' },
      measure: { header: 'Misura', help: 'Che cosa si conta.' },
    },
    choices: {},
  },
  practices: {
    title: 'Pratiche',
    columns: {
      id: { header: 'Id', help: madeByUs },
      title: { header: 'Pratica', help: 'Che cosa fa, in poche parole.' },
      kind: { header: 'Come è nata', help: 'Guardando i dati, a intuito o contro una regola.' },
      isIceberg: { header: 'Punta di un iceberg', help: 'Potrebbe diventare più di quello che è.' },
      exemplarId: { header: 'Persona esemplare', help: 'Nome o id dalla scheda Persone.' },
      exemplarName: { header: 'Nome dell’esemplare', help: '' },
      note: { header: 'Nota', help: 'La leggi solo tu.' },
    },
    choices: {
      kind: { analytical: 'Analitica', intuitive: 'Intuitiva', 'rule-breaking': 'Infrange una regola' },
    },
  },
  practiceHolders: {
    title: 'Chi fa che cosa',
    columns: {
      id: { header: 'Id', help: madeByUs },
      practiceId: { header: 'Id pratica', help: 'Id dalla scheda Pratiche.' },
      personId: { header: 'Id persona', help: 'Nome o id dalla scheda Persone.' },
      personName: { header: 'Persona', help: '' },
      does: { header: 'Lo fa', help: 'Come qualcuno ha chiesto o visto.' },
      customersWith: { header: 'Clienti con la pratica', help: '' },
      customersBackWith: { header: 'Tornati con la pratica', help: '' },
      customersWithout: { header: 'Clienti senza la pratica', help: '' },
      customersBackWithout: { header: 'Tornati senza la pratica', help: '' },
      note: { header: 'Nota', help: '' },
    },
    choices: {
      does: { yes: 'Sì', partly: 'In parte', no: 'No', unknown: 'Non chiesto' },
    },
  },
  ideas: {
    title: 'Idee',
    columns: {
      id: { header: 'Id', help: madeByUs },
      title: { header: 'Idea', help: 'Che cosa può nascere da una pratica.' },
      practiceId: { header: 'Id pratica', help: 'Id dalla scheda Pratiche.' },
      status: { header: 'Stato', help: '' },
      note: { header: 'Nota', help: '' },
    },
    choices: {
      status: { idea: 'Idea', trying: 'In prova', kept: 'Adottata', dropped: 'Lasciata' },
    },
  },
  problems: {
    title: 'Problema',
    columns: {
      id: { header: 'Id', help: madeByUs },
      statedOn: { header: 'Formulato il', help: '' },
      statement: { header: 'Problema', help: 'Che cosa non va, per chi, da quando.' },
      measure: { header: 'Misura', help: 'Il numero che deve cambiare.' },
      baselineText: { header: 'Valore di partenza', help: 'Il numero prima dell’inizio, a parole.' },
      baselineSuccesses: { header: 'Riusciti in partenza', help: '' },
      baselineTrials: { header: 'Su quanti in partenza', help: '' },
      baselineValue: { header: 'Importo di partenza', help: 'Per un valore invece di una quota.' },
      baselineFromOn: { header: 'Partenza dal', help: 'Primo giorno che conta.' },
      baselineBeforeOn: { header: 'Partenza prima del', help: 'Primo giorno che non conta più.' },
      frozenOn: { header: 'Fissato il', help: 'Da questo giorno il valore di partenza non si sposta più.' },
      frozenContent: { header: 'Come fissato', help: 'Scritto da Mentor Ledger. Rivela le modifiche.' },
      categoryId: { header: 'Id categoria', help: 'Id dalla scheda Priorità.' },
      supersedesId: { header: 'Sostituisce', help: 'Id della riga sostituita da questa.' },
    },
    choices: {},
  },
  candidates: {
    title: 'Candidati',
    columns: {
      id: { header: 'Id', help: madeByUs },
      personId: { header: 'Id persona', help: 'Nome o id dalla scheda Persone.' },
      personName: { header: 'Persona', help: '' },
      result: { header: 'Esito', help: 'Che cosa dicono i punteggi e le due condizioni.' },
      decision: { header: 'Decisione', help: 'La tua. Contro l’esito serve un motivo.' },
      decidedOn: { header: 'Deciso il', help: '' },
      decidedBy: { header: 'Deciso da', help: 'Indirizzo di chi era alla tastiera.' },
      decisionReason: { header: 'Motivo', help: '' },
      hasTime: { header: 'Ha il tempo', help: 'Vuoto: non ancora chiesto.' },
      hoursPerWeek: { header: 'Ore a settimana', help: 'Come concordato.' },
      wantsTo: { header: 'Vuole farlo', help: 'Vuoto: non ancora chiesto.' },
      capacity: { header: 'Capienza', help: 'Allievi nello stesso periodo.' },
      generosity: { header: 'Generosità', help: 'Da 0 a 3. Vuole aiutare e dà volentieri.' },
      generosityEvidence: { header: 'Generosità: prova', help: '' },
      worksWithOthers: { header: 'Lavora con gli altri', help: 'Da 0 a 3. Ha già lavorato bene con altri.' },
      worksWithOthersEvidence: { header: 'Lavora con gli altri: prova', help: '' },
      judgment: { header: 'Giudizio', help: 'Da 0 a 3. Buon giudizio; vede il punto di vista altrui.' },
      judgmentEvidence: { header: 'Giudizio: prova', help: '' },
      resultInCategory: {
        header: 'Risultato nella categoria',
        help: 'Da 0 a 3. Un risultato dimostrabile nella categoria scelta.',
      },
      resultInCategoryEvidence: { header: 'Risultato nella categoria: prova', help: '' },
      knowsTheFirm: { header: 'Conosce l’azienda', help: 'Da 0 a 3. Conosce l’azienda e le sue procedure.' },
      knowsTheFirmEvidence: { header: 'Conosce l’azienda: prova', help: '' },
      experience: {
        header: 'Esperienza',
        help: 'Da 0 a 3. Anni in un lavoro simile, valutazioni se ritenute eque.',
      },
      experienceEvidence: { header: 'Esperienza: prova', help: '' },
      listensAndExplains: { header: 'Ascolta e spiega', help: 'Da 0 a 3.' },
      listensAndExplainsEvidence: { header: 'Ascolta e spiega: prova', help: '' },
      givesFeedback: { header: 'Dà riscontri', help: 'Da 0 a 3. Notizie buone e meno buone.' },
      givesFeedbackEvidence: { header: 'Dà riscontri: prova', help: '' },
      showsStepByStep: {
        header: 'Mostra passo per passo',
        help: 'Da 0 a 3. Sa mostrare la pratica in modo che altri la facciano.',
      },
      showsStepByStepEvidence: { header: 'Mostra passo per passo: prova', help: '' },
      isOutsideProcedures: { header: 'Fuori procedura', help: 'Insegna fuori dalle procedure dell’azienda.' },
      supersedesId: { header: 'Sostituisce', help: 'Id della riga sostituita da questa.' },
    },
    choices: {
      result: {
        accept: 'Accettare',
        'train-first': 'Prima formare',
        'not-now': 'Non ora',
        incomplete: 'Incompleto',
      },
      decision: { accept: 'Accettare', 'train-first': 'Prima formare', 'not-now': 'Non ora' },
      hasTime: { yes: 'Sì', no: 'No' },
      wantsTo: { yes: 'Sì', no: 'No' },
    },
  },
  cadences: {
    title: 'Cadenze',
    columns: {
      id: { header: 'Id', help: madeByUs },
      pairingId: { header: 'Id coppia', help: '' },
      pairingLabel: { header: 'Coppia', help: '' },
      fromOn: { header: 'Dal', help: 'La cadenza vale da questo giorno.' },
      cadenceDays: { header: 'Giorni tra gli incontri', help: '7 vuol dire ogni settimana.' },
      why: { header: 'Perché', help: '' },
    },
    choices: {},
  },
  breaks: {
    title: 'Pause',
    columns: {
      id: { header: 'Id', help: madeByUs },
      fromOn: { header: 'Dal', help: 'Primo giorno senza incontri.' },
      toOn: { header: 'Al', help: 'Ultimo giorno senza incontri.' },
      reason: { header: 'Motivo', help: '' },
      pairingId: { header: 'Id coppia', help: 'Vuoto: tutti, per esempio le ferie aziendali.' },
      pairingLabel: { header: 'Coppia', help: '' },
    },
    choices: {},
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
  takeBacks: {
    title: 'Annulla',
    columns: {
      id: { header: 'Id', help: madeByUs },
      what: { header: 'Che cosa è stato fatto', help: 'L’ultima azione di una finestra.' },
      content: { header: 'Serve per annullare', help: '' },
    },
    choices: {},
  },
  audit: {
    title: 'Cronologia',
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
        'design-saved': 'Progetto salvato',
        'category-decided': 'Categoria decisa',
        'sales-imported': 'Vendite importate',
        'people-imported': 'Persone importate',
        'mentor-decided': 'Mentore deciso',
        paired: 'Coppia formata',
        'person-erased': 'Persona cancellata',
        'taken-back': 'Annullato',
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
  'switch-unclear': (issue) =>
    `La riga ${issue.params?.['line'] ?? ''} non spegne nulla${at(issue)}. Scrivi un lettore di pagine, due punti e il perché. Lettori: ${issue.params?.['readers'] ?? ''}.`,
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
    'sign-in-needed': 'La tua azienda chiede l’accesso a Google. Accedi in questo browser e riprova.',
  },
  storageFull:
    'Il browser non ha più spazio per l’estensione. Cancella vecchie note private in «I tuoi resoconti» o libera spazio sul disco, poi riprova.',
  tryNow: 'Prova ora',
  allow: 'Consenti',
  connect: 'Collega',
  edit: 'Modifica',
  discard: 'Elimina',
  discardSure: 'Elimina per sempre',
  discardQuestion: 'Nessuno avrà più questo resoconto. Vuoi eliminarlo?',
  refusedUnknown: 'Il registro non ha detto perché. Controlla ogni campo e invialo di nuovo.',
};

export const checkInForm: Widen<typeof en.checkInForm> = {
  title: 'Resoconto',
  reads: 'Lo legge il titolare del programma.',
  readsNamed: (owner: string) => `Lo legge ${owner}, titolare del programma.`,
  readsFacts: 'Il titolare del programma legge i fatti, non le tue parole.',
  readingPage: 'Lettura della pagina',
  notConnected: {
    title: 'Non ancora collegato',
    text: 'Puoi scrivere; la bozza resta qui. Per inviarla, collega una volta questo browser al tuo programma.',
    action: 'Collega',
  },
  revoked: {
    title: 'Scollegato dal titolare',
    text: 'La bozza resta qui. Chiedi al titolare un nuovo invito e collegati di nuovo.',
    action: 'Apri le opzioni',
  },
  choose: {
    title: 'Quale incontro?',
    today: 'Incontri in questa pagina',
    ended: (time: string) => `finito alle ${time}`,
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
    guestsStay: 'Gli indirizzi degli invitati restano in questo browser.',
  },
  notes: {
    'guests-still-loading': 'Gli invitati si stavano ancora caricando. Scegli tu la persona.',
    'two-events-open': 'Nella pagina erano aperti due eventi. Controlla che sia quello giusto.',
    'page-changed-while-reading': 'La pagina è cambiata durante la lettura. Controlla ogni dato.',
    'not-a-meeting': 'Quello aperto nella pagina non è un incontro. Scrivi i dati a mano.',
    'no-stable-guests-here': 'Questa pagina non mostra gli invitati. Scegli tu la persona.',
    'open-one-first': 'Questo calendario si legge solo con un incontro aperto. Aprilo, o scrivi a mano.',
    'file-not-given': 'Il calendario non ha dato il file di questo incontro. Scrivi i dati a mano.',
    'none-of-today': 'Qui non si è letto alcun incontro di oggi. Apri l’incontro, o scrivi a mano.',
    'extractor-failed': 'La pagina non si è letta per intero. Controlla ogni dato.',
    'extractor-switched-off': 'Questo calendario al momento non viene letto. Scrivi i dati a mano.',
  },
  unreadablePage: 'Questa pagina non si può leggere. Scrivi i dati a mano.',
  pairing: {
    label: 'Con chi?',
    several: 'Erano invitate più persone del programma. Spunta chi c’era.',
    notConnected: 'I tuoi allievi compaiono qui quando sei collegato.',
    none: 'Non hai coppie in questo programma. Chiedi al titolare.',
    showAll: 'Mostra tutte',
    lastMet: (date: string) => `ultimo incontro ${date}`,
    neverMet: 'nessun incontro finora',
    ended: 'conclusa',
  },
  outcomes: { held: 'Sì, ci siamo visti', moved: 'Spostato', 'no-show': 'Mancato' },
  minutes: 'Quanto, in minuti',
  oneIsEnough: 'Basta una riga in uno dei due.',
  rating: 'Com’è andata?',
  ratings: { 1: 'Male', 2: 'Così così', 3: 'Bene', 4: 'Molto bene' },
  fit: 'È una buona coppia?',
  fitHelp: 'Si chiede una volta, dopo il primo incontro.',
  talkWanted: 'Vorrei che il titolare parlasse con noi',
  notePrivate: 'Tieni privata la mia nota',
  notePrivateHelp:
    'Le parole restano in questo browser. Partono i fatti: titolo, data e durata dell’incontro, esito, voto.',
  sameDay: (names: string) =>
    `Per questo giorno c’è già un resoconto con ${names}. Inviane un altro solo se vi siete visti due volte.`,
  notYet:
    'Questo incontro non è ancora cominciato. Se è stato spostato, scegli «Spostato»; scrivine quando è finito.',
  correcting: 'Stai correggendo un resoconto già registrato. Il precedente resta nella storia del registro.',
  send: 'Invia',
  sendMany: (count: number) => `Invia ${count} resoconti`,
  shortcut: (key: string) => `Invio: avanti · ${key}+Invio: invia`,
  draftSaved: 'Bozza salvata',
  draftNotSaved: 'La bozza non si è salvata: il browser non ha più spazio per l’estensione.',
  clear: 'Ricomincia',
  fixFirst: (count: number) => (count === 1 ? 'Manca un campo.' : `Mancano ${count} campi.`),
  sent: {
    recorded: 'Registrato',
    recordedText: (program: string) => `È nel registro di ${program}.`,
    waiting: 'Salvato qui, in attesa',
    held: 'Parte tra un momento',
    heldText: (seconds: number) => `Puoi ancora annullare per ${plural(seconds, 'secondo', 'secondi')}.`,
    undo: 'Annulla invio',
    sendNow: 'Invia subito',
    refused: 'Non ancora accettato',
    another: 'Scrivine un altro',
    alreadySent: 'Questo resoconto è partito da un’altra finestra. Le modifiche fatte qui non sono partite.',
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
        : `${count} resoconti non sono ancora nel registro`,
    with: (label: string, date: string) => `${label}, ${date}`,
  },
  frames: { history: 'Storico', panel: 'Apri di lato', tab: 'Apri in una scheda', options: 'Opzioni' },
  others: 'Altri incontri',
  phrases: { label: 'Già usate', use: (text: string) => `Usa: ${text}` },
  readAgain: 'Rileggi',
  readAgainHelp: 'Premi il pulsante Mentor Ledger nella barra per leggere la pagina in cui sei.',
};

export const options: Widen<typeof en.options> = {
  title: 'Opzioni di Mentor Ledger',
  connection: {
    title: 'Il tuo programma',
    connectTitle: 'Collega questo browser',
    connectText: 'Incolla il link d’invito che ti ha dato il titolare. Vale una volta ed è solo tuo.',
    link: 'Link d’invito',
    linkHelp: 'Comincia con https://script.google.com',
    notALink:
      'Non è un link d’invito. Copia tutto il link del titolare, anche quello che segue il punto interrogativo.',
    connect: 'Collega',
    as: 'Tu sei',
    program: 'Programma',
    owner: 'Titolare',
    pairings: 'Le tue coppie',
    noPairings: 'Ancora nessuna. Le aggiunge il titolare nel foglio.',
    with: (name: string) => `con ${name}`,
    updated: (when: string) => `Ultima risposta del registro ${when}`,
    refresh: 'Aggiorna',
    refreshed: 'Aggiornato.',
    disconnect: 'Scollega',
    disconnectQuestion:
      'Vuoi scollegare questo browser? Bozze e note private restano qui; i promemoria si spengono.',
    disconnectWaiting: (count: number) =>
      count === 1
        ? 'Un resoconto non è ancora arrivato al registro; resta qui finché non ti ricolleghi.'
        : `${count} resoconti non sono ancora arrivati al registro; restano qui finché non ti ricolleghi.`,
    disconnected: 'Scollegato.',
    disconnectedOffline:
      'Scollegato qui. Il registro non si è potuto avvisare; anche il titolare può scollegare questo browser.',
    connected: (program: string) => `Collegato a ${program}.`,
  },
  permission: {
    title: 'Lascia che l’estensione raggiunga il registro',
    text: 'I resoconti vanno direttamente da questo browser al servizio di Google dove gira il registro della tua azienda. Il browser ti chiede di consentire proprio questi due indirizzi; non si contatta altro.',
    allow: 'Consenti',
    denied: 'Non consentito. Senza, non parte nulla; le bozze restano qui.',
  },
  refusals: {
    'invite-unknown':
      'Il registro non conosce questo invito. Controlla di aver copiato tutto il link, o chiedine uno nuovo.',
    'invite-used': 'Questo invito è già stato usato. Chiedi al titolare un nuovo link.',
    'invite-expired': 'Questo invito è scaduto. Chiedi al titolare un nuovo link.',
    'not-set-up': 'Il programma non è ancora pronto. Avvisa il titolare.',
    'not-understood': 'Il registro non ha capito la richiesta. Aggiorna l’estensione e riprova.',
    'extension-outdated':
      'L’estensione e il registro hanno versioni troppo lontane. Aggiorna l’estensione e riprova.',
  },
  unanswered: {
    unreachable:
      'Il registro non è raggiungibile. Controlla di essere in linea e, se l’azienda lo chiede, di aver fatto l’accesso a Google; poi riprova.',
    'timed-out': 'Il registro ha impiegato troppo tempo. Riprova; l’invito non è consumato.',
    'sign-in-needed': 'La tua azienda chiede l’accesso a Google. Accedi in questo browser e riprova.',
    'web-page-instead': 'Google ha risposto con una pagina invece del registro. Controlla il link e riprova.',
    'unreadable-answer': 'La risposta non si può leggere. Riprova; l’invito non è consumato.',
    'try-later': 'Il registro è occupato. Riprova tra un minuto.',
    failed: 'Il registro ha avuto un guasto. Riprova tra un minuto.',
  },
  tryAgain: 'Riprova',
  waiting: {
    title: 'Resoconti in attesa',
    none: 'Non aspetta nulla. Tutti i resoconti inviati sono nel registro.',
    export: 'Salva in un file',
  },
  shortcut: {
    title: 'Tastiera',
    text: (keys: string) =>
      `${keys} apre il modulo in ogni pagina. Si cambia nell’elenco delle scorciatoie delle estensioni.`,
  },
  privacy: {
    title: 'Che cosa esce da questo browser',
    text: 'Solo ciò che invii: i dati dell’incontro e la nota che scrivi, verso il foglio della tua azienda. Note private e indirizzi degli invitati restano qui. Le pagine si leggono solo quando premi il pulsante.',
    more: 'Tutto quanto, punto per punto',
  },
};

export const history: Widen<typeof en.history> = {
  title: 'I tuoi resoconti',
  lead: 'Quello che hai scritto in questo browser. Quelli registrati sono nel registro; le note private sono solo qui.',
  search: 'Cerca',
  searchHelp: 'In nomi, date, titoli, note e note private.',
  empty: 'Ancora nulla. Quello che invii dal modulo compare qui.',
  noMatch: 'Nessun risultato. Prova con meno parole.',
  found: (count: number) => plural(count, 'resoconto', 'resoconti'),
  privateMark: 'Nota privata',
  corrected: 'Corretto in seguito',
  correction: 'Ne corregge uno precedente',
  correct: 'Correggi',
  edit: 'Modifica',
  eraseNote: 'Cancella la nota privata',
  eraseQuestion: 'Nessun altro ha questa nota. Vuoi cancellarla per sempre?',
  erase: 'Cancella per sempre',
  notes: {
    title: 'Note private',
    text: (count: number) =>
      count === 1
        ? 'Una nota privata, solo in questo browser.'
        : `${count} note private, solo in questo browser.`,
    none: 'Nessuna nota privata in questo browser.',
    save: 'Salva in un file',
    eraseAll: 'Cancella tutte le note private',
    eraseAllQuestion: 'Nessun altro ha queste note. Vuoi cancellarle tutte per sempre?',
  },
  kept: (count: number) => `Qui restano gli ultimi ${count} resoconti registrati; il registro li ha tutti.`,
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

const inWords = (count: number): string =>
  'nessuna una due tre quattro cinque sei sette otto nove dieci undici dodici'.split(' ')[count] ??
  String(count);
const monthName = (dateOn: string): string =>
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(' ')[
    Number(dateOn.slice(5, 7)) - 1
  ] ?? '';
const longDate = (dateOn: string): string => {
  const day = Number(dateOn.slice(8, 10));
  return `${day === 1 ? '1º' : day} ${monthName(dateOn)} ${dateOn.slice(0, 4)}`;
};
const onDate = (dateOn: string): string =>
  `${['08', '11'].includes(dateOn.slice(8, 10)) ? 'l’' : 'il '}${longDate(dateOn)}`;
const withDay = (preposition: 'dal' | 'al', dateOn: string): string =>
  `${preposition}${['08', '11'].includes(dateOn.slice(8, 10)) ? 'l’' : ' '}${longDate(dateOn)}`;
const percent = (rate: number): string => `${Math.round(rate * 100)}\u00a0%`;
/** A share beside another: with as many decimals as it takes to tell them apart, at most two. */
const percentBeside = (rate: number, other: number): string => {
  const at = (share: number, digits: number) => (share * 100).toFixed(digits);
  const digits =
    [0, 1].find((count) => at(rate, count) !== at(other, count) && Number(at(rate, count)) > 0) ?? 2;
  return `${(rate * 100).toFixed(digits).replace('.', ',')}\u00a0%`;
};
const times = (ratio: number): string => ratio.toFixed(1).replace('.', ',');
const ofTotal = ({ successes, total }: CountWords): string => `${successes} su ${total}`;
const inList = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} e ${names[names.length - 1] ?? ''}`;

export const exemplar: Widen<typeof en.exemplar> = {
  count: (count) =>
    count.total < 5 ? ofTotal(count) : `${ofTotal(count)} (${percent(count.successes / count.total)})`,
  between: (interval) => `tra ${percent(interval.lower)} e ${percent(interval.upper)}`,
  window: (window) => `${withDay('dal', window.startsOn)} fino ${withDay('al', window.endsBeforeOn)} escluso`,
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
    byOwner: ({ customers }) =>
      `${plural(customers, 'cliente', 'clienti')} secondo la colonna di chi segue il cliente.`,
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

export const pages: Widen<typeof en.pages> = {
  tryAgain: 'Riprova',
  setUp: 'Prepara',
  unreachable: 'Il foglio non risponde. Controlla la connessione, poi riprova.',
  signedInTwice:
    'Google ha aperto questa pagina con un altro tuo account. Esci dagli altri, oppure usa un profilo del browser con un solo account.',
  notAllowed:
    'Google non ha ancora autorizzato Mentor Ledger a farlo. Scegli Prepara dal menu Mentor Ledger e autorizzalo.',
  tooSlow: 'Il foglio impiega troppo a rispondere. Ciò che era già scritto resta; riprova.',
  failed:
    'Qualcosa nello script non ha funzionato e non è stato scritto nulla. Riprova; se continua, ricarica il foglio.',
  copy: 'Copia',
  copied: 'Copiato',
  copyByHand: 'Premi Ctrl+C (su Mac, Comando+C): il testo è selezionato.',
};

export const today: Widen<typeof en.today> = {
  title: 'Oggi',
  loading: 'Leggo il registro',
  refresh: 'Aggiorna',
  notFresh: 'Questo elenco potrebbe non essere aggiornato.',
  next: 'Per prima cosa',
  waiting: 'Poi, dal più urgente',
  showMore: (count) => (count === 1 ? 'Mostra un’altra riga' : `Mostra altre ${count} righe`),
  dueSoon: 'In scadenza',
  overdueFrom: (day) => `In ritardo da ${day}`,
  onTrack: (count, all) =>
    count === all
      ? `In regola: ${plural(all, 'coppia attiva su 1', `coppie attive su ${all}`)}.`
      : `In regola: ${count} di ${plural(all, 'coppia attiva', 'coppie attive')}.`,
  hidden: (count) => plural(count, 'riga rimandata o archiviata.', 'righe rimandate o archiviate.'),
  nothing: 'Oggi non c’è nulla da fare.',
  nothingHelp: 'Ogni coppia attiva si è vista in tempo e nessuno aspetta un colloquio.',
  noActive: 'Oggi nessuna coppia è attiva.',
  noActiveHelp: 'Le coppie previste compaiono qui quando cominciano.',
  left: (title) => `${title} è uscita dall’elenco.`,
  states: {
    stalled: 'Ferma',
    'at-risk': 'A rischio',
    overdue: 'In ritardo',
    'first-meeting-late': 'Primo incontro in ritardo',
    'talk-wanted': 'Chiede un colloquio',
    'not-a-good-fit': 'Intesa mancata',
    'two-no-shows': 'Due assenze di fila',
    'note-missing': 'Manca il resoconto',
    'hours-behind': 'Ore in ritardo',
    'talk-due': 'Colloquio da fare',
  },
  cadence: (days) =>
    days === 7
      ? 'ogni settimana'
      : days === 14
        ? 'ogni due settimane'
        : `ogni ${plural(days, 'giorno', 'giorni')}`,
  reasons: {
    stalled: (f) => `Nessun incontro da ${daysText(f.sinceDays)}; l’accordo era ${f.cadence}.`,
    'at-risk': (f) => `Nessun incontro da ${daysText(f.sinceDays)}; l’accordo era ${f.cadence}.`,
    overdue: (f) =>
      `Nessun incontro da ${daysText(f.sinceDays)}; l’accordo era ${f.cadence}, quindi il ritardo è di ${daysText(f.overdueDays)}.`,
    'first-meeting-late': (f) =>
      `Cominciata ${f.ago}, non si sono ancora visti. Il primo incontro è in ritardo di ${daysText(f.overdueDays)}.`,
    'talk-wanted': (f) => `${f.names[0] ?? ''} ha chiesto un colloquio ${f.ago}.`,
    'not-a-good-fit': (f) => `${f.names[0] ?? ''} ha detto ${f.ago} che l’intesa non c’è.`,
    'two-no-shows': (f) => `Gli ultimi due incontri sono mancati, l’ultimo ${f.ago}.`,
    'note-missing': (f) =>
      `L’allievo ha raccontato di un incontro ${f.ago}; il resoconto del mentore non c’è ancora.`,
    'hours-behind': (f) => `${f.done} h delle ${f.owed} h attese a oggi.`,
    'talk-due': (f) =>
      `Nessun colloquio con te da ${daysText(f.sinceDays)}, ${f.overdueDays} più del previsto.`,
  },
  alsoDue: (f) => `È ora anche di un colloquio con ${f.name}: nessuno da ${daysText(f.sinceDays)}.`,
  calendar: {
    open: 'Mettilo in calendario',
    title: (names) => `Colloquio con ${names}`,
    details: 'Di persona. Poi registra il colloquio nella barra laterale di Mentor Ledger.',
  },
  actions: {
    stalled: 'Parla con entrambi, poi continua, sospendi o chiudi la coppia.',
    'at-risk': 'Parla con entrambi questa settimana e spiega perché conta.',
    overdue: 'Chiedi quando si vedono e che cosa lo impedisce.',
    'first-meeting-late': 'Aiutali a fissare il primo giorno e l’ora.',
    'talk-wanted': 'Parla di persona prima di ogni altra cosa.',
    'not-a-good-fit': 'È normale e non è colpa di nessuno. Ascolta entrambi, correggi o cambia coppia.',
    'two-no-shows': 'Chiedi che cosa lo impedisce e, se puoi, alleggerisci il carico.',
    'note-missing': 'Chiedi il resoconto: basta meno di mezzo minuto.',
    'hours-behind': 'Accordatevi su incontri più lunghi o più frequenti.',
    'talk-due': 'Prenditi un quarto d’ora, di persona.',
  },
  lastCheckIn: 'Ultimo resoconto',
  lastOutcome: { held: 'fatto', moved: 'spostato', 'no-show': 'mancato' },
  noCheckIn: 'Ancora nessuno',
  hours: 'Ore',
  hoursText: (done, owed, minimum) => `${done} h; attese a oggi ${owed} h, in tutto ${minimum} h`,
  hoursBar: (done, minimum) => `${done} ore su ${minimum}`,
  talkTo: 'Parla con',
  roles: { mentor: 'mentore', mentee: 'allievo', participant: '' },
  ask: 'Che cosa chiedere',
  questions: {
    meeting: [
      'Che cosa vi ha impedito di vedervi?',
      'Giorno, ora e luogo vanno ancora bene a entrambi?',
      'Andate d’accordo, o è solo che ora è troppo?',
    ],
    fit: [
      'Che cosa renderebbe utili gli incontri?',
      'Che cosa avete provato insieme e com’è andata?',
      'Ti troveresti meglio con un’altra persona?',
    ],
    note: ['Com’è andato l’ultimo incontro?', 'C’è qualcosa che rende scomodo il resoconto?'],
    hours: [
      'Gli incontri sono abbastanza lunghi per concludere qualcosa?',
      'In quale settimana ci sta un’ora in più?',
      'Che cosa posso togliervi intanto?',
    ],
    general: [
      'Che cosa ha funzionato dall’ultima volta?',
      'Che cosa dovremmo cambiare?',
      'Che cosa facciamo meglio, e dove l’hai visto fare meglio ancora?',
      'C’è qualcosa che ti farebbe andare via?',
    ],
  },
  recordTalk: 'Registra un colloquio',
  openRow: 'Apri riga',
  snooze: 'Rimanda 3 giorni',
  dismiss: 'Archivia',
  snoozed: (title) => `${title}: rimandata di tre giorni.`,
  dismissed: (title) => `${title}: archiviata. Torna se peggiora.`,
  talkRecorded: (names) => `Colloquio con ${names} registrato.`,
  talk: {
    title: 'Registra un colloquio',
    lead: 'Di persona; e-mail e messaggi non contano.',
    with: 'Con chi',
    nobody: 'Spunta con chi hai parlato.',
    future: 'Questo giorno deve ancora venire. Scegli oggi o un giorno precedente.',
    save: 'Registra',
  },
  dismissal: {
    reason: 'Perché è a posto?',
    help: 'Resta con la data. La riga torna se la situazione peggiora.',
    missing: 'Scrivi una o due parole, per ricordartelo.',
    save: 'Archivia la riga',
  },
  unreadable: (count) => `${plural(count, 'punto', 'punti')} del registro da correggere`,
  unreadableHelp: 'Tutto il resto è contato. Questi no, finché non sono corretti.',
  show: 'Mostra',
  firstSteps: {
    title: 'Avvia il programma',
    people: 'Aggiungi le persone',
    peopleHelp: 'Una riga ciascuna nella scheda Persone, con nome, e-mail e ruolo.',
    openPeople: 'Apri Persone',
    pairings: 'Forma la prima coppia',
    pairingsHelp: 'Una riga nella scheda Coppie: mentore, allievo e perché.',
    openPairings: 'Apri Coppie',
    invites: 'Invita i mentori',
    invitesHelp: 'Ognuno riceve un link per il proprio browser.',
    openInvites: 'Invita i mentori',
    design: 'Progetta il programma passo per passo',
    done: 'Fatto',
  },
};

const daysText = (count: number): string => plural(count, 'giorno', 'giorni');

export const designPage: Widen<typeof en.designPage> = {
  title: 'Progetto',
  loading: 'Leggo il registro',
  refresh: 'Aggiorna',
  toToday: 'Vai a Oggi',
  progress: (done: number, all: number) => `${done} passi su ${all} fatti`,
  allDone: 'Il progetto è completo.',
  allDoneHelp: 'Da qui in poi Oggi dice che cosa ha bisogno di te. Ogni passo si può ancora cambiare.',
  why: 'Perché conta',
  states: { done: 'Fatto', next: 'Ora', begun: 'Iniziato', open: 'Non ancora' },
  groups: {
    1: 'Scegliere la categoria',
    2: 'Trovare ciò che già funziona',
    3: 'Trovare mentori adatti',
    4: 'Chiarire le attese e partire',
  },
  steps: {
    category: {
      title: 'Pesare le priorità',
      why: 'Lo sforzo costa tempo e denaro: una categoria se lo deve meritare, non si sceglie a caso.',
      action: 'Pesa e decidi',
    },
    sales: {
      title: 'Portare dentro le vendite',
      why: 'I dati dicono chi è diverso; le impressioni no.',
      action: 'Importa le vendite',
    },
    exemplar: {
      title: 'Cercare la persona esemplare',
      why: 'Qualcuno forse fa molto meglio di quanto spieghi il caso. O nessuno: meglio saperlo prima di spendere.',
      action: 'Confronta le persone',
    },
    practices: {
      title: 'Capire che cosa fa',
      why: 'Parlane di persona: i trucchi possono essere la punta di un iceberg che nessuno ha ancora usato.',
      action: 'Scrivi le pratiche',
    },
    problem: {
      title: 'Formulare il problema e il suo numero',
      why: 'Solo un numero fissato prima dell’inizio mostra se qualcosa è cambiato.',
      action: 'Formula il problema',
    },
    people: {
      title: 'Aggiungere le persone',
      why: 'Da qui si scelgono chi fa che cosa, mentori, allievi e i loro responsabili.',
      action: 'Aggiungi persone',
    },
    candidates: {
      title: 'Valutare i possibili mentori',
      why: 'Chi rende bene, e magari vuole, non è ancora un mentore adatto.',
      action: 'Valuta i candidati',
    },
    pairings: {
      title: 'Formare le coppie',
      why: 'Il bisogno incontra la capacità, nessuno segue un proprio sottoposto, e tutti e due sanno che cosa li aspetta.',
      action: 'Forma le coppie',
    },
    invites: {
      title: 'Collegare i mentori',
      why: 'Con l’estensione una nota richiede meno di 20 secondi, quindi viene scritta.',
      action: 'Invita i mentori',
    },
  },
  facts: {
    decided: (category: string, day: string) => `${category}, deciso il ${day}`,
    scored: (given: number, wanted: number) => `${given} punteggi su ${wanted}`,
    orders: (count: string) => `Ordini: ${count}`,
    ordersBetween: (count: string, first: string, last: string) =>
      `Ordini: ${count}, dal ${first} al ${last}`,
    outcomes: (count: number) => `${plural(count, 'riga', 'righe')} di una tua misura`,
    exemplar: (name: string) => name,
    reported: 'Rapporto fatto',
    practices: (count: number) => plural(count, 'pratica', 'pratiche'),
    problem: (measure: string) => measure,
    problemFreezes: (measure: string, day: string) => `${measure}, sarà fissato il ${day}`,
    frozen: (measure: string, day: string) => `${measure}, fissato il ${day}`,
    frozenEdited: (measure: string, day: string) => `${measure}, fissato il ${day} e poi cambiato`,
    problemLacks: (count: number) => (count === 1 ? 'Manca una parte' : `Mancano ${count} parti`),
    people: (count: number) => plural(count, 'persona', 'persone'),
    accepted: (count: number) => plural(count, 'mentore accettato', 'mentori accettati'),
    judged: (count: number) =>
      `${plural(count, 'candidato valutato', 'candidati valutati')}, nessuno ancora accettato`,
    pairings: (count: number) => plural(count, 'coppia', 'coppie'),
    connected: (connected: number, mentors: number) =>
      `${connected} su ${plural(mentors, 'mentore collegato', 'mentori collegati')}`,
  },
  lastStep: 'Ultimo passo',
  takeBack: 'Annulla',
  takeBackSure: 'Ciò che ha scritto tornerà com’era prima.',
  takeBackYes: 'Sì, riporta com’era',
  takeBackNo: 'Lascia così',
  takenBack: (what: string) => `«${what}» è annullato.`,
  issues: (count: number) => plural(count, 'riga da correggere', 'righe da correggere'),
  issuesHelp: 'Tutto il resto funziona.',
  show: 'Mostra',
};

export const prioritiesPage: Widen<typeof en.prioritiesPage> = {
  title: 'Scegli la categoria da cui parte il programma',
  lead: 'Pesa ciò di cui l’azienda ha più bisogno, poi decidi. Prima di salvare non si scrive nulla.',
  loading: 'Leggo le schede',
  suggested: 'Questi sono suggerimenti per cominciare. Si scrivono nelle schede quando salvi.',
  sections: {
    candidates: 'Candidate',
    questions: 'Restringere',
    criteria: 'Pesi',
    scores: 'Punteggi',
    decision: 'Decisione',
  },
  sectionsLabel: 'Passi',
  next: (section: string) => `Avanti: ${section}`,
  save: 'Salva',
  saved: 'Salvato.',
  unsaved: 'Non ancora salvato',
  close: 'Chiudi',
  discard: 'Chiudere senza salvare?',
  discardYes: 'Scarta le modifiche',
  discardNo: 'Continua',
  takeBack: (what: string) => `Annulla «${what}»`,
  takenBack: (what: string) => `«${what}» è annullato.`,
  candidatesHelp: 'Spunta ciò che va pesato, anche le rivali delle richieste frequenti.',
  kinds: { suggested: 'Richieste più frequenti', rival: 'Rivali da confrontare', own: 'Tue' },
  addCategory: 'Aggiungi una tua categoria',
  newCategory: 'Nome della categoria',
  isWeighed: 'Viene pesata',
  removeCategory: (category: string) => `Togli ${category}`,
  remove: 'Togli',
  noCandidates: 'Non è spuntato nulla. Scegli almeno due candidate.',
  questionsHelp:
    'Una categoria è troppo ampia per partire. Rispondi a ciò che puoi; quello che resta aperto si vede prima di decidere.',
  answered: (answered: number, all: number) => `${answered} risposte su ${all}`,
  summary: 'Ristretta a',
  summaryHelp: 'La parte da cui partiresti, in una o due frasi.',
  measureHint: (measure: string) => `Misura abituale: ${measure}`,
  addQuestion: 'Aggiungi una domanda',
  newQuestion: 'La tua domanda',
  criteriaHelp: 'Contano solo le proporzioni: 4 pesa il doppio di 2.',
  criteriaMeanings: {
    importance: 'Quanto l’azienda ne dipende.',
    'cost-of-inaction': 'Quanto costa lasciare tutto com’è.',
    evidence: 'Quanto siamo sicuri che il problema ci sia.',
    reach: 'Quante persone o quanti clienti tocca.',
    feasibility: 'Se il mentoring può cambiarlo entro un anno.',
  },
  weight: 'Peso',
  weightOf: (criterion: string) => `Peso di ${criterion}`,
  share: (share: string) => `${share} di tutto il peso`,
  addCriterion: 'Aggiungi un criterio',
  newCriterion: 'Nome del criterio',
  scoresHelp:
    '0 è molto basso, 5 molto alto. Ogni punteggio con una riga che un’altra persona potrebbe verificare.',
  evidenceOf: (criterion: string) => `Prova per ${criterion.toLowerCase()}`,
  evidence: 'Prova',
  clearScore: (criterion: string) => `Togli il punteggio di ${criterion.toLowerCase()}`,
  clear: 'Togli',
  scored: (given: number, all: number) => `${given} punteggi su ${all}`,
  withoutEvidence: (count: number) => `${plural(count, 'punteggio', 'punteggi')} senza prova`,
  ranking: 'Classifica',
  notRanked: 'Senza posto',
  onlyOne: (category: string) =>
    `Solo ${category} ha tutti i punteggi. Valuta una rivale prima di confrontare.`,
  warnings: 'Prima di decidere',
  chosen: 'La categoria che scegli',
  reason: 'Motivo',
  reasonHelp: 'Resta per sempre, con i punteggi di oggi.',
  decide: 'Registra la decisione',
  decided: (category: string) => `Deciso: ${category}.`,
  history: 'Decisioni',
  inForce: 'Vale adesso',
  superseded: 'Superata',
  scoresThen: 'Punteggi e pesi di quel giorno',
  firstByScore: (category: string) => `Prima per punteggio allora: ${category}`,
  openTab: 'Apri la scheda',
};

export const setUpPage: Widen<typeof en.setUpPage> = {
  title: 'Prepara il programma',
  lead: 'Poche condizioni per cominciare. Potrai cambiarle tutte nella scheda Programma.',
  repairTitle: 'Controlla e ripara',
  repairLead:
    'Il programma è pronto. Ripetendo la preparazione si riparano schede e colonne mancanti e si conserva ogni riga.',
  loading: 'Guardo il foglio',
  sectionProgram: 'Programma',
  sectionTerms: 'Aspettative',
  name: 'Nome del programma',
  nameHelp: 'Lo vedono i partecipanti, per esempio «Teniamoci i clienti».',
  owner: 'Il tuo nome',
  ownerHelp: 'Come lo vedono i mentori.',
  language: 'Lingua',
  timeZone: 'Fuso orario',
  startsOn: 'Inizia il',
  months: 'Durata',
  monthsUnit: 'mesi',
  monthsHelp: 'All’inizio da sei mesi a un anno.',
  minimumHours: 'Ore minime',
  hoursUnit: 'ore',
  minimumHoursHelp: 'Per ogni coppia, in tutto il periodo.',
  cadence: 'Incontri',
  cadences: { 7: 'Ogni settimana', 14: 'Ogni 2 settimane', 28: 'Ogni 4 settimane' },
  otherCadence: 'Altro',
  cadenceDays: 'Giorni tra gli incontri',
  daysUnit: 'giorni',
  meetingMinutes: 'Durata abituale di un incontro',
  talkEvery: 'Parli con ogni partecipante ogni',
  talkEveryHelp: 'Di persona; almeno ogni 90 giorni.',
  pace: (hours) => `Sono circa ${hours} ore di incontri per coppia.`,
  paceShort: (hours) =>
    `Incontri così fanno circa ${hours} ore per coppia, meno del minimo. Allungali, falli più spesso o abbassa il minimo.`,
  creates: (count) => `Crea ${plural(count, 'scheda', 'schede')}`,
  createsNothing: 'Tutte le schede ci sono; si aggiunge solo ciò che vi manca.',
  keeps: 'Le altre schede restano come sono.',
  submit: 'Prepara',
  repair: 'Controlla e ripara',
  working: 'Preparo le schede. Può volerci mezzo minuto.',
  doneTitle: 'Il programma è pronto',
  repairedTitle: 'È tutto a posto',
  created: (count) => plural(count, 'scheda creata', 'schede create'),
  repaired: 'Riparato',
  left: 'Da correggere a mano',
  nextTitle: 'Che cosa viene adesso',
  nextDesign: 'Progetta il programma',
  nextDesignHelp: 'Passo per passo: da che cosa partire, chi mostra come, chi segue chi.',
  openDesign: 'Apri Progetto',
  nextPeople: 'Aggiungi le persone',
  nextPeopleHelp: 'Una riga ciascuna: nome, e-mail, ruolo.',
  nextPairings: 'Forma le coppie',
  nextPairingsHelp: 'Una riga ciascuna: mentore, allievo, perché.',
  nextInvites: 'Invita i mentori',
  nextInvitesHelp: 'Ognuno riceve un link per il proprio browser.',
  nextDeploy:
    'Prima di invitare i mentori pubblica lo script: Estensioni → Apps Script → Esegui il deployment → Nuovo deployment → App web, esegui come te, accesso a chiunque.',
  openPeople: 'Apri Persone',
  openPairings: 'Apri Coppie',
  openInvites: 'Invita i mentori',
};

/** "al 5 dic", "all’8 dic": the article depends on how the number is said. */
const withArticle = (preposition: string, day: string): string =>
  /^(8|11)\b/.test(day) ? `${preposition}l’${day}` : `${preposition} ${day}`;

export const invitesPage: Widen<typeof en.invitesPage> = {
  title: 'Invita i mentori',
  lead: 'Ogni mentore riceve un link per l’estensione nel proprio browser. Vale una volta e si vede una volta.',
  loading: 'Leggo chi è invitato',
  none: 'Ancora nessun mentore',
  noneHelp: 'Aggiungi prima alla scheda Persone chi ha il ruolo Mentore.',
  openPeople: 'Apri Persone',
  notDeployed: 'Per i link serve l’app web dello script',
  notDeployedHelp:
    'Nel foglio scegli Estensioni → Apps Script, poi Esegui il deployment → Nuovo deployment → App web, esegui come te, accesso a chiunque. Poi riapri questa finestra.',
  notInvited: 'Non invitato',
  invitedUntil: (day) => `Invito valido fino ${withArticle('al', day)}`,
  expired: (day) => `Link scaduto: ${day}`,
  revoked: 'Link revocato',
  connected: 'Collegato',
  invite: 'Invita',
  inviteAgain: 'Nuovo link',
  inviteAll: (count) => `Invita tutti i ${count} senza link`,
  revoke: 'Revoca il link',
  disconnect: 'Scollega',
  device: (name, day) => `${name}, ${withArticle('dal', day)}`,
  confirmRevoke: (name) => `Revocare il link di ${name}? Smette di valere subito.`,
  confirmDisconnect: (device) => `Scollegare ${device}? I resoconti ancora in attesa lì non arriveranno.`,
  confirmNewLink: (name) => `Creare un nuovo link per ${name}? Il precedente non varrà più.`,
  linkFor: (name) => `Link per ${name}`,
  linkNote: (day) => `Vale una volta, fino ${withArticle('al', day)}. Copialo ora: non si vedrà più.`,
  linksMade: (count) => (count === 1 ? 'Il link è pronto' : `${count} link sono pronti`),
  linksMadeHelp: (count) =>
    `${count === 1 ? 'Consegnalo' : 'Consegnali'} tu, meglio di persona o nella vostra chat.`,
  linksDone: 'Li ho copiati',
  linkDone: 'L’ho copiato',
  revokedDone: (name) => `Il link di ${name} non vale più.`,
  disconnectedDone: (device) => `${device} è scollegato.`,
};

export const invitePage: Widen<typeof en.invitePage> = {
  title: (program, owner) =>
    owner === null ? `Ecco il tuo invito a «${program}»` : `${owner} ti invita a «${program}»`,
  hello: (name) => `Ciao ${name}.`,
  lead: 'Da mentore tieni un breve resoconto di ogni incontro. Con l’estensione basta meno di mezzo minuto, direttamente dal calendario.',
  stepsTitle: 'Tre passi',
  steps: {
    install: 'Installa l’estensione Mentor Ledger',
    installHelp: 'Sul computer, in Chrome, Edge o Firefox. Chi ti ha invitato sa dove trovarla.',
    options: 'Apri le sue opzioni',
    optionsHelp: 'Fai clic destro sul simbolo di Mentor Ledger accanto all’indirizzo e scegli Opzioni.',
    paste: 'Incolla questo link',
    pasteHelp: 'Vale una volta, per un browser.',
  },
  link: 'Il tuo link di invito',
  until: (day) => `Vale fino ${withArticle('al', day)}.`,
  privacyTitle: 'Chi legge quello che scrivi',
  privacy:
    'Il titolare del programma legge i tuoi resoconti. Una nota che tieni privata resta nel tuo browser.',
  states: {
    used: {
      title: 'Questo link è già stato usato',
      text: 'Vale una volta sola. Se eri tu, il collegamento c’è già. Altrimenti chiedi un nuovo link a chi ti ha invitato.',
    },
    expired: {
      title: 'Questo link è scaduto',
      text: 'Chiedine uno nuovo a chi ti ha invitato.',
    },
    revoked: {
      title: 'Questo link non vale più',
      text: 'È stato sostituito o ritirato. Chiedine uno nuovo a chi ti ha invitato.',
    },
    unknown: {
      title: 'Questo link qui non è noto',
      text: 'Forse ne manca una parte. Copialo di nuovo per intero, o chiedine uno nuovo a chi ti ha invitato.',
    },
    missing: {
      title: 'Manca una parte del link',
      text: 'Copia il link intero dal messaggio e aprilo di nuovo.',
    },
    'not-set-up': {
      title: 'Il programma non è ancora pronto',
      text: 'Chiedi a chi ti ha invitato di completare la preparazione, poi riapri il link.',
    },
    failed: {
      title: 'Non è stato possibile creare questa pagina',
      text: 'Riprova tra un minuto. Il tuo link non è stato consumato.',
    },
  },
};

export const script: Widen<typeof en.script> = {
  menu: {
    title: 'Mentor Ledger',
    today: 'Apri Oggi',
    design: 'Apri Progetto',
    priorities: 'Scegli la categoria…',
    people: 'Inserisci persone',
    erase: 'Cancella una persona…',
    invites: 'Invita i mentori',
    importSales: 'Importa le vendite',
    exemplar: 'Trova l’esemplare',
    practices: 'Pratiche e problema',
    candidates: 'Scegli i mentori',
    pairings: 'Forma le coppie',
    takeBack: 'Annulla l’ultimo passo…',
    setUp: 'Prepara',
  },
  titles: {
    today: 'Mentor Ledger',
    design: 'Progetto',
    priorities: 'Scegli la categoria',
    people: 'Persone',
    erase: 'Cancella una persona',
    invites: 'Invita i mentori',
    importSales: 'Importa le vendite',
    exemplar: 'L’esemplare',
    practices: 'Pratiche e problema',
    candidates: 'Scegli i mentori',
    pairings: 'Forma le coppie',
    exemplarReport: 'Esemplare',
    ownMeasureReport: 'Misura propria',
    setUp: 'Prepara il programma',
    invite: 'Il tuo invito',
  },
  sheet: {
    protection: (place: string) => `Lo gestisce Mentor Ledger: ${place}`,
    copyOfTitle: (title: string, count: number) => `${title} (${count})`,
    numberBetween: (min: number, max: number) => `Inserisci un numero da ${min} a ${max}.`,
    validDate: 'Inserisci una data.',
    chooseOne: 'Scegli dalla lista.',
  },
  setUp: {
    tabMade: (tab: string) => `Mancava la scheda «${tab}»: è stata rifatta.`,
    tabFound: (tab: string) => `La scheda «${tab}» è stata riconosciuta dalle intestazioni.`,
    columnMade: (column: string, tab: string) =>
      `Mancava la colonna «${column}» nella scheda «${tab}»: è stata aggiunta in fondo.`,
    columnFound: (column: string, tab: string) =>
      `La colonna «${column}» della scheda «${tab}» è stata riconosciuta dall’intestazione.`,
    protectionMade: (tab: string) => `L’avviso prima delle modifiche è tornato nella scheda «${tab}».`,
    badTimeZone: 'Questo fuso orario non esiste. Scegline uno dalla lista, come Europe/Rome.',
  },
  failures: {
    busy: 'Il registro è occupato. Riprova tra qualche secondo.',
    quota: 'Google non permette altre richieste in questo minuto. Riprova tra un minuto.',
    unknownOutcome: 'Google non ha risposto. Riprova; nulla viene registrato due volte.',
    forbidden:
      'Google non lascia più aprire questo foglio a Mentor Ledger. Scegli Prepara dal menu Mentor Ledger.',
    unexpected: 'Qualcosa è andato storto e nulla è cambiato. Riprova.',
    tabGone: 'Questa scheda non c’è più. Scegli Prepara dal menu Mentor Ledger per ripararla.',
    rowGone: 'Questa riga non è più nel registro. Riapri Oggi per vedere che cosa è cambiato.',
    notReady: 'La scheda Programma non ha una riga leggibile. Correggila o scegli Prepara.',
    noWebApp:
      'L’app web non è ancora pubblicata, quindi non c’è un link da dare. In Apps Script scegli Esegui il deployment → Nuovo deployment → App web, e apri una volta il suo indirizzo.',
    personGone: 'Questa persona non è nella scheda Persone, o non c’è più.',
    tooMany: 'Ci sono troppi inviti aperti. Revoca quelli che nessuno usa, poi riprova.',
    nobody: 'Scegli almeno una persona.',
    badReason: 'Scrivi una parola sul perché archivi questa riga.',
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
    reasonMissing: 'Scrivi il motivo di questa decisione. Resta per sempre.',
  },
  takeBack: {
    title: 'Annulla l’ultimo passo',
    question: (what: string, when: string) => `Annullare «${what}» (${when})?`,
    done: (what: string) => `«${what}» è annullato.`,
    nothing:
      'Non c’è nessun passo di una finestra da annullare. Per le modifiche nelle schede usa l’annulla del foglio di calcolo.',
    tooLate: 'Questo passo non si può più annullare: ne è seguito un altro.',
    rowChanged: (tab: string, row: number) =>
      `La riga ${row} della scheda «${tab}» è stata cambiata dopo. Non è stato annullato nulla; modifica la scheda a mano.`,
    cellChanged: (tab: string, row: number, column: string) =>
      `«${column}» nella riga ${row} della scheda «${tab}» è stato cambiato dopo. Non è stato annullato nulla; modifica la scheda a mano.`,
    rowGone: (tab: string) =>
      `Una riga della scheda «${tab}» non c’è più. Non è stato annullato nulla; modifica la scheda a mano.`,
  },
  mentors: {
    practices: 'Pratiche',
    problem: 'Formulazione del problema',
    frozen: 'Valore di partenza fissato',
    frozenAlready:
      'Il valore di partenza è già fissato. Salva la modifica: comparirà accanto a quello fissato.',
    notReadyToFreeze: 'Compila problema, misura, valore di partenza e le sue date prima di fissarlo.',
    moreBackThanThere:
      'Sono tornati più clienti di quanti ce ne fossero. Controlla i conteggi della pratica.',
    scored: (name: string) => `Scheda di ${name}`,
    decided: (name: string) => `Decisione su ${name}`,
    reasonNeeded: 'La tua decisione è diversa dal risultato. Scrivi perché.',
    capacityNeeded: 'Indica quanti allievi può seguire, almeno 1.',
    stated: 'Bisogni e punti di forza',
    paired: (count: number) => plural(count, 'nuova coppia', 'nuove coppie'),
    termsOf: (label: string) => `Condizioni di ${label}`,
    firmBreaks: 'Pause di tutti',
    endsFirst: 'L’ultimo giorno viene prima del primo. Controlla le date.',
    breakEndsFirst: 'La pausa finisce prima di cominciare. Controlla le date.',
    obstacle: {
      samePerson: (mentor: string) =>
        `${mentor} non può essere mentore di se stesso. Scegli un’altra persona.`,
      directLine: (mentor: string, mentee: string) =>
        `Tra ${mentor} e ${mentee} c’è un rapporto diretto di responsabilità. Scegli un mentore fuori dalla linea.`,
      alreadyPaired: (mentor: string, mentee: string) =>
        `${mentor} e ${mentee} sono già una coppia. Scegli un’altra persona.`,
      endsFirst: (mentor: string, mentee: string) =>
        `La coppia ${mentor} e ${mentee} finisce prima di cominciare. Controlla le date.`,
    },
  },
  people: {
    saved: (c) =>
      [
        c.added > 0 && `${plural(c.added, 'persona aggiunta', 'persone aggiunte')}`,
        c.changed > 0 && plural(c.changed, 'persona modificata', 'persone modificate'),
        c.ended > 0 && plural(c.ended, 'persona segnata come uscita', 'persone segnate come uscite'),
        c.pairings > 0 && plural(c.pairings, 'coppia sospesa o conclusa', 'coppie sospese o concluse'),
      ]
        .filter(Boolean)
        .join(', '),
    addressTaken: (name, other) =>
      `${name} avrebbe lo stesso indirizzo e-mail di ${other}. Non è stato scritto nulla; assegna a ciascuno il suo o escludine uno.`,
    badDay:
      'Nessuno può essere uscito in un giorno che deve ancora venire. Scegli oggi o un giorno precedente.',
    noReason: 'Scrivi in una parola perché la coppia si ferma o si conclude.',
    erased: (number) => `Persona cancellata ${number}`,
    erasedDetail: (cells) => plural(cells, 'cella', 'celle'),
    nameDiffers: (name) => `Il nome scritto non è «${name}». Non è stato cancellato nulla.`,
    isOwner:
      'Questa persona conduce il programma. Prima passa il testimone: inserisci un altro indirizzo nella scheda Programma.',
    erasedAlready: 'Questa persona è già stata cancellata.',
  },
  audit: {
    setUp: (tabs: number) => `${plural(tabs, 'scheda creata', 'schede create')}`,
    repaired: (count: number) => `${plural(count, 'riparazione', 'riparazioni')}`,
    copySuperseded: (id: string) => `Registrato due volte; la copia non conta più (${id})`,
    idsMade: (count: number) => `${plural(count, 'id creato', 'id creati')} per righe nuove`,
  },
};

/** Two decimals as money has them; three only where the third is there. */
const amountDigits = (value: number): number =>
  Number.isInteger(value) ? 0 : Math.abs(value * 100 - Math.round(value * 100)) < 1e-6 ? 2 : 3;
const amountText = (value: string | number | undefined): string =>
  typeof value === 'number'
    ? value
        .toFixed(amountDigits(value))
        .replace('.', ',')
        .replace(/\B(?=(\d{3})+(?!\d))/g, '.')
    : String(value ?? '');
const dateText = (value: string | number | undefined): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? longDate(String(value)) : String(value ?? '');
const rowsText = (value: string | number | undefined): string => pluralLarge(Number(value), 'riga', 'righe');
const separatorName = (value: string | number | undefined): string =>
  ({ ',': 'virgola', ';': 'punto e virgola', '\t': 'tabulazione', '|': 'barra verticale' })[String(value)] ??
  String(value);

export const imports: Widen<typeof en.imports> = {
  role: {
    customerId: 'il codice del cliente',
    customer: 'il cliente',
    rep: 'chi ha preso l’ordine',
    owner: 'chi segue il cliente',
    date: 'la data dell’ordine',
    amount: 'l’importo dell’ordine',
    refund: 'l’importo rimborsato',
    currency: 'la valuta',
    status: 'lo stato',
    orderId: 'il numero dell’ordine',
  },
  question: {
    encoding: (p) => `Come si legge la riga ${p['line']}? Il file non dice come sono scritte le lettere.`,
    separator: () => 'Che cosa separa le colonne? Due segni vanno ugualmente bene.',
    'header-row': () => 'Quale riga contiene i nomi delle colonne?',
    column: (p) => `Quale colonna indica ${imports.role[String(p['role'])] ?? ''}? Ce n’è più di una adatta.`,
    'column-missing': (p) =>
      `Quale colonna indica ${imports.role[String(p['role'])] ?? ''}? Nessun nome conosciuto.`,
    'rep-missing': () => 'Chi seguiva i clienti? Nessuna colonna lo dice.',
    'decimal-mark': () => 'Quale segno separa i decimali? Ogni importo ha tre cifre dopo il segno.',
    'date-order': (p) => `Che data è ${p['raw']} (riga ${p['line']})? Giorno e mese si possono scambiare.`,
    'serial-dates': (p) =>
      `${p['raw']} (riga ${p['line']}) è una data? Un foglio di calcolo mostra così le sue date quando il formato si è perso.`,
    status: (p) => `Gli ordini con stato «${p['status']}» contano?`,
    'line-amounts': (p) =>
      `L’ordine ${p['order']} ripete l’importo in ${p['rows']} righe (dalla riga ${p['line']}). È il totale o l’importo di ogni riga?`,
    'order-numbers': (p) =>
      `L’ordine ${p['order']} compare con data ${dateText(p['date1'])} (riga ${p['line1']}) e ${dateText(p['date2'])} (riga ${p['line2']}), per lo stesso cliente. È un ordine solo?`,
    'order-numbers-known': (p) =>
      `L’ordine ${p['order']} è nel registro con data ${dateText(p['date1'])}, in questo file con data ${dateText(p['date2'])} (riga ${p['line2']}), per lo stesso cliente. È lo stesso ordine?`,
    'same-customer': (p) => `«${p['one']}» e «${p['other']}» sono lo stesso cliente?`,
  },
  effect: {
    'reads-as': (p) => `${p['text']}`,
    'splits-into': (p) =>
      `Con ${separatorName(p['separator'])}: ${pluralLarge(Number(p['columns']), 'colonna', 'colonne')}`,
    'header-is': (p) => `Riga ${p['line']}`,
    'no-header': () => 'Nessuna: le colonne non hanno nomi',
    'uses-column': (p) => `«${p['column']}»`,
    'uses-no-column': () => 'Nessuna: ogni riga conta',
    'asks-each': (p) => `Questa colonna: chiedi di ciascuno dei ${p['values']} valori`,
    'owners-later': () => 'Nessuna: lo dice un secondo file, o lo scrivo per ogni cliente',
    'reads-amounts': (p) =>
      `${[p['value1'], p['value2']]
        .filter((value) => value !== undefined)
        .map(amountText)
        .join(' e ')}; in tutto ${amountText(p['total'])}`,
    'reads-dates': (p) =>
      `${[p['date1'], p['date2']]
        .filter((value) => value !== undefined)
        .map(dateText)
        .join(' e ')}; il file va ${withDay('dal', String(p['fromOn']))} ${withDay('al', String(p['toOn']))}`,
    'no-dates': (p) =>
      `No: ${pluralLarge(Number(p['rows']), 'riga senza data leggibile resta fuori', 'righe senza data leggibile restano fuori')}`,
    counts: (p) => `Sì: ${pluralLarge(Number(p['rows']), 'riga conta', 'righe contano')}`,
    'does-not-count': (p) =>
      `No: ${pluralLarge(Number(p['rows']), 'riga resta fuori', 'righe restano fuori')}`,
    'order-total': (p) => `Il totale: l’ordine ${p['order']} vale ${amountText(p['amount'])}`,
    'line-amount': (p) => `Ogni riga: l’ordine ${p['order']} vale ${amountText(p['amount'])}`,
    'new-orders': (p) =>
      `No, la numerazione ricomincia: ${pluralLarge(Number(p['orders']), 'ordine conta come nuovo', 'ordini contano come nuovi')}`,
    'same-orders': (p) =>
      `Sì: ${pluralLarge(Number(p['orders']), 'ordine si unisce', 'ordini si uniscono')} a quello precedente con lo stesso numero`,
    same: (p) =>
      `Sì: un cliente con ${pluralLarge(Number(p['orders1']) + Number(p['orders2']), 'ordine', 'ordini')}`,
    different: (p) =>
      `No: due clienti con ${p['orders1']} e ${pluralLarge(Number(p['orders2']), 'ordine', 'ordini')}`,
  },
  refusal: {
    'empty-file': () => 'Il file è vuoto. Esportalo di nuovo e scegli quello nuovo.',
    'spreadsheet-file': () =>
      'È una cartella di lavoro, non un file di testo. Salvala come CSV, oppure aprila in Fogli Google e importa la scheda.',
    'not-text': () => 'Questo file non è una tabella di testo. Esporta i dati come CSV e scegli quel file.',
    'not-a-table': () =>
      'Non si trovano colonne. Una tabella di ordini ha una riga per ordine, con data e cliente una accanto all’altro. Esporta i dati in CSV e scegli quel file.',
    'unclosed-quote': (p) =>
      `Nella riga che comincia alla riga ${p['line']} le virgolette non sono chiuse. Correggi il file e sceglilo di nuovo.`,
    'no-rows': () => 'Il file ha i nomi delle colonne ma nessuna riga. Esporta un periodo più lungo.',
    'no-customer-column': () =>
      'Nessuna colonna di questo file indica i clienti. Scegli un file con i clienti e chi li segue.',
    'no-person-column': () =>
      'Non ci sono colonne con i nomi delle persone. La prima riga deve dire che cosa c’è sotto, per esempio: Nome, Cognome, E-mail.',
    'discount-unclear': (p) =>
      `Lo sconto ${p['raw']} alla riga ${p['line']} può essere una percentuale o un importo. Scrivi gli sconti come 15% o 0,15, oppure esporta l’importo di ogni riga.`,
    'two-currencies': (p) =>
      `Il file mescola ${p['currency1']} (riga ${p['line1']}) e ${p['currency2']} (riga ${p['line2']}). Esporta una valuta alla volta.`,
    'mixed-dates': (p) =>
      `La riga ${p['line1']} ha prima il giorno (${p['raw1']}), la riga ${p['line2']} prima il mese (${p['raw2']}). Esporta di nuovo con un solo formato di data.`,
    'mixed-decimal-marks': (p) =>
      `La riga ${p['line1']} ha il punto decimale (${p['raw1']}), la riga ${p['line2']} la virgola (${p['raw2']}). Esporta di nuovo con un solo formato dei numeri.`,
    'dates-unreadable': (p) =>
      `«${p['raw']}» alla riga ${p['line']} non è una data, né lo è altro in quella colonna. Scegli un’altra colonna o esporta di nuovo.`,
    'nothing-counts': (p) =>
      `Nessuna di ${rowsText(p['rows'])} conta come ordine. Controlla quale colonna è lo stato e che cosa conta.`,
  },
  leftOut: {
    title: 'Righe di titolo sopra i nomi delle colonne',
    blank: 'Righe vuote',
    subtotal: 'Totali e subtotali',
    'customer-heading': 'Righe con il solo cliente, usate per le righe sotto',
    'no-customer': 'Senza cliente',
    'no-date': 'Senza data',
    'unreadable-date': 'Data inesistente o illeggibile',
    'unreadable-amount': 'Importo illeggibile',
    'too-long': 'Nome o numero più lungo di quanto il registro possa tenere',
    status: 'Stato che non conta',
    refund: 'Rimborsi e ordini rimborsati per intero',
    negative: 'Totali negativi',
  },
  leftOutLine: (facts) =>
    `${facts.what}: ${rowsText(facts.rows)} (${facts.lines.length < facts.rows ? 'le prime: ' : ''}${facts.lines.length === 1 ? 'riga' : 'righe'} ${facts.lines.join(', ')})`,
  summary: {
    read: (p) =>
      `${pluralLarge(p.rows, 'riga letta', 'righe lette')}, ${pluralLarge(p.orders, 'ordine conta', 'ordini contano')}.`,
    who: (p) =>
      `${pluralLarge(p.customers, 'cliente', 'clienti')}, ${pluralLarge(p.people, 'persona', 'persone')}.`,
    period: (p) => `Periodo: ${withDay('dal', p.fromOn)} ${withDay('al', p.toOn)}.`,
    again: (p) =>
      `${pluralLarge(p.known, 'già presente', 'già presenti')}, ${pluralLarge(p.added, 'nuovo', 'nuovi')}${p.changed > 0 ? `, ${pluralLarge(p.changed, 'cambiato', 'cambiati')}` : ''}.`,
    afterToday: (p) =>
      `${pluralLarge(p.orders, 'ordine ha', 'ordini hanno')} una data futura (riga ${p.lines.join(', ')}). Controlla le date.`,
    withoutPerson: (p) =>
      `${pluralLarge(p.orders, 'ordine non ha', 'ordini non hanno')} nessuno che l’abbia preso o segua il cliente.`,
    sameDay: (p) =>
      `Il file non ha un numero d’ordine, e ${pluralLarge(p.orders, 'riga ha', 'righe hanno')} cliente e giorno in comune con un’altra. Ognuna conta come un ordine. Se sono righe di un solo ordine, scegli qui sotto la colonna con il suo numero.`,
    ownersChanged: (p) =>
      `${pluralLarge(p.customers, 'cliente è passato', 'clienti sono passati')} di mano; vale chi compare nell’ordine più recente.`,
    joined: (p) =>
      `${p.matched} su ${pluralLarge(p.matched + p.unmatched, 'cliente trovato', 'clienti trovati')} nel secondo file.`,
    known: (p) => `Riconosciuto: ${p.label}.`,
  },
};

export const priorities: Widen<typeof en.priorities> = {
  category: {
    customers: 'Trovare e tenere i clienti',
    capacity: 'Far crescere le capacità',
    risks: 'Gestire i rischi',
    'social-media': 'Social media',
    globalizing: 'Lavorare con l’estero',
    safety: 'Sicurezza',
    turnover: 'Ricambio elevato del personale',
    'high-performers': 'Dare spazio ai migliori',
  },
  questions: {
    customers: {
      who: 'Chi sono i nostri clienti?',
      products: 'Quale prodotto serve quale gruppo?',
      problem: 'Qualche gruppo ha un problema?',
    },
    capacity: {
      skill: 'Quale competenza scarseggia?',
      who: 'Chi ce l’ha?',
      waits: 'Che cosa resta fermo ad aspettarla?',
    },
    risks: { wrong: 'Che cosa è andato storto nell’ultimo anno?', often: 'Quante volte?' },
    'social-media': {
      audience: 'Quale pubblico?',
      answers: 'Chi riceve risposta?',
      follows: 'Che cosa segue a un post?',
    },
    globalizing: { where: 'Quale paese, quale lingua?', sells: 'Chi vende già lì?' },
    everyCategory: {
      inside: 'Esiste già una soluzione in casa?',
      culture: 'Sarebbe adatta al nostro modo di lavorare?',
    },
  },
  measure: {
    customers: 'Quota di clienti che tornano; nuovi clienti',
    capacity: 'Quota di abilitati; quota di lavori riusciti al primo colpo',
    risks: 'Quota in orario; quota senza reclami',
    'social-media': 'Quota di post sopra la mediana del gruppo; richieste',
    globalizing: 'Quota di ordini dall’estero',
  },
  criterion: {
    importance: 'Importanza',
    'cost-of-inaction': 'Costo del non fare nulla',
    evidence: 'Prove',
    reach: 'Portata',
    feasibility: 'Fattibilità',
  },
  score: (p) => `${p.score.toFixed(2).replace(/0$/, '').replace('.', ',')} su 5`,
  tied: ({ names }) => `${inList(names)} sono prime a pari merito.`,
  nobodyRanked: 'Nessuna categoria ha ancora tutti i punteggi.',
  incomplete: ({ name, criteria }) =>
    `${name} non ha ancora un posto. Dai un punteggio a: ${inList(criteria)}.`,
  sensitivity: {
    steady: ({ name }) => `${name} resta prima qualunque sia il peso di un singolo criterio.`,
    less: (p) =>
      `${p.name} resta prima a meno che il peso di «${p.criterion}» scenda sotto ${percentBeside(p.share, p.now)} (ora ${percentBeside(p.now, p.share)}); allora passa avanti ${p.challenger}.`,
    more: (p) =>
      `${p.name} resta prima a meno che il peso di «${p.criterion}» superi ${percentBeside(p.share, p.now)} (ora ${percentBeside(p.now, p.share)}); allora passa avanti ${p.challenger}.`,
  },
  warning: {
    'reason-missing': () => 'Scrivi il motivo della decisione. Resta per sempre.',
    'not-the-winner': ({ names }) =>
      `Secondo i tuoi punteggi ${names.length === 1 ? 'viene prima' : 'vengono prima'} ${inList(names)}. Scrivi perché scegli comunque questa categoria.`,
    tied: ({ names }) => `${inList(names)} ${names.length === 1 ? 'ha' : 'hanno'} lo stesso punteggio.`,
    'scores-missing': ({ names }) =>
      `${inList(names)}: punteggi incompleti, il confronto non è stato possibile.`,
    'without-evidence': ({ count }) =>
      `${plural(count, 'punteggio di questa categoria è', 'punteggi di questa categoria sono')} senza una riga di prova.`,
    'questions-open': ({ count }) =>
      `${plural(count, 'domanda resta', 'domande restano')} senza risposta. La categoria può essere ancora troppo ampia.`,
    'only-candidate': () => 'Questa categoria non è stata confrontata con nulla. Valuta almeno una rivale.',
  },
  issue: {
    'no-weights': 'Nessun criterio ha peso. Danne uno almeno a un criterio.',
    'weight-negative': 'Un peso è 0 o più.',
    'score-out-of-range': 'Un punteggio va da 0 a 5.',
  },
};

export const practices: Widen<typeof en.practices> = {
  guide: {
    'walk-through': () => 'Raccontami l’ultimo cliente che è tornato: che cosa hai fatto, passo per passo?',
    'does-differently': (p) =>
      `Tu lo fai: ${p.practice}. Altri che lo fanno: ${p.doing} su ${p.asked}. Come ci sei arrivato?`,
    'does-not': (p) =>
      `Tu non lo fai: ${p.practice}. Altri che lo fanno: ${p.doing} su ${p.asked}. Perché no?`,
    'ask-others-first': (p) => `${p.practice}: chiedi anche agli altri, prima che significhi qualcosa.`,
    'how-you-knew': () => 'Come sapevi che avrebbe funzionato?',
    'numbers-or-feeling': () => 'Ti basi sui numeri o sull’intuito? Fammi un esempio di entrambi.',
    'rules-broken': () => 'Quali nostre regole pieghi o infrangi per farlo?',
    iceberg: () => 'Con più tempo o denaro, che cosa potrebbe diventare?',
    'never-tried': () => 'Che cosa hai pensato e mai provato?',
    'could-others': () => 'Di che cosa avrebbe bisogno un altro per fare lo stesso?',
    'willing-to-show': () => 'Lo mostreresti a qualcuno, settimana per settimana?',
  },
  kind: { analytical: 'Analitica', intuitive: 'Intuitiva', 'rule-breaking': 'Contro una regola' },
  described: (p) =>
    `Delle pratiche annotate ${p.analytical} analitiche, ${p.intuitive} intuitive, ${p.ruleBreaking} contro una regola. Una descrizione, non un voto.`,
  refused: {
    'exemplar-not-logged': 'Per la persona esemplare non c’è ancora niente. Annota prima che cosa fa.',
    'only-one-person-logged':
      'Le pratiche sono annotate per una sola persona. Chiedi almeno a un’altra prima di confrontare.',
  },
  cannotProve: ({ people }) =>
    `Una persona tra ${inWords(people)} non si distingue dalla fortuna: anche ciò che non fa nessun altro toccherebbe a questa persona per caso 1 volta su ${people} (${percent(1 / people)}). Prendile come domande.`,
  conclusion: {
    'goes-with-success': (p) =>
      `${p.practice}: con ${ofTotal(p.withIt)}, senza ${ofTotal(p.without)}. Più di quanto dà la fortuna, persona per persona.`,
    'no-difference-shown': (p) =>
      `${p.practice}: con ${ofTotal(p.withIt)}, senza ${ofTotal(p.without)}. La sola fortuna dà altrettanto.`,
    'cannot-tell': (p) =>
      `${p.practice}: con ${ofTotal(p.withIt)}, senza ${ofTotal(p.without)}. Nessuno ha clienti di entrambi i tipi da confrontare.`,
  },
  gap: {
    problem: 'Scrivi il problema in una frase.',
    measure: 'Indica la misura.',
    baseline: 'Inserisci la cifra prima dell’inizio.',
    window: 'Inserisci da quando a quando è stata contata.',
  },
  frozen: ({ on }) => `Fissato ${onDate(on)}.`,
  edited: ({ fields }) => `Cambiato da quando è stato fissato: ${inList(fields)}.`,
};

export const scorecard: Widen<typeof en.scorecard> = {
  bucket: { aptitude: 'Attitudine', knowledge: 'Conoscenza', skills: 'Capacità' },
  item: {
    generosity: 'Vera voglia di aiutare, generosità',
    'works-with-others': 'Ha lavorato bene con gli altri',
    judgment: 'Buon giudizio, vede il punto di vista altrui',
    'result-in-category': 'Risultato dimostrabile nella categoria scelta',
    'knows-the-firm': 'Conosce l’azienda e le sue procedure',
    experience: 'Anni in un lavoro simile, valutazione',
    'listens-and-explains': 'Ascolta e spiega',
    'gives-feedback': 'Dà riscontri positivi e negativi',
    'shows-step-by-step': 'Sa mostrare la pratica passo per passo',
  },
  gate: { time: 'Ha il tempo (ore a settimana concordate)', wish: 'Lo vuole' },
  result: {
    accept: 'Accettare',
    'train-first': 'Prima formare',
    'not-now': 'Non ora',
    incomplete: 'Incompleto',
  },
  reason: {
    'no-time': () => 'Non ha il tempo. I punti non lo compensano.',
    'does-not-want-to': () => 'Non lo vuole. I punti non lo compensano.',
    'gate-not-asked': () => 'Chiedi se ha il tempo e se lo vuole.',
    'all-buckets-reached': () => 'Attitudine, conoscenza e capacità bastano tutte.',
    'not-scored': ({ items }) => `Ancora senza punteggio: ${inList(items)}.`,
    'score-out-of-range': ({ items }) => `Un punteggio va da 0 a 3: ${inList(items)}.`,
    'bucket-low': (p) => `${p.bucket}: ${p.points} punti su ${p.most}, ne servono almeno due terzi.`,
    'nothing-shown': ({ item }) => `Ancora nessun segno di: ${item}.`,
  },
  withoutEvidence: ({ items }) => `Manca una riga di prova per: ${inList(items)}.`,
  outsideProcedures: 'Insegna fuori dalle procedure dell’azienda. Concordate prima che cosa insegnare.',
  trainFirst: 'Prima c’è la formazione pagata; dopo può ritirarsi senza biasimo.',
  reasonNeeded: 'La tua decisione è diversa dal risultato. Scrivi perché.',
  load: (p) => `${p.name}: ${plural(p.mentees, 'posto occupato', 'posti occupati')} su ${p.capacity}.`,
  overCapacity: (p) =>
    `${p.name} segue ${plural(p.mentees, 'persona', 'persone')} e ne aveva accettate ${p.capacity}.`,
};

export const pairingProposal: Widen<typeof en.pairingProposal> = {
  fit: ({ points }) => `Affinità ${Math.round(points)} su 100`,
  reason: {
    'need-met': (p) => (p.strength >= 3 ? `Forte in: ${p.topic}.` : `Conosce: ${p.topic}.`),
    'need-not-met': (p) => `Nulla di indicato su: ${p.topic}.`,
    'no-needs-stated': () => 'Nessun bisogno indicato: ogni mentore va ugualmente bene.',
    'common-hours': (p) => `${p.hours % 1 === 0 ? String(p.hours) : times(p.hours)} ore di lavoro in comune.`,
    'same-preferred-language': (p) => `Entrambi preferiscono: ${p.language}.`,
    'common-language': (p) => `Entrambi parlano: ${p.language}.`,
    'same-line': (p) => `${p.name} sta più in alto dell’altro nella stessa linea.`,
  },
  obstacle: {
    'same-person': 'Nessuno è mentore di sé stesso.',
    'direct-line': 'Uno è il responsabile diretto dell’altro.',
    'already-paired': 'Sono già una coppia.',
    'failed-before': 'Una loro coppia precedente è finita prima del tempo.',
    'no-common-language': 'Nessuna lingua in comune.',
    'no-common-hours': 'Meno di un’ora di lavoro in comune.',
  },
  secondBest: (p) =>
    [
      `Seconda scelta: ${p.name}, affinità ${Math.round(p.points)}${p.isFull ? ', nessun posto libero' : ''}.`,
      ...p.reasons,
    ].join(' '),
  notFirstChoice: (p) =>
    [
      `Con ${p.name} l’affinità sarebbe più alta (${Math.round(p.points)}), ma in questa proposta serve altrove.`,
      ...p.reasons,
    ].join(' '),
  noSecond: 'Nessun altro è possibile.',
  unpaired: {
    'no-places-left': (p) =>
      `${p.name} resta senza mentore: tutti i posti sono occupati. Aggiungi un mentore o un posto.`,
    'nobody-possible': (p) => `${p.name} resta senza mentore: ognuno dei possibili è escluso.`,
    'no-mentors': (p) => `${p.name} resta senza mentore: nessuno è ancora accettato.`,
  },
};

export const importPage: Widen<typeof en.importPage> = {
  title: 'Importa le vendite',
  lead: 'Gli ordini vanno nella scheda «Vendite». Nulla viene scritto prima della tua conferma.',
  loading: 'Leggo che cosa c’è nel registro',
  source: 'Dove sono le vendite?',
  sources: { file: 'In un file', paste: 'Le incollo', tab: 'In una scheda qui' },
  file: 'File (CSV, TSV o testo)',
  fileHelp: 'Come lo esporta qualsiasi programma. Viene letto in questa finestra e non va altrove.',
  paste: 'Righe, con i nomi delle colonne',
  pasteHelp: 'Copiate da un foglio di calcolo o da un file di testo.',
  pastedName: 'Righe incollate',
  tab: 'Scheda',
  noTabs: 'In questo foglio di calcolo non c’è un’altra scheda da leggere.',
  read: 'Leggi le vendite',
  reading: 'Leggo le vendite',
  readingTab: 'Leggo la scheda',
  nothingChosen: { file: 'Scegli un file.', paste: 'Incolla le righe.', tab: 'Scegli una scheda.' },
  fileUnreadable: 'Il browser non riesce ad aprire questo file. Sceglilo di nuovo.',
  questionsTitle: (count) => (count === 1 ? 'Prima una domanda' : `Prima ${count} domande`),
  questionsHelp: 'Nulla si indovina. Ogni risposta dice che cosa fa.',
  goOn: 'Avanti',
  answerAll: 'Scegli una risposta a ogni domanda.',
  samples: (texts) => `Valori del file: ${texts}`,
  refusedTitle: 'Così non si può importare',
  nothingWritten: 'Nulla è stato scritto.',
  otherRecords: 'Scegli altre vendite',
  previewTitle: 'Controlla che cosa verrà scritto',
  columnsTitle: 'Come si leggono le colonne',
  noColumn: 'Nessuna',
  carriedCustomer: 'Il cliente sta sopra le sue righe',
  roleChoice: (role) => `Colonna per: ${role}`,
  rememberedOn: (day) => `Letto come confermato: ${day}.`,
  readDate: (p) => `Date: ${p.raw} si legge ${dateText(p.on)}.`,
  readAmount: (p) => `Importi: ${p.raw} si legge ${amountText(p.value)}.`,
  askAgain: 'Chiedimi di nuovo tutto',
  statusesTitle: 'Quali ordini contano',
  statusLabel: (status, rows) => `${status} (${pluralLarge(rows, 'riga', 'righe')})`,
  statusCounts: 'Conta',
  statusLeftOut: 'Resta fuori',
  statusRefund: 'Rimborso',
  leftOutTitle: (rows) => `${pluralLarge(rows, 'riga resta', 'righe restano')} fuori`,
  leftOutNone: 'Nessuna riga resta fuori.',
  sameTitle: (pairs) =>
    `${pluralLarge(pairs, 'coppia di clienti si somiglia', 'coppie di clienti si somigliano')}`,
  sameHelp: 'Restano divisi, a meno che tu dica che sono uno solo.',
  moreTitle: 'Nomi e responsabili da altri file',
  moreHelp:
    'Un elenco di clienti con chi li segue, di dipendenti con i loro codici, o di righe d’ordine con gli importi. Si unisce per codice o per nome.',
  moreFile: 'Un altro file',
  customersJoined: (p) => `Trovati ${p.matched} su ${pluralLarge(p.all, 'cliente', 'clienti')}.`,
  peopleJoined: (p) => `Trovati ${p.matched} su ${pluralLarge(p.all, 'venditore', 'venditori')}.`,
  amountsJoined: (p) =>
    `Trovati gli importi di ${grouped(p.matched)} su ${pluralLarge(p.all, 'ordine', 'ordini')}.`,
  linesUnreadable: (lines) =>
    `${pluralLarge(lines, 'riga ha una cifra illeggibile e resta fuori', 'righe hanno una cifra illeggibile e restano fuori')}.`,
  removeFile: 'Lascialo fuori',
  peopleTitle: 'Nomi dei venditori',
  peopleHelp: 'Dove il file ha numeri, scrivi chi è. I nomi si ricordano per il prossimo file.',
  personLabel: (name, orders) => `${name} (${pluralLarge(orders, 'ordine', 'ordini')})`,
  ownersTitle: 'Chi segue ogni cliente?',
  ownersHelp:
    'Il file non lo dice. Scrivi un nome per ciascuno, o scegli un secondo file qui sopra. I clienti senza nome non entrano nel confronto.',
  ownersSet: (p) => `${grouped(p.done)} su ${pluralLarge(p.all, 'cliente ha', 'clienti hanno')} un nome.`,
  ownersTooMany: (most) => `Si vedono i primi ${most} clienti. Per tutti scegli un secondo file.`,
  modeTitle: 'Il registro ha già degli ordini',
  modes: { add: 'Aggiungi e aggiorna', replace: 'Sostituisci tutto' },
  modeAdd: (p) =>
    `${grouped(p.known)} noti, ${grouped(p.added)} nuovi, ${grouped(p.changed)} cambiati. I noti restano come sono, uno cambiato sostituisce la sua riga precedente.${
      p.gone > 0
        ? ` ${pluralLarge(p.gone, 'ordine del registro è annullato o rimborsato in questo file e non conta più', 'ordini del registro sono annullati o rimborsati in questo file e non contano più')}.`
        : ''
    }`,
  modeReplace: (p) =>
    `Ordini presenti finora che non contano più: ${grouped(p.earlier)}. Ordini di questo file che contano: ${grouped(p.orders)}. Annullando, i precedenti contano di nuovo.`,
  nothingNew: 'Tutti gli ordini di questo file sono già nel registro. Non c’è nulla da scrivere.',
  writeGone: (orders) => `Togli ${pluralLarge(orders, 'ordine', 'ordini')}`,
  write: (orders) => `Scrivi ${pluralLarge(orders, 'ordine', 'ordini')}`,
  unreadable: (rows) =>
    `Nella scheda «Vendite» ${pluralLarge(rows, 'riga non si può leggere e non conta', 'righe non si possono leggere e non contano')}.`,
  writing: (p) => `Scritti ${grouped(p.done)} su ${pluralLarge(p.all, 'ordine', 'ordini')}`,
  waiting: 'Per il momento Google non permette altro. Si prosegue da soli entro un minuto.',
  keepOpen: 'Tieni aperta questa finestra. Nulla conta finché non c’è tutto.',
  cancelWriting: 'Ferma e annulla',
  takingBack: 'Annullo l’importazione',
  doneTitle: 'Gli ordini sono nel registro',
  done: (p) => `${pluralLarge(p.orders, 'ordine scritto', 'ordini scritti')} da ${p.file}.`,
  exemplar: 'Trova l’esemplare',
  openOrders: 'Apri la scheda',
  takeBack: 'Annulla l’importazione',
  takenBack: 'L’importazione è annullata. Conta quello che contava prima.',
  unfinishedTitle: 'Un’importazione non è conclusa',
  unfinished: (p) =>
    `${p.file}, ${p.day}: ${
      p.all === null
        ? pluralLarge(p.orders, 'ordine scritto', 'ordini scritti')
        : `scritti ${grouped(p.orders)} ordini su ${grouped(p.all)}`
    }, nessuno conta ancora. Scegli di nuovo gli stessi dati per riprendere da dove si è fermata, oppure annullala.`,
  unfinishedFiles: (names) => `È stata letta insieme a ${inList(names)}.`,
  sameImport: (p) =>
    `Sono i dati dell’importazione non conclusa. ${pluralLarge(p.orders, 'ordine è già scritto', 'ordini sono già scritti')}; gli altri seguono.`,
  otherImportTitle: 'Non sono ancora i dati dell’importazione non conclusa',
  otherImport: (p) =>
    `Per riprendere ${p.file} (${pluralLarge(p.orders, 'ordine', 'ordini')}), scegli lo stesso file e dai le stesse risposte. Per importare altro, torna indietro e annulla prima l’importazione non conclusa.`,
  missingFiles: (names) => `È stata letta insieme a ${inList(names)}: scegli anche questo qui sotto.`,
  goOnWriting: (orders) =>
    orders > 0
      ? `Riprendi: ${pluralLarge(orders, 'ordine', 'ordini')} da scrivere`
      : 'Concludi l’importazione',
  latest: (p) => `Ultima: ${p.file}, ${p.day}, ${pluralLarge(p.orders, 'ordine', 'ordini')}.`,
  takeBackQuestion: (p) =>
    `Annullare ${p.file}? ${pluralLarge(p.orders, 'ordine se ne va', 'ordini se ne vanno')} e ciò che ha sostituito conta di nuovo.`,
};

export const diagnostics: Widen<typeof en.diagnostics> = {
  make: 'Salva la diagnosi',
  making: 'Riguardo la pagina',
  title: 'Ecco che cosa conterrà il file',
  text: 'Com’è andata la lettura, e la pagina con ogni nome, indirizzo, identificativo e numero sostituito e ogni descrizione tolta. Date e orari restano. Guardalo pure: non viene inviato niente, e decidi tu a chi dare il file.',
  cut: 'La pagina è lunga. Nel file c’è solo la prima parte.',
  contents: 'Contenuto del file',
  save: 'Salva il file',
  saved: 'Salvato tra i download. Dallo a chi nella tua azienda si occupa dell’estensione.',
  unavailable:
    'La pagina non si può riguardare. Premi il pulsante Mentor Ledger nella barra degli strumenti su quella pagina, poi riprova.',
};

export const repair: Widen<typeof en.repair> = {
  offer: 'Manca qualcosa? Aiuta a farlo riparare.',
  make: 'Salva la diagnosi',
  switchedOff: (reason: string) => `Perché non viene letto: ${reason}`,
};

export const welcome: Widen<typeof en.welcome> = {
  title: 'Mentor Ledger è installato',
  lead: 'Dopo un incontro di mentoring annoti in meno di 20 secondi che cosa ha funzionato e che cosa no. Finisce nel foglio in cui la tua azienda tiene il programma di mentoring.',
  leavesTitle: 'Che cosa esce da questo browser',
  leaves: [
    'Quando premi Invia: data, ora, durata e titolo dell’incontro, il suo link, gli identificativi dati dal calendario, con chi del programma ti sei visto e quello che scrivi.',
    'Quando ti colleghi: il codice d’invito e il nome del tuo browser e sistema, per esempio «Chrome on Linux».',
  ],
  whereTo:
    'Va direttamente al servizio di script di Google, dove gira il foglio della tua azienda, e da nessun’altra parte. Nessun altro server, nessuna pubblicità, nessun conteggio delle visite.',
  staysTitle: 'Che cosa resta qui',
  stays: [
    'Le note che tieni private. In «I tuoi resoconti» si possono cercare, salvare e cancellare.',
    'Gli indirizzi degli invitati. Servono solo a proporre la persona giusta.',
    'Ogni pagina su cui non fai clic. Una pagina viene letta solo quando premi il pulsante, una volta.',
  ],
  permissionTitle: 'Che cosa ti chiederà il browser',
  permission:
    'Per inviare, l’estensione deve raggiungere script.google.com e script.googleusercontent.com. Firefox te lo chiede quando ti colleghi; puoi revocarlo quando vuoi nelle impostazioni delle estensioni.',
  question: 'Accetti che quello che invii esca da questo browser in questo modo?',
  agree: 'Accetta e collega',
  later: 'Non ora',
  laterText:
    'Da questo browser non esce niente. Puoi rimuovere l’estensione, o tornare a questa pagina dalle opzioni.',
  agreedText: (on: string) => `Hai accettato il ${on}.`,
  connect: 'Collega questo browser',
  pin: 'Consiglio: tieni il pulsante in vista. Apri l’elenco delle estensioni nella barra degli strumenti e fissa Mentor Ledger.',
};

export const reminderOptions: Widen<typeof en.reminderOptions> = {
  title: 'Promemoria',
  text: 'Se vuoi, il pulsante nella barra conta gli incontri di oggi con i tuoi allievi che sono finiti e non hanno ancora un resoconto. Niente finestre, niente suoni.',
  fromPages: 'Ricordami gli incontri delle pagine di calendario su cui ho aperto il modulo',
  fromPagesHelp:
    'Titolo, orario e invitati di questi incontri restano in questo browser per due giorni, poi vengono cancellati.',
  fromAddress: 'Guarda anche da solo il mio calendario',
  fromAddressHelp:
    'Con l’indirizzo segreto del tuo calendario in formato iCal l’estensione trova anche gli incontri che non hai aperto. Lo legge solo questo browser, alcune volte al giorno. Chi ha questo indirizzo può leggere il tuo calendario: resta qui e non viene mai inviato al registro.',
  whereToFind:
    'In Google Calendar: Impostazioni, il tuo calendario, «Indirizzo segreto in formato iCal». Outlook: Impostazioni, Calendario, Calendari condivisi, Pubblica, link ICS.',
  address: 'Indirizzo iCal segreto',
  notAnAddress:
    'Questo non è l’indirizzo di un calendario. Comincia con https:// e di solito finisce con .ics; copialo per intero.',
  askAccess: (host: string) => `Il browser ora ti chiederà se l’estensione può leggere ${host}.`,
  denied: (host: string) =>
    `Senza accesso a ${host} il calendario non si può leggere. I promemoria dalle pagine aperte funzionano lo stesso.`,
  use: 'Usa questo calendario',
  remove: 'Togli il calendario',
  inUse: (host: string) => `Viene guardato un calendario su ${host}.`,
  lastRead: (when: string) => `Letto l’ultima volta ${when}.`,
  problems: {
    unreachable: 'Il calendario non era raggiungibile. Si riprova da solo.',
    refused:
      'L’indirizzo non funziona più: il calendario l’ha ritirato o vuole un accesso. Copia quello attuale dalle impostazioni del calendario.',
    'not-a-calendar': 'Quello che è arrivato non è un calendario. Copia di nuovo l’indirizzo segreto.',
    'too-large': 'Il calendario è troppo lungo per essere letto qui. Usane uno con i soli tuoi incontri.',
    'permission-missing':
      'Il browser non permette più all’estensione di leggere questo indirizzo. Consentilo di nuovo.',
  },
  unreadable: (count: number) =>
    count === 1
      ? 'Una voce di questi giorni non si è potuta leggere: per quella non c’è promemoria.'
      : `${count} voci di questi giorni non si sono potute leggere: per quelle non c’è promemoria.`,
  allow: 'Consenti',
};

export const reminders: Widen<typeof en.reminders> = {
  badge: (count: number) =>
    count === 1
      ? 'Un incontro di oggi non ha ancora un resoconto'
      : `${count} incontri di oggi non hanno ancora un resoconto`,
  andWaiting: (waiting: string, reminder: string) => `${waiting}. ${reminder}`,
  listTitle: 'Finiti oggi, senza resoconto',
  feedTrouble:
    'Il calendario dei promemoria non si è potuto leggere: qualcuno può mancare. Le opzioni dicono perché.',
  withWhom: (names: string) => `con ${names}`,
  dismiss: 'Niente promemoria',
  dismissLabel: (title: string) => `Niente promemoria: ${title}`,
};

export const storeListing: Widen<typeof en.storeListing> = {
  category: 'Produttività: strumenti',
  purpose:
    'Scrivere i resoconti di mentoring dalle pagine di calendario e registrarli nel registro di mentoring dell’azienda.',
  headings: {
    summary: 'In breve',
    description: 'Descrizione',
    purpose: 'Scopo unico',
    permissions: 'Perché serve ogni autorizzazione',
    data: 'Quali dati vengono trattati',
    remoteCode: 'Codice remoto',
    privacy: 'Privacy',
    screenshots: 'Immagini',
  },
  description: [
    'Per i mentori la cui azienda tiene il programma di mentoring con il componente aggiuntivo Mentor Ledger per fogli di calcolo.',
    'Dopo un incontro premi il pulsante sulla pagina del calendario. Il modulo mostra titolo, data e ora dell’incontro e la persona che segui, per quanto la pagina li dice. Tu confermi se vi siete visti e quanto, scrivi una riga su che cosa ha funzionato o no, e invii. Servono meno di 20 secondi, anche solo con la tastiera.',
    'Il resoconto finisce nel foglio della tua azienda. Se sei offline aspetta nel browser e parte dopo; fino ad allora lo vedi, con il motivo. Nei dieci secondi dopo l’invio puoi riprenderlo; più tardi puoi correggerlo.',
    'Le note che tieni private restano nel tuo browser.',
    'Funziona con Google Calendar, Outlook sul web e Nextcloud Calendar per quanto queste pagine mostrano gli incontri; con le pagine che descrivono il loro evento in forma standard; e a mano ovunque. Dove la pagina lascia dubbi su data o ora, il modulo ti chiede di controllare.',
    'Serve un link d’invito di chi guida il programma. Senza non si può inviare niente.',
  ],
  permissions: {
    activeTab:
      'Per leggere titolo, orario e invitati dell’incontro dalla pagina del calendario quando, e solo quando, la persona preme il pulsante o la sua scorciatoia.',
    scripting:
      'Per eseguire il lettore su quella pagina a quel clic. Fa parte del pacchetto, legge una volta, non cambia niente e non lascia niente.',
    storage: 'Per tenere in questo browser bozze, resoconti in attesa d’invio, note private e impostazioni.',
    alarms:
      'Per inviare quello che è in attesa, per esempio dopo essere stati offline, e per aggiornare i promemoria se sono attivi.',
    sidePanel: 'Per mostrare il modulo accanto al calendario a chi lo preferisce alla finestrella.',
    'https://script.google.com/macros/*':
      'Il registro dell’azienda è un’applicazione web di Google Apps Script; i resoconti si inviano qui.',
    'https://script.googleusercontent.com/*':
      'Da qui arrivano le risposte dell’applicazione web, dopo un reindirizzamento.',
    'https://*/*':
      'Facoltativo e mai chiesto all’installazione: solo se la persona attiva i promemoria da un indirizzo di calendario, e solo per l’host di quell’indirizzo.',
  },
  remoteCode: 'Nessuno. Tutto il codice è nel pacchetto; le risposte del registro sono dati.',
  data: {
    personallyIdentifyingInfo:
      'I nomi delle persone del programma, come li dà il registro dell’azienda, per proporre la persona giusta; l’identificativo che il calendario dà a un incontro, che può essere un indirizzo e-mail.',
    websiteContent:
      'Titolo, orario, link e invitati dell’incontro sulla pagina al momento del clic. Titolo, orario e link partono con il resoconto; gli indirizzi degli invitati restano nel browser.',
    personalCommunications: 'Quello che il mentore scrive sull’incontro, se non lo tiene privato.',
  },
  privacy: [
    'L’estensione invia dati solo quando la persona preme Invia, si collega o si scollega, e chiede al registro della propria azienda l’elenco delle proprie coppie.',
    'Tutto va dal browser direttamente al registro dell’azienda su script.google.com. Chi ha fatto l’estensione non riceve niente: nessun altro server, nessuna pubblicità, nessuna misurazione dell’uso.',
    'Con un resoconto partono: data, ora e durata, titolo e link dell’incontro, gli identificativi dati dal calendario, con chi del programma, com’è andata, quello che il mentore scrive e quando è stato inviato.',
    'Restano solo nel browser: bozze, note private, indirizzi degli invitati, impostazioni e, se i promemoria sono attivi, gli incontri degli ultimi due giorni e l’indirizzo segreto del calendario. Rimuovendo l’estensione si cancella tutto.',
    'Una pagina viene letta solo al clic, una volta. «Salva la diagnosi» crea un file in cui nomi, indirizzi, identificativi e numeri sono sostituiti; prima viene mostrato, e l’estensione non lo invia mai.',
    'I dati non vengono venduti né ceduti, e non servono ad altro che allo scopo qui sopra. Di ciò che l’azienda fa del suo registro risponde l’azienda: chiedi a chi guida il programma.',
  ],
  screenshots: {
    popup: 'Il modulo su una pagina di calendario, subito dopo l’incontro',
    options: 'Collegato al programma; che cosa è in attesa e che cosa esce dal browser',
    owner: 'Il resoconto nel foglio dell’azienda',
  },
};

export const exemplarPage: Widen<typeof en.exemplarPage> = {
  title: 'L’esemplare',
  lead: 'Chi conserva i clienti in un modo che il solo caso non spiega?',
  ownLead: 'Chi ha risultati che il solo caso non spiega?',
  loading: 'Leggo le vendite',
  waiting: 'Per il momento Google non permette altro. Si prosegue da soli entro un minuto.',
  working: 'Confronto',
  none: 'Ancora nessuna vendita',
  noneHelp: 'Prima importale, oppure confronta le persone con una misura tua.',
  importSales: 'Importa le vendite',
  unfinished:
    'Un’importazione non è conclusa, quindi i suoi ordini qui non contano. Apri l’importazione per chiuderla.',
  unreadable: (rows) =>
    `Nella scheda «Vendite» ${plural(rows, 'riga non si può leggere e manca', 'righe non si possono leggere e mancano')} qui.`,
  measure: 'Confronta per',
  measures: { retention: 'Clienti che tornano', own: 'Una misura tua' },
  answer: 'La risposta',
  windowsTitle: 'Quale periodo si confronta',
  baseWindow: (window) => `Clienti con un ordine, ${window}.`,
  nextWindow: (window) => `Tornati: un ordine, ${window}.`,
  secondWindow: (window) => `Secondo confronto, separato: base ${window}.`,
  chosenFromData: 'Durata e date seguono da quanto spesso ordinano i tuoi clienti.',
  chosenByOwner: 'Queste date le hai scelte tu.',
  otherWindows: 'Scegli altre date',
  otherWindowsHelp:
    'Provare date finché qualcuno spicca trova il caso. Scegli per un motivo, e dillo quando mostri il risultato.',
  baseStarts: 'La base comincia il',
  lengthMonths: 'Durata di ogni periodo',
  months: (count) => plural(count, 'mese', 'mesi'),
  applyWindows: 'Confronta queste date',
  fromData: 'Lascia scegliere ai dati',
  badStart: 'Scegli una data.',
  tableTitle: 'Tutti a confronto',
  columns: {
    rank: 'Posto',
    person: 'Persona',
    customers: 'Clienti',
    cameBack: 'Tornati',
    share: 'Quota',
    from: 'Può andare da',
    to: 'a',
    leveled: 'Quota livellata',
    sameRep: 'Stessa persona',
    standing: 'Che cosa si può dire',
  },
  ownColumns: { total: 'Casi', successes: 'Riusciti', values: 'Valori', mean: 'Media', restMean: 'Altri' },
  leveledHelp:
    'La quota livellata avvicina i numeri piccoli alla quota di tutti; l’ordine segue questa. Un posto c’è solo sopra la quota di tutti, mai dove i casi sono troppo pochi.',
  noRank: '–',
  tooFew: 'troppo pochi per dirlo',
  sizeTitle: 'Quanto è grande la differenza',
  sizeOf: (name, size) => `${name}: ${size}`,
  notesTitle: 'Da tenere presente',
  acquisitionTitle: 'Clienti nuovi',
  acquisitionHelp: (window) =>
    `Primo ordine in assoluto, ${window}. Solo conteggi: quante persone ciascuno abbia avvicinato non si sa.`,
  acquisitionNone: 'In questo periodo nessuno ha ordinato per la prima volta.',
  methodTitle: 'Come è calcolato',
  method:
    'Intervallo di Wilson (Newcombe 1998, metodo 3); imbuto binomiale esatto (Spiegelhalter 2005); quote livellate con un modello beta-binomiale; ciascuno contro tutti gli altri con un test esatto a una coda (Fisher), corretto per il numero di persone (Holm); si fa un nome solo quando un secondo periodo separato dice lo stesso.',
  methodAmount:
    'La media di ciascuno contro tutti gli altri ridistribuendo i valori a caso (test di permutazione), corretta per il numero di persone (Holm); si fa un nome solo quando la prima metà dei periodi dice lo stesso.',
  writeReport: 'Scrivilo in una scheda',
  writeAgain: (tab) => `Riscrivi la scheda «${tab}»`,
  written: (tab) =>
    `La scheda «${tab}» mostra questo confronto con i suoi grafici. Si può rifare in ogni momento.`,
  madeOfTab: (p) =>
    `Data: ${p.day}. Fatto con la scheda «${p.tab}» e si può rifare; i fatti sono nelle altre schede.`,
  madeOn: (day) =>
    `Data: ${day}. Fatto con le vendite di questo foglio di calcolo e si può rifare; i fatti sono nelle altre schede.`,
  chartData: 'Dati dei grafici',
  chart: {
    person: 'Persona',
    lower: 'Estremo inferiore',
    range: 'Ampiezza',
    share: 'Quota',
    customers: 'Clienti',
    low95: 'Limite inferiore, 95 %',
    high95: 'Limite superiore, 95 %',
    low998: 'Limite inferiore, 99,8 %',
    high998: 'Limite superiore, 99,8 %',
    overall: 'Tutti insieme',
    name: 'Nome',
  },
  intervalAlt: (lines) => `Quota di clienti tornati, per ogni persona. ${lines}`,
  funnelAlt: (p) =>
    `Quota rispetto al numero di clienti per ${plural(p.people, 'persona', 'persone')}, con i limiti del caso intorno a ${p.overall}. Le cifre sono nella tabella.`,
  ownPicture: {
    title: (measure) => `Confronto per: ${measure}`,
    dots: 'Quota raggiunta, con l’intervallo che può onestamente rappresentare',
    funnel: 'Quota raggiunta rispetto al numero di casi',
    amounts: 'Tutti i valori, e la media di ogni persona',
    lines: 'Un punto per valore, una riga per persona, nell’ordine della tabella.',
    thinned: 'I valori sono tanti: un punto ne rappresenta più d’uno.',
    intervalAlt: (lines) => `Quota raggiunta, per ogni persona. ${lines}`,
    funnelAlt: (p) =>
      `Quota raggiunta rispetto al numero di casi per ${plural(p.people, 'persona', 'persone')}, con i limiti del caso intorno a ${p.overall}. Le cifre sono nella tabella.`,
    amountsAlt: (lines) => `Valori e media di ogni persona. ${lines}`,
    amount: 'Valore',
    value: 'Un valore',
    mean: 'Media della persona',
    overall: 'Media di tutti',
  },
  talk: 'Prima di concludere, parla con la persona. La cifra dice che qualcosa è diverso, non che cosa.',
  own: {
    source: 'Dov’è la misura?',
    outcomes: (rows) => `Scheda «Risultati» (${plural(rows, 'riga', 'righe')})`,
    kind: 'Che cos’è?',
    kinds: { share: 'Una quota (tanti su tanti)', amount: 'Un valore' },
    columns: {
      person: 'Persona',
      period: 'Periodo dal',
      successes: 'Riusciti',
      total: 'Su',
      amount: 'Valore',
    },
    compare: 'Confronta',
    reading: 'Leggo la scheda',
    noneTitle: 'Ancora nessun risultato',
    noneHelp:
      'Compila la scheda «Risultati», oppure scegli un’altra scheda con una persona e una cifra in ogni riga.',
    chooseColumns: 'Scegli le colonne.',
    dateOrder: (raw) => `Che data è ${raw}?`,
    decimalMark: (raw) => `Che valore è ${raw}?`,
    skipped: (p) =>
      `${plural(p.rows, 'riga senza persona, data o cifra leggibile resta', 'righe senza persona, data o cifra leggibile restano')} fuori (riga ${p.lines}).`,
    mixed: 'Le date o i valori di questa scheda si contraddicono. Usa un solo formato nella colonna.',
    nothing: 'Nessuna riga di questa scheda ha una persona e una cifra.',
    lookedAt: (day) => `Si guardano i periodi a partire da questa data: ${day}. I precedenti confermano.`,
    onePeriod: 'C’è un solo periodo: nulla si può confermare e non si fa nessun nome.',
    tooFewCases: (p) =>
      `${p.name} ha ${plural(p.total, 'caso', 'casi')}. Sotto ${p.leastTotal} anche un risultato perfetto può essere fortuna.`,
    tooFewEverywhere: (p) =>
      `Troppo pochi casi per persona per dirlo. Sotto ${p.leastTotal} anche un risultato perfetto può essere fortuna.`,
    inPeriods: {
      headline: {
        named: ({ names }) =>
          `${inList(names)} ${names.length === 1 ? 'si distingue' : 'si distinguono'} in entrambe le metà dei periodi. La sola fortuna è una spiegazione improbabile.`,
        'proven-once': ({ names, on }) =>
          `Provato una volta: ${inList(names)}. Non ci sono periodi precedenti per confermarlo. Ricontrolla ${onDate(on)}.`,
      },
      verdict: {
        'proven-once': (facts) =>
          `Provato una volta: ${facts.name}, ${ofTotal(facts.count)}, gli altri ${ofTotal(facts.rest)}. Più di quanto dà il caso tra ${inWords(facts.people)} persone, negli unici periodi che ci sono. Ricontrolla ${onDate(facts.on)}.`,
        'not-confirmed': (facts) =>
          `${facts.name} si distingue nei periodi più recenti (${ofTotal(facts.count)}; gli altri ${ofTotal(facts.rest)}), non nei precedenti (${ofTotal(facts.second)}; gli altri ${ofTotal(facts.secondRest)}). Può ancora essere fortuna. Riguarda dopo ${onDate(facts.on)}.`,
        proven: (facts) =>
          `${facts.name}: ${ofTotal(facts.count)}, gli altri ${ofTotal(facts.rest)}${facts.ratio === undefined ? '' : `: ${times(facts.ratio)} volte`}. In entrambe le metà dei periodi. La sola fortuna è una spiegazione improbabile.`,
      },
    },
    tooFewValues: 'Troppo pochi valori per persona per dirlo.',
    onlyOne: 'C’è una sola persona: nessuno con cui confrontarla.',
    nothingToCompare: {
      nobody: 'Nei periodi guardati nessuno ha un caso.',
      'one-person': 'C’è una sola persona: nessuno con cui confrontarla.',
      'all-succeed': 'Tutti i casi sono riusciti: non c’è differenza da spiegare.',
      'none-succeed': 'Nessun caso è riuscito: non c’è differenza da spiegare.',
    },
    outcomesTab: 'Risultati',
    measureName: 'Quale misura?',
    unnamed: 'Senza nome',
    unreadable: 'Queste righe della scheda «Risultati» non si possono leggere e qui mancano:',
    impossible: (rows) =>
      `Nella scheda «Risultati» ${plural(rows, 'riga resta', 'righe restano')} fuori: i successi e i tentativi devono essere numeri interi, il primo non sopra il secondo.`,
    size: (facts) =>
      `${facts.ratio === undefined ? '' : `${times(facts.ratio)} volte quello di tutti gli altri. `}Tra ${percent(facts.interval.lower)} e ${percent(facts.interval.upper)}, gli altri tra ${percent(facts.restInterval.lower)} e ${percent(facts.restInterval.upper)}. Non riusciti: ${percent(facts.lost)}, gli altri ${percent(facts.restLost)}.`,
    amountVerdict: {
      'too-few': 'Troppo pochi valori per dirlo.',
      'as-expected': 'Quello che dà il solo caso.',
      'not-ahead': 'Non davanti agli altri.',
      promising: 'Spicca, ma con tante persone a confronto può ancora essere fortuna.',
      'proven-once': 'Spicca negli unici periodi che ci sono.',
      'not-confirmed': 'Spicca nei periodi più recenti, non nei precedenti. Può ancora essere fortuna.',
      proven: 'Spicca in entrambe le metà. Il solo caso è una spiegazione improbabile.',
    },
  },
};

export const mentorDialogs: Widen<typeof en.mentorDialogs> = {
  takeBack: (what: string) => `Annulla: ${what}`,
  takenBack: (what: string) => `Annullato: ${what}.`,
  discard: 'Chiudere senza salvare? Quello che hai scritto qui va perso.',
  discardYes: 'Chiudi senza salvare',
  discardNo: 'Continua',
  unsaved: 'Non ancora salvato',
  sections: 'Sezioni',
  filter: 'Cerca per nome',
  noneFound: 'Nessuno si chiama così.',
  remove: 'Togli',
  yes: 'Sì',
  no: 'No',
};

export const practicesPage: Widen<typeof en.practicesPage> = {
  title: 'Pratiche e problema',
  lead: 'Che cosa fa di diverso l’esemplare, chi altro lo fa, e il problema che il programma deve risolvere.',
  sections: {
    guide: 'Il colloquio',
    practices: 'Pratiche',
    compare: 'Che cosa dice',
    problem: 'Il problema',
  },
  exemplar: 'Persona esemplare',
  exemplarHelp: 'La persona i cui risultati spiccano. Non è ancora un mentore.',
  noPeople:
    'Chi fa che cosa si annota per persona. Aggiungi prima le persone: chi spicca e almeno un collega.',
  addPeople: 'Aggiungi persone',
  guideLead: 'Parlatene di persona, non per e-mail. Chiedi, ascolta e annota come pratiche quello che fa.',
  guideFor: (name: string) => `Colloquio con ${name}`,
  guideNobody: 'Colloquio con la persona esemplare',
  printGuide: 'Stampa le domande',
  practicesTitle: 'Che cosa fa',
  practicesLead:
    'Una pratica per volta. Annota se lo fanno anche i colleghi: senza di loro non c’è nulla da confrontare.',
  none: 'Ancora nessuna pratica',
  noneHelp: 'Prima parla con la persona esemplare, poi annota che cosa fa.',
  add: 'Aggiungi una pratica',
  newPractice: 'Nuova pratica',
  practice: 'Pratica',
  kind: 'Come è nata',
  iceberg: 'Punta di un iceberg: potrebbe diventare di più',
  note: 'Nota',
  remove: (title: string) => `Togli la pratica: ${title}`,
  whoElse: 'Chi lo fa',
  whoElseHelp: 'Come hai chiesto o visto. «In parte» conta come sì.',
  does: (name: string) => `${name} lo fa`,
  counts: 'Clienti con e senza',
  countsHelp: 'Per persona: con quanti clienti l’ha usata, e quanti di loro sono tornati.',
  withIt: (name: string) => `${name}: clienti con la pratica`,
  backWith: (name: string) => `${name}: di questi sono tornati`,
  without: (name: string) => `${name}: clienti senza la pratica`,
  backWithout: (name: string) => `${name}: di questi sono tornati senza`,
  countHeads: { with: 'Con', backWith: 'Tornati', without: 'Senza', backWithout: 'Tornati' },
  person: 'Persona',
  ideas: 'Idee che ne nascono',
  idea: 'Idea',
  ideaStatus: 'Stato',
  addIdea: 'Aggiungi un’idea',
  removeIdea: (title: string) => `Togli l’idea: ${title}`,
  removePractice: 'Togli la pratica',
  otherIdeas: 'Idee senza una pratica',
  asked: (doing: number, asked: number) =>
    asked === 0 ? 'Non ancora chiesto' : `lo fanno ${doing} altri su ${asked}`,
  save: 'Salva le pratiche',
  saved: 'Le pratiche sono salvate.',
  titleMissing: 'Scrivi la pratica in poche parole.',
  ideaMissing: 'Scrivi l’idea in poche parole.',
  compareTitle: 'Che cosa distingue l’esemplare',
  compareLead: 'Prima le differenze più grandi. Sono domande per il colloquio, non risultati.',
  compareHeads: { practice: 'Pratica', exemplar: 'Persona esemplare', others: 'Altri' },
  doing: (doing: number, asked: number) => `${doing} su ${asked}`,
  notAsked: 'Non ancora chiesto a nessun altro:',
  testTitle: 'Va insieme al successo?',
  testLead: 'Clienti con e senza una pratica, confrontati persona per persona.',
  noCounts: 'Inserisci i clienti con e senza una pratica per vedere se va insieme al successo.',
  notCause:
    'Ciò che va insieme non è per forza causa: chi usa una pratica può essere diverso anche in altro.',
  problemTitle: 'Il problema, con il dato prima dell’inizio',
  problemLead: 'Fissato prima del primo incontro. Chi lo sposta dopo può mostrare qualsiasi crescita.',
  statement: 'Problema',
  statementHelp: 'Che cosa non va, per chi, da quando.',
  measure: 'Misura',
  measureHelp: 'L’unico dato che deve muoversi, per esempio la quota di clienti che tornano.',
  category: 'Categoria',
  baselineKind: 'Il dato è',
  share: 'un numero su un totale',
  amount: 'un valore',
  successes: 'Di questi',
  trials: 'Su',
  value: 'Valore',
  fromOn: 'Contato dal',
  beforeOn: 'Contato fino al giorno prima del',
  baselineText: 'Da dove viene il dato',
  saveProblem: 'Salva il problema',
  problemSaved: 'Il problema è salvato.',
  freeze: 'Fissa il valore di partenza',
  freezeAsk: 'Fissarlo con la data di oggi? Le modifiche restano possibili e compaiono accanto.',
  freezeYes: 'Fissa con la data di oggi',
  frozenDone: 'Il valore di partenza è fissato.',
  startedUnfrozen:
    'Il programma è iniziato e il valore di partenza non è fissato. Fissalo adesso; altrimenti viene fissato stanotte, se non manca nulla.',
  freezesOn: (day: string) =>
    `Viene fissato da sé nella notte sul ${day}, quando inizia il programma, o subito se vuoi.`,
  frozenRow: (p: { share: string; from: string; to: string }) =>
    `Dato fissato: ${p.share}, dal ${p.from} al ${p.to}.`,
  records: 'Dai tuoi dati',
  recordsHelp: 'Calcolato dalle vendite importate e dalla tua misura. Non viene ancora scritto nulla.',
  readRecords: 'Calcola il dato',
  readingRecords: 'Lettura delle vendite',
  waiting: 'Google chiede un momento di pazienza. Si prosegue da sé.',
  noRecords: 'Nel registro non ci sono vendite né una tua misura. Importa prima i dati, o scrivi il numero.',
  tooShort: 'Le vendite non coprono due finestre prima dell’inizio. Scrivi il numero, o importa altri dati.',
  importUnfinished: 'Un’importazione è rimasta a metà. I suoi ordini non contano.',
  unreadable: (rows: number) =>
    rows === 1
      ? 'Una riga di ordini non si è potuta leggere e non conta.'
      : `${rows} righe di ordini non si sono potute leggere e non contano.`,
  offer: {
    retention: (p) =>
      `${p.successes} clienti su ${p.total} che hanno ordinato dal ${p.from} al ${p.to} hanno ordinato di nuovo dal ${p.nextFrom} al ${p.nextTo}.`,
    'new-customers': (p) =>
      `Clienti che hanno ordinato per la prima volta dal ${p.from} al ${p.to}: ${p.value}.`,
    'own-share': (p) =>
      `${p.measure}: ${p.successes} su ${p.total}, tutte le persone, dal ${p.from} al ${p.to}.`,
    'own-amount': (p) =>
      `${p.measure}: ${p.value} in media su ${p.rows} dati, uno per persona e periodo, dal ${p.from} al ${p.to}.`,
  },
  offerMeasure: {
    retention: 'Quota di clienti che ordinano di nuovo nella finestra successiva',
    'new-customers': 'Nuovi clienti in una finestra',
  },
  ownMeasure: 'La tua misura',
  useFigure: 'Usa questo dato',
  figureUsed: 'Il dato è nei campi qui sotto. Controllalo, poi salva.',
  earlier: 'Formulazioni precedenti',
  earlierRow: (p: { on: string; statement: string }) => `${p.on}: ${p.statement}`,
  fields: {
    categoryId: 'categoria',
    problem: 'problema',
    measure: 'misura',
    baseline: 'dato',
    baselineFromOn: 'primo giorno',
    baselineBeforeOn: 'ultimo giorno',
  },
  moreThanTotal: 'Non può superare il totale.',
  notANumber: 'Inserisci un numero.',
  notWhole: 'Inserisci un numero intero, da 0 in su.',
};

export const candidatesPage: Widen<typeof en.candidatesPage> = {
  title: 'Scegli i mentori',
  lead: 'Saper fare bene una cosa non è ancora saperla insegnare. Valuta ciò che hai visto, chiedi tempo e volontà, poi decidi.',
  none: 'Ancora nessuno tra cui scegliere',
  noneHelp: 'Prima inserisci le persone dell’azienda.',
  openPeople: 'Inserisci persone',
  load: (mentees: number, capacity: number) =>
    `${plural(mentees, 'posto occupato', 'posti occupati')} su ${capacity}`,
  over: (mentees: number, capacity: number) =>
    `${plural(mentees, 'allievo', 'allievi')}, concordati ${capacity}`,
  noCapacity: 'Numero di allievi non indicato',
  notScored: 'Non valutato',
  scored: 'Valutato, non deciso',
  decided: { accept: 'Accettato', 'train-first': 'Prima da formare', 'not-now': 'Non ora' },
  open: 'Valuta',
  change: 'Valuta di nuovo',
  back: 'Tutte le persone',
  of: (name: string) => `Scheda di ${name}`,
  scoreLead:
    '0 nulla di visto, 1 poco, 2 abbastanza, 3 chiaramente. Una riga di prova ciascuno: che cosa hai visto e quando.',
  experienceHelp: 'Lascia vuoto dove le valutazioni non sono considerate eque.',
  evidence: 'Prova',
  gates: 'Due condizioni',
  gatesLead: 'Nessun punteggio supera un no.',
  hours: 'Ore a settimana concordate',
  capacity: 'Allievi alla volta',
  capacityHelp: 'Quanti accetta di seguirne.',
  outside: 'Insegna fuori dalle procedure dell’azienda',
  bossOf: (names: string) => `È responsabile diretto di ${names}: non può essere il loro mentore.`,
  resultTitle: 'Risultato',
  decision: 'La tua decisione',
  decisionReason: 'Motivo',
  reasonHelp: 'Serve se decidi contro il risultato.',
  undecided: 'Puoi non decidere ancora: i punteggi restano.',
  roleNote: (name: string) => `${name} conta poi come mentore in Persone.`,
  stillPaired: (name: string, count: number) =>
    count === 1
      ? `${name} ha ancora una coppia. Parlane di persona; la coppia continua finché non la chiudi.`
      : `${name} ha ancora ${count} coppie. Parlane di persona; le coppie continuano finché non le chiudi.`,
  trainNote: 'La formazione pagata è un premio da prevedere.',
  save: 'Salva i punteggi',
  saveDecision: 'Salva la decisione',
  saved: (name: string) => `La scheda di ${name} è salvata.`,
  earlier: 'Decisioni precedenti',
  earlierRow: (p: { on: string; decision: string; reason: string }) =>
    `${p.on}: ${p.decision}${p.reason === '' ? '' : `. ${p.reason}`}`,
  accepted: (count: number) => plural(count, 'mentore accettato', 'mentori accettati'),
  openPairings: 'Passa alle coppie',
  capacityMissing: 'Indica quanti allievi può seguire, almeno 1.',
  hoursWrong: 'Inserisci le ore, da 0 a 40.',
};

export const pairingsPage: Widen<typeof en.pairingsPage> = {
  title: 'Forma le coppie',
  lead: 'Una proposta da cambiare come credi. Nulla è scritto prima della conferma.',
  sections: {
    people: 'Bisogni e punti di forza',
    propose: 'Proposta',
    terms: 'Condizioni',
    sheet: 'Aspettative',
  },
  peopleTitle: 'Di che cosa hanno bisogno, in che cosa sono forti',
  peopleLead:
    'Argomenti brevi, separati da virgola. (3) dopo un argomento dice che conta di più, (1) di meno: «telefonate di richiamo (3), prezzi».',
  strengths: 'Forte in',
  needs: 'Ha bisogno di',
  spoken: 'Lingue',
  spokenHelp: 'Per esempio: italiano, inglese.',
  savePeople: 'Salva bisogni e punti di forza',
  peopleSaved: 'Bisogni e punti di forza sono salvati.',
  noPeople: 'Ancora nessun mentore e nessun allievo',
  noPeopleHelp: 'Accetta i mentori nella finestra dei candidati e scegli qui a chi ne serve uno.',
  openCandidates: 'Scegli i mentori',
  proposeTitle: 'Le coppie migliori insieme',
  proposeLead:
    'Il miglior totale, non chi arriva prima. Ogni riga dice perché e chi sarebbe la seconda scelta.',
  allPaired: 'Ogni allievo ha un mentore.',
  mentorOf: (name: string) => `Mentore di ${name}`,
  notAccepted: (name: string) => `${name} (non ancora accettato come mentore)`,
  unacceptedWarning: (name: string) =>
    `${name} non è ancora accettato come mentore. Valutalo prima, o decidi sapendolo.`,
  changed: 'Cambiato da te',
  whyFor: (name: string) => `Perché questo mentore per ${name}`,
  startsOn: 'Primo giorno',
  endsOn: 'Ultimo giorno',
  endsHelp: (months: number) => `Vuoto: ${plural(months, 'mese', 'mesi')}, come in Programma.`,
  minimumHours: 'Ore minime',
  minimumHelp: (hours: number) => `Vuoto: ${hours} ore nel periodo, come in Programma.`,
  cadence: 'Giorni tra gli incontri',
  cadenceHelp: (days: number) => `Vuoto: ${days}, come in Programma.`,
  settle: 'Riproponi gli altri attorno alle mie scelte',
  moreMentees: 'Aggiungi una persona a cui serve un mentore',
  moreMenteesHelp: 'Diventa allievo quando salvi.',
  newMentee: 'Nuovo allievo',
  notMentee: 'Togli',
  notMenteeOf: (name: string) => `Togli: ${name}`,
  confirm: (count: number) => `Conferma ${plural(count, 'coppia', 'coppie')}`,
  confirmed: (count: number) =>
    `${plural(count, 'coppia scritta', 'coppie scritte')}. Ora stampa le aspettative.`,
  roundTerms: 'Per tutte queste coppie',
  statusNow: 'A che punto è',
  statusReason: 'Perché',
  endedHelp: 'Finisce oggi. I due non vengono più proposti insieme.',
  reasonMissing: 'Scrivi in breve il perché.',
  ofProgram: (months: number, hours: number, days: number) =>
    `Le condizioni del programma: ${plural(months, 'mese', 'mesi')}, ${plural(hours, 'ora', 'ore')}, ${days === 1 ? 'ogni giorno' : `ogni ${days} giorni`}.`,
  openProgram: 'Cambiale in Programma',
  termsTitle: 'Condizioni nel tempo',
  termsLead:
    'Una nuova cadenza vale dal suo giorno; i giorni prima si giudicano con la precedente. Le pause non contano.',
  noPairings: 'Ancora nessuna coppia',
  noPairingsHelp: 'Prima conferma una proposta.',
  cadenceNow: (days: number) => (days === 1 ? 'ogni giorno' : `ogni ${days} giorni`),
  cadenceRow: (p: { on: string; days: number; why: string }) =>
    `Dal ${p.on}: ${p.days === 1 ? 'ogni giorno' : `ogni ${p.days} giorni`}${p.why === '' ? '' : ` (${p.why})`}`,
  newCadence: 'Nuova cadenza',
  newCadenceFrom: 'Dal',
  newCadenceWhy: 'Perché',
  breakRow: (p: { from: string; to: string; why: string }) =>
    `dal ${p.from} al ${p.to}${p.why === '' ? '' : ` (${p.why})`}`,
  newBreak: 'Nuova pausa',
  breakFrom: 'Primo giorno di pausa',
  breakTo: 'Ultimo giorno di pausa',
  breakWhy: 'Motivo',
  firmBreaks: 'Pause di tutti',
  firmBreaksHelp: 'Chiusure dell’azienda: in questi giorni non è dovuto nulla.',
  removeRow: (row: string) => `Togli: ${row}`,
  willRemove: 'Sparisce quando salvi',
  keepRow: (row: string) => `Tieni: ${row}`,
  keep: 'Tieni',
  saveTerms: 'Salva le condizioni',
  saveTermsOf: (label: string) => `Salva le condizioni: ${label}`,
  termsSaved: (label: string) => `Condizioni salvate: ${label}.`,
  incompleteCadence: 'Inserisci il primo giorno e da 1 a 92 giorni.',
  datesWrong: 'Controlla le date: l’ultimo giorno non può venire prima del primo.',
  hoursWrong: 'Inserisci le ore, da 0 a 2000.',
  incompleteBreak: 'Inserisci entrambi i giorni, l’ultimo non prima del primo.',
  sheetTitle: 'Aspettative da stampare',
  sheetLead: 'Un foglio per ciascuno dei due, da leggere insieme prima del primo incontro.',
  pairing: 'Coppia',
  allPairings: (count: number) => `Tutte le ${count} coppie`,
  allSheets: (count: number) => `${count} fogli, ognuno su una pagina sua.`,
  printSheet: 'Stampa i due fogli',
  printSheets: (count: number) => `Stampa ${count} fogli`,
  status: {
    planned: 'Previsto',
    active: 'Attivo',
    paused: 'In pausa',
    completed: 'Concluso',
    'ended-early': 'Chiuso prima',
  },
  languages: {
    en: 'inglese', it: 'italiano', de: 'tedesco', fr: 'francese', es: 'spagnolo', pt: 'portoghese',
    nl: 'olandese', pl: 'polacco', ro: 'rumeno', ar: 'arabo', zh: 'cinese',
  }, // prettier-ignore
  paper: {
    title: (program: string) => `Che cosa ci aspettiamo l’uno dall’altro: ${program}`,
    forPerson: (name: string, role: string) => `Per ${name}, ${role}`,
    mentor: 'mentore',
    mentee: 'allievo',
    terms: 'Le condizioni',
    with: 'Con',
    period: 'Periodo',
    periodText: (p: { from: string; to: string }) => `dal ${p.from} al ${p.to}`,
    meetings: 'Incontri',
    meetingsText: (p: { days: number; minutes: number }) =>
      `${p.days === 1 ? 'ogni giorno' : `ogni ${p.days} giorni`}, ${plural(p.minutes, 'minuto', 'minuti')}, voi due da soli`,
    meetingsLater: (p: { on: string; days: number }) =>
      p.days === 1 ? `dal ${p.on} ogni giorno` : `dal ${p.on} ogni ${p.days} giorni`,
    hours: 'Ore',
    hoursText: (hours: number) => `almeno ${plural(hours, 'ora', 'ore')} nel periodo`,
    breaks: 'Pause',
    noBreaks: 'nessuna concordata',
    goal: 'Scopo',
    yours: { mentor: 'Che cosa fai come mentore', mentee: 'Che cosa fai come allievo' },
    mentorDoes: {
      shows: 'Mostra che cosa fai passo per passo, e di’ perché.',
      says: 'Di’ che cosa è andato bene e che cosa no, entrambe le cose.',
      sends: 'Dopo ogni incontro manda subito il resoconto: meno di un minuto.',
      keepsFree: 'Tieni libere le ore. Se hai troppo da fare, dillo presto.',
    },
    menteeDoes: {
      brings: 'Porta a ogni incontro un caso tuo.',
      tries: 'Prova quello che hai visto prima dell’incontro successivo, e racconta com’è andata.',
      tells: 'Da’ il tuo parere ogni settimana, anche quando non ha funzionato.',
      keepsFree: 'Tieni libere le ore. Se hai troppo da fare, dillo presto.',
    },
    together: 'Che cosa vale per entrambi',
    common: {
      talks: (talkDays: number) =>
        `Il titolare parla con ciascuno di persona circa ${talkDays === 1 ? 'ogni giorno' : `ogni ${talkDays} giorni`}. E-mail e messaggi non contano.`,
      reads:
        'Quello che scrivi in un resoconto lo legge il titolare del programma. Una nota privata resta al mentore.',
      noBlame:
        'Non andare d’accordo, o avere troppo da fare: è normale e non è colpa di nessuno. Dillo, e cambiamo quello che serve.',
      cadence: 'La cadenza può cambiare nel tempo. Quello che valeva prima resta scritto.',
      rewards:
        'I premi, dove ci sono, seguono il piano mostrato prima, e non promettono nulla per il seguito.',
    },
    signs: { participant: 'Firma', owner: 'Titolare', date: 'Data' },
  },
};

export const peoplePage: Widen<typeof en.peoplePage> = {
  title: 'Inserisci persone',
  lead: 'Inserisci un elenco, aggiungi una persona o di’ chi è uscito. Nulla viene scritto prima della tua conferma.',
  loading: 'Leggo la scheda Persone',
  inLedger: (count) => `${plural(count, 'persona attiva', 'persone attive')} nel registro.`,
  source: 'Dov’è l’elenco?',
  byHand: 'Senza elenco',
  sources: {
    file: 'Leggi un file',
    paste: 'Incolla un elenco',
    hand: 'Aggiungi una persona',
    leave: 'Qualcuno è uscito',
  },
  file: 'File (CSV o testo)',
  fileHelp:
    'Da Google Workspace, Microsoft 365, Gusto, BambooHR o qualunque elenco di nomi. Viene letto in questa finestra; password e indirizzi di casa non vengono guardati.',
  fileUnreadable: 'Il browser non riesce ad aprire questo file. Sceglilo di nuovo.',
  paste: 'Elenco, con i nomi delle colonne',
  pasteHelp: 'Copiato da un foglio di calcolo o da un file di testo.',
  read: 'Leggi l’elenco',
  nothingChosen: { file: 'Scegli un file.', paste: 'Incolla l’elenco.', leave: 'Scegli chi è uscito.' },
  refusedTitle: 'Questo elenco non si può leggere così com’è',
  otherList: 'Scegli un altro elenco',
  questionsTitle: (count) => (count === 1 ? 'Prima una domanda' : `Prima ${count} domande`),
  goOn: 'Avanti',
  answerAll: 'Scegli una risposta a ogni domanda.',
  samples: (texts) => `Valori del file: ${texts}`,
  reviewTitle: 'Controlla che cosa verrà scritto',
  columnsTitle: 'Come sono lette le colonne',
  columnFor: (role) => `Colonna per: ${role}`,
  noColumn: 'Nessuna',
  roles: {
    email: 'E-mail',
    firstName: 'Nome',
    lastName: 'Cognome',
    fullName: 'Nome completo',
    manager: 'Responsabile',
    department: 'Reparto',
    jobTitle: 'Mansione',
    employeeId: 'Matricola',
    status: 'In servizio o uscito',
  },
  neverRead: (columns) => `Non guardate: ${columns}.`,
  doublesTitle: (count) => `${plural(count, 'possibile doppione', 'possibili doppioni')} da decidere`,
  whichLine: (name) => `${name} ha più righe con un solo indirizzo. Quale vale?`,
  line: (line) => `riga ${line}`,
  sameAs: (name, other) => `${name} è la stessa persona di ${other}?`,
  sameWhy: { 'employee-id': 'Hanno la stessa matricola.', name: 'I nomi si somigliano.' },
  inTheLedger: 'nel registro',
  same: 'La stessa persona',
  other: 'Un’altra persona',
  addedTitle: (count) => plural(count, 'persona nuova', 'persone nuove'),
  role: 'Ruolo delle persone nuove',
  roleHelp: 'Nessuno va bene: mentori e allievi si scelgono dopo, nelle finestre che li abbinano.',
  takeAll: 'Prendi tutti',
  takeNone: 'Non prendere nessuno',
  filter: 'Cerca per nome, ruolo o reparto',
  noneFound: 'Non si trova nessuno.',
  reportsTo: (name) => `risponde a ${name}`,
  changedTitle: (count) => plural(count, 'persona cambia', 'persone cambiano'),
  change: (field, before, after) => (before === '' ? `${field}: ${after}` : `${field}: ${before} → ${after}`),
  isBack: 'Segnata come uscita; torna attiva.',
  unchanged: (count) =>
    `${plural(count, 'persona è', 'persone sono')} nel registro proprio come nell’elenco.`,
  absentTitle: (count) => `${plural(count, 'persona non è', 'persone non sono')} nell’elenco`,
  absentHelp:
    'Spunta chi è uscito. Viene segnato come uscito, mai eliminato; tutti gli altri restano attivi.',
  inactive: 'segnata come uscita nell’elenco',
  leftOn: (name) => `Ultimo giorno di ${name}`,
  who: 'Chi è uscito?',
  pairing: (title) => `Che ne è di «${title}»?`,
  pairingChoices: { 'ended-early': 'Concludila', paused: 'Sospendila', keep: 'Lasciala' },
  reason: 'Perché',
  reasonLeft: (name) => `${name} è uscito dall’azienda.`,
  reasonMissing: 'Scrivi in una parola perché.',
  dayMissing: 'Scegli oggi o un giorno precedente.',
  notesTitle: 'Da sapere',
  unusable: (line, field, text) =>
    `Riga ${line}: «${text}» non va bene come ${field.toLowerCase()}; resta in bianco.`,
  unusableName: (line) => `Riga ${line}: il nome è troppo lungo. Questa persona resta fuori.`,
  withoutName: (lines) => `Senza nome, lasciate fuori: riga ${lines}.`,
  unknownManager: (manager, count) =>
    `«${manager}», responsabile di ${plural(count, 'persona', 'persone')}, non è né nell’elenco né nel registro. Il responsabile resta in bianco.`,
  alreadyGone: (names) => `Segnate come uscite nell’elenco e non aggiunte: ${names}.`,
  nothingTicked: 'Nulla da scrivere: nessuno è spuntato.',
  nothing: 'Nulla da scrivere: il registro è come l’elenco.',
  write: (count) => `Scrivi ${plural(count, 'modifica', 'modifiche')}`,
  addPerson: 'Aggiungi questa persona',
  markLeft: 'Segna come uscita',
  required: 'Inserisci un nome.',
  badEmail: 'Non è un indirizzo e-mail. Scrivilo come nome@azienda.it.',
  emailTaken: (name) => `${name} ha già questo indirizzo.`,
  alike: (name) => `${name} è già nel registro. Se è un’altra persona, spunta la casella.`,
  addAnyway: 'È un’altra persona',
  done: (what) => `Fatto: ${what}.`,
  takeBack: 'Annulla questo passo',
  takeBackOf: (what: string) => `Annulla: ${what}`,
  takenBack: (what) => `Annullato: ${what}.`,
  more: 'Inserisci altre persone',
  openTab: 'Apri la scheda Persone',
};

export const erasePage: Widen<typeof en.erasePage> = {
  title: 'Cancella una persona',
  lead: 'Per chi chiede di eliminare ciò che conservi su di lui. Chi semplicemente esce viene invece segnato come uscito.',
  loading: 'Leggo la scheda Persone',
  who: 'Chi va cancellato?',
  none: 'Nella scheda Persone non c’è nessuno.',
  preview: 'Mostra che cosa va e che cosa resta',
  searching: 'Cerco in tutte le schede',
  goes: 'Questo va via',
  emptied: (cells, tab) => `${plural(cells, 'cella svuotata', 'celle svuotate')} nella scheda «${tab}»`,
  renamed: (cells, tab) =>
    `${plural(cells, 'cella o nota', 'celle o note')} della scheda «${tab}» con il nome o l’indirizzo`,
  devices: (count) => plural(count, 'browser collegato', 'browser collegati'),
  invites: (count) => plural(count, 'invito', 'inviti'),
  openPairings: (titles) => `Queste coppie si concludono oggi: ${titles}.`,
  replacement: (name) => `Da allora si chiama «${name}».`,
  stays: 'Questo resta, senza nome',
  staysText: (s) =>
    `${plural(s.pairings, 'coppia', 'coppie')}, ${plural(s.checkIns, 'incontro', 'incontri')} per ${s.hours} h, ${plural(s.talks, 'colloquio', 'colloqui')} e ${plural(s.feedback, 'riscontro', 'riscontri')}: date, durate e codici.`,
  words: 'Nomi singoli altrove',
  wordsHelp: 'Spunta ciò che indica questa persona. Lascia ciò che è un’altra persona o un’altra parola.',
  word: (word, cells) => `Sostituisci «${word}» (${plural(cells, 'cella', 'celle')})`,
  wordShared: 'Anche un’altra persona si chiama così.',
  warning: 'Questo passo non si può annullare',
  warningText:
    'Né con Mentor Ledger né con Annulla. Neppure il passo precedente si potrà più annullare. Google conserva per qualche tempo le versioni precedenti del foglio: per eliminare anche quelle, fai una copia ed elimina questo. Calendari, e-mail e copie non vengono toccati.',
  confirm: (name) => `Scrivi ${name} per confermare`,
  mismatch: (name) => `Scrivi il nome proprio così: ${name}`,
  erase: 'Cancella per sempre',
  back: 'Scegli un’altra persona',
  done: (name) => `Cancellata. Ciò che resta è conservato come «${name}».`,
  doneFigures: (cells, devices, invites) =>
    `${plural(cells, 'cella', 'celle')}, ${plural(devices, 'browser', 'browser')} e ${plural(invites, 'invito', 'inviti')}.`,
};
