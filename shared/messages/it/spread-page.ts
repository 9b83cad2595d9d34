/** Passaparola: fatti da lodare, bozze, il registro, il sì a essere nominati, l’equità in uno sguardo. */
import type * as en from '../en/spread-page.ts';
import type { Widen } from '../widen.ts';
import { decimal, plural, withArticle } from './wording.ts';

const and = (name: string): string => (/^e/i.test(name) ? `ed ${name}` : `e ${name}`);

export const spreadPage: Widen<typeof en.spreadPage> = {
  title: 'Passaparola',
  loading: 'Lettura di ciò che è stato detto',
  cadence: {
    public: 'In pubblico',
    private: 'In privato',
    never: 'Non ancora',
    last: (day) => `ultima volta ${day}`,
    due: 'da fare',
    next: (day) => `prossima entro ${withArticle('il', day)}`,
    change: 'Quanto spesso',
    publicDays: 'In pubblico ogni',
    privateDays: 'In privato ogni',
    save: 'Salva',
    saved: 'Salvato.',
  },
  factsTitle: 'Da lodare',
  factsLead: 'Solo da conteggi e date. Le note restano dove sono.',
  noFacts: 'Oggi non c’è nulla di nuovo da lodare.',
  more: (count) => (count === 1 ? 'Ancora 1' : `Altri ${decimal(count)}`),
  fact: {
    'hours-reached': (name, hours, mentees) =>
      `${name}: ${plural(hours, 'ora', 'ore')} con ${plural(mentees, 'mentee', 'mentee')}`,
    'months-kept': (name, other, months, count) =>
      `${name} ${and(other)}: ${plural(months, 'mese', 'mesi')} di fila, ${plural(count, 'incontro', 'incontri')}`,
    'practice-spread': (name, count) =>
      `Una buona pratica di ${name}: ora seguita da ${plural(count, 'altra persona', 'altre persone')}`,
    'goal-met': (name, other, hours) =>
      `${name} ${and(other)}: ore concordate raggiunte, ${decimal(hours)} in tutto`,
    'course-completed': (name, day) => `${name}: corso completato, ${day}`,
    'not-praised': (name, days) => `${name}: nessuna lode da ${plural(days, 'giorno', 'giorni')}`,
    'never-praised': (name, hours) =>
      `${name}: mai nessuna lode, con ${plural(hours, 'ora', 'ore')} di lavoro`,
  },
  draft: {
    'hours-reached': (name, hours, mentees) =>
      `${name} ha dedicato ${plural(hours, 'ora', 'ore')} a ${plural(mentees, 'mentee', 'mentee')}. Grazie.`,
    'months-kept': (name, other, months) =>
      `${name} ${and(other)} si incontrano da ${plural(months, 'mese', 'mesi')} senza interruzioni. Grazie a tutti e due.`,
    'practice-spread': (name, count) =>
      `Ciò che fa ${name} ora lo ${count === 1 ? 'fa' : 'fanno'} anche ${plural(count, 'altra persona', 'altre persone')}. Grazie di averlo condiviso.`,
    'goal-met': (name, other, hours) =>
      `${name} ${and(other)} hanno raggiunto le ore concordate: ${decimal(hours)}. Ottimo lavoro.`,
    'course-completed': (name) => `${name} ha completato un corso. Complimenti.`,
    'not-praised': (name, hours) =>
      `${name} ha dedicato ${plural(hours, 'ora', 'ore')} al nostro programma. Grazie.`,
  },
  praise: 'Loda',
  form: {
    title: 'Annota che cosa si è detto',
    open: 'Annota altro',
    place: 'Dove',
    person: 'Di chi',
    nobody: 'Nessuno per nome',
    about: 'Su che cosa',
    words: 'Che cosa si è detto',
    wordsHelp: 'Una bozza: cambiala con parole tue.',
    day: 'In data',
    copy: 'Copia',
    copied: 'Copiato.',
    needsYes: (name) => `${name} non ha ancora detto di sì a comparire in pubblico.`,
    saidYes: (name) => `${name} ha detto di sì`,
    log: 'Annotalo',
    logged: 'Annotato.',
    close: 'Chiudi',
    undo: 'Annulla',
  },
  logTitle: 'Che cosa si è detto',
  noLog: 'Non è stato ancora annotato nulla.',
  public: 'pubblico',
  private: 'privato',
  namesTitle: 'Chi ha detto di sì',
  yesSince: (name, day) => `${name}, ${withArticle('dal', day)}`,
  noSince: (name, day) => `${name}: no, ${withArticle('dal', day)}`,
  withdraw: 'Ritira',
  withdrawOf: (name) => `Ritira il sì di ${name}`,
  noYes: 'Non è stato ancora chiesto a nessuno.',
  fairness: {
    title: 'Equità in uno sguardo',
    lead: 'Accanto alle ore di lavoro. Chi è trascurato sta in cima.',
    person: 'Persona',
    hours: 'Ore',
    talks: 'Colloqui',
    praise: 'Lodi',
    rewards: 'Premi',
    load: 'Coppie',
    none: 'Ancora nessuno lavora in una coppia.',
  },
  due: {
    title: 'Da fare anche',
    public: (days) => `Nulla in pubblico da ${plural(days, 'giorno', 'giorni')}`,
    private: (days) => `Nessuna lode in privato da ${plural(days, 'giorno', 'giorni')}`,
    'reward-due': (name, hours) => `${name}: premio promesso da dare, ${hours}`,
    'criteria-met': (name, hours) => `${name}: criteri raggiunti, ${hours}`,
    'hand-over': (name, day) => `${name}: premio da consegnare ${withArticle('dal', day)}`,
    'plan-lapses': (days, day) =>
      days === 0
        ? `Il piano dei premi scade oggi, ${day}`
        : `Il piano dei premi scade tra ${plural(days, 'giorno', 'giorni')}, ${day}`,
    log: 'Annota un premio',
    open: 'Apri Premi',
    say: 'Apri Passaparola',
  },
};
