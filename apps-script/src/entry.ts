/**
 * The global functions of the bundle, and nothing else: menu, triggers, web app, google.script.run. The build makes a
 * real top-level function of each export. It would break if one did work before it is called: Google evaluates the
 * bundle anew for every execution.
 */
import './platform/older-engines.ts';
import * as design from './program/program.ts';
import * as mentors from './mentors/calls.ts';
import { addMenu, openDialog, openSidebar, tryShow } from './menus.ts';
import { reconcile as runReconcile } from './nightly/reconcile.ts';
import * as mends from './mend/mend.ts';
import * as invites from './invites/invites.ts';
import * as open from './calls/places.ts';
import { recordTalk as runRecordTalk } from './talks/talks.ts';
import { askTakeBack } from './calls/rows/ask-take-back.ts';
import { takeBack as runTakeBack } from './calls/rows/take-back.ts';
import { putBack as runPutBack } from './today/put-back.ts';
import { tellLastMet as runTellLastMet } from './today/tell-last-met.ts';
import * as todayCalls from './today/today.ts';
import {
  erasePerson as runErasePerson,
  getErasePreview as toErasePreview,
} from './people/erase/erase-person.ts';
import * as readPeople from './people/read-people.ts';
import * as savePeopleCalls from './people/save-people.ts';
import { createPlatform } from './platform/platform.ts';
import { toJsonOutput, toPageOutput } from './platform/web-output.ts';
import type { GetEvent, PostEvent } from './platform/web-events.ts';
import * as exemplar from './exemplar/exemplar.ts';
import * as importStart from './records/import-start.ts';
import { readOrders as readOrdersPage } from './records/order-pages.ts';
import { takeBackImport as runTakeBackImport } from './records/take-back-import.ts';
import * as writeImport from './records/write-import.ts';
import * as priorities from './focus/focus.ts';
import type { ScriptApi } from './script-api.ts';
import * as setUpCalls from './set-up/set-up.ts';
import { toInvitePage, toInviteTitle } from './web-app/do-get.ts';
import { answerPost } from './web-app/do-post.ts';

// Triggers and menu.
export const onOpen = (): void => addMenu(createPlatform());
export const showInvites = (): void => openDialog(createPlatform(), 'invites');
export const showDesign = (): void => openSidebar(createPlatform(), 'design');
export const showPriorities = (): void => openDialog(createPlatform(), 'priorities');
export const showSetUp = (): void => openDialog(createPlatform(), 'set-up');
export const showImportSales = (): void => openDialog(createPlatform(), 'import-sales');
export const showExemplar = (): void => openDialog(createPlatform(), 'exemplar');
export const showPractices = (): void => openDialog(createPlatform(), 'practices');
export const showCandidates = (): void => openDialog(createPlatform(), 'candidates');
export const showPairings = (): void => openDialog(createPlatform(), 'pairings');
export const showPeople = (): void => openDialog(createPlatform(), 'people');
export const showErase = (): void => openDialog(createPlatform(), 'erase');
export const takeBackLast = (): void => askTakeBack(createPlatform());
export const reconcile = (): void => runReconcile(createPlatform());

// Web app.
export const doPost = (event: PostEvent) =>
  toJsonOutput(answerPost(createPlatform(), event.postData?.contents ?? null));

export function doGet(event: GetEvent) {
  const model = toInvitePage(createPlatform(), event.parameter?.['invite'] ?? null);
  return toPageOutput('invite', model, toInviteTitle(model));
}

// google.script.run, in the order of ScriptApi.
export const getToday: ScriptApi['getToday'] = () => todayCalls.getToday(createPlatform());
export const openPairing: ScriptApi['openPairing'] = (pairingId) =>
  open.openPairing(createPlatform(), pairingId);
export const openPerson: ScriptApi['openPerson'] = (personId) => open.openPerson(createPlatform(), personId);
export const openCell: ScriptApi['openCell'] = (place) => open.openCell(createPlatform(), place);
export const openTab: ScriptApi['openTab'] = (table) => open.openTab(createPlatform(), table);
export const recordTalk: ScriptApi['recordTalk'] = (form) => runRecordTalk(createPlatform(), form);
export const snooze: ScriptApi['snooze'] = (line) => todayCalls.snooze(createPlatform(), line);
export const dismiss: ScriptApi['dismiss'] = (form) => todayCalls.dismiss(createPlatform(), form);
export const putBack: ScriptApi['putBack'] = (followUpIds) => runPutBack(createPlatform(), followUpIds);
export const tellLastMet: ScriptApi['tellLastMet'] = (form) => runTellLastMet(createPlatform(), form);
export const getInvites: ScriptApi['getInvites'] = () => invites.getInvites(createPlatform());
export const inviteMentors: ScriptApi['inviteMentors'] = (personIds) =>
  invites.inviteMentors(createPlatform(), personIds);
