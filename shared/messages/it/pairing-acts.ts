import type * as en from '../en/pairing-acts.ts';
import type { Widen } from '../widen.ts';
import { decimal, withArticle } from './wording.ts';

export const pairingActs: Widen<typeof en.pairingActs> = {
  title: 'Metti in pausa, prolunga, concludi',
  reading: 'Lettura della coppia',
  undo: 'Annulla',
  acts: {
    pause: 'Metti in pausa',
    resume: 'Riprendi',
    extend: 'Prolunga',
    end: 'Concludi la coppia',
    reopen: 'Riapri',
  },
  actOf: (act, label) => `${act}: ${label}`,
  pausedFrom: 'Primo giorno di pausa',
  resumesOn: 'Giorno della ripresa',
  pausedDays: 'I giorni di pausa',
  pausedDaysHelp: 'In ogni caso non fanno risultare nessuno in ritardo.',
  then: { period: 'La fine si sposta, il minimo resta', minimum: 'La fine resta, il minimo si riduce' },
  how: 'Come finisce',
  ends: { completed: 'Completata', 'ended-early': 'In anticipo' },
  lastOn: 'Ultimo giorno',
  newEnd: 'Nuovo ultimo giorno',
  newEndHelp: (endedOn) => `Finora: ${endedOn}. Resta nella cronologia.`,
  reason: 'Perché',
  why: { missing: 'Scrivi in breve il perché.', day: 'Indica il giorno.', choice: 'Scegli una risposta.' },
  done: {
    pause: (label) => `In pausa: ${label}.`,
    resume: (label) => `${label}: si riprende.`,
    extend: (label) => `Prolungata: ${label}.`,
    end: (label) => `Conclusa: ${label}.`,
    reopen: (label) => `Riaperta: ${label}.`,
  },
  over: (count) => `Coppie concluse (${decimal(count)})`,
  away: 'Qualcuno è assente',
  awayHelp: 'Basta annotarla una volta per tutte le sue coppie: in questi giorni non sono previsti incontri.',
  who: 'Chi',
  saveAway: 'Salva l’assenza',
  awaySaved: (name) => `Assenza salvata: ${name}.`,
  awayRow: ({ name, from, to, why }) =>
    `${name}: ${withArticle('dal', from)} ${withArticle('al', to)}${why === '' ? '' : ` (${why})`}`,
  carryHours: 'Conta anche le ore di una coppia precedente finita in anticipo',
  carryHoursHelp: (names) => `Per ${names}: il nuovo mentore riprende da dove si era rimasti.`,
};
