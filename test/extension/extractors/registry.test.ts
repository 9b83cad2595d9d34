/** What holds for every reader: it touches nothing, fails field by field, and selects on what stays. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractors, readDocument } from '../../../extension/src/extractors/registry.ts';
import { interpretPage } from '../../../extension/src/interpretation/interpret-page.ts';
import { PAGE_READERS } from '../../../shared/capture/page-readers.ts';
import { parseDocument, readSavedPage, savedSight } from './saved-page.ts';

const pagesDir = path.resolve(import.meta.dirname, '../../fixtures/pages');
const sourcesDir = path.resolve(import.meta.dirname, '../../../extension/src');
const WEEK = 'https://calendar.google.com/calendar/u/0/r/week';
const readPageFile = (name: string) => readFileSync(path.join(pagesDir, `${name}.html`), 'utf8');
const urlOf = (html: string) => /url: (\S+)/.exec(html)![1]!;

describe('every reader', () => {
  const names = readdirSync(pagesDir)
    .filter((name) => name.endsWith('--en.html') || name.startsWith('nextcloud'))
    .filter((name) => name.endsWith('.html'));

  it.each(names)('leaves %s as it was', (name) => {
    const html = readPageFile(name.replace(/\.html$/, ''));
    const document = parseDocument(html);
    const before = document.documentElement.outerHTML;
    readDocument(document, urlOf(html), savedSight);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('leaves the query and the fragment of the address behind', () => {
    const reading = readSavedPage('<p></p>', 'https://example.org/a?token=secret#secret');
    expect(JSON.stringify(reading)).not.toContain('secret');
  });

  it('is asked in the order of the registry, the generic one last', () => {
    expect(extractors.map(({ name }) => name)).toEqual(PAGE_READERS);
    expect(extractors.at(-1)?.name).toBe('generic');
    expect(new Set(extractors.map(({ name }) => name)).size).toBe(extractors.length);
  });

  it.each([
    ['https://calendar.google.com/calendar/u/1/r/day', 'google-calendar'],
    ['https://outlook.office365.com/calendar/view/month', 'outlook-web'],
    ['https://outlook.cloud.microsoft/calendar/', 'outlook-web'],
    ['https://calendar.google.com.evil.example/calendar', 'generic'],
    ['https://example.org/apps/calendar/now', 'generic'],
    ['file:///C:/calendar/page.html', 'generic'],
    ['about:blank', 'generic'],
  ])('%s is read by %s', (url, name) => {
    expect(readSavedPage('<p></p>', url).extractor).toBe(name);
  });
});

describe('a page that misbehaves', () => {
  const bubble = readPageFile('google-calendar--bubble--en');

  it('costs one field when one corner of it fails', () => {
    const document = parseDocument(bubble);
    const dialog = document.querySelector('#xDetDlg')!;
    const find = dialog.querySelector.bind(dialog);
    dialog.querySelector = ((selector: string) => {
      if (selector === '#rAECCd') throw new TypeError('gone');
      return find(selector);
    }) as typeof dialog.querySelector;
    const reading = readDocument(document, WEEK, savedSight);
    expect(reading.trace).toContainEqual({ step: 'bubble: title', found: 0, note: 'TypeError' });
    expect(reading.events[0]?.facts.some((fact) => fact.field === 'title')).toBe(false);
    expect(reading.events[0]?.facts.filter((fact) => fact.field === 'guest')).toHaveLength(3);
  });

  it('gives an empty reading with a note when a reader fails as a whole', () => {
    const document = parseDocument(bubble);
    document.querySelectorAll = () => {
      throw new TypeError('gone');
    };
    const reading = readDocument(document, WEEK, savedSight);
    expect([reading.extractor, reading.events, reading.notes]).toEqual([
      'google-calendar',
      [],
      ['extractor-failed'],
    ]);
  });

  it('tells when the event changes under the reading', () => {
    const document = parseDocument(bubble);
    const dialog = document.querySelector('#xDetDlg')!;
    const get = dialog.getAttribute.bind(dialog);
    let asked = 0;
    dialog.getAttribute = (name: string) =>
      name === 'data-eventid' && (asked += 1) > 2 ? 'bmV4dCBtZUBt' : get(name);
    expect(readDocument(document, WEEK, savedSight).notes).toContain('page-changed-while-reading');
  });

  it('is never taken for an open event while its dialog is invisible', () => {
    const reading = readSavedPage(bubble, WEEK, { isVisible: () => false });
    expect([reading.isEventOpen, reading.events]).toEqual([false, []]);
  });

  it('reads a hundred candidates of one week without mixing their facts', () => {
    const chips = Array.from({ length: 100 }, (_, index) => {
      const hour = 8 + (index % 10);
      const id = Buffer.from(`e${String(index)} me@m`).toString('base64url');
      return `<div data-eventchip data-eventid="${id}"><div>${String(hour)}:00 to ${String(hour + 1)}:00, T${String(index)}, Me, 6 October 2026</div><div aria-hidden="true">T${String(index)}</div></div>`;
    });
    const reading = readSavedPage(`<html lang="en-GB"><body>${chips.join('')}</body></html>`, WEEK);
    const { events } = interpretPage(reading, { today: '2026-10-06', browserTimeZone: 'UTC' });
    const told = events.map((event) => [
      event.eventId,
      event.title?.value,
      Number(event.startsAt?.value.slice(11, 13)),
    ]);
    expect(told.sort()).toEqual(
      Array.from({ length: 100 }, (_, index) => [
        `e${String(index)}`,
        `T${String(index)}`,
        8 + (index % 10),
      ]).sort(),
    );
  });
});

describe('the sources of the readers', () => {
  const files = readdirSync(path.join(sourcesDir, 'extractors'), {
    recursive: true,
    encoding: 'utf8',
  }).filter((name) => name.endsWith('.ts'));

  it.each(files)(
    '%s selects on no class and no localized label, and asks no clock, network or storage',
    (name) => {
      const source = readFileSync(path.join(sourcesDir, 'extractors', name), 'utf8').replace(
        /\/\*\*[\s\S]*?\*\//g,
        '',
      );
      const selectors = [
        ...source.matchAll(/(?:querySelector(?:All)?|closest|matches)(?:<[^>]*>)?\(\s*(['"`])(.*?)\1/g),
      ].map((match) => match[2]!);
      for (const selector of selectors) {
        expect(selector, `${name}: a label’s value is localized`).not.toMatch(/aria-label[*^$~|]?=/);
        if (!name.endsWith('h-event.ts'))
          expect(selector, `${name}: class names change`).not.toMatch(/(^|[\s,>])[\w-]*\.[a-z]|\[class/i);
      }
      expect(source).not.toMatch(
        /\b(?:fetch|localStorage|sessionStorage|XMLHttpRequest|setTimeout|Date\.now|innerText|chrome|browser)\b/,
      );
    },
  );
});
