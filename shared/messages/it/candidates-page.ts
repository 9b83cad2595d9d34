import type * as en from '../en/candidates-page.ts';
import type { Widen } from '../widen.ts';
import { plural } from './wording.ts';

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
