/** Types of npm-troubles.mjs. */
export function toNpmTrouble(errors: string): string;
