/** People files of directories and payroll programs in many languages, as data, with the truth beside each file. */
import csv from 'papaparse';
import { Random } from './random.ts';

export interface TruePerson {
  readonly name: string;
  readonly email: string;
  readonly hasLeft: boolean;
  /** Name of the manager; `''` for none. */
  readonly manager: string;
}

export interface RosterTruth {
  readonly system: string;
  readonly language: string;
  readonly people: readonly TruePerson[];
  readonly columns: Readonly<Record<string, number>>;
  readonly isGone: (word: string) => boolean;
  readonly separator: string;
  readonly headerLine: number;
}

type Field = 'id' | 'first' | 'last' | 'full' | 'email' | 'title' | 'team' | 'manager' | 'status' | 'leftOn' | 'blocked' | 'enabled' | 'city' | 'hired' | 'home'; // prettier-ignore

interface Words {
  readonly headers: Partial<Readonly<Record<Field, string>>>;
  readonly active: readonly string[];
  readonly gone: readonly string[];
  readonly yes: string;
  readonly no: string;
}

const languages: Readonly<Record<string, Words>> = {
  en: { headers: { id: 'Employee ID|Employee #', first: 'First name|Given name', last: 'Last name|Surname', full: 'Name|Employee|Worker', email: 'Work email|Email', title: 'Job title|Position', team: 'Department|Team', manager: 'Supervisor|Reports to|Manager email|Line manager', status: 'Employment status|Status', leftOn: 'Termination date|Last day', blocked: 'Block credential|Suspended', enabled: 'accountEnabled|Active', city: 'Location', hired: 'Hire date', home: 'Home address' }, active: ['Active', 'On leave', 'Contractor'], gone: ['Terminated', 'Left', 'Alumnus'], yes: 'True', no: 'False' },
  it: { headers: { id: 'Matricola', first: 'Nome', last: 'Cognome', full: 'Nominativo|Cognome e nome|Dipendente', email: 'Email aziendale|Posta elettronica', title: 'Mansione|Ruolo', team: 'Reparto|Ufficio', manager: 'Responsabile|Superiore|Riporta a', status: 'Stato|Stato rapporto', leftOn: 'Data cessazione|Fine rapporto', blocked: 'Sospeso', enabled: 'Attivo', city: 'Sede', hired: 'Data assunzione', home: 'Indirizzo privato' }, active: ['Attivo', 'In forza', 'Distaccato'], gone: ['Cessato', 'Dimesso', 'Trasferito'], yes: 'Sì', no: 'No' },
  de: { headers: { id: 'Personalnummer|Personal-Nr.', first: 'Vorname', last: 'Nachname|Name', full: 'Mitarbeiter|Vollständiger Name', email: 'E-Mail|E-Mail-Adresse', title: 'Position|Stelle', team: 'Abteilung|Bereich', manager: 'Vorgesetzter|Führungskraft', status: 'Status|Mitarbeiterstatus', leftOn: 'Austrittsdatum|Austritt', blocked: 'Gesperrt', enabled: 'Aktiv', city: 'Standort', hired: 'Eintrittsdatum', home: 'Privatadresse' }, active: ['Aktiv', 'Elternzeit', 'Freigestellt'], gone: ['Ausgeschieden', 'Gekündigt', 'Ruhend'], yes: 'Ja', no: 'Nein' },
  fr: { headers: { id: 'Matricule', first: 'Prénom', last: 'Nom', full: 'Nom complet|Salarié', email: 'Adresse e-mail|Courriel', title: 'Poste|Fonction', team: 'Service|Département', manager: 'Supérieur hiérarchique|Responsable|N+1', status: 'Statut|Situation', leftOn: 'Date de sortie', blocked: 'Bloqué', enabled: 'Actif', city: 'Ville', hired: "Date d'entrée", home: 'Adresse personnelle' }, active: ['Actif', 'En congé', 'Détaché'], gone: ['Sorti', 'Licencié', 'Muté'], yes: 'Oui', no: 'Non' },
  es: { headers: { id: 'Número de empleado|Legajo', first: 'Nombre', last: 'Apellidos', full: 'Nombre completo|Empleado', email: 'Correo electrónico', title: 'Puesto|Cargo', team: 'Departamento|Área', manager: 'Jefe directo|Supervisor|Reporta a', status: 'Estado|Situación laboral', leftOn: 'Fecha de baja|Fecha de cese', blocked: 'Bloqueado', enabled: 'Activo', city: 'Ciudad', hired: 'Fecha de alta', home: 'Domicilio particular' }, active: ['Activo', 'En excedencia', 'Cedido'], gone: ['Baja', 'Despedido', 'Trasladado'], yes: 'Sí', no: 'No' },
  nl: { headers: { id: 'Personeelsnummer', first: 'Voornaam', last: 'Achternaam', full: 'Volledige naam|Medewerker', email: 'E-mailadres|Zakelijke e-mail', title: 'Functie', team: 'Afdeling', manager: 'Leidinggevende', status: 'Status', leftOn: 'Datum uit dienst|Einddatum', blocked: 'Geblokkeerd', enabled: 'Actief', city: 'Plaats', hired: 'Datum in dienst', home: 'Privéadres' }, active: ['Actief', 'Ziek'], gone: ['Uit dienst', 'Ontslagen'], yes: 'Ja', no: 'Nee' },
  pt: { headers: { id: 'Número de funcionário', first: 'Primeiro nome', last: 'Apelido|Sobrenome', full: 'Nome completo|Colaborador', email: 'Email profissional', title: 'Cargo|Função', team: 'Departamento|Setor', manager: 'Gestor|Chefe direto', status: 'Situação|Estado', leftOn: 'Data de demissão|Data de saída', blocked: 'Bloqueado', enabled: 'Ativo', city: 'Cidade', hired: 'Data de admissão', home: 'Morada pessoal' }, active: ['Ativo', 'De licença'], gone: ['Desligado', 'Demitido'], yes: 'Sim', no: 'Não' },
  hu: { headers: { id: 'Törzsszám', first: 'Keresztnév', last: 'Vezetéknév', full: 'Teljes név|Dolgozó', email: 'Levelezési cím', title: 'Beosztás', team: 'Osztály', manager: 'Felettes|Főnök', status: 'Állapot', leftOn: 'Kilépés', blocked: 'Letiltva', enabled: 'Aktivitás', city: 'Telephely', hired: 'Belépés', home: 'Home address' }, active: ['Dolgozik'], gone: ['Kilépett'], yes: 'Igen', no: 'Nem' },
  fi: { headers: { id: 'Henkilönumero', first: 'Etunimi', last: 'Sukunimi', full: 'Koko nimi|Työntekijä', email: 'Sähköposti', title: 'Tehtävä', team: 'Osasto', manager: 'Esimies', status: 'Tila', leftOn: 'Päättymispäivä', blocked: 'Estetty', enabled: 'Voimassa', city: 'Toimipiste', hired: 'Alkamispäivä', home: 'Home address' }, active: ['Töissä'], gone: ['Lopettanut'], yes: 'Kyllä', no: 'Ei' },
}; // prettier-ignore

