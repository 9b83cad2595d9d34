/**
 * Utilities as far as the host has it. Bytes are signed (-128 to 127) as Google gives them, and a text without a
 * charset is taken as US-ASCII, every other character becoming `?`: whoever signs text must name UTF_8.
 */
import type { Bridge } from '../layer/bridge.ts';
import { exception } from '../layer/bridge.ts';
import { fits, mismatch, requireSignature } from '../layer/parameters.ts';
import { enumeration, sealed, type EnumMember } from '../layer/sealed.ts';
import { createBlob, isBlob, readBlobBytes } from './blob.ts';
import { formatJavaDate } from './format-date.ts';
import { decodeBase64, encodeBase64, toAscii, toSignedBytes, toUtf8 } from './bytes.ts';

const Charset = enumeration(['US_ASCII', 'UTF_8']);
const DigestAlgorithm = enumeration(['MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512']);
const MacAlgorithm = enumeration(['HMAC_MD5', 'HMAC_SHA_1', 'HMAC_SHA_256', 'HMAC_SHA_384', 'HMAC_SHA_512']);

export function createUtilities(bridge: Bridge): object {
  /** A text or signed bytes, as base64 for the way to the worker. */
  const data = (method: string, args: unknown[], index: number, charset: unknown): string => {
    const value = args[index];
    if (typeof value === 'string')
      return encodeBase64(charset === Charset.UTF_8 ? toUtf8(value) : toAscii(value));
    if (fits([value], ['array']))
      return encodeBase64(toSignedBytes(value as unknown[], () => mismatch(method, args)));
    if (isBlob(value)) return encodeBase64(readBlobBytes(value));
    throw mismatch(method, args);
  };
  const signed = (base64: string) => decodeBase64(base64);
  const isCharset = (value: unknown) =>
    value === undefined || Object.values(Charset).includes(value as EnumMember);
  const mac = (method: string, algorithm: string, args: unknown[], first: number) => {
    if (args.length < first + 2 || args.length > first + 3 || !isCharset(args[first + 2]))
      throw mismatch(method, args);
    // Bytes go with bytes and without a charset, text with text (observed).
    const isText = typeof args[first] === 'string';
    const isPair = isText
      ? typeof args[first + 1] === 'string'
      : fits(args.slice(first, first + 2), ['array', 'array']);
    if (!isPair || (!isText && args.length > first + 2)) throw mismatch(method, args);
    const charset = args[first + 2];
    const values = [algorithm, data(method, args, first, charset), data(method, args, first + 1, charset)];
    return signed(bridge.local('hmac', values) as string);
  };
  const encode =
    (method: string, webSafe: boolean) =>
    (...args: unknown[]) => {
      if (args.length < 1 || args.length > 2 || !isCharset(args[1])) throw mismatch(method, args);
      const text = data(method, args, 0, args[1]);
      return webSafe ? text.replaceAll('+', '-').replaceAll('/', '_') : text;
    };
  const decode =
    (method: string, webSafe: boolean) =>
    (...args: unknown[]) => {
      if (typeof args[0] !== 'string' || args.length > 2 || !isCharset(args[1])) throw mismatch(method, args);
      const text = webSafe ? args[0].replaceAll('-', '+').replaceAll('_', '/') : args[0];
      if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw exception('Could not decode string.');
      return signed(text);
    };
  return sealed('Utilities', {
    computeDigest(...args: unknown[]) {
      const algorithm = Object.values(DigestAlgorithm).find((one) => one === args[0]);
      if (!algorithm || args.length < 2 || args.length > 3 || !isCharset(args[2]))
        throw mismatch('Utilities.computeDigest', args);
      const bytes = data('Utilities.computeDigest', args, 1, args[2]);
      return signed(bridge.local('digest', [algorithm.name(), bytes]) as string);
    },
    computeHmacSha256Signature: (...args: unknown[]) =>
      mac('Utilities.computeHmacSha256Signature', 'HMAC_SHA_256', args, 0),
    computeHmacSignature(...args: unknown[]) {
      const algorithm = Object.values(MacAlgorithm).find((one) => one === args[0]);
      if (!algorithm) throw mismatch('Utilities.computeHmacSignature', args);
      return mac('Utilities.computeHmacSignature', algorithm.name(), args, 1);
    },
    base64Encode: encode('Utilities.base64Encode', false),
    base64EncodeWebSafe: encode('Utilities.base64EncodeWebSafe', true),
    base64Decode: decode('Utilities.base64Decode', false),
    base64DecodeWebSafe: decode('Utilities.base64DecodeWebSafe', true),
    getUuid: () => bridge.local('uuid', []) as string,
    newBlob(...args: unknown[]) {
      requireSignature(
        'Utilities.newBlob',
        args,
        ['string'],
        ['string', 'string'],
        ['string', 'string', 'string'],
        ['array'],
        ['array', 'string'],
        ['array', 'string', 'string'],
      );
      const [content, type, name] = args as [string | unknown[], string?, string?];
      const bytes =
        typeof content === 'string'
          ? toUtf8(content)
          : toSignedBytes(content, () => mismatch('Utilities.newBlob', args));
      return createBlob(bytes, type ?? (typeof content === 'string' ? 'text/plain' : null), name ?? null);
    },
    formatDate(...args: unknown[]) {
      const [date, zone, pattern] = args;
      if (
        args.length !== 3 ||
        !(date instanceof Date) ||
        typeof zone !== 'string' ||
        typeof pattern !== 'string'
      )
        throw mismatch('Utilities.formatDate', args);
      try {
        return formatJavaDate(date.getTime(), zone, pattern);
      } catch (error) {
        throw exception((error as Error).message);
      }
    },
    sleep(...args: unknown[]) {
      requireSignature('Utilities.sleep', args, ['integer']);
      const waitMs = args[0] as number;
      if (waitMs < 0 || waitMs > 300_000) throw exception(`Invalid argument: ${waitMs}`);
      bridge.remote('Utilities.sleep', [waitMs]);
    },
    Charset,
    DigestAlgorithm,
    MacAlgorithm,
  });
}
