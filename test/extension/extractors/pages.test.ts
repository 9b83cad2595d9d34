/**
 * Every saved page against what is true of it: right, missing and wrong facts are counted per field, and a wrong
 * one fails. A fact that is confirmed although only one source tells it counts as wrong too.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { extractors } from '../../../extension/src/extractors/registry.ts';
import { readLivePage } from '../../../extension/src/inject/read-live-page.ts';
import { interpretPage } from '../../../extension/src/interpretation/interpret-page.ts';
import { FactCounts, toTruth } from './fact-counts.ts';
import { PAGE_LOCALES, toFixtureName } from './page-templates/locale-text.ts';
import type { PageTruth } from './page-templates/page.ts';
import { readSavedPage } from './saved-page.ts';

const root = path.resolve(import.meta.dirname, '../..');
const pagesDir = path.join(root, 'fixtures/pages');
const names = readdirSync(pagesDir)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/\.html$/, ''));
const HEAD = /^<!-- url: (\S+) \| observed: (\d{4}-\d{2}) \| zone: (\S+) \| now: (\S+) -->\n/;

const counts = new FactCounts();

async function readFixture(name: string) {
  const html = readFileSync(path.join(pagesDir, `${name}.html`), 'utf8');
  const [, url, , zone, now] = HEAD.exec(html)!;
  const filePath = path.join(pagesDir, `${name}.ics`);
  const reading = await readLivePage({
    address: url!,
    read: () => readSavedPage(html, url!),
    waitMs: () => Promise.resolve(),
    fetchText: () => Promise.resolve(existsSync(filePath) ? readFileSync(filePath, 'utf8') : undefined),
  });
  return {
    reading,
    facts: interpretPage(reading, { today: now!.slice(0, 10), browserTimeZone: zone!, nowAt: now! }),
  };
}

describe('saved pages', () => {
  it.each(names)('%s gives what is true of it', async (name) => {
    const truth = JSON.parse(
      readFileSync(path.join(root, 'expected/pages', `${name}.json`), 'utf8'),
    ) as PageTruth;
    const { reading, facts } = await readFixture(name);
    const events = facts.events.map(toTruth);
    const [site, state, language] = name.split('--') as [string, string, string];
    const { wrong, missing } = counts.compare(`${site} ${state}`, language, events, truth.events);
    expect(reading.extractor, 'read by').toBe(name.split('--')[0]);
    expect(wrong, 'wrong facts').toEqual([]);
    expect(missing, 'missing facts').toEqual(truth.missing ?? []);
    expect({ isEventOpen: facts.isEventOpen, notes: facts.notes }).toEqual({
      isEventOpen: truth.isEventOpen,
      notes: truth.notes,
    });
    expect(reading.trace.filter((line) => line.note?.includes('@'))).toEqual([]);
  });

  afterAll(() => {
    console.info(counts.toText(`Facts on ${String(names.length)} saved pages`));
    expect(counts.wrong, 'wrong facts').toBe(0);
  });
});

describe('the collection of saved pages', () => {
  const LANGUAGES = ['en', 'it', 'de', 'fr', 'es', 'pt', 'ja', 'ar'];
  /** Readers that read nothing drawn need no page per language. */
  const GAPS: Readonly<Record<string, string>> = {
    'nextcloud-calendar': 'reads the route and the calendar file only; no drawn text',
    generic: 'reads machine notations only; no drawn text',
  };

  it.each(extractors.map(({ name }) => name))('%s has a page in every language, or a named gap', (name) => {
    const own = names.filter((page) => page.startsWith(`${name}--`));
    const languages = new Set(own.map((page) => page.split('--')[2]!.split('-')[0]!));
    const lacking = LANGUAGES.filter((language) => !languages.has(language));
    if (lacking.length > 0) {
      expect(
        GAPS[name],
        `${name} has no page in ${lacking.join(', ')}: add one, or name the gap here`,
      ).toBeTruthy();
    }
    expect(own.length, `${name} has no saved page: add one`).toBeGreaterThan(0);
  });

  /** What a person has open, per site whose pages are drawn text; `reported` pages are one person's. */
  const STATES: Readonly<Record<string, string[]>> = {
    'google-calendar': [
      ...['bubble', 'bubble-as-guest', 'bubble-as-neither', 'bubble-of-other-calendar'],
      ...['bubble-of-personal-account', 'bubble-recurring', 'bubble-moved', 'bubble-all-day'],
      ...['bubble-of-days', 'bubble-multi-day', 'bubble-of-next-year', 'edit-page', 'edit-page-of-days'],
      ...['edit-page-as-guest', 'day', 'week', 'month', 'schedule', 'search'],
    ],
    'outlook-web': ['month', 'peek'],
  };

  it.each(Object.entries(STATES))('%s is saved in each state and language', (site, states) => {
    const lacking = states.flatMap((state) =>
      PAGE_LOCALES.map((locale) => `${site}--${state}--${toFixtureName(locale)}`).filter(
        (name) => !names.includes(name),
      ),
    );
    expect(lacking, 'pages to be saved').toEqual([]);
  });

  it.each(extractors.map(({ name }) => name))('%s meets a hostile page', (name) => {
    const hostile = names.filter((page) => page.startsWith(`${name}--hostile-`));
    expect(
      hostile.length,
      `${name} has no hostile page: add ${name}--hostile-<trap>--<locale>.html`,
    ).toBeGreaterThan(0);
  });

  it.each(names)('%s says in its first line where, when and in which zone it was seen', (name) => {
    expect(readFileSync(path.join(pagesDir, `${name}.html`), 'utf8')).toMatch(HEAD);
    expect(existsSync(path.join(root, 'expected/pages', `${name}.json`)), 'has its expected facts').toBe(
      true,
    );
  });
});
