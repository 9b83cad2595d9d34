/**
 * JSON as the wire carries it. Everything that comes from outside is `Json` until a schema kind has read it;
 * a cast past this border would let an unknown member slip through that the live service refuses.
 */
export type Json = null | boolean | number | string | Json[] | JsonObject;

export interface JsonObject {
  [key: string]: Json | undefined;
}

/** Tells an object from arrays, null and primitives. */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
