/**
 * What a manager can be named by: an address, a number, or a name in either order, with or without comma, accents and
 * what stands in brackets.
 */

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ø/gi, 'o')
    .replace(/ß/g, 'ss')
    .replace(/ł/gi, 'l')
    .toLowerCase();

/** The words of a name, whichever comes first. */
const toNameKey = (name: string): string => {
  const words = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .sort();
  return words.length === 0 ? '' : `name ${words.join(' ')}`;
};

/** Keys of a person of the file or the ledger. */
export function toPersonKeys(person: {
  readonly name: string;
  readonly email: string;
  readonly employeeId: string;
  readonly id?: string;
}): string[] {
  const { name, email, employeeId, id = '' } = person;
  return [
    toNameKey(name),
    ...[email, employeeId, id].map((text) => (text === '' ? '' : `id ${fold(text.trim())}`)),
  ].filter((key) => key !== '');
}

/** Keys that the text of a manager may mean: "Rossi, Anna", "Anna Rossi (1204)", "Anna Rossi <anna@firm.example>". */
export function toManagerKeys(text: string): string[] {
  const inBrackets = [...text.matchAll(/[(<[]([^)>\]]+)[)>\]]/g)].map((match) => match[1]!);
  const bare = text.replace(/[(<[][^)>\]]*[)>\]]/g, ' ').trim();
  const parts = bare.split(/\s+[-–|/]\s+/);
  const ids = [text, bare, ...inBrackets, ...parts].map((one) => `id ${fold(one.trim())}`);
  const found = [...ids, toNameKey(bare), ...parts.map(toNameKey)];
  return [...new Set(found)].filter((key) => key !== '' && key !== 'id ');
}
