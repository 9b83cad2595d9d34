/**
 * google.script.run for the pages' tests, as strict as Google's: arguments must be plain JSON, unknown functions do
 * not exist, answers come later and as copies. Answers are given by function name; each call is kept. It is one
 * self-contained function, so that it can also be handed to a page in a browser. It stands behind the one door.
 */
export type FakeAnswers = Record<string, unknown>;

export interface FakeRun {
  calls: { name: string; parameters: unknown[] }[];
  /** Changes what a function answers from now on; `{ throws: message }` makes it fail as the platform does. */
  answer: (name: string, value: unknown) => void;
  closed: boolean;
  /** The pass of each call; null from a web page. */
  passes: (string | null)[];
}

/** Puts `google` into the scope and returns its record. */
export function installFakeRun(scope: object, answers: FakeAnswers, delayMs: number): FakeRun {
  const fake: FakeRun = {
    calls: [],
    answer: (name, value) => {
      answers[name] = value;
    },
    closed: false,
    passes: [],
  };
  const isPlain = (value: unknown): boolean =>
    value === null ||
    ['string', 'number', 'boolean'].includes(typeof value) ||
    (Array.isArray(value) && value.every(isPlain)) ||
    (typeof value === 'object' &&
      !Array.isArray(value) &&
      Object.getPrototypeOf(value) === Object.prototype &&
      Object.values(value).every(isPlain));
  const make = (onValue?: (value: unknown) => void, onError?: (error: Error) => void): object =>
    new Proxy(
      {},
      {
        get: (_target, name: string) => {
          if (name === 'withSuccessHandler') return (handler: typeof onValue) => make(handler, onError);
          if (name === 'withFailureHandler') return (handler: typeof onError) => make(onValue, handler);
          if (name !== 'ownerCall' && name !== 'webCall') return undefined;
          return (request: { name: string; args: unknown[]; pass?: string }) => {
            if (!isPlain(request)) throw new TypeError(`Failed due to illegal value in ${request.name}`);
            const { name, args: parameters } = request;
            // What the door says to a call that it does not know.
            if (!(name in answers)) throw new TypeError(`${name} is not a function`);
            fake.passes.push(request.pass ?? null);
            fake.calls.push({ name, parameters: JSON.parse(JSON.stringify(parameters)) as unknown[] });
            setTimeout(() => {
              const answer = answers[name];
              const value = answer as { throws?: string; never?: boolean } | null;
              if (value?.never) return;
              if (value?.throws !== undefined) onError?.(new Error(value.throws));
              else onValue?.(JSON.parse(JSON.stringify(answer)));
            }, delayMs);
          };
        },
      },
    );
  Object.assign(scope, {
    google: { script: { run: make(), host: { close: () => (fake.closed = true) } } },
    fakeRun: fake,
  });
  return fake;
}
