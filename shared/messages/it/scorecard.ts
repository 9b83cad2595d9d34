import type * as en from '../en/scorecard.ts';
import type { Widen } from '../widen.ts';
import { decimal, plural, inList } from './wording.ts';

export const scorecard: Widen<typeof en.scorecard> = {
  bucket: { aptitude: 'Attitudine', knowledge: 'Conoscenza', skills: 'Capacità' },
  item: {
    generosity: 'Voglia di aiutare',
    'works-with-others': 'Lavora bene con gli altri',
    judgment: 'Buon giudizio',
    'result-in-category': 'Risultato nell’ambito',
    'knows-the-firm': 'Conosce l’azienda',
    experience: 'Esperienza',
    'listens-and-explains': 'Ascolta e spiega',
    'gives-feedback': 'Dà buone e cattive notizie',
    'shows-step-by-step': 'Mostra passo per passo',
  },
  gate: { time: 'Ha il tempo', wish: 'Lo vuole' },
  result: {
    accept: 'Accettare',
    'train-first': 'Prima formare',
    'not-now': 'Non ora',
    incomplete: 'Incompleto',
  },
  reason: {
    'no-time': () => 'Non ha il tempo. Un no vale più di ogni punteggio.',
    'does-not-want-to': () => 'Non lo vuole. Un no vale più di ogni punteggio.',
    'gate-not-asked': () => 'Chiedi se ha il tempo e se lo vuole.',
    'all-buckets-reached': () => 'Attitudine, conoscenza e capacità bastano tutte.',
    'not-scored': ({ items }) => `Ancora senza punteggio: ${plural(items.length, 'riga', 'righe')}.`,
    'score-out-of-range': ({ items }) => `Un punteggio va da 0 a 3; guarda ${inList(items)}.`,
    'nothing-shown': ({ item }) => `Ancora nessun segno di: ${item}.`,
  },
  twoThirds: 'Servono due terzi dei punti in ogni parte.',
  withoutEvidence: ({ items }) =>
    `Senza che cosa hai visto: ${plural(items.length, 'punteggio', 'punteggi')}.`,
  outsideProcedures: 'Insegna fuori dalle procedure dell’azienda. Concorda prima che cosa insegnare.',
  trainFirst: 'Prima c’è la formazione, pagata se la prevedi; dopo può rinunciare senza conseguenze.',
  reasonNeeded: 'La tua decisione è diversa dal risultato. Scrivi perché.',
  load: (p) =>
    `${p.name}: ${plural(p.mentees, 'posto occupato', 'posti occupati')} su ${decimal(p.capacity)}.`,
  overCapacity: (p) =>
    `${p.name} segue ${plural(p.mentees, 'persona', 'persone')} e ne aveva accettate ${decimal(p.capacity)}.`,
};
