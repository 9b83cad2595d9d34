/**
 * Which page readers of the extension the owner has switched off, and why, out of one cell of the program: a line each,
 * `google-calendar: reads wrong days since Monday`, or `google-calendar below 0.3.0: …` for versions that lack a repair.
 * It would break if a line without a reason switched something off: mentors are always told why.
 */
import { PAGE_READERS } from '../capture/page-readers.ts';
import type { DisabledExtractor } from '../protocol/messages/briefing.ts';

const LINE =
  /^([a-z][a-z0-9-]*(?: (?!below )[a-z0-9-]+){0,4})(?:\s+below\s+(\d+(?:\.\d+){0,3}))?\s*:\s*(\S.*)$/i;
const BREAK = /[\r\n;]+/;

/** @returns the readers that are switched off, the last line of each; lines that say anything else are left out. */
export function parseSwitchedOffPages(text: string): DisabledExtractor[] {
  const byName = new Map<string, DisabledExtractor>();
  for (const line of text.split(BREAK)) {
    const { name, belowVersion, reason } = parseLine(line);
    if (name && reason) byName.set(name, { name, reason, ...(belowVersion && { belowVersion }) });
  }
  return [...byName.values()];
}

/** @returns which lines, counted from 1, switch off nothing that is known here: for a sentence to the owner. */
export function findUnclearLines(text: string): number[] {
  return text
    .split(BREAK)
    .flatMap((line, index) =>
      line.trim() === '' || PAGE_READERS.includes(parseLine(line).name ?? '') ? [] : [index + 1],
    );
}

/** "Google Calendar" is the reader `google-calendar`. */
function parseLine(line: string): Partial<DisabledExtractor> {
  const [, rawName, belowVersion, reason] = LINE.exec(line.trim()) ?? [];
  return {
    ...(rawName && { name: rawName.toLowerCase().replace(/ /g, '-') }),
    ...(belowVersion && { belowVersion }),
    ...(reason && { reason }),
  };
}

/** @param version the extension's own, dotted numbers; one that cannot be read counts as older. */
export function isSwitchedOff(
  { belowVersion }: Pick<DisabledExtractor, 'belowVersion'>,
  version: string,
): boolean {
  if (belowVersion === undefined) return true;
  const [own, repaired] = [version, belowVersion].map((text) => text.split('.').map(Number)) as [
    number[],
    number[],
  ];
  for (let place = 0; place < Math.max(own.length, repaired.length); place += 1) {
    const difference = (own[place] ?? 0) - (repaired[place] ?? 0);
    if (Number.isNaN(difference)) return true;
    if (difference !== 0) return difference < 0;
  }
  return false;
}
