import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createManualClock, type ManualClock } from '../../../apps-script/host/runtime/clock.ts';
import type { InvitesView } from '../../../apps-script/src/invites/invites-api.ts';
import type { Briefing } from '../../../shared/protocol/messages/briefing.ts';
import type { Enrollment } from '../../../shared/protocol/messages/enroll.ts';
import { createSystemClock } from '../../../apps-script/host/runtime/clock.ts';
import {
  enroll,
  openHost,
  openProgram,
  toCheckIn,
  toEnvelope,
  type Beginning,
  type LedgerHost,
  type SendOptions,
} from '../ledger-host.ts';

const NOW_MS = Date.parse('2026-11-23T14:00:00Z');
const DAY_MS = 86_400_000;

describe('a check-in by POST', () => {
  let host: LedgerHost;
  let harry: Enrollment;
  const offsetMs = NOW_MS - Date.now();
  const clock = createSystemClock(offsetMs);
  const now = () => clock.now();

  let beginning: Beginning;

  beforeAll(async () => {
    host = await openProgram({ clock });
    harry = (await enroll(host, 'P-HARRY')).device;
    beginning = host.toBeginning();
  });
  beforeEach(() => host.resetTo(beginning));
  afterAll(() => host.project.close());

  const send = (
    messages: { type: string; id: string; data: unknown }[],
    options: SendOptions = {},
    device: Pick<Enrollment, 'deviceId' | 'secret'> = harry,
  ) => host.post(toEnvelope(device, messages, now(), options));
  const checkIn = (id: string, fields: Record<string, unknown> = {}) => ({
    type: 'check-in',
    id,
    data: toCheckIn(now(), fields),
  });

  it('becomes one row and one audit line, with six service calls, one read, one write', async () => {
    const { reply, result } = await send([checkIn('S-1')]);
    expect(reply).toMatchObject({
      status: 'ok',
      results: [{ id: 'S-1', status: 'recorded', data: { checkInId: 'S-1' } }],
    });
    expect(host.rows('checkIns')).toMatchObject([
      {
        id: 'S-1',
        pairingId: 'PAIR-1',
        pairingLabel: 'Harry Mentor → Tom Mentee',
        outcome: 'Held',
        minutes: 45,
        worked: 'Walked through the follow-up call.',
        source: 'Extension',
        byPersonId: 'P-HARRY',
        talkWanted: false,
      },
    ]);
    expect(host.values('Check-ins')[1]).toContain('11/23/2026');
    expect(host.rows('audit')[0]).toMatchObject({ action: 'Check-in recorded', rowId: 'S-1' });
    expect(result.serviceCalls.map((call) => call.name)).toEqual([
      'CacheService.getAll',
      'PropertiesService.getProperties',
      'CacheService.putAll',
      'LockService.tryLock',
      'Sheets.Spreadsheets.Values.batchGetByDataFilter',
      'Sheets.Spreadsheets.batchUpdate',
    ]);
  });

  it.each([
    ['a formula', '=1+1'],
    ['a plus', '+39 055'],
    ['a minus', '-5'],
    ['an at sign', '@SUM(A1)'],
    ['an apostrophe', "'quoted"],
    ['a tab', '\tindented'],
    ['HTML', '<img src=x onerror=alert(1)>'],
    ['emoji', '👩‍🏫 went well 🎉'],
    ['a number with zeros', '0012'],
    ['a date', '1/2'],
    ['20,000 characters', 'é'.repeat(20_000)],
  ])('keeps a note with %s exactly as it was typed', async (_name, note) => {
    const { reply } = await send([checkIn('S-1', { worked: note, didNotWork: note })]);
    expect(reply.results[0]!.status).toBe('recorded');
    expect(host.rows('checkIns')[0]).toMatchObject({ worked: note, didNotWork: note });
    const formulas = host.sheets.Spreadsheets.Values.get(host.spreadsheetId, "'Check-ins'", {
      valueRenderOption: 'FORMULA',
    })['values'] as unknown[][];
    expect(formulas[1]).toContain(note);
  });

  it('is recorded once, however often it is sent', async () => {
    await send([checkIn('S-1')]);
    const again = await send([checkIn('S-1'), checkIn('S-1'), checkIn('S-2')]);
    expect(again.reply.results).toMatchObject([
      { id: 'S-1', status: 'known' },
      { id: 'S-2', status: 'recorded' },
    ]);
    expect(host.rows('checkIns').map((row) => row['id'])).toEqual(['S-1', 'S-2']);
  });

  it('is answered "known" even after its pairing has ended', async () => {
    await send([checkIn('S-1')]);
    host.batch([
      {
        updateCells: {
          start: { sheetId: host.sheet('Pairings').sheetId, rowIndex: 1, columnIndex: 4 },
          rows: [
            {
              values: [
                { userEnteredValue: { stringValue: 'Ended early' } },
                { userEnteredValue: { numberValue: 46_000 } },
                { userEnteredValue: { numberValue: 46_010 } },
              ],
            },
          ],
          fields: 'userEnteredValue',
        },
      },
    ]);
    expect((await send([checkIn('S-2')])).reply.results[0]).toMatchObject({ status: 'refused' });
    expect((await send([checkIn('S-1')])).reply.results[0]).toMatchObject({ status: 'known' });
  });

  it('travels with others in one write, each answered on its own', async () => {
    const { reply, result } = await send([
      checkIn('S-1'),
      checkIn('S-2', { pairingId: 'PAIR-2' }),
      checkIn('S-3', { outcome: 'no-show', minutes: null, worked: null }),
      { type: 'from-the-future', id: 'S-4', data: {} },
    ]);
    expect(reply.results.map((one) => [one.id, one.status])).toEqual([
      ['S-1', 'recorded'],
      ['S-2', 'refused'],
      ['S-3', 'recorded'],
      ['S-4', 'refused'],
    ]);
    expect(host.rows('checkIns')).toHaveLength(2);
    expect(result.serviceCalls).toHaveLength(6);
  });

  it.each([
    ['an unknown pairing', { pairingId: 'PAIR-9' }, 'pairing-unknown', 'pairingId'],
    ['another mentor’s pairing', { pairingId: 'PAIR-2' }, 'pairing-not-yours', 'pairingId'],
    ['an ended pairing', { pairingId: 'PAIR-3' }, 'pairing-ended', 'pairingId'],
    ['a meeting before the start', { startsAt: '2026-05-01T10:00:00Z' }, 'pairing-not-started', 'startsAt'],
    ['a meeting to come', { startsAt: '2026-11-24T10:00:00Z' }, 'in-the-future', 'startsAt'],
    ['more than eight hours', { minutes: 481 }, 'too-large', 'minutes'],
    ['no minutes', { minutes: null }, 'minutes-missing', 'minutes'],
    ['no line', { worked: null }, 'note-missing', 'worked'],
    ['a correction of nothing', { supersedesId: 'S-0' }, 'supersedes-unknown', 'supersedesId'],
    ['a date that does not exist', { nextOn: '2026-02-30' }, 'not-a-date', 'nextOn'],
    ['an outcome we do not know', { outcome: 'maybe' }, 'not-a-choice', 'outcome'],
  ])('is refused with %s, and nothing is written', async (_name, fields, code, field) => {
    const { reply } = await send([checkIn('S-1', fields)]);
    expect(reply.results).toMatchObject([{ id: 'S-1', status: 'refused', issues: [{ code, field }] }]);
    expect(host.rows('checkIns')).toEqual([]);
    expect(host.rows('audit').map((line) => line['action'])).not.toContain('Check-in recorded');
  });

  it('may correct an earlier one, which stays', async () => {
    await send([checkIn('S-1')]);
    const { reply } = await send([checkIn('S-2', { minutes: 60, supersedesId: 'S-1' })]);
    expect(reply.results[0]).toMatchObject({ status: 'recorded' });
    expect(host.rows('checkIns')).toMatchObject([{ id: 'S-1' }, { id: 'S-2', supersedesId: 'S-1' }]);
    expect(host.rows('audit')[0]).toMatchObject({ action: 'Check-in corrected', rowId: 'S-2' });
  });

  it('keeps a private note out of the ledger even if a device sends it', async () => {
    const note = { worked: 'secret', didNotWork: 'secret', nextStep: 'secret' };
    await send([checkIn('S-1', { notePrivate: true, ...note })]);
    expect(host.rows('checkIns')).toHaveLength(1);
    for (const tab of ['checkIns', 'audit'] as const)
      expect(JSON.stringify(host.rows(tab))).not.toContain('secret');
  });

  it('lands in the right cells after the owner renamed, moved and sorted tabs and columns', async () => {
    const checkIns = host.sheet('Check-ins').sheetId;
    const pairings = host.sheet('Pairings').sheetId;
    const people = host.sheet('People').sheetId;
    await send([checkIn('S-1')]);
    host.batch([
      { updateSheetProperties: { properties: { sheetId: checkIns, title: 'Our talks' }, fields: 'title' } },
      { updateSheetProperties: { properties: { sheetId: checkIns, index: 0 }, fields: 'index' } },
      {
        moveDimension: {
          source: { sheetId: checkIns, dimension: 'COLUMNS', startIndex: 5, endIndex: 6 },
          destinationIndex: 1,
        },
      },
      {
        updateCells: {
          start: { sheetId: checkIns, rowIndex: 0, columnIndex: 1 },
          rows: [{ values: [{ userEnteredValue: { stringValue: 'Bravo!' } }] }],
          fields: 'userEnteredValue',
        },
      },
      {
        insertDimension: {
          range: { sheetId: checkIns, dimension: 'COLUMNS', startIndex: 2, endIndex: 3 },
          inheritFromBefore: false,
        },
      },
      {
        insertDimension: {
          range: { sheetId: pairings, dimension: 'ROWS', startIndex: 0, endIndex: 2 },
          inheritFromBefore: false,
        },
      },
      {
        sortRange: {
          range: { sheetId: people, startRowIndex: 1 },
          sortSpecs: [{ dimensionIndex: 1, sortOrder: 'DESCENDING' }],
        },
      },
    ]);
    const { reply } = await send([checkIn('S-2', { worked: 'After the move' })]);
    expect(reply.results[0]).toMatchObject({ status: 'recorded' });
    const rows = host.values('Our talks', true);
    expect(rows[0]!.slice(0, 4)).toEqual(['Id', 'Bravo!', '', 'Date']);
    expect(rows[2]!.slice(0, 2)).toEqual(['S-2', 'After the move']);
    expect(rows[2]![2]).toBe('');
    const third = await send([checkIn('S-3')]);
    expect(third.result.serviceCalls).toHaveLength(6);
  });

  it('waits on the device while a tab or column is missing, and goes through after the repair', async () => {
    const checkIns = host.sheet('Check-ins').sheetId;
    host.batch([
      { deleteDimension: { range: { sheetId: checkIns, dimension: 'COLUMNS', startIndex: 5, endIndex: 6 } } },
    ]);
    const column = await send([checkIn('S-1')]);
    expect(column.reply.results).toMatchObject([
      {
        id: 'S-1',
        status: 'try-later',
        issues: [{ code: 'column-missing', place: { tab: 'Check-ins', column: 'What worked' } }],
      },
    ]);
    host.batch([{ deleteSheet: { sheetId: checkIns } }]);
    const tab = await send([checkIn('S-1')]);
    expect(tab.reply.results).toMatchObject([
      { status: 'try-later', issues: [{ code: 'tab-missing', place: { tab: 'Check-ins' } }] },
    ]);
    await host.call('setUp', (await import('../ledger-host.ts')).answers);
    expect((await send([checkIn('S-1')])).reply.results[0]).toMatchObject({ status: 'recorded' });
  });

  it('waits on the device while its pairing’s row cannot be read; other pairings work', async () => {
    const pairings = host.sheet('Pairings').sheetId;
    host.batch([
      {
        updateCells: {
          start: { sheetId: pairings, rowIndex: 1, columnIndex: 5 },
          rows: [{ values: [{ userEnteredValue: { stringValue: 'in spring' } }] }],
          fields: 'userEnteredValue',
        },
      },
    ]);
    const { reply } = await send([checkIn('S-1')]);
    expect(reply.results).toMatchObject([
      { status: 'try-later', issues: [{ code: 'not-a-date', place: { tab: 'Pairings', row: 2 } }] },
    ]);
    expect(JSON.stringify(reply)).not.toContain('in spring');
    const maya = (await enroll(host, 'P-MAYA')).device;
    const other = await send([checkIn('S-2', { pairingId: 'PAIR-2' })], {}, maya);
    expect(other.reply.results[0]).toMatchObject({ status: 'recorded' });
  });

  it('is not lost when two arrive at once', async () => {
    const maya = (await enroll(host, 'P-MAYA')).device;
    const done = await Promise.all([
      send([checkIn('S-1')]),
      send([checkIn('S-2', { pairingId: 'PAIR-2' })], {}, maya),
      send([checkIn('S-1')]),
    ]);
    expect(done.map(({ reply }) => reply.status)).toEqual(['ok', 'ok', 'ok']);
    expect(
      host
        .rows('checkIns')
        .map((row) => row['id'])
        .sort(),
    ).toEqual(['S-1', 'S-2']);
  });

  it('is found again when the answer of the write was lost', async () => {
    host.project.faults.arm({
      kind: 'fail-service-call',
      service: 'Sheets.Spreadsheets.batchUpdate',
      nth: 1,
      message: 'API call to sheets.spreadsheets.batchUpdate failed with error: Empty response',
      afterEffect: true,
    });
    const lost = await send([checkIn('S-1')]);
    expect(lost.reply).toMatchObject({ status: 'try-later', results: [] });
    const again = await send([checkIn('S-1')]);
    expect(again.reply.results[0]).toMatchObject({ status: 'known' });
    expect(host.rows('checkIns')).toHaveLength(1);
  });

  it.each([
    [
      'quota',
      "Quota exceeded for quota metric 'Write requests' of service 'sheets.googleapis.com'",
      'try-later',
    ],
    ['an unknown failure', 'Invalid requests[0].appendCells: surprise', 'failed'],
  ])('is answered in the envelope when Google fails with %s', async (_name, message, status) => {
    host.project.faults.arm({
      ...{ kind: 'fail-service-call', service: 'Sheets.Spreadsheets.batchUpdate', nth: 1, message },
      afterEffect: false,
    });
    const { reply } = await send([checkIn('S-1')]);
    expect(reply.status).toBe(status);
    expect(host.rows('checkIns')).toEqual([]);
  });

  it('waits on the device when the spreadsheet has reached its limit', async () => {
    host.project.faults.arm({
      kind: 'fail-service-call',
      service: 'Sheets.Spreadsheets.batchUpdate',
      nth: 1,
      message:
        'Invalid requests[0].appendCells: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      afterEffect: false,
    });
    const { reply } = await send([checkIn('S-1')]);
    expect(reply).toMatchObject({
      status: 'ok',
      results: [{ status: 'try-later', issues: [{ code: 'spreadsheet-full' }] }],
    });
  });

  it('is turned away before the spreadsheet is opened: unknown device, wrong secret, changed body, wrong clock', async () => {
    const cases: [string, Promise<Awaited<ReturnType<typeof send>>>][] = [
      ['unknown-device', send([checkIn('S-1')], {}, { deviceId: 'D-nobody', secret: harry.secret })],
      [
        'unknown-device',
        send([checkIn('S-1')], {}, { deviceId: `D-${'0'.repeat(24)}`, secret: harry.secret }),
      ],
      ['unknown-device', send([checkIn('S-1')], { secret: 'f'.repeat(64) })],
      ['unknown-device', send([checkIn('S-1')], { tamper: (body) => body.replace('45', '90') })],
      ['clock-skew', send([checkIn('S-1')], { sentAt: new Date(now() - 11 * 60_000).toISOString() })],
      ['not-understood', host.post('<html>')],
      ['not-understood', host.post({ v: 1, kind: 'signed' })],
      ['too-new', host.post({ v: 2, kind: 'signed', surprise: true })],
    ];
    for (const [status, sent] of cases) {
      const { reply, result } = await sent;
      expect(reply.status).toBe(status);
      expect(reply.versions).toEqual({ oldest: 1, newest: 1 });
      expect(Math.abs(Date.parse(reply.serverTime) - now())).toBeLessThan(60_000);
      expect(result.serviceCalls.filter((call) => call.name.startsWith('Sheets.'))).toEqual([]);
    }
    expect(host.rows('checkIns')).toEqual([]);
  });

  it('is turned away from the moment its device is disconnected by the owner or by itself', async () => {
    await host.call<InvitesView>('revokeDevice', harry.deviceId);
    expect((await send([checkIn('S-1')])).reply.status).toBe('revoked');
    const maya = (await enroll(host, 'P-MAYA')).device;
    const bye = await send([{ type: 'disconnect', id: 'M-1', data: {} }], {}, maya);
    expect(bye.reply.results[0]).toMatchObject({ status: 'recorded' });
    expect((await send([checkIn('S-1', { pairingId: 'PAIR-2' })], {}, maya)).reply.status).toBe('revoked');
    expect(host.rows('audit').map((line) => line['action'])).toContain('Device disconnected');
  });

  it('answers a briefing with the mentor’s own pairings and what happened in them', async () => {
    await send([checkIn('S-1')]);
    const { reply, result } = await send([{ type: 'briefing', id: 'B-1', data: {} }]);
    const briefing = (reply.results[0] as { data: Briefing }).data;
    expect(briefing).toMatchObject({
      person: { id: 'P-HARRY', name: 'Harry Mentor' },
      program: { name: 'Harry’s way', ownerName: 'Olivia Owner', timeZone: 'Europe/Rome' },
      pairings: [
        {
          id: 'PAIR-1',
          partnerName: 'Tom Mentee',
          heldCount: 1,
          lastMetOn: '2026-11-23',
          endsOn: '2027-02-28',
        },
        { id: 'PAIR-3', heldCount: 0, endsOn: '2026-07-01' },
      ],
    });
    expect(result.serviceCalls.map((call) => call.name)).toEqual([
      'CacheService.getAll',
      'CacheService.putAll',
      'PropertiesService.getProperties',
      'Sheets.Spreadsheets.Values.batchGetByDataFilter',
    ]);
  });
});

