/**
 * The rules of google.script.run: only plain data travels, and it arrives as it was.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTransferable } from '../../../apps-script/host/runtime/script-run-values.ts';

describe('a value for google.script.run', () => {
  it('arrives as it was when it is plain data', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false } as object), (value) => {
        expect(JSON.stringify(toTransferable(value, '0'))).toBe(JSON.stringify(value));
      }),
    );
  });

  it.each([
    ['a date', { at: new Date(0) }, 'at'],
    ['a function', [() => 1], '0'],
    ['a map', { m: new Map() }, 'm'],
    ['an object of a class', { c: new URL('https://example.com') }, 'c'],
    ['a symbol', Symbol('s'), 'arg'],
    ['a large integer', 1n, 'arg'],
    ['a number that is none', { n: NaN }, 'n'],
  ])('is refused when it is %s', (_what, value, property) => {
    expect(() => toTransferable(value, 'arg')).toThrow(
      `Failed due to illegal value in property: ${property}`,
    );
  });

  it('is refused when it holds itself, but not when it holds the same thing twice', () => {
    const cyclic: { self?: object } = {};
    cyclic.self = { inner: cyclic };
    expect(() => toTransferable(cyclic, '0')).toThrow('illegal value in property: inner');
    const shared = { a: 1 };
    expect(toTransferable([shared, shared], '0')).toEqual([{ a: 1 }, { a: 1 }]);
  });

  it('turns undefined into null, and leaves it out of objects', () => {
    expect(toTransferable([undefined, { gone: undefined, here: null }], '0')).toEqual([null, { here: null }]);
    expect(toTransferable(undefined, '0')).toBeNull();
  });

  it('keeps __proto__ as the ordinary name that it is', () => {
    const value = JSON.parse('{"__proto__":{"admin":true}}') as object;
    const copy = toTransferable(value, '0');
    expect(Object.keys(copy as object)).toEqual(['__proto__']);
    expect((copy as { admin?: boolean }).admin).toBeUndefined();
  });
});
