/**
 * What a push to Google would refuse is refused here, with file and line.
 */
import { describe, expect, it } from 'vitest';
import { checkScript } from '../../../apps-script/host/runtime/bundle-rules.ts';
import { parseManifest } from '../../../apps-script/host/runtime/manifest.ts';

describe('a script file', () => {
  it.each([
    ['a private field', 'class A { #x = 1 }'],
    ['a private method', 'class A { #m() {} }'],
    ['a private check', 'class A { static is(o) { return #x in o } }'],
    ['a static field', 'class A { static x = 1 }'],
    ['a static block', 'class A { static { f() } }'],
    ['an import', "import x from 'x'"],
    ['an export', 'export function f() {}'],
    ['a dynamic import', "function f() { return import('fs') }"],
    ['await at the top level', 'await f()'],
    ['the v flag', 'var r = /[a--b]/v'],
    ['a slip', 'function ('],
  ])('with %s is refused', (_what, code) => {
    expect(() => checkScript('Code.js', `// first line\n${code}`)).toThrow(
      /^Syntax error: SyntaxError: .+ line: 2 file: Code\.js$/,
    );
  });

  it('gives the functions declared at its top level', () => {
    const code =
      'function a() {} async function b_() { function inner() {} } var c = function () {}; class D { x = 1 }';
    expect(checkScript('Code.js', code)).toEqual(['a', 'b_']);
  });
});

describe('the manifest', () => {
  const good = { timeZone: 'Europe/Rome', runtimeVersion: 'V8' };
  const parse = (changes: object) => () => parseManifest(JSON.stringify({ ...good, ...changes }));

  it('is refused with the name of the field that is wrong', () => {
    expect(parse({ runtimeVersion: 'DEPRECATED_ES5' })).toThrow(/runtimeVersion must be "V8"/);
    expect(parse({ timeZone: 'Rome' })).toThrow(/timeZone "Rome" is not a zone/);
    expect(parse({ webapp: { access: 'EVERYONE', executeAs: 'USER_DEPLOYING' } })).toThrow(
      /webapp.access must be one of/,
    );
    expect(parse({ oauthScopes: 'all' })).toThrow(/oauthScopes must be a list/);
  });

  it('without scopes refuses nothing for a missing scope', () => {
    expect(parse({})()).toMatchObject({ oauthScopes: null, webApp: null, advancedServices: [] });
  });
});
