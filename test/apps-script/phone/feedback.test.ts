/** The mentee's answers on the built script: one row each under the rules of a check-in, corrected by the second. */
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createManualClock } from '../../../apps-script/host/runtime/clock.ts';
import { catalogs } from '../../../shared/messages/registry.ts';
import type { Enrollment } from '../../../shared/protocol/messages/enroll.ts';
import {
  enroll,
  openProgram,
  toCheckIn,
  toEnvelope,
  type Beginning,
  type LedgerHost,
} from '../ledger-host.ts';
import { openPage, post, readPage, sendEnvelope, toAnswer } from './phone-host.ts';

const DAY_MS = 86_400_000;
const clock = createManualClock(Date.UTC(2026, 6, 1, 8));
let host: LedgerHost;
let beginning: Beginning;
let tom: Enrollment;
let harry: Enrollment;

beforeAll(async () => {
  host = await openProgram({ clock });
  tom = await openPage(host, 'P-TOM');
  harry = (await enroll(host, 'P-HARRY')).device;
  beginning = host.toBeginning();
});
beforeEach(() => host.resetTo(beginning));
afterAll(() => host.project.close());

const send = async (id: string, fields: Record<string, unknown> = {}) =>
  (await post(host, tom, toAnswer(host, id, fields)))[0]!;
const codesOf = (result: Awaited<ReturnType<typeof send>>) =>
  result.status === 'refused' ? result.issues.map(({ code }) => code) : result.status;
const note = (id: string, fields: Record<string, unknown> = {}) =>
  post(host, harry, { type: 'check-in', id, data: toCheckIn(clock.now(), fields) });

