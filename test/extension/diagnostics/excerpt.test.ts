/**
 * The excerpt of a page: no person, address or id of the page survives in it, and a reader still reads from it what it
 * read from the page.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptPage } from '../../../extension/src/diagnostics/excerpt.ts';
import { toOutline } from '../../../extension/src/diagnostics/diagnostics.ts';
import { readDocument } from '../../../extension/src/extractors/registry.ts';
import { interpretPage } from '../../../extension/src/interpretation/interpret-page.ts';
import type { EventFacts, PageFacts } from '../../../shared/capture/page-facts.ts';
import { parseDocument, savedSight } from '../extractors/saved-page.ts';

const pagesDir = path.resolve(import.meta.dirname, '../../fixtures/pages');
/** All pages in English, and one state of each kind of text in others: only the dates' words differ. */
const names = readdirSync(pagesDir)
  .filter((name) =>
    /--(?:en|und)\.html$|^nextcloud.*\.html$|--(?:bubble|bubble-of-days|bubble-multi-day|day|month|peek)--(?:it|de|fr|ja|ar|pt-BR|ar-EG)\.html$/.test(
      name,
    ),
  )
  .map((name) => name.replace(/\.html$/, ''));
const HEAD = /^<!-- url: (\S+) \| observed: (\d{4}-\d{2}) \| zone: (\S+) \| now: (\S+) -->\n/;

function readFixture(name: string) {
  const html = readFileSync(path.join(pagesDir, `${name}.html`), 'utf8');
  const [, url = '', , zone = '', now = ''] = HEAD.exec(html)!;
  return { html, url, context: { today: now.slice(0, 10), browserTimeZone: zone, nowAt: now } };
}

function toExcerpt(html: string, url: string) {
  const document = parseDocument(html);
  const reading = readDocument(document, url, savedSight);
  return { reading, document, excerpt: excerptPage(document, url, reading, savedSight) };
}

/** What of an event a stand-in does not change. */
const toShape = (event: EventFacts) => ({
  title: event.title?.certainty,
  startsAt: event.startsAt,
  endsAt: event.endsAt,
  startsOn: event.startsOn,
  endsOn: event.endsOn,
  timeZone: event.timeZone,
  isAllDay: event.isAllDay,
  meetingUrl: event.meetingUrl?.certainty,
  hasEventId: event.eventId !== undefined,
  hasCalendarId: event.calendarId !== undefined,
  guests: event.guests.map(({ isOrganizer, isViewer, name }) => ({
    isOrganizer,
    isViewer,
    isNamed: name !== undefined,
  })),
});
const shapesOf = (facts: PageFacts) => ({
  isEventOpen: facts.isEventOpen,
  notes: facts.notes,
  events: facts.events.map(toShape),
});

describe('a reader that meets the excerpt instead of the page', () => {
  it.each(names)('finds the same in %s', (name) => {
    const { html, url, context } = readFixture(name);
    const { reading, excerpt } = toExcerpt(html, url);
    const again = readDocument(parseDocument(excerpt.markup), excerpt.address, savedSight);
    expect(again.extractor).toBe(reading.extractor);
    expect(shapesOf(interpretPage(again, context))).toEqual(shapesOf(interpretPage(reading, context)));
  });
});

/** A made-up name no page has: letters of several scripts, long enough not to be part of a stand-in by chance. */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyzàéîõüñçşłøÆБГДЖЗИКЛЩλμξψאבגدذرز山田鈴佐藤'];
const someName = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 6, maxLength: 12 })
  .map((letters) => letters.join(''));
const someNumber = fc.integer({ min: 1_000_000, max: 999_999_999 }).map(String);
const toUser = (name: string) => `${name.normalize('NFKD').replace(/[^a-z]/gi, '') || 'someone'}.q`;

interface Secrets {
  guest: string;
  family: string;
  title: string;
  place: string;
  secret: string;
  number: string;
}

