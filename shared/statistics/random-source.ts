/**
 * Repeatable draws: the same seed gives the same p-value on every machine and on every day, so a report made again
 * says what it said before. Never for secrets or ids.
 */

/** Gives the next value, at least 0 and less than 1. */
export type RandomSource = () => number;

/**
 * A generator of 2^128 states. Source: Blackman & Vigna (2021) ACM TOMS 47:36 (xoshiro128**), seeded with
 * splitmix32 so that neighboring seeds are unrelated.
 * @param seed any whole number; only its lower 32 bits count
 */
export function toSeededRandom(seed: number): RandomSource {
  const state = new Uint32Array(4);
  let mixer = seed >>> 0;
  for (let i = 0; i < 4; i += 1) {
    mixer = (mixer + 0x9e3779b9) >>> 0;
    let z = mixer;
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
    state[i] = z ^ (z >>> 16);
  }
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(state[1]!, 5), 7), 9) >>> 0;
    const shifted = state[1]! << 9;
    state[2]! ^= state[0]!;
    state[3]! ^= state[1]!;
    state[1]! ^= state[2]!;
    state[0]! ^= state[3]!;
    state[2]! ^= shifted;
    state[3] = rotateLeft(state[3]!, 11);
    return result / 2 ** 32;
  };
}

function rotateLeft(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
