/**
 * Everything that a ledger holds as one text, and back: versioned, with counts and a checksum, so that half a file or
 * one of another program is refused by name before anything is written. The same rows give the same text, byte for
 * byte: no time of writing is in it.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { checkValue } from '../../schema/index.ts';
import { isTableName, tableNames, tableOf, type TableName } from '../../tables/registry.ts';

const FORMAT = 'mentor-ledger';
/** Rises when an older version of the software could not read the file. */
export const ARCHIVE_VERSION = 1;

/** What is only of use to the ledger that made it: how its last action is undone. */
const LEFT_OUT: readonly TableName[] = ['takeBacks'];

/** The tables of an archive, in their order. */
export const archiveTables = tableNames.filter((name) => !LEFT_OUT.includes(name));

export type ArchiveValue = string | number | boolean | null;

export interface ArchiveTable {
  readonly name: TableName;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ArchiveValue[])[];
}

/** Why a file is refused, with the place where there is one. Rows count from 1. */
export type ArchiveRefusal =
  | { readonly code: 'not-an-archive' | 'damaged' | 'half' }
  | { readonly code: 'newer'; readonly version: string }
  | { readonly code: 'unknown-table'; readonly table: string }
  | {
      readonly code: 'unknown-column' | 'bad-value' | 'doubled-id';
      readonly table: TableName;
      readonly row: number;
      readonly column: string;
    };

export type ArchiveRead =
  | { readonly kind: 'archive'; readonly tables: readonly ArchiveTable[] }
  | { readonly kind: 'refused'; readonly why: ArchiveRefusal };

/** The rows of a table as the archive has them. */
export const toArchiveTable = (
  name: TableName,
  records: readonly Readonly<Record<string, unknown>>[],
): ArchiveTable => {
  const columns = Object.keys(tableOf(name).columns);
  return {
    name,
    columns,
    rows: records.map((record) => columns.map((column) => (record[column] ?? null) as ArchiveValue)),
  };
};

/** The archive as text. Tables stand in the order of the ledger, whatever order they come in. */
export function toArchiveText(tables: readonly ArchiveTable[]): string {
  const ordered = archiveTables.flatMap((name) => tables.find((table) => table.name === name) ?? []);
  const body = toBody(ordered);
  return `${JSON.stringify({ ...body, sha256: toSum(body) })}\n`;
}

interface Body {
  format: string;
  version: number;
  tables: readonly ArchiveTable[];
  counts: Record<string, number>;
}

const toBody = (tables: readonly ArchiveTable[]): Body => ({
  format: FORMAT,
  version: ARCHIVE_VERSION,
  tables,
  counts: Object.fromEntries(tables.map(({ name, rows }) => [name, rows.length])),
});

const toSum = (body: Body): string => bytesToHex(sha256(utf8ToBytes(JSON.stringify(body))));

const refuse = (why: ArchiveRefusal): ArchiveRead => ({ kind: 'refused', why });

/** Reads an archive; whatever is wrong with it is told before anything else happens. */
export function readArchive(text: string): ArchiveRead {
  const read = parse(text);
  if (read === 'half') return refuse({ code: 'half' });
  if (!isRecord(read) || read['format'] !== FORMAT) return refuse({ code: 'not-an-archive' });
  const { version, tables, counts, sha256: sum } = read;
  if (typeof version !== 'number' || version > ARCHIVE_VERSION)
    return refuse({ code: 'newer', version: String(version) });
  if (!Array.isArray(tables) || !isRecord(counts) || !tables.every(isTableLike))
    return refuse({ code: 'damaged' });
  const body: Body = {
    ...{ format: FORMAT, version, tables: tables as ArchiveTable[] },
    counts: counts as Record<string, number>,
  };
  if (toSum(body) !== sum) return refuse({ code: 'damaged' });
  for (const table of tables as { name: string; rows: unknown[] }[]) {
    if (!isTableName(table.name)) return refuse({ code: 'unknown-table', table: table.name });
    if (counts[table.name] !== table.rows.length) return refuse({ code: 'half' });
  }
  const wrong = (tables as ArchiveTable[]).map(findWrong).find((why) => why !== null);
  return wrong ? refuse(wrong) : { kind: 'archive', tables: tables as ArchiveTable[] };
}

/** A text that begins like an archive and breaks off is half a file. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return text.replace(/^\uFEFF/, '').startsWith(`{"format":"${FORMAT}"`) ? 'half' : null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTableLike = (value: unknown): boolean =>
  isRecord(value) &&
  typeof value['name'] === 'string' &&
  Array.isArray(value['columns']) &&
  value['columns'].every((name) => typeof name === 'string') &&
  Array.isArray(value['rows']) &&
  value['rows'].every((row) => Array.isArray(row) && row.length === (value['columns'] as unknown[]).length);

function findWrong({ name, columns, rows }: ArchiveTable): ArchiveRefusal | null {
  const table = tableOf(name);
  const unknown = columns.find((column) => !Object.prototype.hasOwnProperty.call(table.columns, column));
  if (unknown !== undefined) return { code: 'unknown-column', table: name, row: 0, column: unknown };
  const seen = new Set<ArchiveValue>();
  const idAt = columns.indexOf('id');
  for (const [index, row] of rows.entries()) {
    const id = row[idAt] ?? null;
    if (seen.has(id)) return { code: 'doubled-id', table: name, row: index + 1, column: String(id) };
    seen.add(id);
    for (const [at, column] of columns.entries()) {
      if (checkValue(table.columns[column]!, row[at]) !== null)
        return { code: 'bad-value', table: name, row: index + 1, column };
    }
  }
  return null;
}

/** Rows of an archive as records; columns that it does not know are blank. */
export const toRecords = ({ name, columns, rows }: ArchiveTable): Record<string, ArchiveValue>[] =>
  rows.map((row) => ({
    ...Object.fromEntries(Object.keys(tableOf(name).columns).map((column) => [column, null])),
    ...Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])),
  }));
