/**
 * Keeps two hosts off one state file. The lock names its process; one that a killed process left behind is taken
 * over.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Locks a file for this process.
 * @returns what frees it.
 * @throws Error naming the process that has it.
 */
export function lockFile(path: string): () => void {
  const lockPath = `${path}.lock`;
  mkdirSync(dirname(path), { recursive: true });
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(lockPath, String(process.pid), { flag: 'wx' });
      return () => rmSync(lockPath, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = Number(readFileSync(lockPath, 'utf8'));
      if (isAlive(holder))
        throw new Error(`${path} is in use by process ${holder}: stop that one first.`, { cause: error });
      rmSync(lockPath, { force: true });
    }
  }
  throw new Error(`${path} could not be locked: another host is starting with it.`);
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