/** A page that has a person in every corner where pages have them, and in some where they do not. */
function poison({ guest, family, title, place, secret, number }: Secrets): string {
  const mail = `${toUser(guest)}@${toUser(family)}.example`;
  const id = Buffer.from(`${secret}_20261006T130000Z ${mail}`).toString('base64url');
  return `<html lang="en"><head><title>${title}</title><meta name="author" content="${guest}"></head>
<body data-viewkey="${guest}" class="${family}" data-${
    family
      .normalize('NFKD')
      .replace(/[^a-z]/gi, '')
      .toLowerCase() || 'x'
  }="${secret}">
<!-- ${guest} --><style>.a::after{content:"${guest}"}</style><script>var a="${guest}"</script><template>${guest}</template>
<div id="xUserInfo"><div id="xUserEmail">${mail}</div><div id="xUserName">${guest}</div><div id="xTimezone">${place}</div><div id="xUserLocale">${secret}</div><div id="xGmtOffset">${number}</div></div>
<div role="gridcell" data-datekey="28998"><h2>${place}, 6 October</h2><div data-eventchip data-eventid="${id}" jslog="35463; 2:[&quot;${secret}&quot;,&quot;${mail}&quot;,null,&quot;${secret}&quot;]" data-foo="${secret}" data-note="${guest} ${number}"><div>3pm to 4pm, ${title}, ${guest} ${family}, ${place}, October 6, 2026</div><div aria-hidden="true">${title}</div></div></div>
<div role="dialog ${guest}" aria-labelledby="${secret}" data-origin="${number}"><div id="xDetDlg" data-eventid="${id}" style="content:'${guest}'" onclick="go('${guest}')">
<div id="xDetDlgWhen"><div><span role="heading" id="rAECCd" aria-level="${guest}">${title}</span></div><div>Tuesday, October 6⋅3:00 – 4:00pm</div></div>
<div id="xDetDlgVideo" data-details="${title}&#10;PIN: ${number}#"><a href="https://meet.google.com/${toUser(secret)}?authuser=${number}" title="${guest}">${guest}</a></div>
<div id="xDetDlgLoc"><span>Where:</span><span>${place} https://${toUser(family)}.example.com/${encodeURIComponent(secret)}?token=${secret}&amp;text=${guest}#${secret}</span></div>
<div id="xDetDlgDesc"><span>${guest} told me ${secret}</span></div>
<div id="xDetDlgPhone">+${number}</div><div id="${secret}">${guest}</div>
<div role="tree"><div role="treeitem" data-email="${mail}" data-hovercard-id="${mail}" aria-label="${guest} ${family}, Organizer" id="xDtlDlgOrg"><span>${guest} ${family}</span><img alt="${guest}" src="https://faces.example/${secret}"></div></div>
<input type="text" value="${title} ${number}" name="${secret}"><input type="hidden" value="${secret}"><textarea>${secret}</textarea>
<x-${toUser(guest).replace(/\W/g, '')}>${guest}</x-${toUser(guest).replace(/\W/g, '')}><svg><text>${guest}</text></svg></div></div>
<script type="application/ld+json">{"@type":"Event","name":"${title}","description":"${secret}","x-${secret}":"${secret}","startDate":"2026-10-06T15:00","identifier":"${secret}","organizer":{"@type":"${guest}","name":"${guest}","email":"${mail}","telephone":"${number}"},"location":{"name":"${place}","url":"https://${toUser(family)}.example/${number}"}}</script>
<a href="https://calendar.google.com/calendar/render?action=TEMPLATE&amp;text=${title}&amp;dates=20261006T130000Z/20261006T140000Z&amp;details=${secret}&amp;add=${mail}&amp;${secret}=${secret}">+</a>
<a href="mailto:${mail}?subject=${secret}">m</a><a href="https://x.example/${encodeURIComponent(guest)}.ics">i</a><a href="javascript:'${guest}'">j</a>
<a href="data:text/calendar,${encodeURIComponent(`BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:${secret}\r\nSUMMARY:${title}\r\nDTSTART;TZID=${place}:20261006T150000\r\nDESCRIPTION:${secret}\r\nX-${toUser(guest).replace(/\W/g, '')}:${guest}\r\nATTENDEE;CN="${guest} ${family}";X-NUM=${number}:mailto:${mail}\r\nLOCATION:${place}\r\nEND:VEVENT\r\nEND:VCALENDAR`)}">d</a>
</body></html>`;
}

