/** Calls a sentence of a catalog with samples chosen by the names of its parameters and of the fields that it reads. */
import type { Sentence } from './collect-words.ts';
import type { Samples } from './sentence-samples.ts';

export interface Spoken {
  outputs: string[];
  /** Parameters and fields that change nothing of what is said. */
  unsaid: string[];
  /** Names without a sample. */
  missing: string[];
}

/** Which sample each name takes: the one that `base` numbers, a later one for each later name where they are apart. */
type Choice = Readonly<{ base: number; areApart?: boolean; varied?: string; index?: number }>;

/** Parameters that are objects: their fields have the samples. */
const OBJECTS = new Set(['p', 'facts', 'f', 'c', 's', 'issue', 'interval']);
const OBJECT_PATHS = /^exemplar\.(count|window)$|^exemplarPage\.settle\.before$/;

const parametersOf = (say: Sentence['say']): string[] => {
  const source = say.toString();
  const inner =
    /^(?:function \w*)?\s*\(([^=]*?)\)\s*(?:=>|\{)/.exec(source)?.[1] ??
    /^(\w+)\s*=>/.exec(source)?.[1] ??
    '';
  return inner.trim().startsWith('{')
    ? ['p']
    : inner
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean);
};

/** The samples of a name at a path: the most particular entry holds. */
function samplesOf(path: string, name: string, samples: Samples): readonly unknown[] | undefined {
  for (let parts = path.split('.'); parts.length > 0; parts = parts.slice(0, -1)) {
    const particular = samples[`${parts.join('.')}.${name}`];
    if (particular) return particular;
  }
  return samples[name];
}

/** Says the sentence with every sample of every name, once all together and once each against the others. */
export function callInEveryWay({ path, say }: Sentence, samples: Samples): Spoken {
  const names = new Set<string>();
  const missing = new Set<string>();

  const pick = (under: string, name: string, choice: Choice): unknown => {
    if (name === 'params' && path.startsWith('issues.')) return fieldsOf('issues.params', choice);
    const own = under === path ? name : `${under}.${name}`;
    const values = samplesOf(under, name.replace(/^_/, ''), samples);
    if (!values) {
      missing.add(`${path}: no sample for ${name}; add it to sentence-samples.ts.`);
      return '';
    }
    names.add(own);
    const apart = choice.areApart ? [...names].indexOf(own) : 0;
    const index = choice.varied === own ? choice.index! : choice.base + apart;
    return values[index % values.length];
  };
  const fieldsOf = (under: string, choice: Choice): unknown =>
    new Proxy({}, { get: (_, name) => (typeof name === 'string' ? pick(under, name, choice) : undefined) });
  const call = (choice: Choice): string =>
    say(
      ...parametersOf(say).map((name) => {
        if (name === 'issue') return fieldsOf('issues', choice);
        return OBJECTS.has(name) || OBJECT_PATHS.test(path)
          ? fieldsOf(path, choice)
          : pick(path, name, choice);
      }),
    );

  const bases = [0, 1, 2, 3, 4, 5, 6];
  const outputs = bases.map((base) => call({ base }));
  const unsaid: string[] = [];
  for (const varied of [...names]) {
    const ways = [false, true].flatMap((areApart) =>
      bases.map((base) => bases.map((index) => call({ base, areApart, varied, index }))),
    );
    outputs.push(...ways.flat());
    if (!varied.startsWith('_') && ways.every((texts) => new Set(texts).size === 1)) unsaid.push(varied);
  }
  return { outputs, unsaid, missing: [...missing] };
}
