/**
 * A call that a page may make: the shape of its arguments, and what it does. Declared once, in its feature; the door
 * looks it up by name and parses the arguments before anything else happens, the pages' client is typed by it.
 */
import * as v from 'valibot';
import type { Platform } from '../platform/ports.ts';
import type { Answer } from './answers-api.ts';

type Items = readonly v.GenericSchema[];

/** The arguments that a list of schemas lets through. */
type Parsed<S extends Items> = { -readonly [K in keyof S]: v.InferOutput<S[K]> };

export interface Call<A extends readonly unknown[] = readonly unknown[], R = unknown> {
  readonly args: v.GenericSchema<unknown, A>;
  run(platform: Platform, ...args: A): Answer<R>;
  /** Reads nothing and changes nothing but what is shown: allowed with a pass that has run out. */
  readonly onlyShows?: true;
}

/** Declares a call by the schemas of its arguments, in order. */
export const defineCall = <const S extends Items, R>(
  items: S,
  run: (platform: Platform, ...args: Parsed<S>) => Answer<R>,
  more: Pick<Call, 'onlyShows'> = {},
): Call<Parsed<S>, R> => ({
  args: v.strictTuple(items as unknown as v.TupleItems) as unknown as v.GenericSchema<unknown, Parsed<S>>,
  run,
  ...more,
});

/** Calls by name. Their arguments differ, so only the door, which parses them, runs one. */
export type Calls = Readonly<Record<string, Call>>;

/** The call of that name; nothing for a name that only every object has. */
export const findCall = (calls: Calls, name: string): Calls[string] | undefined =>
  Object.prototype.hasOwnProperty.call(calls, name) ? calls[name] : undefined;

/** The typed client's view of a registry: the same names, with arguments and answers. */
export type ApiOf<C extends Calls> = {
  [N in keyof C]: C[N] extends Call<infer A, infer R>
    ? (...args: Extract<A, readonly unknown[]>) => Answer<R>
    : never;
};
