import type * as en from '../en/candidates-page.ts';
import type { Widen } from '../widen.ts';
import { decimal, plural } from './wording.ts';

export const candidatesPage: Widen<typeof en.candidatesPage> = {
  title: 'Mentori',
  lead: 'Saper fare bene una cosa non è ancora saperla insegnare. Valuta ciò che hai visto, chiedi se ha tempo e voglia, poi decidi.',
  none: 'Ancora nessuno tra cui scegliere',
  noneHelp: 'Prima aggiungi le persone dell’azienda.',
  openPeople: 'Aggiungi persone',
  load: (mentees: number, capacity: number) =>
    `${plural(mentees, 'posto occupato', 'posti occupati')} su ${decimal(capacity)}`,
  over: (mentees: number, capacity: number) =>
    `${plural(mentees, 'mentee', 'mentee')}, concordati ${decimal(capacity)}`,
  noCapacity: 'Numero di mentee non indicato',
  notScored: 'Da valutare',
  scored: 'Valutazione fatta, da decidere',
  decided: { accept: 'Mentore: sì', 'train-first': 'Prima la formazione', 'not-now': 'Non ora' },
  open: 'Valuta',
  change: 'Valuta di nuovo',
  back: 'Tutte le persone',
  of: (name: string) => `Valutazione di ${name}`,
  scoreLead: '0 mai visto, 1 poco, 2 abbastanza, 3 molto; valgono anche i tasti.',
  evidence: 'Che cosa hai visto',
  gates: 'Due condizioni: un no vale più di ogni punteggio',
  hours: 'Ore a settimana',
  capacity: 'Mentee al massimo',
  outside: 'Insegna fuori dalle procedure dell’azienda',
  bossOf: (names: string) => `È capo diretto di ${names}: non può fare da mentore.`,
  resultTitle: 'Risultato',
  decision: 'La tua decisione',
  decisionReason: 'Motivo',
  reasonHelp: 'Serve se decidi contro il risultato.',
  undecided: 'Puoi non decidere ancora: i punteggi restano.',
  roleNote: (name: string) => `${name} avrà il ruolo di mentore in Persone.`,
  stillPaired: (name: string, count: number) =>
    count === 1
      ? `${name} ha ancora una coppia. Parlane di persona; la coppia continua finché non la concludi.`
      : `${name} ha ancora ${decimal(count)} coppie. Parlane di persona; le coppie continuano finché non le concludi.`,
  trainNote: 'Se prevedi una formazione pagata, mettila tra i premi.',
  save: 'Salva i punteggi',
  saveDecision: 'Salva la decisione',
  saved: (name: string) => `Valutazione salvata: ${name}.`,
  earlier: 'Decisioni precedenti',
  earlierRow: (p: { on: string; decision: string; reason: string }) =>
    `${p.on}: ${p.decision}${p.reason === '' ? '' : `. ${p.reason}`}`,
  accepted: (count: number) => plural(count, 'mentore accettato', 'mentori accettati'),
  capacityMissing: 'Indica quanti mentee può seguire, almeno 1.',
  hoursWrong: 'Inserisci le ore, da 0 a 40.',
  addEvidence: 'Aggiungi che cosa hai visto',
  clear: 'Togli',
  pointsOf: (points: number, most: number) => `${decimal(points)} su ${decimal(most)}`,
  itemHelp: {
    generosity: 'Sincera, dà volentieri quello che sa',
    'works-with-others': 'Finora, con colleghi di ogni tipo',
    judgment: 'Vede il punto di vista altrui',
    'result-in-category': 'Che si può mostrare',
    'knows-the-firm': 'E le sue procedure',
    experience: 'Anni in un lavoro simile; in bianco dove le valutazioni non sono ritenute giuste',
    'listens-and-explains': 'Così che altri lo sappiano fare',
    'gives-feedback': 'Il bene e ciò che deve cambiare',
    'shows-step-by-step': 'La pratica stessa',
  },
};
