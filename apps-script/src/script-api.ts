/**
 * Everything a page (sidebar or dialog) may ask of the script through google.script.run, with what it gets back.
 * Arguments and answers are plain JSON: a Date or undefined among them would lose the whole answer. A failure is a
 * value, never a thrown text. It would break if a function here had no top-level function of the same name.
 */
import type { Issue } from '../../shared/protocol/issue.ts';
import type { TodayLine, TodayModel } from '../../shared/rules/today/model.ts';
import type { Person } from '../../shared/tables/people.ts';
import type { Language } from '../../shared/tables/program.ts';
import type { TableName } from '../../shared/tables/registry.ts';
import type { Talk } from '../../shared/tables/talks.ts';
import type { DesignView } from './design/design-api.ts';
import type {
  CandidateForm,
  CandidatesView,
  NewPairing,
  PairingForm,
  PairingsView,
  PracticesForm,
  PracticesView,
  ProblemForm,
  RowEdit,
  StatedFields,
} from './mentors/mentors-api.ts';
import type { PrioritiesForm, PrioritiesView } from './priorities/priorities-api.ts';
import type {
  EraseDone,
  EraseForm,
  ErasePreview,
  PeopleForm,
  PeopleSaved,
  PeopleView,
} from './people/people-api.ts';
import type {
  ExemplarReport,
  ExemplarStart,
  ImportBegun,
  ImportForm,
  ImportStart,
  ImportTakenBack,
  OrderCells,
  OrdersPage,
  Replaced,
  TabPage,
} from './sales/sales-api.ts';

/** `sentence` is ready to be shown in the ledger's language; `issues` with a `field` belong beside that field. */
export type Answer<T> = { ok: true; value: T } | Failure;

export interface Failure {
  ok: false;
  /** What is wrong and what to do, as one sentence in the ledger's language. */
  sentence: string;
  issues: Issue[];
  /** Whether the same call may succeed a little later: offer "Try again". */
  canRetry: boolean;
  /** Whether Set up is the way on: offer it. */
  needsSetUp: boolean;
}

/** A row, column or tab that the software cannot read, for the sidebar's list. Everything else works on. */
export interface LedgerIssue extends Issue {
  sentence: string;
  table: TableName;
  /** What `openCell` takes to show it; null when the tab itself is missing. */
  cell: CellPlace | null;
}

/** Zero-based, as the Sheets API counts. */
export interface CellPlace {
  sheetId: number;
  rowIndex: number;
  columnIndex: number;
}

export interface TodayView {
  /** Language of the ledger: the page shows its own words in it. */
  language: Language;
  programName: string;
  today: TodayModel;
  issues: LedgerIssue[];
  /** Nobody or nothing to show yet: the page leads on to People, Pairings or Invitations. */
  counts: { people: number; mentors: number; pairings: number; connectedMentors: number };
}

/** Which line of the Today list an action is about; the fields of the `TodayLine` as it was shown. */
export type LineReference = Pick<TodayLine, 'key' | 'clock' | 'pairingId' | 'personId'> & {
  state: TodayLine['state'];
};

export interface TalkForm {
  /** Made by the page with the form (any opaque id), so that a repeated call records the talk once. */
  requestId: string;
  personIds: string[];
  pairingId: string | null;
  /** `YYYY-MM-DD`; not in the future. */
  talkedOn: string;
  signal: Talk['signal'];
  heard: string;
  agreed: string;
}

export interface DismissForm {
  line: LineReference;
  /** At least a word: a line is not dismissed without a reason. */
  reason: string;
}

export type InviteState = 'open' | 'expired' | 'used' | 'revoked';

export interface InviteView {
  inviteId: string;
  state: InviteState;
  invitedAt: string;
  expiresAt: string;
}

export interface DeviceView {
  deviceId: string;
  /** For instance "Chrome on Linux". */
  deviceName: string;
  connectedAt: string;
}

/** One person who may be invited. */
export interface InviteePerson {
  personId: string;
  name: string;
  email: string | null;
  role: Person['role'];
  /** The latest invitation; its link was shown once and cannot be shown again. */
  invite: InviteView | null;
  devices: DeviceView[];
}

export interface InvitesView {
  language: Language;
  programName: string;
  people: InviteePerson[];
  /** Null while the script is not deployed as a web app: the page tells how to do it. */
  webAppUrl: string | null;
  issues: LedgerIssue[];
}

/** A link as it is shown this once. */
export interface InviteLinkView {
  personId: string;
  name: string;
  email: string | null;
  link: string;
  expiresAt: string;
}

export interface InvitesMade {
  links: InviteLinkView[];
  view: InvitesView;
}

export interface SetUpAnswers {
  programName: string;
  language: Language;
  /** IANA name. */
  timeZone: string;
  /** `YYYY-MM-DD`. */
  startsOn: string;
  periodMonths: number;
  minimumHours: number;
  cadenceDays: number;
  /** Usual length of a meeting. */
  meetingMinutes: number;
  /** How often the owner talks with each participant in person. */
  talkEveryDays: number;
  /** Who runs the program, as mentors see it; may be blank. */
  ownerName: string;
}

export interface SetUpView {
  /** Defaults at first, the program's values when it is set up again. */
  answers: SetUpAnswers;
  isSetUp: boolean;
  /** Tabs as they will be or are called, in the order of the ledger. */
  tabs: { table: TableName; title: string; exists: boolean }[];
  ownerEmail: string | null;
}

export interface SetUpDone {
  language: Language;
  /** Titles of tabs made now. */
  created: string[];
  /** What was put right, one sentence each; empty when nothing was missing. */
  repaired: string[];
  /** What only a person can put right. */
  issues: LedgerIssue[];
  webAppUrl: string | null;
}

