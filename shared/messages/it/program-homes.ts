import type * as en from '../en/program-homes.ts';
import type { Widen } from '../widen.ts';
import { decimal, everyDays, plural } from './wording.ts';

export const programHomes: Widen<typeof en.programHomes> = {
  homes: {
    rewardsPlan: 'Piano dei premi',
    rewards: 'Premi',
    spread: 'Passaparola',
    program: 'Nome, lingua, fuso orario',
    calendars: 'Calendari spenti',
    terms: 'Accordi e modifiche',
    health: 'Andamento',
    report: 'Report',
    measures: 'Indicatori',
    invites: 'Inviti',
    repair: 'Controlla e ripara',
    tabs: 'Schede',
    done: 'Che cosa è stato fatto',
    export: 'Esportazione',
    erase: 'Cancella i dati di una persona',
  },
  groups: {
    settings: 'Programma',
    run: 'In corso',
    results: 'Risultati',
    connection: 'Collegamento',
    ledger: 'Registro',
    privacy: 'Riservatezza',
  },
  facts: {
    terms: (days, minutes, count) =>
      [
        `Incontri ${everyDays(days)}, ${decimal(minutes)} min`,
        ...(count > 0 ? [plural(count, 'modifica', 'modifiche')] : []),
      ].join('; '),
  },
};
