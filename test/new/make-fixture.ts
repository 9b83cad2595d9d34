/**
 * Turns a diagnostics file into a saved page with its expected facts, so that a repair begins with a page that fails.
 * What is expected is first what is read today: the person who repairs corrects it to what the page says.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostics } from '../../extension/src/diagnostics/diagnostics.ts';
import { DIAGNOSTICS_KIND } from '../../extension/src/diagnostics/diagnostics.ts';
import { readLivePage } from '../../extension/src/inject/read-live-page.ts';
import { interpretPage } from '../../extension/src/interpretation/interpret-page.ts';
import type { EventFacts } from '../../shared/capture/page-facts.ts';
import { readSavedPage } from '../extension/extractors/saved-page.ts';

/** Writes `<extractor>--reported-<state>--<language>` and returns what to do next, line by line. */
export async function makeFixture(root: string, file: string, state?: string): Promise<string[]> {
  const diagnostics = parseDiagnostics(readFileSync(file, 'utf8'));
  const { excerpt, reading, madeAt, timeZone } = diagnostics;
  const name = [
    reading.extractor,
    `reported-${toState(state ?? madeAt.slice(0, 10))}`,
    excerpt.language || 'und',
  ].join('--');
  const page = path.join(root, 'test/fixtures/pages', `${name}.html`);
  const expected = path.join(root, 'test/expected/pages', `${name}.json`);
  if (existsSync(page))
    throw new Error(`${path.relative(root, page)} exists. Give another state as last word.`);
  const head = `<!-- url: ${excerpt.address} | observed: ${madeAt.slice(0, 7)} | zone: ${timeZone} | now: ${madeAt} -->`;
  const html = `${head}\n${excerpt.markup.join('\n')}\n`;
  const live = await readLivePage({
    address: excerpt.address,
    read: () => readSavedPage(html, excerpt.address),
    waitMs: () => Promise.resolve(),
    fetchText: () => Promise.resolve(excerpt.calendarFile),
  });
  const facts = interpretPage(live, { today: madeAt.slice(0, 10), browserTimeZone: timeZone, nowAt: madeAt });
  const truth = { isEventOpen: facts.isEventOpen, events: facts.events.map(toTruth), notes: facts.notes };
  writeFileSync(page, html);
  if (excerpt.calendarFile) writeFileSync(page.replace(/\.html$/, '.ics'), excerpt.calendarFile);
  writeFileSync(expected, `${JSON.stringify(truth, null, 2)}\n`);
  return [
    `Page:     ${path.relative(root, page)}`,
    `Expected: ${path.relative(root, expected)}`,
    'The expected facts are what is read today. Correct them to what the page says, see the test fail',
    `(npx vitest run --project unit test/extension/extractors/pages -t "${name}"), then repair the reader.`,
  ];
}

function parseDiagnostics(text: string): Diagnostics {
  const value = JSON.parse(text) as Partial<Diagnostics>;
  const { excerpt, reading } = value;
  const isWhole = excerpt && reading && Array.isArray(excerpt.markup) && value.madeAt && value.timeZone;
  if (value.kind !== DIAGNOSTICS_KIND || !isWhole)
    throw new Error('This is no diagnostics file of the extension.');
  if (value.version !== 1)
    throw new Error(`Diagnostics of version ${String(value.version)} are not known here.`);
  return value as Diagnostics;
}

/** The facts as a truth: sources left out, doubt kept. */
function toTruth(event: EventFacts): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(event).map(([key, value]: [string, unknown]) => {
      if (typeof value !== 'object' || value === null || !('certainty' in value)) return [key, value];
      const field = value as { value: string; certainty: string };
      return [key, field.certainty === 'confirmed' ? field.value : { check: field.value }];
    }),
  );
}

const toState = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
