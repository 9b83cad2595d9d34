/**
 * Who is the same customer: spelling apart only in case and spaces is one, "Rossi srl" and "Rossi S.r.l." are two
 * until a person says otherwise. Merging them silently would make one loyal customer of two lost ones.
 */
import { toFoldedName } from './cell-text.ts';

/** Two names that may mean one customer. */
export interface LookAlike {
  readonly one: string;
  readonly other: string;
}

const LEGAL_FORMS = new Set(
  'srl srls spa sas snc sapa inc llc ltd limited corp corporation co company gmbh ag kg sa sarl bv nv plc oy ab as'.split(
    ' ',
  ),
);
const SHORTEST_FOR_TYPO = 6;
/** Beyond so many customers only names that are equal but for punctuation are listed: typos would take too long. */
const MOST_FOR_TYPO = 20_000;

/**
 * Pairs of names that look alike: equal without punctuation, accents and legal form, or one letter apart.
 * Ids (names with digits) are compared by the first rule only, or every two neighbors would look alike.
 */
export function toLookAlikes(names: readonly string[]): readonly LookAlike[] {
  // Asked again with every answer to an import, mostly about the same names.
  const key = names.join('\n');
  if (latest?.key !== key) latest = { key, pairs: findLookAlikes(names) };
  return latest.pairs;
}

let latest: { readonly key: string; readonly pairs: readonly LookAlike[] } | undefined;

function findLookAlikes(names: readonly string[]): LookAlike[] {
  const byKey = new Map<string, string[]>();
  const findsTypos = names.length <= MOST_FOR_TYPO;
  for (const name of names) {
    const plain = toPlainName(name);
    for (const key of findsTypos ? toKeys(plain) : [plain]) {
      const alike = byKey.get(key);
      if (alike) alike.push(name);
      else byKey.set(key, [name]);
    }
  }
  const pairs = new Map<string, LookAlike>();
  for (const alike of byKey.values()) {
    for (const one of alike) {
      for (const other of alike) {
        if (toFoldedName(one) < toFoldedName(other) && isAlike(toPlainName(one), toPlainName(other))) {
          pairs.set(`${toFoldedName(one)}\n${toFoldedName(other)}`, { one, other });
        }
      }
    }
  }
  return [...pairs.values()];
}

function toPlainName(name: string): string {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.'’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const kept = words.filter((word) => !LEGAL_FORMS.has(word));
  return (kept.length > 0 ? kept : words).join('');
}

/** The name itself and, where a typo is to be found, the name with each letter left out once. */
function toKeys(plain: string): Set<string> {
  const keys = new Set([plain]);
  if (plain.length < SHORTEST_FOR_TYPO || /\d/.test(plain)) return keys;
  for (let i = 0; i < plain.length; i += 1) keys.add(plain.slice(0, i) + plain.slice(i + 1));
  return keys;
}

/** Equal, or one letter added, left out or replaced. */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST_FOR_TYPO || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}
