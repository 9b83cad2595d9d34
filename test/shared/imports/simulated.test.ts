/**
 * Files of many systems in many languages, with a person who answers truly: none comes out wrong in silence, hardly one
 * is refused without need. `node --import tsx test/shared/imports/simulated/report.ts` tries thousands and prints the table.
 */
import { describe, expect, it } from 'vitest';
import { UNKNOWN_LANGUAGES } from './simulated/languages.ts';
import { trySales } from './simulated/try-sales.ts';
import type { Tried } from './simulated/try-sales.ts';

const FILES = 240;

const toLine = ({ outcome, why, file }: Tried): string =>
  `${outcome}: ${file.truth.system} (${file.truth.language}): ${why}`;

describe(`${FILES} simulated sales files`, () => {
  const tried = Array.from({ length: FILES }, (_, index) => trySales(90_000 + index));

  it('are never wrong silently', () => {
    expect(tried.filter(({ outcome }) => outcome === 'wrong silently').map(toLine)).toEqual([]);
  });

  it('are hardly ever refused without need', () => {
    const refused = tried.filter(({ outcome }) => outcome === 'misleadingly refused').map(toLine);
    expect(refused.length, refused.join('\n')).toBeLessThanOrEqual(FILES / 100);
  });

  it('ask little where the language is known', () => {
    const known = tried.filter(({ file }) => !UNKNOWN_LANGUAGES.includes(file.truth.language));
    const asked = known.reduce((sum, { questions }) => sum + questions.length, 0);
    expect(asked / known.length).toBeLessThanOrEqual(1.5);
  });
});
