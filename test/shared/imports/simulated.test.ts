/**
 * Files of many systems in many languages, with a person who answers truly: none comes out wrong in silence, hardly one
 * is refused without need. `node --import tsx test/shared/imports/simulated/report.ts` tries thousands and prints the table.
 */
import { describe, expect, it } from 'vitest';
import { UNKNOWN_LANGUAGES } from './simulated/languages.ts';
import { tryRoster } from './simulated/try-roster.ts';
import { trySales } from './simulated/try-sales.ts';
import type { Tried } from './simulated/try-sales.ts';

const FILES = 240;
const ROSTERS = 150;

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

describe(`${ROSTERS} simulated people files`, () => {
  const tried = Array.from({ length: ROSTERS }, (_, index) => tryRoster(50_000 + index));

  it('lose no manager and take nobody for present who has left, and ask little', () => {
    const bad = tried.filter(
      ({ outcome }) => outcome === 'wrong silently' || outcome === 'misleadingly refused',
    );
    expect(
      bad.map(({ outcome, truth, why }) => `${outcome}: ${truth.system} (${truth.language}): ${why}`),
    ).toEqual([]);
    const asked = tried.reduce((sum, { questions }) => sum + questions.length, 0);
    expect(asked / tried.length).toBeLessThanOrEqual(1.5);
  });
});
