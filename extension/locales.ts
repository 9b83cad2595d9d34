/**
 * The browser's own words for the extension (`_locales`), made from the catalogs so that a language is added once.
 * It would break if a name here were not the one that the manifest refers to as `__MSG_…__`.
 */
import { catalogs } from '../shared/messages/registry.ts';

type LocaleFile = Record<string, { message: string }>;

/** `_locales/<language>/messages.json` by language. */
export function toLocales(): Record<string, LocaleFile> {
  return Object.fromEntries(
    Object.entries(catalogs).map(([language, { store }]) => [
      language,
      {
        extensionName: { message: store.name },
        extensionShortName: { message: store.shortName },
        extensionDescription: { message: store.summary },
        actionTitle: { message: store.actionTitle },
      },
    ]),
  );
}
