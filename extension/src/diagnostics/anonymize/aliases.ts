/**
 * Stands in for everything personal: the same word, number, address or id gets the same stand-in wherever it occurs,
 * so that a title and the line that repeats it still agree.
 * It would break if a stand-in were made from the original (a hash can be guessed back), or held a word of the page:
 * so all words are learned in a first pass and the stand-ins are given out in a second.
 */

export interface Aliases {
  word(original: string): string;
  /** A number of as many digits, in the same script. */
  number(original: string): string;
  address(original: string): string;
  host(original: string): string;
  /** `<kind><n>` for anything opaque. */
  id(kind: string, original: string): string;
  /** Whether a word stands anywhere on the page, as far as it was read. */
  isPageWord(word: string): boolean;
  /** Forgets the stand-ins and keeps what was learned. */
  startSecondPass(): void;
}

const CONSONANTS = 'bdfgklmnprstvz';
const VOWELS = 'aeiou';

const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Aliases for one excerpt. */
export function createAliases(): Aliases {
  const learned = new Set<string>();
  const longWords = new Set<string>();
  let given = new Map<string, string>();
  let counters = new Map<string, number>();

  const next = (kind: string): number => {
    const count = (counters.get(kind) ?? 0) + 1;
    counters.set(kind, count);
    return count;
  };
  const once = (kind: string, original: string, make: () => string): string => {
    const key = `${kind}:${original}`;
    const known = given.get(key);
    if (known !== undefined) return known;
    const made = make();
    given.set(key, made);
    return made;
  };
  /** Whether a word of the page stands in it. */
  const isHolding = (word: string): boolean => {
    for (let from = 0; from < word.length; from += 1)
      for (let to = from + 4; to <= word.length; to += 1)
        if (longWords.has(word.slice(from, to))) return true;
    return false;
  };
  const makeWord = (): string => {
    for (;;) {
      const word = toSyllables(next('word'));
      if (!isHolding(word)) return word;
    }
  };
  const makeNumber = (length: number, original: string): string => {
    for (;;) {
      const digits = toDigits(next(`number-${length}`), length);
      if (digits !== original) return digits;
    }
  };

  return {
    word(original) {
      const folded = fold(original);
      learned.add(folded);
      if (folded.length > 3) longWords.add(folded);
      return withCaseOf(original, once('word', folded, makeWord));
    },
    number(original) {
      const ascii = toAsciiDigits(original);
      return once('number', ascii, () => makeNumber(ascii.length, ascii));
    },
    address(original) {
      const [user = '', domain = ''] = fold(original).split(/@(?=[^@]*$)/);
      const person = once('person', `${user}@${domain}`, () => `person${next('person')}`);
      return `${person}@${once('domain', domain, () => `domain${next('domain')}.example`)}`;
    },
    host: (original) => once('host', original.toLowerCase(), () => `host${next('host')}.example`),
    id: (kind, original) => once(kind, original, () => `${kind}${next(kind)}`),
    isPageWord: (word) => learned.has(fold(word)),
    startSecondPass() {
      given = new Map();
      counters = new Map();
    },
  };
}

/** Two or more syllables, another word for each number. */
function toSyllables(index: number): string {
  let rest = index + 69;
  let word = '';
  while (rest > 0) {
    const at = rest % (CONSONANTS.length * VOWELS.length);
    word += CONSONANTS[at % CONSONANTS.length]! + VOWELS[Math.floor(at / CONSONANTS.length)]!;
    rest = Math.floor(rest / (CONSONANTS.length * VOWELS.length));
  }
  return word;
}

/** Digits that are spread over the range, so that a short number is not simply the first, second, third. */
function toDigits(index: number, length: number): string {
  const digits = Array.from({ length }, (_, place) => String((index * 7 + place * 3) % 10)).join('');
  return length > 1 && digits.startsWith('0') ? `9${digits.slice(1)}` : digits;
}

function toAsciiDigits(digits: string): string {
  return [...digits].map((digit) => (/[0-9]/.test(digit) ? digit : '1')).join('');
}

function withCaseOf(original: string, word: string): string {
  if (original.length > 1 && original === original.toUpperCase() && original !== original.toLowerCase())
    return word.toUpperCase();
  const [first = ''] = original;
  const isCapital = first !== first.toLowerCase();
  return isCapital ? word[0]!.toUpperCase() + word.slice(1) : word;
}
