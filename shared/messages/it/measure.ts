/** What the measure says, in sentences: counts first, what can be said and what cannot. */
import { amountText, grouped, inList, onDate, percent, plural, type CountWords } from './wording.ts';

/** Due cifre, con la virgola. */
const pText = (p: number): string =>
  p >= 0.995
    ? '1'
    : Number(p.toPrecision(p < 0.001 ? 1 : 2))
        .toFixed(8)
        .replace(/0+$/, '')
        .replace('.', ',');

const rounded = (value: number): string => amountText(Math.round(value * 100) / 100).replace('-', '−');

/** Una differenza in punti o nell’unità, con il segno. */
const signed = (value: number, unit: string | null, isShare: boolean): string => {
  const shown = isShare ? Math.round(value * 100) : Math.round(value * 100) / 100;
  const sign = shown > 0 ? '+' : shown < 0 ? '−' : '';
  const figure = `${sign}${amountText(Math.abs(shown))}`;
  if (isShare) return `${figure} ${Math.abs(shown) === 1 ? 'punto' : 'punti'}`;
  return unit ? `${figure} ${unit}` : figure;
};

const bare = (value: number, unit: string | null, isShare: boolean): string =>
  signed(Math.abs(value), unit, isShare).replace(/^\+/, '');

export const measure = {
  signed: (p: { value: number; unit: string | null; isShare: boolean }) => signed(p.value, p.unit, p.isShare),
  level: (p: { value: number; unit: string | null; count: CountWords | null }) =>
    p.count
      ? `${grouped(p.count.successes)} su ${grouped(p.count.total)}`
      : `${rounded(p.value)}${p.unit ? ` ${p.unit}` : ''}`,
  share: (value: number) => percent(value),
  mentees: 'Mentee',
  others: 'Altri',
  both: (p: { mine: number; theirs: number; unit: string | null; isShare: boolean }) => {
    const difference = p.mine - p.theirs;
    const of = (value: number) => signed(value, p.unit, p.isShare);
    return `Mentee ${of(p.mine)}, altri ${of(p.theirs)}: ${bare(difference, p.unit, p.isShare)} in ${difference >= 0 ? 'più' : 'meno'}.`;
  },
  alone: (p: { mine: number; unit: string | null; isShare: boolean }) =>
    `Mentee ${signed(p.mine, p.unit, p.isShare)}, senza nessuno con cui confrontarli.`,
  onePerson: (p: { mine: number; unit: string | null; isShare: boolean }) =>
    `Una persona sola: ${signed(p.mine, p.unit, p.isShare)}.`,
  byLot: (p: { effect: number; unit: string | null; isShare: boolean }) =>
    `Media dall’avvio: ${signed(p.effect, p.unit, p.isShare)} rispetto a chi non aveva ancora cominciato.`,
  notYet: (p: { on: string }) =>
    `Prima della fine del primo periodo, ${onDate(p.on)}, non si può dire nulla.`,
  noFigures: 'Non ci sono ancora dati di un periodo dopo l’avvio.',
  ways: (p: { ways: number; mentees: number; people: number; asMuch: number; p: number; least: number }) =>
    `Modi di scegliere ${p.mentees} di queste ${p.people} persone: ${grouped(p.ways)}. ${p.asMuch === 1 ? 'Uno dà' : `In ${grouped(p.asMuch)} si ha`} altrettanto o di più (p = ${pText(p.p)}; il più piccolo possibile ${pText(p.least)}).`,
  waysDrawn: (p: { ways: number; asMuch: number; p: number; error: number }) =>
    `Modi di scegliere altrettante persone, presi a caso: ${grouped(p.ways)}. ${p.asMuch === 1 ? 'Uno dà' : `In ${grouped(p.asMuch)} si ha`} altrettanto o di più (p circa ${pText(p.p)}, da ${pText(Math.max(0.0001, p.p - 2 * p.error))} a ${pText(p.p + 2 * p.error)}).`,
  orders: (p: { orders: number; asMuch: number; p: number }) =>
    `Ordini che il sorteggio poteva dare: ${grouped(p.orders)}. ${p.asMuch === 1 ? 'Uno dà' : `In ${grouped(p.asMuch)} si ha`} altrettanto o di più (p = ${pText(p.p)}; il più piccolo possibile ${pText(1 / p.orders)}).`,
  signs: (p: { patterns: number; asMuch: number; p: number }) =>
    `Se per ognuno il segno potesse essere anche l’altro: casi con una crescita così grande ${grouped(p.asMuch)} su ${grouped(p.patterns)} (p = ${pText(p.p)}). Conta anche tutto il resto che è cambiato.`,
  verdict: {
    'not-yet': 'È presto per dirlo.',
    'one-mentee': 'Una persona sola: non si può concludere nulla.',
    'nobody-to-compare':
      'Senza nessuno con cui confrontare, un cambiamento di tutta l’azienda appare uguale.',
    'too-few': 'Troppo poche persone per dirlo: anche il risultato più estremo può essere un caso.',
    'as-much': 'Gli altri sono cambiati altrettanto o di più.',
    'not-shown': 'Una differenza non si vede: il solo caso dà altrettanto troppo spesso.',
    shown: 'Più di quanto dia di solito il solo caso.',
  },
  halfTime: 'Non è ancora il periodo finale.',
  fits: (p: { lower: number; upper: number; unit: string | null; isShare: boolean }) => {
    const side = (value: number): string =>
      `${bare(value, p.unit, p.isShare)} in ${value < 0 ? 'meno' : 'più'}`;
    return `I dati sono compatibili con qualsiasi valore da ${side(p.lower)} a ${side(p.upper)}.`;
  },
  noLimits: 'Con così poche persone non esistono limiti al 95%.',
  byCustomers: (p: { lower: number; upper: number }) =>
    `Contando i clienti: da ${signed(p.lower, null, true)} a ${signed(p.upper, null, true)}. I clienti di una persona si somigliano, quindi l’intervallo è troppo stretto.`,
  regression:
    'Sono stati scelti quando il dato era basso. Una parte della crescita ci sarebbe stata comunque.',
  notByLot: 'I mentee non sono stati estratti a sorte. Un inizio a sorte dà un confronto equo.',
  drawnByLot: 'L’inizio è stato estratto a sorte: l’unica altra spiegazione nota è il caso.',
  earlier: (p: { value: number; unit: string | null; isShare: boolean }) =>
    `Prima dell’avvio, da un periodo all’altro, la differenza era cambiata di ${signed(p.value, p.unit, p.isShare)}.`,
  changedOnTheWay: (p: { texts: readonly string[] }) => `Cambiato strada facendo: ${p.texts.join('; ')}.`,
  missing: (p: { name: string; lacks: 'before' | 'after' | 'both'; hasLeft: boolean }) =>
    `${p.name}: ${{ before: 'manca il dato di prima', after: 'manca il dato di dopo', both: 'mancano i dati' }[p.lacks]}${p.hasLeft ? ', ha lasciato l’azienda' : ''}`,
  missingList: (p: { people: number }) =>
    `Fuori dal conto, manca un dato: ${plural(p.people, 'persona', 'persone')}`,
  edited: (p: { parts: readonly ('terms' | 'people' | 'baseline')[] }) =>
    `Modificato a mano dopo che era stato fissato: ${inList(p.parts.map((part) => ({ terms: 'che cosa si conta', people: 'le persone', baseline: 'i dati prima dell’avvio' })[part]))}.`,
  before: {
    ways: (p: { mentees: number; people: number; ways: number; least: number }) =>
      `Si possono scegliere ${p.mentees} di queste ${p.people} persone in ${plural(p.ways, 'modo', 'modi').replace(/^\d+/, grouped(p.ways))}: p non può essere più piccolo di ${pText(p.least)}.`,
    orders: (p: { lots: number; orders: number; least: number }) =>
      `Un sorteggio in ${p.lots} gruppi può dare ${grouped(p.orders)} ordini diversi: p non può essere più piccolo di ${pText(p.least)}.`,
    visible: (p: { value: number; unit: string | null; isShare: boolean }) =>
      `Si vedrebbe solo una differenza di circa ${bare(p.value, p.unit, p.isShare)} o più, in 4 casi su 5.`,
    deviations: (p: { value: number }) =>
      `Si vedrebbe solo una differenza di circa ${p.value.toFixed(1).replace('.', ',')} volte la normale variazione tra persone. Inserisci due periodi prima dell’avvio per vederla nei tuoi dati.`,
    tooFew:
      'Con così poche persone anche il risultato più estremo può essere un caso. Puoi comunque contare e confrontare.',
    none: 'Scegli almeno due mentee e qualcuno con cui confrontarli.',
  },
};
