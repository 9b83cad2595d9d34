import type * as en from '../en/today.ts';
import type { Widen } from '../widen.ts';
import { plural } from './wording.ts';

export const today: Widen<typeof en.today> = {
  title: 'Oggi',
  loading: 'Leggo il registro',
  refresh: 'Aggiorna',
  notFresh: 'Questo elenco potrebbe non essere aggiornato.',
  next: 'Per prima cosa',
  waiting: 'Poi, dal più urgente',
  showMore: (count) => (count === 1 ? 'Mostra un’altra riga' : `Mostra altre ${count} righe`),
  dueSoon: 'In scadenza',
  overdueFrom: (day) => `In ritardo da ${day}`,
  onTrack: (count, all) =>
    count === all
      ? `In regola: ${plural(all, 'coppia attiva su 1', `coppie attive su ${all}`)}.`
      : `In regola: ${count} di ${plural(all, 'coppia attiva', 'coppie attive')}.`,
  hidden: (count) => plural(count, 'riga rimandata o archiviata.', 'righe rimandate o archiviate.'),
  nothing: 'Oggi non c’è nulla da fare.',
  nothingHelp: 'Ogni coppia attiva si è vista in tempo e nessuno aspetta un colloquio.',
  noActive: 'Oggi nessuna coppia è attiva.',
  noActiveHelp: 'Le coppie previste compaiono qui quando cominciano.',
  left: (title) => `${title} è uscita dall’elenco.`,
  states: {
    stalled: 'Ferma',
    'at-risk': 'A rischio',
    overdue: 'In ritardo',
    'first-meeting-late': 'Primo incontro in ritardo',
    'talk-wanted': 'Chiede un colloquio',
    'not-a-good-fit': 'Intesa mancata',
    'two-no-shows': 'Due assenze di fila',
    'note-missing': 'Manca il resoconto',
    'hours-behind': 'Ore in ritardo',
    'talk-due': 'Colloquio da fare',
  },
  cadence: (days) =>
    days === 7
      ? 'ogni settimana'
      : days === 14
        ? 'ogni due settimane'
        : `ogni ${plural(days, 'giorno', 'giorni')}`,
  reasons: {
    stalled: (f) => `Nessun incontro da ${daysText(f.sinceDays)}; l’accordo era ${f.cadence}.`,
    'at-risk': (f) => `Nessun incontro da ${daysText(f.sinceDays)}; l’accordo era ${f.cadence}.`,
    overdue: (f) =>
      `Nessun incontro da ${daysText(f.sinceDays)}; l’accordo era ${f.cadence}, quindi il ritardo è di ${daysText(f.overdueDays)}.`,
    'first-meeting-late': (f) =>
      `Cominciata ${f.ago}, non si sono ancora visti. Il primo incontro è in ritardo di ${daysText(f.overdueDays)}.`,
    'talk-wanted': (f) => `${f.names[0] ?? ''} ha chiesto un colloquio ${f.ago}.`,
    'not-a-good-fit': (f) => `${f.names[0] ?? ''} ha detto ${f.ago} che l’intesa non c’è.`,
    'two-no-shows': (f) => `Gli ultimi due incontri sono mancati, l’ultimo ${f.ago}.`,
    'note-missing': (f) =>
      `L’allievo ha raccontato di un incontro ${f.ago}; il resoconto del mentore non c’è ancora.`,
    'hours-behind': (f) => `${f.done} h delle ${f.owed} h attese a oggi.`,
    'talk-due': (f) =>
      `Nessun colloquio con te da ${daysText(f.sinceDays)}, ${f.overdueDays} più del previsto.`,
  },
  alsoDue: (f) => `È ora anche di un colloquio con ${f.name}: nessuno da ${daysText(f.sinceDays)}.`,
  calendar: {
    open: 'Mettilo in calendario',
    title: (names) => `Colloquio con ${names}`,
    details: 'Di persona. Poi registra il colloquio nella barra laterale di Mentor Ledger.',
  },
  actions: {
    stalled: 'Parla con entrambi, poi continua, sospendi o chiudi la coppia.',
    'at-risk': 'Parla con entrambi questa settimana e spiega perché conta.',
    overdue: 'Chiedi quando si vedono e che cosa lo impedisce.',
    'first-meeting-late': 'Aiutali a fissare il primo giorno e l’ora.',
    'talk-wanted': 'Parla di persona prima di ogni altra cosa.',
    'not-a-good-fit': 'È normale e non è colpa di nessuno. Ascolta entrambi, correggi o cambia coppia.',
    'two-no-shows': 'Chiedi che cosa lo impedisce e, se puoi, alleggerisci il carico.',
    'note-missing': 'Chiedi il resoconto: basta meno di mezzo minuto.',
    'hours-behind': 'Accordatevi su incontri più lunghi o più frequenti.',
    'talk-due': 'Prenditi un quarto d’ora, di persona.',
  },
  lastCheckIn: 'Ultimo resoconto',
  lastOutcome: { held: 'fatto', moved: 'spostato', 'no-show': 'mancato' },
  noCheckIn: 'Ancora nessuno',
  hours: 'Ore',
  hoursText: (done, owed, minimum) => `${done} h; attese a oggi ${owed} h, in tutto ${minimum} h`,
  hoursBar: (done, minimum) => `${done} ore su ${minimum}`,
  talkTo: 'Parla con',
  roles: { mentor: 'mentore', mentee: 'allievo', participant: '' },
  ask: 'Che cosa chiedere',
  questions: {
    meeting: [
      'Che cosa vi ha impedito di vedervi?',
      'Giorno, ora e luogo vanno ancora bene a entrambi?',
      'Andate d’accordo, o è solo che ora è troppo?',
    ],
    fit: [
      'Che cosa renderebbe utili gli incontri?',
      'Che cosa avete provato insieme e com’è andata?',
      'Ti troveresti meglio con un’altra persona?',
    ],
    note: ['Com’è andato l’ultimo incontro?', 'C’è qualcosa che rende scomodo il resoconto?'],
    hours: [
      'Gli incontri sono abbastanza lunghi per concludere qualcosa?',
      'In quale settimana ci sta un’ora in più?',
      'Che cosa posso togliervi intanto?',
    ],
    general: [
      'Che cosa ha funzionato dall’ultima volta?',
      'Che cosa dovremmo cambiare?',
      'Che cosa facciamo meglio, e dove l’hai visto fare meglio ancora?',
      'C’è qualcosa che ti farebbe andare via?',
    ],
  },
  recordTalk: 'Registra un colloquio',
  openRow: 'Apri riga',
  snooze: 'Rimanda 3 giorni',
  dismiss: 'Archivia',
  snoozed: (title) => `${title}: rimandata di tre giorni.`,
  dismissed: (title) => `${title}: archiviata. Torna se peggiora.`,
  talkRecorded: (names) => `Colloquio con ${names} registrato.`,
  talk: {
    title: 'Registra un colloquio',
    lead: 'Di persona; e-mail e messaggi non contano.',
    with: 'Con chi',
    nobody: 'Spunta con chi hai parlato.',
    future: 'Questo giorno deve ancora venire. Scegli oggi o un giorno precedente.',
    save: 'Registra',
  },
  dismissal: {
    reason: 'Perché è a posto?',
    help: 'Resta con la data. La riga torna se la situazione peggiora.',
    missing: 'Scrivi una o due parole, per ricordartelo.',
    save: 'Archivia la riga',
  },
  unreadable: (count) => `${plural(count, 'punto', 'punti')} del registro da correggere`,
  unreadableHelp: 'Tutto il resto è contato. Questi no, finché non sono corretti.',
  show: 'Mostra',
  firstSteps: {
    title: 'Avvia il programma',
    people: 'Aggiungi le persone',
    peopleHelp: 'Una riga ciascuna nella scheda Persone, con nome, e-mail e ruolo.',
    openPeople: 'Apri Persone',
    pairings: 'Forma la prima coppia',
    pairingsHelp: 'Una riga nella scheda Coppie: mentore, allievo e perché.',
    openPairings: 'Apri Coppie',
    invites: 'Invita i mentori',
    invitesHelp: 'Ognuno riceve un link per il proprio browser.',
    openInvites: 'Invita i mentori',
    design: 'Progetta il programma passo per passo',
    done: 'Fatto',
  },
};

const daysText = (count: number): string => plural(count, 'giorno', 'giorni');
