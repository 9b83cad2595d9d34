import type * as en from '../en/exemplar.ts';
import type { Widen } from '../widen.ts';
import { plural, inWords, onDate, withDay, percent, times, ofTotal, inList } from './wording.ts';

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