describe('an answer', () => {
  it('becomes one row with the meeting’s day and one audit line, however often it is sent', async () => {
    const sent = { talkWanted: true, startsAt: '2026-06-30T14:00:00+02:00', eventId: 'ev-1' };
    expect(await send('F-1', sent)).toMatchObject({ status: 'recorded' });
    expect(await send('F-1', { ...sent, worked: 'other' })).toMatchObject({ status: 'known' });
    expect(host.rows('feedback')).toMatchObject([
      {
        ...{ id: 'F-1', pairingLabel: 'Harry Mentor → Tom Mentee', rating: 3, talkWanted: true },
        ...{ worked: 'First call on my own', eventId: 'ev-1', byPersonId: 'P-TOM' },
      },
    ]);
    const lines = host.rows('audit').filter(({ rowId }) => rowId === 'F-1');
    expect(lines).toHaveLength(1);
  });

  it('for a meeting that was told of already corrects the first, by its day or by its start', async () => {
    await send('F-1');
    await send('F-2', { rating: 1, startsAt: '2026-06-30T14:00:00+02:00' });
    await send('F-3', { rating: 2, startsAt: '2026-06-30T12:00:00Z' });
    // Another meeting of the same day is another meeting.
    await send('F-4', { rating: 4, startsAt: '2026-06-30T18:00:00+02:00' });
    expect(host.rows('feedback').map(({ id, supersedesId }) => [id, supersedesId ?? ''])).toEqual([
      ['F-1', ''],
      ['F-2', 'F-1'],
      ['F-3', 'F-2'],
      ['F-4', ''],
    ]);
    const { sent } = (await readPage(host, tom)).mentee[0]!;
    expect(sent.map(({ id }) => id).sort()).toEqual(['F-3', 'F-4']);
  });

  it('is corrected within one sending too', async () => {
    const results = await post(host, tom, toAnswer(host, 'F-1'), toAnswer(host, 'F-2', { rating: 1 }));
    expect(results.map(({ status }) => status)).toEqual(['recorded', 'recorded']);
    expect(host.rows('feedback').map(({ supersedesId }) => supersedesId ?? '')).toEqual(['', 'F-1']);
  });

  it.each([
    ['of a day to come', { metOn: '2026-07-02' }, ['meeting-ahead']],
    ['of a pairing that is not theirs', { pairingId: 'PAIR-2' }, ['not-your-mentor']],
    ['of no pairing', { pairingId: 'PAIR-9' }, ['pairing-unknown']],
    ['before the pairing began', { metOn: '2026-05-01' }, ['pairing-not-started']],
    ['held and without a word on how it was', { rating: null }, ['required']],
    ['on no day', { metOn: null }, ['required']],
    ['on a day that is none', { metOn: '2026-02-30' }, ['not-a-date']],
    ['of nothing', { outcome: null }, ['required']],
    ['with five of four', { rating: 5 }, ['too-large']],
    ['of 20,001 characters', { worked: 'x'.repeat(20_001) }, ['too-long']],
  ])('%s is refused with its reason, and nothing is written', async (_what, fields, codes) => {
    expect(codesOf(await send('F-1', fields))).toEqual(codes);
    expect(host.rows('feedback')).toEqual([]);
  });

  it('of a meeting that was moved may name its day to come, and asks for no rating', async () => {
    expect(codesOf(await send('F-1', { outcome: 'moved', metOn: '2026-07-03', rating: 2 }))).toBe('recorded');
    expect(host.rows('feedback')[0]).toMatchObject({ rating: '' });
  });

  it('holds 20,000 characters, formulas, HTML and emoji as they were typed', async () => {
    const texts = ['=IMPORTXML("x")', '<img src=x onerror=alert(1)>', '👩🏽‍🏫 +1', 'y'.repeat(20_000), '\'"'];
    for (const [index, worked] of texts.entries())
      await send(`F-${index}`, { worked, metOn: `2026-06-1${index}` });
    expect(host.rows('feedback').map(({ worked }) => worked)).toEqual(texts);
  });

  it('is today’s where the phone is, whatever day it is at the program’s', async () => {
    const late = toAnswer(host, 'F-1', { metOn: '2026-07-01' });
    clock.advance(Date.UTC(2026, 5, 30, 14) - clock.now());
    const inAuckland = { ...(late.data as object), capturedAt: '2026-07-01T02:00:00+12:00' };
    expect((await post(host, tom, { ...late, data: inAuckland }))[0]!.status).toBe('recorded');
    const inRome = { ...(late.data as object), capturedAt: '2026-06-30T16:00:00+02:00' };
    expect((await post(host, tom, { ...late, id: 'F-2', data: inRome }))[0]!.status).toBe('refused');
    clock.advance(Date.UTC(2026, 6, 1, 8) - clock.now());
  });

  it('of whoever is the mentor is refused, and so is a mentee’s check-in', async () => {
    expect((await post(host, harry, toAnswer(host, 'F-1')))[0]).toMatchObject({
      issues: [{ code: 'not-your-mentor' }],
    });
    const [result] = await post(host, tom, { type: 'check-in', id: 'S-1', data: toCheckIn(clock.now()) });
    expect(result).toMatchObject({ issues: [{ code: 'pairing-not-yours' }] });
  });

  it('costs no more calls than a check-in', async () => {
    const callsOf = async (device: Enrollment, message: Parameters<typeof post>[2]) => {
      const { reply, result } = await sendEnvelope(host, toEnvelope(device, [message], clock.now()));
      expect(reply.results[0]).toMatchObject({ status: 'recorded' });
      return result.serviceCalls.map(({ name }) => name);
    };
    const answer = await callsOf(tom, toAnswer(host, 'F-1'));
    const checkIn = await callsOf(harry, { type: 'check-in', id: 'S-1', data: toCheckIn(clock.now()) });
    expect(answer.length).toBeLessThanOrEqual(checkIn.length);
  });

  it('waits where the ledger is older than the page, and where it cannot be read', async () => {
    const { sheetId } = host.sheet('Feedback');
    const [headers = []] = host.values('Feedback');
    const startIndex = headers.indexOf(catalogs.en.tables.feedback.columns.metOn.header);
    const range = { sheetId, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 };
    host.batch([{ deleteDimension: { range } }]);
    expect(await send('F-1')).toMatchObject({ status: 'try-later', issues: [{ code: 'column-missing' }] });
    expect(host.rows('feedback')).toEqual([]);
  });
});

