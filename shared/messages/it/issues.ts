import type * as en from '../en/issues.ts';
import { at, dateText } from './wording.ts';

export const issues: typeof en.issues = {
  required: (issue) => `Manca ancora qualcosa${at(issue)}. Compila il campo.`,
  'not-text': (issue) => `Qui serve un testo${at(issue)}.`,
  'too-long': (issue) =>
    `Il testo è troppo lungo${at(issue)}. Accorcialo a ${issue.params?.['max'] ?? 'meno'} caratteri.`,
  'not-an-email': (issue) => `Non è un indirizzo e-mail${at(issue)}. Scrivilo come nome@azienda.it.`,
  'not-an-instant': (issue) => `Non è una data con l’ora${at(issue)}. Scegli un giorno e un’ora.`,
  'not-a-date': (issue) => `Non è una data${at(issue)}. Inserisci giorno, mese e anno che esistano.`,
  'not-a-number': (issue) => `Non è un numero${at(issue)}. Inserisci solo cifre.`,
  'not-a-whole-number': (issue) => `Serve un numero intero${at(issue)}. Togli i decimali.`,
  'too-small': (issue) =>
    `Il numero è troppo piccolo${at(issue)}. Inserisci almeno ${issue.params?.['min'] ?? 0}.`,
  'too-large': (issue) =>
    `Il numero è troppo grande${at(issue)}. Inserisci al massimo ${issue.params?.['max'] ?? 0}.`,
  'not-a-choice': (issue) =>
    `Non è una delle scelte${at(issue)}. Usa una di queste: ${issue.params?.['allowed'] ?? ''}.`,
  'not-yes-or-no': (issue) => `Qui serve sì o no${at(issue)}. Spunta o svuota la casella.`,
  'not-an-id': (issue) => `Non è un id${at(issue)}. Copia l’id dalla sua scheda.`,
  'pairing-unknown': () => 'Il registro non ha questa coppia. Scegline un’altra o chiedi al titolare.',
  'pairing-not-yours': () => 'Non sei il mentore di questa coppia. Scegline una delle tue.',
  'pairing-ended': (issue) =>
    `Questa coppia è finita il ${issue.params?.['endedOn'] ?? 'giorno indicato'}. Scegli un incontro precedente o chiedi al titolare di prolungarla.`,
  'pairing-not-started': (issue) =>
    `Questa coppia comincia il ${issue.params?.['startsOn'] ?? 'giorno indicato'}. Controlla la data dell’incontro.`,
  'in-the-future': () => 'Questo incontro non c’è ancora stato. Controlla data e ora.',
  'too-long-meeting': () => 'L’incontro durerebbe più di 8 ore. Controlla quanto è durato.',
  'minutes-missing': () => 'Quanto è durato l’incontro? Inserisci i minuti.',
  'note-missing': () => 'Scrivi una riga su che cosa ha funzionato o no, oppure tieni privata la nota.',
  'supersedes-unknown': () => 'Il resoconto da correggere non è nel registro. Invialo come nuovo.',
  'corrected-already': ({ params }) =>
    params?.['newestOn'] === undefined
      ? 'Questo resoconto è già stato corretto. Apri questo con «Modifica»: correggerà il più recente.'
      : `Questo resoconto è già stato corretto (il più recente: ${dateText(params['newestOn'])}). Apri questo con «Modifica»: correggerà il più recente.`,
  'not-understood': () =>
    'Il registro non ha capito questo resoconto. Aggiorna l’estensione e invialo di nuovo.',
  'tab-missing': (issue) =>
    `Manca la scheda «${issue.place?.tab ?? ''}». Scegli Prepara dal menu Mentor Ledger per ripararla.`,
  'column-missing': (issue) =>
    `Manca la colonna «${issue.place?.column ?? ''}» nella scheda «${issue.place?.tab ?? ''}». Scegli Prepara dal menu Mentor Ledger per ripararla.`,
  'column-doubled': (issue) =>
    `La colonna «${issue.place?.column ?? ''}» compare due volte nella scheda «${issue.place?.tab ?? ''}». Elimina la copia, poi scegli Prepara dal menu Mentor Ledger.`,
  'row-unreadable': (issue) => `Una riga non si può leggere${at(issue)}. Correggila; il resto funziona.`,
  'id-doubled': (issue) => `Due righe hanno lo stesso id${at(issue)}. Cambia l’id della riga copiata.`,
  'switch-unclear': (issue) =>
    `La riga ${issue.params?.['line'] ?? ''} non spegne nulla${at(issue)}. Scrivi un lettore di pagine, due punti e il perché. Lettori: ${issue.params?.['readers'] ?? ''}.`,
  'reference-broken': (issue) =>
    `Nessuna riga ha questo id${at(issue)}. Inserisci un id che esista nell’altra scheda.`,
  'spreadsheet-full': () =>
    'Il foglio ha raggiunto il limite di Google e non accetta altre righe. Il titolare dovrebbe archiviare i vecchi resoconti.',
  'not-set-up': () => 'Il programma non è ancora pronto. Il titolare sceglie Prepara dal menu Mentor Ledger.',
};
