/**
 * Whether this Node can run what the lock file holds: `engines` of package.json, which a test holds to the packages'
 * own. Read here without a library, since it is asked before any is installed.
 */
const toNumbers = (text) => text.split('.').map(Number);

/** `^a.b`: the line a from b on; `>=a.b`: everything from there on. Other forms are not used in `engines`. */
function parsePart(part) {
  const [, sign, version] = /^(\^|>=)\s*(\d+(?:\.\d+)*)$/.exec(part.trim()) ?? [];
  if (!version) throw new Error(`engines.node of package.json can’t be read: ${part}`);
  const [major, minor = 0, patch = 0] = toNumbers(version);
  return { isLine: sign === '^', major, minor, patch };
}

const parse = (range) => range.split('||').map(parsePart);

/**
 * @param {string} version without a `v`, e.g. `22.13.0`
 * @param {string} range e.g. `^20.19 || >=24`
 */
export function isNodeSupported(version, range) {
  // A release before the release counts as none.
  if (version.includes('-')) return false;
  const [major, minor, patch] = toNumbers(version);
  return parse(range).some((part) => {
    if (part.isLine && major !== part.major) return false;
    if (major !== part.major) return major > part.major;
    return minor !== part.minor ? minor > part.minor : patch >= part.patch;
  });
}

/** The range as a person reads it: `20.19 or later of Node 20, …, or any from Node 24 on`. */
export function describeRange(range) {
  const words = parse(range).map(({ isLine, major, minor }) =>
    isLine
      ? `Node ${major} from ${major}.${minor} on`
      : `any from Node ${major}${minor ? `.${minor}` : ''} on`,
  );
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')}, or ${words.at(-1)}`;
}
