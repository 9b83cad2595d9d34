import type * as en from '../en/pairing-proposal.ts';
import type { Widen } from '../widen.ts';
import { plural, times } from './wording.ts';

export const pairingProposal: Widen<typeof en.pairingProposal> = {
  fit: ({ points }) => `Affinità ${Math.round(points)} su 100`,
  reason: {
    'need-met': (p) => (p.strength >= 3 ? `Forte in: ${p.topic}.` : `Conosce: ${p.topic}.`),
    'need-not-met': (p) => `Nessuna indicazione su: ${p.topic}.`,
    'no-needs-stated': () => 'Nessun bisogno indicato: ogni mentore va ugualmente bene.',
    'common-hours': (p) =>
      `${p.hours === 1 ? '1 ora' : `${p.hours % 1 === 0 ? String(p.hours) : times(p.hours)} ore`} di lavoro in comune.`,
    'same-preferred-language': (p) => `Entrambi preferiscono: ${p.language}.`,
    'common-language': (p) => `Entrambi parlano: ${p.language}.`,
    'same-line': (p) => `${p.name} sta più in alto dell’altro nella stessa linea.`,
  },
  obstacle: {
    'same-person': 'Mentore e mentee sono la stessa persona.',
    'direct-line': 'Uno è il capo diretto dell’altro.',
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
  better: {
    elsewhere: (p) =>
      [
        `Con ${p.name} l’affinità sarebbe più alta (${Math.round(p.points)}), ma in questa proposta serve altrove.`,
        ...p.reasons,
      ].join(' '),
    'no-place': (p) =>
      [
        `Con ${p.name} l’affinità sarebbe più alta (${Math.round(p.points)}), ma non ha più posti.`,
        ...p.reasons,
      ].join(' '),
    spread: (p) =>
      [
        `Con ${p.name} l’affinità sarebbe più alta (${Math.round(p.points)}), ma ha già ${plural(p.mentees, 'mentee', 'mentee')}: così il lavoro si distribuisce.`,
        ...p.reasons,
      ].join(' '),
    chosen: (p) =>
      [
        `Con ${p.name} l’affinità sarebbe più alta (${Math.round(p.points)}), e c’è ancora un posto.`,
        ...p.reasons,
      ].join(' '),
  },
  noSecond: 'Nessun altro è possibile.',
  unpaired: {
    'no-places-left': (p) =>
      `${p.name} resta senza mentore: tutti i posti sono occupati. Aggiungi un mentore o un posto.`,
    'nobody-possible': (p) => `${p.name} resta senza mentore: ognuno dei possibili è escluso.`,
    'no-mentors': (p) => `${p.name} resta senza mentore: non c’è ancora un mentore scelto.`,
  },
};
