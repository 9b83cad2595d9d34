import type * as en from '../en/cell-issues.ts';
import type { Widen } from '../widen.ts';

export const cellIssues: Widen<typeof en.cellIssues> = {
  required: 'è vuota',
  'not-text': 'non è un testo',
  'too-long': 'è troppo lunga',
  'not-an-email': 'non è un indirizzo e-mail',
  'not-an-instant': 'non è una data con l’ora',
  'not-a-date': 'non è una data',
  'not-a-number': 'non è un numero',
  'not-a-whole-number': 'non è un numero intero',
  'too-small': 'è troppo piccola',
  'too-large': 'è troppo grande',
  'not-a-choice': 'non è una delle scelte',
  'not-yes-or-no': 'non è né sì né no',
  'not-an-id': 'non è un id',
};
