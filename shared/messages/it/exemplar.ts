import type * as en from '../en/exemplar.ts';
import type { Widen } from '../widen.ts';
import {
  decimal,
  plural,
  inWords,
  longDate,
  onDate,
  withDay,
  withPluralArticle,
  percent,
  between,
  times,
  ofTotal,
  inList,
} from './wording.ts';

export const exemplar: Widen<typeof en.exemplar> = {
  count: (count) =>
    count.total < 5 ? ofTotal(count) : `${ofTotal(count)} (${percent(count.successes / count.total)})`,
  between,
  window: (window) => `${withDay('dal', window.startsOn)} fino ${withDay('al', window.endsBeforeOn)} escluso`,
  headline: {
    named: ({ names }) =>
      `${inList(names)} ${names.length === 1 ? 'si distingue' : 'si distinguono'} in entrambi i periodi. La sola fortuna è una spiegazione improbabile.`,
    'proven-once': ({ names, on }) =>
      `Confermato una volta: ${inList(names)}. Nessun secondo periodo lo conferma ancora. Ricontrolla ${onDate(on)}.`,
    promising: ({ names, on }) =>
      `${inList(names)} ${names.length === 1 ? 'promette' : 'promettono'} bene, e può ancora essere fortuna. Ricontrolla dopo ${onDate(on)}.`,
    'nobody-beyond-chance': ({ people, isSpread }) =>
      isSpread
        ? `Nessuno è meglio degli altri più di quanto spieghi il caso tra ${inWords(people)} persone.`
        : `Nessuno si distingue oltre il caso. Le differenze sono quelle che il solo caso produce tra ${inWords(people)} persone.`,
    'in-doubt': ({ reasons }) => `Con questi dati non si può fare nessun nome. ${reasons.join(' ')}`,
    'too-few-everywhere': ({ leastTotal }) =>
      `Troppo pochi clienti per persona per dirlo. Sotto ${decimal(leastTotal)} anche un risultato perfetto potrebbe essere fortuna.`,
    nobody:
      'Nessun cliente attivo nel periodo di base appartiene a qualcuno. Controlla le colonne importate.',
    'one-person': 'Tutti i clienti sono di una sola persona: non c’è nessuno con cui confrontarla.',
    'all-succeed': 'Tutti i clienti sono tornati: non c’è differenza da spiegare.',
    'none-succeed': 'Nessun cliente è tornato: non c’è differenza da spiegare.',
  },
  doubt: {
    'owner-today':
      'Dicono chi segue i clienti oggi, non chi li seguiva allora: si passano di mano i clienti che ordinano ancora.',
    'part-of-window': 'Chi si distingue aveva clienti solo in una parte del periodo di base.',
    'handed-over':
      'Chi si distingue lo fa con clienti che prima, nel periodo di base, erano di qualcun altro.',
  },
  verdict: {
    'too-few': ({ name, total, leastTotal }) =>
      `${name} ha ${plural(total, 'cliente', 'clienti')}. Sotto ${decimal(leastTotal)} anche un risultato perfetto potrebbe essere fortuna.`,
    'as-expected': ({ name, people }) =>
      `Il risultato di ${name} è quello che il solo caso produce tra ${inWords(people)} persone.`,
    'not-ahead': ({ name, count }) => `${name}: ${ofTotal(count)}. Non meglio degli altri.`,
    promising: (facts) =>
      `${facts.name} si distingue (${ofTotal(facts.count)}; gli altri ${ofTotal(facts.rest)}). Confrontando ${inWords(facts.people)} persone può ancora essere fortuna. Ricontrolla dopo ${onDate(facts.on)}.`,
    'proven-once': (facts) =>
      `Confermato una volta: ${facts.name}, ${ofTotal(facts.count)}, gli altri ${ofTotal(facts.rest)}. Più di quanto spieghi il caso tra ${inWords(facts.people)} persone, in un periodo; nessun altro lo conferma ancora. Ricontrolla ${onDate(facts.on)}.`,
    'in-doubt': {
      'owner-today': ({ name, count, rest }) =>
        `${name}: ${ofTotal(count)}, gli altri ${ofTotal(rest)}, secondo chi li segue oggi. Nessun nome: niente mostra che ${name} abbia preso i loro ordini nel periodo di base.`,
      'part-of-window': ({ name, count, rest }) =>
        `${name}: ${ofTotal(count)}, gli altri ${ofTotal(rest)}. Nessun nome: ${name} aveva clienti solo in una parte del periodo di base, e chi ordina verso la sua fine torna più spesso, chiunque lo segua.`,
      'handed-over': ({ name, count, rest }) =>
        `${name}: ${ofTotal(count)}, gli altri ${ofTotal(rest)}. Nessun nome: dipende da clienti che prima, nel periodo di base, erano di qualcun altro, e si passano di mano i clienti che ordinano ancora.`,
    },
    'not-confirmed': (facts) =>
      `${facts.name} si distingue in un periodo (${ofTotal(facts.count)}; gli altri ${ofTotal(facts.rest)}), non nell’altro (${ofTotal(facts.second)}; gli altri ${ofTotal(facts.secondRest)}). Può ancora essere fortuna. Ricontrolla dopo ${onDate(facts.on)}.`,
    proven: (facts) =>
      `${facts.name}: ${ofTotal(facts.count)}, gli altri ${ofTotal(facts.rest)}${facts.ratio === undefined ? '' : `: ${times(facts.ratio)} volte tanto`}. In entrambi i periodi. La sola fortuna è una spiegazione improbabile.`,
  },
  size: (facts) =>
    `${facts.ratio === undefined ? '' : `${times(facts.ratio)} volte la percentuale degli altri. `}Intervallo: ${between(facts.interval)}; gli altri: ${between(facts.restInterval)}. Clienti persi: ${percent(facts.lost)}, gli altri ${percent(facts.restLost)}.`,
  allEqual: 'Le differenze sono quelle che il solo caso produce.',
  allLeveled:
    'Nell’insieme lo scarto è troppo piccolo per correggere, perciò le percentuali corrette sono uguali. Ciò che si dice di una persona viene dal test esatto.',
  farBelow:
    'I dati molto più bassi restano fuori dal confronto degli altri, perché nessuno faccia bella figura accanto a loro.',
  noShrinkage: 'Troppo pochi dati per correggere i numeri piccoli: sono mostrate le percentuali semplici.',
  homogeneity: ({ p }) =>
    p <= 0.05
      ? 'Nell’insieme le persone differiscono più di quanto spieghi il caso.'
      : 'Nell’insieme le persone non differiscono più di quanto spieghi il caso.',
  sameRep: ({ count }) => `Tornati dalla stessa persona: ${ofTotal(count)}.`,
  sameRepWarning:
    'I clienti possono essere passati di mano, perciò nessuno viene indicato in base a questo dato.',
  attribution: {
    byOwner: ({ customers }) =>
      `${plural(customers, 'cliente', 'clienti')} secondo chi li seguiva alla fine del periodo di base.`,
    byOwnerToday: ({ customers }) =>
      `${plural(customers, 'cliente', 'clienti')} secondo chi li segue oggi. Per fare un nome, importa ordini con chi li ha presi.`,
    ownersUnused:
      'I dati dicono chi segue i clienti oggi, e di allora non dicono nulla: conta chi ha preso gli ordini.',
    ownersUnchanged: 'Hai detto che da allora nessun cliente è passato di mano.',
    ofHouse: ({ customers }) =>
      `${plural(customers, 'cliente dell’azienda o di un negozio non è confrontato', 'clienti dell’azienda o di un negozio non sono confrontati')}: non è una persona.`,
    ofSeveral: ({ customers }) =>
      `${plural(customers, 'cliente di più persone insieme non è confrontato', 'clienti di più persone insieme non sono confrontati')}.`,
    byMainRep: ({ customers }) =>
      `${plural(customers, 'cliente', 'clienti')} secondo chi ha preso più ordini.`,
    withoutPerson: ({ customers }) =>
      `${plural(customers, 'cliente attivo allora non era di nessuno di noto e resta fuori', 'clienti attivi allora non erano di nessuno di noto e restano fuori')}.`,
  },
  flag: {
    'base-starts-before-file': ({ on }) =>
      `Il file comincia ${onDate(on)}, dopo l’inizio del periodo di base: mancano dei clienti.`,
    'next-ends-after-file': ({ on }) =>
      `Il file finisce ${onDate(on)}, prima della fine del periodo seguente: le percentuali sono troppo basse.`,
    'shorter-than-usual-gap': ({ days }) =>
      `Il periodo è più corto ${days === 1 ? 'del giorno' : `${withPluralArticle('dei', decimal(days))} giorni`} entro cui la maggior parte dei clienti riordina: le percentuali sono troppo basse.`,
    'no-second-window': ({ on }) =>
      `Il file non ha un secondo periodo per confermare un risultato. Sarà possibile ${onDate(on)}.`,
    'newer-records-would-do': ({ on }) =>
      `Il file finisce ${onDate(on)}. Con dati più recenti si può guardare già oggi un altro periodo.`,
  },
  ordersAfterToday: (p) =>
    `${plural(p.orders, 'ordine ha una data futura e resta fuori', 'ordini hanno una data futura e restano fuori')}: ${p.examples.join('; ')}${p.orders > p.examples.length ? '; …' : '.'} Controlla le date.`,
  strayOrders: (p) =>
    `${plural(p.orders, 'ordine ha una data lontana da tutti gli altri e resta fuori', 'ordini hanno una data lontana da tutti gli altri e restano fuori')}: ${p.examples.join('; ')}${p.orders > p.examples.length ? '; …' : '.'} Controlla le date.`,
  oddOrder: (p) => `${p.orderId} di ${p.customer} (${longDate(p.on)})`,
  noAnalysis: {
    'no-orders': 'Non ci sono ancora ordini. Importa prima le vendite.',
    'file-too-short': 'Il file copre meno di due mesi. Importa un periodo più lungo.',
    'ends-in-future': 'Questi periodi finiscono dopo oggi. Scegli un inizio precedente o una durata minore.',
  },
  acquisition: ({ name, count, all }) =>
    `${name}: ${decimal(count)} su ${plural(all, 'nuovo cliente', 'nuovi clienti')}.`,
  unseenBefore: 'Gli ordini precedenti non sono nel file: un cliente contato come nuovo può essere vecchio.',
  amount: {
    figure: (facts) =>
      `${facts.name}: ${facts.mean} in media (${decimal(facts.values)}), gli altri ${facts.restMean} (${decimal(facts.restValues)}).`,
    clustered:
      'I valori di una stessa persona si somigliano, perciò il confronto pende verso una differenza.',
  },
  picture: {
    dots: 'Percentuale di chi è tornato, con l’intervallo dei valori possibili',
    funnel: 'Percentuale di chi è tornato rispetto al numero di clienti',
    overall: 'Tutti insieme',
    inner: 'Dentro: ciò che il caso produrrebbe per una persona guardata da sola',
    outer: 'Dentro: ciò che il caso produrrebbe per qualcuno tra tutti quelli confrontati',
  },
};
