/**
 * The roles that a column of a people file can play. Passwords, home addresses and private phones are in such files
 * too; their cells are never read, so that they can be in no preview and no log.
 */
import { toHeaderWords } from './header-name.ts';
import { toColumnsNamed } from './sales-columns.ts';

/** Synonyms by role, normalized. */
export const rosterColumns = {
  email: [
    'email address',
    'work email',
    'email',
    'user principal name',
    'userprincipalname',
    'primary email',
    'mail',
    'indirizzo email',
    'email aziendale',
    'mail aziendale',
    'posta elettronica',
  ],
  firstName: ['first name', 'given name', 'forename', 'first', 'nome'],
  lastName: ['last name', 'surname', 'family name', 'last', 'cognome'],
  fullName: [
    'display name',
    'full name',
    'employee name',
    'name',
    'nominativo',
    'nome e cognome',
    'cognome e nome',
    'nome completo',
    'employee',
    'person',
    'dipendente',
    'persona',
  ],
  manager: ['manager email', 'reporting to', 'reports to', 'manager', 'manager name', 'responsabile'],
  department: ['department', 'reparto', 'ufficio'],
  jobTitle: ['employee title', 'job title', 'title', 'ruolo', 'mansione', 'qualifica'],
  employeeId: ['employee id', 'employee number', 'gusto employee id', 'matricola'],
  status: ['employment status', 'status', 'stato'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type RosterRole = keyof typeof rosterColumns;

const NEVER_READ = /^(?:password|home|recovery|private|personal|ssn|salary|birth|iban)/;

/** Whether a column's cells must not be looked at. */
export function isNeverRead(header: string): boolean {
  return toHeaderWords(header).some((word) => NEVER_READ.test(word));
}

/** The column of a role: the first whole name in the order of the synonyms, so that a work address wins. */
export function toRosterColumn(headers: readonly string[], role: RosterRole): number | undefined {
  const readable = headers.map((header) => (isNeverRead(header) ? '' : header));
  for (const synonym of rosterColumns[role]) {
    const [column] = toColumnsNamed(readable, [synonym], () => true);
    if (column !== undefined) return column;
  }
  return undefined;
}
