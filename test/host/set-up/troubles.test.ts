/** What npm or the system complains of becomes one sentence that says what to do. */
import { describe, expect, it } from 'vitest';
import { toTrouble } from '../../../apps-script/host/demo/troubles.ts';
import { toNpmTrouble } from '../../../apps-script/host/set-up/npm-troubles.mjs';
import { toSystem } from '../../../apps-script/host/set-up/systems.mjs';

describe('npm that can’t install', () => {
  it.each([
    [
      'npm error code ENOTFOUND\nnpm error network request to https://r.example/x failed',
      'Check the network',
    ],
    ['npm error code EAI_AGAIN', 'Check the network'],
    ['npm error code ECONNREFUSED', 'HTTPS_PROXY'],
    ['npm error code ENOSPC\nnpm error nospc ENOSPC: no space left on device, write', 'The disk is full'],
    ['npm error code EACCES\nnpm error syscall mkdir', 'may not be written by you'],
    ['npm error code EROFS', 'can only be read'],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'NODE_EXTRA_CA_CERTS'],
    ['npm error code E407 Proxy Authentication Required', 'The proxy refused'],
    ['npm error code EINTEGRITY', 'npm cache clean'],
    ['ENOENT spawn npm ENOENT', 'npm is missing'],
    ['npm error code E500', 'for the reason that it gives'],
  ])('%s', (errors, sentence) => {
    expect(toNpmTrouble(errors)).toContain(sentence);
  });
});

describe('a start that fails', () => {
  it.each([
    ['ENOSPC', 'The disk is full (/a/b)'],
    ['EACCES', '--state=<folder>'],
    ['EROFS', '(/a/b)'],
  ])('for %s says what to do', (code, sentence) => {
    expect(toTrouble(Object.assign(new Error(`${code}: x`), { code, path: '/a/b' }))).toContain(sentence);
  });
  it('for another reason says it in one line', () => {
    expect(toTrouble(new Error('Something broke.\n    at line 1'))).toBe('Something broke.');
    expect(toTrouble('text')).toBe('text');
  });
});

describe('the packages of a system', () => {
  it.each([
    ['ID=debian\nVERSION_ID="12"', 'Debian', ['chromium'], ['firefox-esr']],
    ['ID=raspbian\nID_LIKE=debian', 'Debian', ['chromium'], ['firefox-esr']],
    ['ID=ubuntu\nID_LIKE=debian', 'Ubuntu', [], []],
    ['ID=linuxmint\nID_LIKE="ubuntu debian"', 'Ubuntu', [], []],
    ['ID=fedora', 'Fedora', ['chromium'], ['firefox']],
    ['ID="rocky"\nID_LIKE="rhel centos fedora"', 'Fedora', ['chromium'], ['firefox']],
    ['ID=arch', 'Arch Linux', ['chromium'], ['firefox']],
    ['ID=manjaro\nID_LIKE=arch', 'Arch Linux', ['chromium'], ['firefox']],
  ])('%s', (release, title, chromium, firefox) => {
    const system = toSystem(release)!;
    expect(system.title).toBe(title);
    expect(system.packages['chromium'] ?? []).toEqual(expect.arrayContaining(chromium));
    expect(system.packages['firefox'] ?? []).toEqual(expect.arrayContaining(firefox));
    for (const what of ['chromium', 'firefox', 'screen'])
      expect(system.packages[what] ?? system.byHand?.[what], `${title} has no way to ${what}`).toBeTruthy();
  });
  it('that is not known are not guessed', () => {
    expect(toSystem('ID=plan9')).toBeNull();
    expect(toSystem('')).toBeNull();
  });
});
