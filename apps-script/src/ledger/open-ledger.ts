/**
 * The ledger as a use case sees it: typed rows by table, and every issue met on the way. Rows of a doubled id are
 * left out where the owner keeps the tab (nobody knows which is meant) and counted once where the software does.
 */
import type { RecordOf } from '../../../shared/schema/index.ts';
import type { Language, Program } from '../../../shared/tables/program.ts';
import { tableOf, type TableName, type tables } from '../../../shared/tables/registry.ts';
import type { Platform } from '../platform/ports.ts';
import type { LedgerIssue } from './ledger-issue.ts';
import type { CellSetting } from './codec.ts';
import { decode, type Decoded, type ReferenceResolver } from './decode.ts';
import { toKnownZone } from '../../../shared/time/instants.ts';
import { PAGE_READERS } from '../../../shared/capture/page-readers.ts';
import { findUnclearLines } from '../../../shared/rules/switched-off-pages.ts';
import { toHeadingIssues, toRowIssue, toStructureIssues, toTroubleIssue } from './issues.ts';
import type { TableTrouble } from './learn-ledger.ts';
import type { Layout } from './layout.ts';
import { readLedger, type RawLedger, type Want } from './read-ledger.ts';
import { toLayoutProperties, toSettingsProperty, type ScriptState, type Settings } from './state.ts';
import { toPeopleResolver } from './people-resolver.ts';

export type RecordIn<N extends TableName> = RecordOf<(typeof tables)[N]>;

export interface Rows<T> {
  records: T[];
  /** Zero-based row of each record. */
  rowIndexes: number[];
  byId: Map<string, T>;
  /** Ids that exist but cannot be used: doubled, or their row has an issue. */
  unusableIds: Set<string>;
  rowsWithoutId: number[];
}

export interface Ledger {
  settings: Settings;
  layout: Layout;
  /** Why tables have no layout; a table that is not in it is simply missing. */
  troubles: Partial<Record<TableName, TableTrouble>>;
  setting: CellSetting;
  /** The cells as they were read. */
  raw: RawLedger['tables'];
  /** The first active program; null when no row can be read as one. */
  program: Program | null;
  /** Rows of a table that was wanted; `names` when not all of its columns were. Other columns read as blank. */
  rows<N extends TableName>(table: N, names?: readonly (keyof RecordIn<N> & string)[]): Rows<RecordIn<N>>;
  /** Rows of a table if they were wanted, whatever their columns. */
  readRows(table: TableName): Pick<Rows<unknown>, 'rowsWithoutId' | 'byId' | 'unusableIds'> | null;
  /** Everything that could not be read so far; tabs and columns missing among what was wanted included. */
  issues: LedgerIssue[];
}

/** Issues of one tab beyond which a list helps nobody. */
const MOST_ROW_ISSUES = 30;

/** Opens the ledger with one read. A layout that had to be learned is kept for the next time. */
export function openLedger(platform: Platform, state: ScriptState, wants: readonly Want[]): Ledger | null {
  if (!state.settings) return null;
  const raw = readLedger(platform.sheets, state.settings.spreadsheetId, state.layout, wants);
  const settings = raw.timeZone === null ? state.settings : { ...state.settings, timeZone: raw.timeZone };
  if (raw.isLearned) keepLayout(platform, raw.layout, state.layout, settings);
  return toLedger(raw, settings, wants);
}

/** A layout that finds no room is learned again the next time; that is no reason to fail. */
function keepLayout(platform: Platform, layout: Layout, kept: Layout, settings: Settings): void {
  try {
    platform.properties.write({ ...toLayoutProperties(layout, kept), ...toSettingsProperty(settings) });
  } catch (error) {
    platform.log.error('keep layout', error);
  }
}

/** Columns without which the rows of a table would be counted wrongly, not only in part. */
const DECISIVE: Partial<Record<TableName, readonly string[]>> = {
  checkIns: ['supersedesId'],
  orders: ['importId', 'replacedById'],
  salesImports: ['state'],
};

