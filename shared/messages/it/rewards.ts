/** Che cosa va contro un premio, che cosa dice lo script di piani, premi e corsi, e che cosa rifiuta. */
import type * as en from '../en/rewards.ts';
import type { Widen } from '../widen.ts';
import { decimal, plural, toName, withArticle } from './wording.ts';

export const rewards: Widen<typeof en.rewards> = {
  warnings: {
    'no-plan':
      'Non c’è un piano per questo ciclo. Preparane uno, oppure spiega perché il premio arriva senza piano.',
    'form-not-in-plan': 'Il piano non prevede questa forma.',
    'over-form': (amount, most, over) =>
      `${amount} per questa forma; il piano ammette ${most} per volta: ${over} di troppo.`,
    'over-person': (sum, name, most, over) =>
      `${sum} in questo ciclo per ${name}; il piano ammette ${most}: ${over} di troppo.`,
    'over-person-none': (sum, name) =>
      `${sum} in questo ciclo per ${name}; il piano non prevede un importo a persona.`,
    'over-courses': (sum, most, over) => `${sum} per i corsi; il piano ammette ${most}: ${over} di troppo.`,
    'over-total': (sum, most, over) =>
      `${sum} in tutto in questo ciclo; il piano ammette ${most}: ${over} di troppo.`,
    'over-total-none': (sum) =>
      `${sum} in tutto in questo ciclo; il piano non prevede un importo complessivo.`,
    'outside-cycle': (from, to) =>
      `Fuori dal piano, che va ${withArticle('dal', from)} ${withArticle('al', to)}.`,
    'not-shown': (name) => `Il piano non è stato ancora mostrato ${toName(name)}.`,
    'before-shown': (name, day) =>
      `Prima che il piano fosse mostrato ${toName(name)}, ${withArticle('il', day)}.`,
    'too-often': {
      once: (day) => `Il piano dice una volta nel ciclo; l’ultimo è stato ${withArticle('il', day)}.`,
      monthly: (day) => `Il piano dice una volta al mese; l’ultimo è stato ${withArticle('il', day)}.`,
      quarterly: (day) => `Il piano dice una volta al trimestre; l’ultimo è stato ${withArticle('il', day)}.`,
    },
    'larger-than-last': (amount, name, day) =>
      `L’ultimo di questo tipo: ${amount}, ${name}, ${day}. Questo è più grande.`,
    'hours-not-met': (asked, done) => `Il piano chiede ${asked}; risultano ${done}.`,
    'check-ins-not-met': (asked, count) =>
      `Il piano chiede resoconti: ${asked}; risultano: ${decimal(count)}.`,
    'feedback-not-met': (asked, count) =>
      `Il piano chiede feedback dei mentee: ${asked}; risultano: ${decimal(count)}.`,
    unequal: (name, hours, amount, other, done, most) =>
      `${name} ha dato ${hours} e con questo ha ${amount}; ${other} ha dato ${done} e ha ${most}.`,
    'approved-late': (day) => `Approvato dopo l’inizio del corso, ${withArticle('il', day)}.`,
  },
  hours: (hours, minutes) =>
    minutes === 0 ? `${hours} h` : `${hours} h ${String(minutes).padStart(2, '0')} min`,
  did: {
    planSaved: 'Piano dei premi',
    planShown: (count) => `Piano mostrato a ${plural(count, 'persona', 'persone')}`,
    proposed: (name, amount) => `Premio proposto per ${name}: ${amount}`,
    approved: (name, amount) => `Premio approvato per ${name}: ${amount}`,
    given: (name, amount) => `Premio dato ${toName(name)}: ${amount}`,
    withdrawn: (name, amount) => `Premio ritirato per ${name}: ${amount}`,
    reversed: (name, amount) => `Premio stornato per ${name}: ${amount}`,
    course: (name, title) => `Corso per ${name}: ${title}`,
    said: (title) => `Passaparola: ${title}`,
    answered: (name) => `Risposta di ${name} sull’essere nominati`,
    cadence: 'Frequenza del passaparola',
  },
  refused: {
    reason: (reasons) => `Contro il piano: ${reasons} Spiega perché comunque.`,
    noAmount: 'Scrivi un importo non sotto zero, con i decimali della valuta.',
    days: 'L’ultimo giorno del piano non può venire prima del primo.',
    lapses: 'Il piano deve scadere tra il suo primo e il suo ultimo giorno.',
    currency: 'Scrivi la valuta in tre lettere, per esempio EUR.',
    oneCurrency: (code) =>
      `I premi di questo programma sono in ${code}. Un programma ha una sola valuta: tienila, o cambiala con il prossimo programma.`,
    noForm: 'Scegli almeno una forma di premio.',
    ownName: 'Dai un nome alla tua forma.',
    noPlan: 'Questo programma non ha ancora un piano. Salva prima il piano.',
    rewardGone: 'Questo premio non è più nella scheda. Riapri la pagina.',
    cannotMove: 'Nel frattempo questo premio è andato avanti. Riapri la pagina per vedere a che punto è.',
    reasonToReverse: 'Spiega perché il premio viene stornato.',
    future: 'Un giorno futuro non si può annotare.',
    courseDays: 'Il corso non può finire prima di cominciare.',
    evidence: 'Scrivi che cosa mostra che il corso è stato completato.',
    noConsent: (name) =>
      `${name} non ha detto di sì a comparire in pubblico. Chiedi prima e annota la risposta.`,
    nothingSaid: 'Scrivi che cosa è stato detto.',
  },
};
