/**
 * Needs, strengths and languages as people write them in one cell: topics apart by comma, semicolon or line, each with
 * a level in parentheses if it matters more or less than usual. Languages are folded so that "Italian", "italiano" and
 * "it" meet.
 */
import type { StatedLevel } from './pair-fit.ts';

/** The level of a topic that states none. */
export const USUAL_LEVEL = 2;

const LANGUAGE_NAMES: Readonly<Record<string, readonly string[]>> = {
  en: ['english', 'inglese'],
  it: ['italian', 'italiano'],
  de: ['german', 'tedesco', 'deutsch'],
  fr: ['french', 'francese', 'francais'],
  es: ['spanish', 'spagnolo', 'espanol'],
  pt: ['portuguese', 'portoghese', 'portugues'],
  nl: ['dutch', 'olandese', 'nederlands'],
  pl: ['polish', 'polacco', 'polski'],
  ro: ['romanian', 'rumeno', 'romana'],
  ar: ['arabic', 'arabo'],
  zh: ['chinese', 'cinese'],
};

const toParts = (text: string | null): string[] =>
  (text ?? '')
    .split(/[,;\n]/)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '');

/** Topics with their level, 1 to 3; a topic named twice counts with its larger level. */
export function toStatedLevels(text: string | null): StatedLevel[] {
  const byTopic = new Map<string, StatedLevel>();
  for (const part of toParts(text)) {
    const marked = /^(.*\S)\s*\(([123])\)$/.exec(part);
    const topic = marked ? marked[1]! : part;
    const level = marked ? Number(marked[2]) : USUAL_LEVEL;
    const known = byTopic.get(topic.toLowerCase());
    byTopic.set(topic.toLowerCase(), {
      topic: known?.topic ?? topic,
      level: Math.max(level, known?.level ?? 0),
    });
  }
  return [...byTopic.values()];
}

/** Languages, the preferred one first: codes where the name is known, the folded name otherwise. */
export function toSpokenLanguages(preferred: string | null, text: string | null): string[] {
  const spoken = toParts(text).map((part) => {
    const folded = part
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase();
    const code = Object.keys(LANGUAGE_NAMES).find(
      (one) => one === folded || LANGUAGE_NAMES[one]!.includes(folded),
    );
    return code ?? folded;
  });
  return [...new Set([...(preferred === null ? [] : [preferred]), ...spoken])];
}
