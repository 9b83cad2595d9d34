import type * as en from '../en/step-names.ts';
import type { Widen } from '../widen.ts';

export const stepNames: Widen<typeof en.stepNames> = {
  'set-up': 'Configura',
  priorities: 'Ambito',
  'import-sales': 'Dati di vendita',
  exemplar: 'Chi si distingue',
  people: 'Persone',
  practices: 'Buone pratiche',
  problem: 'Problema e dato iniziale',
  candidates: 'Mentori',
  'rewards-plan': 'Piano dei premi',
  reward: 'Annota un premio',
  course: 'Corso',
  pairings: 'Coppie',
  invites: 'Inviti',
  measures: 'Indicatori',
  report: 'Report',
  'log-talk': 'Annota un colloquio',
  changes: 'Accordi e modifiche',
  export: 'Esportazione',
  erase: 'Cancella i dati di una persona',
};
