/**
 * Computations of Utilities that need Node's crypto and no state: done in the worker, so that signing does not
 * wait for the main thread. Bytes travel as base64. It never throws: an error would be an object of the worker.
 */
import { createHash, createHmac, randomUUID } from 'node:crypto';

const hashNames: Record<string, string> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};

/** Answers in the form of a service's reply: `{"ok":true,"value":…}` or `{"ok":false,"error":…}`. */
export function computeLocally(name: string, argsJson: string): string {
  try {
    return JSON.stringify({ ok: true, value: compute(name, JSON.parse(argsJson) as string[]) });
  } catch (error) {
    return JSON.stringify({ ok: false, error: { name: 'Exception', message: (error as Error).message } });
  }
}

function compute(name: string, args: string[]): string {
  if (name === 'uuid') return randomUUID();
  const [algorithm = '', data = '', key = ''] = args;
  const hash = hashNames[algorithm.replace(/^HMAC_/, '')];
  if (!hash) throw new Error(`not in the local host: Utilities.${name} with ${algorithm}`);
  const bytes = Buffer.from(data, 'base64');
  if (name === 'hmac') return createHmac(hash, Buffer.from(key, 'base64')).update(bytes).digest('base64');
  return createHash(hash).update(bytes).digest('base64');
}
