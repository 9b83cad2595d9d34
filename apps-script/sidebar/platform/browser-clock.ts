/** The moment, for what depends on zones' present offsets. Days come from the script, in the program's zone. */
export const nowMs = (): number => Date.now();
