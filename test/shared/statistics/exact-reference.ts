/** Exact fractions of whole numbers, slow and beyond doubt: what the floating-point methods are checked against. */

/** Number of ways to pick k of n. */
export function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let result = 1n;
  for (let i = 1; i <= Math.min(k, n - k); i += 1) result = (result * BigInt(n - i + 1)) / BigInt(i);
  return result;
}

/** A fraction of big numbers as a double with about 17 digits. */
export function toRatio(numerator: bigint, denominator: bigint): number {
  if (numerator === 0n) return 0;
  const shift = Math.max(0, denominator.toString(2).length - numerator.toString(2).length) + 64;
  const scaled = (numerator << BigInt(shift)) / denominator;
  const excess = Math.max(0, scaled.toString(2).length - 64);
  return Number(scaled >> BigInt(excess)) * 2 ** (excess - shift);
}

/** P(X ≥ x) of a binomial with chance part/whole. */
export function toExactUpperTail(x: number, n: number, part: number, whole: number): number {
  let sum = 0n;
  for (let k = x; k <= n; k += 1)
    sum += choose(n, k) * BigInt(part) ** BigInt(k) * BigInt(whole - part) ** BigInt(n - k);
  return toRatio(sum, BigInt(whole) ** BigInt(n));
}

/** Exact one- and two-sided p of Fisher's test; the two-sided one counts exact ties only. */
export function toExactFisher(
  x1: number,
  n1: number,
  x2: number,
  n2: number,
): { greater: number; twoSided: number } {
  const marked = x1 + x2;
  const weight = (k: number): bigint => choose(n1, k) * choose(n2, marked - k);
  let greater = 0n;
  let twoSided = 0n;
  for (let k = 0; k <= Math.min(n1, marked); k += 1) {
    if (k >= x1) greater += weight(k);
    if (weight(k) <= weight(x1)) twoSided += weight(k);
  }
  const all = choose(n1 + n2, marked);
  return { greater: toRatio(greater, all), twoSided: toRatio(twoSided, all) };
}
