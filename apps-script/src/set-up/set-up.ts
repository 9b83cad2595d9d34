/**
 * Set-up, the first time and every time after: learn what is there, make what is missing in one atomic call, then
 * remember where everything is. Broken off at any point, running it again completes it.
 */
import { toLanguage } from '../../../shared/messages/to-language.ts';
import { tableNames } from '../../../shared/tables/registry.ts';
import { isTimeZone, toDateInZone } from '../../../shared/time/instants.ts';
import { toLedger } from '../ledger/open-ledger.ts';
import { learnLedger, readKnown } from '../ledger/read-ledger.ts';
import {
  SECRET_KEY,
  toLayoutProperties,
  toSettingsProperty,
  toState,
  type Settings,
} from '../ledger/state.ts';
import { tableWords } from '../ledger/words.ts';
import { toFailure, underLock } from '../calls/answer.ts';
import type { Platform } from '../platform/ports.ts';
import type { BatchRequest } from '../platform/sheets-types.ts';
import type { Answer } from '../calls/answers-api.ts';
import type { SetUpAnswers, SetUpDone, SetUpView } from './set-up-api.ts';
import { NIGHTLY, NIGHTLY_SET_KEY } from '../triggers.ts';
import { newMasterSecret } from '../invites/devices.ts';
import { forgetTrouble } from '../web-app/trouble.ts';
import { toWebAppUrl } from '../invites/web-app-url.ts';
import { rememberGate } from '../web-app/gate.ts';
import { requireAnswers, toAnswers, toDefaultAnswers } from './answers.ts';
import { findBlankSheet, mendAll, readProgram } from './find-workbook.ts';
import { planMends } from '../mend/plan-mends.ts';
import { MIDWAY_WANTS, toMidwayRequests } from './midway-pairings.ts';
import { ownerOf, toOwnerRequests } from './owner-row.ts';
import { planSetUp } from './plan.ts';
import { toAuditRequests, toProgramRequests } from './program-requests.ts';

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

function newSheetId({ ids }: Platform, taken: Set<number>): number {
  for (;;) {
    const sheetId = 1 + parseInt(ids.newRandom().slice(0, 7), 16);
    if (taken.has(sheetId)) continue;
    taken.add(sheetId);
    return sheetId;
  }
}
