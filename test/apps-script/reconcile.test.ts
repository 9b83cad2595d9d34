import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createManualClock, type ManualClock } from '../../apps-script/host/runtime/clock.ts';
import type { InvitesMade } from '../../apps-script/src/invites/invites-api.ts';
import type { SetUpDone } from '../../apps-script/src/set-up/set-up-api.ts';
import type { TodayView } from '../../apps-script/src/today/today-api.ts';
import { blankOf } from '../../shared/schema/index.ts';
import { problems as problemsTable } from '../../shared/tables/problems.ts';
import type { CheckIn } from '../../shared/tables/check-ins.ts';
import { answers, openProgram, type Beginning, type LedgerHost } from './ledger-host.ts';

const NOW_MS = Date.parse('2026-11-23T14:00:00Z');
const DAY_MS = 86_400_000;

const checkIn = (id: string, minutes = 45, hour = '10'): CheckIn => ({
  ...{
    id,
    metOn: '2026-11-20',
    pairingId: 'PAIR-1',
    pairingLabel: null,
    outcome: 'held',
    minutes,
    worked: 'x',
  },
  ...{
    didNotWork: null,
    nextStep: null,
    nextOn: null,
    rating: 3,
    talkWanted: false,
    notePrivate: false,
    fit: null,
  },
  ...{
    title: null,
    startsAt: `2026-11-20T${hour}:00:00Z`,
    meetingUrl: null,
    eventId: null,
    calendarId: null,
  },
  ...{ source: 'extension', capturedAt: '2026-11-20T11:00:00Z', recordedAt: '2026-11-20T11:00:00Z' },
  ...{ byPersonId: 'P-HARRY', supersedesId: null },
});

