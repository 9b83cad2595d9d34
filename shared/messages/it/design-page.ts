import type * as en from '../en/design-page.ts';
import type { Widen } from '../widen.ts';
import { decimal, plural, withArticle } from './wording.ts';

export const designPage: Widen<typeof en.designPage> = {
  title: 'Programma',
  design: 'Progetto',
  loading: 'Lettura del registro',
  tabsHelp:
    'Le finestre di Mentor Ledger le tengono aggiornate. Una scheda che mostri resta in vista finché non la nascondi.',
  progress: (done: number, all: number) => `${decimal(done)} su ${decimal(all)}`,
  states: { done: 'Fatto', next: 'Ora', begun: 'Iniziato', open: 'Non ancora' },
  next: 'Ora',
  stepOf: (number: number, all: number) => `Passo ${decimal(number)} di ${decimal(all)}`,
  start: 'Inizia',
  goOn: 'Continua',
  openHome: 'Apri',
  starts: (day: string) => `Inizia ${day}`,
  weekOf: (number: number, all: number) => `settimana ${decimal(number)} di ${decimal(all)}`,
  over: 'finito',
  endedOn: (day: string) => `finito ${withArticle('il', day)}`,
  fromFirstPairing: 'dalla prima coppia',
  groups: {
    1: 'Scegliere',
    2: 'Capire ciò che già funziona',
    3: 'Preparare',
    4: 'Cominciare',
  },
  steps: {
    category: {
      title: 'Ambito',
      why: 'Lo sforzo costa tempo e denaro: di’ in parole semplici perché questa categoria viene prima.',
    },
    sales: {
      title: 'Dati di vendita',
      why: 'I dati dicono chi è diverso; le impressioni no.',
    },
    exemplar: {
      title: 'Chi si distingue',
      why: 'Qualcuno forse fa molto meglio di quanto spieghi il caso. O nessuno: meglio saperlo prima di spendere.',
    },
    practices: {
      title: 'Buone pratiche',
      why: 'Parlane di persona: ciò che sembra un trucco può essere la punta di un iceberg.',
    },
    problem: {
      title: 'Problema e dato iniziale',
      why: 'Solo un dato fissato prima dell’inizio mostra se qualcosa è cambiato.',
    },
    people: {
      title: 'Persone',
      why: 'Da qui si scelgono chi fa che cosa, mentori, mentee e i loro capi diretti.',
    },
    candidates: {
      title: 'Mentori',
      why: 'Chi rende bene, e magari vuole, non è ancora un mentore adatto.',
    },
    pairings: {
      title: 'Coppie',
      why: 'Il bisogno incontra la capacità, nessuno fa da mentore ai propri collaboratori diretti, e tutti e due sanno che cosa li aspetta.',
    },
    invites: {
      title: 'Inviti',
      why: 'Con l’estensione per un resoconto basta circa mezzo minuto, quindi viene scritto.',
    },
  },
  facts: {
    decided: (category: string, day: string) => `${category}, decisione ${withArticle('del', day)}`,
    scored: (given: number, wanted: number) => `Punteggi: ${decimal(given)} su ${decimal(wanted)}`,
    orders: (count: string) => `Ordini: ${decimal(count)}`,
    ordersBetween: (count: string, first: string, last: string) =>
      `Ordini: ${decimal(count)}, ${withArticle('dal', first)} ${withArticle('al', last)}`,
    outcomes: (count: number) => `${plural(count, 'riga', 'righe')} di un tuo indicatore`,
    exemplar: (name: string) => name,
    reported: 'Rapporto fatto',
    nobodyStandsOut: 'Hai guardato: nessuno si distingue',
    practices: (count: number) => plural(count, 'pratica', 'pratiche'),
    problem: (measure: string) => measure,
    problemFreezes: (measure: string, day: string) => `${measure}, da fissare ${withArticle('il', day)}`,
    frozen: (measure: string, day: string) => `${measure}, dato fissato ${withArticle('il', day)}`,
    frozenEdited: (measure: string, day: string) =>
      `${measure}, dato fissato ${withArticle('il', day)} e poi cambiato`,
    problemLacks: (count: number) => (count === 1 ? 'Manca una parte' : `Mancano ${decimal(count)} parti`),
    people: (count: number) => plural(count, 'persona', 'persone'),
    accepted: (count: number) => plural(count, 'mentore accettato', 'mentori accettati'),
    judged: (count: number) =>
      `${plural(count, 'candidato valutato', 'candidati valutati')}, nessuno ancora accettato`,
    pairings: (count: number) => plural(count, 'coppia', 'coppie'),
    connected: (connected: number, mentors: number) =>
      `${decimal(connected)} su ${plural(mentors, 'mentore collegato', 'mentori collegati')}`,
  },
  nothingDone: 'Niente da annullare',
  nothingDoneHelp: 'Ciò che una finestra salva resta qui finché un’altra non salva.',
  lastStep: 'Ultimo passo',
  takeBack: 'Annulla',
  takeBackSure: 'Ciò che ha scritto tornerà com’era prima.',
  takeBackYes: 'Sì, riporta com’era',
  takeBackNo: 'Lascia così',
  takenBack: (what: string) => `Annullato: «${what}».`,
  issues: (count: number) => plural(count, 'riga da correggere', 'righe da correggere'),
  issuesHelp: 'Tutto il resto funziona.',
  show: 'Mostra',
};
