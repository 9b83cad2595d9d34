/**
 * One line of the state file: a checksum and a group of changes that belong together. A line that a kill cut short
 * is known by its checksum, and then none of its changes counts.
 */
import { crc32 } from 'node:zlib';

/** A key with its new value as JSON text, or null when it was deleted. */
export type Change = readonly [key: string, valueText: string | null];

const toChecksum = (body: string) => crc32(body).toString(16).padStart(8, '0');

/** The line, with its end. JSON holds no line break, so one line is one group. */
export function formatLine(changes: readonly Change[]): Buffer {
  const entries = changes.map(([key, text]) =>
    text === null ? [JSON.stringify(key)] : [JSON.stringify(key), text],
  );
  const body = `[${entries.map((entry) => `[${entry.join(',')}]`).join(',')}]`;
  return Buffer.from(`${toChecksum(body)} ${body}\n`);
}

/** The changes of a line, or null when it is not whole. */
export function parseLine(line: string): Change[] | null {
  const body = line.slice(9);
  if (line.charAt(8) !== ' ' || line.slice(0, 8) !== toChecksum(body)) return null;
  const entries = JSON.parse(body) as [string, unknown?][];
  return entries.map((entry) => [entry[0], entry.length === 1 ? null : JSON.stringify(entry[1])]);
}
