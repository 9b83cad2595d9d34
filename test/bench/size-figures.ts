/** Sizes of what is shipped, in bytes; gzip at its usual level, as stores and browsers pack it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Built } from '../../apps-script/host/demo/build-all.ts';

export interface SizeFigures {
  scriptBytes: number;
  popupGzipBytes: number;
  readerGzipBytes: number;
}

const gzipOf = (path: string): number => gzipSync(readFileSync(path)).length;

/** What the popup loads: its page, and every script and style that page names, with what those import at once. */
export function measureSizes(built: Built): SizeFigures {
  const page = join(built.chromeDir, 'check-in', 'check-in.html');
  const seen = new Set<string>();
  const follow = (path: string): void => {
    if (seen.has(path) || !existsSync(path)) return;
    seen.add(path);
    const text = readFileSync(path, 'utf8');
    for (const match of text.matchAll(
      /(?:src|href)="([^"]+\.(?:js|css))"|(?:from|import)\s*"(\.[^"]+\.js)"/g,
    )) {
      follow(join(dirname(path), (match[1] ?? match[2])!));
    }
  };
  follow(page);
  const reader = readdirSync(built.chromeDir).find((name) => name === 'read-page.js');
  if (!reader) throw new Error('The extension has no injected reader.');
  return {
    scriptBytes: readFileSync(join(built.bundleDir, 'Code.js')).length,
    popupGzipBytes: [...seen].reduce((sum, path) => sum + gzipOf(path), 0),
    readerGzipBytes: gzipOf(join(built.chromeDir, reader)),
  };
}
