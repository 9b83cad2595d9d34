/**
 * Rules of this repository that no compiler sees: who may import whom, where a platform may be named, that registries
 * and files agree, that nothing here speaks of the machine it was written on. Each failure is a sentence.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tableNames } from '../shared/tables/registry.ts';
import { messages } from '../shared/protocol/registry.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function walk(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (['node_modules', 'dist', 'output'].includes(entry.name)) return [];
    return entry.isDirectory() ? walk(path) : [path];
  });
}

const sources = ['shared', 'apps-script', 'extension', 'test']
  .flatMap(walk)
  .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.startsWith('test/fixtures/'));
const product = sources.filter((path) => !path.startsWith('test/'));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');

function importsOf(path: string): string[] {
  const found = [...read(path).matchAll(/(?:\bfrom |\bimport |\bimport\()'([^'\n]+)'/g)].map(
    (match) => match[1]!,
  );
  return found.map((target) =>
    target.startsWith('.')
      ? normalize(join(dirname(path), target.split('?')[0]!)).replaceAll('\\', '/')
      : target,
  );
}

/** What a file imports for its types alone. */
const typesOf = (path: string): Set<string> =>
  new Set(
    [...read(path).matchAll(/import type [^;]*? from '([^']+)'/g)].map((match) =>
      normalize(join(dirname(path), match[1]!)),
    ),
  );

const breaches = (
  paths: string[],
  isForbidden: (target: string, path: string) => boolean,
  sentence: string,
): string[] =>
  paths.flatMap((path) =>
    importsOf(path)
      .filter((target) => isForbidden(target, path))
      .map((target) => `${path} imports ${target}: ${sentence}`),
  );

/**
 * Every file that belongs to the sources: as git has them, or, in a copy without git, all but what is ignored. An
 * archive of the sources must pass these rules too.
 */
function listSources(): string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '--full-name', '--', root], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      // A repository around the copy is not this one.
      env: { ...process.env, GIT_CEILING_DIRECTORIES: dirname(root) },
    });
    const paths = listed.split('\n').filter(Boolean);
    if (paths.length > 0) return paths;
  } catch {
    // No git, or no repository.
  }
  const ignored = read('.gitignore').split('\n').filter(Boolean);
  const isIgnored = (name: string) =>
    ignored.some((line) =>
      line.startsWith('*') ? name.endsWith(line.slice(1)) : line.replace(/\/$/, '') === name,
    );
  const list = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name === '.git' || isIgnored(entry.name) || isIgnored(path)) return [];
      return entry.isDirectory() ? list(path) : [path];
    });
  return list('');
}

const isIn = (folder: string) => (path: string) => path.startsWith(`${folder}/`);

