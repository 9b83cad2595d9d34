/**
 * Whether files can be put into a folder, tried rather than reckoned: rights, full disks and disks that can only be read
 * look alike beforehand. Asked before a program that would answer with a stack.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const reasons = {
  ENOSPC: 'its disk is full (free some space)',
  EDQUOT: 'your quota of disk space is used up (free some space)',
  EROFS: 'its disk can only be read',
  EACCES: 'you have no right to it',
  ENOTDIR: 'there is a file in its place',
  EEXIST: 'there is a file in its place',
};
reasons.EPERM = reasons.EACCES;
// What some disks that can only be read say of a folder to be made.
reasons.ENOENT = reasons.EROFS;

/**
 * Makes the folder where it is missing.
 * @param {string} folder
 * @returns {string | null} null when it can be written; else `<folder> can’t be written: <why>`, without a full stop
 */
export function whyNotWritable(folder) {
  try {
    makeFolder(folder);
    const own = mkdtempSync(join(folder, '.writable-'));
    try {
      writeFileSync(join(own, 'file'), 'x');
    } finally {
      rmSync(own, { recursive: true, force: true });
    }
    return null;
  } catch (error) {
    return `${folder} can’t be written: ${reasons[error.code] ?? error.message}`;
  }
}

/** One after the other: Node's own way of making all of them never ends where the system refuses as /proc does. */
function makeFolder(folder) {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
