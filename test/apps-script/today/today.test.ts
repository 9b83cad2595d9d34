import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createManualClock, type ManualClock } from '../../../apps-script/host/runtime/clock.ts';
import type { Answer } from '../../../apps-script/src/calls/answers-api.ts';
import type { TodayView } from '../../../apps-script/src/today/today-api.ts';
import type { CheckIn } from '../../../shared/tables/check-ins.ts';
import type { Talk } from '../../../shared/tables/talks.ts';
import { toSerialDate } from '../../../shared/time/serial-dates.ts';
import { openProgram, type Beginning, type LedgerHost } from '../ledger-host.ts';

const NOW_MS = Date.parse('2026-11-23T14:00:00Z');
const DAY_MS = 86_400_000;

const held = (id: string, pairingId: string, metOn: string, more: Partial<CheckIn> = {}): CheckIn => ({
  ...{
    id,
    metOn,
    pairingId,
    pairingLabel: null,
    outcome: 'held',
    minutes: 45,
    worked: 'x',
    didNotWork: null,
  },
  ...{
    nextStep: null,
    nextOn: null,
    rating: 3,
    talkWanted: false,
    notePrivate: false,
    fit: null,
    title: null,
  },
  ...{
    startsAt: `${metOn}T10:00:00Z`,
    meetingUrl: null,
    eventId: null,
    calendarId: null,
    source: 'extension',
  },
  ...{ capturedAt: `${metOn}T11:00:00Z`, recordedAt: `${metOn}T11:00:00Z`, byPersonId: 'P-HARRY' },
  supersedesId: null,
  ...more,
});

const talk = (id: string, personId: string, talkedOn: string): Talk => ({
  ...{
    id,
    personId,
    talkedOn,
    personName: null,
    followOn: null,
    talkKey: null,
    pairingId: null,
    channel: null,
    signal: 'none',
    heard: null,
    agreed: null,
  },
  recordedAt: null,
});

const value = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.value;
};

