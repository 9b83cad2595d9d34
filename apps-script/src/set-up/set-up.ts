/**
 * Set-up, the first time and every time after: learn what is there, make what is missing in one atomic call, then
 * remember where everything is. Broken off at any point, running it again completes it.
 */
import { toLanguage } from '../../../shared/messages/registry.ts';
import { catalogs } from '../words.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { tableNames, tableOf } from '../../../shared/tables/registry.ts';
import { isTimeZone, toDateInZone } from '../../../shared/time/instants.ts';
import { toNewId } from '../ledger/new-ids.ts';
import { toLedger, type Ledger } from '../ledger/open-ledger.ts';
import { learnLedger, readKnown, type Learned, type Want } from '../ledger/read-ledger.ts';
import {
  SECRET_KEY,
  toLayoutProperties,
  toSettingsProperty,
  toState,
  type Settings,
} from '../ledger/state.ts';
import { toAppendRequests, toAuditLines, toCellRequest, toTopRequests } from '../ledger/write-ledger.ts';
import { tableWords } from '../ledger/words.ts';
import { toFailure, underLock } from '../calls/answer.ts';
import type { Platform } from '../platform/ports.ts';
import type { BatchRequest, SheetFacts } from '../platform/sheets-types.ts';
import type { Answer } from '../calls/answers-api.ts';
import type { SetUpAnswers, SetUpDone, SetUpView } from './set-up-api.ts';
import { NIGHTLY, NIGHTLY_SET_KEY } from '../triggers.ts';
import { newMasterSecret } from '../invites/devices.ts';
import { forgetTrouble } from '../web-app/trouble.ts';
import { toWebAppUrl } from '../invites/web-app-url.ts';
import { rememberGate } from '../web-app/gate.ts';
import { requireAnswers, toAnswers, toDefaultAnswers, toProgramFields, toProgramRow } from './answers.ts';
import { planMends } from '../mend/plan-mends.ts';
import type { Layout } from '../ledger/layout.ts';
import { MIDWAY_WANTS, toMidwayRequests } from './midway-pairings.ts';
import { isBlankCell } from '../ledger/codec.ts';
import { ownerOf, toOwnerRequests } from './owner-row.ts';
import { planSetUp, type SetUpPlan } from './plan.ts';

/** Names that Sheets gives the first tab of a new spreadsheet, in languages we meet. */
const DEFAULT_TITLE = /^(sheet|foglio|hoja|feuille|tabellenblatt|planilha|página|blad|arkusz)\s?1$/i;

const PROGRAM_WANTS: readonly Want[] = [
  { table: 'program', rows: 'all' },
  { table: 'people', rows: 'all' },
];

/** What the page shows before anything is done. */
export function getSetUp(platform: Platform): Answer<SetUpView> {
  const wished = toLanguage([platform.session.locale()]);
  try {
    const state = toState(platform.atDoor ?? platform.properties.readAll());
    const spreadsheetId = platform.ui.openSpreadsheetId();
    const learned = learnLedger(platform.sheets, spreadsheetId, state.layout);
    const ledger = readProgram(platform, spreadsheetId, learned, state.settings?.language ?? wished);
    const language = ledger.program?.language ?? state.settings?.language ?? wished;
    const zone = isTimeZone(learned.timeZone) ? learned.timeZone : 'Etc/UTC';
    const todayOn = toDateInZone(platform.clock.nowMs(), zone);
    const answers = ledger.program
      ? toAnswers(ledger.program, ownerOf(ledger)?.name ?? '')
      : toDefaultAnswers(language, zone, todayOn);
    const mends = planMends(learned, state.layout, language);
    const tabs = tableNames.map((table) => {
      const known = learned.layout[table];
      const isThere = known !== undefined || learned.troubles[table]?.code !== 'tab-missing';
      const exists = isThere || mends.some((mend) => mend.table === table);
      return { table, title: known?.title ?? tableWords(language, table).title, exists };
    });
    return {
      ok: true,
      value: {
        ...{ answers, tabs, isSetUp: state.settings !== null },
        found: mends.map(({ sentence }) => sentence),
        ownerEmail: platform.session.ownerEmail(),
      },
    };
  } catch (error) {
    return toFailure(platform, error, wished);
  }
}

