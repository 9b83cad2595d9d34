/** Il report, su carta e nella sua scheda, e la finestra che lo prepara. */
import {
  amountText,
  grouped,
  monthName,
  ofTotal,
  onDate,
  percent,
  plural,
  withDay,
  type CountWords,
} from './wording.ts';

const hoursText = (minutes: number): string => `${String(Math.round(minutes / 6) / 10).replace('.', ',')} h`;

export const reportPage = {
  dialogLead: 'Fatto con il registro com’è adesso. Le note private non ci sono mai.',
  forOutside: 'Senza nomi, per l’esterno',
  nextLabel: 'Che cosa viene dopo',
  nextHelp: 'Una o due frasi: chiudono il report.',
  print: 'Stampa o salva in PDF',
  makeTab: 'Crea la scheda',
  tabMade: 'La scheda è pronta.',
  preview: 'Anteprima',
  eyebrow: (p: { program: string; from: string; to: string }) =>
    `Report del programma di mentoring «${p.program}», ${withDay('dal', p.from)} ${withDay('al', p.to)}`,
  title: (p: { program: string }) => `${p.program}: che cosa è stato fatto finora`,
  lead: (p: { held: number; minutes: number }) =>
    `${plural(p.held, 'incontro', 'incontri')}, ${hoursText(p.minutes)}. Nessun indicatore è fissato, quindi dell’effetto non si può dire nulla.`,
  leadMeasure: (p: { title: string }) => `Si è contato: ${p.title}.`,
  foot: (p: { on: string; owner: string }) =>
    `Fatto con il registro ${onDate(p.on)}. Non contiene note private.${p.owner ? ` ${p.owner}` : ''}`,
  hours: hoursText,
  of: (p: { done: number; of: number }) => `${grouped(p.done)} su ${grouped(p.of)}`,
  money: (p: { amount: number; currency: string }) =>
    `${amountText(Math.round(p.amount * 100) / 100)} ${p.currency}`,
  share: (count: CountWords) => `${ofTotal(count)} (${percent(count.successes / Math.max(1, count.total))})`,
  amount: (value: number) => amountText(Math.round(value * 100) / 100),
  day: (on: string) => `${Number(on.slice(8))} ${monthName(on).slice(0, 3)}`,
  month: (on: string) => `${monthName(on).slice(0, 3)} ${on.slice(2, 4)}`,
  sections: {
    purpose: 'A che cosa serve',
    run: 'Com’è andato il programma',
    sides: 'Che cosa dicono le due parti',
    changes: 'Che cosa è cambiato strada facendo',
    money: 'Quanto è costato',
    cannotTell: 'Che cosa questo report non può dire',
    next: 'Che cosa viene dopo',
  },
  numbers: {
    pairings: (p: { completed: number; endedEarly: number }) =>
      `coppie; arrivate alla fine: ${p.completed}, concluse prima: ${p.endedEarly}`,
    hours: 'di incontri',
    meetings: (p: { moved: number; noShows: number }) =>
      `incontri fatti; spostati: ${p.moved}, saltati: ${p.noShows}`,
    rewards: 'in premi e corsi',
    rewardsOf: (p: { total: string }) => `in premi e corsi, su ${p.total}`,
  },
  focus: (p: { category: string }) => `Ambito: ${p.category}.`,
  groupHead: ['gruppo', 'prima', 'dopo'],
  mentees: (count: number) => plural(count, 'mentee', 'mentee'),
  others: (count: number) => plural(count, 'altra persona', 'altre persone'),
  health: {
    'on-track': 'Coppie nei tempi oggi',
    'met-lately': 'Incontro negli ultimi 30 giorni',
    'on-time': 'Incontri nei tempi',
    held: 'Incontri fatti, secondo i mentori',
    'told-held': 'Incontri fatti, secondo i mentee',
    hours: 'Coppie con le ore previste finora',
    'mentors-satisfied': 'Voti 3 o 4 dei mentori',
    'mentees-satisfied': 'Voti 3 o 4 dei mentee',
    'views-close': 'Le due parti distano al massimo un voto',
    talks: 'Persone senza colloqui in ritardo',
    completed: 'Coppie concluse arrivate alla fine',
  },
  talks: 'Colloqui del responsabile del programma',
  hoursHead: ['Coppia', 'Ore'],
  more: (p: { count: number }) => `Altre: ${p.count}.`,
  rewardsGiven: (p: { count: number }) => `Premi dati: ${p.count}`,
  coursesPaid: (p: { count: number }) => `Corsi pagati: ${p.count}`,
  ownHours: (p: { hours: string; each: string }) => `Ore di mentori e mentee, ${p.hours} × ${p.each}`,
  coach: (p: { hours: string; each: string }) =>
    `Quanto costerebbero queste ore da un coach, ${p.hours} × ${p.each}`,
  coachNote: 'Un mentore non è un coach formato; un coach non conosce l’azienda.',
  onlyNoted: 'Contano solo gli incontri annotati.',
  monthsTitle: 'Incontri per mese',
  monthsOf: (p: { held: number; missed: number }) => `Fatti: ${p.held}. Non fatti: ${p.missed}.`,
  heldWord: 'Fatti',
  missedWord: 'Non fatti',
  monthWord: 'Mese',
};
