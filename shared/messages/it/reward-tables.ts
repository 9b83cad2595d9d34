/** Titoli, intestazioni, note e scelte delle schede sui premi e su ciò che se ne dice. */
import type { Widen } from '../widen.ts';
import type {
  rewardActions as englishActions,
  rewardFormNames as englishForms,
  rewardTables as english,
} from '../en/reward-tables.ts';

const id = { header: 'Id', help: 'Lo crea Mentor Ledger. Lascialo com’è.' };
const personId = { header: 'Id persona', help: 'Id dalla scheda Persone.' };
const personName = { header: 'Persona', help: '' };
const recordedAt = { header: 'Registrato', help: '' };
const currency = { header: 'Valuta', help: 'Tre lettere, per esempio EUR.' };
const planId = { header: 'Id piano', help: '' };
const warnings = { header: 'Contro il piano', help: 'Che cosa è stato detto quando è stato annotato.' };
const reason = { header: 'Perché comunque', help: '' };

export const rewardFormNames: Widen<typeof englishForms> = {
  lunch: 'Pizza insieme',
  event: 'Evento',
  thanks: 'Ringraziamento nel fascicolo',
  'day-off': 'Giorno libero',
  training: 'Formazione pagata',
  'gift-card': 'Buono regalo',
  bonus: 'Bonus',
  own: 'Forma propria',
};

