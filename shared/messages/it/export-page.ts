/** La finestra Esportazione: fuori e di nuovo dentro. */
import { grouped, plural } from './wording.ts';

export const exportPage = {
  lead: 'Tutto in un file che riempie di nuovo un registro vuoto. Contiene nomi e note: conservalo bene.',
  saveAll: 'Salva tutto',
  reading: 'Lettura delle schede',
  saved: (rows: number) => `Nei tuoi download: ${plural(rows, 'riga salvata', 'righe salvate')}.`,
  leftOut: 'Queste righe sono illeggibili e nel file non ci sono. Correggile e salva di nuovo:',
  oneTab: 'Una scheda',
  csvLead: 'In CSV per qualsiasi foglio di calcolo. Un apostrofo precede i testi che sembrano una formula.',
  tab: 'Scheda',
  saveCsv: 'Salva in CSV',
  onePerson: 'Una persona',
  personLead:
    'Tutto ciò che riguarda una persona, da consegnarle. Prima controlla: c’è anche ciò che hanno scritto altri.',
  person: 'Persona',
  savePerson: 'Salva i suoi dati',
  backIn: 'Riempi questo registro da un file',
  backInLead: 'Il file viene controllato per intero prima di scrivere qualcosa.',
  notEmpty: 'Questo registro è in uso. Si può riempire solo un registro appena configurato.',
  file: 'File di un’esportazione',
  rowsOf: (p: { tab: string; rows: number }) => `${p.tab}: ${grouped(p.rows)}`,
  fill: 'Riempi questo registro',
  filled: (rows: number) => `Il registro è pieno: ${plural(rows, 'riga', 'righe')}.`,
  refused: {
    'not-an-archive': 'Non è un’esportazione di Mentor Ledger. Scegli un file salvato qui.',
    damaged:
      'Il file è stato modificato dopo il salvataggio o è danneggiato. Salvalo di nuovo e scegli quello nuovo.',
    half: 'È solo una parte di un’esportazione. Salvala o copiala di nuovo per intero.',
    newer: (p: { version: string }) =>
      `Il file è stato salvato da un Mentor Ledger più recente (formato ${p.version}). Prima aggiorna questo.`,
    'unknown-table': (p: { name: string }) =>
      `Il file ha una scheda «${p.name}» che questa versione non conosce. Prima aggiorna Mentor Ledger.`,
    'unknown-column': (p: { tab: string; row: number; column: string }) =>
      `La scheda «${p.tab}» del file ha una colonna «${p.column}» che questa versione non conosce${p.row > 0 ? ` (riga ${p.row})` : ''}. Prima aggiorna Mentor Ledger.`,
    'bad-value': (p: { tab: string; row: number; column: string }) =>
      `Scheda «${p.tab}» del file, colonna «${p.column}», riga ${p.row}: il valore lì non va bene.`,
    'doubled-id': (p: { tab: string; row: number; column: string }) =>
      `Scheda «${p.tab}» del file, riga ${p.row}: l’id ${p.column} compare due volte.`,
  },
};
