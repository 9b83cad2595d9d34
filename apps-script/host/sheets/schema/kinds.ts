/**
 * The vocabulary in which the API's messages are declared once: reading JSON, refusing unknown members, field
 * masks and TypeScript types all come from the same declaration. A field left out of a message makes the host
 * refuse it, so a gap is loud.
 */
import type { FieldViolation } from '../errors.ts';
import { type Json, isJsonObject } from '../json.ts';

/** How one field of a message is read. `fields` is there for messages, `item` for lists and maps. */
export interface Kind<T> {
  readonly typeName: string;
  readonly fields?: Fields;
  readonly item?: Kind<unknown>;
  readonly isMap?: boolean;
  /** Reads a value; `undefined` means nothing was set or an issue was added. */
  read(raw: Json, path: string, issues: FieldViolation[]): T | undefined;
}

export type Fields = Readonly<Record<string, Kind<unknown>>>;
export type ValueOf<K> = K extends Kind<infer T> ? T : never;
export type MessageValue<F extends Fields> = { -readonly [K in keyof F]?: ValueOf<F[K]> };

export interface MessageKind<F extends Fields> extends Kind<MessageValue<F>> {
  readonly fields: F;
}

const toSnake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The service shows a wrong value as compact text: strings quoted, objects as protobuf prints them. */
const shown = (raw: Json): string => (typeof raw === 'string' ? `"${raw}"` : JSON.stringify(raw));

const reject = (typeName: string, raw: Json, path: string, issues: FieldViolation[]): undefined => {
  issues.push({ field: path, description: `Invalid value at '${path}' (${typeName}), ${shown(raw)}` });
  return undefined;
};

const scalar = <T>(typeName: string, convert: (raw: Json) => T | undefined): Kind<T> => ({
  typeName,
  read(raw, path, issues) {
    if (raw === null) return undefined;
    const value = convert(raw);
    return value === undefined ? reject(typeName, raw, path, issues) : value;
  },
});

const toNumber = (raw: Json): number | undefined => {
  if (typeof raw === 'number') return Number.isFinite(raw) ? raw : undefined;
  if (typeof raw === 'string' && raw.trim() !== '' && Number.isFinite(Number(raw))) return Number(raw);
  return undefined;
};

/** Query parameters carry yes and no as words. */
const BOOLEAN_WORDS: Readonly<Record<string, boolean>> = { true: true, false: false };

export const int32: Kind<number> = scalar('TYPE_INT32', (raw) => {
  const value = toNumber(raw);
  return value !== undefined && Number.isInteger(value) && Math.abs(value) <= 0x7fffffff ? value : undefined;
});
export const double: Kind<number> = scalar('TYPE_DOUBLE', toNumber);
export const float: Kind<number> = scalar('TYPE_FLOAT', toNumber);
export const string: Kind<string> = scalar('TYPE_STRING', (raw) =>
  typeof raw === 'string' ? raw : undefined,
);
export const bool: Kind<boolean> = scalar('TYPE_BOOL', (raw) =>
  typeof raw === 'boolean' ? raw : typeof raw === 'string' ? BOOLEAN_WORDS[raw.toLowerCase()] : undefined,
);
export const mask: Kind<string> = scalar('type.googleapis.com/google.protobuf.FieldMask', (raw) =>
  typeof raw === 'string' ? raw : undefined,
);

/** An enum: a closed list of names. */
export const oneOf = <const N extends string>(typeName: string, ...names: readonly N[]): Kind<N> => ({
  ...scalar(`type.googleapis.com/google.apps.sheets.v4.${typeName}`, (raw) =>
    typeof raw === 'string' && (names as readonly string[]).includes(raw) ? (raw as N) : undefined,
  ),
});

export const list = <T>(item: Kind<T>): Kind<T[]> => ({
  typeName: item.typeName,
  item,
  read(raw, path, issues) {
    if (raw === null) return undefined;
    if (!Array.isArray(raw)) return reject(item.typeName, raw, path, issues);
    return raw.flatMap((each, index) => {
      const value = item.read(each, `${path}[${index}]`, issues);
      return value === undefined ? [] : [value];
    });
  },
});

export const mapOf = <T>(item: Kind<T>): Kind<Record<string, T>> => ({
  typeName: item.typeName,
  item,
  isMap: true,
  read(raw, path, issues) {
    if (raw === null) return undefined;
    if (!isJsonObject(raw)) return reject(item.typeName, raw, path, issues);
    const entries = Object.entries(raw).flatMap(([key, each]) => {
      const value = item.read(each ?? null, `${path}[${key}]`, issues);
      return value === undefined ? [] : [[key, value] as const];
    });
    return Object.fromEntries(entries);
  },
});

const unknownName = (name: string, path: string): FieldViolation => ({
  field: path,
  description: `Invalid JSON payload received. Unknown name "${name}"${path === '' ? '' : ` at '${path}'`}: Cannot find field.`,
});

/**
 * A message. `oneofs` lists groups of which at most one member may be set.
 * Names are accepted in lowerCamelCase and snake_case, as the live service does.
 */
export const message = <F extends Fields>(
  typeName: string,
  fields: F,
  oneofs: Readonly<Record<string, readonly (keyof F & string)[]>> = {},
): MessageKind<F> => {
  const bySnake = new Map(Object.keys(fields).map((name) => [toSnake(name), name]));
  const fullName = `type.googleapis.com/google.apps.sheets.v4.${typeName}`;
  return {
    typeName: fullName,
    fields,
    read(raw, path, issues) {
      if (raw === null) return undefined;
      if (!isJsonObject(raw)) return reject(fullName, raw, path, issues);
      const result: Record<string, unknown> = {};
      for (const [given, each] of Object.entries(raw)) {
        const name = Object.hasOwn(fields, given) ? given : bySnake.get(given);
        if (name === undefined) {
          issues.push(unknownName(given, path));
          continue;
        }
        if (each === null || each === undefined) continue;
        const group = Object.entries(oneofs).find(([, members]) => members.includes(name));
        if (group?.[1].some((member) => member !== name && result[member] !== undefined)) {
          issues.push({
            field: path,
            description: `Invalid value at '${path}' (oneof), oneof field '${group[0]}' is already set. Cannot set '${name}'`,
          });
          continue;
        }
        const childPath = path === '' ? toSnake(name) : `${path}.${toSnake(name)}`;
        const value = fields[name]!.read(each, childPath, issues);
        if (value !== undefined) result[name] = value;
      }
      return result as MessageValue<F>;
    },
  };
};
