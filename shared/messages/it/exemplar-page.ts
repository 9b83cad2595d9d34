import type * as en from '../en/exemplar-page.ts';
import type { Widen } from '../widen.ts';
import { plural, inWords, onDate, percent, times, ofTotal, inList } from './wording.ts';

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
  endsInFuture: 'Queste finestre finirebbero dopo oggi. Scegli una data precedente o una durata minore.',
  longerWouldDo: (months) =>
    `Con finestre di ${plural(months, 'mese', 'mesi')} qualcuno avrebbe clienti abbastanza per dirlo.`,
  compareLonger: (months) => `Confronta finestre di ${plural(months, 'mese', 'mesi')}`,
  handedOn: (day) => `Dopo questa data qualche cliente è passato di mano: ${day}?`,
  handedOnHelp:
    'I dati dicono chi segue un cliente oggi. Valgono anche per allora solo se da quel giorno nessuno ha preso in mano clienti di altri.',
  handedOnChoices: { unknown: 'Sì, o non lo so', no: 'No, nessuno' },
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
  acquisitionByToday: 'Chi ha conquistato un cliente non è nei dati: alcuni contano per chi li segue oggi.',
  acquisitionNone: 'In questo periodo nessuno ha ordinato per la prima volta.',
  methodTitle: 'Come è calcolato',
  method:
    'Intervallo di Wilson (Newcombe 1998, metodo 3); quote livellate con un modello beta-binomiale; ciascuno contro tutti gli altri con un test esatto a una coda (Fisher), corretto per il numero di persone (Holm), e le fasce del grafico sono quelle di questo test; si fa un nome solo quando un secondo periodo separato dice lo stesso.',
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
    innerLow: 'Limite inferiore, una persona',
    innerHigh: 'Limite superiore, una persona',
    outerLow: 'Limite inferiore, tra tutti',
    outerHigh: 'Limite superiore, tra tutti',
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
  settle: {
    title: 'Conserva la risposta',
    who: 'Chi si distingue?',
    nobody: 'Ho guardato: nessuno',
    reason: 'Perché?',
    reasonHelp: 'Che cosa sai di questa persona oltre alle cifre. Resta accanto al nome.',
    notNamed: (name) => `Le cifre non fanno il nome di ${name}. Scrivi perché scegli comunque ${name}.`,
    reasonNeeded: 'Scrivi perché scegli questa persona.',
    keep: 'Conserva questa risposta',
    keptNobody: 'Conservato: nessuno si distingue. Questo passo è fatto.',
    kept: (name) => `Conservato: ${name}, con il tuo motivo. Le buone pratiche cominciano da questo nome.`,
    toPractices: 'Vai alle buone pratiche',
    before: (p) =>
      p.name === null ? `Conservato, ${p.day}: nessuno si distingue.` : `Conservato, ${p.day}: ${p.name}.`,
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
          `Provato una volta: ${inList(names)}. Nessun periodo precedente lo conferma ancora. Ricontrolla ${onDate(on)}.`,
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
