/**
 * The columns of a people file. Passwords, home addresses and private phones are in such files too; their cells are
 * never read, so that they can be in no preview and no log.
 */
import { toHeaderWords } from './header-name.ts';
import { otherRosterColumns, rosterColumns } from './names/roster-names.ts';
import { toColumnsNamed } from './sales-columns.ts';

export { rosterColumns } from './names/roster-names.ts';
export type RosterRole = keyof typeof rosterColumns;

const NEVER_READ =
  /^(?:password|passwort|kennwort|contrasena|wachtwoord|home|recovery|private?|privat[aoe]?|prive|particular|ssn|salary|stipendio|retribuzione|gehalt|salaire|salario|salaris|birth|nascita|geburt|naissance|nacimiento|geboorte|nascimento|iban|fiscale)/;
/** "Personal" is private in one language and the staff in another: a personnel number is read. */
const PERSONAL = /^(?:personal|personale|personnel|persoonlijk|pessoal)$/;
const NUMBER = /^(?:nr|nummer|number|no|id)$/;

/** Whether a column's cells must not be looked at. */
export function isNeverRead(header: string): boolean {
  const words = toHeaderWords(header);
  return words.some(
    (word, index) => NEVER_READ.test(word) || (PERSONAL.test(word) && !NUMBER.test(words[index + 1] ?? '')),
  );
}

/** The column of a role: the first whole name in the order of the synonyms, so that a work address wins. */
export function toRosterColumn(headers: readonly string[], role: RosterRole): number | undefined {
  const readable = headers.map((header) => (isNeverRead(header) ? '' : header));
  for (const synonym of rosterColumns[role]) {
    const [column] = toColumnsNamed(readable, [synonym], () => true);
    if (column !== undefined && isBest(headers[column]!, role)) return column;
  }
  return undefined;
}

/** "Manager Email" ends like an address and is a manager's: another role has its whole name. */
function isBest(header: string, role: RosterRole): boolean {
  const isWhole = (synonyms: readonly string[]): boolean => {
    const joined = toHeaderWords(header).join('');
    return synonyms.some((synonym) => synonym.replace(/ /g, '') === joined);
  };
  if (isWhole(rosterColumns[role])) return true;
  return !Object.values(rosterColumns).some(isWhole) && !isWhole(otherRosterColumns);
}

/** Whether a header has a meaning that is known. */
export const isKnownRosterHeader = (header: string): boolean =>
  isNeverRead(header) ||
  toColumnsNamed([header], otherRosterColumns, () => false).length > 0 ||
  (Object.keys(rosterColumns) as RosterRole[]).some((role) => toRosterColumn([header], role) !== undefined);
