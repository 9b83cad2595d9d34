/** What sample mentors and mentees write, by language; short, as people write between two meetings. */
import type { Language } from '../tables/program.ts';

export interface Phrases {
  worked: readonly string[];
  didNotWork: readonly string[];
  nextStep: readonly string[];
  eventTitle: (mentee: string) => string;
  heard: readonly string[];
  agreed: readonly string[];
  programName: string;
}

export const phrases: Record<Language, Phrases> = {
  en: {
    programName: 'Keep our customers',
    eventTitle: (mentee) => `Mentoring with ${mentee}`,
    worked: [
      'Called two customers right after delivery; both reordered.',
      'The birthday list: three thank-you replies in one day.',
      'Asked about the last job before offering anything.',
      'Went through the notes of each visit; saw the pattern ourselves.',
      'Role play of a complaint; much calmer the second time.',
      'Wrote down who decides at each customer.',
      'Follow-up on day 30 as agreed; nobody had heard from us before.',
      'Listened to one of my calls together.',
    ],
    didNotWork: [
      'Too little time; cut short by a delivery problem.',
      'The reminder list was out of date.',
      'Prices came up too early in the call.',
      'Forgot to ask what they use next quarter.',
      'Two customers could not be reached.',
      'The plan was too big for one week.',
    ],
    nextStep: [
      'Call the five customers without an order since summer.',
      'Prepare three questions for the Hansen visit.',
      'Write the day-30 card for new customers.',
      'Bring the notes of two visits.',
      'Try the opening without mentioning price.',
    ],
    heard: [
      'Likes the weekly rhythm; mornings work better.',
      'Feels useful; would like an hour less of reporting.',
      'Learns a lot, misses examples from her own region.',
      'Too busy at the end of the quarter.',
    ],
    agreed: [
      'Meetings move to Tuesday morning.',
      'Nothing to change.',
      'One shared visit each month.',
      'Look again in four weeks.',
    ],
  },
  it: {
    programName: 'Teniamoci i clienti',
    eventTitle: (mentee) => `Mentoring con ${mentee}`,
    worked: [
      'Chiamati due clienti subito dopo la consegna; hanno riordinato tutti e due.',
      'La lista dei compleanni: tre ringraziamenti in un giorno.',
      'Chiesto dell’ultimo lavoro prima di proporre qualcosa.',
      'Rilette le note di ogni visita; lo schema è saltato fuori da solo.',
      'Provato un reclamo; molto più calma la seconda volta.',
      'Scritto chi decide presso ogni cliente.',
      'Richiamato al giorno 30 come deciso; nessuno ci aveva mai sentiti.',
      'Ascoltata insieme una mia telefonata.',
    ],
    didNotWork: [
      'Poco tempo; interrotti da una consegna in ritardo.',
      'La lista dei promemoria era vecchia.',
      'Il prezzo è venuto fuori troppo presto.',
      'Dimenticato di chiedere che cosa useranno nel prossimo trimestre.',
      'Due clienti non si sono fatti trovare.',
      'Il piano era troppo grande per una settimana.',
    ],
    nextStep: [
      'Chiamare i cinque clienti senza ordini dall’estate.',
      'Preparare tre domande per la visita da Hansen.',
      'Scrivere il biglietto del giorno 30 per i nuovi clienti.',
      'Portare le note di due visite.',
      'Provare l’apertura senza parlare di prezzo.',
    ],
    heard: [
      'Gli piace il ritmo settimanale; meglio la mattina.',
      'Si sente utile; vorrebbe un’ora in meno di relazioni.',
      'Impara molto, le mancano esempi della sua zona.',
      'Troppo da fare a fine trimestre.',
    ],
    agreed: [
      'Gli incontri passano al martedì mattina.',
      'Niente da cambiare.',
      'Una visita insieme ogni mese.',
      'Ci risentiamo tra quattro settimane.',
    ],
  },
};
