import type * as en from '../en/priorities.ts';
import type { Widen } from '../widen.ts';
import { plural, withPercentArticle, inList } from './wording.ts';

/** A share beside another: with as many decimals as it takes to tell them apart, at most two. */
const percentBeside = (rate: number, other: number): string => {
  const at = (share: number, digits: number) => (share * 100).toFixed(digits);
  const digits =
    [0, 1].find((count) => at(rate, count) !== at(other, count) && Number(at(rate, count)) > 0) ?? 2;
  return `${(rate * 100).toFixed(digits).replace('.', ',')}%`;
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
    customers: 'Percentuale di clienti che tornano; nuovi clienti',
    capacity: 'Percentuale di abilitati; percentuale di lavori riusciti al primo colpo',
    risks: 'Percentuale in orario; percentuale senza reclami',
    'social-media': 'Percentuale di post sopra la mediana del gruppo; richieste',
    globalizing: 'Percentuale di ordini dall’estero',
  },
  criterion: {
    importance: 'Importanza',
    'cost-of-inaction': 'Costo del non fare nulla',
    evidence: 'Quanto è certo',
    reach: 'Portata',
    feasibility: 'Fattibilità',
  },
  score: (p) => `${p.score.toFixed(2).replace(/0$/, '').replace('.', ',')} su 5`,
  tied: ({ names }) => `${inList(names)} sono prime a pari merito.`,
  nobodyRanked: 'Nessuna categoria ha ancora tutti i punteggi.',
  incomplete: ({ name, criteria }) =>
    `${name} non ha ancora una posizione. Dai un punteggio a: ${inList(criteria)}.`,
  sensitivity: {
    steady: ({ name }) => `${name} resta prima qualunque sia il peso di un singolo criterio.`,
    less: (p) =>
      `${p.name} resta prima a meno che il peso di «${p.criterion}» scenda sotto ${withPercentArticle(percentBeside(p.share, p.now))} (ora ${percentBeside(p.now, p.share)}); allora passa avanti ${p.challenger}.`,
    more: (p) =>
      `${p.name} resta prima a meno che il peso di «${p.criterion}» superi ${withPercentArticle(percentBeside(p.share, p.now))} (ora ${percentBeside(p.now, p.share)}); allora passa avanti ${p.challenger}.`,
  },
  warning: {
    'reason-missing': () => 'Scrivi il motivo della decisione. Resta con la decisione.',
    'not-the-winner': ({ names }) =>
      `Secondo i tuoi punteggi ${names.length === 1 ? 'viene prima' : 'vengono prima'} ${inList(names)}. Scrivi perché scegli comunque questa categoria.`,
    tied: ({ names }) => `${inList(names)} ${names.length === 1 ? 'ha' : 'hanno'} lo stesso punteggio.`,
    'scores-missing': ({ names }) =>
      `${inList(names)}: punteggi incompleti, il confronto non è stato possibile.`,
    'without-evidence': ({ count }) =>
      `${plural(count, 'punteggio di questa categoria è', 'punteggi di questa categoria sono')} senza una riga che lo mostri.`,
    'questions-open': ({ count }) =>
      `${plural(count, 'domanda resta', 'domande restano')} senza risposta. La categoria può essere ancora troppo ampia.`,
    'only-candidate': () =>
      'Questa categoria non è stata confrontata con nulla. Valuta almeno un’alternativa.',
  },
  issue: {
    'no-weights': 'Nessun criterio ha peso. Danne uno almeno a un criterio.',
    'weight-negative': 'Un peso è 0 o più.',
    'score-out-of-range': 'Un punteggio va da 0 a 5.',
  },
};
