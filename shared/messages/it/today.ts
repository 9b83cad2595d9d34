import type * as en from '../en/today.ts';
import type { Widen } from '../widen.ts';
import { decimal, plural, atStart, everyDays, withArticle } from './wording.ts';

export const today: Widen<typeof en.today> = {
  title: 'Oggi',
  loading: 'Lettura del registro',
  troubles: {
    forbidden: (since) =>
      `${atStart(withArticle('dal', since))} Google non lascia più scrivere qui l’app web. Scegli Configura e concedi ciò che Google chiede.`,
    missing: (since) =>
      `${atStart(withArticle('dal', since))} manca una scheda e i resoconti non si accettano. Scegli Configura per ripararla.`,
    full: (since) =>
      `${atStart(withArticle('dal', since))} il foglio è pieno e i resoconti non si accettano. Cancella righe o schede che non servono a nessuno.`,
    'store-full': (since) =>
      `${atStart(withArticle('dal', since))} la memoria dello script è piena. Revoca gli inviti aperti e scollega i browser che nessuno usa.`,
    'day-quota': (since) =>
      `${since}: le chiamate a Google per oggi sono finite. Domani funziona di nuovo in automatico.`,
    'nights-missed': (since) =>
      `Ultimo controllo notturno: ${since}. Il suo avvio automatico non c’è più, oppure Google richiede il tuo consenso. Scegli Configura.`,
  },
  troublesWait: 'Ciò che i mentori inviano aspetta nei loro browser; nulla va perso.',
  notFresh: 'Questo elenco potrebbe non essere aggiornato.',
  next: 'Per prima cosa',
  waiting: 'Poi, dal più urgente',
  showMore: (count) => (count === 1 ? 'Mostra un’altra riga' : `Mostra altre ${decimal(count)} righe`),
  dueSoon: 'In scadenza',
  overdueFrom: (day) => `Incontro entro ${day}`,
  movedTo: (day) => `Spostato a ${day}`,
  notBeforeEnd: 'È l’ultima settimana',
  onTrack: (count, all, putOff) =>
    count === all
      ? all === 1
        ? 'L’unica coppia attiva è nei tempi.'
        : `Nei tempi: tutte le coppie attive (${decimal(all)}).`
      : `Nei tempi: ${decimal(count)} su ${plural(all, 'coppia attiva', 'coppie attive')}${putOff > 0 ? `, ${plural(putOff, 'rimandata', 'rimandate')}` : ''}.`,
  putOff: {
    title: (count) => plural(count, 'riga rimandata o risolta', 'righe rimandate o risolte'),
    until: (day) => `Rimandata fino a ${day}`,
    settled: (reason) => (reason === '' ? 'Risolta' : `Risolta: ${reason}`),
    back: 'Rimetti in elenco',
    done: (title) => `Di nuovo in elenco: ${title}.`,
  },
  askWhich: {
    title: 'Quale incontro era?',
    question: (title, day, told) =>
      `${title}: il mentee ha scritto di un incontro (${day}: ${told}). Può essere uno di questi.`,
    choice: (day, time, told) => `${day}, ${time} (${told})`,
    done: (title) => `Ora le due versioni stanno insieme: ${title}.`,
  },
  askLastMet: {
    title: 'Quando si sono visti l’ultima volta?',
    help: 'Queste coppie sono iniziate prima del registro. Gli incontri contano dal giorno che indichi, altrimenti da quando il registro le conosce.',
    began: (day) => `Inizio: ${day}`,
    day: 'Ultimo incontro',
    save: 'Salva',
    saved: (title) => `Ultimo incontro salvato: ${title}.`,
    wrong: 'Scegli un giorno tra l’inizio della coppia e oggi.',
  },
  nothing: 'Oggi non c’è nulla da fare.',
  nothingHelp:
    'Nessuna coppia attiva è in ritardo senza che tu l’abbia rimandata, e nessuno aspetta un colloquio.',
  noActive: 'Oggi nessuna coppia è attiva.',
  noActiveHelp: 'Le coppie previste compaiono qui quando cominciano.',
  left: (title) => `Non più in elenco: ${title}.`,
  states: {
    stalled: 'Ferma',
    'at-risk': 'A rischio',
    overdue: 'In ritardo',
    'first-meeting-late': 'Primo incontro in ritardo',
    'ends-soon': 'Finisce presto',
    'ends-this-week': 'Finisce questa settimana',
    'period-over': 'Periodo finito',
    'person-left': 'Ha lasciato l’azienda',
    'two-versions': 'Due versioni',
    'talk-wanted': 'Chiede un colloquio',
    'follow-up': 'Da riprendere',
    'not-a-good-fit': 'Non c’è intesa',
    'two-no-shows': 'Due incontri saltati',
    'note-missing': 'Manca il resoconto',
    'hours-behind': 'Indietro con le ore',
    'talk-due': 'Colloquio da fare',
  },
  cadence: (days) => everyDays(days),
  reasons: {
    stalled: (f) => `Nessun incontro da ${daysText(f.sinceDays)}; l’accordo era ${f.cadence}.`,
    'at-risk': (f) => `Nessun incontro da ${daysText(f.sinceDays)}; l’accordo era ${f.cadence}.`,
    overdue: (f) =>
      `Nessun incontro da ${daysText(f.sinceDays)}; l’accordo era ${f.cadence}, quindi il ritardo è di ${daysText(f.overdueDays)}.`,
    'first-meeting-late': (f) =>
      `Cominciata ${f.ago}, non si sono ancora visti. Il primo incontro è in ritardo di ${daysText(f.overdueDays)}.`,
    'ends-soon': (f) => `Il periodo finisce ${f.ends}.`,
    'ends-this-week': (f) => `Il periodo finisce ${f.ends}.`,
    'period-over': (f) => `Il periodo è finito ${f.ends} e la coppia è ancora attiva.`,
    'person-left': (f) => `${f.left} ha lasciato l’azienda e la coppia non è conclusa.`,
    'two-versions': (f) => f.versions.join(' '),
    'talk-wanted': (f) => `${f.names[0] ?? ''} ha chiesto un colloquio ${f.ago}.`,
    'follow-up': (f) => f.agreements.join(' '),
    'not-a-good-fit': (f) => `${f.names[0] ?? ''} ha detto ${f.ago} che l’intesa non c’è.`,
    'two-no-shows': (f) => `Gli ultimi due incontri sono saltati, l’ultimo ${f.ago}.`,
    'note-missing': (f) =>
      `Il mentee ha scritto di un incontro ${f.ago}; il resoconto del mentore non c’è ancora.`,
    'hours-behind': (f) => `${decimal(f.done)} h delle ${decimal(f.owed)} h attese a oggi.`,
    'talk-due': (f) =>
      `Nessun colloquio con te da ${daysText(f.sinceDays)}, ${decimal(f.overdueDays)} in più del previsto.`,
  },
  alsoDue: (f) => `È ora anche di un colloquio con ${f.name}: nessuno da ${daysText(f.sinceDays)}.`,
  calendar: {
    open: 'Mettilo in calendario',
    title: (names) => `Colloquio con ${names}`,
    details: 'Di persona. Poi annota il colloquio nella barra laterale di Mentor Ledger.',
  },
  actions: {
    'ends-soon': 'Decidi con entrambi: prolungare, completare o concludere.',
    'ends-this-week': 'Decidi con entrambi: prolungare, completare o concludere.',
    'period-over': 'Prolunga, completa o concludi la coppia.',
    'person-left': 'Concludi la coppia e, se l’altra persona vuole, trova chi la affianchi.',
    'two-versions':
      'Ascolta entrambi di persona. Il resoconto si può correggere; altrimenti segna la riga come risolta.',
    stalled: 'Parla con entrambi, poi continua, sospendi o concludi la coppia.',
    'at-risk': 'Parla con entrambi questa settimana e spiega perché conta.',
    overdue: 'Chiedi quando si vedono e che cosa lo impedisce.',
    'first-meeting-late': 'Aiutali a fissare il primo giorno e l’ora.',
    'talk-wanted': 'Parla di persona prima di ogni altra cosa.',
    'follow-up': 'Riprendilo di persona. Un colloquio risolve la riga.',
    'not-a-good-fit': 'È normale e non è colpa di nessuno. Ascolta entrambi, correggi o cambia coppia.',
    'two-no-shows': 'Chiedi che cosa lo impedisce e, se puoi, alleggerisci il carico.',
    'note-missing': 'Chiedi il resoconto: basta circa mezzo minuto.',
    'hours-behind': 'Proponi incontri più lunghi o più frequenti.',
    'talk-due': 'Prenditi un quarto d’ora, di persona.',
  },
  agreement: (f) =>
    f.agreed === ''
      ? `Volevi tornare sul colloquio con ${f.names} (${f.day}).`
      : `Deciso con ${f.names} (${f.day}): «${f.agreed}»`,
  version: (f) => `Incontro di ${f.day}. Mentore: ${f.mentor}. Mentee: ${f.mentee}.`,
  told: {
    held: (rating) => (rating === '' ? 'fatto' : `fatto, voto ${rating} su 4`),
    moved: 'spostato',
    'no-show': 'il mentee non è venuto',
    'mentor-no-show': 'il mentore non è venuto',
  },
  lastCheckIn: 'Ultimo resoconto',
  lastOutcome: { held: 'fatto', moved: 'spostato', 'no-show': 'saltato' },
  noCheckIn: 'Ancora nessuno',
  hours: 'Ore',
  hoursText: (done, owed, minimum) =>
    `${decimal(done)} h; attese a oggi ${decimal(owed)} h, in tutto ${decimal(minimum)} h`,
  hoursBar: (done, minimum) => `Ore: ${decimal(done)} su ${decimal(minimum)}`,
  talkTo: 'Parla con',
  roles: { mentor: 'mentore', mentee: 'mentee', participant: '' },
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
    follow: [
      'Che cosa è nato da quello che avevamo deciso?',
      'Che cosa lo ha impedito?',
      'Che cosa dovremmo cambiare?',
    ],
    hours: [
      'Gli incontri sono abbastanza lunghi per concludere qualcosa?',
      'In quale settimana ci sta un’ora in più?',
      'Che cosa posso togliervi dal tavolo intanto?',
    ],
    general: [
      'Che cosa ha funzionato dall’ultima volta?',
      'Che cosa dovremmo cambiare?',
      'Che cosa facciamo meglio, e dove l’hai visto fare meglio ancora?',
      'C’è qualcosa che ti farebbe andare via?',
    ],
  },
  recordTalk: 'Annota un colloquio',
  openRow: 'Apri riga',
  snooze: 'Rimanda 3 giorni',
  dismiss: 'Segna come risolta',
  snoozed: (title) => `Promemoria rimandato di tre giorni: ${title}.`,
  dismissed: (title) => `Segnata come risolta: ${title}. Torna se peggiora.`,
  dismissal: {
    reason: 'Perché è a posto?',
    help: 'Resta con la data. La riga torna se la situazione peggiora.',
    missing: 'Scrivi una o due parole, per ricordartelo.',
    save: 'Segna come risolta',
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
    pairingsHelp: 'Una riga nella scheda Coppie: mentore, mentee e perché.',
    openPairings: 'Apri Coppie',
    invites: 'Invita i mentori',
    invitesHelp: 'Ognuno riceve un link per il proprio browser.',
    openInvites: 'Apri Inviti',
    design: 'Progetta il programma passo per passo',
    done: 'Fatto',
  },
  unusedInvites: (count) => plural(count, 'invito non ancora usato', 'inviti non ancora usati'),
  inviteWaiting: (name, day) => `${name}, invito ${withArticle('del', day)}`,
  inviteExpired: (name, day) => `${name}, invito ${withArticle('del', day)}: il link è scaduto`,
};

const daysText = (count: number): string => plural(count, 'giorno', 'giorni');
