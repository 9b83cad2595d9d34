/**
 * The event's title. Headings and fields state it; on chips it is one drawn piece among others.
 * It would break if a clock or a comma of the chip were taken for the title: a piece counts only when the chip's
 * hidden line holds it too, or when it is the only one left; and a long place is no title.
 */
import type { ReadField } from '../../../shared/capture/page-facts.ts';
import type { RawEvent } from '../../../shared/capture/page-reading.ts';
import { parseWhenText } from './when-text.ts';

const MAX_LENGTH = 500;

/** @returns the title; from a chip alone it is confirmed only when line and drawing agree. */
export function findTitle(event: RawEvent, rawLocale: string | undefined): ReadField<string> | undefined {
  const stated = event.facts.filter((fact) => fact.field === 'title');
  const chipLines = event.facts.filter((fact) => fact.field === 'when' && fact.source.startsWith('chip-'));
  if (stated[0]) {
    const { raw } = stated[0];
    // The chip of the same id has another title: the frame around the open event is just being filled.
    const isOther = chipLines.length > 0 && !chipLines.some((line) => line.raw.includes(raw));
    const sources = stated.filter((fact) => fact.raw === raw).map((fact) => fact.source);
    return {
      value: raw.slice(0, MAX_LENGTH),
      certainty: isOther ? 'please-check' : 'confirmed',
      sources: [...new Set(sources)],
    };
  }
  const drawn = event.facts
    .filter((fact) => fact.field === 'drawn-text')
    .map((fact) => fact.raw)
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
  const isClock = (text: string) => parseWhenText(text, rawLocale, 'clock') !== undefined;
  const lines = event.facts.filter((fact) => fact.field === 'when').map((fact) => fact.raw);
  const candidates = [...new Set(drawn)].filter((text) => !isClock(text));
  // A line begins with its times, or with the words for a whole day.
  const inLine = candidates.filter((text) => lines.some((line) => line.indexOf(text) > 0));
  const second = inLine.filter((text) => lines.some((line) => isSecondPart(line, text)));
  const longest = second.reduce((best, text) => (text.length > best.length ? text : best), '');
  const sources = ['chip-drawn-text', 'chip-hidden-text'];
  if (longest) return { value: longest.slice(0, MAX_LENGTH), certainty: 'confirmed', sources };
  if (inLine[0]) return { value: inLine[0].slice(0, MAX_LENGTH), certainty: 'please-check', sources };
  if (lines.length > 0 || candidates.length !== 1) return undefined;
  return { value: candidates[0]!, certainty: 'please-check', sources: ['chip-drawn-text'] };
}

/** In the line the title follows the times; the place, drawn too where there is room, stands further back. */
function isSecondPart(line: string, title: string): boolean {
  const rest = /[,、،]\s*[「『“"«]?(.*)$/s.exec(line)?.[1] ?? '';
  return rest.startsWith(title);
}
