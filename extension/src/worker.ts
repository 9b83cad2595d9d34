/**
 * What the worker does when it wakes: send, then say on the toolbar button what is left and when to wake again. It
 * knows nothing from before: every wake reads the storage anew.
 */
import { toBadge } from './outbox/badge.ts';
import { deliver, type DeliveryOptions, type DeliveryPorts } from './outbox/deliver.ts';
import { toNextWakeMs } from './outbox/next-wake.ts';
import { isPending } from './outbox/submission.ts';
import type { BadgeLook } from './platform/toolbar-button.ts';
import type { Delivered } from './platform/requests.ts';
import { withReminders } from './reminders/badge.ts';
import { listMeetings, listReminders } from './reminders/reminder-store.ts';
import { toNextEndMs } from './reminders/to-reminders.ts';
import { families, keys } from './store/keys.ts';
import type { Messages } from '../../shared/messages/registry.ts';

export interface WorkerPorts extends DeliveryPorts {
  words: Messages['delivery'];
  reminderWords: Messages['reminders'];
  showBadge(text: string, look: BadgeLook, sentence: string): Promise<void>;
  wakeAfter(waitMs: number | null, listener: () => void): void;
}

export interface Worker {
  deliver(options: DeliveryOptions): Promise<Delivered>;
  /** Badge and next wake, from what is stored now. */
  refresh(): Promise<void>;
}

/** The worker's work over its ports. */
export function createWorker(ports: WorkerPorts): Worker {
  let isStorageFull = false;
  const refresh = async (): Promise<void> => {
    const snapshot = await ports.store.snapshot();
    const submissions = snapshot.list(families.submissions);
    const context = {
      connection: snapshot.read(keys.connection),
      hasPermission: await ports.permission.isGranted(),
      nowMs: ports.clock.nowMs(),
    };
    const badge = withReminders(
      toBadge(submissions, context, ports.words.badge),
      listReminders(snapshot, ports.clock).length,
      ports.reminderWords,
    );
    if (isStorageFull && submissions.some(isPending))
      await ports.showBadge(badge.text, 'alert', ports.words.storageFull);
    else await ports.showBadge(badge.text, badge.look, badge.sentence);
    const waits = [
      toNextWakeMs(submissions, context),
      toNextEndMs(listMeetings(snapshot), context.nowMs),
    ].filter((waitMs) => waitMs !== null);
    ports.wakeAfter(waits.length > 0 ? Math.min(...waits) : null, () => {
      void worker.deliver({ now: false, refreshBriefing: false });
    });
  };
  const worker: Worker = {
    refresh,
    async deliver(options) {
      try {
        isStorageFull = (await deliver(ports, options)) === 'storage-full';
      } finally {
        await refresh();
      }
      return { isStorageFull };
    },
  };
  return worker;
}
