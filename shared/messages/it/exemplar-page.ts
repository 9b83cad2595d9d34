import type * as en from '../en/exemplar-page.ts';
import type { Widen } from '../widen.ts';
import { decimal, plural, inWords, onDate, percent, between, times, ofTotal, inList } from './wording.ts';

export const exemplarPage: Widen<typeof en.exemplarPage> = {
  title: 'Chi si distingue',
  lead: 'Chi conserva i clienti in un modo che il solo caso non spiega?',
  ownLead: 'Chi ha risultati che il solo caso non spiega?',
  loading: 'Lettura delle vendite',
  waiting: 'Per il momento Google non permette altro. Riprende in automatico appena Google lo permette.',
  working: 'Confronto in corso',
  none: 'Ancora nessuna vendita',
  noneHelp: 'Prima importale, oppure confronta le persone con un tuo indicatore.',
  importSales: 'Importa le vendite',
  unfinished:
    'Un’importazione non è conclusa, quindi i suoi ordini qui non contano. Apri l’importazione per concluderla.',
  unreadable: (rows) =>
    `Nella scheda «Vendite» ${plural(rows, 'riga è illeggibile e manca', 'righe sono illeggibili e mancano')} qui.`,
  measure: 'Confronta per',
  measures: { retention: 'Clienti che tornano', own: 'Un tuo indicatore' },
  answer: 'La risposta',
  windowsTitle: 'Quali periodi vengono confrontati',
  baseWindow: (window) => `Clienti con un ordine, ${window}.`,
  nextWindow: (window) => `Tornati: un ordine, ${window}.`,
  secondWindow: (window) => `Secondo confronto, separato: base ${window}.`,
  chosenFromData: 'Durata e date seguono da quanto spesso ordinano i tuoi clienti.',
  chosenByOwner: 'Queste date le hai scelte tu.',
  otherWindows: 'Scegli altre date',
  otherWindowsHelp:
    'Se provi date finché qualcuno spicca, trovi solo il caso. Scegli per un motivo, e dillo quando mostri il risultato.',
  baseStarts: 'La base comincia il',
  lengthMonths: 'Durata di ogni periodo',
  months: (count) => plural(count, 'mese', 'mesi'),
  applyWindows: 'Confronta queste date',
  fromData: 'Lascia scegliere ai dati',
  badStart: 'Scegli una data.',
  endsInFuture: 'Questi periodi finirebbero dopo oggi. Scegli una data precedente o una durata minore.',
  longerWouldDo: (months) =>
    `Con periodi di ${plural(months, 'mese', 'mesi')} qualcuno avrebbe clienti abbastanza per dirlo.`,
  compareLonger: (months) => `Confronta periodi di ${plural(months, 'mese', 'mesi')}`,
  handedOn: (day) => `Dopo questa data qualche cliente è passato di mano: ${day}?`,
  handedOnHelp:
    'I dati dicono chi segue un cliente oggi. Valgono anche per allora solo se da quel giorno nessuno ha preso in mano clienti di altri.',
  handedOnChoices: { unknown: 'Sì, o non lo so', no: 'No, nessuno' },
  tableTitle: 'Tutti a confronto',
  columns: {
    rank: 'Posizione',
    person: 'Persona',
    customers: 'Clienti',
    cameBack: 'Tornati',
    share: 'Percentuale',
    from: 'Probabile da',
    to: 'a',
    leveled: 'Percentuale corretta',
    sameRep: 'Stessa persona',
    standing: 'Che cosa si può dire',
  },
  ownColumns: { total: 'Casi', successes: 'Riusciti', values: 'Valori', mean: 'Media', restMean: 'Altri' },
  leveledHelp:
    'La percentuale corretta avvicina i numeri piccoli alla percentuale di tutti; l’ordine segue questa. Una posizione c’è solo sopra la percentuale di tutti, mai dove i casi sono troppo pochi.',
  noRank: '–',
  tooFew: 'troppo pochi per dirlo',
  tooFewTogether: (p) =>
    `Troppo pochi per dirlo: ${inList(p.names)}. Sotto ${decimal(p.leastTotal)} anche un risultato perfetto può essere fortuna.`,
  sizeTitle: 'Quanto è grande la differenza',
  sizeOf: (name, size) => `${name}: ${size}`,
  notesTitle: 'Da tenere presente',
  acquisitionTitle: 'Clienti nuovi',
  acquisitionHelp: (window) =>
    `Primo ordine nel file, ${window}. Solo conteggi: non si sa quante persone ognuno abbia contattato.`,
  acquisitionByToday: 'Chi ha conquistato un cliente non è nei dati: alcuni contano per chi li segue oggi.',
  acquisitionNone: 'In questo periodo nessuno ha ordinato per la prima volta.',
  methodTitle: 'Come è calcolato',
  method:
    'Intervallo di Wilson (Newcombe 1998, metodo 3); percentuali corrette con un modello beta-binomiale; ciascuno contro tutti gli altri con un test esatto a una coda (Fisher), corretto per il numero di persone (Holm), e le fasce del grafico sono quelle di questo test; si fa un nome solo quando un secondo periodo separato dice lo stesso.',
  methodAmount:
    'La media di ciascuno contro tutti gli altri ridistribuendo i valori a caso (test di permutazione), corretta per il numero di persone (Holm); si fa un nome solo quando la prima metà dei periodi dice lo stesso.',
  writeReport: 'Scrivilo in una scheda',
  writeAgain: (tab) => `Riscrivi la scheda «${tab}»`,
  written: (tab) =>
    `La scheda «${tab}» mostra questo confronto con i suoi grafici. Puoi rifarlo quando vuoi.`,
  madeOfTab: (p) =>
    `Data: ${p.day}. Fatto con la scheda «${p.tab}» e puoi rifarlo quando vuoi; i dati restano nelle altre schede.`,
  madeOn: (day) =>
    `Data: ${day}. Fatto con le vendite di questo foglio di calcolo e puoi rifarlo quando vuoi; i dati restano nelle altre schede.`,
  chartData: 'Dati dei grafici',
  chart: {
    person: 'Persona',
    lower: 'Estremo inferiore',
    range: 'Ampiezza',
    share: 'Percentuale',
    customers: 'Clienti',
    innerLow: 'Limite inferiore, una persona',
    innerHigh: 'Limite superiore, una persona',
    outerLow: 'Limite inferiore, tra tutti',
    outerHigh: 'Limite superiore, tra tutti',
    overall: 'Tutti insieme',
    name: 'Nome',
  },
  intervalAlt: (lines) => `Percentuale di clienti tornati, per ogni persona. ${lines}`,
  funnelAlt: (p) =>
    `Percentuale rispetto al numero di clienti per ${plural(p.people, 'persona', 'persone')}, con i limiti del caso intorno a ${p.overall}. I dati sono nella tabella.`,
  ownPicture: {
    title: (measure) => `Confronto per: ${measure}`,
    dots: 'Percentuale raggiunta, con l’intervallo dei valori possibili',
    funnel: 'Percentuale raggiunta rispetto al numero di casi',
    amounts: 'Tutti i valori, e la media di ogni persona',
    lines: 'Un punto per valore, una riga per persona, nell’ordine della tabella.',
    thinned: 'I valori sono tanti: un punto ne rappresenta più d’uno.',
    intervalAlt: (lines) => `Percentuale raggiunta, per ogni persona. ${lines}`,
    funnelAlt: (p) =>
      `Percentuale raggiunta rispetto al numero di casi per ${plural(p.people, 'persona', 'persone')}, con i limiti del caso intorno a ${p.overall}. I dati sono nella tabella.`,
    amountsAlt: (lines) => `Valori e media di ogni persona. ${lines}`,
    amount: 'Valore',
    value: 'Un valore',
    mean: 'Media della persona',
    overall: 'Media di tutti',
  },
  settle: {
    title: 'La tua risposta',
    who: 'Chi si distingue?',
    nobody: 'Ho guardato: nessuno',
    reason: 'Perché?',
    reasonHelp: 'Che cosa sai di questa persona oltre ai dati. Resta accanto al nome.',
    notNamed: (name) => `I dati non fanno il nome di ${name}. Scrivi perché scegli comunque ${name}.`,
    reasonNeeded: 'Scrivi perché scegli questa persona.',
    keep: 'Conserva questo risultato',
    keptNobody: 'Conservato: nessuno si distingue. Questo passo è fatto.',
    kept: (name) => `Conservato: ${name}, con il tuo motivo. Le buone pratiche cominciano da questo nome.`,
    instead:
      'Allora prova un altro indicatore o periodi più lunghi, o chiedi ai clienti che cosa apprezzano. Le buone pratiche possono venire anche da più persone.',
    toPractices: 'Apri Buone pratiche',
    before: (p) =>
      p.name === null ? `Conservato, ${p.day}: nessuno si distingue.` : `Conservato, ${p.day}: ${p.name}.`,
  },
  talk: 'Prima di concludere, parla con la persona. Il dato dice che qualcosa è diverso, non che cosa.',
  own: {
    source: 'Dov’è l’indicatore?',
    outcomes: (rows) => `Scheda «Risultati» (${plural(rows, 'riga', 'righe')})`,
    kind: 'Che cos’è?',
    kinds: { share: 'Una percentuale (tanti su tanti)', amount: 'Un valore' },
    columns: {
      person: 'Persona',
      period: 'Periodo dal',
      successes: 'Riusciti',
      total: 'Su',
      amount: 'Valore',
    },
    compare: 'Confronta',
    reading: 'Lettura della scheda',
    noneTitle: 'Ancora nessun risultato',
    noneHelp:
      'Compila la scheda «Risultati», oppure scegli un’altra scheda con una persona e un dato in ogni riga.',
    chooseColumns: 'Scegli le colonne.',
    dateOrder: (raw) => `Che data è ${raw}?`,
    decimalMark: (raw) => `Che valore è ${raw}?`,
    skipped: (p) =>
      `${plural(p.rows, 'riga senza persona, data o valore leggibile resta', 'righe senza persona, data o valore leggibile restano')} fuori (${/\D/.test(p.lines) ? 'righe' : 'riga'} ${p.lines}).`,
    mixed: 'Le date o i valori di questa scheda si contraddicono. Usa un solo formato nella colonna.',
    nothing: 'Nessuna riga di questa scheda ha una persona e un dato.',
    lookedAt: (day) => `Contano i periodi da questa data in poi: ${day}. I precedenti servono da conferma.`,
    onePeriod: 'C’è un solo periodo: manca la conferma e non si fa nessun nome.',
    tooFewEverywhere: (p) =>
      `Troppo pochi casi per persona per dirlo. Sotto ${decimal(p.leastTotal)} anche un risultato perfetto può essere fortuna.`,
    inPeriods: {
      headline: {
        named: ({ names }) =>
          `${inList(names)} ${names.length === 1 ? 'si distingue' : 'si distinguono'} in entrambe le metà dei periodi. La sola fortuna è una spiegazione improbabile.`,
        'proven-once': ({ names, on }) =>
          `Confermato una volta: ${inList(names)}. Nessun periodo precedente lo conferma ancora. Ricontrolla ${onDate(on)}.`,
      },
      verdict: {
        'proven-once': (facts) =>
          `Confermato una volta: ${facts.name}, ${ofTotal(facts.count)}, gli altri ${ofTotal(facts.rest)}. Più di quanto spieghi il caso tra ${inWords(facts.people)} persone, negli unici periodi che ci sono. Ricontrolla ${onDate(facts.on)}.`,
        'not-confirmed': (facts) =>
          `${facts.name} si distingue nei periodi più recenti (${ofTotal(facts.count)}; gli altri ${ofTotal(facts.rest)}), non nei precedenti (${ofTotal(facts.second)}; gli altri ${ofTotal(facts.secondRest)}). Può ancora essere fortuna. Ricontrolla dopo ${onDate(facts.on)}.`,
        proven: (facts) =>
          `${facts.name}: ${ofTotal(facts.count)}, gli altri ${ofTotal(facts.rest)}${facts.ratio === undefined ? '' : `: ${times(facts.ratio)} volte tanto`}. In entrambe le metà dei periodi. La sola fortuna è una spiegazione improbabile.`,
      },
    },
    tooFewValues: 'Troppo pochi valori per persona per dirlo.',
    onlyOne: 'C’è una sola persona: nessuno con cui confrontarla.',
    nothingToCompare: {
      nobody: 'In questi periodi nessuno ha un caso.',
      'one-person': 'C’è una sola persona: nessuno con cui confrontarla.',
      'all-succeed': 'Tutti i casi sono riusciti: non c’è differenza da spiegare.',
      'none-succeed': 'Nessun caso è riuscito: non c’è differenza da spiegare.',
    },
    outcomesTab: 'Risultati',
    measureName: 'Quale indicatore?',
    unnamed: 'Senza nome',
    unreadable: 'Queste righe della scheda «Risultati» sono illeggibili e qui mancano:',
    impossible: (rows) =>
      `Nella scheda «Risultati» ${plural(rows, 'riga resta', 'righe restano')} fuori: i successi e i tentativi devono essere numeri interi, il primo non sopra il secondo.`,
    size: (facts) =>
      `${facts.ratio === undefined ? '' : `${times(facts.ratio)} volte la percentuale degli altri. `}Intervallo: ${between(facts.interval)}; gli altri: ${between(facts.restInterval)}. Non riusciti: ${percent(facts.lost)}, gli altri ${percent(facts.restLost)}.`,
    amountVerdict: {
      'too-few': 'Troppo pochi valori per dirlo.',
      'as-expected': 'Quello che spiega il solo caso.',
      'not-ahead': 'Non meglio degli altri.',
      promising: 'Spicca, ma con tante persone a confronto può ancora essere fortuna.',
      'proven-once': 'Spicca negli unici periodi che ci sono.',
      'not-confirmed': 'Spicca nei periodi più recenti, non nei precedenti. Può ancora essere fortuna.',
      proven: 'Spicca in entrambe le metà. Il solo caso è una spiegazione improbabile.',
    },
  },
};
