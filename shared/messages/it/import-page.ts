import type * as en from '../en/import-page.ts';
import type { Widen } from '../widen.ts';
import { decimal, pluralLarge, grouped, inList, toName, amountText, dateText } from './wording.ts';

export const importPage: Widen<typeof en.importPage> = {
  title: 'Dati di vendita',
  lead: 'Gli ordini vanno nella scheda «Vendite». Nulla viene scritto prima della tua conferma.',
  loading: 'Lettura del registro',
  source: 'Dove sono le vendite?',
  sources: { file: 'In un file', paste: 'Da incollare', tab: 'In una scheda qui' },
  file: 'File (CSV, TSV o testo)',
  fileHelp:
    'Come lo esporta qualsiasi programma. Viene letto in questa finestra; le righe vanno nella scheda quando confermi.',
  paste: 'Righe, con i nomi delle colonne',
  pasteHelp: 'Copiate da un foglio di calcolo o da un file di testo.',
  pastedName: 'Righe incollate',
  tab: 'Scheda',
  noTabs: 'In questo foglio di calcolo non c’è un’altra scheda da leggere.',
  read: 'Leggi le vendite',
  reading: 'Lettura delle vendite',
  readingTab: 'Lettura della scheda',
  nothingChosen: { file: 'Scegli un file.', paste: 'Incolla le righe.', tab: 'Scegli una scheda.' },
  fileUnreadable: 'Il browser non riesce ad aprire questo file. Sceglilo di nuovo.',
  questionsTitle: (count) => (count === 1 ? 'Prima una domanda' : `Prima ${decimal(count)} domande`),
  questionsHelp: 'Controlli tutto prima che venga scritto. Ogni risposta dice che cosa fa.',
  goOn: 'Avanti',
  answerAll: 'Scegli una risposta a ogni domanda.',
  samples: (texts) => `Valori del file: ${texts}`,
  refusedTitle: 'Così non si può importare',
  nothingWritten: 'Nulla è stato scritto.',
  byHandTitle: 'Indicale a mano',
  byHandHelp:
    'Se una colonna o la riga dei nomi è stata presa per un’altra, scegli quella giusta. I dati vengono riletti subito.',
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
  moreTitle: 'Nomi da altri file',
  moreHelp:
    'Un elenco di clienti con chi li segue, di dipendenti con i loro codici, o di righe d’ordine con gli importi. Si unisce per codice o per nome.',
  moreFile: 'Un altro file',
  customersJoined: (p) => `Trovati: ${decimal(p.matched)} su ${pluralLarge(p.all, 'cliente', 'clienti')}.`,
  peopleJoined: (p) => `Trovati: ${decimal(p.matched)} su ${pluralLarge(p.all, 'venditore', 'venditori')}.`,
  amountsJoined: (p) =>
    `Importi trovati: ${grouped(p.matched)} su ${pluralLarge(p.all, 'ordine', 'ordini')}.`,
  linesUnreadable: (lines) =>
    `${pluralLarge(lines, 'riga ha un dato illeggibile e resta fuori', 'righe hanno un dato illeggibile e restano fuori')}.`,
  removeFile: 'Lascialo fuori',
  peopleTitle: 'Nomi dei venditori',
  peopleHelp: 'Dove il file ha numeri, scrivi chi è. I nomi si ricordano per il prossimo file.',
  personLabel: (name, orders) => `${name} (${pluralLarge(orders, 'ordine', 'ordini')})`,
  ownersTitle: 'Chi segue ogni cliente?',
  ownersHelp:
    'Il file non lo dice. Scrivi un nome per ciascuno, o scegli un secondo file qui sopra. I clienti senza nome non entrano nel confronto.',
  ownersSet: (p) => `${grouped(p.done)} su ${pluralLarge(p.all, 'cliente ha', 'clienti hanno')} un nome.`,
  ownersTooMany: (most) =>
    `${most === 1 ? 'Si vede solo il primo cliente' : `Si vedono solo ${grouped(most)} clienti`}. Per tutti scegli un secondo file.`,
  modeTitle: 'Il registro ha già degli ordini',
  modes: { add: 'Aggiungi e aggiorna', replace: 'Sostituisci tutto' },
  modeAdd: (p) =>
    `${pluralLarge(p.known, 'già presente', 'già presenti')}, ${pluralLarge(p.added, 'nuovo', 'nuovi')}, ${pluralLarge(p.changed, 'cambiato', 'cambiati')}${p.merged > 0 ? `, ${pluralLarge(p.merged, 'del registro unito', 'del registro uniti')} sotto un altro cliente` : ''}. Quelli già presenti restano come sono, uno cambiato sostituisce la sua riga precedente.${
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
    `Nella scheda «Vendite» ${pluralLarge(rows, 'riga è illeggibile e non conta', 'righe sono illeggibili e non contano')}.`,
  writing: (p) => `Scrittura: ${grouped(p.done)} su ${pluralLarge(p.all, 'ordine', 'ordini')}`,
  waiting: 'Per il momento Google non permette altro. Riprende in automatico appena Google lo permette.',
  keepOpen: 'Tieni aperta questa finestra. Nulla conta finché non c’è tutto.',
  cancelWriting: 'Ferma e annulla',
  takingBack: 'Annullamento dell’importazione',
  doneTitle: 'Gli ordini sono nel registro',
  done: (p) => `${pluralLarge(p.orders, 'ordine scritto', 'ordini scritti')} da ${p.file}.`,
  openOrders: 'Apri la scheda',
  takeBack: 'Annulla l’importazione',
  takenBack: 'Importazione annullata. Torna a contare quello che contava prima.',
  takenBackKept: (rows) =>
    `Queste righe restano perché le hai modificate a mano, ma non contano più: ${rows}.`,
  unfinishedTitle: 'Un’importazione non è conclusa',
  unfinished: (p) =>
    `${p.file}, ${p.day}: ${
      p.all === null
        ? pluralLarge(p.orders, 'ordine scritto', 'ordini scritti')
        : `${pluralLarge(p.orders, 'ordine scritto', 'ordini scritti')} su ${grouped(p.all)}`
    }, nessun ordine conta ancora. Scegli di nuovo gli stessi dati per riprendere da dove si è fermata, oppure annullala.`,
  unfinishedFiles: (names) => `È stata letta insieme ${toName(inList(names))}.`,
  sameImport: (p) =>
    `Sono i dati dell’importazione non conclusa. ${pluralLarge(p.orders, 'ordine è già scritto', 'ordini sono già scritti')}; gli altri seguono.`,
  otherImportTitle: 'Non sono ancora i dati dell’importazione non conclusa',
  otherImport: (p) =>
    `Per riprendere ${p.file} (${pluralLarge(p.orders, 'ordine', 'ordini')}), scegli lo stesso file e dai le stesse risposte. Per importare altro, torna indietro e annulla prima l’importazione non conclusa.`,
  missingFiles: (names) => `È stata letta insieme ${toName(inList(names))}: scegli anche questo qui sotto.`,
  goOnWriting: (orders) =>
    orders > 0
      ? `Riprendi: ${pluralLarge(orders, 'ordine', 'ordini')} da scrivere`
      : 'Concludi l’importazione',
  latest: (p) => `Ultima: ${p.file}, ${p.day}, ${pluralLarge(p.orders, 'ordine', 'ordini')}.`,
  takeBackQuestion: (p) =>
    `Annullare ${p.file}? ${pluralLarge(p.orders, 'ordine viene tolto', 'ordini vengono tolti')} e ciò che ha sostituito conta di nuovo.`,
  nothingToWrite: 'Non c’è nulla di nuovo.',
  importOf: (file: string) => `Importazione di ${file}`,
  firstRows: 'Le prime righe, come vengono lette',
};
