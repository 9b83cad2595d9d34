/**
 * Reads the calendar that the person named, a few times a day, and keeps what is about the program. What went wrong is
 * kept as a reason for the options; the meetings of the last success stay until they are old.
 * It would break if a failure emptied the list, or if the address were asked without its permission.
 */
import type { Briefing } from '../../../../shared/protocol/messages/briefing.ts';
import type { Clock } from '../../platform/ports.ts';
import { keys } from '../../store/keys.ts';
import { entry, type Store } from '../../store/store.ts';
import { MEETING_KEPT_MS, type FeedProblem, type FeedReading } from '../known-meeting.ts';
import { toOriginPattern, toOwner } from './address.ts';
import { expandFeed } from './expand-feed.ts';
import { toFeedMeetings, type FeedMeetings } from './to-meetings.ts';

/** The text behind the address, or why there is none. */
export type Download = { text: string } | { problem: 'unreachable' | 'refused' | 'too-large' };

export interface FeedPorts {
  store: Store;
  clock: Clock;
  /** Whether the browser lets the extension read this origin. */
  hasAccess(origin: string): Promise<boolean>;
  download(address: string): Promise<Download>;
}

export const READ_EVERY_MS = 2 * 60 * 60_000;
/** Sooner after a failure that passes by itself. */
export const RETRY_AFTER_MS = 20 * 60_000;
const DAY_MS = 24 * 60 * 60_000;

/** How long the calendar is left in peace after a reading. Whether it is allowed is asked of the browser alone. */
function toPauseMs({ problem }: FeedReading): number {
  if (problem === 'permission-missing') return 0;
  return problem === 'unreachable' ? RETRY_AFTER_MS : READ_EVERY_MS;
}

/** Reads the calendar when it is time, or `now`; does nothing when the person named none. */
export async function readFeed(ports: FeedPorts, now = false): Promise<void> {
  const snapshot = await ports.store.snapshot();
  const feed = snapshot.read(keys.calendarFeed);
  const briefing = snapshot.read(keys.briefing);
  if (!feed || !briefing) return;
  const nowMs = ports.clock.nowMs();
  const last = snapshot.read(keys.feedReading);
  const sinceMs = last ? nowMs - last.triedMs : Infinity;
  if (!now && last && sinceMs >= 0 && sinceMs < toPauseMs(last)) return;
  const keep = async (reading: Omit<FeedReading, 'triedMs'>): Promise<void> => {
    const stillWanted = await ports.store.read(keys.calendarFeed);
    if (stillWanted?.address !== feed.address) return;
    await ports.store.write(entry(keys.feedReading, { triedMs: nowMs, ...reading }));
  };
  const fail = (problem: FeedProblem): Promise<void> =>
    keep({
      readMs: last?.readMs ?? null,
      problem,
      meetings: (last?.meetings ?? []).filter(({ knownSinceMs }) => nowMs - knownSinceMs < MEETING_KEPT_MS),
    });
  if (!(await ports.hasAccess(toOriginPattern(feed.address)))) return fail('permission-missing');
  const answer = await ports.download(feed.address);
  if ('problem' in answer) return fail(answer.problem);
  const read = understand(answer.text, feed.address, briefing, ports.clock);
  if ('problem' in read) return fail(read.problem);
  const { meetings, unreadable } = read;
  return keep({ readMs: nowMs, problem: null, ...(unreadable > 0 && { unreadable }), meetings });
}

/** What the text says. Whatever goes wrong is a reason to be told, never a reading that is tried again at every wake. */
function understand(
  text: string,
  address: string,
  briefing: Briefing,
  clock: Clock,
): FeedMeetings | { problem: FeedProblem } {
  const nowMs = clock.nowMs();
  try {
    const expanded = expandFeed(text, {
      fromMs: nowMs - DAY_MS,
      toMs: nowMs + 2 * DAY_MS,
      floatingZone: clock.timeZone(),
    });
    if (!expanded) return { problem: 'not-a-calendar' };
    const { meetings, unreadable } = toFeedMeetings(expanded.occurrences, briefing, nowMs, toOwner(address));
    return { meetings, unreadable: unreadable + expanded.unreadable };
  } catch {
    return { problem: 'unreadable' };
  }
}
