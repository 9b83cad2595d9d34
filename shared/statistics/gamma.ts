/**
 * Log-gamma and the regularized incomplete gamma: the base of the chi-square p-value and the normal distribution.
 * Series below a + 1, continued fraction above: each alone loses all digits on the other side.
 */

const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156] as const;
const SHIFT = 15;
const TINY = 1e-300;

/**
 * Natural logarithm of Γ(x) by Stirling's series after shifting the argument up.
 * Source: Abramowitz & Stegun (1964) 6.1.40.
 * @throws RangeError unless x > 0
 */
export function toLogGamma(x: number): number {
  if (!(x > 0 && x < Infinity)) throw new RangeError(`log-gamma needs a positive number, not ${String(x)}`);
  let shifted = x;
  let product = 1;
  while (shifted < SHIFT) {
    product *= shifted;
    shifted += 1;
  }
  const body = (shifted - 0.5) * Math.log(shifted) - shifted + 0.5 * Math.log(2 * Math.PI);
  return body + toStirlingError(shifted) - Math.log(product);
}

/** What Stirling's formula lacks at x ≥ 15: log Γ(x) minus its leading part. */
export function toStirlingError(x: number): number {
  if (!Number.isFinite(x)) throw new RangeError(`not a number: ${String(x)}`);
  const inverseSquare = 1 / (x * x);
  let sum = 0;
  for (let term = STIRLING.length - 1; term >= 0; term -= 1) sum = sum * inverseSquare + STIRLING[term]!;
  return sum / x;
}

/**
 * Regularized upper incomplete gamma Q(a, x) = Γ(a, x) / Γ(a).
 * Source: Abramowitz & Stegun (1964) 6.5.29 and 6.5.31; continued fraction after Lentz (1976).
 * @throws RangeError unless a > 0 and x ≥ 0
 */
export function toUpperGamma(a: number, x: number): number {
  if (!(a > 0 && a < Infinity) || !(x >= 0))
    throw new RangeError('the incomplete gamma needs a > 0 and x ≥ 0');
  if (x === 0) return 1;
  if (x === Infinity) return 0;
  const front = Math.exp(a * Math.log(x) - x - toLogGamma(a));
  return x < a + 1 ? Math.max(0, 1 - front * toSeries(a, x)) : front * toContinuedFraction(a, x);
}

function toSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let k = 1; term > sum * 1e-17; k += 1) {
    term *= x / (a + k);
    sum += term;
  }
  return sum;
}

function toContinuedFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / b;
  let fraction = d;
  for (let k = 1; k < 100_000; k += 1) {
    const numerator = -k * (k - a);
    b += 2;
    d = 1 / awayFromZero(numerator * d + b);
    c = awayFromZero(b + numerator / c);
    const factor = d * c;
    fraction *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return fraction;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
