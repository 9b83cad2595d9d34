/** Types of writable.mjs. */
export function whyNotWritable(folder: string): string | null;