const decodeLoosely = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (codes) =>
    Buffer.from(codes.replaceAll('%', ''), 'hex').toString('utf8'),
  );

/** Everything of the secrets by which somebody could be known again, also where it is packed. */
function findTraces(text: string, secrets: Secrets): string[] {
  const packed = [...text.matchAll(/[A-Za-z0-9_+/-]{16,}/g)].map(([code]) =>
    Buffer.from(code, 'base64').toString('utf8'),
  );
  const haystack = [text, ...packed, decodeLoosely(text)].join('\n').toLowerCase();
  const users = Object.values(secrets).map((value: string) => toUser(value).slice(0, -2));
  return [...Object.values(secrets), ...users]
    .filter((value: string) => value.length > 4)
    .filter((value: string) => haystack.includes(value.toLowerCase()));
}

describe('a page with a person in every corner', () => {
  const WEEK = 'https://calendar.google.com/calendar/u/0/r/week';

  it('gives an excerpt in which nobody can be known again', () => {
    fc.assert(
      fc.property(
        fc.record({
          guest: someName,
          family: someName,
          title: fc.tuple(someName, someName).map((pair) => pair.join(' ')),
          place: someName,
          secret: someName,
          number: someNumber,
        }),
        (secrets) => {
          const html = poison(secrets);
          const { reading, excerpt } = toExcerpt(html, `${WEEK}?who=${secrets.secret}#${secrets.guest}`);
          const words = { ...secrets, title: secrets.title.split(' ')[0]! };
          expect(findTraces(JSON.stringify([excerpt, toOutline(reading)]), words)).toEqual([]);
          expect(findTraces(html, words)).not.toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps no real name, title word, telephone, PIN or token on the pages of any site, however short', () => {
    const sites = [
      'google-calendar--bubble--en',
      'google-calendar--edit-page--it',
      'google-calendar--day--ja',
      'google-calendar--month--de',
      'outlook-web--peek--en',
      'nextcloud-calendar--popover--it',
      'generic--json-ld-graph-and-links--en',
      'generic--ics-text--en',
    ].map((name) => ({ ...readFixture(name), ics: name.startsWith('nextcloud') ? name : null }));
    const names = fc.constantFrom(
      ...['Anna', 'Li', 'Bo', 'Ana', 'Max', 'Sara', 'Mara', 'Ali', 'Ida', 'Ugo', 'José', 'Zoë', 'Øystein'],
      ...['Dina', 'Bodo', 'Nino', 'Lulu', 'Rita', 'Marisa', 'O’Brien', 'Смирнов', '佐藤', 'ليلى'],
    );
    const words = fc.constantFrom('Layoffs', 'Salary', 'Divorce', 'Kündigung', 'budget', 'gara', '解雇');
    fc.assert(
      fc.property(
        fc.uniqueArray(names, { minLength: 4, maxLength: 4 }),
        fc.tuple(words, words),
        fc.constantFrom('+39 333 1234567', '06 12 34 56 78', '(555) 010-2345', '+44.20.7946.0958'),
        fc.integer({ min: 100_000, max: 999_999 }).map(String),
        fc.stringMatching(/^[A-Z][a-z]{3}[0-9]{2}[A-Z]{2}[a-z0-9]{6}$/),
        fc.constantFrom(...sites),
        ([first, family, other, room], title, phone, pin, token, { html, url, ics }) => {
          const replace = (text: string) =>
            text
              .replaceAll('Mira Mentor', `${first!} ${family!}`)
              .replaceAll('Teo Tirocinio', other!)
              .replaceAll(/Mentoring(?:\\)?, week/g, `${title[0]} ${title[1]} ${phone}`)
              .replaceAll('Room 3', `${room!} ${phone}`)
              .replaceAll('111 222 333', pin)
              .replaceAll(/secret|qrs-tuvw-xyz|remote7/g, token);
          const page = replace(html);
          const document = parseDocument(page);
          const reading = readDocument(document, url, savedSight);
          const filePath = ics ? path.join(pagesDir, `${ics}.ics`) : null;
          if (filePath)
            reading.events[0]!.facts.push({
              field: 'calendar-file',
              raw: replace(readFileSync(filePath, 'utf8')),
              source: 'ics-file',
            });
          const excerpt = excerptPage(document, `${url}?t=${token}`, reading, savedSight);
          const told = JSON.stringify([excerpt, toOutline(reading)]);
          const packed = [...told.matchAll(/[A-Za-z0-9_+/-]{12,}/g)].map(([code]) =>
            Buffer.from(code, 'base64').toString('utf8'),
          );
          const all = [told, decodeLoosely(told), ...packed].join('\n');
          const isWord = (word: string) =>
            new RegExp(`(?<![\\p{L}\\p{M}])${word}(?![\\p{L}\\p{M}])`, 'iu').test(all);
          expect([first!, family!, other!, room!, ...title].filter(isWord)).toEqual([]);
          expect([phone, pin, token].filter((part) => all.includes(part))).toEqual([]);
          expect(all.replace(/[^\d\n]/g, '')).not.toContain(phone.replace(/\D/g, ''));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps no month’s or weekday’s name that is somebody’s name', () => {
    for (const name of ['April', 'June', 'Domenica', 'August', 'Mai', 'May', 'Dom']) {
      const html = `<html lang="it"><body><div role="dialog"><h1>${name} Rossi</h1><p>con ${name}, ${name} e ${name} Bianchi</p><p>6 ottobre, ${name}</p></div></body></html>`;
      expect(toExcerpt(html, WEEK).excerpt.markup).not.toMatch(new RegExp(`\\b${name}\\b`));
    }
  });

  it('keeps no telephone number, PIN or amount, however it is written', () => {
    for (const number of [
      '06 12 34 56 78',
      '06.12.34.56.78',
      '111 222 333#',
      '+39 333 1234567',
      '06:12:34:56',
      '4111-1111-1111-1111',
      '€ 12.500,00',
    ]) {
      const html = `<html lang="fr"><body><div role="dialog"><p>Tél. ${number}</p></div></body></html>`;
      const { markup } = toExcerpt(html, WEEK).excerpt;
      expect(markup.replace(/\D/g, '')).not.toContain(number.replace(/\D/g, ''));
      expect(markup).not.toContain(number);
    }
  });

  it('leaves out descriptions, and characters that nobody sees', () => {
    const hidden = [...'Anna']
      .map((letter) => String.fromCodePoint(0xe0000 + letter.codePointAt(0)!))
      .join('');
    const html = `<html><body><div role="dialog"><p>Hello${hidden}</p><div id="xDetDlgDesc">A secret 3pm</div><div itemprop="description">Another 6 October</div></div></body></html>`;
    const { markup } = toExcerpt(html, WEEK).excerpt;
    expect(markup).not.toContain(hidden);
    expect(markup).not.toMatch(/3pm|October/);
  });

  it('leaves the page as it was, and the same page gives the same excerpt', () => {
    const { html, url } = readFixture('google-calendar--bubble--en');
    const { document, excerpt } = toExcerpt(html, url);
    const before = document.documentElement.outerHTML;
    expect(excerptPage(document, url, readDocument(document, url, savedSight), savedSight)).toEqual(excerpt);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('stays short enough to be looked through, and says when something was left out', () => {
    const many = Array.from({ length: 9_000 }, (_, index) => `<p>Line ${String(index)}</p>`).join('');
    const { excerpt } = toExcerpt(`<html><body>${many}</body></html>`, 'https://example.org/');
    expect(excerpt.isCut).toBe(true);
    expect(excerpt.markup.length).toBeLessThan(400_000);
  });
});
