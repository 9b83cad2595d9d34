/** Every word of the extension's catalogs is shown somewhere: a sentence that nobody reads is a sentence nobody checks. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as en from '../../shared/messages/en.ts';

const SOURCES = join(import.meta.dirname, '../../extension');

function readSources(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return readSources(path);
      return /\.tsx?$/.test(entry.name) ? readFileSync(path, 'utf8') : '';
    })
    .join('\n');
}

const sources = readSources(SOURCES);

/** Names of a catalog area, all levels. */
function namesOf(area: object, path: string): [string, string][] {
  return Object.entries(area).flatMap(([name, value]: [string, unknown]): [string, string][] => [
    [name, `${path}.${name}`],
    ...(typeof value === 'object' && value !== null && !Array.isArray(value)
      ? namesOf(value, `${path}.${name}`)
      : []),
  ]);
}

const isUsed = (name: string): boolean =>
  new RegExp(`(?:\\.|['"{,\\s])${name.replace(/[^\w-]/g, '\\$&')}(?![\\w-])`).test(sources) ||
  /^\d+$/.test(name);

describe('the words of the extension', () => {
  it.each(['checkInForm', 'delivery', 'options', 'history'] as const)('in %s are all in use', (area) => {
    const unused = namesOf(en[area], area)
      .filter(([name]) => !isUsed(name))
      .map(([, path]) => `${path} is in the catalogs and nowhere on a page.`);
    expect(unused).toEqual([]);
  });
});