export const UNKNOWN_ROSTER_LANGUAGES = ['hu', 'fi'];

interface RosterSystem {
  readonly id: string;
  readonly columns: readonly Field[];
  readonly managerAs: 'name' | 'turned' | 'comma' | 'email' | 'id' | 'name and id';
  readonly fullAs?: 'turned' | 'comma';
  readonly titles?: number;
}

const systems: readonly RosterSystem[] = [
  { id: 'directory', columns: ['first', 'last', 'email', 'home', 'title', 'team', 'manager', 'blocked'], managerAs: 'email' },
  { id: 'accounts', columns: ['full', 'email', 'enabled', 'title', 'team', 'city'], managerAs: 'name' },
  { id: 'personnel list', columns: ['id', 'first', 'last', 'email', 'title', 'team', 'city', 'manager', 'hired', 'status'], managerAs: 'name' },
  { id: 'payroll', columns: ['id', 'full', 'title', 'hired', 'leftOn', 'email', 'manager'], managerAs: 'id', titles: 1 },
  { id: 'payroll with turned names', columns: ['id', 'full', 'team', 'leftOn', 'email', 'manager'], managerAs: 'turned', fullAs: 'turned' },
  { id: 'list with commas', columns: ['full', 'email', 'title', 'manager', 'status'], managerAs: 'comma', fullAs: 'comma' },
  { id: 'org chart', columns: ['full', 'title', 'manager', 'email', 'status', 'city'], managerAs: 'name and id' },
  { id: 'short list', columns: ['full', 'email'], managerAs: 'name' },
  { id: 'names apart', columns: ['last', 'first', 'email', 'manager'], managerAs: 'turned' },
  { id: 'time keeping', columns: ['id', 'last', 'first', 'enabled', 'manager', 'email'], managerAs: 'comma' },
]; // prettier-ignore