/** Sets the program up, or repairs it. */
export function setUp(platform: Platform, answers: SetUpAnswers): Answer<SetUpDone> {
  const { language } = answers;
  try {
    requireAnswers(answers);
    const value = underLock({ platform, language }, () => runSetUp(platform, answers));
    // After the ledger is complete: a failure here is told, and running set-up again makes the trigger.
    platform.triggers.runNightly(NIGHTLY.functionName, NIGHTLY.hour, answers.timeZone.trim());
    const { properties, clock } = platform;
    properties.write({ [NIGHTLY_SET_KEY]: String(clock.nowMs()) });
    return { ok: true, value };
  } catch (error) {
    return toFailure(platform, error, language);
  }
}

function runSetUp(platform: Platform, answers: SetUpAnswers): SetUpDone {
  const { language } = answers;
  const timeZone = answers.timeZone.trim();
  const state = toState(platform.properties.readAll());
  const spreadsheetId = platform.ui.openSpreadsheetId();
  const mended: string[] = [];
  const learned = mendAll(platform, spreadsheetId, state.layout, language, mended);
  const before = readProgram(platform, spreadsheetId, learned, language);
  const taken = new Set(learned.sheets.map((sheet) => sheet.sheetId));
  const plan = planSetUp({
    learned,
    language,
    blankSheet: findBlankSheet(platform, spreadsheetId, learned),
    isAgain: Object.keys(learned.layout).length > 0,
    newSheetId: () => newSheetId(platform, taken),
  });
  const settings: Settings = { spreadsheetId, language, timeZone };
  plan.repaired.unshift(...mended);
  const after = { layout: plan.layout, troubles: {}, setting: { language, timeZone } };
  const requests: BatchRequest[] = [
    ...plan.requests,
    ...(learned.timeZone === timeZone
      ? []
      : [{ updateSpreadsheetProperties: { properties: { timeZone }, fields: 'timeZone' } }]),
    ...toProgramRequests(platform, before, after, answers),
    ...toOwnerRequests(platform, before, after, answers.ownerName),
    ...toAuditRequests(platform, after, plan, language),
  ];
  if (requests.length > 0) platform.sheets.batchUpdate(spreadsheetId, requests);
  if (state.settings === null) {
    const tables = readKnown(platform.sheets, spreadsheetId, plan.layout, MIDWAY_WANTS);
    const raw = { layout: plan.layout, troubles: {}, isLearned: true, tables, timeZone };
    const todayOn = toDateInZone(platform.clock.nowMs(), timeZone);
    const midway = toMidwayRequests(toLedger(raw, settings, MIDWAY_WANTS), todayOn);
    if (midway.length > 0) platform.sheets.batchUpdate(spreadsheetId, midway);
  }
  const kept = {
    ...toLayoutProperties(plan.layout),
    ...toSettingsProperty(settings),
    ...(state.masterSecret ? {} : { [SECRET_KEY]: newMasterSecret(platform.ids) }),
  };
  platform.properties.write(kept);
  rememberGate(platform, toState({ ...state.raw, ...kept }));
  // If it is not mended, the next mentor meets it again.
  forgetTrouble(platform, state.raw);
  return {
    language,
    created: plan.created.map((table) => plan.layout[table]!.title),
    repaired: plan.repaired,
    issues: plan.issues,
    webAppUrl: toWebAppUrl(state.raw)?.webAppUrl ?? null,
  };
}

/** Doubtful places first: what is mended shows what else is. Each round is one batch; it ends when nothing is left. */
function mendAll(
  platform: Platform,
  spreadsheetId: string,
  kept: Layout,
  language: Language,
  mended: string[],
): Learned {
  let learned = learnLedger(platform.sheets, spreadsheetId, kept);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const mends = planMends(learned, kept, language);
    if (mends.length === 0) break;
    platform.sheets.batchUpdate(
      spreadsheetId,
      mends.flatMap(({ requests }) => requests),
    );
    mended.push(...mends.map(({ sentence }) => sentence));
    learned = learnLedger(platform.sheets, spreadsheetId, kept);
  }
  return learned;
}

/** A header row first, then what its headings show. */
const MOST_ROUNDS = 3;

/** Program and People as they are, if they are. */
function readProgram(
  platform: Platform,
  spreadsheetId: string,
  learned: Learned,
  language: Language,
): Ledger {
  const tables = readKnown(platform.sheets, spreadsheetId, learned.layout, PROGRAM_WANTS);
  const { layout, troubles, timeZone } = learned;
  const raw = { layout, troubles, isLearned: true, tables, timeZone };
  return toLedger(raw, { spreadsheetId, language, timeZone: learned.timeZone }, PROGRAM_WANTS);
}

