import type * as en from '../en/issues.ts';
import { decimal, plural, at, onDate, withDay, dateText } from './wording.ts';

const onDayOr = (value: string | number | undefined): string =>
  value === undefined ? 'il giorno indicato' : onDate(String(value));

export const issues: typeof en.issues = {
  required: (issue) => `Manca ancora qualcosa${at(issue)}. Compila il campo.`,
  'not-text': (issue) => `Qui serve un testo${at(issue)}.`,
  'too-long': (issue) =>
    `Il testo è troppo lungo${at(issue)}. Massimo ${issue.params?.['max'] === undefined ? 'consentito superato' : plural(Number(issue.params['max']), 'carattere', 'caratteri')}.`,
  'not-an-email': (issue) => `Non è un indirizzo e-mail${at(issue)}. Scrivilo come nome@azienda.it.`,
  'not-an-instant': (issue) => `Non è una data con l’ora${at(issue)}. Scegli un giorno e un’ora.`,
  'not-a-date': (issue) => `Non è una data${at(issue)}. Inserisci giorno, mese e anno che esistano.`,
  'not-a-number': (issue) => `Non è un numero${at(issue)}. Inserisci solo cifre.`,
  'not-a-whole-number': (issue) => `Serve un numero intero${at(issue)}. Togli i decimali.`,
  'too-small': (issue) =>
    `Il numero è troppo piccolo${at(issue)}. Inserisci almeno ${decimal(issue.params?.['min'] ?? 0)}.`,
  'too-large': (issue) =>
    `Il numero è troppo grande${at(issue)}. Inserisci al massimo ${decimal(issue.params?.['max'] ?? 0)}.`,
  'not-a-choice': (issue) =>
    `Non è una delle scelte${at(issue)}. Usa una di queste: ${issue.params?.['allowed'] ?? ''}.`,
  'not-yes-or-no': (issue) => `Qui serve sì o no${at(issue)}. Seleziona o svuota la casella.`,
  'not-an-id': (issue) => `Non è un id${at(issue)}. Copia l’id dalla sua scheda.`,
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
  'not-understood': () =>
    'Il registro non ha capito questo resoconto. Aggiorna l’estensione e invialo di nuovo.',
  'tab-missing': (issue) =>
    `Manca la scheda «${issue.place?.tab ?? ''}». Scegli Impostazioni dal menu Mentor Ledger, poi Controlla e ripara.`,
  'column-missing': (issue) =>
    `Manca la colonna «${issue.place?.column ?? ''}» nella scheda «${issue.place?.tab ?? ''}». Scegli Impostazioni dal menu Mentor Ledger, poi Controlla e ripara.`,
  'column-doubled': (issue) =>
    `La colonna «${issue.place?.column ?? ''}» compare due volte nella scheda «${issue.place?.tab ?? ''}». Cancella la copia, poi scegli Impostazioni dal menu Mentor Ledger e Controlla e ripara.`,
  'column-moved': (issue) =>
    `L’intestazione «${issue.place?.column ?? ''}» della scheda «${issue.place?.tab ?? ''}» non sta più sopra la sua colonna (colonna ${issue.params?.['at'] ?? ''}). Finché non la ripari, non viene letta né scritta.`,
  'column-unnamed': (issue) =>
    `L’intestazione della colonna «${issue.place?.column ?? ''}» nella scheda «${issue.place?.tab ?? ''}» è vuota (colonna ${issue.params?.['at'] ?? ''}). Riscrivila, oppure scegli Ripara.`,
  'column-unmarked': (issue) =>
    `Una colonna con l’intestazione «${issue.place?.column ?? ''}» nella scheda «${issue.place?.tab ?? ''}» (colonna ${issue.params?.['at'] ?? ''}) non è quella preparata all’inizio. Non viene letta finché non confermi che è quella giusta: scegli Ripara.`,
  'heading-doubled': (issue) =>
    `Due colonne della scheda «${issue.place?.tab ?? ''}» hanno l’intestazione «${issue.place?.column ?? ''}». Vale quella nella colonna ${issue.params?.['at'] ?? ''}; dai all’altra un’intestazione diversa.`,
  'header-missing': (issue) =>
    `La riga di intestazione della scheda «${issue.place?.tab ?? ''}» non è più al suo posto. Finché non torna, questa scheda non viene letta né scritta: annulla le ultime modifiche, oppure scegli Ripara.`,
  'rows-above-header': (issue) =>
    `Ci sono righe sopra l’intestazione${at(issue)}. Spostale sotto, oppure scegli Ripara.`,
  'tab-doubled': (issue) =>
    `Due schede potrebbero essere quella giusta: «${issue.place?.tab ?? ''}» e «${issue.params?.['other'] ?? ''}». Nessuna delle due viene letta finché non rinomini o cancelli quella che non serve.`,
  'program-doubled': (issue) =>
    `Un secondo programma è attivo${at(issue)}. Vale quello della riga ${issue.params?.['row'] ?? ''}; segna l’altro come concluso.`,
  'id-missing': (issue) =>
    `Questa riga ha perso il suo id${at(issue)} e altre righe potrebbero riferirsi a lei. Riscrivi l’id, oppure annulla la modifica che lo ha tolto.`,
  'name-ambiguous': (issue) =>
    `Qui potrebbe trattarsi di più persone${at(issue)}. Scrivi l’id che trovi nella scheda Persone al posto del nome.`,
  'person-twice': (issue) =>
    `Mentore e mentee sono la stessa persona${at(issue)}. Scegline un’altra per uno dei due.`,
  'not-a-zone': (issue) =>
    `Questo non è un fuso orario${at(issue)}. Scrivilo come Europe/Rome; fino ad allora vale quello ${
      issue.params?.['instead'] === 'program' ? 'del programma' : 'del foglio'
    }.`,
  'address-doubled': (issue) =>
    `Due persone hanno lo stesso indirizzo e-mail${at(issue)}. Finché non ne cambi uno, gli incontri non si distinguono da quello.`,
  'row-unreadable': (issue) => `Una riga è illeggibile${at(issue)}. Correggila; il resto funziona.`,
  'id-doubled': (issue) => `Due righe hanno lo stesso id${at(issue)}. Cambia l’id della riga copiata.`,
  'switch-unclear': (issue) =>
    `La riga ${issue.params?.['line'] ?? ''} non disattiva nulla${at(issue)}. Scrivi un lettore di pagine, due punti e il perché. Lettori: ${issue.params?.['readers'] ?? ''}.`,
  'reference-broken': (issue) =>
    `Nessuna riga ha questo id${at(issue)}. Inserisci un id che esista nell’altra scheda.`,
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