describe('who may import whom', () => {
  it('shared is self-contained: only pure libraries from outside', () => {
    const allowed = ['valibot', '@noble/hashes', 'papaparse', 'munkres'];
    const outside = (target: string, path: string) =>
      !target.startsWith('shared/') &&
      !allowed.some((name) => target === name || target.startsWith(`${name}/`)) &&
      !(path.startsWith('shared/components/') && /^preact(\/|$)/.test(target));
    expect(
      breaches(sources.filter(isIn('shared')), outside, 'shared may use nothing of ours outside itself.'),
    ).toEqual([]);
  });

  it('the extension and the script never import each other', () => {
    expect(
      breaches(sources.filter(isIn('extension')), isIn('apps-script'), 'put what both need into shared.'),
    ).toEqual([]);
    const script = sources.filter((path) => /^apps-script\/(src|sidebar)\//.test(path));
    expect(breaches(script, isIn('extension'), 'put what both need into shared.')).toEqual([]);
  });

  it('the product never imports the local host or the tests', () => {
    const shipped = product.filter(
      (path) => !path.startsWith('apps-script/host/') && !/^(apps-script|extension)\/[^/]+$/.test(path),
    );
    expect(
      breaches(shipped, isIn('apps-script/host'), 'the host stands in for Google and is not shipped.'),
    ).toEqual([]);
    expect(breaches(product, isIn('test'), 'nothing imports tests.')).toEqual([]);
  });

  it('the local host knows nothing of mentoring; only the demonstration joins the two', () => {
    const host = product.filter(
      (path) =>
        path.startsWith('apps-script/host/') && !/^apps-script\/host\/(demo|demo\.ts|start)/.test(path),
    );
    const ofProduct = (target: string) => /^(shared|extension|apps-script\/(src|sidebar))\//.test(target);
    expect(breaches(host, ofProduct, 'keep mentoring out of the host.')).toEqual([]);
  });

  it('a catalog is imported by the registry and the script’s own words only', () => {
    const lists = ['shared/messages/registry.ts', 'shared/messages/it/index.ts', 'apps-script/src/words.ts'];
    const isCatalog = (target: string) => /^shared\/messages\/[a-z]{2}\.ts$/.test(target);
    expect(
      breaches(
        product.filter((path) => !lists.includes(path) && !isCatalog(path)),
        isCatalog,
        'take areas from every catalog with inEveryLanguage, so that a new language is one folder.',
      ),
    ).toEqual([]);
  });

  it('extractors see a document, an address and shared types only', () => {
    const outside = (target: string) =>
      !target.startsWith('extension/src/extractors/') && !target.startsWith('shared/capture/');
    expect(
      breaches(
        sources.filter(isIn('extension/src/extractors')),
        outside,
        'extractors use no network, clock or storage.',
      ),
    ).toEqual([]);
  });

  /** Folders right below a part that import each other in a circle. */
  const findCircles = (part: string, targetsOf: (path: string) => string[]): string[] => {
    const folderOf = (path: string) => path.slice(part.length + 1).match(/^([^/]+)\//)?.[1];
    const graph = new Map<string, Set<string>>();
    for (const path of product.filter((one) => one.startsWith(`${part}/`))) {
      const from = folderOf(path);
      for (const target of targetsOf(path).filter((one) => one.startsWith(`${part}/`))) {
        const to = folderOf(target);
        if (from && to && from !== to) graph.set(from, (graph.get(from) ?? new Set()).add(to));
      }
    }
    const reach = (from: string, seen = new Set<string>()): Set<string> => {
      for (const to of graph.get(from) ?? []) if (!seen.has(to)) reach(to, seen.add(to));
      return seen;
    };
    return [...graph.keys()].filter((folder) => reach(folder).has(folder));
  };

  it('no folders of the script or of its pages import each other in a circle, not even for types', () => {
    for (const part of ['apps-script/src', 'apps-script/sidebar']) {
      expect(findCircles(part, importsOf), `${part}: these folders import each other in a circle`).toEqual(
        [],
      );
    }
  });

  it('no folders of the extension import each other’s code in a circle', () => {
    // Types alone may: the keys of the storage are declared in one place, with what each of them holds.
    const codeOf = (path: string) => importsOf(path).filter((target) => !typesOf(path).has(target));
    expect(findCircles('extension/src', codeOf)).toEqual([]);
  });

  it('no file of the product takes part in a circle of imports', () => {
    const graph = new Map(
      product.map((path) => [path, importsOf(path).filter((target) => product.includes(target))]),
    );
    const state = new Map<string, 'open' | 'done'>();
    const circles: string[] = [];
    const visit = (path: string, trail: string[]): void => {
      if (state.get(path) === 'done') return;
      if (state.get(path) === 'open') {
        circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
        return;
      }
      state.set(path, 'open');
      const typeOnly = typesOf(path);
      for (const target of graph.get(path) ?? []) if (!typeOnly.has(target)) visit(target, [...trail, path]);
      state.set(path, 'done');
    };
    for (const path of product) visit(path, []);
    expect(circles).toEqual([]);
  });
});

describe('platforms are named in one place', () => {
  const naming = (paths: string[], pattern: RegExp, sentence: string) =>
    paths.filter((path) => pattern.test(withoutComments(read(path)))).map((path) => `${path}: ${sentence}`);

  it('browser and chrome only in the extension’s platform folder', () => {
    const others = sources.filter(
      (path) => path.startsWith('extension/src/') && !path.startsWith('extension/src/platform/'),
    );
    expect(
      naming(
        others,
        /(?<![\w.'"-])(?:browser|chrome)\.[a-z]\w*[.(]/,
        'name the browser in extension/src/platform only.',
      ),
    ).toEqual([]);
    const polyfill = sources.filter((path) => /import(?! type)[^;]*'webextension-polyfill'/.test(read(path)));
    expect(polyfill.length, 'webextension-polyfill is imported in exactly one module').toBe(1);
  });

  it('Google’s services only in the script’s platform folder', () => {
    const others = sources.filter(
      (path) => path.startsWith('apps-script/src/') && !path.startsWith('apps-script/src/platform/'),
    );
    const google =
      /(?<![\w.'"])(?:SpreadsheetApp|PropertiesService|CacheService|LockService|HtmlService|ContentService|ScriptApp|Session|Utilities|Sheets)\./;
    expect(naming(others, google, 'name Google’s services in apps-script/src/platform only.')).toEqual([]);
  });

  it('the clock and random ids only where a platform is', () => {
    const pure = product.filter(
      (path) => /^(shared|extension\/src|apps-script\/src)\//.test(path) && !/\/platform\//.test(path),
    );
    expect(
      naming(
        pure,
        /Date\.now\(\)|new Date\(\)|Math\.random\(|randomUUID\(/,
        'take the clock and ids as arguments.',
      ),
    ).toEqual([]);
  });
});

describe('files and registries agree', () => {
  it('every table has a file and a line in the registry', () => {
    const files = readdirSync(join(root, 'shared/tables')).filter(
      (name) => !['registry.ts', 'README.md'].includes(name),
    );
    expect(files.length, 'a file in shared/tables is missing in its registry, or the reverse').toBe(
      tableNames.length,
    );
  });

  it('every message but enrollment has a line in the registry', () => {
    const files = readdirSync(join(root, 'shared/protocol/messages')).filter((name) => name !== 'enroll.ts');
    expect(files.length).toBe(messages.length);
  });

  it('the top level has only what the design and tools ask for', () => {
    const listed = listSources();
    const top = [...new Set(listed.map((path) => path.split('/')[0]!))].sort();
    const expected = [
      '.ci',
      '.gitignore',
      '.npmrc',
      '.prettierignore',
      '.prettierrc.json',
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'apps-script',
      'eslint.config.js',
      'extension',
      'package-lock.json',
      'package.json',
      'shared',
      'test',
      'tsconfig.base.json',
      'tsconfig.json',
      'ARCHITECTURE.md',
      'CONTRIBUTING.md',
      'vitest.config.ts',
    ];
    expect(top.filter((name) => !expected.includes(name))).toEqual([]);
  });
});

describe('what the repository says', () => {
  const texts = (): string[] =>
    listSources().filter(
      (path) =>
        /\.(ts|tsx|mjs|js|md|json|css|html)$|^\.ci\//.test(path) &&
        path !== 'test/repository.test.ts' &&
        existsSync(join(root, path)),
    );

  it('names no machine, no package host and no path outside', () => {
    const odd = /(?<![\w.])\/(?:work|farm|home|root)\/|registry\.npmjs/;
    expect(texts().filter((path) => odd.test(read(path)))).toEqual([]);
    expect(read('package-lock.json')).not.toMatch(/"resolved": "https?:/);
  });

  it('opens each source file with what it is for', () => {
    const silent = product.filter(
      (path) =>
        /\.(ts|tsx|mjs)$/.test(path) &&
        // A file of words is named for the feature it speaks for.
        !/^shared\/messages\/(?:en|it)\//.test(path) &&
        !/^(?:#!.*\n)?\s*(?:\/\*\*|\/\/)/.test(read(path)),
    );
    expect(silent.map((path) => `${path} does not say what it is for`)).toEqual([]);
  });

  it('silences no checker', () => {
    const silencers = new RegExp(['@ts-(ignore|nocheck)', 'eslint-' + 'disable', '\\bas any\\b'].join('|'));
    expect(
      sources.filter((path) => path !== 'test/repository.test.ts' && silencers.test(read(path))),
    ).toEqual([]);
  });

  it('has at most twelve npm scripts', () => {
    const manifest = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(Object.keys(manifest.scripts).length).toBeLessThanOrEqual(12);
  });

  it('keeps files small: nine in ten below 200 lines', () => {
    const lengths = product.map((path) => read(path).split('\n').length).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length * 0.9)]).toBeLessThan(220);
  });

  it('has links in its README that lead somewhere', () => {
    const links = [...read('README.md').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((match) => match[1]!);
    expect(links.filter((link) => !existsSync(join(root, link)))).toEqual([]);
    expect(relative(root, join(root, 'README.md'))).toBe('README.md');
  });
});
