import type * as en from '../en/expectation-paper.ts';
import type { Widen } from '../widen.ts';
import { plural, everyDays, decimal, withArticle } from './wording.ts';

/** A break, as a line. */
export const breakRow = (p: { from: string; to: string; why: string }) =>
  `${withArticle('dal', p.from)} ${withArticle('al', p.to)}${p.why === '' ? '' : ` (${p.why})`}`;

export const expectationPaper: Widen<typeof en.expectationPaper> = {
  breakRow,
  title: (program: string) => `Che cosa ci aspettiamo l’uno dall’altro: ${program}`,
  forPerson: (name: string, role: string) => `Per ${name}, ${role}`,
  mentor: 'mentore',
  mentee: 'mentee',
  terms: 'Gli accordi',
  with: 'Con',
  period: 'Periodo',
  periodText: (p: { from: string; to: string }) => `${withArticle('dal', p.from)} ${withArticle('al', p.to)}`,
  meetings: 'Incontri',
  meetingsText: (p: { days: number; minutes: number }) =>
    `${everyDays(p.days)}, ${plural(p.minutes, 'minuto', 'minuti')}, solo voi due`,
  meetingsLater: (p: { on: string; days: number }) => `${withArticle('dal', p.on)} ${everyDays(p.days)}`,
  hours: 'Ore',
  hoursText: (hours: number) => `almeno ${plural(hours, 'ora', 'ore')} nel periodo`,
  breaks: 'Pause',
  noBreaks: 'nessuna concordata',
  goal: 'Scopo',
  yours: { mentor: 'Che cosa fai come mentore', mentee: 'Che cosa fai come mentee' },
  mentorDoes: {
    shows: 'Mostra che cosa fai passo per passo, e di’ perché.',
    says: 'Di’ che cosa è andato bene e che cosa no, entrambe le cose.',
    sends: 'Dopo ogni incontro manda subito il resoconto: basta circa mezzo minuto.',
    keepsFree: 'Tieni libere le ore. Se hai troppo da fare, dillo presto.',
  },
  menteeDoes: {
    brings: 'Porta a ogni incontro un caso tuo.',
    tries: 'Prova quello che hai visto prima dell’incontro successivo, e racconta com’è andata.',
    tells: 'Da’ il tuo feedback ogni settimana, anche quando non ha funzionato.',
    keepsFree: 'Tieni libere le ore. Se hai troppo da fare, dillo presto.',
  },
  rewards: 'Premi',
  together: 'Che cosa vale per entrambi',
  common: {
    talks: (talkDays: number) =>
      `Il responsabile del programma parla di persona con ognuno di voi ${talkDays === 1 ? 'ogni giorno' : `circa ogni ${decimal(talkDays)} giorni`}. E-mail e messaggi non contano.`,
    reads:
      'Quello che scrivete in un resoconto lo legge chiunque possa aprire il foglio del programma: il responsabile del programma e chi ha accesso. Una nota privata resta nel browser del mentore e si perde se l’estensione viene rimossa.',
    noBlame:
      'Non andare d’accordo, o avere troppo da fare: è normale e non è colpa di nessuno. Ditelo, e si cambia quello che serve.',
    cadence: 'La cadenza può cambiare nel tempo. Quello che valeva prima resta scritto.',
    rewards: 'I premi, dove ci sono, seguono il piano mostrato prima, e non promettono nulla per il seguito.',
  },
  signs: { participant: 'Firma', owner: 'Responsabile del programma', date: 'Data' },
};
