/** Counts how often a method runs during some work: what is slow does more, on every machine and at any load alike. */

/** The number of calls of `owner[name]` while `work` runs; the method is as before afterwards. */
export function countCalls<T extends object, K extends keyof T>(owner: T, name: K, work: () => void): number {
  const original = owner[name] as (...args: never[]) => unknown;
  let calls = 0;
  const counted = function (this: unknown, ...args: never[]): unknown {
    calls += 1;
    return original.apply(this, args);
  };
  owner[name] = counted as T[K];
  try {
    work();
  } finally {
    owner[name] = original as T[K];
  }
  return calls;
}
