/** Where mentors get the extension: an address that the owner keeps once, for the messages and the invite page. */
import { catalogs } from '../words.ts';
import { answer, Refusal } from '../calls/answer.ts';
import type { Answer } from '../calls/answers-api.ts';
import type { Platform } from '../platform/ports.ts';

const EXTENSION_PLACE_KEY = 'invites.extensionAt';
const LONGEST = 500;

/** The address; null while none is kept. */
export const toExtensionPlace = (properties: Readonly<Record<string, string>>): string | null =>
  properties[EXTENSION_PLACE_KEY] ?? null;

/** An `https` address as it is written, without what would make it another one elsewhere; null where it is none. */
export function parseExtensionPlace(text: string): string | null {
  const trimmed = text.trim();
  return trimmed.length <= LONGEST && /^https:\/\/[^\s/?#"'<>]+\.[^\s"'<>]+$/i.test(trimmed) ? trimmed : null;
}

/** Keeps the address. Refused where it is none. */
export const saveExtensionPlace = (platform: Platform, text: string): Answer<string> =>
  answer(platform, ({ language }) => {
    const place = parseExtensionPlace(text);
    if (place === null) throw new Refusal(catalogs[language].script.failures.badExtensionPlace);
    platform.properties.write({ [EXTENSION_PLACE_KEY]: place });
    return place;
  });
