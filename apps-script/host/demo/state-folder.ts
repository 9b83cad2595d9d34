/**
 * Where the demonstration keeps its workbook and the browser's profile: `.state/current`. A fresh start moves the
 * earlier one aside instead of deleting it: nothing a person typed is lost by a flag.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../../shared/tables/program.ts';

export interface StateFolder {
  workbookFile: string;
  profileDir: string;
  picturesDir: string;
  /** How the demonstration in this folder was begun; null for a new folder. */
  begun: Begun | null;
  /** Where an earlier demonstration was moved to, if it was. */
  movedTo: string | null;
  remember(begun: Begun): void;
}

export interface Begun {
  kind: 'sample' | 'fresh';
  language: Language;
}

/**
 * Opens the folder.
 * @param anew begin anew and keep what was there under `.state/earlier-<stamp>`
 * @param stamp text that makes the name of the kept folder unique, for instance a date and time
 */
export function openStateFolder(root: string, anew: boolean, stamp: string): StateFolder {
  const base = join(root, '.state');
  const folder = join(base, 'current');
  let movedTo: string | null = null;
  if (anew && existsSync(folder)) {
    movedTo = join(base, `earlier-${stamp}`);
    renameSync(folder, movedTo);
  }
  mkdirSync(folder, { recursive: true });
  const note = join(folder, 'begun.json');
  return {
    workbookFile: join(folder, 'workbook.state'),
    profileDir: join(folder, 'browser'),
    picturesDir: join(base, 'pictures'),
    begun: existsSync(note) ? (JSON.parse(readFileSync(note, 'utf8')) as Begun) : null,
    movedTo,
    remember: (begun) => writeFileSync(note, JSON.stringify(begun)),
  };
}
