/**
 * The built page, read into memory at the first request. Its Content-Security-Policy lets it load nothing but itself,
 * so that text of a cell could not become a script even if it became markup.
 */
import { readdir, readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { toPageLanguage } from '../words/words.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; " +
  "frame-src 'self' http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export interface StaticFiles {
  /** Answers when there is such a file; `/` is the page in the visitor's language. */
  answer(url: URL, acceptLanguage: string, response: ServerResponse): Promise<boolean>;
}

/** `folder` holds index.html and assets/; the page says what to do when it was not built. */
export function createStaticFiles(folder: string): StaticFiles {
  let files: Promise<Map<string, Buffer>> | null = null;
  return {
    async answer(url, acceptLanguage, response) {
      files ??= readAll(folder);
      const held = await files;
      if (held.size === 0) files = null;
      const name = url.pathname === '/' ? '/index.html' : url.pathname;
      const file = held.get(name);
      if (!file && url.pathname !== '/') return false;
      const type = types[path.extname(name)] ?? 'application/octet-stream';
      const head = {
        'content-type': type,
        'content-security-policy': policy,
        'referrer-policy': 'no-referrer',
      };
      if (!file) {
        response.writeHead(503, head);
        response.end(
          '<p>The page is not built yet: run <code>npm run build</code>, then load this page again.</p>',
        );
        return true;
      }
      const isPage = name === '/index.html';
      response.writeHead(200, {
        ...head,
        'cache-control': isPage ? 'no-store' : 'max-age=31536000, immutable',
      });
      const language = toPageLanguage(url.searchParams.get('hl'), acceptLanguage);
      response.end(isPage ? file.toString().replace('<html lang="en">', `<html lang="${language}">`) : file);
      return true;
    },
  };
}

async function readAll(folder: string): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const full = path.join(entry.parentPath, entry.name);
    files.set(`/${path.relative(folder, full).split(path.sep).join('/')}`, await readFile(full));
  }
  return files;
}