/** The single blank tab of a new spreadsheet; null when there is anything in it, or it has a name of its own. */
function findBlankSheet(platform: Platform, spreadsheetId: string, learned: Learned): SheetFacts | null {
  const [only, second] = learned.sheets;
  if (!only || second || Object.keys(learned.layout).length > 0) return null;
  if (!DEFAULT_TITLE.test(only.title) || only.chartIds.length > 0 || only.protections.length > 0) return null;
  const [values] = platform.sheets.readValues(spreadsheetId, [{ gridRange: { sheetId: only.sheetId } }]);
  const width = Object.keys(tableOf(tableNames[0]!).columns).length;
  return values!.columns.length === 0 && only.columnCount >= width ? only : null;
}

type After = Pick<Ledger, 'layout' | 'troubles' | 'setting'>;

/** The program's row: a new one, or the answers in the one that runs. */
function toProgramRequests(
  platform: Platform,
  before: Ledger,
  after: After,
  answers: SetUpAnswers,
): BatchRequest[] {
  const { program } = before;
  // A row that cannot be read is corrected: a second program beside it would count in its place.
  const damaged = program
    ? undefined
    : before.issues.find(({ code, table, place }) => isCell(code, table, place));
  if (damaged?.cell) {
    const { rowIndex } = damaged.cell;
    const fields = { ...toProgramFields(answers), status: 'active' };
    return Object.entries(fields).flatMap(([name, value]) =>
      toCellRequest(after, 'program', rowIndex, name, value),
    );
  }
  if (!program) {
    const { byId, rowsWithoutId, records } = before.rows('program');
    const id = toNewId('program', platform.ids.newRandom, new Set(byId.keys()));
    const row = toProgramRow(answers, id, platform.session.ownerEmail());
    const [without] = rowsWithoutId;
    // The program's own row that has only lost its id.
    if (without !== undefined)
      return Object.entries({ ...toProgramFields(answers), id, status: 'active' }).flatMap(([name, value]) =>
        toCellRequest(after, 'program', without, name, value),
      );
    // A row that nobody can read, since a column of it is gone or in doubt, is the program's own.
    const { raw, layout } = before;
    const cells = Object.values(raw.program?.columns ?? {});
    const held = Math.min(
      ...cells.map((column) => column.findIndex((cell) => !isBlankCell(cell))).filter((at) => at >= 0),
    );
    if (records.length === 0 && Number.isFinite(held)) {
      if (layout.program!.doubts.length > 0) return [];
      const fields = {
        ...toProgramFields(answers),
        status: 'active',
        ...(raw.program!.columns['id'] ? {} : { id }),
      };
      return Object.entries(fields).flatMap(([name, value]) =>
        toCellRequest(after, 'program', raw.program!.firstRow + held, name, value),
      );
    }
    return toAppendRequests(after, 'program', [row]);
  }
  const rows = before.rows('program');
  const index = rows.records.findIndex(({ id }) => id === program.id);
  // As it is written: a zone that is none is corrected, though another one is used meanwhile.
  const written = rows.records[index]!;
  const rowIndex = rows.rowIndexes[index]!;
  return Object.entries(toProgramFields(answers)).flatMap(([name, value]) =>
    written[name as keyof typeof written] === value
      ? []
      : toCellRequest(after, 'program', rowIndex, name, value),
  );
}

/** A cell of a program row that cannot be read. */
const isCell = (code: string, table: string, place: { row?: number } | undefined): boolean =>
  table === 'program' && place?.row !== undefined && code !== 'rows-above-header';

function toAuditRequests(
  platform: Platform,
  after: After,
  plan: SetUpPlan,
  language: Language,
): BatchRequest[] {
  const words = catalogs[language].script.audit;
  const { created, repaired } = plan;
  if (repaired.length > 0) {
    const lines = toAuditLines(platform, after, [
      { action: 'repaired', detail: words.repaired(repaired.length) },
    ]);
    return toTopRequests(after, 'audit', lines);
  }
  if (created.length === 0) return [];
  return toTopRequests(
    after,
    'audit',
    toAuditLines(platform, after, [{ action: 'set-up', detail: words.setUp(created.length) }]),
  );
}

function newSheetId({ ids }: Platform, taken: Set<number>): number {
  for (;;) {
    const sheetId = 1 + parseInt(ids.newRandom().slice(0, 7), 16);
    if (taken.has(sheetId)) continue;
    taken.add(sheetId);
    return sheetId;
  }
}
