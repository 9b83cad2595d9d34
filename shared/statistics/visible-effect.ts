/**
 * The smallest true effect that a comparison of these sizes shows in four of five cases, in standard deviations of the
 * change between people: said before the start, so that nobody hopes for what so few people cannot show. Simulated
 * with a fixed seed; the same groups give the same answer on every day.
 */
import { EXACT_RELABELINGS_LIMIT, toWays } from './permutation.ts';
import { toSeededRandom, type RandomSource } from './random-source.ts';

const LEVEL = 0.05;
const POWER = 0.8;
/** Ways and runs multiplied stay below this, so that a page answers at once. */
const MOST_STEPS = 1_500_000;
const MOST_RUNS = 2000;

/**
 * Standard deviations between people; one-sided exact test at 5 %, four of five cases, normal changes.
 * @returns undefined where not even the most extreme result reaches 5 %
 */
export function toVisibleEffect(mentees: number, others: number): number | undefined {
  if (mentees < 1 || others < 1) return undefined;
  const ways = toWays(mentees + others, mentees);
  const allowed = Math.floor(LEVEL * ways);
  if (allowed < 1) return undefined;
  if (ways > EXACT_RELABELINGS_LIMIT / 10) return toRoughEffect(mentees, others);
  const runs = Math.min(MOST_RUNS, Math.floor(MOST_STEPS / ways));
  const random = toSeededRandom(mentees * 1000 + others);
  const needed = Array.from({ length: runs }, () =>
    toNeededEffect(mentees, toNormals(mentees + others, random), allowed),
  ).sort((a, b) => a - b);
  return needed[Math.ceil(POWER * runs) - 1];
}

/**
 * The effect from which on this draw of changes is among the `allowed` most extreme. Adding an effect to the mentees
 * moves every other way to pick them up by less than the real one, so each way is passed at one effect.
 */
function toNeededEffect(mentees: number, values: readonly number[], allowed: number): number {
  const all = values.length;
  const total = values.reduce((sum, value) => sum + value, 0);
  const toDifference = (sum: number): number => sum / mentees - (total - sum) / (all - mentees);
  const real = toDifference(values.slice(0, mentees).reduce((sum, value) => sum + value, 0));
  const passed: number[] = [];
  const walk = (from: number, left: number, sum: number, kept: number): void => {
    if (left === 0) {
      if (kept === mentees) return;
      const share = kept / mentees - (mentees - kept) / (all - mentees);
      passed.push((toDifference(sum) - real) / (1 - share));
      return;
    }
    for (let at = from; at <= all - left; at += 1)
      walk(at + 1, left - 1, sum + values[at]!, kept + (at < mentees ? 1 : 0));
  };
  walk(0, mentees, 0, 0);
  passed.sort((a, b) => b - a);
  return passed[allowed - 1] ?? 0;
}

/** Many people: the normal approximation, 1.645 + 0.842 standard errors. */
const toRoughEffect = (mentees: number, others: number): number =>
  (1.6448536 + 0.8416212) * Math.sqrt(1 / mentees + 1 / others);

/** Box & Muller (1958) Ann Math Statist 29:610. */
function toNormals(count: number, random: RandomSource): number[] {
  return Array.from(
    { length: count },
    () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()),
  );
}
