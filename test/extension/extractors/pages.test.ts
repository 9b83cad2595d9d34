/**
 * Every saved page against what is true of it: right, missing and wrong facts are counted per field, and a wrong
 * one fails. A fact that is confirmed although only one source tells it counts as wrong too.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { extractors } from '../../../extension/src/extractors/registry.ts';
import { readLivePage } from '../../../extension/src/inject/read-live-page.ts';
import { interpretPage } from '../../../extension/src/interpretation/interpret-page.ts';
import type { EventFacts } from '../../../shared/capture/page-facts.ts';
import type { EventTruth, PageTruth } from './page-templates/page.ts';
import { readSavedPage } from './saved-page.ts';

const root = path.resolve(import.meta.dirname, '../..');
const pagesDir = path.join(root, 'fixtures/pages');
const names = readdirSync(pagesDir)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/\.html$/, ''));
const HEAD = /^<!-- url: (\S+) \| observed: (\d{4}-\d{2}) \| zone: (\S+) \| now: (\S+) -->\n/;

type Count = { right: number; missing: number; wrong: number };
const counts = new Map<string, Count>();

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

/** The facts in the shape of the truth: sources left out, doubt kept. */
function toTruth(event: EventFacts): EventTruth {
  const entries = Object.entries(event).map(([key, value]: [string, unknown]) => {
    if (typeof value !== 'object' || value === null || !('certainty' in value)) return [key, value];
    const field = value as { value: string; certainty: string };
    return [key, field.certainty === 'confirmed' ? field.value : { check: field.value }];
  });
  return Object.fromEntries(entries) as EventTruth;
}

function count(field: string, expected: unknown, actual: unknown): keyof Count | undefined {
  if (expected === undefined && actual === undefined) return undefined;
  const result = actual === undefined ? 'missing' : isDeepStrictEqual(actual, expected) ? 'right' : 'wrong';
  const line = counts.get(field) ?? { right: 0, missing: 0, wrong: 0 };
  line[result] += 1;
  counts.set(field, line);
  return result;
}

const FIELDS = [
  'title',
  'startsAt',
  'endsAt',
  'startsOn',
  'endsOn',
  'isAllDay',
  'timeZone',
  'guests',
  'organizerName',
  'meetingUrl',
  'eventId',
  'calendarId',
] as const;

describe('saved pages', () => {
  it.each(names)('%s gives what is true of it', async (name) => {
    const truth = JSON.parse(
      readFileSync(path.join(root, 'expected/pages', `${name}.json`), 'utf8'),
    ) as PageTruth;
    const { reading, facts } = await readFixture(name);
    const events = facts.events.map(toTruth);
    const longer = Math.max(events.length, truth.events.length);
    const wrong: string[] = [];
    const missing: string[] = [];
    for (let index = 0; index < longer; index += 1) {
      for (const field of FIELDS) {
        const result = count(field, truth.events[index]?.[field], events[index]?.[field]);
        if (result === 'wrong') wrong.push(`${String(index)}.${field}`);
        if (result === 'missing') missing.push(`${String(index)}.${field}`);
      }
    }
    expect(reading.extractor, 'read by').toBe(name.split('--')[0]);
    expect(wrong, 'wrong facts').toEqual([]);
    expect(missing, 'missing facts').toEqual([]);
    expect({ isEventOpen: facts.isEventOpen, notes: facts.notes }).toEqual({
      isEventOpen: truth.isEventOpen,
      notes: truth.notes,
    });
    expect(reading.trace.filter((line) => line.note?.includes('@'))).toEqual([]);
  });

  afterAll(() => {
    const lines = [...counts].map(
      ([field, { right, missing, wrong }]) =>
        `  ${field.padEnd(14)}${String(right).padStart(6)}${String(missing).padStart(9)}${String(wrong).padStart(7)}`,
    );
    console.info(
      [
        `Facts on ${String(names.length)} saved pages:`,
        `  ${'field'.padEnd(14)} right  missing  wrong`,
        ...lines,
      ].join('\n'),
    );
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
