/** What only the owner can mend reaches the owner: on the built script, from the failure until it is mended. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createManualClock } from '../../../apps-script/host/runtime/clock.ts';
import type { Answer } from '../../../apps-script/src/calls/answers-api.ts';
import type { OwnerTrouble, TodayView } from '../../../apps-script/src/today/today-api.ts';
import type { Enrollment } from '../../../shared/protocol/messages/enroll.ts';
import { GOOGLE_TEXTS } from '../google-texts.ts';
import {
  answers,
  enroll,
  openProgram,
  toCheckIn,
  toEnvelope,
  type Beginning,
  type LedgerHost,
} from '../ledger-host.ts';

const HOUR_MS = 3_600_000;
/** The script's own clock goes on while it runs. */
const toAbout = (epochMs: number): unknown =>
  expect.stringContaining(new Date(epochMs).toISOString().slice(0, 16));

/** One text of each meaning. */
const texts = [...new Map(GOOGLE_TEXTS.map(([text, cause]) => [cause, text]))].map(
  ([cause, text]) => [text, cause] as const,
);
const TOLD: readonly string[] = ['forbidden', 'missing', 'full', 'store-full', 'day-quota'];

describe('the owner', () => {
  const startMs = Date.UTC(2026, 10, 23, 14);
  const clock = createManualClock(startMs);
  let host: LedgerHost;
  let harry: Enrollment;
  let beginning: Beginning;

  const value = <T>(answer: Answer<T>): T => {
    if (!answer.ok) throw new Error(answer.sentence);
    return answer.value;
  };
  beforeAll(async () => {
    host = await openProgram({ clock });
    // As if it had been set up on that day.
    host.state.put('properties/script/nightlySetAt', String(startMs));
    harry = (await enroll(host, 'P-HARRY')).device;
    beginning = host.toBeginning();
  });
  beforeEach(() => {
    host.resetTo(beginning);
    clock.advance(startMs - clock.now());
  });
  afterAll(() => host.project.close());

  const troubles = async () => value(await host.call<TodayView>('getToday')).troubles;
  const post = async (id: string) => {
    const message = { type: 'check-in', id, data: toCheckIn(clock.now()) };
    return (await host.post(toEnvelope(harry, [message], clock.now()))).reply;
  };
  const fail = (message: string, afterEffect = false) =>
    host.project.faults.arm(
      {
        ...{ kind: 'fail-service-call', service: 'Sheets.Spreadsheets.batchUpdate', nth: 1 },
        ...{ message, afterEffect },
      },
      'doPost',
    );
  const kinds = (all: readonly OwnerTrouble[]) => all.map(({ kind }) => kind);

  it.each(texts)('is told of “%s” exactly when only they can mend it', async (text, cause) => {
    fail(text);
    await post('S-1');
    expect(kinds(await troubles())).toEqual(TOLD.includes(cause) ? [cause] : []);
    // The next one that goes well ends it.
    await post('S-1');
    expect(await troubles()).toEqual([]);
    expect(host.rows('checkIns').map(({ id }) => id)).toEqual(['S-1']);
  });

  it('is told since when; the mentor learns that it is the owner’s to mend, and Set up ends it', async () => {
    fail('Authorization is required to perform that action.');
    expect(await post('S-1')).toMatchObject({
      status: 'try-later',
      issues: [{ code: 'owner-must-authorize' }],
    });
    clock.advance(20 * HOUR_MS);
    expect(await troubles()).toEqual([{ kind: 'forbidden', sinceAt: toAbout(startMs) }]);
    value(await host.call('setUp', answers));
    expect(await troubles()).toEqual([]);
  });

  it('is told of a day’s quota for a day only', async () => {
    fail('Service invoked too many times for one day: urlfetch.');
    await post('S-1');
    clock.advance(23 * HOUR_MS);
    expect(kinds(await troubles())).toEqual(['day-quota']);
    clock.advance(2 * HOUR_MS);
    expect(await troubles()).toEqual([]);
  });

  it('is told when the nightly pass has not run for two nights, until Set up has made its trigger again', async () => {
    clock.advance(51 * HOUR_MS);
    expect(await troubles()).toEqual([]);
    await host.night();
    clock.advance(51 * HOUR_MS);
    expect(await troubles()).toEqual([]);
    clock.advance(2 * HOUR_MS);
    expect(await troubles()).toEqual([{ kind: 'nights-missed', sinceAt: toAbout(startMs + 51 * HOUR_MS) }]);
    value(await host.call('setUp', answers));
    expect(await troubles()).toEqual([]);
    expect(host.project.triggers().map(({ handlerFunction }) => handlerFunction)).toEqual(['reconcile']);
    clock.advance(12 * HOUR_MS);
    await host.night();
    expect(await troubles()).toEqual([]);
  });
});