describe('any sequence of answers', () => {
  it('leaves one that counts for each meeting, the one sent last', async () => {
    const day = fc.integer({ min: 1, max: 3 }).map((one) => `2026-06-0${one}`);
    const answers = fc.array(fc.record({ metOn: day, rating: fc.integer({ min: 1, max: 4 }) }), {
      ...{ minLength: 1, maxLength: 6 },
    });
    await fc.assert(
      fc.asyncProperty(answers, async (all) => {
        host.resetTo(beginning);
        for (const [index, fields] of all.entries()) {
          clock.advance(1000);
          await send(`F-${index}`, fields);
        }
        const { sent } = (await readPage(host, tom)).mentee[0]!;
        const last = new Map(all.map(({ metOn, rating }) => [metOn, rating]));
        expect(new Map(sent.map(({ fields }) => [fields.metOn, fields.rating]))).toEqual(last);
        expect(sent).toHaveLength(last.size);
      }),
      { numRuns: 12 },
    );
  });
});

describe('the page of a mentee', () => {
  it('asks first for the meetings that the mentor has noted, and tells nothing else of the notes', async () => {
    clock.advance(Date.UTC(2026, 6, 1, 8) - clock.now());
    const words = { worked: 'SECRET-1', didNotWork: 'SECRET-2', nextStep: 'SECRET-3', title: 'SECRET-4' };
    await note('S-1', { ...words, startsAt: '2026-06-20T12:00:00Z', eventId: 'ev-1', rating: 1 });
    await note('S-2', { ...words, startsAt: '2026-06-27T12:00:00Z', outcome: 'no-show', talkWanted: true });
    const page = await readPage(host, tom);
    expect(page.mentee).toMatchObject([{ pairingId: 'PAIR-1', mentorName: 'Harry Mentor', sent: [] }]);
    expect(page.mentee[0]!.unanswered).toEqual([
      { metOn: '2026-06-27', startsAt: '2026-06-27T12:00:00Z', eventId: null, checkInId: 'S-2' },
      { metOn: '2026-06-20', startsAt: '2026-06-20T12:00:00Z', eventId: 'ev-1', checkInId: 'S-1' },
    ]);
    const text = JSON.stringify(page);
    for (const hidden of ['SECRET', 'no-show', 'Uma', 'Maya']) expect(text).not.toContain(hidden);
    expect(page.mentor.checkIns).toEqual([]);
    expect(page.mentee[0]!.expectations.yours.length).toBeGreaterThan(2);
    // Told of by its day alone, it is no longer asked about.
    await send('F-1', { metOn: '2026-06-20' });
    expect((await readPage(host, tom)).mentee[0]!.unanswered.map(({ metOn }) => metOn)).toEqual([
      '2026-06-27',
    ]);
  });

  it('shows a mentor their own check-ins, wherever they were sent from, and no feedback', async () => {
    await send('F-1', { worked: 'SECRET' });
    const page = await openPage(host, 'P-HARRY');
    await note('S-1', { startsAt: new Date(clock.now() - DAY_MS).toISOString() });
    const [sent] = await post(host, page, { type: 'check-in', id: 'S-2', data: toCheckIn(clock.now()) });
    expect(sent).toMatchObject({ status: 'recorded' });
    const own = await readPage(host, page);
    expect(own.mentor.checkIns.map(({ id, source }) => [id, source])).toEqual([
      ['S-2', 'web-page'],
      ['S-1', 'extension'],
    ]);
    expect(own.mentee).toEqual([]);
    expect(JSON.stringify(own)).not.toContain('SECRET');
  });
});

describe('the same meeting from the extension and the phone', () => {
  it('is told when the phone asks, and counts once as a correction', async () => {
    const page = await openPage(host, 'P-HARRY');
    await note('S-1', { startsAt: '2026-06-30T14:00:00Z' });
    const data = toCheckIn(clock.now(), { startsAt: '2026-06-30T15:00:00Z' });
    const asked = { type: 'check-in', id: 'S-2', data: { ...data, asksSameDay: true } };
    expect((await post(host, page, asked))[0]).toMatchObject({
      issues: [{ code: 'same-day', params: { checkInId: 'S-1', metOn: '2026-06-30' } }],
    });
    const same = { ...asked, data: { ...data, fields: { ...data.fields, supersedesId: 'S-1' } } };
    expect((await post(host, page, same))[0]).toMatchObject({ status: 'recorded' });
    expect((await readPage(host, page)).briefing.pairings[0]).toMatchObject({ heldCount: 1 });
    // A second meeting of the day is one, where the person says so.
    expect((await post(host, page, { ...asked, id: 'S-3', data }))[0]).toMatchObject({ status: 'recorded' });
  });
});
