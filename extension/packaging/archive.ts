/**
 * Zip archives that are the same byte for byte whenever and wherever they are made from the same files: sorted names,
 * one date, no attributes of a system.
 * It would break if a file's own date or the order of a folder listing reached the archive.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';

/** The first day that the format knows, in the zone in which it is written: the same digits in every zone. */
const DATE = new Date(1980, 0, 1);

/** Files below a folder by their path with slashes; `leaveOut` is asked with that path. */
export function readFolder(
  folder: string,
  leaveOut: (file: string) => boolean = () => false,
): Map<string, Uint8Array> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((file) => !leaveOut(file));
  return new Map(names.map((file) => [file, readFileSync(path.join(folder, file))]));
}

/** The archive of some files. */
export function toArchive(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const entries: Zippable = {};
  for (const [file, bytes] of sorted)
    entries[file] = [bytes, { mtime: DATE, level: 9, os: 3, attrs: 0o100644 << 16 }];
  return zipSync(entries);
}
