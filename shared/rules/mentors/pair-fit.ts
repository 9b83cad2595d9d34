/**
 * How well one mentor fits one mentee, in points of 100 with the reason for each, and what rules a pair out. Stated
 * needs and strengths decide most of it; nobody's character is scored.
 */
import { offsetMinutesAt } from '../../time/instants.ts';

/** A need of a mentee (how much it matters, 1 to 3) or a strength of a mentor (how strong, 1 to 3). */
export interface StatedLevel {
  readonly topic: string;
  readonly level: number;
}

export interface Pairable {
  readonly personId: string;
  readonly managerId?: string;
  /** IANA name; unknown zones are not held against a pair. */
  readonly timeZone?: string;
  /** Languages spoken, the preferred one first; none stated is not held against a pair. */
  readonly languages: readonly string[];
}

export interface PairableMentor extends Pairable {
  readonly strengths: readonly StatedLevel[];
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
  /** The moment whose zone offsets count, in milliseconds. */
  readonly atMs: number;
}

const NEED_POINTS = 70;
const HOURS_POINTS = 20;
const LANGUAGE_POINTS = 10;
const WORKDAY_HOURS = 8;

/** Fit of a pair. */
export function toPairFit(mentor: PairableMentor, mentee: PairableMentee, context: FitContext): PairFit {
  const hours = toCommonHours(mentor, mentee, context.atMs);
  const language = toCommonLanguage(mentor, mentee);
  const obstacle = findObstacle(mentor, mentee, { ...context, hours, language });
  if (obstacle) return { obstacle, points: 0, reasons: [] };
  const needs = mentee.needs.map(({ topic, level }) => {
    const strength = mentor.strengths.find((one) => toTopic(one.topic) === toTopic(topic))?.level ?? 0;
    return { topic, need: level, strength };
  });
  const wanted = needs.reduce((sum, { need }) => sum + need, 0);
  const met = needs.reduce((sum, { need, strength }) => sum + (need * Math.min(strength, 3)) / 3, 0);
  const isPreferred =
    language !== undefined && mentor.languages[0] === language && mentee.languages[0] === language;
  const points =
    (wanted === 0 ? NEED_POINTS / 2 : (NEED_POINTS * met) / wanted) +
    (HOURS_POINTS * (hours ?? WORKDAY_HOURS)) / WORKDAY_HOURS +
    (isPreferred || language === undefined ? LANGUAGE_POINTS : LANGUAGE_POINTS / 2);
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
  return { points: Math.round(points * 10) / 10, reasons };
}

function findObstacle(
  mentor: PairableMentor,
  mentee: PairableMentee,
  facts: FitContext & { readonly hours: number | undefined; readonly language: string | undefined },
): Obstacle | undefined {
  if (mentor.personId === mentee.personId) return 'same-person';
  if (mentee.managerId === mentor.personId || mentor.managerId === mentee.personId) return 'direct-line';
  const statuses = facts.earlier
    .filter(({ mentorId, menteeId }) => mentorId === mentor.personId && menteeId === mentee.personId)
    .map(({ status }) => status);
  if (statuses.some((status) => ['planned', 'active', 'paused'].includes(status))) return 'already-paired';
  if (statuses.includes('ended-early')) return 'failed-before';
  const areStated = mentor.languages.length > 0 && mentee.languages.length > 0;
  if (areStated && facts.language === undefined) return 'no-common-language';
  return facts.hours !== undefined && facts.hours < 1 ? 'no-common-hours' : undefined;
}

/** Hours in which both are at work, counting eight hours at the same wall time for each, across midnight too. */
function toCommonHours(one: Pairable, other: Pairable, atMs: number): number | undefined {
  if (one.timeZone === undefined || other.timeZone === undefined) return undefined;
  const minutes =
    Math.abs(offsetMinutesAt(atMs, one.timeZone) - offsetMinutesAt(atMs, other.timeZone)) % 1440;
  return Math.max(0, WORKDAY_HOURS - Math.min(minutes, 1440 - minutes) / 60);
}

/** The first language of the mentee that the mentor speaks too. */
function toCommonLanguage(mentor: Pairable, mentee: Pairable): string | undefined {
  return mentee.languages.find((language) => mentor.languages.includes(language));
}

function toTopic(topic: string): string {
  return topic.trim().toLowerCase();
}
