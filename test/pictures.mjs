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

mkdirSync(join(here, 'pictures'), { recursive: true });
for (const [name, source] of Object.entries(pictures)) {
  const from = join(here, 'output', source);
  if (existsSync(from)) copyFileSync(from, join(here, 'pictures', name));
  else console.error(`test/output/${source} is missing: run npm test first.`);
}
