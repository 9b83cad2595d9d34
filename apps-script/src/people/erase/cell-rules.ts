/** What may be rewritten in a cell: texts of people may, what the software reads may not. */
import { tableOf } from '../../../../shared/tables/registry.ts';
import type { EnteredCell } from '../../platform/sheets-types.ts';
import { NAME_COLUMNS, WITHOUT_LONE_WORDS } from './emptied-columns.ts';
import type { TablePlace } from './places.ts';

interface CellRule {
  /** Whether the text may be rewritten: ids, choices and instants are read by the software. */
  text: 'text' | 'reference' | 'kept';
  /** Whether single names go from it too. */
  isFree: boolean;
  /** Whether the cell holds nothing but somebody's name. */
  isName: boolean;
}

/** The rule of each cell, by the tab it stands in. */
export function toCellRules(places: readonly TablePlace[]): (cell: EnteredCell) => CellRule {
  const tabs = new Map<
    number,
    { headerRow: number; kept: Map<number, CellRule['text']>; isFree: boolean; names: (number | undefined)[] }
  >();
  for (const known of places) {
    const { table } = known;
    const kept = Object.entries(known.columns).flatMap(([name, at]): [number, CellRule['text']][] => {
      const column = tableOf(table).columns[name]!;
      if (column.kind === 'reference') return [[at, column.refersTo === 'people' ? 'reference' : 'kept']];
      return MACHINE_READ.includes(column.kind) ? [[at, 'kept']] : [];
    });
    const isFree = !WITHOUT_LONE_WORDS.includes(table);
    const names = (NAME_COLUMNS[table] ?? []).map((name) => known.columns[name]);
    tabs.set(known.sheetId, { headerRow: known.headerRow, kept: new Map(kept), isFree, names });
  }
  return ({ sheetId, row, column }) => {
    const known = tabs.get(sheetId);
    if (!known) return { text: 'text', isFree: true, isName: false };
    const isHeader = row <= known.headerRow;
    return {
      text: isHeader ? 'text' : (known.kept.get(column) ?? 'text'),
      isFree: known.isFree && !isHeader,
      isName: !isHeader && known.names.includes(column),
    };
  };
}

const MACHINE_READ: readonly string[] = ['id', 'choice', 'yes-no', 'instant'];
