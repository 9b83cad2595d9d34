/**
 * The packages for the stores: the same bytes each time, from the source archive too, with nothing in them that a
 * store refuses.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePackages, type Packages } from '../../../extension/package.ts';
import { readFolder, toArchive } from '../../../extension/packaging/archive.ts';

const root = path.resolve(import.meta.dirname, '../../..');
mkdirSync(path.join(root, 'test/output'), { recursive: true });
/** Inside of the repository, so that a build in it finds the libraries. */
const place = mkdtempSync(path.join(root, 'test/output/packages-'));

interface LintResult {
  summary: { errors: number; warnings: number; notices: number };
  errors: { code: string; message: string }[];
  warnings: { code: string; message: string; file?: string }[];
}

let packages: Packages;
beforeAll(async () => {
  packages = await makePackages(path.join(place, 'first'));
}, 120_000);
afterAll(() => rmSync(place, { recursive: true, force: true }));

const unzip = (file: string) => unzipSync(readFileSync(file));
const sameFiles = (file: string, other: string): boolean => readFileSync(file).equals(readFileSync(other));

describe('the packages', () => {
  it('are the same byte for byte when they are made again, in another folder', async () => {
    const again = await makePackages(path.join(place, 'a second', 'folder'));
    for (const name of ['chrome', 'firefox', 'sources'] as const)
      expect(sameFiles(packages[name], again[name]), name).toBe(true);
  }, 120_000);

  it('are built alike from the source archive alone, as a reviewer does', () => {
    const sources = path.join(place, 'sources');
    for (const [file, bytes] of Object.entries(unzip(packages.sources))) {
      mkdirSync(path.dirname(path.join(sources, file)), { recursive: true });
      writeFileSync(path.join(sources, file), bytes);
    }
    symlinkSync(path.join(root, 'node_modules'), path.join(sources, 'node_modules'), 'dir');
    execFileSync(process.execPath, ['--import', 'tsx', 'extension/build.ts'], {
      cwd: sources,
      stdio: 'pipe',
    });
    for (const target of ['chrome', 'firefox'] as const) {
      const built = toArchive(readFolder(path.join(sources, 'dist/extension', target)));
      expect(Buffer.from(built).equals(readFileSync(packages[target])), target).toBe(true);
    }
  }, 120_000);

  it('hold what the manifest names, and no source, map or test', () => {
    for (const target of ['chrome', 'firefox'] as const) {
      const files = unzip(packages[target]);
      const names = Object.keys(files);
      const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json'])) as Record<
        string,
        unknown
      >;
      const named = JSON.stringify(manifest).match(/[\w/-]+\.(?:js|html|png)/g) ?? [];
      expect(named.filter((file) => !names.includes(file))).toEqual([]);
      expect(names.filter((file) => /\.(?:map|tsx?|md)$|test/.test(file))).toEqual([]);
      expect(JSON.stringify(manifest)).not.toMatch(/localhost|127\.0\.0\.1/);
    }
  });

  it('carry the license of every library in them, and of no other', () => {
    for (const target of ['chrome', 'firefox'] as const) {
      const notices = new TextDecoder().decode(unzip(packages[target])['LICENSES.txt']);
      const named = [...notices.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \(\S+\)$/gm)].map((match) => match[1]);
      expect(named).toEqual(['@noble/hashes', 'ical.js', 'preact', 'valibot', 'webextension-polyfill']);
      for (const words of [
        'Jason Miller',
        'Paul Miller',
        'Fabian Hiller',
        'Mozilla Public License',
        'Source: https://',
      ])
        expect(notices).toContain(words);
    }
  });

  it('run no text as code and load nothing from elsewhere', () => {
    for (const [file, bytes] of Object.entries(unzip(packages.chrome))) {
      if (!/\.(?:js|html)$/.test(file)) continue;
      const text = new TextDecoder().decode(bytes);
      expect(text, file).not.toMatch(
        /\beval\(|new Function\(|\.innerHTML\s*=[^=]|insertAdjacentHTML|document\.write/,
      );
      expect(text, file).not.toMatch(/<script[^>]+src="https?:|import\(["'`]https?:/);
    }
  });

  it('pass Mozilla’s linter without an error or a warning', () => {
    const answer = execFileSync(
      process.execPath,
      [
        path.join(root, 'node_modules/web-ext/bin/web-ext.js'),
        'lint',
        '--no-config-discovery',
        '--output=json',
        `--source-dir=${path.join(place, 'first/firefox')}`,
      ],
      { encoding: 'utf8', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } },
    );
    const { summary, errors, warnings } = JSON.parse(answer) as LintResult;
    expect([...errors, ...warnings]).toEqual([]);
    expect(summary.notices).toBe(0);
  }, 120_000);
});

describe('an archive', () => {
  it('does not depend on the order, date or place of its files', () => {
    const one = new Map([
      ['b.txt', new Uint8Array([1, 2, 3])],
      ['a/c.txt', new Uint8Array([4])],
    ]);
    const other = new Map([...one].reverse());
    expect(Buffer.from(toArchive(one)).equals(Buffer.from(toArchive(other)))).toBe(true);
    const names = Object.keys(unzipSync(toArchive(one)));
    expect(names).toEqual(['a/c.txt', 'b.txt']);
  });

  it('is the same in every time zone', () => {
    const script = `import { toArchive } from './extension/packaging/archive.ts';
      process.stdout.write(Buffer.from(toArchive(new Map([['a', new Uint8Array([1])]]))).toString('hex'));`;
    const inZone = (TZ: string): string =>
      execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, TZ },
      });
    expect(inZone('Pacific/Auckland')).toBe(inZone('America/Los_Angeles'));
  });
});
