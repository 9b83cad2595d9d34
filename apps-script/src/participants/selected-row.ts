/**
 * The menu's "Open the selected row": the page of the person or pairing that the active row of any tab is about. A row of
 * another table is about the pairing that it names, else about the first person that it names.
 */
import { toLanguage } from '../../../shared/messages/to-language.ts';
import { tableNames, tableOf, type TableName } from '../../../shared/tables/registry.ts';
import { toFailure } from '../calls/answer.ts';
import { mergeWants } from '../ledger/merge-wants.ts';
import { openLedger } from '../ledger/open-ledger.ts';
import type { Want } from '../ledger/read-ledger.ts';
import { toState, type ScriptState } from '../ledger/state.ts';
import { openSidebar } from '../menus.ts';
import type { SidebarPlace } from '../pages.ts';
import type { Platform } from '../platform/ports.ts';
import { catalogs } from '../words.ts';

type About = NonNullable<SidebarPlace['about']>;

const KINDS = { pairings: 'pairing', people: 'person' } as const;

/** Opens the page, or says in one sentence why there is none. */
export function openSelectedRow(platform: Platform): void {
  const state = toState(platform.properties.readAll());
  const language = state.settings?.language ?? toLanguage([platform.session.locale()]);
  const words = catalogs[language].script.selectedRow;
  try {
    const about = findAbout(platform, state);
    if (about) openSidebar(platform, { sidebar: 'people', about });
    else platform.ui.tell(words.title, words.nobody);
  } catch (error) {
    platform.ui.tell(words.title, toFailure(platform, error, language).sentence);
  }
}

function findAbout(platform: Platform, state: ScriptState): About | null {
  const selected = platform.ui.selectedRow();
  const table = selected && tableNames.find((name) => state.layout[name]?.sheetId === selected.sheetId);
  if (!selected || !table) return null;
  const references = toReferences(table);
  const columns = ['id', ...references.map(({ column }) => column)];
  const wants: Want[] = [
    { table, rows: 'all', columns },
    { table: 'people', rows: 'all', columns: ['id', 'name'] },
    { table: 'pairings', rows: 'all', columns: ['id'] },
  ];
  const ledger = openLedger(platform, state, mergeWants(wants))!;
  const { records, rowIndexes } = ledger.rows(table, columns as never[]);
  const row = records[rowIndexes.indexOf(selected.rowIndex)] as Record<string, unknown> | undefined;
  if (!row) return null;
  const known = {
    people: ledger.rows('people', ['id', 'name']).byId,
    pairings: ledger.rows('pairings', ['id']).byId,
  };
  const own = table === 'people' || table === 'pairings' ? [{ column: 'id', to: table }] : references;
  for (const { column, to } of own) {
    const id = row[column];
    if (typeof id === 'string' && known[to].has(id)) return { kind: KINDS[to], id };
  }
  return null;
}

/** Columns that name a pairing, then those that name a person. */
const toReferences = (table: TableName): { column: string; to: keyof typeof KINDS }[] =>
  (['pairings', 'people'] as const).flatMap((to) =>
    Object.entries(tableOf(table).columns)
      .filter(([, { refersTo }]) => refersTo === to)
      .map(([column]) => ({ column, to })),
  );
