/**
 * What `npm start` can be told on the command line. Plain JavaScript, since it is asked before anything is installed: a
 * typo must not cost the minutes of an installation.
 */

/** Languages of the product; a test holds them to those of the tables. */
export const languages = ['en', 'it'];

/** Phases of the sample firm; a test holds them to those of the sample. */
export const phases = ['design', 'run', 'end'];

const defaultPort = 8787;

export const usage = `npm start -- [options]

  --tour           plays the sample path by itself and ends
  --fresh          begins with an empty workbook and leads through set-up
  --sample         begins again with the sample firm
  --at=run         begins again with the sample firm in that phase: ${phases.join(', ')}
  --language=en    language of a new state: ${languages.join(' or ')}
  --no-browser     serves only, and says how to load the extension
  --port=${defaultPort}      first of two ports for the owner's page; the next free ones when they are taken, 0 for any
  --state=.state   folder that keeps the workbook
  --help           shows this

--fresh and --sample keep what was there before, beside it.`;

const flags = {
  '--fresh': 'isFresh',
  '--sample': 'isSample',
  '--tour': 'isTour',
  '--no-browser': 'isHeadless',
  '--help': 'isHelp',
  '-h': 'isHelp',
};

const values = {
  '--language': (text) =>
    languages.includes(text)
      ? { language: text }
      : `--language=${text} is not known here. Choose ${languages.map((each) => `--language=${each}`).join(' or ')}.`,
  '--at': (text) =>
    phases.includes(text)
      ? { at: text, isSample: true }
      : `--at=${text} is no phase of the sample firm. Choose ${phases.map((each) => `--at=${each}`).join(', ')}.`,
  '--port': (text) =>
    /^\d{1,5}$/.test(text) && Number(text) < 65_535
      ? { port: Number(text) }
      : `--port=${text} is no port. Give a number from 1 to 65534, for example --port=${defaultPort}.`,
  '--state': (text) => ({ stateDir: text }),
};

/** Options that do not go together, with why. */
const conflicts = [
  [
    'isFresh',
    'isSample',
    '--fresh begins with an empty workbook, --sample with the sample firm: choose one.',
  ],
  ['isTour', 'isFresh', '--tour plays on the sample firm, in a workbook of its own: leave --fresh out.'],
  ['isTour', 'isSample', '--tour plays on a sample firm of its own: leave --sample out.'],
  [
    'isTour',
    'isHeadless',
    '--tour needs a browser: leave --no-browser out. Without a display it shows no window.',
  ],
];

/**
 * Reads the words after `npm start --`.
 * @param {readonly string[]} words
 * @returns the options, or a sentence when something is not understood.
 */
export function parseDemoOptions(words) {
  const options = {
    isFresh: false,
    isSample: false,
    isTour: false,
    isHeadless: false,
    isHelp: false,
    language: null,
    port: defaultPort,
    stateDir: null,
    at: null,
  };
  const given = new Map();
  for (const word of words) {
    const [, name, text] = /^(-[^=]*)(?:=(.*))?$/s.exec(word) ?? [null, word, undefined];
    if (Object.hasOwn(flags, name)) {
      if (text !== undefined) return `${name} takes no value: write ${name} alone.`;
      options[flags[name]] = true;
    } else if (Object.hasOwn(values, name)) {
      if (!text) return `${name} needs a value right after it: ${name}=… (no space).`;
      if (given.has(name) && given.get(name) !== text)
        return `${name} is given twice, with different values.`;
      given.set(name, text);
      const read = values[name](text);
      if (typeof read === 'string') return read;
      Object.assign(options, read);
    } else return `“${word}” is not understood.\n\n${usage}`;
  }
  const conflict = conflicts.find(([one, other]) => options[one] && options[other]);
  return conflict ? conflict[2] : options;
}
