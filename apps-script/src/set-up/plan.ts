/**
 * All that a set-up changes, as one list of requests: pure, so that "safe to run again" can be tested without Google.
 * What exists keeps its names, colors, order and content; only what is missing is made.
 */
import { catalogs } from '../words.ts';
import type { Language } from '../../../shared/tables/program.ts';
import { tableNames, tableOf, type TableName } from '../../../shared/tables/registry.ts';
import type { LedgerIssue } from '../calls/answers-api.ts';
import { toStructureIssues, toTroubleIssue } from '../ledger/issues.ts';
import { toHeaderFingerprint, type TableLayout, type Layout } from '../ledger/layout.ts';
import type { Learned } from '../ledger/read-ledger.ts';
import { headerOf, tableWords } from '../ledger/words.ts';
import type { BatchRequest, SheetFacts } from '../platform/sheets-types.ts';
import {
  toColumnRequests,
  toHeaderMark,
  toHeaderMetadata,
  toHeaderRequest,
  toNewTab,
  toProtections,
  toTabMetadata,
  type TabPlace,
} from '../ledger/table-requests.ts';
import { translateTable } from './translate.ts';
import type { PeopleRange } from '../ledger/validation.ts';

export interface SetUpPlan {
  requests: BatchRequest[];
  layout: Layout;
  created: TableName[];
  /** One sentence for each thing put right. */
  repaired: string[];
  issues: LedgerIssue[];
}

export interface PlanOptions {
  learned: Learned;
  language: Language;
  /** The blank tab of a new spreadsheet, to be used for the first table. */
  blankSheet: SheetFacts | null;
  /** Whether a missing tab is one that was there before. */
  isAgain: boolean;
  /** A new sheet id, not used in the spreadsheet. */
  newSheetId: () => number;
}

/** The plan for all tables. */
export function planSetUp(options: PlanOptions): SetUpPlan {
  const { learned, language } = options;
  const plan: SetUpPlan = { requests: [], layout: {}, created: [], repaired: [], issues: [] };
  const titles = new Set(learned.sheets.map((sheet) => sheet.title.toLowerCase()));
  let blankSheet = options.blankSheet;
  let people: PeopleRange | null = null;
  for (const table of tableNames) {
    const known = learned.layout[table];
    if (known) {
      const translated = translateTable(
        table,
        repairTable(table, known, options, people, plan),
        language,
        people,
        (title) => !titles.has(title.toLowerCase()),
      );
      plan.requests.push(...translated.requests);
      plan.layout[table] = translated.layout;
    } else if (learned.troubles[table] && learned.troubles[table].code !== 'tab-missing') {
      // There is a tab, and it is in doubt: a second one would split the ledger.
      plan.issues.push(toTroubleIssue(table, learned.troubles[table], language));
    } else {
      const title = blankSheet ? tableWords(language, table).title : toFreeTitle(table, language, titles);
      titles.add(title.toLowerCase());
      const sheetId = blankSheet?.sheetId ?? options.newSheetId();
      plan.layout[table] = makeTable({ table, sheetId, language, people }, title, blankSheet !== null, plan);
      plan.created.push(table);
      if (options.isAgain) plan.repaired.push(catalogs[language].script.setUp.tabMade(title));
      blankSheet = null;
    }
    if (table === 'people' && plan.layout[table]) people = toPeopleRange(plan.layout[table]);
  }
  return plan;
}

function toPeopleRange(layout: TableLayout): PeopleRange | null {
  const nameColumn = layout.columns['name'];
  return nameColumn === undefined ? null : { title: layout.title, nameColumn, headerRow: layout.headerRow };
}

/** The table's title, with a number when the owner has a tab of that name already. */
function toFreeTitle(table: TableName, language: Language, taken: ReadonlySet<string>): string {
  const { title } = tableWords(language, table);
  if (!taken.has(title.toLowerCase())) return title;
  for (let count = 2; ; count++) {
    const numbered = catalogs[language].script.sheet.copyOfTitle(title, count);
    if (!taken.has(numbered.toLowerCase())) return numbered;
  }
}

function makeTable(place: TabPlace, title: string, isReused: boolean, plan: SetUpPlan): TableLayout {
  const { table, sheetId, language } = place;
  const names = Object.keys(tableOf(table).columns);
  const columns = Object.fromEntries(names.map((name, index) => [name, index]));
  plan.requests.push(
    toNewTab(table, sheetId, title, isReused),
    toHeaderRequest(place, names, 0, 0),
    ...names.flatMap((name, index) => toColumnRequests(place, name, index, 0)),
    toTabMetadata(table, sheetId),
    toHeaderMetadata(table, sheetId, 0),
    ...toProtections(place, columns, []),
  );
  const headers = names.map((name) => headerOf(language, table, name));
  const isCertain = new Set(headers).size === headers.length;
  const fingerprint = toHeaderFingerprint(headers);
  return {
    sheetId,
    title,
    headerRow: 0,
    headers,
    fingerprint,
    columns,
    doubts: [],
    alsoElsewhere: [],
    isCertain,
  };
}

function repairTable(
  table: TableName,
  known: TableLayout,
  { learned, language }: PlanOptions,
  people: PeopleRange | null,
  plan: SetUpPlan,
): TableLayout {
  const words = catalogs[language].script.setUp;
  const { sheetId, headerRow, title } = known;
  const claims = learned.claims[table];
  const sheet = learned.sheets.find((facts) => facts.sheetId === sheetId)!;
  const place: TabPlace = { table, sheetId, language, people };
  plan.requests.push(...toHeaderMark(table, known, claims));
  const columns = { ...known.columns };
  const headers = [...known.headers];
  const missing = Object.keys(tableOf(table).columns).filter(
    (name) => !(name in columns) && !known.doubts.some(({ column }) => column === name),
  );
  if (missing.length > 0) {
    plan.requests.push({ appendDimension: { sheetId, dimension: 'COLUMNS', length: missing.length } });
    plan.requests.push(toHeaderRequest(place, missing, headerRow, sheet.columnCount));
    missing.forEach((name, offset) => {
      const index = sheet.columnCount + offset;
      plan.requests.push(...toColumnRequests(place, name, index, headerRow));
      plan.repaired.push(words.columnMade(headerOf(language, table, name), title));
      columns[name] = index;
      while (headers.length < index) headers.push('');
      headers[index] = headerOf(language, table, name);
    });
  }
  const protections = toProtections(place, columns, sheet.protections);
  if (protections.length > 0) {
    plan.requests.push(...protections);
    if (missing.length === 0) plan.repaired.push(words.protectionMade(title));
  }
  const layout = { ...known, columns, headers, fingerprint: toHeaderFingerprint(headers) };
  plan.issues.push(...toStructureIssues(table, layout, language));
  return layout;
}
