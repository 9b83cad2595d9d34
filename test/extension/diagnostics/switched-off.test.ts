/** A reader that the ledger's briefing switches off is not used, and the mentor is told why. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { needsRepair } from '../../../extension/src/diagnostics/needs-repair.ts';
import { readSwitchedOff } from '../../../extension/src/diagnostics/switched-off.ts';
import { readDocument } from '../../../extension/src/extractors/registry.ts';
import { laySwitchedOff, takeSwitchedOff } from '../../../extension/src/platform/switched-off.ts';
import { interpretPage } from '../../../extension/src/interpretation/interpret-page.ts';
import { keys } from '../../../extension/src/store/keys.ts';
import { createStore, entry } from '../../../extension/src/store/store.ts';
import type { PageFacts } from '../../../shared/capture/page-facts.ts';
import {
  findUnclearLines,
  isSwitchedOff,
  parseSwitchedOffPages,
} from '../../../shared/rules/switched-off-pages.ts';
import { parseDocument, savedSight } from '../extractors/saved-page.ts';
import { createBrowser } from '../simulated/browser.ts';
import { briefing, NOW_MS } from '../simulated/sample.ts';

const WEEK = 'https://calendar.google.com/calendar/u/0/r/week';
const bubble = readFileSync(
  path.resolve(import.meta.dirname, '../../fixtures/pages/google-calendar--bubble--en.html'),
  'utf8',
);

describe('the owner’s cell', () => {
  it('gives a reader and its reason for each line, the last line of a reader counting', () => {
    expect(
      parseSwitchedOffPages(
        'google-calendar: reads wrong days\n Outlook-Web below 0.3.0 : guests are missing: see above\r\n\r\nnothing here\nno-reason:\ngoogle-calendar: two days off',
      ),
    ).toEqual([
      { name: 'google-calendar', reason: 'two days off' },
      { name: 'outlook-web', reason: 'guests are missing: see above', belowVersion: '0.3.0' },
    ]);
  });

  it('takes a reader’s name as people write it, and says which lines switch nothing off', () => {
    expect(parseSwitchedOffPages('Google Calendar below 0.3: wrong days')).toEqual([
      { name: 'google-calendar', reason: 'wrong days', belowVersion: '0.3' },
    ]);
    expect(
      findUnclearLines('google-calendar: x\n\nnothing here\nno-reason:\ngoogel-calendar: x\nOutlook Web: y'),
    ).toEqual([2, 3, 4]);
    expect(findUnclearLines('')).toEqual([]);
  });

  it.each([
    ['0.2.9', '0.3.0', true],
    ['0.3.0', '0.3.0', false],
    ['0.10.0', '0.9.1', false],
    ['1.0', '1.0.0', false],
    ['1.0', '1.0.1', true],
    ['unknown', '0.1.0', true],
  ])('switches version %s off below %s: %s', (version, belowVersion, expected) => {
    expect(isSwitchedOff({ belowVersion }, version)).toBe(expected);
    expect(isSwitchedOff({}, version)).toBe(true);
  });
});

describe('a reader that is switched off', () => {
  it('reads nothing, and no other reader steps in for it', () => {
    const reading = readDocument(parseDocument(bubble), WEEK, savedSight, ['google-calendar']);
    expect([reading.extractor, reading.events, reading.notes]).toEqual([
      'google-calendar',
      [],
      ['extractor-switched-off'],
    ]);
    const facts = interpretPage(reading, { today: '2026-10-06', browserTimeZone: 'UTC' });
    expect(facts.notes).toEqual(['extractor-switched-off']);
    expect(needsRepair(facts, false)).toBe(true);
  });

  it('leaves the other readers at work', () => {
    expect(readDocument(parseDocument(bubble), WEEK, savedSight, ['outlook-web']).isEventOpen).toBe(true);
  });

  it('is known from the stored briefing, for the versions that it names', async () => {
    const process = createBrowser(NOW_MS).start();
    const store = createStore(process.storage, process.locks);
    expect(await readSwitchedOff(store, '0.1.0')).toEqual([]);
    const disabledExtractors = [
      { name: 'google-calendar', reason: 'Wrong days.' },
      { name: 'outlook-web', reason: 'Repaired.', belowVersion: '0.1.0' },
    ];
    await store.write(entry(keys.briefing, { ...briefing, disabledExtractors }));
    expect(await readSwitchedOff(store, '0.1.0')).toEqual(['google-calendar']);
  });

  it('is named to the injected reader once, and nothing is left behind', () => {
    laySwitchedOff(['google-calendar']);
    expect(takeSwitchedOff(globalThis)).toEqual(['google-calendar']);
    expect(takeSwitchedOff(globalThis)).toEqual([]);
    expect(Object.keys(globalThis).filter((name) => /mentorLedger/.test(name))).toEqual([]);
  });
});

describe('a repair is offered', () => {
  const facts = (more: Partial<PageFacts>): PageFacts => ({
    extractor: 'google-calendar',
    isEventOpen: false,
    events: [],
    notes: [],
    ...more,
  });
  const title = { value: 'Mentoring', certainty: 'confirmed' as const, sources: ['bubble-heading'] };
  const at = { value: '2026-10-06T15:00:00+02:00', certainty: 'please-check' as const, sources: ['x'] };
  const open = (event: Partial<PageFacts['events'][number]>) =>
    facts({ isEventOpen: true, events: [{ isAllDay: false, guests: [], ...event }] });

  it.each([
    ['nothing came back', null, true],
    ['the reader failed', facts({ notes: ['extractor-failed'] }), true],
    ['the open event has no title', open({ startsAt: at, endsAt: at }), true],
    ['the open event has no end', open({ title, startsAt: at }), true],
    ['a calendar shows nothing at all', facts({}), true],
  ])('where %s', (_, read, isUnreadable) => {
    expect(needsRepair(read, isUnreadable)).toBe(true);
  });

  it.each([
    ['no page was to be read', null],
    ['the open event has no guests but its times', open({ title, startsAt: at, endsAt: at })],
    ['the open event lasts all day', open({ title, isAllDay: true, startsOn: at })],
    ['a calendar shows events of other days', facts({ notes: ['none-of-today'] })],
    ['a calendar is read only where a meeting is open', facts({ notes: ['open-one-first'] })],
    ['any other page holds no event', facts({ extractor: 'generic' })],
  ])('nowhere else: %s', (_, read) => {
    expect(needsRepair(read, false)).toBe(false);
  });
});
