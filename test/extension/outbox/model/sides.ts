/**
 * One extension, twice: the same browser before the simulated ledger and before the built script on the local host.
 * Both get the same of everything, so what they send stays the same for as long as the two ledgers answer alike.
 */
import { vi } from 'vitest';
import type { HostClock } from '../../../../apps-script/host/runtime/clock.ts';
import { LOCK_WAIT_MS } from '../../../../apps-script/src/web-app/messages.ts';
import { deliver } from '../../../../extension/src/outbox/deliver.ts';
import type { StoredSubmission } from '../../../../extension/src/outbox/submission.ts';
import { keys } from '../../../../extension/src/store/keys.ts';
import { createStore } from '../../../../extension/src/store/store.ts';
import type { Connection } from '../../../../extension/src/transport/connection.ts';
import type { SignedBody } from '../../../../shared/protocol/envelope.ts';
import { sendMessages } from '../../../../extension/src/transport/send-messages.ts';
import { toCheckIn, toEnvelope, type LedgerHost } from '../../../apps-script/ledger-host.ts';
import { createBrowser, fromWebApp, settle } from '../../simulated/browser.ts';
import type { Enrollment } from '../../../../shared/protocol/messages/enroll.ts';

/** What happens to a POST on its way to the ledger. */
export type OnTheWay = (text: string) => string;

/** A clock that stands where `nowMs` says; nobody waits for the lock longer than a moment. */
export const createLedgerClock = (nowMs: () => number): HostClock => ({
  now: nowMs,
  after(delayMs, callback) {
    const timer = setTimeout(callback, delayMs === LOCK_WAIT_MS ? 0 : delayMs);
    return () => clearTimeout(timer);
  },
});

/** A browser before one of the ledgers. */
export function createSide(answer: (text: string) => string | Promise<string>, nowMs: number) {
  const browser = createBrowser(nowMs);
  const process = browser.start();
  const ports = { ...process, store: createStore(process.storage, process.locks), spread: () => 0.5 };
  const posts: string[] = [];

  async function untilOver<T>(work: Promise<T>, onTheWay: OnTheWay): Promise<T> {
    let isOver = false;
    const done = work.finally(() => (isOver = true));
    while (!isOver) {
      await settle();
      for (const post of browser.posts.splice(0)) {
        posts.push(post.text);
        post.answer(fromWebApp(await answer(onTheWay(post.text))));
      }
    }
    return done;
  }

  return {
    browser,
    ports,
    untilOver,
    deliver: (onTheWay: OnTheWay) =>
      untilOver(deliver(ports, { now: true, refreshBriefing: true }), onTheWay),
    /** What became of these messages; of what comes along with a result only whether something does. */
    async send(connection: Connection, messages: SignedBody['messages']) {
      const outcome = await untilOver(sendMessages(ports, connection, messages, 0), (text) => text);
      if (outcome.kind !== 'answered') return outcome;
      return {
        ...outcome,
        // The two ledgers have briefings of their own.
        briefingVersion: null,
        results: outcome.results.map(({ data, ...rest }) => ({ ...rest, hasData: Boolean(data) })),
      };
    },
    /** All that the answers left in the browser, and what was posted to get them. */
    view: () => ({
      submissions: [...browser.stored]
        .filter(([name]) => name.startsWith('submission:'))
        .map(([, submission]) => submission as StoredSubmission)
        .sort((a, b) => a.id.localeCompare(b.id)),
      connection: browser.stored.get(keys.connection.name),
      skewMs: browser.stored.get(keys.clockSkewMs.name),
      hasBriefing: browser.stored.has(keys.briefing.name),
      posts,
    }),
  };
}

export type Side = ReturnType<typeof createSide>;

/** Does the work while another execution of the script holds the lock: it waits for its read. */
export async function whileLocked<T>(
  host: LedgerHost,
  holder: Enrollment,
  work: () => Promise<T>,
): Promise<T> {
  const { Values } = host.sheets.Spreadsheets;
  const read = Values.batchGetByDataFilter.bind(Values);
  let letGo!: () => void;
  const isLetGo = new Promise<void>((resolve) => (letGo = resolve));
  const spy = vi.spyOn(Values, 'batchGetByDataFilter');
  const isHeld = new Promise<void>((held) => {
    spy.mockImplementationOnce((...args) => {
      held();
      // The host waits for whatever a service gives, as it would for Google.
      return isLetGo.then(() => read(...args)) as unknown as ReturnType<typeof read>;
    });
  });
  const nowMs = host.clock.now();
  const refused = { type: 'check-in', id: 'S-holder', data: toCheckIn(nowMs, { pairingId: 'PAIR-9' }) };
  const holding = host.post(toEnvelope(holder, [refused], nowMs));
  try {
    await isHeld;
    return await work();
  } finally {
    letGo();
    await holding;
    spy.mockRestore();
  }
}
