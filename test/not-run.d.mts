/** Paths from the root of test files that are left out, with why. */
export const notRun: Readonly<Record<string, string>>;
