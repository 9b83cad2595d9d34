import type * as en from '../en/import-page.ts';
import type { Widen } from '../widen.ts';
import { pluralLarge, grouped, inList, amountText, dateText } from './wording.ts';

export const importPage: Widen<typeof en.importPage> = {
  title: 'Importa le vendite',
  lead: 'Gli ordini vanno nella scheda «Vendite». Nulla viene scritto prima della tua conferma.',
  loading: 'Leggo che cosa c’è nel registro',
  source: 'Dove sono le vendite?',
  sources: { file: 'In un file', paste: 'Le incollo', tab: 'In una scheda qui' },
  file: 'File (CSV, TSV o testo)',
  fileHelp: 'Come lo esporta qualsiasi programma. Viene letto in questa finestra e non va altrove.',
  paste: 'Righe, con i nomi delle colonne',
  pasteHelp: 'Copiate da un foglio di calcolo o da un file di testo.',
  pastedName: 'Righe incollate',
  tab: 'Scheda',
  noTabs: 'In questo foglio di calcolo non c’è un’altra scheda da leggere.',
  read: 'Leggi le vendite',
  reading: 'Leggo le vendite',
  readingTab: 'Leggo la scheda',
  nothingChosen: { file: 'Scegli un file.', paste: 'Incolla le righe.', tab: 'Scegli una scheda.' },
  fileUnreadable: 'Il browser non riesce ad aprire questo file. Sceglilo di nuovo.',
  questionsTitle: (count) => (count === 1 ? 'Prima una domanda' : `Prima ${count} domande`),
  questionsHelp: 'Nulla si indovina. Ogni risposta dice che cosa fa.',
  goOn: 'Avanti',
  answerAll: 'Scegli una risposta a ogni domanda.',
  samples: (texts) => `Valori del file: ${texts}`,
  refusedTitle: 'Così non si può importare',
  nothingWritten: 'Nulla è stato scritto.',
  byHandTitle: 'Indicale a mano',
  byHandHelp:
    'Se una colonna o la riga dei nomi è stata presa per un’altra, scegli quella giusta. I dati si leggono subito di nuovo.',
  headerRowTitle: 'I nomi delle colonne sono in un’altra riga',
  unread: (columns) => `Non lette: ${inList(columns)}.`,
  otherRecords: 'Scegli altre vendite',
  previewTitle: 'Controlla che cosa verrà scritto',
  columnsTitle: 'Come si leggono le colonne',
  noColumn: 'Nessuna',
  carriedCustomer: 'Il cliente sta sopra le sue righe',
  roleChoice: (role) => `Colonna per: ${role}`,
  rememberedOn: (day) => `Letto come confermato: ${day}.`,
  readDate: (p) => `Date: ${p.raw} si legge ${dateText(p.on)}.`,
  readAmount: (p) => `Importi: ${p.raw} si legge ${amountText(p.value)}.`,
  askAgain: 'Chiedimi di nuovo tutto',
  statusesTitle: 'Quali ordini contano',
  statusLabel: (status, rows) => `${status} (${pluralLarge(rows, 'riga', 'righe')})`,
  statusCounts: 'Conta',
  statusLeftOut: 'Resta fuori',
  statusRefund: 'Rimborso',
  leftOutTitle: (rows) => `${pluralLarge(rows, 'riga resta', 'righe restano')} fuori`,
  leftOutNone: 'Nessuna riga resta fuori.',
  sameTitle: (pairs) =>
    `${pluralLarge(pairs, 'coppia di clienti si somiglia', 'coppie di clienti si somigliano')}`,
  sameHelp: 'Restano divisi, a meno che tu dica che sono uno solo.',
  moreTitle: 'Nomi e responsabili da altri file',
  moreHelp:
    'Un elenco di clienti con chi li segue, di dipendenti con i loro codici, o di righe d’ordine con gli importi. Si unisce per codice o per nome.',
  moreFile: 'Un altro file',
  customersJoined: (p) => `Trovati ${p.matched} su ${pluralLarge(p.all, 'cliente', 'clienti')}.`,
  peopleJoined: (p) => `Trovati ${p.matched} su ${pluralLarge(p.all, 'venditore', 'venditori')}.`,
  amountsJoined: (p) =>
    `Trovati gli importi di ${grouped(p.matched)} su ${pluralLarge(p.all, 'ordine', 'ordini')}.`,
  linesUnreadable: (lines) =>
    `${pluralLarge(lines, 'riga ha una cifra illeggibile e resta fuori', 'righe hanno una cifra illeggibile e restano fuori')}.`,
  removeFile: 'Lascialo fuori',
  peopleTitle: 'Nomi dei venditori',
  peopleHelp: 'Dove il file ha numeri, scrivi chi è. I nomi si ricordano per il prossimo file.',
  personLabel: (name, orders) => `${name} (${pluralLarge(orders, 'ordine', 'ordini')})`,
  ownersTitle: 'Chi segue ogni cliente?',
  ownersHelp:
    'Il file non lo dice. Scrivi un nome per ciascuno, o scegli un secondo file qui sopra. I clienti senza nome non entrano nel confronto.',
  ownersSet: (p) => `${grouped(p.done)} su ${pluralLarge(p.all, 'cliente ha', 'clienti hanno')} un nome.`,
  ownersTooMany: (most) => `Si vedono i primi ${most} clienti. Per tutti scegli un secondo file.`,
  modeTitle: 'Il registro ha già degli ordini',
  modes: { add: 'Aggiungi e aggiorna', replace: 'Sostituisci tutto' },
  modeAdd: (p) =>
    `${grouped(p.known)} noti, ${grouped(p.added)} nuovi, ${grouped(p.changed)} cambiati${p.merged > 0 ? `, ${grouped(p.merged)} del registro uniti sotto un altro cliente` : ''}. I noti restano come sono, uno cambiato sostituisce la sua riga precedente.${
      p.gone > 0
        ? ` ${pluralLarge(p.gone, 'ordine del registro è annullato o rimborsato in questo file e non conta più', 'ordini del registro sono annullati o rimborsati in questo file e non contano più')}.`
        : ''
    }`,
  modeReplace: (p) =>
    `Ordini presenti finora che non contano più: ${grouped(p.earlier)}. Ordini di questo file che contano: ${grouped(p.orders)}. Annullando, i precedenti contano di nuovo.`,
  nothingNew: 'Tutti gli ordini di questo file sono già nel registro. Non c’è nulla da scrivere.',
  writeGone: (orders) => `Togli ${pluralLarge(orders, 'ordine', 'ordini')}`,
  write: (orders) => `Scrivi ${pluralLarge(orders, 'ordine', 'ordini')}`,
  unreadable: (rows) =>
    `Nella scheda «Vendite» ${pluralLarge(rows, 'riga non si può leggere e non conta', 'righe non si possono leggere e non contano')}.`,
  writing: (p) => `Scritti ${grouped(p.done)} su ${pluralLarge(p.all, 'ordine', 'ordini')}`,
  waiting: 'Per il momento Google non permette altro. Si prosegue da soli entro un minuto.',
  keepOpen: 'Tieni aperta questa finestra. Nulla conta finché non c’è tutto.',
  cancelWriting: 'Ferma e annulla',
  takingBack: 'Annullo l’importazione',
  doneTitle: 'Gli ordini sono nel registro',
  done: (p) => `${pluralLarge(p.orders, 'ordine scritto', 'ordini scritti')} da ${p.file}.`,
  exemplar: 'Trova l’esemplare',
  openOrders: 'Apri la scheda',
  takeBack: 'Annulla l’importazione',
  takenBack: 'L’importazione è annullata. Conta quello che contava prima.',
  takenBackKept: (rows) =>
    `Queste righe restano perché le hai modificate a mano, ma non contano più: ${rows}.`,
  unfinishedTitle: 'Un’importazione non è conclusa',
  unfinished: (p) =>
    `${p.file}, ${p.day}: ${
      p.all === null
        ? pluralLarge(p.orders, 'ordine scritto', 'ordini scritti')
        : `scritti ${grouped(p.orders)} ordini su ${grouped(p.all)}`
    }, nessuno conta ancora. Scegli di nuovo gli stessi dati per riprendere da dove si è fermata, oppure annullala.`,
  unfinishedFiles: (names) => `È stata letta insieme a ${inList(names)}.`,
  sameImport: (p) =>
    `Sono i dati dell’importazione non conclusa. ${pluralLarge(p.orders, 'ordine è già scritto', 'ordini sono già scritti')}; gli altri seguono.`,
  otherImportTitle: 'Non sono ancora i dati dell’importazione non conclusa',
  otherImport: (p) =>
    `Per riprendere ${p.file} (${pluralLarge(p.orders, 'ordine', 'ordini')}), scegli lo stesso file e dai le stesse risposte. Per importare altro, torna indietro e annulla prima l’importazione non conclusa.`,
  missingFiles: (names) => `È stata letta insieme a ${inList(names)}: scegli anche questo qui sotto.`,
  goOnWriting: (orders) =>
    orders > 0
      ? `Riprendi: ${pluralLarge(orders, 'ordine', 'ordini')} da scrivere`
      : 'Concludi l’importazione',
  latest: (p) => `Ultima: ${p.file}, ${p.day}, ${pluralLarge(p.orders, 'ordine', 'ordini')}.`,
  takeBackQuestion: (p) =>
    `Annullare ${p.file}? ${pluralLarge(p.orders, 'ordine se ne va', 'ordini se ne vanno')} e ciò che ha sostituito conta di nuovo.`,
};
