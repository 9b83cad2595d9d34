/**
 * Service objects whose unknown members throw. Without it a misspelt or missing method would read as undefined
 * here and as something else at Google, and a feature test would quietly take the wrong way.
 */
import { exception } from './bridge.ts';

/** The script's view of a service object: the given members, and a clear error for all others. */
export function sealed<T extends object>(name: string, members: T): T {
  const target = Object.assign(members, { toString: () => name });
  return new Proxy(target, {
    get(object, key) {
      if (typeof key === 'symbol' || key in object) return Reflect.get(object, key) as unknown;
      // Asked by `await`, JSON.stringify and inspection of any object; Google's objects have neither.
      if (key === 'then' || key === 'toJSON') return undefined;
      throw exception(`not in the local host: ${name}.${key}`);
    },
    set(_object, key) {
      throw new TypeError(`Cannot set property ${String(key)} of ${name}`);
    },
  });
}

/** A Google global that the host does not have at all: any use of it throws. */
export function absentService(name: string): object {
  return sealed(name, {});
}

export interface EnumMember {
  toString(): string;
  name(): string;
  ordinal(): number;
  compareTo(other: EnumMember): number;
}

/** Google's enums: objects compared by identity, shown by their names. */
export function enumeration<N extends string>(names: readonly N[]): Record<N, EnumMember> {
  const members = names.map((name, index) => {
    const member: EnumMember = {
      toString: () => name,
      name: () => name,
      ordinal: () => index,
      compareTo: (other) => index - other.ordinal(),
    };
    return [name, Object.freeze(member)] as const;
  });
  return Object.freeze(Object.fromEntries(members)) as Record<N, EnumMember>;
}
