import type * as en from '../en/practices.ts';
import type { Widen } from '../widen.ts';
import { inWords, onDate, percent, ofTotal, inList } from './wording.ts';

export const practices: Widen<typeof en.practices> = {
  guide: {
    'walk-through': () => 'Raccontami l’ultimo cliente che è tornato: che cosa hai fatto, passo per passo?',
    'does-differently': (p) =>
      `Tu lo fai: ${p.practice}. Altri che lo fanno: ${p.doing} su ${p.asked}. Come ci sei arrivato?`,
    'does-not': (p) =>
      `Tu non lo fai: ${p.practice}. Altri che lo fanno: ${p.doing} su ${p.asked}. Perché no?`,
    'ask-others-first': (p) => `${p.practice}: chiedi anche agli altri, prima che significhi qualcosa.`,
    'how-you-knew': () => 'Come sapevi che avrebbe funzionato?',
    'numbers-or-feeling': () => 'Ti basi sui numeri o sull’intuito? Fammi un esempio di entrambi.',
    'rules-broken': () => 'Quali nostre regole pieghi o infrangi per farlo?',
    iceberg: () => 'Con più tempo o denaro, che cosa potrebbe diventare?',
    'never-tried': () => 'Che cosa hai pensato e mai provato?',
    'could-others': () => 'Di che cosa avrebbe bisogno un altro per fare lo stesso?',
    'willing-to-show': () => 'Lo mostreresti a qualcuno, settimana per settimana?',
  },
  kind: { analytical: 'Analitica', intuitive: 'Intuitiva', 'rule-breaking': 'Contro una regola' },
  described: (p) =>
    `Delle pratiche annotate ${p.analytical} analitiche, ${p.intuitive} intuitive, ${p.ruleBreaking} contro una regola. Una descrizione, non un voto.`,
  refused: {
    'exemplar-not-logged': 'Per la persona esemplare non c’è ancora niente. Annota prima che cosa fa.',
    'only-one-person-logged':
      'Le pratiche sono annotate per una sola persona. Chiedi almeno a un’altra prima di confrontare.',
  },
  cannotProve: ({ people }) =>
    `Una persona tra ${inWords(people)} non si distingue dalla fortuna: anche ciò che non fa nessun altro toccherebbe a questa persona per caso 1 volta su ${people} (${percent(1 / people)}). Prendile come domande.`,
  conclusion: {
    'goes-with-success': (p) =>
      `${p.practice}: con ${ofTotal(p.withIt)}, senza ${ofTotal(p.without)}. Più di quanto dà la fortuna, persona per persona.`,
    'no-difference-shown': (p) =>
      `${p.practice}: con ${ofTotal(p.withIt)}, senza ${ofTotal(p.without)}. La sola fortuna dà altrettanto.`,
    'cannot-tell': (p) =>
      `${p.practice}: con ${ofTotal(p.withIt)}, senza ${ofTotal(p.without)}. Nessuno ha clienti di entrambi i tipi da confrontare.`,
  },
  gap: {
    problem: 'Scrivi il problema in una frase.',
    measure: 'Indica la misura.',
    baseline: 'Inserisci la cifra prima dell’inizio.',
    window: 'Inserisci da quando a quando è stata contata.',
  },
  frozen: ({ on }) => `Fissato ${onDate(on)}.`,
  edited: ({ fields }) => `Cambiato da quando è stato fissato: ${inList(fields)}.`,
};
