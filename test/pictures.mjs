/** `npm run pictures`: takes the README's pictures over from the last test run, which leaves them in test/output. */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const pictures = {
  'today.png': 'tour-en/6-owner-after.png',
  'check-in.png': 'tour-en/4-popup-filled.png',
  'design.png': 'design/6-design-decided-en.png',
  'pairings.png': 'design/pairings-2-proposal-en.png',
};

const sources = Object.entries(pictures).map(([name, source]) => ({
  name,
  from: join(here, 'output', source),
  source,
}));
const missing = sources.filter(({ from }) => !existsSync(from));
for (const { source } of missing) console.error(`test/output/${source} is missing.`);
if (missing.length > 0) {
  console.error('No picture was taken over. Run npm test first: its journeys make them.');
  process.exit(1);
}
mkdirSync(join(here, 'pictures'), { recursive: true });
for (const { name, from } of sources) copyFileSync(from, join(here, 'pictures', name));
console.log(`${sources.length} pictures were taken over into test/pictures.`);
