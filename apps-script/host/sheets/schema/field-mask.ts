/**
 * Field masks: `a.b,c(d,e/f),*`. The same tree selects what an answer shows and what an update may change.
 * A path that the message does not have is refused, since the live service does so too.
 */
import { badRequest, invalidArgument } from '../errors.ts';
import type { Fields, Kind } from './kinds.ts';

/** `all` stops the descent: everything below is meant. */
export interface FieldMask {
  all: boolean;
  readonly children: Map<string, FieldMask>;
}

const emptyMask = (): FieldMask => ({ all: false, children: new Map() });

export const everything: FieldMask = { all: true, children: new Map() };

const toCamel = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Reads a mask; `undefined` when its brackets or names do not fit together. */
export const parseFieldMask = (text: string): FieldMask | undefined => {
  const root = emptyMask();
  let at = 0;
  const readList = (into: FieldMask): boolean => {
    for (;;) {
      if (!readPath(into)) return false;
      if (text[at] !== ',') return true;
      at += 1;
    }
  };
  const readPath = (into: FieldMask): boolean => {
    let node = into;
    for (;;) {
      const match = /^\s*(\*|[A-Za-z_]\w*|\d+)\s*/.exec(text.slice(at));
      if (!match) return false;
      at += match[0].length;
      if (match[1] === '*') {
        node.all = true;
        return true;
      }
      const name = toCamel(match[1]!);
      const child = node.children.get(name) ?? emptyMask();
      node.children.set(name, child);
      node = child;
      if (text[at] === '.' || text[at] === '/') at += 1;
      else break;
    }
    if (text[at] !== '(') {
      node.all = true;
      return true;
    }
    at += 1;
    if (!readList(node) || text[at] !== ')') return false;
    at += 1;
    return true;
  };
  return readList(root) && at === text.length ? root : undefined;
};

const fieldsOf = (kind: Kind<unknown> | undefined): Fields | undefined =>
  kind?.fields ?? (kind?.item === undefined ? undefined : fieldsOf(kind.item));

const firstUnknown = (mask: FieldMask, kind: Kind<unknown>, path: string): string | undefined => {
  const fields = fieldsOf(kind);
  for (const [name, child] of mask.children) {
    const here = path === '' ? name : `${path}.${name}`;
    const next = kind.isMap === true ? kind.item : fields?.[name];
    if (next === undefined) return here;
    const unknown = firstUnknown(child, next, here);
    if (unknown !== undefined) return unknown;
  }
  return undefined;
};

/** The mask of an update. @throws ApiError when it is missing, malformed or names what the message lacks. */
export const readUpdateMask = (text: string | undefined, kind: Kind<unknown>, root = ''): FieldMask => {
  if (text === undefined || text.trim() === '') {
    throw invalidArgument("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  }
  const mask = parseFieldMask(text);
  if (mask === undefined) throw invalidArgument(`Invalid field: ${text}`);
  const own = root === '' ? undefined : mask.children.get(root);
  const effective = own !== undefined && fieldsOf(kind)?.[root] === undefined ? own : mask;
  const unknown = firstUnknown(effective, kind, '');
  if (unknown !== undefined) throw invalidArgument(`Invalid field: ${unknown}`);
  return effective;
};

/** The `fields` of a read. @throws ApiError naming a path that the answer does not have. */
export const readAnswerMask = (text: string, kind: Kind<unknown>): FieldMask => {
  const mask = parseFieldMask(text);
  const unknown = mask === undefined ? text : firstUnknown(mask, kind, '');
  if (mask === undefined || unknown !== undefined) {
    const error = badRequest([
      {
        field: unknown ?? text,
        description: `Error expanding 'fields' parameter. Cannot find matching fields for path '${unknown ?? text}'.`,
      },
    ]);
    error.message = 'Request contains an invalid argument.';
    throw error;
  }
  return mask;
};

/** The part of a mask below a field; `undefined` when the field is not selected. */
export const below = (mask: FieldMask, name: string): FieldMask | undefined =>
  mask.all ? everything : mask.children.get(name);

/** True when the path is selected as a whole or in part. */
export const selects = (mask: FieldMask, ...path: readonly string[]): boolean => {
  let node: FieldMask | undefined = mask;
  for (const name of path) {
    node = below(node, name);
    if (node === undefined) return false;
  }
  return true;
};
