/**
 * Google's own words for failure, thrown at every service that a POST uses, before and after the call took effect. Sent
 * again as a whole it is recorded once; what is written is answered as written, whatever fails afterwards; and nothing
 * but a refused request puts the blame on one message.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createManualClock } from '../../../apps-script/host/runtime/clock.ts';
import type { Enrollment } from '../../../shared/protocol/messages/enroll.ts';
import { FAILURES, toCause } from '../../../shared/protocol/google-failures.ts';
import {
  enroll,
  openProgram,
  toCheckIn,
  toEnvelope,
  type Beginning,
  type LedgerHost,
} from '../ledger-host.ts';

const TEXTS = [
  'The service is currently unavailable.',
  'There are too many LockService operations against the same script.',
  'Authorization is required to perform that action.',
  'Service Spreadsheets failed while accessing document with id 1AbC.',
  'Exceeded maximum execution time',
  'Service invoked too many times for one day: properties.',
  "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user' of service 'sheets.googleapis.com'",
];

/** What a POST of a check-in and a briefing calls, each with how often; the second read comes after the write. */
const SERVICES = [
  ['CacheService.getAll', 1],
  ['PropertiesService.getProperties', 1],
  ['CacheService.putAll', 1],
  ['LockService.tryLock', 1],
  ['Sheets.Spreadsheets.Values.batchGetByDataFilter', 1],
  ['Sheets.Spreadsheets.batchUpdate', 1],
  ['LockService.releaseLock', 1],
  ['Sheets.Spreadsheets.Values.batchGetByDataFilter', 2],
] as const;

const AFTER_THE_WRITE = ['LockService.releaseLock 1', 'Sheets.Spreadsheets.Values.batchGetByDataFilter 2'];
const NO_MATTER = ['CacheService.getAll 1', 'CacheService.putAll 1', ...AFTER_THE_WRITE];

describe('a failure in Google’s own words', () => {
  const clock = createManualClock(Date.UTC(2026, 10, 23, 14));
  let host: LedgerHost;
  let harry: Enrollment;
  let beginning: Beginning;

  beforeAll(async () => {
    host = await openProgram({ clock });
    harry = (await enroll(host, 'P-HARRY')).device;
    beginning = host.toBeginning();
  });
  beforeEach(() => host.resetTo(beginning));
  afterAll(() => host.project.close());

  const post = async () => {
    const messages = [
      { type: 'check-in', id: 'S-1', data: toCheckIn(clock.now()) },
      { type: 'check-in', id: 'S-2', data: toCheckIn(clock.now(), { worked: 'The other one.' }) },
      { type: 'briefing', id: 'B-1', data: {} },
    ];
    return (await host.post(toEnvelope(harry, messages, clock.now()))).reply;
  };
  const rows = () => host.rows('checkIns').map(({ id }) => id);

  it.each(SERVICES)('of %s (call %i) costs nothing', async (service, nth) => {
    const place = `${service} ${nth}`;
    // Every text where it decides most, some of them elsewhere.
    const from = SERVICES.findIndex(([name, call]) => name === service && call === nth);
    const isWrite = service === 'Sheets.Spreadsheets.batchUpdate';
    for (const message of TEXTS.filter((_text, index) => isWrite || (index + from) % 4 === 0)) {
      for (const afterEffect of [false, true]) {
        const what = `${place}, ${message}, ${afterEffect ? 'after' : 'before'}`;
        host.resetTo(beginning);
        host.project.faults.arm({ kind: 'fail-service-call', service, nth, message, afterEffect }, 'doPost');
        const { status, results, retryAfterMs } = await post();
        expect(host.project.faults.pending(), what).toEqual([]);
        if (NO_MATTER.includes(place)) {
          expect(results.slice(0, 2), what).toMatchObject([{ status: 'recorded' }, { status: 'recorded' }]);
        } else {
          expect({ status, retryAfterMs }, what).toEqual({
            ...{ status: 'try-later', retryAfterMs: FAILURES[toCause(message)].retryAfterMs },
          });
        }
        // Told of as recorded, it is there; told of as not, it may be.
        if (results.length > 0) expect(rows(), what).toEqual(['S-1', 'S-2']);
        clock.advance(70_000);
        const again = await post();
        expect(
          again.results.map((one) => one.status),
          what,
        ).toEqual([
          ...(rows().length > 0 && again.results[0]?.status === 'known'
            ? ['known', 'known']
            : ['recorded', 'recorded']),
          'recorded',
        ]);
        expect(rows(), what).toEqual(['S-1', 'S-2']);
      }
    }
  });

  it.each(TEXTS)(
    '“%s” of releaseLock never replaces what a page of the owner’s has done',
    async (message) => {
      for (const afterEffect of [false, true]) {
        host.resetTo(beginning);
        host.project.faults.arm({
          ...{ kind: 'fail-service-call', service: 'LockService.releaseLock', nth: 1 },
          ...{ message, afterEffect },
        });
        const talk = {
          ...{ requestId: 'talk-1', personIds: ['P-TOM'], pairingId: null, talkedOn: '2026-11-20' },
          ...{ signal: 'none', heard: 'Calm.', agreed: '' },
        };
        expect(await host.call('recordTalk', talk)).toMatchObject({ ok: true });
        expect(host.project.faults.pending()).toEqual([]);
        expect(host.rows('talks')).toMatchObject([{ heard: 'Calm.' }]);
      }
    },
  );

  it('of the device’s own record after its goodbye was written is said as put off, and it ends all the same', async () => {
    const goodbye = () =>
      host.post(toEnvelope(harry, [{ type: 'disconnect', id: 'X-1', data: {} }], clock.now()));
    host.project.faults.arm(
      {
        ...{ kind: 'fail-service-call', service: 'PropertiesService.setProperties', nth: 1 },
        ...{ message: TEXTS[5]!, afterEffect: false },
      },
      'doPost',
    );
    expect(JSON.stringify((await goodbye()).reply)).toContain('try-later');
    expect(JSON.stringify((await goodbye()).reply)).toContain('recorded');
    expect((await goodbye()).reply.status).toBe('revoked');
  });
});
