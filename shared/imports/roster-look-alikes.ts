/**
 * People who may be one: a line of the file and a person of the ledger, or two lines. Shown as questions and never
 * merged by themselves: two Anna Rossis may well work in one firm.
 */
import type { RosterPerson } from './prepare-roster-import.ts';

/** A person of the ledger, as far as it tells who they are. */
export interface NamedPerson {
  readonly id: string;
  readonly name: string;
  readonly employeeId?: string | null;
}

/** `personId` is in the ledger, `otherLine` an earlier line of the file; one of them is there. */
export interface LookAlikePeople {
  readonly line: number;
  readonly why: 'employee-id' | 'name';
  readonly personId?: string;
  readonly otherLine?: number;
}

/** Words of a name without case, accents and punctuation. */
const toWords = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** Whether one letter added, lost or changed makes the words one; short words are too often different names. */
function isTypo(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < 4 || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = long.length === short.length ? short.slice(at + 1) : short.slice(at);
  return rest === long.slice(at + 1);
}

const isInitial = (one: string, other: string): boolean =>
  (one.length === 1 && other.startsWith(one)) || (other.length === 1 && one.startsWith(other));

/** Whether two names may be the same person's: order, accents, a second surname, an initial, or one letter. */
export const isNearName = (one: string, other: string): boolean => areNear(toWords(one), toWords(other));

function areNear(one: readonly string[], other: readonly string[]): boolean {
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  if (fewer.length === 0) return false;
  const rest = [...more];
  const left = fewer.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  if (left.length === 0) return fewer.length > 1 || more.length === 1;
  if (left.length > 1 || fewer.length < 2 || fewer.length !== more.length) return false;
  return isTypo(left[0]!, rest[0]!) || isInitial(left[0]!, rest[0]!);
}

interface Known {
  readonly words: readonly string[];
  readonly employeeId: string;
}

/** Two ids of one firm tell two people apart, unless their names are the very same. */
function areAlike(one: Known, other: Known): boolean {
  if (!areNear(one.words, other.words)) return false;
  const areToldApart =
    one.employeeId !== '' && other.employeeId !== '' && one.employeeId !== other.employeeId;
  return !areToldApart || [...one.words].sort().join(' ') === [...other.words].sort().join(' ');
}

/** Likely doubles among people that would be added; each line at most once, a shared employee id before a near name. */
export function findLookAlikes(
  added: readonly RosterPerson[],
  ledger: readonly NamedPerson[],
): LookAlikePeople[] {
  const inLedger = ledger.map(({ id, name, employeeId }) => ({
    ...{ id, words: toWords(name), employeeId: employeeId ?? '' },
  }));
  const inFile = added.map(({ line, name, employeeId }) => ({ line, words: toWords(name), employeeId }));
  return inFile.flatMap((own, index): LookAlikePeople[] => {
    const { line, employeeId } = own;
    const byId = inLedger.find((known) => employeeId !== '' && known.employeeId === employeeId);
    if (byId) return [{ line, why: 'employee-id', personId: byId.id }];
    const byName = inLedger.find((known) => areAlike(known, own));
    if (byName) return [{ line, why: 'name', personId: byName.id }];
    const earlier = inFile.slice(0, index).find((known) => areAlike(known, own));
    return earlier ? [{ line, why: 'name', otherLine: earlier.line }] : [];
  });
}
