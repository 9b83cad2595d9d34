/**
 * Where the demonstration keeps its workbook and the browser's profile: `.state/current`. A fresh start moves the
 * earlier one aside instead of deleting it: nothing a person typed is lost by a flag. The lock stands beside the folder,
 * not in it: in it, it would be moved away from under the host that runs.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LANGUAGES, type Language } from '../../../shared/tables/program.ts';
import { whyNotWritable } from '../set-up/writable.mjs';
import { FileInUse, lockFile } from '../store/file-lock.ts';

export interface Begun {
  kind: 'sample' | 'fresh';
  language: Language;
  /** Version of the product that began it or last opened it; null before versions were noted. */
  version: string | null;
}

export interface StateFolder {
  workbookFile: string;
  profileDir: string;
  /** How the demonstration in this folder was begun; null for a new folder. */
  begun: Begun | null;
  /** Where an earlier demonstration was moved to, if it was. */
  movedTo: string | null;
  /** Whether what was moved is a beginning that was broken off. */
  isBrokenOff: boolean;
  remember(begun: Begun): void;
  /** Frees the folder for another start. */
  close(): void;
}

export interface StateFolderOptions {
  /** Folder that holds all; `.state` of the sources unless told. */
  base: string;
  /** Begin anew and keep what was there. */
  anew: boolean;
  /** Text that makes the name of a kept folder unique, for instance a date and time. */
  stamp: string;
}

/**
 * Opens the folder and locks it, before anything in it is moved.
 * @throws Error with one sentence when it is in use or its note is damaged.
 */
export function openStateFolder(options: StateFolderOptions): StateFolder {
  const base = resolve(options.base);
  const folder = join(base, 'current');
  const workbookFile = join(folder, 'workbook.state');
  const note = join(folder, 'begun.json');
  const trouble = whyNotWritable(base);
  if (trouble)
    throw new Error(`The folder for the workbook, ${trouble}. Name another one with --state=<folder>.`);
  const unlock = lock(folder);
  try {
    const setAside = (): string => {
      // A host of an earlier version locks the workbook only.
      if (existsSync(workbookFile)) lock(workbookFile)();
      const place = toFreeName(join(base, `earlier-${options.stamp}`));
      renameSync(folder, place);
      return place;
    };
    let movedTo: string | null = null;
    const isBrokenOff = !options.anew && !existsSync(note) && existsSync(workbookFile);
    if ((options.anew || isBrokenOff) && existsSync(folder)) movedTo = setAside();
    mkdirSync(folder, { recursive: true });
    return {
      workbookFile,
      profileDir: join(folder, 'browser'),
      begun: existsSync(note) ? readNote(note) : null,
      movedTo,
      isBrokenOff,
      remember: (begun) => writeWhole(note, JSON.stringify(begun)),
      close: unlock,
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

function lock(path: string): () => void {
  try {
    return lockFile(path);
  } catch (error) {
    if (!(error instanceof FileInUse)) throw error;
    throw new Error(
      `Mentor Ledger runs already with this workbook (process ${error.pid}). Stop it there with Ctrl-C, or start another one beside it with --state=<another folder>.`,
      { cause: error },
    );
  }
}

function readNote(path: string): Begun {
  let value: Partial<Begun> | null = null;
  try {
    value = JSON.parse(readFileSync(path, 'utf8')) as Partial<Begun> | null;
  } catch (error) {
    if (!(error instanceof SyntaxError) && (error as NodeJS.ErrnoException).code !== 'EISDIR') throw error;
  }
  const language = LANGUAGES.find((each) => each === value?.language);
  if (!language || (value?.kind !== 'sample' && value?.kind !== 'fresh'))
    throw new Error(
      `${path} is damaged. Write {"kind":"sample","language":"en"} into it (or "fresh", "it") to go on with the workbook, or begin anew with npm start -- --sample; what is there is kept.`,
    );
  return { kind: value.kind, language, version: typeof value.version === 'string' ? value.version : null };
}

/** Aside first, so that no kill leaves half a note. */
function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
  rmSync(`${path}.new`, { force: true });
}

/** The name, or the first of its numbered ones that nothing has. */
export function toFreeName(path: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? path : `${path}-${number}`;
    if (!existsSync(name)) return name;
  }
}
