/** Types of node-version.mjs. */
export function isNodeSupported(version: string, range: string): boolean;
export function describeRange(range: string): string;