describe('Today on the local host', () => {
  let host: LedgerHost;
  let clock: ManualClock;
  let beginning: Beginning;

  beforeAll(async () => {
    clock = createManualClock(NOW_MS);
    host = await openProgram({ clock });
    host.seed({
      checkIns: [
        held('C-1', 'PAIR-1', '2026-11-03'),
        held('C-2', 'PAIR-2', '2026-11-20', { byPersonId: 'P-MAYA' }),
      ],
      talks: ['P-HARRY', 'P-MAYA', 'P-TOM', 'P-UMA'].map((id, index) => talk(`T-${index}`, id, '2026-11-15')),
    });
    beginning = host.toBeginning();
  });
  beforeEach(() => host.resetTo(beginning));
  afterAll(() => host.project.close());

  const today = async () => value(await host.call<TodayView>('getToday'));
  const states = (view: TodayView) => view.today.lines.map((line) => [line.state, line.pairingId]);
  const write = (tab: string, rowIndex: number, columnIndex: number, cell: object) =>
    host.batch([
      {
        updateCells: {
          start: { sheetId: host.sheet(tab).sheetId, rowIndex, columnIndex },
          rows: [{ values: [{ userEnteredValue: { ...cell } }] }],
          fields: 'userEnteredValue',
        },
      },
    ]);

  it('opens with two service calls and tells who is overdue, since when, and whom to talk to', async () => {
    const result = await host.run('getToday');
    expect(result.serviceCalls.map((call) => call.name)).toEqual([
      'PropertiesService.getProperties',
      'Sheets.Spreadsheets.Values.batchGetByDataFilter',
    ]);
    const view = value(result.value as unknown as Answer<TodayView>);
    expect(view).toMatchObject({
      language: 'en',
      programName: 'Harry’s way',
      issues: [],
      counts: { people: 5, mentors: 2, pairings: 3, connectedMentors: 0 },
    });
    expect(view.today.todayOn).toBe('2026-11-23');
    expect(view.today.lines[0]).toMatchObject({
      state: 'at-risk',
      pairingId: 'PAIR-1',
      title: 'Harry Mentor → Tom Mentee',
      sinceDays: 20,
      lastHeldOn: '2026-11-03',
      hours: { doneMinutes: 45 },
      talkWith: [{ name: 'Harry Mentor' }, { name: 'Tom Mentee' }],
    });
    expect(states(view)).toContainEqual(['hours-behind', 'PAIR-2']);
  });

  it('puts a line off for three days, once, and shows it again afterwards', async () => {
    const line = (await today()).today.lines[0]!;
    const after = value(await host.call<TodayView>('snooze', line));
    expect(states(after)).not.toContainEqual(['at-risk', 'PAIR-1']);
    expect(after.today.putOff).toHaveLength(1);
    value(await host.call<TodayView>('snooze', line));
    expect(host.rows('followUps')).toMatchObject([
      { pairingId: 'PAIR-1', clock: 'Meeting', state: 'at-risk', decision: 'Put off' },
    ]);
    expect(host.rows('followUps')[0]!['untilOn']).toBe(toSerialDate('2026-11-26'));
    expect(host.rows('audit')[0]).toMatchObject({ action: 'Put off' });
    clock.advance(3 * DAY_MS);
    expect(states(await today())).toContainEqual(['at-risk', 'PAIR-1']);
    clock.advance(-3 * DAY_MS);
  });

  it('puts off the talks that a line says are due along with it; dismissing the line leaves them due', async () => {
    clock.advance(40 * DAY_MS);
    const line = (await today()).today.lines.find(({ pairingId }) => pairingId === 'PAIR-1')!;
    expect(line.alsoDue.map(({ personId }) => personId).sort()).toEqual(['P-HARRY', 'P-TOM']);
    const put = value(await host.call<TodayView>('snooze', line));
    expect(JSON.stringify(put.today.lines)).not.toMatch(/P-HARRY|P-TOM/);
    expect(host.rows('followUps')).toMatchObject([
      { pairingId: 'PAIR-1', state: line.state },
      ...line.alsoDue.map(({ personId }) => ({ personId, state: 'talk-due', decision: 'Put off' })),
    ]);
    host.resetTo(beginning);
    const dismissed = value(await host.call<TodayView>('dismiss', { line, reason: 'Settled' }));
    const due = dismissed.today.lines.flatMap(({ state, personId, alsoDue }) => [
      ...(state === 'talk-due' ? [personId] : []),
      ...alsoDue.map((one) => one.personId),
    ]);
    expect(due).toEqual(expect.arrayContaining(['P-HARRY', 'P-TOM']));
    clock.advance(-40 * DAY_MS);
  });

  it('dismisses a line only with a reason', async () => {
    const line = (await today()).today.lines[0]!;
    const blank = await host.call<TodayView>('dismiss', { line, reason: '  ' });
    expect(blank).toMatchObject({ ok: false, issues: [{ code: 'required', field: 'reason' }] });
    expect(host.rows('followUps')).toEqual([]);
    const after = value(await host.call<TodayView>('dismiss', { line, reason: '=on holiday' }));
    expect(states(after)).not.toContainEqual(['at-risk', 'PAIR-1']);
    expect(host.rows('followUps')).toMatchObject([{ decision: 'Dismissed', reason: '=on holiday' }]);
  });

  it('records a talk with each person once', async () => {
    const form = {
      requestId: 'form-1',
      personIds: ['P-HARRY', 'P-TOM'],
      pairingId: 'PAIR-1',
      talkedOn: '2026-11-23',
      signal: 'too-busy',
      heard: '+ more time needed',
      agreed: '',
    };
    value(await host.call<TodayView>('recordTalk', form));
    value(await host.call<TodayView>('recordTalk', form));
    expect(host.rows('talks').slice(4)).toMatchObject([
      { personId: 'P-HARRY', personName: 'Harry Mentor', signal: 'Too busy', heard: '+ more time needed' },
      { personId: 'P-TOM', personName: 'Tom Mentee' },
    ]);
    expect(host.rows('talks')).toHaveLength(6);
    const future = await host.call('recordTalk', { ...form, requestId: 'form-2', talkedOn: '2026-11-24' });
    expect(future).toMatchObject({ ok: false, issues: [{ field: 'talkedOn' }] });
    const nobody = await host.call('recordTalk', { ...form, requestId: 'form-3', personIds: [] });
    expect(nobody).toMatchObject({ ok: false, issues: [{ field: 'personIds' }] });
  });

  it('opens the pairing’s row wherever the owner has sorted it to', async () => {
    host.batch([
      {
        sortRange: {
          range: { sheetId: host.sheet('Pairings').sheetId, startRowIndex: 1 },
          sortSpecs: [{ dimensionIndex: 0, sortOrder: 'DESCENDING' }],
        },
      },
    ]);
    expect(await host.call('openPairing', 'PAIR-1')).toEqual({ ok: true, value: null });
    expect(host.ui.views.at(-1)).toMatchObject({
      kind: 'activate-range',
      area: { sheetId: host.sheet('Pairings').sheetId, startRowIndex: 3 },
    });
    expect(await host.call('openPairing', 'PAIR-9')).toMatchObject({ ok: false });
  });

  it('tells of each row it cannot read by tab, row and column, and works on with the rest', async () => {
    write('Pairings', 2, 5, { stringValue: 'soon' });
    write('Check-ins', 1, 4, { stringValue: '45 min' });
    write('People', 3, 3, { stringValue: 'guru' });
    const view = await today();
    expect(view.issues.map((issue) => issue.sentence)).toEqual([
      'This is not one of the choices (tab “People”, row 4, column “Role”). Use one of: Mentor, Mentee, Mentor and mentee, Owner, None.',
      'This is not a date (tab “Pairings”, row 3, column “Starts on”). Enter a day, month and year that exist.',
      'This is not a number (tab “Check-ins”, row 2, column “Minutes”). Enter digits only.',
    ]);
    expect(await host.call('openCell', view.issues[1]!.cell)).toMatchObject({ ok: true });
    expect(host.ui.views.at(-1)).toMatchObject({ area: { startRowIndex: 2, startColumnIndex: 5 } });
    expect(states(view).map(([, pairingId]) => pairingId)).toContain('PAIR-1');
  });

  it('tells of a mentor who is not among the people, and takes a name for an id', async () => {
    write('Pairings', 1, 2, { stringValue: 'maya mentor' });
    write('Pairings', 2, 3, { stringValue: 'Nobody' });
    const view = await today();
    expect(view.today.lines.find((line) => line.pairingId === 'PAIR-1')?.talkWith[0]).toMatchObject({
      personId: 'P-MAYA',
    });
    expect(view.issues).toMatchObject([
      { code: 'reference-broken', place: { tab: 'Pairings', row: 3, column: 'Mentee' } },
    ]);
  });

  it('leaves out rows with a doubled id and says so', async () => {
    write('Pairings', 2, 0, { stringValue: 'PAIR-1' });
    const view = await today();
    expect(view.issues).toMatchObject([
      { code: 'id-doubled', place: { tab: 'Pairings', row: 3 } },
      { code: 'reference-broken', place: { tab: 'Check-ins', row: 3, column: 'Pairing id' } },
    ]);
    expect(view.today.activeCount).toBe(0);
  });

  it('gives an id to a person the owner typed in, without touching anything else', async () => {
    write('People', 6, 1, { stringValue: 'Nina New' });
    write('People', 6, 3, { stringValue: 'Mentor' });
    write('People', 6, 4, { stringValue: 'Active' });
    expect((await today()).counts).toMatchObject({ people: 6, mentors: 3 });
    expect(host.rows('people')[5]).toMatchObject({
      id: expect.stringMatching(/^P-[2-9A-Z]{6}$/),
      name: 'Nina New',
    });
    const second = await host.run('getToday');
    expect(second.serviceCalls).toHaveLength(2);
  });

  it('says what to do when a tab is gone or the program cannot be read', async () => {
    host.batch([{ deleteSheet: { sheetId: host.sheet('Talks').sheetId } }]);
    expect((await today()).issues).toMatchObject([{ code: 'tab-missing', table: 'talks', cell: null }]);
    write('Program', 1, 2, { stringValue: 'perhaps' });
    expect(await host.call('getToday')).toMatchObject({ ok: false, needsSetUp: true });
  });
});
