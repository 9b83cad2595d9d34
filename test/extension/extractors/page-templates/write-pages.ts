/**
 * Writes the fixtures and what is true of them: `npx tsx test/extension/extractors/page-templates/write-pages.ts`.
 * They are kept in the repository, so that a newer Intl cannot change yesterday's pages.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeGooglePages } from './google-pages.ts';
import { makeHostileGooglePages } from './hostile-pages.ts';
import { makeOtherPages } from './other-pages.ts';

const pagesDir = path.resolve(import.meta.dirname, '../../../fixtures/pages');
const expectedDir = path.resolve(import.meta.dirname, '../../../expected/pages');

/** Pages that people reported, and those of readers without a template, are kept as they are. */
const TEMPLATED = /^(?:google-calendar|outlook-web|nextcloud-calendar|generic)--(?!reported-)/;
const isMade = (name: string): boolean => TEMPLATED.test(name);

for (const dir of [pagesDir, expectedDir]) {
  mkdirSync(dir, { recursive: true });
  for (const name of readdirSync(dir).filter(isMade)) rmSync(path.join(dir, name));
}
const pages = [...makeGooglePages(), ...makeHostileGooglePages(), ...makeOtherPages()];
for (const page of pages) {
  const head = `<!-- url: ${page.url} | observed: ${page.observed} | zone: ${page.zone} | now: ${page.now} -->`;
  writeFileSync(path.join(pagesDir, `${page.name}.html`), `${head}\n${page.html.replaceAll('\r', '')}\n`);
  if (page.file) writeFileSync(path.join(pagesDir, `${page.name}.ics`), page.file);
  writeFileSync(path.join(expectedDir, `${page.name}.json`), `${JSON.stringify(page.truth, null, 2)}\n`);
}
console.info(`${String(pages.length)} pages written.`);
