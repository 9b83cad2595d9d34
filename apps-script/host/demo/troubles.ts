/**
 * What stopped a start, as a sentence that says what to do. Errors of the product and of the host bring their own; those
 * of the system are told here by their code.
 */
type Coded = NodeJS.ErrnoException & { errors?: readonly { text?: string; message?: string }[] };

const sentences: Readonly<Record<string, (where: string) => string>> = {
  ENOSPC: (where) => `The disk is full${where}. Free some space and start again; what was saved is kept.`,
  EDQUOT: (where) =>
    `Your quota of disk space is used up${where}. Free some space and start again; what was saved is kept.`,
  EROFS: toNotWritable,
  EACCES: toNotWritable,
  EPERM: toNotWritable,
  ENOTDIR: toNoFolder,
  EEXIST: toNoFolder,
  // What some disks that can only be read say of a folder to be made.
  ENOENT: (where) =>
    `A file or folder is missing and can't be made${where}. Look whether its disk can be written, or name another folder for the workbook with --state=<folder>.`,
  EMFILE: () => 'Too many files are open on this computer. Close some programs, or raise ulimit -n.',
  ENFILE: () => 'Too many files are open on this computer. Close some programs, or raise ulimit -n.',
};

function toNotWritable(where: string): string {
  return `A file can't be written or read${where}. Give yourself the right to its folder, or name another folder for the workbook with --state=<folder>.`;
}

function toNoFolder(where: string): string {
  return `A folder is needed where a file is${where}. Name another folder for the workbook with --state=<folder>.`;
}

/** The sentence; what the error says itself when nothing better is known. */
export function toTrouble(error: unknown): string {
  const found = error as Coded;
  const known = sentences[found?.code ?? ''];
  // A program that can't be started is no file that can't be written: its own words say which.
  if (known && !found.syscall?.startsWith('spawn')) return known(found.path ? ` (${found.path})` : '');
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0]!.trim() || 'For an unknown reason.';
}
