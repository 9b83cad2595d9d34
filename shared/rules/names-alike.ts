/**
 * Whether a person's name stands in a text, however its letters are written: Søren, Soren and Soeren are one name, and
 * so are İpek and ipek. Scripts without spaces are looked through as they are. It would break if a part of a longer
 * name counted: a reminder about the wrong person is worse than none.
 */

/** Letters that no decomposition takes apart, and those that people also write as two; lower case. */
const WRITTEN_AS: Readonly<Record<string, readonly string[]>> = {
  ø: ['o', 'oe'],
  ö: ['o', 'oe'],
  ő: ['o', 'oe'],
  ä: ['a', 'ae'],
  å: ['a', 'aa'],
  ü: ['u', 'ue'],
  ű: ['u', 'ue'],
  æ: ['ae', 'e', 'a'],
  œ: ['oe', 'o'],
  ß: ['ss', 's'],
  ł: ['l'],
  đ: ['d', 'dj'],
  ð: ['d', 'dh'],
  þ: ['th'],
  ı: ['i'],
  ħ: ['h'],
  ŧ: ['t'],
  ŋ: ['n', 'ng'],
  ĸ: ['k'],
  ə: ['e', 'a'],
  ñ: ['n', 'ny'],
  ς: ['σ'],
  ة: ['ه'],
  ى: ['ي'],
};

/** Accents of Latin, Greek and Cyrillic letters, points of Hebrew and Arabic; vowels of Indic scripts are letters. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u0610-\u061a\u064b-\u065f\u0670\u0640]/g;
const APOSTROPHES = /['’‘ʼʻ`´]/g;
const WITHOUT_SPACES =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** What may stand right behind a name of two letters without being part of it. */
const AFTER_NAME =
  /^(先生|女士|小姐|老师|老師|经理|經理|同学|同學|さん|様|さま|氏|くん|君|ちゃん|님|씨|과|와|의|이|가|은|는|을|를|との|と|の|へ)/u;
/** A word with many such letters has many spellings; nobody mixes them all. */
const MOST_SPELLINGS = 256;

/** Every spelling of a word in plain letters; one for most words. */
export function toSpellings(word: string): Set<string> {
  let spellings = [''];
  for (const letter of word.normalize('NFC').toLowerCase().normalize('NFC')) {
    const bare = letter.normalize('NFKD').replace(ACCENTS, '').normalize('NFC');
    const ways = WRITTEN_AS[letter] ?? WRITTEN_AS[bare] ?? [bare];
    const few = spellings.length * ways.length > MOST_SPELLINGS ? ways.slice(0, 1) : ways;
    spellings = spellings.flatMap((start) => few.map((way) => start + way));
  }
  // Two people may both write without the letter, one in its short way and one in its long.
  return new Set(spellings.flatMap((plain) => [plain, ...(plain.length > 3 ? [toShortest(plain)] : [])]));
}

const toShortest = (plain: string): string =>
  plain
    .replace(/([aou])e/g, '$1')
    .replace(/aa/g, 'a')
    .replace(/dj/g, 'd')
    .replace(/ss/g, 's');

/** The words of a text, each in all its spellings. */
const toWords = (text: string): Set<string>[] =>
  text
    .replace(APOSTROPHES, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(toSpellings);

const areAlike = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((spelling) => other.has(spelling));

/** Whether a whole name stands in a text: all its words, one after the other. A single word is no whole name. */
export function isNamedIn(text: string, name: string): boolean {
  if (WITHOUT_SPACES.test(name)) return isWrittenIn(text, name);
  const words = toWords(name);
  return words.length > 1 && standIn(toWords(text), words);
}

/** Whether the first word of a name stands in a text; one of two letters is too common to tell. */
export function isFirstNameIn(text: string, name: string): boolean {
  if (WITHOUT_SPACES.test(name)) return isWrittenIn(text, name);
  const [first] = toWords(name);
  return (
    first !== undefined && [...first].every(({ length }) => length > 2) && standIn(toWords(text), [first])
  );
}

/** Those who are named in a text, without those whose name is only a part of another's that is. */
export function findNamedIn<P>(text: string, people: readonly P[], nameOf: (person: P) => string): P[] {
  const named = people.filter((person) => isNamedIn(text, nameOf(person)));
  return named.filter((person) => {
    const [name, rest] = [nameOf(person), text];
    const longer = named.filter((other) => isNamedIn(nameOf(other), name) && !isNamedIn(name, nameOf(other)));
    return longer.length === 0 || isNamedIn(without(rest, longer.map(nameOf)), name);
  });
}

const without = (text: string, names: readonly string[]): string =>
  names.reduce((rest, name) => rest.replace(name, ' '), text);

const standIn = (text: readonly Set<string>[], words: readonly Set<string>[]): boolean =>
  text.some((_, start) => {
    const part = text.slice(start, start + words.length);
    return part.length === words.length && part.every((word, index) => areAlike(word, words[index]!));
  });

/** A name of a script without spaces: as it is written, whatever stands around it unless it is very short. */
function isWrittenIn(text: string, name: string): boolean {
  const [plainText, plainName] = [toJoined(text), toJoined(name)];
  const length = [...plainName].length;
  if (length < 2) return false;
  for (let at = plainText.indexOf(plainName); at >= 0; at = plainText.indexOf(plainName, at + 1)) {
    if (length > 2) return true;
    const after = plainText.slice(at + plainName.length);
    const before = [...plainText.slice(0, at)].pop() ?? ' ';
    const isLetter = (character: string) => WITHOUT_SPACES.test(character);
    const next = [...after][0] ?? ' ';
    if (!isLetter(before) && (!isLetter(next) || AFTER_NAME.test(after))) return true;
  }
  return false;
}

/** Full width as half width, spaces between letters of such scripts left out, others kept as one. */
const toJoined = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·・,，、]+/gu, ' ')
    .replace(
      /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{M}]) (?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])/gu,
      '',
    )
    .trim();
