/**
 * An erasure is written by row and column. It is read back: where a second hand moved rows or columns meanwhile, each
 * row is found by what was not erased in it, gets its own edits, and what was written over a bystander comes back. It
 * would break if rows were told apart by place: they are compared by all their other cells.
 */
import type { BatchRequest, CellData, EnteredCell } from '../../platform/sheets-types.ts';
import type { CellEdit } from './erase-plan.ts';
import { toColumnMoves } from './moved-columns.ts';

type Rows<T> = Map<number, Map<number, T>>;

/** Cells or edits of a tab by row and column. */
export function toRows<T extends { row: number; column: number }>(
  items: readonly T[],
  move: (column: number) => number = (column) => column,
): Rows<T> {
  const rows: Rows<T> = new Map();
  for (const item of items) {
    const row = rows.get(item.row) ?? new Map<number, T>();
    rows.set(item.row, row.set(move(item.column), item));
  }
  return rows;
}

const keyOf = (row: ReadonlyMap<number, EnteredCell> | undefined, skipped: ReadonlySet<number>): string =>
  JSON.stringify(
    [...(row ?? [])]
      .filter(([column, { text }]) => !skipped.has(column) && text !== '')
      .sort(([a], [b]) => a - b)
      .map(([column, { text, isFormula }]) => [column, text, isFormula]),
  );

export interface Erasure {
  before: readonly EnteredCell[];
  after: readonly EnteredCell[];
  edits: readonly CellEdit[];
  /** Columns by tab that the same batch wrote otherwise. */
  alsoWritten: ReadonlyMap<number, readonly number[]>;
}

/** What brings every edit to its row, and gives back what was covered. None when all stands as it was meant. */
export function toErasureRepairs({ before, after, edits, alsoWritten }: Erasure): BatchRequest[] {
  return [...new Set(edits.map(({ sheetId }) => sheetId))].flatMap((sheetId) => {
    const of = <T extends { sheetId: number }>(items: readonly T[]): T[] =>
      items.filter((item) => item.sheetId === sheetId);
    return repairTab(of(before), of(after), of(edits), alsoWritten.get(sheetId) ?? []);
  });
}

function repairTab(
  before: readonly EnteredCell[],
  after: readonly EnteredCell[],
  edits: readonly CellEdit[],
  alsoWritten: readonly number[],
): BatchRequest[] {
  const now = toRows(after);
  const written = toRows(edits);
  const move = toColumnMoves(toRows(before), now, written);
  const then = toRows(before, move);
  const meantOf = toRows(edits, move);
  const isAsMeant = [...written].every(([index, columns]) => {
    const skipped = new Set([...columns.keys(), ...alsoWritten]);
    return (
      [...columns.keys()].every((at) => move(at) === at) &&
      [...columns].every(
        ([at, { text }]) => text === null || (now.get(index)?.get(at)?.text ?? '') === text,
      ) &&
      keyOf(then.get(index), skipped) === keyOf(now.get(index), skipped)
    );
  });
  if (isAsMeant) return [];
  // Columns in which anything was written at all tell nothing of who a row is.
  const columnsOf = (rows: Rows<CellEdit>): number[] => [...rows.values()].flatMap((row) => [...row.keys()]);
  const touched = new Set([
    ...columnsOf(written),
    ...columnsOf(meantOf),
    ...alsoWritten,
    ...alsoWritten.map(move),
  ]);
  const byKey = new Map<string, number[]>();
  for (const [index, row] of then) {
    const key = keyOf(row, touched);
    byKey.set(key, [...(byKey.get(key) ?? []), index]);
  }
  const used = new Map<string, number>();
  const rows = [...new Set([...now.keys(), ...written.keys()])].sort((a, b) => a - b);
  return rows.flatMap((index) => {
    const key = keyOf(now.get(index), touched);
    const place = used.get(key) ?? 0;
    used.set(key, place + 1);
    const was = key === '[]' ? undefined : byKey.get(key)?.[place];
    const meant = was === undefined ? undefined : meantOf.get(was);
    const columns = new Set([...(meant?.keys() ?? []), ...(written.get(index)?.keys() ?? [])]);
    return [...columns].flatMap((column) =>
      repairCell(
        { rowIndex: index, columnIndex: column },
        now.get(index)?.get(column),
        meant?.get(column),
        written.get(index)?.get(column),
        was === undefined ? undefined : then.get(was)?.get(column),
        edits[0]!.sheetId,
      ),
    );
  });
}

function repairCell(
  at: { rowIndex: number; columnIndex: number },
  shown: EnteredCell | undefined,
  meant: CellEdit | undefined,
  written: CellEdit | undefined,
  was: EnteredCell | undefined,
  sheetId: number,
): BatchRequest[] {
  const start = { sheetId, ...at };
  const requests: BatchRequest[] = [];
  const text = shown?.text ?? '';
  const wanted = meant?.text ?? was?.text ?? '';
  const meantText = meant?.text ?? null;
  const isOurs = meantText !== null || (written?.text ?? null) === text;
  if (isOurs && wanted !== text) {
    const { isFormula, isNumber } =
      meantText !== null && meant
        ? { ...meant, isNumber: false }
        : { isFormula: false, isNumber: false, ...was };
    requests.push(toValueRequest(start, wanted, isFormula, isNumber));
  }
  const note = shown?.note ?? '';
  const wantedNote = meant?.note ?? was?.note ?? '';
  const isOurNote = (meant?.note ?? null) !== null || (written?.note ?? null) === note;
  if (isOurNote && wantedNote !== note)
    requests.push({ updateCells: { start, rows: [{ values: [{ note: wantedNote }] }], fields: 'note' } });
  return requests;
}

function toValueRequest(
  start: { sheetId: number; rowIndex: number; columnIndex: number },
  text: string,
  isFormula: boolean,
  isNumber: boolean,
): BatchRequest {
  if (isFormula && text !== '') {
    const values = [{ userEnteredValue: { formulaValue: text } }];
    return { updateCells: { start, rows: [{ values }], fields: 'userEnteredValue' } };
  }
  const value = isNumber ? { numberValue: Number(text) } : { stringValue: text };
  const data: CellData = text === '' ? {} : { userEnteredValue: value };
  return { updateCells: { start, rows: [{ values: [data] }], fields: 'userEnteredValue' } };
}
