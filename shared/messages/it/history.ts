import type * as en from '../en/history.ts';
import type { Widen } from '../widen.ts';
import { decimal, plural } from './wording.ts';

export const history: Widen<typeof en.history> = {
  title: 'I tuoi resoconti',
  lead: 'Quello che hai scritto in questo browser. Quelli registrati sono nel registro; le note private sono solo qui.',
  search: 'Cerca',
  searchHelp: 'In nomi, date, titoli, note e note private.',
  empty: 'Ancora nulla. Quello che invii dal modulo compare qui.',
  noMatch: 'Nessun risultato. Prova con meno parole.',
  found: (count: number) => plural(count, 'resoconto', 'resoconti'),
  privateMark: 'Nota privata',
  corrected: 'Corretto in seguito',
  correction: 'Ne corregge uno precedente',
  correct: 'Correggi',
  withdraw: 'Ritira',
  withdrawQuestion: 'Non conterà più; resta nella storia del registro. Vuoi ritirarlo?',
  withdrawn: 'Ritirato',
  withdrawing: 'Ritiro',
  notKept: 'Non è riuscito: la memoria del browser non risponde. Riprova.',
  edit: 'Modifica',
  eraseNote: 'Cancella la nota privata',
  eraseQuestion: 'Nessun altro ha questa nota. Vuoi cancellarla per sempre?',
  erase: 'Cancella per sempre',
  notes: {
    title: 'Note private',
    text: (count: number) =>
      count === 1
        ? 'Una nota privata, solo in questo browser.'
        : `${decimal(count)} note private, solo in questo browser.`,
    none: 'Nessuna nota privata in questo browser.',
    save: 'Salva in un file',
    eraseAll: 'Cancella tutte le note private',
    eraseAllQuestion: 'Nessun altro ha queste note. Vuoi cancellarle tutte per sempre?',
  },
  kept: (count: number) =>
    `In questo browser restano gli ultimi resoconti registrati (${decimal(count)}); il registro li ha tutti.`,
};
