/**
 * A chunk of rows as compact JSON: plain values as they are, other cells as small objects, formats and validation
 * rules once each. Reading must give back exactly what was written, or a restart would change the ledger.
 */
import type { Json, JsonObject } from '../json.ts';
import type { Cell, CellValue } from '../model/cell.ts';
import type { Chunk } from '../model/grid.ts';

/** Counts each distinct object once, by its JSON. */
class Table {
  readonly #indexes = new Map<string, number>();
  readonly #byObject = new Map<object, number>();
  readonly items: Json[] = [];

  indexOf(item: object): number {
    const known = this.#byObject.get(item);
    if (known !== undefined) return known;
    const text = JSON.stringify(item);
    const index = this.#indexes.get(text) ?? this.items.push(JSON.parse(text) as Json) - 1;
    this.#indexes.set(text, index);
    this.#byObject.set(item, index);
    return index;
  }
}

const isPlain = (cell: Cell): boolean =>
  typeof cell.value !== 'object' &&
  Object.entries(cell).every(([name, part]) => name === 'value' || part === undefined);

const toSlot = (cell: Cell | undefined, formats: Table, rules: Table): Json => {
  if (cell === undefined) return null;
  if (isPlain(cell)) return cell.value as Json;
  const slot: JsonObject = {};
  if (cell.value !== undefined) slot['v'] = cell.value as Json;
  if (cell.formula !== undefined) slot['f'] = cell.formula;
  if (cell.format !== undefined) slot['s'] = formats.indexOf(cell.format);
  if (cell.note !== undefined) slot['n'] = cell.note;
  if (cell.validation !== undefined) slot['d'] = rules.indexOf(cell.validation);
  if (cell.textFormatRuns !== undefined) slot['r'] = JSON.parse(JSON.stringify(cell.textFormatRuns)) as Json;
  return slot;
};

const fromSlot = (slot: Json, formats: readonly object[], rules: readonly object[]): Cell | undefined => {
  if (slot === null) return undefined;
  if (typeof slot !== 'object' || Array.isArray(slot)) return { value: slot as CellValue };
  const { v, f, s, n, d, r } = slot;
  return {
    ...(v === undefined ? {} : { value: v as unknown as CellValue }),
    ...(f === undefined ? {} : { formula: f as string }),
    ...(s === undefined ? {} : { format: formats[s as number]! }),
    ...(n === undefined ? {} : { note: n as string }),
    ...(d === undefined ? {} : { validation: rules[d as number]! }),
    ...(r === undefined ? {} : { textFormatRuns: r as unknown as NonNullable<Cell['textFormatRuns']> }),
  };
};

export const chunkToJson = (chunk: Chunk): JsonObject => {
  const formats = new Table();
  const rules = new Table();
  const rows = chunk.rows.map((row): Json =>
    row === undefined ? null : Array.from(row.cells, (cell) => toSlot(cell, formats, rules)),
  );
  return {
    rows: Array.from(rows, (row) => row ?? null),
    ...(formats.items.length === 0 ? {} : { formats: formats.items }),
    ...(rules.items.length === 0 ? {} : { rules: rules.items }),
  };
};

/** The rows of a chunk: cells by column, `undefined` for an empty row. */
export const rowsFromJson = (json: JsonObject): ((Cell | undefined)[] | undefined)[] => {
  const formats = (json['formats'] ?? []) as unknown as object[];
  const rules = (json['rules'] ?? []) as unknown as object[];
  return (json['rows'] as Json[]).map((row) =>
    Array.isArray(row) ? row.map((slot) => fromSlot(slot, formats, rules)) : undefined,
  );
};
