/** The Nodes that may start this are exactly those that the installed packages take, said in one place. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeRange, isNodeSupported } from '../../../apps-script/host/set-up/node-version.mjs';

const { satisfies } = createRequire(import.meta.url)('semver') as {
  satisfies(version: string, range: string): boolean;
};
const root = join(import.meta.dirname, '../../..');
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as unknown;
const { engines } = read('package.json') as { engines: { node: string } };

interface Entry {
  engines?: { node?: string };
  optional?: boolean;
}
const needs = Object.entries((read('package-lock.json') as { packages: Record<string, Entry> }).packages)
  .filter(([path]) => path !== '')
  .flatMap(([path, entry]) => (entry.engines?.node ? [{ path, range: entry.engines.node }] : []));
const versions = [
  ...['18.20.8', '20.18.3', '20.19.0', '20.20.2', '21.7.3', '22.0.0', '22.12.0', '22.13.0', '22.20.0'],
  ...['23.0.0', '23.11.1', '24.0.0', '24.9.0', '25.0.0', '26.1.0'],
];

describe('the Nodes that can run this', () => {
  it.each(versions)('%s is taken if every installed package takes it', (version) => {
    const refusing = needs.filter(({ range }) => !satisfies(version, range)).map(({ path }) => path);
    expect(isNodeSupported(version, engines.node) ? refusing : []).toEqual([]);
    expect(isNodeSupported(version, engines.node), `refused by ${refusing.join(', ')}`).toBe(
      refusing.length === 0,
    );
  });

  it('are judged without a library as with one', () => {
    const number = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(
        number,
        number,
        number,
        fc.constantFrom(engines.node, '>=20.19', '^22.13.1'),
        (a, b, c, range) => {
          const version = `${a}.${b}.${c}`;
          expect(isNodeSupported(version, range), `${version} ${range}`).toBe(satisfies(version, range));
        },
      ),
      { numRuns: 500 },
    );
    expect(isNodeSupported('25.0.0-nightly2026', engines.node)).toBe(false);
  });

  it('are named in the README as the check names them', () => {
    const said = describeRange(engines.node);
    expect(said).toBe('Node 20 from 20.19 on, Node 22 from 22.13 on, or any from Node 24 on');
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(said);
    expect(readFileSync(join(root, 'extension/packaging/sources.ts'), 'utf8')).toContain(said);
  });
});
