/** Placeholder for the first build; replaced below. */
export {};
