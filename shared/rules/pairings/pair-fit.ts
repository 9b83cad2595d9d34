/**
 * How well one mentor fits one mentee, in points of 100 with the reason for each, and what rules a pair out. Stated
 * needs and strengths decide most of it; nobody's character is scored. The direct line is ruled out; further up the
 * line costs points and is told, since in a small firm everybody may report to the same few.
 */
import type { StatedLevel } from './stated-topics.ts';

export interface Pairable {
  readonly personId: string;
  /** Minutes east of UTC on the day of the proposal; an unknown zone is not held against a pair. */
  readonly offsetMinutes?: number;
  /** Languages spoken, the preferred one first; none stated is not held against a pair. */
  readonly languages: readonly string[];
}

export interface PairableMentor extends Pairable {
  readonly strengths: readonly StatedLevel[];
  /** Mentees they have already. */
  readonly mentees: number;
  /** Mentees that may still be added. */
  readonly free: number;
}

export interface PairableMentee extends Pairable {
  readonly needs: readonly StatedLevel[];
}

/** An earlier or running pairing of two people. */
export interface EarlierPairing {
  readonly mentorId: string;
  readonly menteeId: string;
  readonly status: string;
}

export type Obstacle =
  | 'same-person'
  | 'direct-line'
  | 'already-paired'
  | 'failed-before'
  | 'no-common-language'
  | 'no-common-hours';

export type FitReason =
  | { readonly code: 'need-met'; readonly topic: string; readonly need: number; readonly strength: number }
  | { readonly code: 'need-not-met'; readonly topic: string; readonly need: number }
  | { readonly code: 'no-needs-stated' }
  /** One is the manager of the other's manager, or further up. */
  | { readonly code: 'same-line'; readonly managerId: string }
  | { readonly code: 'common-hours'; readonly hours: number }
  | { readonly code: 'same-preferred-language'; readonly language: string }
  | { readonly code: 'common-language'; readonly language: string };

export interface PairFit {
  readonly obstacle?: Obstacle;
  /** 0 to 100; 0 with an obstacle. */
  readonly points: number;
  readonly reasons: readonly FitReason[];
}

export interface FitContext {
  readonly earlier: readonly EarlierPairing[];
  /** Manager by person, of everybody in the firm; those above are found through them. */
  readonly managerOf: ReadonlyMap<string, string>;
}

const NEED_POINTS = 70;
const HOURS_POINTS = 20;
const LANGUAGE_POINTS = 10;
/** Taken off where one stands above the other without being their direct manager. */
const LINE_POINTS = 25;
const WORKDAY_HOURS = 8;

/** Fit of a pair. */
export function toPairFit(mentor: PairableMentor, mentee: PairableMentee, context: FitContext): PairFit {
  const hours = toCommonHours(mentor, mentee);
  const language = toCommonLanguage(mentor, mentee);
  const obstacle = findObstacle(mentor, mentee, { ...context, hours, language });
  if (obstacle) return { obstacle, points: 0, reasons: [] };
  const needs = mentee.needs.map(({ topic, key, level }) => {
    const strength = mentor.strengths.find((one) => one.key === key)?.level ?? 0;
    return { topic, need: level, strength };
  });
  const wanted = needs.reduce((sum, { need }) => sum + need, 0);
  const met = needs.reduce((sum, { need, strength }) => sum + (need * Math.min(strength, 3)) / 3, 0);
  const above = findAbove(mentor.personId, mentee.personId, context.managerOf);
  const isPreferred =
    language !== undefined && mentor.languages[0] === language && mentee.languages[0] === language;
  const points =
    (wanted === 0 ? NEED_POINTS / 2 : (NEED_POINTS * met) / wanted) +
    (HOURS_POINTS * (hours ?? WORKDAY_HOURS)) / WORKDAY_HOURS +
    (isPreferred || language === undefined ? LANGUAGE_POINTS : LANGUAGE_POINTS / 2) -
    (above === undefined ? 0 : LINE_POINTS);
  const reasons: FitReason[] = needs
    .sort((a, b) => b.need * b.strength - a.need * a.strength)
    .map(({ topic, need, strength }) =>
      strength > 0 ? { code: 'need-met', topic, need, strength } : { code: 'need-not-met', topic, need },
    );
  if (needs.length === 0) reasons.push({ code: 'no-needs-stated' });
  if (hours !== undefined && hours < WORKDAY_HOURS) reasons.push({ code: 'common-hours', hours });
  if (language !== undefined) {
    reasons.push({ code: isPreferred ? 'same-preferred-language' : 'common-language', language });
  }
  if (above !== undefined) reasons.push({ code: 'same-line', managerId: above });
  return { points: Math.max(0, Math.round(points * 10) / 10), reasons };
}

function findObstacle(
  mentor: PairableMentor,
  mentee: PairableMentee,
  facts: FitContext & { readonly hours: number | undefined; readonly language: string | undefined },
): Obstacle | undefined {
  if (mentor.personId === mentee.personId) return 'same-person';
  const isManagerOf = (one: Pairable, other: Pairable): boolean =>
    facts.managerOf.get(other.personId) === one.personId;
  if (isManagerOf(mentor, mentee) || isManagerOf(mentee, mentor)) return 'direct-line';
  for (const { mentorId, menteeId, status } of facts.earlier) {
    const isSame = mentorId === mentor.personId && menteeId === mentee.personId;
    const isTurned = mentorId === mentee.personId && menteeId === mentor.personId;
    if (isSame && ['planned', 'active', 'paused'].includes(status)) return 'already-paired';
    if ((isSame || isTurned) && status === 'ended-early') return 'failed-before';
  }
  const areStated = mentor.languages.length > 0 && mentee.languages.length > 0;
  if (areStated && facts.language === undefined) return 'no-common-language';
  return facts.hours !== undefined && facts.hours < 1 ? 'no-common-hours' : undefined;
}

/** Hours in which both are at work, counting eight hours at the same wall time for each, across midnight too. */
function toCommonHours(one: Pairable, other: Pairable): number | undefined {
  if (one.offsetMinutes === undefined || other.offsetMinutes === undefined) return undefined;
  const minutes = Math.abs(one.offsetMinutes - other.offsetMinutes) % 1440;
  return Math.max(0, WORKDAY_HOURS - Math.min(minutes, 1440 - minutes) / 60);
}

/** Which of the two stands above the other, if any; managers in a circle end the search. */
function findAbove(one: string, other: string, managerOf: ReadonlyMap<string, string>): string | undefined {
  const isAbove = (upper: string, lower: string): boolean => {
    const seen = new Set<string>();
    for (let at = managerOf.get(lower); at !== undefined && !seen.has(at); at = managerOf.get(at)) {
      if (at === upper) return true;
      seen.add(at);
    }
    return false;
  };
  return isAbove(one, other) ? one : isAbove(other, one) ? other : undefined;
}

/** The first language of the mentee that the mentor speaks too. */
function toCommonLanguage(mentor: Pairable, mentee: Pairable): string | undefined {
  return mentee.languages.find((language) => mentor.languages.includes(language));
}
