/** What the sample firm's rewards, courses and praise say, in each language. */
import type { Language } from '../tables/program.ts';

export const rewardWords: Record<
  Language,
  {
    lunch: string;
    thanks: string;
    hours: string;
    quarter: string;
    dayOff: string;
    reasons: readonly [string, string];
    course: readonly [title: string, provider: string, why: string];
    done: readonly [title: string, provider: string, why: string, evidence: string];
    said: readonly string[];
  }
> = {
  en: {
    lunch: 'Lunch with the two mentees',
    thanks: 'For showing the follow-up call to the whole team',
    hours: 'Hours kept through the summer',
    quarter: 'The quarter with three mentees, hardly a week missed',
    dayOff: 'A Saturday spent on the complaint guide',
    reasons: ['Agreed by word before there was a plan.', 'Three people came along that day.'],
    course: ['Coaching at work, basics', 'Chamber of commerce', 'Wants to lead a team one day'],
    done: [
      'Difficult conversations',
      'Internal, Carlo Ferri',
      'Complaints are half of the job',
      'Certificate of attendance',
    ],
    said: [
      'Harry has given more than twenty hours to three colleagues. Thank you.',
      'The follow-up call works. Six of us do it now.',
      'Ana, thank you for staying with it in August.',
      'Our mentors taught each other what no course could.',
      'Carlo, the complaint guide is the best page we have.',
      'Mentoring: what we heard, what we changed.',
      'Greta, thank you for starting so soon.',
      'Our team learns from its own best people.',
      'Harry and Mina have met for three months without a gap.',
      'Dara, well done with the course.',
      'Hours so far, by team.',
      'Tom, your questions make the meetings.',
    ],
  },
  it: {
    lunch: 'Pranzo con i due mentee',
    thanks: 'Per aver mostrato la telefonata dopo la consegna a tutta la squadra',
    hours: 'Ore mantenute per tutta l’estate',
    quarter: 'Il trimestre con tre mentee, quasi nessuna settimana saltata',
    dayOff: 'Un sabato passato sulla guida ai reclami',
    reasons: ['Concordato a voce prima che ci fosse un piano.', 'Quel giorno erano in tre.'],
    course: ['Coaching sul lavoro, le basi', 'Camera di commercio', 'Un giorno vuole guidare una squadra'],
    done: [
      'Conversazioni difficili',
      'Interno, Carlo Ferri',
      'I reclami sono metà del lavoro',
      'Attestato di frequenza',
    ],
    said: [
      'Harry ha dedicato più di venti ore a tre colleghi. Grazie.',
      'La telefonata dopo la consegna funziona. Ora la facciamo in sei.',
      'Ana, grazie di aver continuato anche ad agosto.',
      'I nostri mentori si sono insegnati ciò che nessun corso può dare.',
      'Carlo, la guida ai reclami è la pagina migliore che abbiamo.',
      'Mentoring: che cosa abbiamo sentito, che cosa abbiamo cambiato.',
      'Greta, grazie di aver cominciato subito.',
      'La nostra squadra impara dai suoi migliori.',
      'Harry e Mina si incontrano da tre mesi senza interruzioni.',
      'Dara, brava con il corso.',
      'Le ore finora, per squadra.',
      'Tom, le tue domande fanno l’incontro.',
    ],
  },
};
