/**
 * How a device proves who it is: HMAC-SHA256 (RFC 2104, FIPS 198-1) over a canonical text. Both ends run this very
 * file. Text is turned to UTF-8 by hand, since Apps Script has no TextEncoder.
 * It would break if the canonical text let two different envelopes look the same: lines are fixed, fields have no line breaks.
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** UTF-8 bytes of a text; a lone surrogate becomes U+FFFD, as TextEncoder does. */
export function toUtf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    let code = character.codePointAt(0)!;
    if (code >= 0xd800 && code <= 0xdfff) code = 0xfffd;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
    else
      bytes.push(
        0xf0 | (code >> 18),
        0x80 | ((code >> 12) & 63),
        0x80 | ((code >> 6) & 63),
        0x80 | (code & 63),
      );
  }
  return Uint8Array.from(bytes);
}

export interface SignedParts {
  version: number;
  deviceId: string;
  /** Instant in UTC, `…Z`, as the device's clock shows it. */
  sentAt: string;
  nonce: string;
  /** The body exactly as it travels. */
  body: string;
}

/** The text that is signed, one part to a line. */
export const toSigningText = (parts: SignedParts): string =>
  [
    'mentor-ledger',
    parts.version,
    parts.deviceId,
    parts.sentAt,
    parts.nonce,
    bytesToHex(sha256(toUtf8(parts.body))),
  ].join('\n');

/** HMAC-SHA256 of a text under a secret text, in lower-case hexadecimal (64 characters). */
export const toHmac = (secret: string, text: string): string =>
  bytesToHex(hmac(sha256, toUtf8(secret), toUtf8(text)));

/** The signature of an envelope. */
export const toSignature = (secret: string, parts: SignedParts): string =>
  toHmac(secret, toSigningText(parts));

/** SHA-256 of a text in lower-case hexadecimal. */
export const toDigest = (text: string): string => bytesToHex(sha256(toUtf8(text)));

/** Compares two texts in a time that depends on their length only. */
export function isEqualConstantTime(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let index = 0; index < a.length; index++)
    difference |= a.charCodeAt(index) ^ b.charCodeAt(index % (b.length || 1));
  return difference === 0;
}
