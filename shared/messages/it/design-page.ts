import type * as en from '../en/design-page.ts';
import type { Widen } from '../widen.ts';
import { plural } from './wording.ts';

export const designPage: Widen<typeof en.designPage> = {
  title: 'Progetto',
  loading: 'Leggo il registro',
  refresh: 'Aggiorna',
  tabsTitle: 'Fogli nascosti',
  tabsHelp:
    'Si aggiornano con le finestre di Mentor Ledger. Un foglio che mostri resta in vista finché non lo nascondi.',
  progress: (done: number, all: number) => `${done} passi su ${all} fatti`,
  allDone: 'Il progetto è completo.',
  allDoneHelp: 'Da qui in poi Oggi dice che cosa ha bisogno di te. Ogni passo si può ancora cambiare.',
  why: 'Perché conta',
  states: { done: 'Fatto', next: 'Ora', begun: 'Iniziato', open: 'Non ancora' },
  groups: {
    1: 'Scegliere la categoria',
    2: 'Trovare ciò che già funziona',
    3: 'Trovare mentori adatti',
    4: 'Chiarire le attese e partire',
  },
  steps: {
    category: {
      title: 'Pesare le priorità',
      why: 'Lo sforzo costa tempo e denaro: una categoria se lo deve meritare, non si sceglie a caso.',
      action: 'Pesa e decidi',
    },
    sales: {
      title: 'Portare dentro le vendite',
      why: 'I dati dicono chi è diverso; le impressioni no.',
      action: 'Importa le vendite',
    },
    exemplar: {
      title: 'Cercare la persona esemplare',
      why: 'Qualcuno forse fa molto meglio di quanto spieghi il caso. O nessuno: meglio saperlo prima di spendere.',
      action: 'Confronta le persone',
    },
    practices: {
      title: 'Capire che cosa fa',
      why: 'Parlane di persona: i trucchi possono essere la punta di un iceberg che nessuno ha ancora usato.',
      action: 'Scrivi le pratiche',
    },
    problem: {
      title: 'Formulare il problema e il suo numero',
      why: 'Solo un numero fissato prima dell’inizio mostra se qualcosa è cambiato.',
      action: 'Formula il problema',
    },
    people: {
      title: 'Aggiungere le persone',
      why: 'Da qui si scelgono chi fa che cosa, mentori, allievi e i loro responsabili.',
      action: 'Aggiungi persone',
    },
    candidates: {
      title: 'Valutare i possibili mentori',
      why: 'Chi rende bene, e magari vuole, non è ancora un mentore adatto.',
      action: 'Valuta i candidati',
    },
    pairings: {
      title: 'Formare le coppie',
      why: 'Il bisogno incontra la capacità, nessuno segue un proprio sottoposto, e tutti e due sanno che cosa li aspetta.',
      action: 'Forma le coppie',
    },
    invites: {
      title: 'Collegare i mentori',
      why: 'Con l’estensione una nota richiede meno di 20 secondi, quindi viene scritta.',
      action: 'Invita i mentori',
    },
  },
  facts: {
    decided: (category: string, day: string) => `${category}, deciso il ${day}`,
    scored: (given: number, wanted: number) => `${given} punteggi su ${wanted}`,
    orders: (count: string) => `Ordini: ${count}`,
    ordersBetween: (count: string, first: string, last: string) =>
      `Ordini: ${count}, dal ${first} al ${last}`,
    outcomes: (count: number) => `${plural(count, 'riga', 'righe')} di una tua misura`,
    exemplar: (name: string) => name,
    reported: 'Rapporto fatto',
    nobodyStandsOut: 'Hai guardato: nessuno si distingue',
    practices: (count: number) => plural(count, 'pratica', 'pratiche'),
    problem: (measure: string) => measure,
    problemFreezes: (measure: string, day: string) => `${measure}, sarà fissato il ${day}`,
    frozen: (measure: string, day: string) => `${measure}, fissato il ${day}`,
    frozenEdited: (measure: string, day: string) => `${measure}, fissato il ${day} e poi cambiato`,
    problemLacks: (count: number) => (count === 1 ? 'Manca una parte' : `Mancano ${count} parti`),
    people: (count: number) => plural(count, 'persona', 'persone'),
    accepted: (count: number) => plural(count, 'mentore accettato', 'mentori accettati'),
    judged: (count: number) =>
      `${plural(count, 'candidato valutato', 'candidati valutati')}, nessuno ancora accettato`,
    pairings: (count: number) => plural(count, 'coppia', 'coppie'),
    connected: (connected: number, mentors: number) =>
      `${connected} su ${plural(mentors, 'mentore collegato', 'mentori collegati')}`,
  },
  lastStep: 'Ultimo passo',
  takeBack: 'Annulla',
  takeBackSure: 'Ciò che ha scritto tornerà com’era prima.',
  takeBackYes: 'Sì, riporta com’era',
  takeBackNo: 'Lascia così',
  takenBack: (what: string) => `«${what}» è annullato.`,
  issues: (count: number) => plural(count, 'riga da correggere', 'righe da correggere'),
  issuesHelp: 'Tutto il resto funziona.',
  show: 'Mostra',
};
