/**
 * The built extension with one script more in the form's page, which tells a server what stands in the field for what
 * worked: when the form opens, and after each key that it was given. It tells by requests that outlive the page, so that
 * what a person saw typed is known apart from what the extension has kept.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Point } from './x-screen.ts';

export const PROBE_URL = 'https://events.example/probe';

export interface Seen {
  /** Of the page that tells. */
  page: string;
  /** How many times that page had told before. */
  turn: number;
  kind: 'opened' | 'typed';
  text: string;
  /** Where the field's middle is on the screen. */
  place: Point;
}

/** Runs in the page. */
const script = (label: string) => `{
  const page = String(Math.random());
  let turn = 0;
  const toPlace = (field) => {
    const { left, top, width, height } = field.getBoundingClientRect();
    return { x: (globalThis.mozInnerScreenX ?? screenX) + left + width / 2, y: (globalThis.mozInnerScreenY ?? screenY) + top + height / 2 };
  };
  const tell = (kind, field) => void fetch(${JSON.stringify(PROBE_URL)}, {
    method: 'POST', mode: 'no-cors', keepalive: true, body: 'PROBE ' + JSON.stringify({ page, turn: turn++, kind, text: field.value, place: toPlace(field) }),
  }).catch(() => undefined);
  const find = () => [...document.querySelectorAll('label')].find((each) => each.textContent.startsWith(${JSON.stringify(label)}))?.control;
  addEventListener('input', (event) => { if (event.target === find()) tell('typed', event.target); }, true);
  const timer = setInterval(() => {
    const field = find();
    if (!field) return;
    clearInterval(timer);
    setTimeout(() => {
      field.scrollIntoView({ block: 'center', behavior: 'instant' });
      tell('opened', field);
    }, 100);
  }, 10);
}`;

/** A copy of the built extension that tells. */
export function makeProbe(extensionDir: string, label: string): { extensionDir: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'mentor-ledger-extension-'));
  cpSync(extensionDir, folder, { recursive: true });
  writeFileSync(join(folder, 'check-in', 'probe.js'), script(label));
  const page = join(folder, 'check-in', 'check-in.html');
  const html = readFileSync(page, 'utf8');
  writeFileSync(page, html.replace('</body>', '<script src="probe.js"></script></body>'));
  return { extensionDir: folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** What was told so far, in its order within each page. */
export const readSeen = (received: readonly string[]): Seen[] =>
  received.flatMap((request) => {
    const [, json] = /^PROBE (.*)$/m.exec(request) ?? [];
    return json === undefined ? [] : [JSON.parse(json) as Seen];
  });
