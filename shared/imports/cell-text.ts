/**
 * What a cell says once its wrapping is off: line breaks within it are spaces, characters that no one can see are gone
 * (a spreadsheet would refuse them or hide them in a name). A leading `=`, `+`, `-` or `@` stays: it is text that somebody typed and
 * is never run. Leading zeros of ids stay too.
 */

const MISSING = new Set(['', 'null', 'n/a', '#n/a', '-', '–', '—']);

/** Control characters but tab and line breaks, zero-width marks, the two non-characters. */
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u200e\u200f\ufeff\ufffe\uffff]/g;

/** The trimmed text of a cell, `''` where it says that there is nothing. */
export function toCellText(raw: string | undefined): string {
  const text = (raw ?? '')
    .replace(UNSEEN, '')
    .replace(/[\r\n\u2028\u2029]+/g, ' ')
    .trim();
  if (MISSING.has(text.toLowerCase())) return '';
  return /^'[\d=+\-@]/.test(text) ? text.slice(1) : text;
}

const NOBODY = new Set(
  'none|(none)|nan|na|n.a.|nil|(blank)|(vuoto)|(leer)|(vide)|(en blanco)|(leeg)|(vazio)|(empty)|unassigned|not assigned|no owner|nobody|unknown|nessuno|non assegnato|niemand|keiner|ohne|nicht zugewiesen|nicht zugeordnet|aucun|non attribué|non assigné|ninguno|sin asignar|geen|niet toegewezen|nenhum|não atribuído|sem atribuição|undefined|#ref!|#value!|#name?'.split(
    '|',
  ),
);

/** The text of a cell that names somebody, `''` where it says that there is nobody. */
export const toNameText = (raw: string | undefined): string => {
  const text = toCellText(raw);
  return NOBODY.has(text.toLowerCase()) ? '' : text;
};

/** A name folded for comparison: case and spaces do not matter, anything else does. */
export function toFoldedName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();
}
