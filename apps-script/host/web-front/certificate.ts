/**
 * A self-signed certificate for Google's host names, made anew at each start and kept nowhere. Browsers take it
 * only when told to ignore certificate errors; it must never be offered as one to trust.
 */
import { generate } from 'selfsigned';

export interface Certificate {
  key: string;
  cert: string;
}

const GOOGLE_HOSTS = [
  'script.google.com',
  'script.googleusercontent.com',
  '*.googleusercontent.com',
  'accounts.google.com',
  'docs.google.com',
  'calendar.google.com',
];

/** For the host names, Google's unless told, and loopback. */
export async function createCertificate(hosts: readonly string[] = GOOGLE_HOSTS): Promise<Certificate> {
  const names = [...hosts, 'localhost'];
  const altNames = [
    ...names.map((value) => ({ type: 2 as const, value })),
    { type: 7 as const, ip: '127.0.0.1' },
  ];
  const made = await generate([{ name: 'commonName', value: 'local host' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  return { key: made.private, cert: made.cert };
}
