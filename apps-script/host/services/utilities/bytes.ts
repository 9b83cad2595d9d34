/**
 * Texts and signed bytes without any platform help: the script's world has no TextEncoder and no atob, and host
 * buffers must not enter it. Lone surrogates become the replacement character, as everywhere on the web.
 */
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const toSigned = (byte: number) => (byte << 24) >> 24;

/** UTF-8, as signed bytes. */
export function toUtf8(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    let code = character.codePointAt(0) ?? 0;
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
  return bytes.map(toSigned);
}

/** US-ASCII, as signed bytes; each character outside of it becomes `?` (a pair of surrogates one `?`). */
export function toAscii(text: string): number[] {
  return [...text].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x80 ? code : 63;
  });
}

/** Text of UTF-8 bytes; what is malformed becomes U+FFFD. */
export function fromUtf8(signedBytes: readonly number[]): string {
  const bytes = signedBytes.map((byte) => byte & 255);
  let text = '';
  for (let index = 0; index < bytes.length;) {
    const first = bytes[index++] ?? 0;
    const more =
      first < 0x80 ? 0 : first >= 0xf0 && first < 0xf5 ? 3 : first >= 0xe0 ? 2 : first >= 0xc2 ? 1 : -1;
    if (more === 0) {
      text += String.fromCharCode(first);
      continue;
    }
    let code = first & (more === 1 ? 31 : more === 2 ? 15 : 7);
    let taken = 0;
    while (taken < more && ((bytes[index] ?? 0) & 0xc0) === 0x80) {
      code = (code << 6) | ((bytes[index++] ?? 0) & 63);
      taken++;
    }
    const least = [0, 0x80, 0x800, 0x10000][taken] ?? 0;
    const good =
      taken === more && more > 0 && code >= least && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    text += good ? String.fromCodePoint(code) : '\ufffd';
  }
  return text;
}

/** Base64 with padding. */
export function encodeBase64(signedBytes: readonly number[]): string {
  let text = '';
  for (let index = 0; index < signedBytes.length; index += 3) {
    const [a = 0, b = 0, c = 0] = signedBytes.slice(index, index + 3).map((byte) => byte & 255);
    const left = signedBytes.length - index;
    const bits = (a << 16) | (b << 8) | c;
    text += alphabet.charAt(bits >> 18) + alphabet.charAt((bits >> 12) & 63);
    text += left > 1 ? alphabet.charAt((bits >> 6) & 63) : '=';
    text += left > 2 ? alphabet.charAt(bits & 63) : '=';
  }
  return text;
}

/** Signed bytes of base64, padded or not. The caller has checked the alphabet. */
export function decodeBase64(text: string): number[] {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of text.replace(/=+$/, '')) {
    bits = ((bits << 6) | alphabet.indexOf(character)) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes.push(toSigned((bits >> held) & 255));
  }
  return bytes;
}

/** A script's list of numbers as bytes; anything that is no signed byte is refused with the given error. */
export function toSignedBytes(values: readonly unknown[], refusal: () => Error): number[] {
  return values.map((value) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || value < -128 || value > 127) throw refusal();
    return value;
  });
}