export const revokeInvite: ScriptApi['revokeInvite'] = (inviteId) =>
  invites.revokeInvite(createPlatform(), inviteId);
export const revokeDevice: ScriptApi['revokeDevice'] = (deviceId) =>
  invites.revokeDevice(createPlatform(), deviceId);
export const getMend: ScriptApi['getMend'] = (key) => mends.getMend(createPlatform(), key);
export const mend: ScriptApi['mend'] = (key) => mends.mend(createPlatform(), key);
export const getSetUp: ScriptApi['getSetUp'] = () => setUpCalls.getSetUp(createPlatform());
export const setUp: ScriptApi['setUp'] = (answers) => setUpCalls.setUp(createPlatform(), answers);
export const showDialog: ScriptApi['showDialog'] = (name) =>
  tryShow(createPlatform(), (platform) => openDialog(platform, name));
export const showSidebar: ScriptApi['showSidebar'] = (name) =>
  tryShow(createPlatform(), (platform) => openSidebar(platform, name));
export const getDesign: ScriptApi['getDesign'] = () => design.getDesign(createPlatform());
export const getPriorities: ScriptApi['getPriorities'] = () => priorities.getPriorities(createPlatform());
export const savePriorities: ScriptApi['savePriorities'] = (form) =>
  priorities.savePriorities(createPlatform(), form);
export const takeBack: ScriptApi['takeBack'] = (id) => runTakeBack(createPlatform(), id);
export const getImportStart: ScriptApi['getImportStart'] = () => importStart.getImportStart(createPlatform());
export const readTab: ScriptApi['readTab'] = (sheetId, fromRow) =>
  importStart.readTab(createPlatform(), sheetId, fromRow);
export const readOrders: ScriptApi['readOrders'] = (fromRow, knownRowCount) =>
  readOrdersPage(createPlatform(), fromRow, knownRowCount);
export const beginImport: ScriptApi['beginImport'] = (form) =>
  writeImport.beginImport(createPlatform(), form);
export const writeOrders: ScriptApi['writeOrders'] = (importId, from, cells) =>
  writeImport.writeOrders(createPlatform(), importId, from, cells);
export const finishImport: ScriptApi['finishImport'] = (importId, total, replaced) =>
  writeImport.finishImport(createPlatform(), importId, total, replaced);
export const takeBackImport: ScriptApi['takeBackImport'] = (importId) =>
  runTakeBackImport(createPlatform(), importId);
export const getExemplarStart: ScriptApi['getExemplarStart'] = () =>
  exemplar.getExemplarStart(createPlatform());
export const writeExemplarReport: ScriptApi['writeExemplarReport'] = (report) =>
  exemplar.writeExemplarReport(createPlatform(), report);
export const getPractices: ScriptApi['getPractices'] = () => mentors.getPractices(createPlatform());
export const savePractices: ScriptApi['savePractices'] = (form) =>
  mentors.savePractices(createPlatform(), form);
export const saveProblem: ScriptApi['saveProblem'] = (form) => mentors.saveProblem(createPlatform(), form);
export const getCandidates: ScriptApi['getCandidates'] = () => mentors.getCandidates(createPlatform());
export const saveCandidate: ScriptApi['saveCandidate'] = (form) =>
  mentors.saveCandidate(createPlatform(), form);
export const getPairings: ScriptApi['getPairings'] = () => mentors.getPairings(createPlatform());
export const saveStated: ScriptApi['saveStated'] = (people) => mentors.saveStated(createPlatform(), people);
export const confirmPairings: ScriptApi['confirmPairings'] = (pairings) =>
  mentors.confirmPairings(createPlatform(), pairings);
export const savePairing: ScriptApi['savePairing'] = (form) => mentors.savePairing(createPlatform(), form);
export const getPeople: ScriptApi['getPeople'] = () => readPeople.getPeople(createPlatform());
export const savePeople: ScriptApi['savePeople'] = (form) =>
  savePeopleCalls.savePeople(createPlatform(), form);
export const getErasePreview: ScriptApi['getErasePreview'] = (personId) =>
  toErasePreview(createPlatform(), personId);
export const erasePerson: ScriptApi['erasePerson'] = (form) => runErasePerson(createPlatform(), form);
