/**
 * The texts for the stores as files to be copied from, made from the catalogs and the manifest: a permission that the
 * manifest does not ask for is not explained, one that is not explained stops the packaging.
 */
import { catalogs } from '../../shared/messages/registry.ts';
import type { Language } from '../../shared/tables/program.ts';
import { toManifest } from '../manifest.ts';

/** What the stores allow. */
export const STORE_LIMITS = {
  name: 45,
  shortName: 12,
  summary: 132,
  description: 16_000,
  reason: 1_000,
} as const;

export interface StoreText {
  /** Name in `extension/store`. */
  file: string;
  text: string;
}

/** Every permission of the manifests, the browsers together, in their order. */
export function readPermissions(): string[] {
  const manifests = (['chrome', 'firefox'] as const).map((target) =>
    toManifest({ target, version: '0', allowLoopback: false }),
  );
  const all = manifests.flatMap((manifest) => [
    ...manifest.permissions,
    ...(manifest.host_permissions ?? []),
    ...(manifest.optional_host_permissions ?? []),
  ]);
  return [...new Set(all)];
}

/** Kinds of data that Firefox is told of. */
export function readDataKinds(): string[] {
  const manifest = toManifest({ target: 'firefox', version: '0', allowLoopback: false });
  return manifest.browser_specific_settings?.gecko.data_collection_permissions.required ?? [];
}

/** The files of all languages. */
export const toStoreTexts = (): StoreText[] =>
  (Object.keys(catalogs) as Language[]).flatMap((language) => [
    { file: `listing-${language}.md`, text: toListing(language) },
    { file: `privacy-${language}.md`, text: toPrivacy(language) },
  ]);

function toListing(language: Language): string {
  const { store, storeListing: text } = catalogs[language];
  const explain = (kind: 'permissions' | 'data', names: readonly string[]): string =>
    names
      .map((name) => {
        const reason = (text[kind] as Partial<Record<string, string>>)[name];
        if (reason === undefined)
          throw new Error(`storeListing.${kind} (${language}) does not explain ${name}.`);
        return `- \`${name}\`: ${reason}`;
      })
      .join('\n');
  const { headings } = text;
  return toFile(`${store.name}\n\n${text.category}`, [
    [headings.summary, store.summary],
    [headings.description, text.description.join('\n\n')],
    [headings.purpose, text.purpose],
    [headings.permissions, explain('permissions', readPermissions())],
    [headings.data, explain('data', readDataKinds())],
    [headings.remoteCode, text.remoteCode],
    [
      headings.screenshots,
      Object.entries(text.screenshots)
        .map(([name, caption]) => `- ${name}-${language}.png: ${caption}`)
        .join('\n'),
    ],
  ]);
}

function toPrivacy(language: Language): string {
  const { store, storeListing: text } = catalogs[language];
  return toFile(`${store.name}: ${text.headings.privacy}`, [
    ['', text.privacy.map((line) => `- ${line}`).join('\n')],
  ]);
}

const toFile = (title: string, sections: readonly (readonly [string, string])[]): string =>
  `# ${title}\n\n${sections.map(([heading, body]) => (heading ? `## ${heading}\n\n${body}\n` : `${body}\n`)).join('\n')}`;
