import type * as en from '../en/message-issues.ts';
import { decimal, plural, at, onDate, withArticle, withDay, dateText } from './wording.ts';

const onDayOr = (value: string | number | undefined): string =>
  value === undefined ? 'il giorno indicato' : onDate(String(value));

export const messageIssues: typeof en.messageIssues = {
  required: (issue) => `Manca ancora qualcosa${at(issue)}. Compila il campo.`,
  'too-long': (issue) =>
    `Il testo è troppo lungo${at(issue)}. Massimo ${issue.params?.['max'] === undefined ? 'consentito superato' : plural(Number(issue.params['max']), 'carattere', 'caratteri')}.`,
  'not-an-instant': (issue) => `Non è una data con l’ora${at(issue)}. Scegli un giorno e un’ora.`,
  'not-a-date': (issue) => `Non è una data${at(issue)}. Inserisci giorno, mese e anno che esistano.`,
  'not-a-number': (issue) => `Non è un numero${at(issue)}. Inserisci solo cifre.`,
  'too-small': (issue) =>
    `Il numero è troppo piccolo${at(issue)}. Inserisci almeno ${decimal(issue.params?.['min'] ?? 0)}.`,
  'too-large': (issue) =>
    `Il numero è troppo grande${at(issue)}. Inserisci al massimo ${decimal(issue.params?.['max'] ?? 0)}.`,
  'pairing-unknown': () =>
    'Il registro non ha questa coppia. Scegline un’altra o chiedi al responsabile del programma.',
  'pairing-not-yours': () => 'Non sei il mentore di questa coppia. Scegline una delle tue.',
  'pairing-ended': (issue) =>
    `Questa coppia è finita ${onDayOr(issue.params?.['endedOn'])}. Scegli un incontro precedente o chiedi al responsabile del programma di prolungarla.`,
  'pairing-end-unknown': () =>
    'Questa coppia è conclusa e il registro non dice da quando. Se vi siete visti prima, chiedi al responsabile del programma di inserire l’ultimo giorno.',
  'too-late': (issue) =>
    `Questa coppia è finita ${onDayOr(issue.params?.['endedOn'])}; i resoconti si accettavano fino ${issue.params?.['untilOn'] === undefined ? 'a due settimane dopo' : withDay('al', String(issue.params['untilOn']))}. Di’ al responsabile del programma che cosa aggiungeresti.`,
  'pairing-not-started': (issue) =>
    `Questa coppia comincia ${onDayOr(issue.params?.['startsOn'])}. Controlla la data dell’incontro.`,
  'in-the-future': () => 'Questo incontro non c’è ancora stato. Controlla data e ora.',
  'too-long-meeting': () => 'L’incontro durerebbe più di 8 ore. Controlla quanto è durato.',
  'minutes-missing': () => 'Quanto è durato l’incontro? Inserisci i minuti.',
  'note-missing': () => 'Scrivi una riga su che cosa ha funzionato o no, oppure tieni privata la nota.',
  'supersedes-unknown': () => 'Il resoconto da correggere non è nel registro. Invialo come nuovo.',
  'corrected-already': ({ params }) =>
    params?.['newestOn'] === undefined
      ? 'Questo resoconto è già stato corretto. Apri questo con «Modifica»: correggerà il più recente.'
      : `Questo resoconto è già stato corretto (il più recente: ${dateText(params['newestOn'])}). Apri questo con «Modifica»: correggerà il più recente.`,
  'same-day': (issue) =>
    `C’è già un resoconto ${issue.params?.['metOn'] === undefined ? 'di quel giorno' : withArticle('del', dateText(issue.params['metOn']))}. Di’ se è lo stesso incontro.`,
  'not-your-mentor': () => 'Non fai parte di questa coppia come mentee. Apri il tuo link.',
  'meeting-ahead': () =>
    'Questo giorno deve ancora venire. Se l’incontro è stato spostato, scegli «Spostato»; scrivine quando è finito.',
  'not-understood': () =>
    'Il registro non ha capito questo resoconto. Aggiorna l’estensione e invialo di nuovo.',
  'spreadsheet-full': () =>
    'Il foglio ha raggiunto il limite di Google e non accetta altre righe. Il responsabile del programma dovrebbe archiviare i vecchi resoconti.',
  'owner-must-authorize': () =>
    'Google chiede al responsabile del programma di autorizzare di nuovo Mentor Ledger. Avvisalo; poi il resoconto verrà inviato in automatico.',
  'owner-must-repair': () =>
    'Il registro va riparato dal responsabile del programma. Avvisalo; poi il resoconto verrà inviato in automatico.',
  'google-day-quota': () =>
    'Oggi Google non accetta altro dal registro. Il resoconto verrà inviato domani in automatico; nulla va perso.',
  'not-set-up': () =>
    'Il programma non è ancora pronto. Scegli una voce qualsiasi del menu Mentor Ledger: porta alla configurazione.',
};
