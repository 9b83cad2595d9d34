/**
 * The vocabulary in which the API's messages are declared once: reading JSON, refusing unknown members, field
 * masks and TypeScript types all come from the same declaration. A field left out of a message makes the host
 * refuse it, so a gap is loud.
 */
import type { FieldViolation } from '../errors.ts';
import { type Json, isJsonObject } from '../json.ts';

const toSnake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Where a value stands in a body; made into text only when something is wrong there. */
export interface Path {
  readonly parent: Path | undefined;
  /** A field's or key's name, or a list's index. */
  readonly step: string | number;
}

/** The path as refusals show it: `requests[0].add_sheet.properties`. */
export const toPathText = (path: Path | undefined): string => {
  if (path === undefined) return '';
  const before = toPathText(path.parent);
  if (typeof path.step === 'number') return `${before}[${String(path.step)}]`;
  return before === '' ? toSnake(path.step) : `${before}.${toSnake(path.step)}`;
};

/** How one field of a message is read. `fields` is there for messages, `item` for lists and maps. */
export interface Kind<T> {
  readonly typeName: string;
  readonly fields?: Fields;
  readonly item?: Kind<unknown>;
  readonly isMap?: boolean;
  /** Reads a value; `undefined` means nothing was set or an issue was added. */
  read(raw: Json, path: Path | undefined, issues: FieldViolation[]): T | undefined;
}

export type Fields = Readonly<Record<string, Kind<unknown>>>;
export type ValueOf<K> = K extends Kind<infer T> ? T : never;
export type MessageValue<F extends Fields> = { -readonly [K in keyof F]?: ValueOf<F[K]> };

export interface MessageKind<F extends Fields> extends Kind<MessageValue<F>> {
  readonly fields: F;
}

/** The service shows a wrong value as compact text: strings quoted, objects as protobuf prints them. */
const shown = (raw: Json): string => (typeof raw === 'string' ? `"${raw}"` : JSON.stringify(raw));

/** Notes that a value is not of its kind. */
export const reject = (
  typeName: string,
  raw: Json,
  path: Path | undefined,
  issues: FieldViolation[],
): undefined => {
  const field = toPathText(path);
  issues.push({ field, description: `Invalid value at '${field}' (${typeName}), ${shown(raw)}` });
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
      const value = item.read(each, { parent: path, step: index }, issues);
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
      const value = item.read(each ?? null, { parent: path, step: key }, issues);
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
  const groupOf = new Map(
    Object.entries(oneofs).flatMap(([group, members]) =>
      members.map((member) => [member as string, { group, members }]),
    ),
  );
  const fullName = `type.googleapis.com/google.apps.sheets.v4.${typeName}`;
  const alreadySet = (path: Path | undefined, group: string, name: string): FieldViolation => {
    const field = toPathText(path);
    return {
      field,
      description: `Invalid value at '${field}' (oneof), oneof field '${group}' is already set. Cannot set '${name}'`,
    };
  };
  return {
    typeName: fullName,
    fields,
    read(raw, path, issues) {
      if (raw === null) return undefined;
      if (!isJsonObject(raw)) return reject(fullName, raw, path, issues);
      const result: Record<string, unknown> = {};
      for (const given of Object.keys(raw)) {
        const each = raw[given];
        const name = Object.hasOwn(fields, given) ? given : bySnake.get(given);
        if (name === undefined) {
          issues.push(unknownName(given, toPathText(path)));
          continue;
        }
        if (each === null || each === undefined) continue;
        const oneof = groupOf.get(name);
        if (oneof?.members.some((member) => member !== name && result[member] !== undefined) === true) {
          issues.push(alreadySet(path, oneof.group, name));
          continue;
        }
        const value = fields[name]!.read(each, { parent: path, step: name }, issues);
        if (value !== undefined) result[name] = value;
      }
      return result as MessageValue<F>;
    },
  };
};
