/** The names that directories and payroll programs give to the columns of a people file, by role, and the words in them. */

const names = (text: string): readonly string[] => text.trim().split(/\s*[|\n]\s*/);

/** In the order in which they are preferred: a work address before any other. */
export const rosterColumns = {
  email: names(`email address | work email | business email | company email | email | user principal name
    userprincipalname | primary email | mail | e mail | email work | upn | indirizzo email | email aziendale | mail aziendale
    posta elettronica | e mail adresse | email adresse | mailadresse | geschaftliche e mail | dienstliche e mail | adresse e mail
    adresse email | courriel | email professionnel | correo | correo electronico | email corporativo | email corporativo
    e mailadres | emailadres | zakelijke e mail | endereco de e mail | email profissional | correo corporativo`),
  firstName:
    names(`first name | given name | givenname | forename | first | preferred name | nome | vorname | rufname
    prenom | nombre | primer nombre | voornaam | roepnaam | primeiro nome | nome proprio | fornavn | fornamn | imie`),
  lastName: names(`last name | surname | family name | sn | last | cognome | nachname | familienname | nom
    nom de famille | apellidos | apellido | primer apellido | achternaam | apelido | sobrenome | etternavn | efternamn
    nazwisko`),
  fullName:
    names(`display name | displayname | full name | employee name | employee full name | worker | worker name | name
    nominativo | nome e cognome | cognome e nome | cognome nome | nome cognome | nome completo | employee | person
    dipendente | collaboratore | persona | vollstandiger name | mitarbeiter | mitarbeitername | mitarbeiterin
    nachname vorname | vorname nachname | anzeigename | nom complet | nom et prenom | nom prenom | prenom nom
    salarie | collaborateur | nombre completo | nombre y apellidos | apellidos y nombre | empleado | trabajador
    volledige naam | naam | medewerker | werknemer | weergavenaam | nome do colaborador | colaborador | funcionario
    trabalhador | navn | namn`),
  manager:
    names(`manager email | manager e mail | reporting to | reports to | manager | manager name | line manager
    direct manager | supervisor | supervisor name | supervisor email | supervisor id | manager id | boss | team lead
    responsabile | responsabile diretto | superiore | capo | capo diretto | riporta a | referente | vorgesetzter
    vorgesetzte | vorgesetzte r | vorgesetzter email | vorgesetzten id | direkter vorgesetzter | fuhrungskraft | teamleiter
    berichtet an | superieur | superieur hierarchique | responsable hierarchique | responsable | n 1 | rattache a
    jefe | jefe directo | jefe inmediato | supervisor directo | reporta a | responsable directo | leidinggevende
    direct leidinggevende | rapporteert aan | chef | chefe | chefe direto | gestor | gestor direto | superior | superior hierarquico
    reporta a | przelozony`),
  department: names(`department | dept | team | division | business unit | org unit | reparto | ufficio | area
    dipartimento | funzione | abteilung | bereich | service | departement | departamento | afdeling | departamento
    setor | avdeling | dzial`),
  jobTitle:
    names(`employee title | job title | jobtitle | title | position | role | job | ruolo | mansione | qualifica
    posizione | position | stelle | funktion | stellenbezeichnung | berufsbezeichnung | poste | fonction
    intitule du poste | puesto | cargo | functie | functietitel | funcao | categoria profissional | stanowisko`),
  employeeId:
    names(`employee id | employee number | employee no | employee | gusto employee id | worker id | staff id
    personnel number | payroll id | payroll number | badge | matricola | codice dipendente | id dipendente
    personalnummer | personal nr | personalnr | mitarbeiternummer | mitarbeiter id | matricule | numero de salarie
    n matricule | numero de empleado | codigo empleado | id empleado | legajo | personeelsnummer | medewerkernummer
    numero de funcionario | n funcionario | matricula | numero mecanografico`),
  status: names(`employment status | employee status | worker status | account status | status | stato
    stato dipendente | stato rapporto | situazione | beschaftigungsstatus | mitarbeiterstatus | zustand | statut
    etat | situation | estado | situacion | situacion laboral | dienstverband | situacao | estado do colaborador`),
  leftOn:
    names(`termination date | end date | leaving date | leave date | last day | last working day | left on | exit date
    contract end | employment end date | separation date | date left | data cessazione | data di cessazione | cessazione
    data uscita | data fine rapporto | fine rapporto | data licenziamento | data dimissioni | fine contratto
    austrittsdatum | austritt | austritt am | vertragsende | ausgeschieden am | letzter arbeitstag | date de sortie
    date de depart | date de fin | date fin contrat | fin de contrat | sortie | fecha de baja | fecha baja | baja
    fecha de salida | fecha fin contrato | fecha de cese | datum uit dienst | uit dienst | einddatum | uitdienstdatum
    data de saida | data de demissao | data de cessacao | data fim | fim de contrato`),
  blocked:
    names(`block credential | blockcredential | blocked | account disabled | disabled | suspended | is suspended
    inactive | terminated | is terminated | archived | deleted | sospeso | sospesa | disattivato | bloccato | cessato
    gesperrt | deaktiviert | inaktiv | ausgeschieden | bloque | desactive | suspendu | inactif | bloqueado | suspendido
    desactivado | inactivo | geblokkeerd | inactief | gedeactiveerd | suspenso | desativado | inativo`),
  enabled:
    names(`account enabled | accountenabled | enabled | active | is active | isactive | currently employed | attivo
    attiva | in forza | abilitato | aktiv | ist aktiv | konto aktiv | actif | active oui non | compte actif | activo | en activo
    de alta | actief | in dienst | ativo | no ativo`),
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Columns that tell nothing of who somebody is, whom they report to or whether they left. */
export const otherRosterColumns: readonly string[] =
  names(`location | office | office location | site | city | country | state
  region | sede | citta | paese | standort | ort | land | buro | lieu | site | ville | pays | bureau | sede | ciudad | pais
  oficina | locatie | plaats | vestiging | localidade | cidade | local | phone | work phone | mobile | telefono | telefon
  telephone | telefoon | telemovel | gender | sesso | geschlecht | sexe | sexo | geslacht | genero | hire date | start date
  date hired | join date | data assunzione | eintrittsdatum | eintritt | date d entree | date d embauche | fecha de alta
  fecha de ingreso | datum in dienst | data de admissao | employee type | employment type | contract type | contract
  tipo contratto | contratto | vertragsart | type de contrat | contrat | tipo de contrato | contrato | contracttype
  org unit path | cost center | cost centre | centro di costo | kostenstelle | centre de cout | centro de coste
  kostenplaats | centro de custo | company | societa | firma | societe | empresa | bedrijf | level | livello | grade
  usage location | licenses | last sign in | notes | note | license | language | lingua | sprache | langue | idioma | taal
  time zone | building | edificio | full time | fte | hours | ore | stunden`);

/** Words that say whether somebody is still there. Somebody on leave is. */
export const rosterWords = {
  active:
    names(`active | enabled | employed | current | on leave | leave | maternity leave | parental leave | probation
    full time | part time | hired | in force | attivo | attiva | in forza | in servizio | assunto | assunta | in aspettativa
    in maternita | in prova | aktiv | beschaftigt | angestellt | elternzeit | mutterschutz | in elternzeit | probezeit
    actif | active | en poste | present | presente | en conge | conge maternite | conge parental | activo | activa
    en activo | de alta | en excedencia | de baja medica | actief | in dienst | ziek | zwangerschapsverlof | ativo | ativa
    no ativo | em licenca | de licenca`),
  left: names(`terminated | inactive | suspended | archived | left | disabled | former | resigned | retired | dismissed | deceased
    ex employee | former employee | deleted | offboarded | blocked | alumni | cessato | cessata | inattivo | inattiva
    sospeso | sospesa | dimesso | dimessa | licenziato | licenziata | pensionato | pensionata | in pensione | uscito | uscita
    ex dipendente | ausgeschieden | inaktiv | gekundigt | ausgetreten | deaktiviert | gesperrt | im ruhestand | ehemalig
    ehemaliger | parti | partie | sorti | sortie | inactif | inactive | licencie | licenciee | demissionnaire | retraite
    retraitee | baja | de baja | inactivo | inactiva | despedido | despedida | cesado | cesada | jubilado | jubilada
    uit dienst | inactief | ontslagen | vertrokken | gepensioneerd | saiu | desligado | desligada | inativo | inativa
    demitido | demitida | reformado | reformada | aposentado | aposentada | rescindido`),
  yes: names(
    `true | yes | y | 1 | x | si | ja | oui | sim | vero | wahr | vrai | verdadero | waar | verdadeiro | s`,
  ),
  no: names(`false | no | n | 0 | nein | non | nee | nao | falso | falsch | faux | onwaar`),
} as const;
