/** What `npm run new` begins really works: it is run in a copy of the sources, and the copy's own reader is asked. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toDiagnostics, toDiagnosticsText, toOutline } from '../../extension/src/diagnostics/diagnostics.ts';
import { excerptPage } from '../../extension/src/diagnostics/excerpt.ts';
import { readDocument } from '../../extension/src/extractors/registry.ts';
import type { Extractor } from '../../extension/src/extractors/extractor.ts';
import { interpretPage } from '../../extension/src/interpretation/interpret-page.ts';
import { parseDocument, savedSight } from '../extension/extractors/saved-page.ts';
import { makeExtractor } from './make-extractor.ts';
import { makeFixture } from './make-fixture.ts';

const root = path.resolve(import.meta.dirname, '../..');
/** Inside of the repository, so that the copy finds the libraries. */
const copy = path.join(root, `test/output/new-${process.pid}`);
/** A name that nobody begins, unlike that of the hint: whoever follows the hint must find this test passing. */
const NAME = 'begun-by-a-test';
const toConstant = (name: string): string =>
  name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
const read = (file: string): string => readFileSync(path.join(copy, file), 'utf8');

beforeAll(() => {
  for (const folder of ['extension/src', 'shared/capture', 'test/extension/extractors'])
    cpSync(path.join(root, folder), path.join(copy, folder), { recursive: true });
  for (const folder of ['test/fixtures/pages', 'test/expected/pages'])
    mkdirSync(path.join(copy, folder), { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('npm run new:extractor', () => {
  it('begins a reader that is registered before the generic one and reads its own pages as expected', async () => {
    makeExtractor(copy, NAME, 'calendar.made.example');
    const registry = (await import(
      /* @vite-ignore */ path.join(copy, 'extension/src/extractors/registry.ts')
    )) as {
      extractors: Extractor[];
      readDocument: typeof readDocument;
    };
    expect(registry.extractors.map(({ name }) => name).slice(-2)).toEqual([NAME, 'generic']);
    for (const state of ['event', 'hostile-script-in-title']) {
      const html = read(`test/fixtures/pages/${NAME}--${state}--en.html`);
      const reading = registry.readDocument(
        parseDocument(html),
        'https://calendar.made.example/event/1',
        savedSight,
      );
      const { events } = interpretPage(reading, { today: '2026-10-06', browserTimeZone: 'Europe/Rome' });
      const expected = JSON.parse(read(`test/expected/pages/${NAME}--${state}--en.json`)) as {
        events: { title: string; startsAt: { check: string } }[];
      };
      expect(
        events.map(({ title, startsAt }) => [title?.value, startsAt?.value, startsAt?.certainty]),
      ).toEqual(expected.events.map(({ title, startsAt }) => [title, startsAt.check, 'please-check']));
    }
    expect(read('test/extension/extractors/pages.test.ts')).toContain(`'${NAME}': 'seen in English only`);
    expect(read('shared/capture/page-readers.ts')).toContain(`'${NAME}',\n  'generic',`);
  });

  it('can be done again and again, also when the list of readers has grown over the line', () => {
    const registry = 'extension/src/extractors/registry.ts';
    const names = ['one', 'two', 'three'].map((name) => `${NAME}-${name}-with-a-long-name`);
    for (const name of names) {
      const { sources } = makeExtractor(copy, name);
      execFileSync(
        process.execPath,
        [
          'node_modules/prettier/bin/prettier.cjs',
          '--ignore-path=none',
          '--write',
          ...sources.map((file) => path.join(copy, file)),
        ],
        { cwd: root },
      );
    }
    expect(read(registry)).toMatch(/^  generic,$/m);
    expect(read(registry)).toMatch(
      new RegExp(`${names.map((name) => `${toConstant(name)},\\s+`).join('')}generic,?\\s*\\];`),
    );
  });

  it('says what is in the way, and changes nothing then', () => {
    expect(() => makeExtractor(copy, 'Zoho Calendar')).toThrow('kebab-case');
    expect(() => makeExtractor(copy, 'outlook-web')).toThrow('exists already');
    const registry = 'extension/src/extractors/registry.ts';
    const before = read(registry);
    writeFileSync(path.join(copy, registry), before.replace(/generic(,?\s*\];)/, 'generic, other$1'));
    writeFileSync(path.join(copy, 'test/extension/extractors/pages.test.ts'), 'rewritten');
    expect(() => makeExtractor(copy, 'other-calendar')).toThrow('by hand');
    expect(existsSync(path.join(copy, 'extension/src/extractors/other-calendar.ts'))).toBe(false);
  });
});

describe('npm run new -- fixture', () => {
  const name = 'google-calendar--bubble-recurring--it';
  const url = 'https://calendar.google.com/calendar/u/0/r/week';

  const makeFile = (): string => {
    const html = readFileSync(path.join(root, 'test/fixtures/pages', `${name}.html`), 'utf8');
    const document = parseDocument(html);
    const reading = readDocument(document, url, savedSight);
    const diagnostics = toDiagnostics(
      { reading: toOutline(reading), excerpt: excerptPage(document, url, reading, savedSight) },
      {
        extension: '0.1.0',
        browser: 'Chrome on Linux',
        madeAt: '2026-10-06T17:00:00+02:00',
        timeZone: 'Europe/Rome',
      },
    );
    const file = path.join(copy, 'diagnostics.json');
    writeFileSync(file, toDiagnosticsText(diagnostics));
    return file;
  };

  it('gives a page and its facts, which are those of the page it was made of', async () => {
    await makeFixture(copy, makeFile(), 'Guests gone');
    const made = 'google-calendar--reported-guests-gone--it';
    const [page, expected] = [`test/fixtures/pages/${made}.html`, `test/expected/pages/${made}.json`];
    expect(read(page)).toMatch(
      /^<!-- url: https:\/\/calendar\.google\.com\S+ \| observed: 2026-10 \| zone: Europe\/Rome \| now: \S+ -->\n/,
    );
    const original = JSON.parse(
      readFileSync(path.join(root, 'test/expected/pages', `${name}.json`), 'utf8'),
    ) as {
      events: { startsAt: unknown; endsAt: unknown; guests: unknown[] }[];
    };
    const truth = JSON.parse(read(expected)) as typeof original;
    expect(truth.events.map(({ startsAt, endsAt, guests }) => [startsAt, endsAt, guests.length])).toEqual(
      original.events.map(({ startsAt, endsAt, guests }) => [startsAt, endsAt, guests.length]),
    );
    await expect(makeFixture(copy, makeFile(), 'guests-gone')).rejects.toThrow('exists');
  });

  it('refuses what is no diagnostics file', async () => {
    const file = path.join(copy, 'other.json');
    writeFileSync(file, '{"kind":"something-else"}');
    await expect(makeFixture(copy, file)).rejects.toThrow('no diagnostics file');
  });
});
