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
  scoreLead: '0 mai visto, 1 poco, 2 abbastanza, 3 molto. Per ognuno una riga: che cosa hai visto e quando.',
  experienceHelp: 'Lascia vuoto dove le valutazioni non sono considerate eque.',
  evidence: 'Che cosa hai visto',
  gates: 'Due condizioni',
  gatesLead: 'Un no vale più di ogni punteggio.',
  hours: 'Ore a settimana concordate',
  capacity: 'Mentee al massimo',
  capacityHelp: 'Quanti accetta di seguirne allo stesso tempo.',
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
  openPairings: 'Apri Coppie',
  capacityMissing: 'Indica quanti mentee può seguire, almeno 1.',
  hoursWrong: 'Inserisci le ore, da 0 a 40.',
};