/** Reads rows out of what the service gave. Pure but for its memory of what was decoded already. */
export function toLedger(raw: RawLedger, settings: Settings, wants: readonly Want[]): Ledger {
  const issues: LedgerIssue[] = [];
  const decoded = new Map<TableName, Rows<Record<string, unknown>>>();
  const toPersonId = raw.tables.people ? toPeopleResolver(raw.tables.people) : null;
  let language: Language = settings.language;
  const setting = (): CellSetting => ({ language, timeZone: settings.timeZone });

  const rowsOf = (table: TableName, names?: readonly string[]): Rows<Record<string, unknown>> => {
    const known = decoded.get(table);
    if (known) return known;
    const rows = read(table, names);
    decoded.set(table, rows);
    return rows;
  };

  const read = (table: TableName, names?: readonly string[]): Rows<Record<string, unknown>> => {
    const rawTable = raw.tables[table];
    const definition = tableOf(table);
    const isUsable = (name: string) =>
      rawTable &&
      (name in rawTable.layout.columns ||
        (!definition.columns[name]!.required && name !== 'id' && !DECISIVE[table]?.includes(name)));
    const read = names ?? Object.keys(definition.columns);
    // A missing column that must be filled makes the whole tab unreadable: told once, not for each row.
    if (!rawTable || !read.every((name) => isUsable(name) || definition.columns[name]!.kind === 'yes-no')) {
      return { records: [], rowIndexes: [], byId: new Map(), unusableIds: new Set(), rowsWithoutId: [] };
    }
    const resolvers: Record<string, ReferenceResolver> =
      table !== 'people' && toPersonId ? { people: toPersonId } : {};
    const result = decode(table, rawTable, setting(), names, resolvers);
    for (const issue of result.issues.slice(0, MOST_ROW_ISSUES)) {
      issues.push(toRowIssue(table, rawTable.layout, issue, language));
    }
    return toRows(table, result, (rowIndex) =>
      issues.push(
        toRowIssue(table, rawTable.layout, { rowIndex, column: 'id', code: 'id-doubled' }, language),
      ),
    );
  };

  const written = wants.some((want) => want.table === 'program')
    ? ((rowsOf('program').records as unknown as Program[]).find((row) => row.status === 'active') ?? null)
    : null;
  // A zone that is none must not stop what has nothing to do with it; Today names it.
  const program = written && { ...written, timeZone: toKnownZone(written, settings.timeZone) };
  if (program) language = program.language;
  if (program) issues.push(...toProgramIssues(program, rowsOf('program'), raw, language));
  for (const { table } of wants) {
    const known = raw.layout[table];
    if (!known) issues.push(toTroubleIssue(table, raw.troubles[table], language));
    else issues.push(...toStructureIssues(table, known, language));
    const rawTable = raw.tables[table];
    if (rawTable) issues.push(...toHeadingIssues(table, rawTable, language));
  }
  return {
    settings,
    layout: raw.layout,
    troubles: raw.troubles,
    setting: setting(),
    raw: raw.tables,
    program,
    issues,
    rows: <N extends TableName>(table: N, names?: readonly string[]) =>
      rowsOf(table, names) as unknown as Rows<RecordIn<N>>,
    readRows(table) {
      const want = wants.find((one) => one.table === table);
      return want && want.rows !== 'none' ? rowsOf(table, want.columns) : null;
    },
  };
}

/** Another program that is active too, and lines of the switch for page readers that switch nothing off. */
function toProgramIssues(
  program: Program,
  { records, rowIndexes }: Rows<Record<string, unknown>>,
  { tables }: RawLedger,
  language: Language,
): LedgerIssue[] {
  const rowIndex = rowIndexes[records.findIndex(({ id }) => id === program.id)];
  const layout = tables.program?.layout;
  if (layout === undefined || rowIndex === undefined) return [];
  const others = records.flatMap(({ id, status }, index) =>
    id !== program.id && status === 'active' ? [rowIndexes[index]!] : [],
  );
  const doubled = others.map((other) => {
    const params = { row: rowIndex + 1 };
    return toRowIssue(
      'program',
      layout,
      { rowIndex: other, column: 'status', code: 'program-doubled', params },
      language,
    );
  });
  const unclear = findUnclearLines(program.switchedOffPages ?? '').map((line) => {
    const params = { line, readers: PAGE_READERS.join(', ') };
    const row = { rowIndex, column: 'switchedOffPages', code: 'switch-unclear' as const, params };
    return toRowIssue('program', layout, row, language);
  });
  return [...doubled, ...unclear];
}

function toRows(
  table: TableName,
  result: Decoded,
  tellDoubled: (rowIndex: number) => void,
): Rows<Record<string, unknown>> {
  const byId = new Map<string, Record<string, unknown>>();
  const doubled = new Set<string>();
  let told = 0;
  result.records.forEach((record, index) => {
    const id = record['id'];
    // Not read at all: then rows have no identity here, and none is doubled.
    if (typeof id !== 'string') return;
    if (!byId.has(id)) byId.set(id, record);
    else {
      doubled.add(id);
      if (told++ < MOST_ROW_ISSUES) tellDoubled(result.rowIndexes[index]!);
    }
  });
  const unusableIds = result.unreadableIds;
  if (doubled.size === 0) {
    const { records, rowIndexes, rowsWithoutId } = result;
    return { records, rowIndexes, byId, unusableIds, rowsWithoutId };
  }
  const isKept =
    tableOf(table).keptBy === 'owner'
      ? (record: Record<string, unknown>) => !doubled.has(record['id'] as string)
      : (record: Record<string, unknown>) => byId.get(record['id'] as string) === record;
  const rowIndexes = result.rowIndexes.filter((_, index) => isKept(result.records[index]!));
  const records = result.records.filter(isKept);
  if (tableOf(table).keptBy === 'owner') {
    for (const id of doubled) {
      byId.delete(id);
      unusableIds.add(id);
    }
  }
  return { records, rowIndexes, byId, unusableIds, rowsWithoutId: result.rowsWithoutId };
}
