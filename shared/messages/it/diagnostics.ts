import type * as en from '../en/diagnostics.ts';
import type { Widen } from '../widen.ts';

export const diagnostics: Widen<typeof en.diagnostics> = {
  make: 'Salva la diagnosi',
  making: 'Rilettura della pagina',
  title: 'Ecco che cosa conterrà il file',
  text: 'Com’è andata la lettura, e la pagina con ogni nome, indirizzo, identificativo e numero sostituito e ogni descrizione tolta. Date e orari restano. Guardalo con calma: non viene inviato niente, e decidi tu a chi dare il file.',
  cut: 'La pagina è lunga. Nel file c’è solo la prima parte.',
  contents: 'Contenuto del file',
  save: 'Salva il file',
  saved: 'Salvato tra i download. Dallo a chi nella tua azienda si occupa dell’estensione.',
  unavailable:
    'La rilettura della pagina non è possibile. Premi il pulsante Mentor Ledger nella barra degli strumenti su quella pagina, poi riprova.',
};