/** The functions by name. All are also top-level functions of the bundle. */
export interface ScriptApi {
  getToday(): Answer<TodayView>;
  /** Shows the pairing's row in the Pairings tab. */
  openPairing(pairingId: string): Answer<null>;
  /** Shows a person's row in the People tab. */
  openPerson(personId: string): Answer<null>;
  /** Shows a cell, for an issue. */
  openCell(place: CellPlace): Answer<null>;
  /** Shows a tab. */
  openTab(table: TableName): Answer<null>;
  recordTalk(form: TalkForm): Answer<TodayView>;
  /** Puts the line off for three days. */
  snooze(line: LineReference): Answer<TodayView>;
  dismiss(form: DismissForm): Answer<TodayView>;
  getInvites(): Answer<InvitesView>;
  /** Makes a link for each; an earlier open invitation of the same person is revoked by it. */
  inviteMentors(personIds: string[]): Answer<InvitesMade>;
  revokeInvite(inviteId: string): Answer<InvitesView>;
  revokeDevice(deviceId: string): Answer<InvitesView>;
  getSetUp(): Answer<SetUpView>;
  setUp(answers: SetUpAnswers): Answer<SetUpDone>;
  /** Opens the dialog of that name from the sidebar. */
  showDialog(name: DialogName): Answer<null>;
  showSidebar(name?: SidebarName): Answer<null>;
  getDesign(): Answer<DesignView>;
  getPriorities(): Answer<PrioritiesView>;
  /** Applies edits of the four tabs and, if there is one, records the decision: one write. */
  savePriorities(form: PrioritiesForm): Answer<PrioritiesView>;
  /** Takes back the last action of a dialog, named by the id of its `TakeBackView`; answers with what it was. */
  takeBack(id: string): Answer<string>;
  getImportStart(): Answer<ImportStart>;
  /** Rows of a tab as texts, from a zero-based row on. */
  readTab(sheetId: number, fromRow: number): Answer<TabPage>;
  /** Orders that count, from a zero-based row of the tab's data on. */
  readOrders(fromRow: number, knownRowCount: number | null): Answer<OrdersPage>;
  beginImport(form: ImportForm): Answer<ImportBegun>;
  /** Writes the orders that follow the `from` ones written so far; answers how many there are now. */
  writeOrders(importId: string, from: number, cells: OrderCells[]): Answer<{ written: number }>;
  finishImport(importId: string, total: number, replaced: Replaced): Answer<null>;
  /** Takes back the latest or the unfinished import; to be called again while `isMore`. */
  takeBackImport(importId: string): Answer<ImportTakenBack>;
  getExemplarStart(): Answer<ExemplarStart>;
  /** Makes the report tab, or makes it again; answers with its title. */
  writeExemplarReport(report: ExemplarReport): Answer<string>;
  getPractices(): Answer<PracticesView>;
  savePractices(form: PracticesForm): Answer<PracticesView>;
  saveProblem(form: ProblemForm): Answer<PracticesView>;
  getCandidates(): Answer<CandidatesView>;
  saveCandidate(form: CandidateForm): Answer<CandidatesView>;
  getPairings(): Answer<PairingsView>;
  /** Needs, strengths and languages, into the People tab. */
  saveStated(people: RowEdit<StatedFields>[]): Answer<PairingsView>;
  confirmPairings(pairings: NewPairing[]): Answer<PairingsView>;
  savePairing(form: PairingForm): Answer<PairingsView>;
  getPeople(): Answer<PeopleView>;
  /** Writes what the owner confirmed about people, all or nothing. */
  savePeople(form: PeopleForm): Answer<PeopleSaved>;
  /** What erasing the person would take and leave. */
  getErasePreview(personId: string): Answer<ErasePreview>;
  /** Erases the person for good. */
  erasePerson(form: EraseForm): Answer<EraseDone>;
}

/** The pages that share the sidebar. */
export type SidebarName = 'today' | 'design';

/** The last action of a dialog, as long as it can be taken back. */
export interface TakeBackView {
  id: string;
  /** In the ledger's language. */
  what: string;
  /** Instant. */
  doneAt: string;
}

export type DialogName =
  | 'set-up'
  | 'priorities'
  | 'invites'
  | 'import-sales'
  | 'exemplar'
  | 'practices'
  | 'problem'
  | 'candidates'
  | 'pairings'
  | 'people'
  | 'erase';

/**
 * What the script puts into a page that it serves itself: as JSON in `<script type="application/json" id="model">`.
 * Only web pages (`invite.html`) have one; sidebar and dialogs ask by google.script.run and use the browser's language
 * until the first answer names the ledger's.
 */
export type InvitePageModel =
  | {
      page: 'invite';
      state: 'open';
      language: Language;
      programName: string;
      /** Who invites; null where the ledger does not say. */
      ownerName: string | null;
      personName: string;
      /** The link to copy into the extension's options. */
      link: string;
      /** `YYYY-MM-DD`, last day on which the invitation works. */
      expiresOn: string;
    }
  | {
      page: 'invite';
      /** `missing`: the address has no invitation code. */
      state: 'used' | 'expired' | 'revoked' | 'unknown' | 'missing' | 'not-set-up' | 'failed';
      language: Language;
      programName: string | null;
    };

/** Names of the html files that the pages are built to, without the ending. */
export const pageNames = [
  'sidebar',
  'design',
  'priorities',
  'set-up',
  'invites',
  'invite',
  'import-sales',
  'exemplar',
  'practices',
  'problem',
  'candidates',
  'pairings',
  'people',
  'erase',
] as const;

export type PageName = (typeof pageNames)[number];
