/**
 * What a person has typed, put onto rows that were read anew: what they changed stays, everything else is as read. So
 * saving one part keeps the others, what is typed while a save is under way is kept, and nobody else's work is undone.
 */

type Plain = Record<string, unknown>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRows = (value: unknown): value is { id: string }[] =>
  Array.isArray(value) && value.every((row) => isPlain(row) && typeof row['id'] === 'string');

/** A number that is none yet, while somebody types it, is not the blank that JSON makes of it. */
const toText = (value: unknown): string =>
  JSON.stringify(value, (_name, part: unknown) => (Number.isNaN(part) ? 'NaN' : part)) ?? '';

const isSame = (a: unknown, b: unknown): boolean => Object.is(a, b) || toText(a) === toText(b);

/** `mine` began as `base`; it becomes `theirs` where it says the same as `base`. Plain JSON. */
export function rebase<T>(base: T, mine: T, theirs: T): T {
  if (isSame(mine, base)) return theirs;
  if (isRows(base) && isRows(mine) && isRows(theirs)) return rebaseRows(base, mine, theirs) as T;
  if (isPlain(base) && isPlain(mine) && isPlain(theirs)) return rebaseFields(base, mine, theirs) as T;
  return mine;
}

function rebaseFields(base: Plain, mine: Plain, theirs: Plain): Plain {
  const names = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  return Object.fromEntries(
    [...names].flatMap((name) => {
      const value = rebase(base[name], mine[name], theirs[name]);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function rebaseRows(
  base: readonly { id: string }[],
  mine: readonly { id: string }[],
  theirs: readonly { id: string }[],
): { id: string }[] {
  const before = new Map(base.map((row) => [row.id, row]));
  const typed = new Map(mine.map((row) => [row.id, row]));
  const read = new Set(theirs.map(({ id }) => id));
  const kept = theirs.flatMap((row) => {
    const [was, is] = [before.get(row.id), typed.get(row.id)];
    // Taken out by this person; a row that is new to them is there.
    if (was && !is) return [];
    return [is ? rebase(was ?? row, is, row) : row];
  });
  // Made by this person, or changed by them while somebody else took it out.
  const own = mine.filter((row) => !read.has(row.id) && !isSame(before.get(row.id), row));
  return [...kept, ...own];
}
