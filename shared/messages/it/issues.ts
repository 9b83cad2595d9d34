import type * as en from '../en/issues.ts';
import { messageIssues } from './message-issues.ts';
import { at } from './wording.ts';

export const ledgerIssues: typeof en.ledgerIssues = {
  'not-an-email': (issue) => `Non è un indirizzo e-mail${at(issue)}. Scrivilo come nome@azienda.it.`,
  'not-text': (issue) => `Qui serve un testo${at(issue)}.`,
  'not-a-choice': (issue) =>
    `Non è una delle scelte${at(issue)}. Usa una di queste: ${issue.params?.['allowed'] ?? ''}.`,
  'not-yes-or-no': (issue) => `Qui serve sì o no${at(issue)}. Seleziona o svuota la casella.`,
  'not-an-id': (issue) => `Non è un id${at(issue)}. Copia l’id dalla sua scheda.`,
  'not-a-whole-number': (issue) => `Serve un numero intero${at(issue)}. Togli i decimali.`,
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
};

export const issues: typeof en.issues = /* @__PURE__ */ Object.assign({}, messageIssues, ledgerIssues);
