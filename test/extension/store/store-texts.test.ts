/** The texts for the stores: complete against the manifest, within the stores' lengths, and as the catalogs say them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  readDataKinds,
  readPermissions,
  STORE_LIMITS,
  toStoreTexts,
} from '../../../extension/packaging/store-texts.ts';
import { catalogs } from '../../../shared/messages/registry.ts';

const folder = path.resolve(import.meta.dirname, '../../../extension/store');
const languages = Object.entries(catalogs);

describe('the texts for the stores', () => {
  it('in extension/store are those of the catalogs: run `npm run package` after a change', () => {
    const texts = toStoreTexts();
    expect(
      readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .sort(),
    ).toEqual(texts.map(({ file }) => file).sort());
    for (const { file, text } of texts)
      expect(readFileSync(path.join(folder, file), 'utf8'), file).toBe(text);
  });

  it.each(languages)('explain each permission of the manifest and no other, in %s', (_, { storeListing }) => {
    expect(Object.keys(storeListing.permissions).sort()).toEqual([...readPermissions()].sort());
    expect(Object.keys(storeListing.data).sort()).toEqual([...readDataKinds()].sort());
    for (const reason of [...Object.values(storeListing.permissions), ...Object.values(storeListing.data)])
      expect(reason.length).toBeLessThanOrEqual(STORE_LIMITS.reason);
  });

  it.each(languages)('keep to the lengths that the stores allow, in %s', (_, { store, storeListing }) => {
    expect(store.name.length).toBeLessThanOrEqual(STORE_LIMITS.name);
    expect(store.summary.length).toBeLessThanOrEqual(STORE_LIMITS.summary);
    expect(storeListing.description.join('\n\n').length).toBeLessThanOrEqual(STORE_LIMITS.description);
  });

  it.each(languages)('name the hosts that the manifest requires, and no other address, in %s', (_, words) => {
    const hosts = readPermissions()
      .filter((name) => name.startsWith('https://') && name !== 'https://*/*')
      .map((name) => new URL(name.replace('*', '')).hostname);
    for (const host of hosts) expect(words.welcome.permission).toContain(host);
    const named =
      JSON.stringify([words.welcome, words.storeListing.privacy]).match(/[a-z]+(?:\.[a-z]+)*\.com\b/g) ?? [];
    expect(named.filter((host) => !hosts.includes(host))).toEqual([]);
  });
});
