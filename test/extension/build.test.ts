/** What is built keeps to the sizes that were promised, and what is injected stands alone. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildExtension, SCRIPTS } from '../../extension/build.ts';
import { SCRIPT_HOSTS, toManifest } from '../../extension/manifest.ts';

let folder: string;
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const gzipped = (...names: string[]) => names.reduce((sum, name) => sum + gzipSync(read(name)).length, 0);

/** A page's script and all that it imports before it runs; what it loads later is not among them. */
function withImports(name: string, found = new Set<string>()): string[] {
  if (found.has(name)) return [];
  found.add(name);
  const { body } = parse(read(name), { ecmaVersion: 2024, sourceType: 'module' });
  for (const part of body)
    if ('source' in part && part.source)
      withImports(posix.join(posix.dirname(name), String(part.source.value)), found);
  return [...found];
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'extension-'));
  await buildExtension({ outDir: folder, target: 'chrome' });
}, 60_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the built extension', () => {
  it.each(SCRIPTS.map(({ fileName }) => fileName))('has %s as one script without imports', (name) => {
    expect(() => parse(read(name), { ecmaVersion: 2024, sourceType: 'script' })).not.toThrow();
    expect(read(name)).not.toMatch(/\bimport\s*\(/);
  });

  it('leaves nothing in the global scope of a page that it reads', () => {
    const { body } = parse(read('read-page.js'), { ecmaVersion: 2024, sourceType: 'script' });
    expect(body.map(({ type }) => type).filter((type) => type !== 'ExpressionStatement')).toEqual([]);
  });

  it('keeps the popup under 60 kB and the injected reader under 20 kB, compressed', () => {
    expect(gzipped(...withImports('pages/check-in.js'), 'pages/check-in.css')).toBeLessThan(60_000);
    expect(gzipped('read-page.js')).toBeLessThan(20_000);
  });

  it('keeps what understands a page apart from the popup, and under 20 kB', () => {
    const popup = withImports('pages/check-in.js');
    const later = withImports('pages/interpret-page.js').filter((name) => !popup.includes(name));
    expect(later).toContain('pages/interpret-page.js');
    expect(gzipped(...later)).toBeLessThan(20_000);
  });

  it('waits for nothing at the top level of the popup’s script: what it loads may share its code and wait for it', () => {
    const { body } = parse(read('pages/check-in.js'), { ecmaVersion: 2024, sourceType: 'module' });
    const waits = body.filter(
      (part) => part.type === 'ExpressionStatement' && part.expression.type === 'AwaitExpression',
    );
    expect(waits).toEqual([]);
  });

  it('accepts no web app on this computer unless it is built for development', () => {
    for (const name of ['background.js', 'pages/check-in.js', 'pages/options.js'])
      expect(read(name)).not.toContain('http://127.0.0.1/*');
    expect(JSON.parse(read('manifest.json'))).toMatchObject({ host_permissions: SCRIPT_HOSTS });
  });
});

describe('the manifest', () => {
  const of = (target: 'chrome' | 'firefox') => toManifest({ target, version: '1.2.3', allowLoopback: false });

  it('asks for the same in both browsers, but for the side panel that Firefox has without asking', () => {
    expect(of('firefox').permissions).toEqual(
      of('chrome').permissions.filter((name) => name !== 'sidePanel'),
    );
    expect(of('firefox').host_permissions).toEqual(of('chrome').host_permissions);
  });

  it('runs nothing on a page before the click', () => {
    for (const target of ['chrome', 'firefox'] as const)
      expect(of(target)).not.toHaveProperty('content_scripts');
  });

  it('has each browser’s own background, panel and oldest version', () => {
    expect(of('chrome')).toMatchObject({
      minimum_chrome_version: '120',
      background: { service_worker: 'background.js' },
      side_panel: { default_path: 'check-in/check-in.html?host=panel' },
    });
    expect(of('firefox')).toMatchObject({
      background: { scripts: ['background.js'] },
      sidebar_action: { default_panel: 'check-in/check-in.html?host=panel', open_at_install: false },
      browser_specific_settings: {
        gecko: { strict_min_version: '140.0' },
        gecko_android: { strict_min_version: '142.0' },
      },
    });
  });
});
