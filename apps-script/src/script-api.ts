/**
 * Everything a page (sidebar or dialog) may ask of the script through google.script.run, with what it gets back.
 * Arguments and answers are plain JSON: a Date or undefined among them would lose the whole answer. A failure is a
 * value, never a thrown text. It would break if a function here had no top-level function of the same name.
 */
import type { Answer, CellPlace } from './calls/answers-api.ts';
import type { DesignView } from './program/program-api.ts';
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
import type { InvitesMade, InvitesView } from './invites/invites-api.ts';
import type { DismissForm, LastMetForm, LineReference, TalkForm, TodayView } from './today/today-api.ts';
import type { DialogName, SidebarName } from './pages.ts';
import type {
  EraseDone,
  EraseForm,
  ErasePreview,
  PeopleForm,
  PeopleSaved,
  PeopleView,
} from './people/people-api.ts';
import type { PrioritiesForm, PrioritiesView } from './focus/focus-api.ts';
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
} from './records/records-api.ts';
import type { SetUpAnswers, SetUpDone, SetUpView } from './set-up/set-up-api.ts';
import type { MendView } from './mend/mend-api.ts';
import type { TableName } from '../../shared/tables/registry.ts';

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
  /** Takes decisions about lines back, by the ids of their follow-ups. */
  putBack(followUpIds: string[]): Answer<TodayView>;
  /** Tells when a pairing that began before the ledger last met. */
  tellLastMet(form: LastMetForm): Answer<TodayView>;
  getInvites(): Answer<InvitesView>;
  /** Makes a link for each; an earlier open invitation of the same person is revoked by it. */
  inviteMentors(personIds: string[]): Answer<InvitesMade>;
  revokeInvite(inviteId: string): Answer<InvitesView>;
  revokeDevice(deviceId: string): Answer<InvitesView>;
  /** What putting a doubtful place of the ledger right would do. */
  getMend(key: string): Answer<MendView>;
  mend(key: string): Answer<null>;
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
