/**
 * Blobs: bytes with a type and a name. They stay inside the script's world.
 */
import { requireSignature } from '../layer/parameters.ts';
import { sealed } from '../layer/sealed.ts';
import { fromUtf8, toSignedBytes, toUtf8 } from './bytes.ts';
import { mismatch } from '../layer/parameters.ts';

const contents = new WeakMap<object, () => number[]>();

export function isBlob(value: unknown): value is object {
  return typeof value === 'object' && value !== null && contents.has(value);
}

/** The signed bytes of a blob; empty for any other object. */
export function readBlobBytes(blob: object): number[] {
  return contents.get(blob)?.() ?? [];
}

/** Makes a Blob of signed bytes. */
export function createBlob(initial: number[], type: string | null, name: string | null): object {
  let bytes = initial;
  let contentType = type;
  let blobName = name;
  const blob: object = sealed('Blob', {
    getBytes: () => [...bytes],
    getContentType: () => contentType,
    getName: () => blobName,
    getDataAsString(...args: unknown[]) {
      requireSignature('Blob.getDataAsString', args, [], ['string']);
      const charset = ((args[0] as string | undefined) ?? 'UTF-8').toUpperCase();
      if (charset === 'UTF-8') return fromUtf8(bytes);
      if (charset === 'ISO-8859-1') return bytes.map((byte) => String.fromCharCode(byte & 255)).join('');
      throw new Error(`not in the local host: Blob.getDataAsString("${charset}")`);
    },
    setName(...args: unknown[]) {
      requireSignature('Blob.setName', args, ['string']);
      blobName = args[0] as string;
      return blob;
    },
    setContentType(...args: unknown[]) {
      requireSignature('Blob.setContentType', args, ['string']);
      contentType = args[0] as string;
      return blob;
    },
    setDataFromString(...args: unknown[]) {
      requireSignature('Blob.setDataFromString', args, ['string']);
      bytes = toUtf8(args[0] as string);
      return blob;
    },
    setBytes(...args: unknown[]) {
      requireSignature('Blob.setBytes', args, ['array']);
      bytes = toSignedBytes(args[0] as unknown[], () => mismatch('Blob.setBytes', args));
      return blob;
    },
    copyBlob: () => createBlob([...bytes], contentType, blobName),
  });
  contents.set(blob, () => bytes);
  return blob;
}
