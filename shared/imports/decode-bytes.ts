/**
 * From a file's bytes to text, without a platform decoder: UTF-8 and UTF-16 are recognized for certain, anything
 * else is an eight-bit encoding that only a person can confirm by looking at a name.
 * Replacing bytes that do not fit by a question mark would lose letters of names for good; it is never done.
 */
import { MACINTOSH, WINDOWS_1252 } from './code-pages.ts';
import type { ImportQuestion } from './import-question.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'macintosh';

/** What the bytes are: text, a question to answer first, or no text at all. */
export type DecodedFile =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding }
  | { readonly kind: 'ask'; readonly question: ImportQuestion; readonly text: string }
  | { readonly kind: 'not-text'; readonly isSpreadsheet: boolean };

/**
 * Decodes a file; `answer` is the encoding that a person confirmed.
 * Text that needs a question is also given as Windows-1252, so that the rest can be previewed.
 */
export function decodeBytes(bytes: Uint8Array, answer?: string): DecodedFile {
  const starts = (...signature: number[]): boolean => signature.every((byte, index) => bytes[index] === byte);
  const isSpreadsheet = starts(0x50, 0x4b, 3, 4) || starts(0xd0, 0xcf, 0x11, 0xe0);
  if (isSpreadsheet || starts(0x25, 0x50, 0x44, 0x46)) return { kind: 'not-text', isSpreadsheet };
  const wide = toWideEncoding(bytes);
  if (wide) {
    return { kind: 'text', text: decodeUtf16(bytes, wide === 'utf-16le'), encoding: wide };
  }
  if (isBinary(bytes.subarray(0, 4096))) return { kind: 'not-text', isSpreadsheet: false };
  const text = decodeUtf8(bytes, starts(0xef, 0xbb, 0xbf) ? 3 : 0);
  if (text !== undefined) return { kind: 'text', text, encoding: 'utf-8' };
  if (answer === 'macintosh') return { kind: 'text', text: decodeTable(bytes, MACINTOSH), encoding: answer };
  const windows = decodeTable(bytes, WINDOWS_1252);
  if (answer === 'windows-1252') return { kind: 'text', text: windows, encoding: answer };
  return { kind: 'ask', question: toQuestion(bytes), text: windows };
}

/** Zero bytes, or more control characters than the stray ones that till programs leave behind. */
function isBinary(head: Uint8Array): boolean {
  const controls = head.reduce(
    (count, byte) => (byte < 0x20 && !(byte >= 9 && byte <= 13) ? count + 1 : count),
    0,
  );
  return head.includes(0) || controls > Math.max(8, head.length / 50);
}

function toQuestion(bytes: Uint8Array): ImportQuestion {
  const at = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(bytes.lastIndexOf(10, at), bytes.lastIndexOf(13, at), at - 40) + 1;
  const ends = [bytes.indexOf(10, at), bytes.indexOf(13, at), at + 40].filter((end) => end >= 0);
  const excerpt = bytes.subarray(start, Math.min(...ends));
  let line = 1;
  for (let i = 0; i < at; i += 1) if (bytes[i] === 10 || (bytes[i] === 13 && bytes[i + 1] !== 10)) line += 1;
  const readings = { 'windows-1252': WINDOWS_1252, macintosh: MACINTOSH };
  return {
    id: 'encoding',
    code: 'encoding',
    isRequired: true,
    params: { line },
    answers: Object.entries(readings).map(([value, table]) => ({
      value,
      effect: 'reads-as',
      params: { text: decodeTable(excerpt, table).trim() },
      samples: [],
    })),
    proposal: 'windows-1252',
  };
}

function toWideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 512);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]! += 1;
  });
  const [even, odd] = zeros as [number, number];
  if (odd > head.length / 4 && even < odd / 8) return 'utf-16le';
  return even > head.length / 4 && odd < even / 8 ? 'utf-16be' : undefined;
}

function decodeUtf16(bytes: Uint8Array, isLittle: boolean): string {
  const units = new Uint16Array(Math.floor(bytes.length / 2));
  for (let i = 0; i < units.length; i += 1) {
    const [first, second] = [bytes[2 * i]!, bytes[2 * i + 1]!];
    units[i] = isLittle ? first | (second << 8) : (first << 8) | second;
  }
  return toText(units[0] === 0xfeff ? units.subarray(1) : units);
}

function decodeTable(bytes: Uint8Array, upperHalf: string): string {
  const units = new Uint16Array(bytes.length);
  bytes.forEach((byte, index) => {
    units[index] = byte < 0x80 ? byte : upperHalf.charCodeAt(byte - 0x80);
  });
  return toText(units);
}

/** Strict UTF-8; undefined at the first byte that does not fit (RFC 3629, no overlong forms, no surrogates). */
function decodeUtf8(bytes: Uint8Array, from: number): string | undefined {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  for (let i = from; i < bytes.length; i += 1) {
    const lead = bytes[i]!;
    if (lead < 0x80) {
      units[length] = lead;
      length += 1;
      continue;
    }
    const more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
    if (lead < 0xc2 || lead > 0xf4) return undefined;
    let point = lead & (0x3f >> more);
    for (let k = 1; k <= more; k += 1) {
      const next = bytes[i + k] ?? 0;
      if ((next & 0xc0) !== 0x80) return undefined;
      point = (point << 6) | (next & 0x3f);
    }
    const least = [0, 0x80, 0x800, 0x10000][more]!;
    if (point < least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined;
    i += more;
    if (point < 0x10000) {
      units[length] = point;
      length += 1;
    } else {
      units[length] = 0xd800 + ((point - 0x10000) >> 10);
      units[length + 1] = 0xdc00 + ((point - 0x10000) & 0x3ff);
      length += 2;
    }
  }
  return toText(units.subarray(0, length));
}

function toText(units: Uint16Array): string {
  const parts: string[] = [];
  for (let i = 0; i < units.length; i += 8192)
    parts.push(String.fromCharCode(...units.subarray(i, i + 8192)));
  return parts.join('');
}
