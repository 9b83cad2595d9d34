/** What no sentence may hold: mechanical faults by language, and words that the glossary has replaced. */
import type { Language } from '../../../shared/tables/program.ts';

const plurals =
  'clienti|ordini|righe|ore|altri|noti|giorni|minuti|mesi|persone|coppie|schede|colonne|valori|inviti|resoconti|secondi|caratteri|dati|fogli|celle|posti|domande|punteggi|parti|passi|nuovi|cambiati';

/** Faults that a number, a day or a name brings into a sentence. */
export const WRONG: Record<Language, readonly RegExp[]> = {
  it: [
    /\b(il|al|dal|del|sul|dei|tutti i) (8|11|80)\b/,
    new RegExp(`(?<![\\d.,])1 (${plurals})\\b`),
    /\d\.\d(?!\d\d)/,
    /\d{4}-\d\d-\d\d/,
    /(tra|sotto|superi) \d+\s?%/,
    /\d\s%/,
    /\b(di|a|da|in|su) il\b/,
    / {2}|["']|\bE'|\b(Si,|perchè|nè|pò)/,
    / (e [Ee]|a [Aa])/,
    /undefined|NaN|\[object/,
    /riga \d+, /,
  ],
  en: [
    /\b(All|last|first) 1 /,
    /(?<![.,\d])1 \w+s\b/,
    /every 1 day/,
    /\d\s%/,
    /\d{4}-\d\d-\d\d/,
    / {2}|["']|undefined|NaN|\[object/,
    /\bline \d+, /i,
  ],
};

/** Words that may not come back, wherever they stand. */
export const RETIRED: Record<Language, readonly RegExp[]> = {
  it: [
    /\b(riscontr|alliev|esemplar|titolar|rival[ei]|livellat)/i,
    /\b(Prepara|Archivia|Spunta|Leggo|Guardo|Cerco|Chiedo|Annullo|Preparo)\b/,
    /\bmancat[oi]\b/,
    /\bda sé\b|\b(parte|riparte|riprova|funziona|prosegue|partirà) da sol[oiae]\b|\bda soli\b/i,
    /\bquot[ae]\b|\bMisur[ae]\b/i,
    /registr\w+ (il|un) colloquio/i,
    /è uscit[oa]|\bo non c’è più/,
    /link di invito|\bI mentor\b|\bElimina\b/,
    /20 secondi|meno di (un minuto|mezzo minuto)|entro un minuto/,
    /(legg[ie]|letto) solo (tu|da te)/,
    /in regola|\bLei\b|\bSalute\b/,
    /Che ne è di|Nessuno va bene|se ne va\b/,
  ],
  en: [
    /\btick(s|ed|ing)?\b/i,
    /\banew\b|by (itself|themselves)|\bexemplar|\bleveled/i,
    /\bt(ake|aken|aking|akes|ook) (it |this |that |the import )?back\b/i,
    /\beras(e|ed|ing)\b|\bdismiss/i,
    /\bjudge[ds]?\b/i,
    /\binvitations?\b|\be-mail/i,
    /record (a|the) talk/i,
    /\bBring (people )?in\b|\bfirm\b/i,
    /20 seconds|less than half a minute|under a minute|within a minute/,
    /Only you read/i,
    /chance (alone )?gives|luck (alone )?gives/i,
    /kept for good|works on\./i,
    /(^|\. )Who (performs|merely|invited)/,
    /off your desk|bend or break|Nobody is called/i,
  ],
};