describe('a burst of check-ins', () => {
  it('is told when to come back once Google’s calls of the minute are used up, and loses nothing', async () => {
    const host = await openProgram({ limits: { sheetsWritesPerMinutePerUser: 2 } });
    const { device } = await enroll(host, 'P-HARRY');
    const send = () =>
      host.post(
        toEnvelope(device, [{ type: 'check-in', id: 'S-1', data: toCheckIn(Date.now()) }], Date.now()),
      );
    const { reply } = await send();
    expect(reply.status).toBe('try-later');
    expect(reply.retryAfterMs).toBeGreaterThan(60_000);
    expect(host.rows('checkIns')).toEqual([]);
    await host.project.close();
  });
});

describe('an invitation', () => {
  let host: LedgerHost;
  let clock: ManualClock;
  afterEach(() => host.project.close());

  const post = (inviteCode: string, requestId: string) =>
    host.post({
      ...{ v: 1, kind: 'enroll' },
      body: JSON.stringify({ inviteCode, requestId, deviceName: 'Firefox' }),
    });

  it('connects one device once; a repeat of the same request gets the same connection', async () => {
    host = await openProgram();
    const { reply, device, inviteCode } = await enroll(host, 'P-HARRY', 'request-0000-0001');
    expect(reply.status).toBe('ok');
    expect(device.secret).toMatch(/^[0-9a-f]{64}$/);
    const repeat = await post(inviteCode, 'request-0000-0001');
    expect(repeat.reply.enrollment).toMatchObject({ deviceId: device.deviceId, secret: device.secret });
    expect((await post(inviteCode, 'request-0000-0002')).reply.status).toBe('invite-used');
    expect(host.rows('audit').filter((line) => line['action'] === 'Connected')).toHaveLength(1);
    expect(JSON.stringify([...host.state.keys('')].map((key) => host.state.get(key)))).not.toContain(
      inviteCode,
    );
  });

  it('gives one connection when two use it at once', async () => {
    host = await openProgram();
    const made = await host.call<{ links: { link: string }[] }>('inviteMentors', ['P-HARRY']);
    const code = (made.ok && made.value.links[0]!.link.split('invite=')[1]) || '';
    const both = await Promise.all([post(code, 'request-0000-0001'), post(code, 'request-0000-0002')]);
    expect(both.map(({ reply }) => reply.status).sort()).toEqual(['invite-used', 'ok']);
  });

  it('is told apart when unknown, revoked or expired', async () => {
    clock = createManualClock(NOW_MS);
    host = await openProgram({ clock });
    expect((await post('0'.repeat(32), 'request-0000-0001')).reply.status).toBe('invite-unknown');
    const made = await host.call<{ links: { link: string }[]; view: InvitesView }>('inviteMentors', [
      'P-HARRY',
    ]);
    const code = (made.ok && made.value.links[0]!.link.split('invite=')[1]) || '';
    const invite = made.ok ? made.value.view.people.find((one) => one.personId === 'P-HARRY')!.invite! : null;
    await host.call('revokeInvite', invite!.inviteId);
    expect((await post(code, 'request-0000-0001')).reply.status).toBe('revoked');
    const second = await host.call<{ links: { link: string }[] }>('inviteMentors', ['P-HARRY']);
    const later = (second.ok && second.value.links[0]!.link.split('invite=')[1]) || '';
    clock.advance(14 * DAY_MS + 60_000);
    expect((await post(later, 'request-0000-0001')).reply.status).toBe('invite-expired');
  });

  it('is replaced by a newer one for the same person', async () => {
    host = await openProgram();
    const first = await host.call<{ links: { link: string }[] }>('inviteMentors', ['P-HARRY']);
    await host.call('inviteMentors', ['P-HARRY']);
    const code = (first.ok && first.value.links[0]!.link.split('invite=')[1]) || '';
    expect((await post(code, 'request-0000-0001')).reply.status).toBe('revoked');
  });

  it('stops answering guesses after many unknown codes, and still lets a known one in', async () => {
    host = await openProgram();
    const statuses = new Set<string>();
    for (let guess = 0; guess < 32; guess++) {
      statuses.add((await post(String(guess).padStart(32, '0'), 'request-0000-0001')).reply.status);
    }
    expect([...statuses]).toEqual(['invite-unknown', 'try-later']);
    expect((await enroll(host, 'P-HARRY')).reply.status).toBe('ok');
  });

  it('shows its page without being used up, with the names safely in it', async () => {
    host = await openProgram();
    host.batch([
      {
        updateCells: {
          start: { sheetId: host.sheet('People').sheetId, rowIndex: 2, columnIndex: 1 },
          rows: [{ values: [{ userEnteredValue: { stringValue: '</script><script>alert(1)</script>' } }] }],
          fields: 'userEnteredValue',
        },
      },
    ]);
    const made = await host.call<{ links: { link: string }[] }>('inviteMentors', ['P-HARRY']);
    const code = (made.ok && made.value.links[0]!.link.split('invite=')[1]) || '';
    const html = await host.get({ invite: code });
    expect(html.match(/<script/g)).toHaveLength(1);
    const model = JSON.parse(/id="model">([^<]*)</.exec(html)![1]!) as Record<string, unknown>;
    expect(model).toMatchObject({
      state: 'open',
      programName: 'Harry’s way',
      personName: '</script><script>alert(1)</script>',
    });
    expect((await post(code, 'request-0000-0001')).reply.status).toBe('ok');
    expect(await host.get({ invite: code })).toContain('"state":"used"');
    expect(await host.get({ invite: '0'.repeat(32) })).toContain('"state":"unknown"');
    expect(await host.get({})).toContain('"state":"missing"');
  });

  it('is not possible before set-up', async () => {
    host = await openHost();
    expect((await post('0'.repeat(32), 'request-0000-0001')).reply.status).toBe('not-set-up');
    expect(await host.get({ invite: 'x' })).toContain('"state":"not-set-up"');
    expect(await host.call('getToday')).toMatchObject({ ok: false, needsSetUp: true });
  });
});
