/**
 * Reads a state file from its start: the last line may be torn by a kill and is then left out; anything broken
 * before it means that the file was changed by something else, and is never skipped over.
 */
import { readFileSync } from 'node:fs';
import { parseLine } from './record-line.ts';

export const fileHeader = 'local-host-state 1\n';

export interface ReadState {
  /** Key → JSON text. */
  values: Map<string, string>;
  /** Length of the good part, bytes; what lies beyond must be cut off before the next write. */
  goodBytes: number;
}

/**
 * Reads the file; an absent or empty one is an empty state.
 * @throws Error when the file is no state file, or broken before its last line.
 */
export function readStateFile(path: string): ReadState {
  const bytes = readIfPresent(path);
  const values = new Map<string, string>();
  if (bytes.length === 0 || fileHeader.startsWith(bytes.toString('utf8'))) return { values, goodBytes: 0 };
  const format = /^local-host-state (\d+)\n/.exec(bytes.toString('utf8', 0, 64))?.[1];
  if (format !== undefined && `local-host-state ${format}\n` !== fileHeader)
    throw new Error(
      `${path} was written by another version (format ${format}) and can’t be read by this one. It is kept as it is: open it with that version, or begin anew beside it with npm start -- --sample.`,
    );
  if (bytes.toString('utf8', 0, fileHeader.length) !== fileHeader)
    throw new Error(
      `${path} is not a state file of the local host: move it away, or begin anew with npm start -- --sample, which keeps it.`,
    );
  let start = fileHeader.length;
  for (let end = bytes.indexOf(10, start); end >= 0; end = bytes.indexOf(10, start)) {
    const changes = parseLine(bytes.toString('utf8', start, end));
    if (!changes) {
      if (end === bytes.length - 1) break;
      throw new Error(
        `${path} is damaged at byte ${start}: restore it from a copy, or begin anew with npm start -- --sample, which keeps it.`,
      );
    }
    for (const [key, text] of changes) {
      if (text === null) values.delete(key);
      else values.set(key, text);
    }
    start = end + 1;
  }
  return { values, goodBytes: start };
}

function readIfPresent(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    if ((error as NodeJS.ErrnoException).code === 'EISDIR')
      throw new Error(`${path} is a folder where the workbook should be: move it away.`, { cause: error });
    throw error;
  }
}
