/**
 * Keeps two hosts off one file. The lock names its process and when that began, so that one which a killed process left
 * behind is taken over, also when its number belongs to another program by now. It would break if a lock could be seen
 * before it says whose it is: so it is written aside and then linked into place.
 */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isProcessThere, markOfProcess, programOf } from './process-mark.ts';

/** A file that another process has. */
export class FileInUse extends Error {
  constructor(
    readonly path: string,
    readonly pid: number,
  ) {
    super(`${path} is in use by process ${pid}: stop that one first.`);
  }
}

interface Holder {
  pid: number;
  /** See `markOfProcess`; null when it could not be told, or in a lock of an earlier version. */
  mark: string | null;
}

/**
 * Locks a file for this process, until freed or until the process ends.
 * @returns what frees it.
 * @throws FileInUse naming the process that has it.
 */
export function lockFile(path: string): () => void {
  const lockPath = `${path}.lock`;
  mkdirSync(dirname(path), { recursive: true });
  const own = `${lockPath}.${process.pid}`;
  const text = JSON.stringify({ pid: process.pid, mark: markOfProcess(process.pid) } satisfies Holder);
  writeFileSync(own, text);
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      if (placeLock(own, lockPath)) return keepUntilExit(lockPath, text);
      const found = readIfPresent(lockPath);
      if (found === null) continue;
      const holder = parseHolder(found);
      if (isHeld(holder)) throw new FileInUse(path, holder.pid);
      takeAway(lockPath, found);
    }
  } finally {
    rmSync(own, { force: true });
  }
  throw new Error(`${path} could not be locked: another host is starting with it.`);
}

/** A link, since it comes into being with its content; where a file system has none, a file made anew. */
function placeLock(own: string, lockPath: string): boolean {
  try {
    linkSync(own, lockPath);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (!['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'].includes(code ?? '')) throw error;
  }
  try {
    writeFileSync(lockPath, readFileSync(own), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Removes a stale lock; one that was meanwhile made by somebody else is put back. */
function takeAway(lockPath: string, stale: string): void {
  const aside = `${lockPath}.stale-${process.pid}`;
  try {
    renameSync(lockPath, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (readIfPresent(aside) !== stale) placeLock(aside, lockPath);
  rmSync(aside, { force: true });
}

function keepUntilExit(lockPath: string, text: string): () => void {
  const free = () => {
    process.off('exit', free);
    if (readIfPresent(lockPath) === text) rmSync(lockPath, { force: true });
  };
  process.on('exit', free);
  return free;
}

function isHeld({ pid, mark }: Holder): boolean {
  if (!isProcessThere(pid)) return false;
  const now = markOfProcess(pid);
  if (mark !== null && now !== null) return mark === now;
  // A lock of an earlier version says the number alone: another program than Node has it by accident.
  return mark !== null || /node|vitest/i.test(programOf(pid));
}

function parseHolder(text: string): Holder {
  try {
    const value = JSON.parse(text) as Partial<Holder> | number;
    if (typeof value === 'number') return { pid: value, mark: null };
    return { pid: Number(value.pid), mark: typeof value.mark === 'string' ? value.mark : null };
  } catch {
    return { pid: 0, mark: null };
  }
}

function readIfPresent(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
