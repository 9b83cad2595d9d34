/** Every word of the catalogs is shown somewhere: a sentence that nobody reads is a sentence nobody checks. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as en from '../../../shared/messages/en/index.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

function readSources(folder: string): string {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'messages')
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return readSources(path);
      return /\.tsx?$/.test(entry.name) ? readFileSync(path, 'utf8') : '';
    })
    .join('\n');
}

const folders = ['shared', 'apps-script/src', 'apps-script/sidebar', 'extension'];
const named = new Set(
  folders
    .map((folder) => readSources(join(root, folder)))
    .join('\n')
    .match(/[\w-]+/g),
);

/** Shown as a whole, one after the other, without being named. */
const SHOWN_IN_TURN = [
  'priorities.questions',
  'expectationPaper.common',
  'expectationPaper.mentorDoes',
  'expectationPaper.menteeDoes',
  'pairingsPage.paper.common',
  'pairingsPage.paper.mentorDoes',
  'pairingsPage.paper.menteeDoes',
  'storeListing.permissions',
];

/** Names of a catalog area, all levels; of what is shown in turn only its own name. */
const namesOf = (area: object, path: string): [string, string][] =>
  Object.entries(area).flatMap(([name, value]: [string, unknown]): [string, string][] => {
    const own = `${path}.${name}`;
    const isOpen = typeof value === 'object' && value !== null && !Array.isArray(value);
    return [[name, own], ...(isOpen && !SHOWN_IN_TURN.includes(own) ? namesOf(value, own) : [])];
  });

describe('the words of the catalogs', () => {
  const areas = Object.entries(en).filter(([, area]) => typeof area === 'object');
  it.each(areas)('in %s are all in use', (name, area) => {
    const unused = namesOf(area, name)
      .filter(([word]) => !named.has(word) && !/^\d+$/.test(word))
      .map(([, path]) => `${path} is in the catalogs and nowhere on a page.`);
    expect(unused).toEqual([]);
  });
});
