/**
 * The host's state in one file: changes are appended as checked lines and forced to disk before they are
 * acknowledged; now and then the file is written anew beside itself and renamed. Whoever returned from `commit`
 * too early would lose an acknowledged check-in when the machine goes down.
 */
import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { HostState } from '../runtime/contracts.ts';
import type { JsonValue } from '../runtime/json.ts';
import { lockFile } from './file-lock.ts';
import { fileHeader, readStateFile } from './read-state-file.ts';
import { formatLine, type Change } from './record-line.ts';

export interface FileState extends HostState {
  /** Writes what is left and frees the file for another process. */
  close(): Promise<void>;
}

/** The file is written anew when it is this many times larger than what it holds … */
const compactionFactor = 4;
/** … and at least this large, bytes. */
const compactionFloor = 4 * 1024 * 1024;
/** Bytes of one line of a file written anew. */
const lineBytes = 1024 * 1024;

/**
 * Opens or makes the file. One process at a time.
 * @throws Error with one sentence when it is in use, damaged, or something else.
 */
export async function openFileState(path: string): Promise<FileState> {
  mkdirSync(dirname(path), { recursive: true });
  const unlock = lockFile(path);
  try {
    return await openLocked(path, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

async function openLocked(path: string, unlock: () => void): Promise<FileState> {
  const { values, goodBytes } = readStateFile(path);
  let liveBytes = 0;
  for (const [key, text] of values) liveBytes += key.length + text.length;
  let dirty = new Map<string, string | null>();
  let writing: Promise<void> | null = null;
  let handle: FileHandle = await open(path, goodBytes === 0 ? 'w' : 'r+');
  let fileBytes = goodBytes;
  if (goodBytes === 0) fileBytes = (await handle.write(fileHeader, 0)).bytesWritten;
  await handle.truncate(fileBytes);
  await handle.sync();
  syncFolder(path);

  const set = (key: string, text: string | null) => {
    const before = values.get(key);
    if (before === (text ?? undefined)) return;
    liveBytes +=
      (text === null ? 0 : key.length + text.length) -
      (before === undefined ? 0 : key.length + before.length);
    if (text === null) values.delete(key);
    else values.set(key, text);
    dirty.set(key, text);
  };

  /** One group; what is put meanwhile goes with the next. */
  const flush = async () => {
    const group = dirty;
    dirty = new Map();
    try {
      await append(formatLine([...group]));
    } catch (error) {
      // Not lost: it goes with the next attempt, unless it was changed meanwhile.
      dirty = new Map([...group, ...dirty]);
      throw error;
    }
    if (fileBytes > compactionFloor && fileBytes > compactionFactor * liveBytes) await compact();
  };

  const append = async (line: Buffer) => {
    try {
      await writeWhole(handle, line, fileBytes);
      await handle.datasync();
    } catch (error) {
      await handle.truncate(fileBytes).catch(() => undefined);
      throw error;
    }
    fileBytes += line.length;
  };

  const compact = async () => {
    // As it is now: a group that comes while this is written must not be half in it.
    const held = [...values];
    const fresh = `${path}.new`;
    const next = await open(fresh, 'w');
    let size = (await next.write(fileHeader, 0)).bytesWritten;
    for (const group of groups(held)) {
      const line = formatLine(group);
      await writeWhole(next, line, size);
      size += line.length;
    }
    await next.sync();
    await rename(fresh, path);
    syncFolder(path);
    await handle.close();
    handle = next;
    fileBytes = size;
  };

  const commit = async () => {
    while (writing) await writing;
    if (dirty.size === 0) return;
    writing = flush().finally(() => {
      writing = null;
    });
    await writing;
  };

  return {
    get(key) {
      const text = values.get(key);
      return text === undefined ? undefined : (JSON.parse(text) as JsonValue);
    },
    put: (key, value) => set(key, JSON.stringify(value)),
    delete: (key) => set(key, null),
    keys: (prefix) => [...values.keys()].filter((key) => key.startsWith(prefix)),
    commit,
    async close() {
      try {
        await commit();
      } finally {
        await handle.close();
        unlock();
      }
    },
  };
}

function* groups(values: readonly (readonly [string, string])[]): Generator<Change[]> {
  let group: Change[] = [];
  let size = 0;
  for (const change of values) {
    group.push(change);
    size += change[1].length;
    if (size < lineBytes) continue;
    yield group;
    group = [];
    size = 0;
  }
  if (group.length > 0) yield group;
}

async function writeWhole(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  let written = 0;
  while (written < bytes.length)
    written += (await handle.write(bytes, written, bytes.length - written, position + written)).bytesWritten;
}

/** A rename or a new file is on disk only once its folder is. */
function syncFolder(path: string): void {
  const folder = openSync(dirname(path), 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** Removes a state file, for a fresh start. Must not be open. */
export async function removeFileState(path: string): Promise<void> {
  const unlock = lockFile(path);
  await rm(path, { force: true });
  await rm(`${path}.new`, { force: true });
  unlock();
}