const FIRST = [
  'Anna',
  'Marco',
  'Lucía',
  'Jürgen',
  'Maud',
  'Søren',
  'Élise',
  'Tom',
  'Inês',
  'Paul',
  'Nora',
  'Ivan',
];
const LAST = ['Rossi', 'Bianchi', 'García', 'Köhler', 'Vries', 'Møller', 'Duval', 'Baker', 'Costa', 'Weiss', 'Blake', 'Horvat']; // prettier-ignore

/** A people file of a seed, as text. */
export function toRosterFile(seed: number): { text: string; truth: RosterTruth } {
  const random = new Random(seed);
  const system = random.pick(systems);
  const language = random.pick(Object.keys(languages));
  const words = languages[language]!;
  const count = random.between(9, 30);
  const hasStanding = (['status', 'leftOn', 'blocked', 'enabled'] as const).some((field) => system.columns.includes(field));
  const people = Array.from({ length: count }, (_, index) => {
    const first = FIRST[index % FIRST.length]!;
    const last = LAST[(index + Math.floor(index / FIRST.length)) % LAST.length]!;
    return { first, last, id: String(1000 + index), name: `${first} ${last}`, email: `p${index}@firm.example`, hasLeft: hasStanding && index > 1 && random.isTrue(0.2), boss: index === 0 ? -1 : random.between(0, Math.min(3, index - 1)) };
  });
  const headers = system.columns.map((field) => random.pick((words.headers[field] ?? field).split('|')));
  const isIso = random.isTrue(0.5);
  const toDay = (year: number, month: number): string => (isIso ? `${year}-${String(month).padStart(2, '0')}-21` : `21/${String(month).padStart(2, '0')}/${year}`);
  const toManager = (index: number): string => {
    const boss = people[index];
    if (!boss) return '';
    return { name: boss.name, turned: `${boss.last} ${boss.first}`, comma: `${boss.last}, ${boss.first}`, email: boss.email, id: boss.id, 'name and id': `${boss.name} (${boss.id})` }[system.managerAs];
  };
  const rows = people.map((person) => {
    const value: Record<Field, string> = {
      id: person.id, first: person.first, last: person.last, email: person.email, title: random.pick(['Sales', 'Clerk', 'Lead']), team: random.pick(['North', 'South']),
      full: system.fullAs === 'turned' ? `${person.last} ${person.first}` : system.fullAs === 'comma' ? `${person.last}, ${person.first}` : person.name,
      manager: toManager(person.boss), status: random.pick(person.hasLeft ? words.gone : words.active), leftOn: person.hasLeft ? toDay(2025, random.between(1, 12)) : random.isTrue(0.1) ? toDay(2027, 3) : '',
      blocked: person.hasLeft ? words.yes : words.no, enabled: person.hasLeft ? words.no : words.yes, city: random.pick(['Roma', 'Bern']), hired: toDay(2019, random.between(1, 12)), home: 'Via Segreta 1',
    };
    return system.columns.map((field) => value[field]);
  });
  const titles = Array.from({ length: system.titles ?? 0 }, () => ['Bright Tools']);
  const separator = random.pick([',', ';', '\t']);
  const at = (field: Field): number | undefined => (system.columns.includes(field) ? system.columns.indexOf(field) : undefined);
  const standing = (['status', 'blocked', 'enabled', 'leftOn'] as const).map(at).find((column) => column !== undefined);
  const columns = Object.entries({ fullName: at('full') ?? (undefined as number | undefined), firstName: at('first'), lastName: at('last'), manager: at('manager'), status: standing, employeeId: at('id'), email: at('email') })
    .flatMap(([role, column]) => (column === undefined ? [] : [[role, column] as const]));
  return {
    text: csv.unparse([...titles, headers, ...rows], { delimiter: separator }),
    truth: {
      system: system.id, language, separator, headerLine: titles.length + 1, columns: Object.fromEntries(columns) as Record<string, number>,
      isGone: (word) => words.gone.includes(word) || (system.columns.includes('blocked') && word === words.yes) || (system.columns.includes('enabled') && word === words.no),
      people: people.map(({ name, email, hasLeft, boss }) => ({ name, email, hasLeft, manager: system.columns.includes('manager') ? (people[boss]?.name ?? '') : '' })),
    },
  };
} // prettier-ignore