export const rewardTables: Widen<typeof english> = {
  rewards: {
    title: 'Premi',
    columns: {
      id,
      personId,
      personName,
      form: { header: 'Forma', help: '' },
      formTitle: { header: 'Forma propria', help: 'Il nome di una forma tua.' },
      amount: { header: 'Importo', help: 'Sotto zero per uno storno.' },
      currency,
      whatFor: { header: 'Per che cosa', help: '' },
      status: { header: 'Stato', help: 'I premi ritirati restano nell’elenco e non contano.' },
      proposedOn: { header: 'Proposto il', help: '' },
      proposedBy: { header: 'Proposto da', help: '' },
      approvedOn: { header: 'Approvato il', help: '' },
      approvedBy: { header: 'Approvato da', help: '' },
      givenOn: { header: 'Dato il', help: '' },
      givenBy: { header: 'Dato da', help: '' },
      withdrawnOn: { header: 'Ritirato il', help: '' },
      withdrawnBy: { header: 'Ritirato da', help: '' },
      warnings,
      reason,
      planId,
      reversesId: { header: 'Storna', help: 'Id del premio che questa riga storna.' },
      recordedAt,
    },
    choices: {
      form: rewardFormNames,
      status: { proposed: 'Proposto', approved: 'Approvato', given: 'Dato', withdrawn: 'Ritirato' },
    },
  },
  rewardPlans: {
    title: 'Piano dei premi',
    columns: {
      id,
      programId: { header: 'Id programma', help: '' },
      fromOn: { header: 'Primo giorno', help: 'Primo giorno del ciclo per cui vale il piano.' },
      toOn: { header: 'Ultimo giorno', help: 'Ultimo giorno del ciclo.' },
      lapsesOn: { header: 'Scade il', help: 'Vuoto: con l’ultimo giorno del ciclo.' },
      currency,
      perPerson: { header: 'A persona, al massimo', help: 'Vuoto: nulla in programma.' },
      total: { header: 'In tutto, al massimo', help: 'Vuoto: nulla in programma.' },
      courseCeiling: {
        header: 'Corsi, al massimo',
        help: 'Parte del totale. Vuoto: come ogni altro premio.',
      },
      promise: { header: 'Promessa', help: '' },
      minimumHours: { header: 'Ore richieste', help: '' },
      minimumCheckIns: { header: 'Resoconti richiesti', help: '' },
      minimumFeedback: { header: 'Feedback richiesti', help: '' },
      approverId: { header: 'Id di chi approva', help: '' },
      approverName: { header: 'Approva', help: '' },
      country: { header: 'Paese', help: 'Per le note sulle imposte.' },
      coachHourly: {
        header: 'Un coach, all’ora',
        help: 'Il preventivo che hai avuto. Vuoto: nessuna cifra.',
      },
      coachQuotedOn: { header: 'Preventivo del', help: '' },
      hourlyCost: { header: 'Costo orario', help: 'Quanto ti costa in tutto un’ora di un dipendente.' },
      textEn: { header: 'Che cosa leggono, in inglese', help: '' },
      textIt: { header: 'Che cosa leggono, in italiano', help: '' },
      textOn: { header: 'Testo del', help: '' },
      recordedAt,
      supersedesId: { header: 'Sostituisce', help: '' },
    },
    choices: {
      promise: { promised: 'Promesso per un minimo', discretionary: 'A discrezione' },
      country: { us: 'Stati Uniti', uk: 'Regno Unito', italy: 'Italia', other: 'Altro' },
    },
  },
  rewardForms: {
    title: 'Forme di premio',
    columns: {
      id,
      planId,
      form: { header: 'Forma', help: '' },
      title: { header: 'Forma propria', help: '' },
      upTo: { header: 'Ognuno fino a', help: '' },
      howOften: { header: 'Quanto spesso', help: 'Per una persona.' },
      isPay: { header: 'Denaro o equivalente', help: '' },
    },
    choices: {
      form: rewardFormNames,
      howOften: {
        once: 'una volta',
        monthly: 'una volta al mese',
        quarterly: 'una volta al trimestre',
        any: 'ogni volta che è meritato',
      },
    },
  },
  plansShown: {
    title: 'Piano mostrato',
    columns: {
      id,
      planId,
      personId,
      personName,
      shownOn: { header: 'Mostrato il', help: '' },
      how: { header: 'Come', help: '' },
      recordedAt,
    },
    choices: { how: { talk: 'In un colloquio', paper: 'Su carta', page: 'Sulla sua pagina' } },
  },
  courses: {
    title: 'Corsi',
    columns: {
      id,
      personId,
      personName,
      title: { header: 'Corso', help: '' },
      provider: { header: 'Ente', help: '' },
      isInternal: { header: 'Interno', help: '' },
      why: { header: 'Perché questo', help: 'Come si adatta alla sua carriera.' },
      startsOn: { header: 'Comincia il', help: '' },
      endsOn: { header: 'Finisce il', help: '' },
      currency,
      costPlanned: { header: 'Corso, previsto', help: '' },
      travelPlanned: { header: 'Viaggio, previsto', help: '' },
      costActual: { header: 'Corso, effettivo', help: '' },
      travelActual: { header: 'Viaggio, effettivo', help: '' },
      status: { header: 'Stato', help: 'Il costo di un corso interrotto resta.' },
      plannedOn: { header: 'Previsto il', help: '' },
      approvedOn: { header: 'Approvato il', help: '' },
      approvedBy: { header: 'Approvato da', help: '' },
      closedOn: { header: 'Chiuso il', help: '' },
      evidence: { header: 'Prova', help: '' },
      hasRepaymentClause: {
        header: 'Clausola di rimborso',
        help: 'Chiedi a un legale prima di firmarne una.',
      },
      warnings,
      reason,
      planId,
      recordedAt,
    },
    choices: {
      status: {
        planned: 'Previsto',
        approved: 'Approvato',
        completed: 'Completato',
        'broken-off': 'Interrotto',
        withdrawn: 'Ritirato',
      },
    },
  },
  promotions: {
    title: 'Passaparola',
    columns: {
      id,
      saidOn: { header: 'Data', help: '' },
      place: { header: 'Dove', help: '' },
      personId,
      personName,
      about: { header: 'Su che cosa', help: '' },
      words: { header: 'Che cosa si è detto', help: '' },
      factKey: { header: 'Fatto', help: '' },
      recordedAt,
    },
    choices: {
      place: {
        meeting: 'Riunione',
        newsletter: 'Newsletter',
        wall: 'In bacheca',
        'customer-letter': 'Lettera ai clienti',
        'other-public': 'Altrove in pubblico',
        'face-to-face': 'A quattr’occhi',
        letter: 'Lettera nel fascicolo',
        'other-private': 'Altrove in privato',
      },
    },
  },
  consents: {
    title: 'Consenso a essere nominati',
    columns: {
      id,
      personId,
      personName,
      answer: { header: 'Risposta', help: 'Vale l’ultima risposta.' },
      answeredOn: { header: 'Data della risposta', help: '' },
      recordedAt,
    },
    choices: { answer: { yes: 'Sì', no: 'No' } },
  },
};

export const rewardActions: Widen<typeof englishActions> = {
  'plan-saved': 'Piano dei premi salvato',
  'plan-shown': 'Piano dei premi mostrato',
  'reward-noted': 'Premio annotato',
  'reward-approved': 'Premio approvato',
  'reward-given': 'Premio dato',
  'reward-withdrawn': 'Premio ritirato',
  'reward-reversed': 'Premio stornato',
  'course-saved': 'Corso salvato',
  'promotion-noted': 'Passaparola',
  'consent-noted': 'Risposta sull’essere nominati',
};
