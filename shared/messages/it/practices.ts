import type * as en from '../en/practices.ts';
import type { Widen } from '../widen.ts';
import { decimal, plural, inWords, onDate, percent, ofTotal, inList } from './wording.ts';

export const practices: Widen<typeof en.practices> = {
  guide: {
    'walk-through': () => 'Raccontami l’ultimo cliente che è tornato: che cosa hai fatto, passo per passo?',
    'does-differently': (p) =>
      `Tu lo fai: ${p.practice}. Altri che lo fanno: ${decimal(p.doing)} su ${decimal(p.asked)}. Come ti è venuto in mente?`,
    'does-not': (p) =>
      `Tu non lo fai: ${p.practice}. Altri che lo fanno: ${decimal(p.doing)} su ${decimal(p.asked)}. Perché no?`,
    'ask-others-first': (p) => `${p.practice}: chiedi anche agli altri, prima che significhi qualcosa.`,
    'how-you-knew': () => 'Come sapevi che avrebbe funzionato?',
    'numbers-or-feeling': () => 'Ti basi sui dati o sull’intuito? Fammi un esempio di entrambi.',
    'rules-broken': () => 'Quali nostre regole aggiri per farlo?',
    iceberg: () => 'Con più tempo o denaro, che cosa potrebbe diventare?',
    'never-tried': () => 'Che cosa vorresti provare e non hai ancora provato?',
    'could-others': () => 'Di che cosa avrebbe bisogno un altro per fare lo stesso?',
    'willing-to-show': () => 'Lo mostreresti a qualcuno, settimana per settimana?',
  },
  kind: { analytical: 'Analitica', intuitive: 'Intuitiva', 'rule-breaking': 'Contro una regola' },
  described: (p) =>
    `Pratiche annotate: ${plural(p.analytical, 'analitica', 'analitiche')}, ${plural(p.intuitive, 'intuitiva', 'intuitive')}, ${decimal(p.ruleBreaking)} contro una regola. Una descrizione, non un voto.`,
  refused: {
    'exemplar-not-logged': 'Per chi si distingue non c’è ancora niente. Annota prima che cosa fa.',
    'only-one-person-logged':
      'Le pratiche sono annotate per una sola persona. Chiedi almeno a un’altra prima di confrontare.',
  },
  cannotProve: ({ people }) =>
    `Una persona tra ${inWords(people)} non si distingue dalla fortuna: anche ciò che non fa nessun altro toccherebbe a questa persona per caso 1 volta su ${decimal(people)} (${percent(1 / people)}). Prendile come domande.`,
  conclusion: {
    'goes-with-success': (p) =>
      `${p.practice}: con la pratica ${ofTotal(p.withIt)}, senza ${ofTotal(p.without)}. Più di quanto spieghi la fortuna, persona per persona.`,
    'no-difference-shown': (p) =>
      `${p.practice}: con la pratica ${ofTotal(p.withIt)}, senza ${ofTotal(p.without)}. La sola fortuna produrrebbe altrettanto.`,
    'cannot-tell': (p) =>
      `${p.practice}: con la pratica ${ofTotal(p.withIt)}, senza ${ofTotal(p.without)}. Nessuno ha clienti di entrambi i tipi da confrontare.`,
  },
  gap: {
    problem: 'Scrivi il problema in una frase.',
    measure: 'Indica l’indicatore.',
    baseline: 'Inserisci il dato prima dell’inizio.',
    window: 'Inserisci da quando a quando è stato contato.',
  },
  frozen: ({ on }) => `Dato fissato ${onDate(on)}.`,
  edited: ({ fields }) => `Cambiamenti dopo che è stato fissato: ${inList(fields)}.`,
};