describe('the nightly pass', () => {
  let host: LedgerHost;
  let clock: ManualClock;
  let beginning: Beginning;

  beforeAll(async () => {
    clock = createManualClock(NOW_MS);
    host = await openProgram({ clock });
    beginning = host.toBeginning();
  });
  beforeEach(() => host.resetTo(beginning));
  afterAll(() => host.project.close());

  const reconcile = async () => {
    const result = await host.night();
    expect(result.error).toBeNull();
    return result;
  };
  const minutesDone = async () => {
    const view = await host.call<TodayView>('getToday');
    return view.ok && view.value.today.lines.find((line) => line.pairingId === 'PAIR-1')?.hours?.doneMinutes;
  };

  it('counts a submission once that was recorded twice, deletes nothing, and says so', async () => {
    host.seed({ checkIns: [checkIn('S-1'), checkIn('S-2', 45, '15'), checkIn('S-1')] });
    await reconcile();
    expect(host.rows('checkIns').map((row) => [row['id'], row['supersedesId'] ?? ''])).toEqual([
      ['S-1', 'S-1.copy'],
      ['S-2', ''],
      ['S-1.copy', ''],
    ]);
    expect(await minutesDone()).toBe(90);
    expect(host.rows('audit')[0]).toMatchObject({ action: 'Reconciled', rowId: 'S-1' });
    const again = await reconcile();
    expect(again.serviceCalls.filter((call) => call.name.endsWith('batchUpdate'))).toEqual([]);
  });

  it('leaves rows of one id that differ to a person', async () => {
    host.seed({ checkIns: [checkIn('S-1', 45), checkIn('S-1', 60)] });
    await reconcile();
    expect(host.rows('checkIns').map((row) => row['id'])).toEqual(['S-1', 'S-1']);
    const view = await host.call<TodayView>('getToday');
    expect(view.ok && view.value.issues).toMatchObject([{ code: 'id-doubled', table: 'checkIns' }]);
  });

  it('restores the mark of a header row that its headings and the columns’ marks show, and adopts no tab', async () => {
    const forget = (metadataValue?: string) => ({
      deleteDeveloperMetadata: {
        dataFilter: {
          developerMetadataLookup: { metadataKey: 'mentor-ledger', ...(metadataValue && { metadataValue }) },
        },
      },
    });
    host.batch([forget('header:pairings')]);
    await reconcile();
    const { sheetId } = host.sheet('Pairings');
    host.batch([
      { updateSheetProperties: { properties: { sheetId, title: 'Couples' }, fields: 'title' } },
      {
        insertDimension: {
          range: { sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 40 },
          inheritFromBefore: false,
        },
      },
    ]);
    const view = await host.call<TodayView>('getToday');
    expect(view).toMatchObject({ ok: true, value: { issues: [], counts: { pairings: 3 } } });
    host.batch([forget()]);
    await reconcile();
    // What was known of the tab is not believed without its marks; Set up takes it again, after showing it.
    expect((await host.call<TodayView>('getToday')).ok).toBe(false);
  });

  it('freezes the baseline in the first night of the program, once, and only when nothing is missing', async () => {
    const problem = {
      ...blankOf(problemsTable),
      ...{ id: 'PROB-1', statedOn: '2026-10-20', statement: 'They leave.', measure: 'Share who come back' },
      ...{ baselineSuccesses: 70, baselineTrials: 200, baselineFromOn: '2026-01-01' },
    };
    host.seed({ problems: [problem] });
    await reconcile();
    expect(host.rows('problems')[0]!['frozenOn'] ?? '').toBe('');

    const night = createManualClock(Date.parse(`${answers.startsOn}T03:00:00Z`) - DAY_MS);
    const before = await openProgram({ clock: night });
    const pass = () => before.night();
    before.seed({ problems: [{ ...problem, baselineBeforeOn: '2026-05-01' }] });
    await pass();
    expect(before.rows('problems')[0]!['frozenOn'] ?? '').toBe('');
    night.advance(DAY_MS);
    await pass();
    const frozen = before.rows('problems');
    expect(frozen).toHaveLength(1);
    expect(JSON.parse(String(frozen[0]!['frozenContent']))).toMatchObject({
      baseline: { successes: 70, total: 200 },
      frozenOn: answers.startsOn,
    });
    const lines = before.rows('audit').length;
    night.advance(DAY_MS);
    await pass();
    expect(before.rows('problems')).toEqual(frozen);
    expect(before.rows('audit')).toHaveLength(lines);
    await before.project.close();
  });

  it('forgets invitations that nobody can ask about any more', async () => {
    await host.call<InvitesMade>('inviteMentors', ['P-HARRY']);
    const invites = () => host.state.keys('properties/script/invite.');
    expect(invites()).toHaveLength(1);
    await reconcile();
    expect(invites()).toHaveLength(1);
    clock.advance(80 * DAY_MS);
    await reconcile();
    expect(invites()).toHaveLength(0);
    expect(host.state.keys('properties/script/masterSecret')).toHaveLength(1);
    clock.advance(-80 * DAY_MS);
  });
});

describe('a change of language', () => {
  it('rewords what the software worded, keeps what the owner did, and reads on', async () => {
    const host = await openProgram();
    host.seed({ checkIns: [checkIn('S-1')] });
    const { sheetId } = host.sheet('People');
    host.batch([{ updateSheetProperties: { properties: { sheetId, title: 'Crew' }, fields: 'title' } }]);
    const done = await host.call<SetUpDone>('setUp', { ...answers, language: 'it' });
    expect(done).toMatchObject({ ok: true, value: { created: [], repaired: [] } });
    expect(host.values('Resoconti')[0]!.slice(0, 4)).toEqual(['Id', 'Data', 'Coppia', 'Vi siete visti?']);
    expect(host.values('Crew')[0]!.slice(0, 3)).toEqual(['Id', 'Nome', 'E-mail']);
    expect(host.values('Resoconti')[1]![3]).toBe('Fatto');
    const view = await host.call<TodayView>('getToday');
    expect(view).toMatchObject({ ok: true, value: { language: 'it', issues: [] } });
    const again = await host.run('getToday');
    expect(again.serviceCalls).toHaveLength(2);
    await host.project.close();
  });
});
