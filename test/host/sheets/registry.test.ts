/**
 * One request is one file and one registry line; nothing of the service's requests is silently missing.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { NOT_HERE, REQUESTS } from '../../../apps-script/host/sheets/requests/registry.ts';

const folder = fileURLToPath(new URL('../../../apps-script/host/sheets/requests/', import.meta.url));
const toRequestName = (file: string): string =>
  file.replace('.ts', '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

describe('the requests of the Sheets stand-in', () => {
  it('are each one file, registered under its name', () => {
    const files = readdirSync(folder).filter((file) =>
      /defineRequest\(/.test(readFileSync(`${folder}${file}`, 'utf8')),
    );
    expect(files.map(toRequestName).sort()).toEqual(Object.keys(REQUESTS).sort());
  });

  it('are not also listed as missing', () => {
    expect([...NOT_HERE].filter((name) => name in REQUESTS)).toEqual([]);
  });
});
