/**
 * One spelling for what pages write in many: digits, dashes, spaces, invisible direction marks, letter case.
 * It would break if two texts that look the same to a reader compared as different.
 */

/** @returns lower-case NFKC text with ASCII digits, one kind of dash and space, "a.m." as "am". */
export function normalizeText(raw: string): string {
  return raw
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/\p{Nd}/gu, toAsciiDigit)
    .replace(/[‐‑‒–—―−~〜]/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .replace(/(?<![\p{L}.])([ap])\.? ?m\.?(?!\p{L})/gu, '$1m')
    .trim();
}

/** Digits of every script stand in blocks of ten, zero first. */
function toAsciiDigit(digit: string): string {
  const code = digit.codePointAt(0)!;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
