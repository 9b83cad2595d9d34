/**
 * Needs, strengths and languages as people write them in one cell: topics apart by comma, semicolon or line, each with
 * a level behind it, in parentheses or without, if it matters more or less than usual. Languages are folded so that "Italian", "italiano" and
 * "it" meet.
 */

/** A need of a mentee (how much it matters, 1 to 3) or a strength of a mentor (how strong, 1 to 3). */
export interface StatedLevel {
  /** As written. */
  readonly topic: string;
  /** What needs and strengths meet by. */
  readonly key: string;
  readonly level: number;
}

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

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

/** The topic without case, accents, hyphens and other marks: "Follow-up calls" meets "follow up calls". */
export const toTopicKey = (topic: string): string =>
  fold(topic)
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim() || topic;

/** Topics with their level, 1 to 3; a topic named twice counts with its larger level. */
export function toStatedLevels(text: string | null): StatedLevel[] {
  const byTopic = new Map<string, StatedLevel>();
  for (const part of toParts(text)) {
    const marked = /^(.*[^\s:])(?:\s*\(([123])\)|[\s:]+([123]))$/.exec(part);
    const topic = marked ? marked[1]! : part;
    const level = marked ? Number(marked[2] ?? marked[3]) : USUAL_LEVEL;
    const key = toTopicKey(topic);
    const known = byTopic.get(key);
    byTopic.set(key, {
      topic: known?.topic ?? topic,
      key,
      level: Math.max(level, known?.level ?? 0),
    });
  }
  return [...byTopic.values()];
}

/** Languages, the preferred one first: codes where the name is known, the folded name otherwise. */
export function toSpokenLanguages(preferred: string | null, text: string | null): string[] {
  const spoken = toParts(text).map((part) => {
    const folded = fold(part);
    const code = Object.keys(LANGUAGE_NAMES).find(
      (one) => one === folded || LANGUAGE_NAMES[one]!.includes(folded),
    );
    return code ?? folded;
  });
  return [...new Set([...(preferred === null ? [] : [preferred]), ...spoken])];
}
