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
  EMFILE: () => 'Too many files are open on this computer. Close some programs, or raise ulimit -n.',
  ENFILE: () => 'Too many files are open on this computer. Close some programs, or raise ulimit -n.',
};

function toNotWritable(where: string): string {
  return `A file can't be written or read${where}. Give yourself the right to its folder, or name another folder for the workbook with --state=<folder>.`;
}

/** The sentence; what the error says itself when nothing better is known. */
export function toTrouble(error: unknown): string {
  const found = error as Coded;
  const known = sentences[found?.code ?? ''];
  if (known) return known(found.path ? ` (${found.path})` : '');
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n')[0]!.trim() || 'For an unknown reason.';
}
