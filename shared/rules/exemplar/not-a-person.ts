/**
 * Names in a column of people that are none: accounts of the house, the web shop, a counter, several people together.
 * What comes back to a shop by itself would make the house an exemplar, or make everybody look good beside it, so its
 * customers are left out of the comparison and counted.
 */
import { toFoldedName } from '../../imports/cell-text.ts';

const HOUSE = [
  'house', 'house account', 'house accounts', 'house acct', 'in house', 'inhouse', 'company', 'office', 'head office',
  'headquarters', 'hq', 'back office', 'backoffice', 'front desk', 'reception', 'counter', 'walk in', 'walkin',
  'walk ins', 'web', 'website', 'web shop', 'webshop', 'web store', 'online', 'online shop', 'online store', 'shop',
  'store', 'ecommerce', 'e commerce', 'internet', 'pos', 'kiosk', 'terminal', 'marketplace', 'amazon', 'ebay',
  'shopify', 'system', 'admin', 'administrator', 'api', 'integration', 'import', 'automatic', 'auto', 'default',
  'sales', 'sales team', 'inside sales', 'team', 'support', 'info', 'unassigned', 'not assigned', 'unallocated',
  'unknown', 'none', 'nobody', 'no one', 'no owner', 'no rep', 'other', 'others', 'various', 'misc', 'miscellaneous',
  'former employee', 'former user', 'inactive user', 'deleted user', 'tbd', 'pool', 'queue',
  'ditta', 'azienda', 'sede', 'direzione', 'direzionale', 'cliente direzionale', 'clienti direzionali', 'interno',
  'ufficio', 'ufficio vendite', 'ufficio commerciale', 'banco', 'negozio', 'cassa', 'sito', 'sito web', 'vendite',
  'sistema', 'amministratore', 'automatico', 'non assegnato', 'nessuno', 'sconosciuto', 'altro', 'altri', 'vari',
  'hausaccount', 'haus', 'innendienst', 'zentrale', 'laden', 'kasse', 'niemand', 'nicht zugewiesen', 'unbekannt',
  'maison', 'magasin', 'siege', 'personne', 'non attribue', 'casa', 'tienda', 'oficina', 'sin asignar', 'ninguno',
  'geen', 'kantoor', 'winkel', 'niet toegewezen', 'loja', 'escritorio', 'nao atribuido',
]; // prettier-ignore

const toWords = (name: string): string =>
  toFoldedName(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const NO_PEOPLE = new Set(HOUSE.map(toWords));

/** The same within a longer name: "House account (Milan)", "Web shop US". */
const HOUSE_WORDS =
  /\b(?:house (?:accounts?|acct)|web ?(?:shop|store)|online ?(?:shop|store)|walk ?ins?|e ?commerce|unassigned|non assegnat[oi]|nicht zugewiesen)\b/;

const isHouse = (words: string): boolean => words === '' || NO_PEOPLE.has(words) || HOUSE_WORDS.test(words);

/** Between two names that stand for two people in one cell. */
const BETWEEN = /\s*(?:[/&+;|,]|\b(?:and|e|und|et|y|en)\b)\s*/u;

/**
 * Which of these names stand for no person, or for more than one.
 * @param ids people as the records write them
 */
export function toNotPeople(ids: Iterable<string>): { house: Set<string>; shared: Set<string> } {
  const all = [...ids];
  const known = new Set(all.map(toWords));
  const house = new Set(all.filter((id) => isHouse(toWords(id))));
  const shared = all.filter((id) => {
    const parts = id
      .split(BETWEEN)
      .map(toWords)
      .filter((part) => part !== '');
    return !house.has(id) && parts.length > 1 && parts.every((part) => known.has(part));
  });
  return { house, shared: new Set(shared) };
}
